"""From a range of characters to the rectangles that light it up on its pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPolygonF

from dossier.layout import Layout, Run
from dossier.types import Page

Box = tuple[float, float, float, float]

_BETWEEN_LINES = 4  # characters of a file between two lines: a hyphen, line ends


@dataclass(frozen=True, slots=True)
class PageRange:
    """Words on one page: page from 0, PDFium's index of the first character, how many there are.

    Attributes:
        length: 0 where the file holds no such characters (recognised words): then the boxes count.
        boxes: left, top, right, bottom in points from the page's upper left corner, one a line or word.
    """

    page: int
    index: int
    length: int
    boxes: tuple[Box, ...] = ()

    def rects(self) -> list[QRectF]:
        """The boxes as rectangles, those of one line as one."""
        return line_rects(
            QPolygonF(QRectF(left, top, right - left, bottom - top))
            for left, top, right, bottom in self.boxes
        )


def page_ranges(pages: Sequence[Page], start: int, end: int, layout: Layout | None = None) -> list[PageRange]:
    """A range of a document's text, page by page.

    Args:
        pages: the pages' ranges in the text.
        start, end: offsets in the text.
        layout: where the words stand. Without one (a document read by an earlier version), PDFium's index
            is ``offset - page.start``.
    """
    if layout:
        return _joined(layout.within(start, end))
    found = []
    for page in pages:
        first, last = max(start, page.start), min(end, page.end)
        if first < last:
            found.append(PageRange(page.number - 1, first - page.start, last - first))
    return found


def _joined(runs: Sequence[Run]) -> list[PageRange]:
    """Runs that follow each other in the file as one range, so that Qt is asked once for many lines."""
    found: list[PageRange] = []
    for run in runs:
        page, length, box = run.page - 1, run.end - run.start, (run.left, run.top, run.right, run.bottom)
        before = found[-1] if found else None
        if run.index is None:
            if before is not None and before.page == page and not before.length:
                found[-1] = PageRange(page, 0, 0, (*before.boxes, box))
            else:
                found.append(PageRange(page, 0, 0, (box,)))
        elif before is not None and _follows(before, page, run.index):
            reach = run.index + length - before.index
            found[-1] = PageRange(page, before.index, reach, (*before.boxes, box))
        else:
            found.append(PageRange(page, run.index, length, (box,)))
    return found


def _follows(before: PageRange, page: int, index: int) -> bool:
    end = before.index + before.length
    return before.page == page and bool(before.length) and end <= index <= end + _BETWEEN_LINES


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
