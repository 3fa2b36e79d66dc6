"""A walk through an article along the marks that its lines begin with ("2.", "(a)", "1°").

A stack holds the open lists. A mark goes on with the innermost list that it continues; else, where it begins
a counting, it opens a list within; else it goes on with a list that it leaves a gap in (repealed numbers);
whatever fits nowhere is no mark but a line that happens to begin like one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dossier.splitting.citing import Manner, cite
from dossier.splitting.marks import Counting, Mark, Sense, marks_at
from dossier.types import Block

_GAP = 12
_SMALL_GAP = 3
_FULL = 0.5
"""A line shorter than this part of its paragraph's longest does not wrap into the next: a caption, say."""

_LOOSE = (
    Counting.DOTTED,
    Counting.SPACED,
    Counting.CLOSED,
    Counting.LETTER,
    Counting.SMALL_ROMAN,
    Counting.ROMAN,
)
"""Countings that dates, amounts and initials look like: believed only where they go on, or begin."""

_PARTS = (
    Counting.SIGN,
    Counting.PARAGRAPH,
    Counting.ROMAN,
    Counting.BRACKETED,
    Counting.DOTTED,
    Counting.SPACED,
    Counting.CLAUSE,
)
"""Countings that part an article, where they come first; the others make lists within a paragraph."""

_AFTER_PAUSE = re.compile(r"(?:[.;:,!?)\]»”\"—–]|\b(?:und|oder|en|of|and|or|et|ou))\s*$|^\s*$")
_REFERRING = re.compile(
    r"(?:\b(?:absatz|absätze|abs\.|nr\.|nrn\.|nummern?|buchstaben?|buchst\.|lit\.|lid|leden|onder|onderdelen|onderdeel"
    r"|sub|artikel|art\.|article|satz|ziffer|ziff\.|alinéas?|al\.|points?|par\.|au|aux|du|des?|le|la|les|van|het|de|vom|am|bis"
    r"|zum|zur|im|den?|der|dem|tot|op|vanaf|met|mit|nach|bedoeld in|ingevolge)|\d)\s*$",
    re.IGNORECASE,
)
"""A line that goes on with a number or date after these does not begin a list."""

_LEADING = re.compile(r"[\s#>*_]*")


class Step(NamedTuple):
    """From here on the place within the article is this path."""

    start: int
    path: tuple[str, ...]


class Walk:
    """Goes through an article's blocks and notes where the place changes."""

    def __init__(self, text: str, how: Manner, article: str) -> None:
        self._text = text
        self._how = how
        self._article = article
        self._open: list[Sense] = []
        self._paragraphs = 0
        self.steps: list[Step] = []

    def heading(self, block: Block) -> None:
        start = _LEADING.match(self._text, block.start, block.end).end()  # type: ignore[union-attr]
        marks = list(marks_at(self._text, start, block.end))
        if not marks:
            self._open.clear()
        for mark in marks:
            self._take(mark, heading=True)
        self._note(block.start)

    def body(self, block: Block) -> None:
        at, before, length = block.start, "", 0
        self._paragraphs += 1
        lines = self._text[block.start : block.end].split("\n")
        full = _FULL * max(map(len, lines))
        while at < block.end:
            newline = self._text.find("\n", at, block.end)
            end = block.end if newline < 0 else newline
            if _AFTER_PAUSE.search(before[-12:]) or length < full:
                self._line(at, end, block)
            elif self._how.language in ("nl", "de", "fr") and not _REFERRING.search(before):
                self._line(at, end, block, sure=False)
            before, length = self._text[max(at, end - 16) : end] or " ", end - at
            at = end + 1

    def _line(self, at: int, end: int, block: Block, sure: bool = True) -> None:
        """Follow the marks of a line; where the line before may wrap into it, only those that fit exactly."""
        start = _LEADING.match(self._text, at, end).end()  # type: ignore[union-attr]
        marked = False
        for mark in marks_at(self._text, start, min(block.end, max(end, start))):
            if not self._take(mark, sure=sure):
                break
            marked = True
        if marked:
            self._note(at)
        elif at == block.start:
            self._unmarked()
            self._note(at, self._paragraphs if self._how.counts_unmarked else 0)

    def _unmarked(self) -> None:
        """A paragraph without a mark ends the lists within the part of the article that it stands in."""
        if len(self._open) > 1:
            english = self._how.language in ("", "en")
            del self._open[-1 if english else 1 :]
        if self._open and self._open[0].counting not in _PARTS and self._how.language not in ("", "en"):
            self._open.clear()

    def _note(self, start: int, unmarked: int = 0) -> None:
        path = cite(self._open, unmarked, self._how)
        if not self.steps or self.steps[-1].path != path:
            self.steps.append(Step(start, path))

    def _take(self, mark: Mark, heading: bool = False, sure: bool = True) -> bool:
        """Find the list that a mark belongs to; false where it is none."""
        clause = next((sense for sense in mark.senses if sense.counting is Counting.CLAUSE), None)
        if clause:
            if clause.text.partition(".")[0] != self._article:
                return False
            self._set(0, clause)
            return True
        if not sure and any(sense.counting is Counting.SPACED for sense in mark.senses):
            return False
        ways = (self._going_on, self._again if heading else self._beginning, self._beginning, self._late)
        for choose in ways if sure else ways[:2]:
            chosen = choose(mark)
            if chosen is not None:
                depth, sense = chosen
                self._set(depth, sense)
                return True
        return False

    def _set(self, depth: int, sense: Sense) -> None:
        again = depth < len(self._open) and self._open[depth] == sense
        if not again:
            self._open[depth:] = [sense]
        if depth == 0 and sense.counting in _PARTS:
            self._paragraphs = 1

    def _matching(self, mark: Mark) -> Iterator[tuple[int, Sense, Sense]]:
        for depth in range(len(self._open) - 1, -1, -1):
            for sense in mark.senses:
                if sense.counting is self._open[depth].counting:
                    yield depth, self._open[depth], sense

    def _going_on(self, mark: Mark) -> tuple[int, Sense] | None:
        for depth, last, sense in self._matching(mark):
            supplemented = sense.value == last.value and sense.supplement > last.supplement
            if supplemented or sense.value == last.value + 1:
                return depth, sense
        return None

    def _again(self, mark: Mark) -> tuple[int, Sense] | None:
        return next(((depth, sense) for depth, last, sense in self._matching(mark) if sense == last), None)

    def _beginning(self, mark: Mark) -> tuple[int, Sense] | None:
        open_now = {sense.counting for sense in self._open}
        for sense in mark.senses:
            if sense.value == 1 and sense.counting not in open_now:
                return len(self._open), sense
        return None

    def _late(self, mark: Mark) -> tuple[int, Sense] | None:
        """A list that leaves a gap, begins anew, or begins after its repealed first members."""
        later = (
            (d, s) for d, last, s in self._matching(mark) if last.value < s.value <= last.value + _gap(s)
        )
        anew = ((d, s) for d, _, s in self._matching(mark) if s.value == 1)
        found = [chosen for chosen in (next(later, None), next(anew, None)) if chosen]
        if found:
            return max(found, key=lambda chosen: chosen[0])
        open_now = {sense.counting for sense in self._open}
        for sense in mark.senses:
            if sense.counting not in open_now and sense.value <= (2 if sense.counting in _LOOSE else _GAP):
                return len(self._open), sense
        return None


def _gap(sense: Sense) -> int:
    return _SMALL_GAP if sense.counting in _LOOSE else _GAP
