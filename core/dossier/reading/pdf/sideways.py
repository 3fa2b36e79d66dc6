"""Pages that are shown sideways or upside down: wide tables, and pages turned the wrong way.

PDFium lists the lines of such a page from the top left, which may be from last to first. They are put in
order as they would be with the page turned so that it can be read. Their tables stay lines of text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.reading.pdf.columns import in_columns
from dossier.reading.pdf.pages import Line

if TYPE_CHECKING:
    from dossier.reading.pdf.page import Looks

_SAMPLES = 12  # lines that are asked which way they run
_SHARE = 0.7  # of them agree, at least
_GAP = 1.7  # times the lines' usual distance: a new paragraph
_SHORTEST = 4  # characters of a line that tells a direction


def turns_to_read(lines: Sequence[Line], looks: Looks) -> int:
    """How many quarter turns to the right make a page's text upright: 0 for nearly every page."""
    known = [line for line in lines if line.first is not None and len(line.text) >= _SHORTEST]
    if not known or not any(_turns(line, looks) for line in {known[0], known[len(known) // 2], known[-1]}):
        return 0
    longest = sorted(known, key=lambda line: -len(line.text))[:_SAMPLES]
    ((turns, count),) = Counter(_turns(line, looks) for line in longest).most_common(1)
    return turns if count >= _SHARE * len(longest) else 0


def in_turned_order(lines: Sequence[Line], turns: int) -> tuple[list[Line], frozenset[int]]:
    """The lines of a page in the order they have once it is turned, and before which a paragraph begins."""
    turned = [_turned(line, at, turns) for at, line in enumerate(lines)]
    ordered = in_columns(sorted(turned, key=_by_place))
    drops = sorted(after.top - before.top for before, after in pairwise(ordered) if after.top > before.top)
    usual = drops[len(drops) // 2] if drops else 0.0
    gaps = frozenset(
        at
        for at, (before, after) in enumerate(pairwise(ordered), start=1)
        if not 0 <= after.top - before.top <= _GAP * usual
    )
    return [lines[line.first or 0] for line in ordered], gaps


def _turns(line: Line, looks: Looks) -> int:
    """Quarter turns to the right that make a line run from left to right."""
    assert line.first is not None
    start, end = looks.ink(line.first), looks.ink(line.first + len(line.text.rstrip()) - 1)
    right, down = end[0] - start[0], end[1] - start[1]
    if abs(right) >= abs(down):
        return 0 if right >= 0 else 2
    return 1 if down < 0 else 3


def _turned(line: Line, at: int, turns: int) -> Line:
    """A line as it stands once the page is turned; ``first`` tells which one it is."""
    left, top, right, bottom = line.left, line.top, line.right, line.bottom
    if turns == 1:
        left, top, right, bottom = -bottom, left, -top, right
    elif turns == 2:
        left, top, right, bottom = -right, -bottom, -left, -top
    elif turns == 3:
        left, top, right, bottom = top, -right, bottom, -left
    return Line(line.text, left, top, right, bottom, max(bottom - top, 1.0), line.bold, at)


def _by_place(line: Line) -> tuple[float, float]:
    return round(line.top), line.left
