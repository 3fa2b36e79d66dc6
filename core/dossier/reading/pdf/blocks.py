"""Lines of a page to paragraphs and headings, from font size, weight, gaps and the words of laws.

PDF knows no paragraphs. What a reader's eye goes by is used: a gap larger than the usual distance of lines,
a jump upwards (a new column), a change of size, a first word that opens an article or a list item.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from dossier.reading.pdf.pages import HYPHEN, Lattice, Line, PageText
from dossier.reading.pdf.raised import RAISED
from dossier.types import BlockKind

_LARGER = 1.12  # a heading's size over the body's
_GAP = 1.3  # a paragraph's distance over the usual distance of lines
_HEADING_CHARACTERS = 200
_LEVELS = 6
_PLAIN_BULLETS = "•◦▪‣●○■□➢"  # others may as well stand at a line's beginning by chance
_MARKS = f"{RAISED}*∗†‡§"  # that open footnotes
_NOTE = 0.95  # of the body's size a note's is, at most
_BULLET = re.compile(rf"[{_PLAIN_BULLETS}–—*-]\s+\S")
_ITEM = re.compile(rf"(?:[{_PLAIN_BULLETS}–—*-]|\(?(?:\d{{1,3}}|[a-zA-Z]|[ivxIVX]{{1,5}})[.)])\s+\S")
_NUMBER = r"(?:[A-Z]{1,2}\.?\s?)?\d+(?:[.:/-]\d+)*\s?[a-z]{0,6}\b|(?-i:[IVXLC]+)\b"
# "Artikel 7a", "§ 35 Sozialgeheimnis", "Article L262-2", "SEC. 402. …", "Hoofdstuk 2 …", "Titre III …"
_LAW = re.compile(
    rf"(?P<division>Boek|Book|Buch|Livre|Deel|Part|Teil|Partie|Titel|Title|Titre|Hoofdstuk|Chapter|Kapitel"
    rf"|Chapitre|Afdeling|Abschnitt|Unterabschnitt|Paragraaf|Sous-section)\s+(?:{_NUMBER})[.:]?(?:\s+.{{1,120}})?$"
    rf"|(?:Artikel|Article|Art\.|§{{1,2}}|Section|Sec\.)\s*(?:{_NUMBER})[.:)]?(?:\s+(?-i:[^\W\d_a-zß-ÿ]).{{1,120}}"
    r"|\s*[(«„“\"–—-].{1,120})?$",
    re.IGNORECASE,
)
_SENTENCE_END = (".", ":", ";", "!", "?", "»", "”", '"')


@dataclass(slots=True)
class Group:
    """Lines that make up a block.

    Attributes:
        page: number of the page they stand on.
        level: of a heading; 0 for every other kind.
        table: the cells of a table.
    """

    lines: list[Line]
    page: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    table: Lattice | None = None


def groups_of(
    pages: Sequence[tuple[int, PageText]], outline: Mapping[tuple[int, str], int] = MappingProxyType({})
) -> list[Group]:
    """Group the lines of a document's pages into blocks, in order.

    Args:
        pages: numbers and what was read of them, without running headers and footers.
        outline: levels of the headings that the file lists itself, by page and :func:`title_key`.
    """
    body = body_size([page for _, page in pages])
    heights = {number: page.height for number, page in pages}
    groups = [group for number, page in pages for group in _page_groups(number, page)]
    for group in groups:
        if group.table is not None:
            group.kind = BlockKind.TABLE
        elif _is_footnote(group.lines[0], body, heights[group.page]):
            group.kind = BlockKind.FOOTNOTE
        elif outline and (level := _listed(group, outline)):
            group.kind, group.level = BlockKind.HEADING, level
        elif _is_heading(group.lines, body):
            group.kind = BlockKind.HEADING
        elif _opens_item(group.lines[0]):
            group.kind = BlockKind.LIST_ITEM
    headings = [group for group in groups if group.kind is BlockKind.HEADING]
    levels = _levels([group.lines[0] for group in headings], body)
    for group in headings:
        group.level = group.level or levels[_rank(group.lines[0], body)]
    return groups


def _listed(group: Group, outline: Mapping[tuple[int, str], int]) -> int:
    """The level that the outline gives to a group; 0 where it does not list it."""
    if sum([len(line.text) for line in group.lines]) > _HEADING_CHARACTERS:
        return 0
    return outline.get((group.page, title_key(line.text for line in group.lines)), 0)


def title_key(lines: Iterable[str]) -> str:
    """What a heading's words have in common with its entry in the outline."""
    return "".join(filter(str.isalnum, "".join(lines).casefold()))


