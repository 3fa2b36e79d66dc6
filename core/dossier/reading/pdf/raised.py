"""Raised figures: footnote marks and exponents, which must not glue to the word or number before them.

"the law1" becomes "the law¹", "20221" becomes "2022¹": one for one, so that no place moves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.layout import Run
from dossier.reading.pdf.pages import HYPHEN, Line

if TYPE_CHECKING:
    from dossier.reading.pdf.page import Looks

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISE = str.maketrans("0123456789", RAISED)
# One or two that follow no space, four or more, or one or two that open a line and a word: where raised ones
# may be. Begins with plain figures, which are found twice as fast as what may be this or that.
_FIGURES = re.compile(r"[0-9](?:(?<![0-9 ][0-9])[0-9]?\b|[0-9]{3,}\b|(?<=\n[0-9])[0-9]?(?=[^\W\d_]))")
_PUNCTUATION = '.,;:!?)]”’"'
_YEAR = 4  # figures
_SMALL = 0.82  # of the height of the type beside it
_HIGHER = 0.12  # of that height
_NEAR = 1.2  # times the type's size: parts of one line are not further apart
_SPACE = 0.16  # times the type's size: a gap that is a space


def with_raised_figures(text: str, looks: Looks) -> str:
    """A page's raw text with raised figures as such, as long as before."""
    pieces, at = [], 0
    for match in _FIGURES.finditer(text):
        start, end = match.span()
        if end - start > 2:
            if end - start == _YEAR and text[start : start + 2] in ("19", "20"):
                continue
            beside = start
        elif start == 0 or text[start - 1] in "\r\n":
            beside = end
        else:
            beside = start - 1
            before = text[beside]
            if not before.isalpha() and (before not in _PUNCTUATION or text[beside - 1 : beside].isdigit()):
                continue
        if beside >= len(text) or not text[beside].isprintable():
            continue
        first = _first_raised(looks, beside, start, end)
        if first < end:
            pieces += [text[at:first], text[first:end].translate(_RAISE)]
            at = end
    return "".join([*pieces, text[at:]]) if at else text


def _first_raised(looks: Looks, beside: int, start: int, end: int) -> int:
    """Index of the first of the last figures that are raised above a character; the end where none is."""
    top, bottom = looks.extent(beside)
    height = top - bottom
    first = end
    while first > start and first - 1 != beside and end - first < 2:
        high, low = looks.extent(first - 1)
        if not (0 < high - low < _SMALL * height and low > bottom + _HIGHER * height):
            break
        first -= 1
    return first


def put_together(lines: list[Line]) -> list[Line]:
    """Lines whose parts PDFium took for lines of their own, as it does where a raised mark stands between."""
    found: list[Line] = []
    for line in lines:
        if found:
            before = found[-1]
            if line.top < before.bottom and line.left < before.right + _NEAR * before.size + 1:
                joined = _joined(before, line)
                if joined is not None:
                    found[-1] = joined
                    continue
        found.append(line)
    return found


def _joined(before: Line, line: Line) -> Line | None:
    """Two parts of a line as one; None where they are none."""
    size = max(before.size, line.size)
    gap = line.left - before.right
    overlap = min(before.bottom, line.bottom) - max(before.top, line.top)
    lower = min(before.bottom - before.top, line.bottom - line.top)
    if not before.size or not line.size or overlap < 0.45 * lower or not -0.3 * size < gap < _NEAR * size:
        return None
    if len(before.text) + len(line.text) > 400 or before.text[-1] == HYPHEN:
        return None
    above, text = before.text, line.text
    if line.size < _SMALL * before.size and len(text) <= 2 and line.bottom < before.bottom - _HIGHER * size:
        text = text.translate(_RAISE)
    if before.size < _SMALL * line.size and len(above) <= 2 and before.bottom < line.bottom - _HIGHER * size:
        above = above.translate(_RAISE)
    between = " " if gap > _SPACE * size else ""
    shift = len(before.text) + len(between)
    moved = (run._replace(start=run.start + shift, end=run.end + shift) for run in _runs(line))
    return Line(
        above + between + text,
        before.left,
        min(before.top, line.top),
        max(before.right, line.right),
        max(before.bottom, line.bottom),
        size if len(text) > 2 else before.size,
        before.bold and line.bold,
        None,
        (*_runs(before), *moved),
    )


def _runs(line: Line) -> tuple[Run, ...]:
    if line.first is None:
        return tuple(line.runs)
    return (Run(0, len(line.text), 0, line.left, line.top, line.right, line.bottom, line.first),)
