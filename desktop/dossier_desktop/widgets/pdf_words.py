"""Choosing words on pages whose file holds no text: by the boxes of the words that were recognised."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from dossier.layout import Layout, Run
from dossier.types import Page
from dossier_desktop.widgets.pdf_marks import page_ranges


class PageWords:
    """The recognised words of a document. Pages count from 0; points are a page's own.

    Args:
        text: of the document, which offsets refer to.
    """

    def __init__(self, text: str = "", pages: Sequence[Page] = (), layout: Layout | None = None) -> None:
        self._text = text
        self._pages = {page.number - 1: page for page in pages}
        self._layout = layout or Layout()
        self._kept: tuple[int, list[Run]] = (-1, [])

    def between(self, page: int, press: QPointF, release: QPointF) -> tuple[int, int] | None:
        """The range of the text from the word nearest to one point to that nearest to another."""
        words = self._words(page)
        if not words:
            return None
        first, last = (min(words, key=lambda word: _distance(word, point)) for point in (press, release))
        return min(first.start, last.start), max(first.end, last.end)

    def rects(self, page: int, area: tuple[int, int]) -> list[QRectF]:
        """Where a range of the text stands on a page, one rectangle a line."""
        found = page_ranges((), *area, self._layout)
        return [rect for item in found if item.page == page for rect in item.rects()]

    def text(self, area: tuple[int, int]) -> str:
        """The words of a range."""
        return self._text[area[0] : area[1]]

    def _words(self, number: int) -> list[Run]:
        if self._kept[0] != number:
            page = self._pages.get(number)
            runs = self._layout.within(page.start, page.end) if page is not None else []
            self._kept = (number, [run for run in runs if run.index is None and run.page == number + 1])
        return self._kept[1]


def _distance(word: Run, point: QPointF) -> float:
    """How far a word is; a line's height counts more than its length, as when reading."""
    across = max(word.left - point.x(), 0.0, point.x() - word.right)
    down = max(word.top - point.y(), 0.0, point.y() - word.bottom)
    return across + 4 * down
