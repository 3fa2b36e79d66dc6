"""From a range of characters to the rectangles that light it up on its pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPolygonF

from dossier.types import Page


@dataclass(frozen=True, slots=True)
class PageRange:
    """Characters on one page: page from 0, PDFium's index of the first, how many."""

    page: int
    index: int
    length: int


def page_ranges(pages: Sequence[Page], start: int, end: int) -> list[PageRange]:
    """A range of a document's text, page by page.

    Args:
        pages: the pages' ranges in the text; within one, ``offset - page.start`` is PDFium's index.
        start, end: offsets in the text.
    """
    found = []
    for page in pages:
        first, last = max(start, page.start), min(end, page.end)
        if first < last:
            found.append(PageRange(page.number - 1, first - page.start, last - first))
    return found


def line_rects(polygons: Iterable[QPolygonF]) -> list[QRectF]:
    """One rectangle a line from the boxes PDFium gives, which hug each run of glyphs.

    Boxes whose middle lies within a line's height join it, unless a gap of more than two line heights
    (another column) lies between.
    """
    lines: list[QRectF] = []
    for polygon in polygons:
        box = polygon.boundingRect()
        if box.isEmpty():
            continue
        if lines and _same_line(lines[-1], box):
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(box)
    return [line.adjusted(-1, -1, 1, 1) for line in lines]


def _same_line(line: QRectF, box: QRectF) -> bool:
    middle = box.center().y()
    overlaps = line.top() - 1 <= middle <= line.bottom() + 1 or box.top() <= line.center().y() <= box.bottom()
    reach = 2 * max(line.height(), box.height())
    return overlaps and box.left() - line.right() <= reach and line.left() - box.right() <= reach
