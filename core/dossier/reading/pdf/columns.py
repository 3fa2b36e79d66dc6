"""Reading order of a page with columns.

A file draws its text in any order, and PDFium follows it, so two columns drawn row by row come out as one
line with a wide gap. Where something points to that, lines are parted at their wide gaps and the page is cut
at its gutters, recursively: first at the one that parts the most text, with the lines that cross it (headings
over the whole width) as borders between what is above and what is below. That is the XY cut of Nagy and Seth
(1984), with gutters found as by Breuel (2002): by the white that most lines leave free.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.reading.pdf.pages import Line

if TYPE_CHECKING:
    from dossier.reading.pdf.page import Looks

# Which lines of a page are looked at for gaps, by their share of all; after three without any no more.
_SAMPLES = (0.5, 0.25, 0.75, 0.38, 0.62, 0.9, 0.12, 0.82, 0.31)
_AGREEING = 3  # of them have a gap in the same place, at least
_ACROSS = 0.55  # of the text's width: the lines that are looked at
_MIDDLE = (0.2, 0.8)  # of the text's width: where a gutter is looked for
_WIDE = 1.15  # times the type's size: a gap that is no space between words
_NARROW = 6.0  # points: narrowest gutter
_LINES = 4  # lines on either side of a gutter, at least
_CHARACTERS = 14  # a line of running text has on average, at least
_FILLED = 0.6  # of the column's width have half of its lines, at least
_COLUMN = 0.12  # of the text begins at a column's left edge, at least
_LETTERS = 0.5  # of the characters
_EDGE = 0.08  # of the page's height: where running headers stand


def in_reading_order(lines: list[Line], looks: Looks, height: float) -> list[Line]:
    """The lines of a page in reading order, parted where they run over several columns.

    Args:
        lines: in the file's order; given back as they are where nothing points to another.
        looks: of the page's characters.
        height: of the page.
    """
    if len(lines) < 2 * _LINES:
        return lines
    if glued(lines, looks):
        return _parted(lines, looks)
    if _goes_back(lines, height):
        return in_columns(lines)
    return lines


def _goes_back(lines: Sequence[Line], height: float) -> bool:
    """Whether lines stand above the one before them without standing to the right of it, or beside it."""
    upper, lower = _EDGE * height, (1 - _EDGE) * height
    beside = 0
    for before, line in pairwise(lines):
        if line.top > before.top + 2 or not line.size or not before.size:
            continue
        if line.bottom < upper or before.top > lower:
            continue
        if line.left >= before.right:
            beside += line.top > before.top - 2 and len(line.text) >= _CHARACTERS
        elif (
            line.left < before.left + 0.5 * (before.right - before.left) and line.top < before.top - line.size
        ):
            return True
    return beside >= _LINES


def glued(lines: Sequence[Line], looks: Looks) -> bool:
    """Whether some of the wide lines have a gap at the same place."""
    left, right = min([line.left for line in lines]), max([line.right for line in lines])
    width = right - left
    wide = [line for line in lines if line.right - line.left > _ACROSS * width and line.size]
    if len(wide) < _LINES - 1:
        return False
    found: list[tuple[float, float]] = []
    for sample, share in enumerate(_SAMPLES):
        line = wide[int(share * len(wide))]
        for space, start, end in gaps_of(line, looks, left + _MIDDLE[0] * width, left + _MIDDLE[1] * width):
            if _words(line.text[:space]) and _words(line.text[space:]):
                alike = [other for other in found if start < other[1] and end > other[0]]
                if len(alike) >= _AGREEING - 1:
                    return True
                found.append((start, end))
        if sample == 2 and not found:
            return False
    return False


def _words(text: str) -> bool:
    """Whether it may be a part of running text."""
    return len(text) >= _CHARACTERS and sum(map(str.isalpha, text)) > 0.4 * len(text)


def gaps_of(line: Line, looks: Looks, left: float, right: float) -> list[tuple[int, float, float]]:
    """Wide gaps of a line between two places on the page.

    Returns:
        For each the offset of the space in the line, and where it starts and ends on the page.
    """
    if line.first is None:
        return []
    found = []
    text, at, wide = line.text, line.first, max(_WIDE * line.size, _NARROW)
    length = len(text)
    scale = length / max(line.right - line.left, 1.0)
    slack = 8 + length // 10  # characters: where a place lies in the text is an estimate
    last = int((right - line.left) * scale) + slack
    space = text.find(" ", max(int((left - line.left) * scale) - slack, 1), last)
    while space > 0:
        after = space + 1
        while after < length and text[after] == " ":
            after += 1
        if after < length and (gap := looks.gap(at + space - 1, at + after, wide)):
            begin, end = gap
            if begin < right and end > left:
                found.append((space, begin, end))
        space = text.find(" ", after, last)
    return found


def parts_of(line: Line, looks: Looks) -> list[Line]:
    """A line parted at its wide gaps."""
    gaps = gaps_of(line, looks, line.left, line.right)
    if not gaps or line.first is None:
        return [line]
    parts, start, left = [], 0, line.left
    for space, begin, end in [*gaps, (len(line.text), line.right, 0.0)]:
        text = line.text[start:space].rstrip()
        parts.append(line._replace(text=text, left=left, right=begin, first=line.first + start))
        start, left = space + 1, end
        while line.text[start : start + 1] == " ":
            start += 1
    return parts


def _parted(lines: Sequence[Line], looks: Looks) -> list[Line]:
    """The lines of a page with columns in reading order, parted at the gutters."""
    rows: dict[int, Line] = {}  # the line that a part was cut from
    parts: list[Line] = []
    for line in lines:
        cut = parts_of(line, looks) if line.size else [line]
        parts += cut
        if len(cut) > 1:
            rows.update((id(part), line) for part in cut)
    return _whole_again(in_columns(parts), rows)


def in_columns(parts: list[Line]) -> list[Line]:
    """Parts of lines in reading order: cut at the gutters, one column after the other."""
    gutter = _gutter(parts)
    if gutter is None:
        return _in_blocks(parts)
    crossing = sorted((part for part in parts if part.left < gutter < part.right), key=_top)
    tops = [part.top for part in crossing]
    bands: list[tuple[list[Line], list[Line]]] = [([], []) for _ in range(len(crossing) + 1)]
    for part in parts:
        if not part.left < gutter < part.right:
            bands[bisect_right(tops, part.top)][part.left >= gutter].append(part)
    found: list[Line] = []
    for index, (left, right) in enumerate(bands):
        found += in_columns(left) + in_columns(right) + crossing[index : index + 1]
    return found


def _gutter(parts: Sequence[Line]) -> float | None:
    """Where on the page running text on the left is parted from running text on the right, if anywhere."""
    if len(parts) < 2 * _LINES:
        return None
    edges: Counter[int] = Counter()
    for part in parts:
        edges[round(part.left / _NARROW)] += len(part.text)
    total = _weight(parts)
    best: tuple[int, float] | None = None
    for edge in [edge for edge, weight in edges.items() if weight > _COLUMN * total]:
        place = min([part.left for part in parts if round(part.left / _NARROW) == edge]) - 1
        left = [part for part in parts if part.right <= place]
        right = [part for part in parts if part.left >= place]
        if min(len(left), len(right)) < _LINES:
            continue
        sides = _weight(left), _weight(right)
        worth = 2 * min(sides) - (total - sum(sides))
        if worth > 0 and (best is None or worth > best[0]) and _beside(left, right) and _running(left, right):
            best = worth, place
    return best[1] if best else None


def _weight(parts: Sequence[Line]) -> int:
    return sum([len(part.text) for part in parts])


def _beside(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether two groups of lines stand beside each other for some height, with white between them."""
    top = max(min(part.top for part in left), min(part.top for part in right))
    bottom = min(max(part.bottom for part in left), max(part.bottom for part in right))
    here = [[part for part in side if part.bottom > top and part.top < bottom] for side in (left, right)]
    if min(map(len, here)) < _LINES:
        return False
    return min(part.left for part in here[1]) - max(part.right for part in here[0]) >= _NARROW


