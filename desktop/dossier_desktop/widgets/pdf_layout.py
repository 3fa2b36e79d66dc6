"""Where the pages of a document lie below each other, in pixels."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

MARGIN = 12.0


class PageLayout:
    """One column of centred pages.

    Sizes are in points; positions and rectangles in pixels of the whole column. Pages count from 0.
    """

    def __init__(self, sizes: Sequence[QSizeF] = (), scale: float = 1.0) -> None:
        self.sizes = list(sizes)
        self.scale = scale
        self.width = 0.0
        self.height = 0.0
        self._tops: list[float] = []
        self.arrange(scale, 0.0)

    def arrange(self, scale: float, viewport_width: float) -> None:
        """Lay the pages out at ``scale`` pixels a point, in a column at least as wide as the viewport."""
        self.scale = scale
        widest = max((size.width() for size in self.sizes), default=0.0) * scale
        self.width = max(viewport_width, widest + 2 * MARGIN)
        self._tops = []
        top = MARGIN
        for size in self.sizes:
            self._tops.append(top)
            top += size.height() * scale + MARGIN
        self.height = top if self.sizes else 0.0

    def page_rect(self, page: int) -> QRectF:
        """A page's rectangle in the column."""
        size = self.sizes[page] * self.scale
        return QRectF((self.width - size.width()) / 2, self._tops[page], size.width(), size.height())

    def page_at(self, y: float) -> int:
        """The page at a height; the nearest one above in the gap between two."""
        return max(0, min(len(self.sizes) - 1, bisect_right(self._tops, y) - 1))

    def pages_between(self, top: float, bottom: float) -> range:
        """The pages that are at least partly between two heights."""
        if not self.sizes:
            return range(0)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def to_column(self, page: int, area: QRectF) -> QRectF:
        """A rectangle in a page's points, as pixels of the column."""
        origin = self.page_rect(page).topLeft()
        return QRectF(
            origin.x() + area.x() * self.scale,
            origin.y() + area.y() * self.scale,
            area.width() * self.scale,
            area.height() * self.scale,
        )

    def to_page(self, page: int, point: QPointF) -> QPointF:
        """A point of the column, in a page's points."""
        return (point - self.page_rect(page).topLeft()) / self.scale
