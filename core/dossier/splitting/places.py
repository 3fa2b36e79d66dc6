"""Where each of a document's characters stands: headings, article, paragraph, number, letter.

How the levels within an article are found: :mod:`dossier.splitting.walking`; how they are named:
:mod:`dossier.splitting.citing`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from dossier.splitting.citing import Manners
from dossier.splitting.outline import Section, sections
from dossier.splitting.walking import Step, Walk
from dossier.types import BlockKind, Reading

_SAMPLE = 3000


class Places:
    """The places of a document's characters.

    Args:
        reading: text with blocks.
        title: the document's title, which paths leave out.
        parts: its sections, where the caller has them already.
    """

    def __init__(self, reading: Reading, title: str, parts: Sequence[Section] | None = None) -> None:
        self._sections = [
            part for part in (sections(reading, title) if parts is None else parts) if _start(part) >= 0
        ]
        self._text = reading.text
        self._starts = [_start(part) for part in self._sections]
        self._steps: list[Step] = []
        manners = Manners(reading.text, reading.language)
        for article in _articles(self._sections):
            self._steps += _steps(reading.text, article, manners)
        self._step_starts = [step.start for step in self._steps]

    def section(self, offset: int) -> Section | None:
        """The section a character belongs to; None before the first."""
        index = bisect_right(self._starts, offset) - 1
        return self._sections[index] if index >= 0 else None

    def within(self, offset: int) -> tuple[str, ...]:
        """The levels below the heading path: paragraph, number, letter; empty outside articles."""
        index = bisect_right(self._step_starts, offset) - 1
        section = self.section(offset)
        if index < 0 or section is None or not section.law:
            return ()
        path = self._steps[index].path
        return _without(section.path[-1] if section.path else "", path)

    def at(self, offset: int) -> tuple[str, ...]:
        """The whole path of a character: headings, outermost first, then its place in the article."""
        section = self.section(offset)
        return (*section.path, *self.within(offset)) if section else ()

    def shared(self, start: int, end: int) -> tuple[str, ...]:
        """The levels below the heading path that a range lies in; over several, the first and the last.

        A range that begins with its article and holds more than one of its parts is in none of them.
        """
        first, last = self.within(start), self.within(max(start, end - 1))
        same = 0
        while same < min(len(first), len(last)) and first[same] == last[same]:
            same += 1
        if same == len(first) or same == len(last):
            return first[:same] if same or not first or self._opens(start) else first[: same + 1]
        if not same and self._opens(start) and self._closes(end):
            return ()
        return (*first[:same], _span(first[same], last[same]))

    def _opens(self, start: int) -> bool:
        """Whether an article begins here."""
        index = bisect_right(self._starts, start) - 1
        section = self._sections[index]
        first_of_article = index == 0 or self._sections[index - 1].article != section.article
        return first_of_article and bool(section.blocks) and self._blank(section.blocks[0].start, start)

    def _closes(self, end: int) -> bool:
        """Whether an article ends here."""
        index = bisect_right(self._starts, end - 1) - 1
        section = self._sections[index]
        last = index + 1 == len(self._sections) or self._sections[index + 1].article != section.article
        return last and bool(section.blocks) and self._blank(end, section.blocks[-1].end)

    def _blank(self, start: int, end: int) -> bool:
        return not self._text[start:end].strip()


def place_of(reading: Reading, offset: int, title: str = "") -> tuple[str, ...]:
    """The path of one character: ("Hoofdstuk 2", "Artikel 7a", "lid 2", "onder b").

    Args:
        reading: text with blocks.
        offset: of the character in the text.
        title: the document's title, which paths leave out.

    For many characters of one document make a :class:`Places` once.
    """
    return Places(reading, title).at(offset)


def _start(section: Section) -> int:
    first = section.headings[:1] or section.blocks[:1]
    return first[0].start if first else -1


def _articles(parts: Sequence[Section]) -> Iterator[list[Section]]:
    group: list[Section] = []
    for section in parts:
        if group and section.article != group[0].article:
            yield group
            group = []
        if section.law:
            group.append(section)
    if group:
        yield group


def _steps(text: str, article: Sequence[Section], manners: Manners) -> list[Step]:
    begin = _start(article[0])
    bodies = [block for section in article for block in section.blocks]
    end = bodies[-1].end if bodies else begin
    how = manners.of(text[begin : min(end, begin + _SAMPLE)])
    walk = Walk(text, how, article[0].law_number)
    walk.steps.append(Step(begin, ()))
    for number, section in enumerate(article):
        for heading in section.headings[0 if number else len(section.headings) :]:
            walk.heading(heading)
        for block in section.blocks:
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING):
                walk.body(block)
    if len(bodies) == 1 and all(step.path in ((), ("al. 1",), ("lid 1",)) for step in walk.steps):
        return walk.steps[:1]  # the only paragraph of an article needs no number
    return walk.steps


def _without(heading: str, path: tuple[str, ...]) -> tuple[str, ...]:
    """A path without the marks that the heading above it begins with: "(g) Payments" / "(g)(1)" is "(1)"."""
    if not path or not heading.startswith("("):
        return path
    marks = heading.partition(" ")[0]
    if not path[0].startswith(marks):
        return path
    rest = path[0][len(marks) :]
    return (rest, *path[1:]) if rest else path[1:]


def _span(first: str, last: str) -> str:
    """Two places beside each other as one: "lid 2–4"."""
    word, _, number = first.rpartition(" ")
    other, _, until = last.rpartition(" ")
    if word and word == other:
        return f"{word} {number}–{until}"
    return first if word != other else f"{first}–{last}"