def _running(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether both sides are running text rather than the columns of a table."""
    for side in (left, right):
        if sum(len(part.text) for part in side) < _CHARACTERS * len(side):
            return False
        widths = sorted([part.right - part.left for part in side])
        filled = sum([width > _FILLED * widths[len(widths) * 9 // 10] for width in widths])
        text = "".join("".join([part.text for part in side]).split())
        if filled < 0.5 * len(side) or sum(map(str.isalpha, text)) < _LETTERS * len(text):
            return False
    return True


def _in_blocks(parts: Sequence[Line]) -> list[Line]:
    """Lines without columns in the file's order, but for blocks that stand above one drawn before them."""
    blocks: list[list[Line]] = []
    for part in parts:
        if blocks and part.top > blocks[-1][-1].top - _NARROW:
            blocks[-1].append(part)
        else:
            blocks.append([part])
    found: list[list[Line]] = []
    at = -1
    for block in blocks:
        left, right = min(part.left for part in block), max(part.right for part in block)
        bottom = max(part.bottom for part in block)
        at = next(
            (index for index, other in enumerate(found) if _beneath(other, left, right, bottom)), at + 1
        )
        found.insert(at, block)
    return [part for block in found for part in block]


def _beneath(block: Sequence[Line], left: float, right: float, bottom: float) -> bool:
    """Whether a block stands beneath a box."""
    if min(part.top for part in block) < bottom - _NARROW / 2:
        return False
    return any(part.left < right and part.right > left for part in block)


def _top(line: Line) -> float:
    return line.top


def _whole_again(parts: list[Line], rows: dict[int, Line]) -> list[Line]:
    """Lines whose parts follow each other after all are one line again."""
    found: list[Line] = []
    at = 0
    while at < len(parts):
        row = rows.get(id(parts[at]))
        end = at + 1
        while row is not None and end < len(parts) and rows.get(id(parts[end])) is row:
            end += 1
        found += [row] if row is not None and _complete(parts[at:end], row) else parts[at:end]
        at = end
    return found


def _complete(parts: Sequence[Line], row: Line) -> bool:
    return "".join(part.text for part in parts).replace(" ", "") == row.text.replace(" ", "")