def _is_footnote(line: Line, body: float, height: float) -> bool:
    """Whether a note at a page's foot begins with a line: small type after a mark."""
    return line.text[0] in _MARKS and 0 < line.size <= _NOTE * body and line.top > 0.4 * height


def body_size(pages: Sequence[PageText]) -> float:
    """The size most characters are set in."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _page_groups(number: int, page: PageText) -> Iterator[Group]:
    """The lines of a page that belong together, with its tables where their first line stands."""
    if not page.tables:
        yield from [Group(lines, number) for lines in _groups(page.lines, page.gaps)]
        return
    tables = {id(table.line): table for table in page.tables}
    start = 0
    for index, line in enumerate(page.lines):
        table = tables.get(id(line))
        if table is not None:
            yield from [Group(lines, number) for lines in _groups(page.lines[start:index], page.gaps, start)]
            yield Group([], number, table=table)
            start = index + 1
    yield from [Group(lines, number) for lines in _groups(page.lines[start:], page.gaps, start)]


def _groups(lines: Sequence[Line], gaps: frozenset[int], start: int = 0) -> list[list[Line]]:
    """Lines of one page that belong together; ``gaps`` counts from so many lines before the first."""
    if not lines:
        return []
    drops = sorted([b.bottom - a.bottom for a, b in pairwise(lines) if b.bottom - a.bottom > 1])
    usual = drops[len(drops) // 2] if drops else 0.0
    group = [lines[0]]
    groups = [group]
    before = _Opening(lines[0])
    for index, line in enumerate(lines[1:], start + 1):
        now = _Opening(line)
        if (gaps and index in gaps) or _breaks(before, now, usual):
            group = [line]
            groups.append(group)
        else:
            group.append(line)
        before = now
    return groups


class _Opening:
    """A line and what it opens, looked at once."""

    __slots__ = ("item", "law", "line")

    def __init__(self, line: Line) -> None:
        self.line = line
        self.item = _opens_item(line)
        self.law = _law(line)


def _breaks(above: _Opening, now: _Opening, usual: float) -> bool:
    """Whether a new block begins at a line."""
    before, line = above.line, now.line
    drop = line.bottom - before.bottom
    size, text, words = line.size, line.text, before.text
    # The usual distance is the body's; large type stands further apart, tight type in a loose page closer.
    pitch = max(min(usual, 1.5 * before.size), 1.15 * before.size, 1.0)
    if drop > _GAP * pitch or drop < -0.5 * size:
        return not (words.endswith(HYPHEN) and text[0].islower())
    if abs(size - before.size) > 0.1 * before.size:
        return True
    if text[0] in _PLAIN_BULLETS or text[0] in _MARKS:
        return True
    ended = words[-1] in _SENTENCE_END
    if now.item and (ended or above.item or line.left > before.left + 2):
        return True
    if line.bold != before.bold and (before.bold or ended) and len(words) < 120:
        return True
    if now.law and (ended or above.law):
        return True
    if above.law and len(words) < 120:
        return True
    return ended and line.left > before.left + 0.8 * size


def _opens_item(line: Line) -> bool:
    text = line.text
    return not text[:5].isalpha() and _ITEM.match(text) is not None


def _law(line: Line) -> bool:
    text = line.text
    return not text[:2].islower() and len(text) <= 160 and bool(_LAW.match(text))


def _is_heading(group: list[Line], body: float) -> bool:
    first, last = group[0], group[-1]
    if len(group) > 4 or not first.size or sum([len(line.text) for line in group]) > _HEADING_CHARACTERS:
        return False
    large = first.size >= body * _LARGER
    bold = first.bold and last.bold and first.size >= body * 0.95 and not last.text.endswith((".", ";", ","))
    if not (large or bold or len(group) == 1) or _BULLET.match(first.text):
        return False
    if len(group) == 1 and _law(first):
        return True
    return (large or bold) and sum(map(str.isalpha, "".join([line.text for line in group]))) >= 2


def _rank(line: Line, body: float) -> tuple[float, bool]:
    """What a heading's level goes by: size first, then weight."""
    return (-round(max(line.size, body)), not line.bold)


def _levels(headings: list[Line], body: float) -> dict[tuple[float, bool], int]:
    """Outline levels by rank. A rank that hardly occurs (a cover page's type) opens no level of its own."""
    counts = Counter(_rank(line, body) for line in headings)
    seldom = min(len(headings) // 50, 3)
    levels: dict[tuple[float, bool], int] = {}
    level = 1
    for rank in sorted(counts):
        levels[rank] = level
        if counts[rank] > seldom:
            level = min(level + 1, _LEVELS)
    return levels
