"""Pictures of pages, drawn in another thread and kept within a budget."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

_BUDGET = 32_000_000  # pixels kept, 128 MB at most
_MOST = 24_000_000  # pixels of one picture


class PageImages(QObject):
    """Asks for each page once at each size; the latest picture of a page stands in meanwhile.

    Signals:
        ready(page): a page's picture is there.
    """

    ready = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(document)
        self._renderer.pageRendered.connect(self._take)
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._asked: dict[int, QSize] = {}

    def image(self, page: int, size: QSize) -> QImage | None:
        """A page's picture, perhaps at another size, until one of this size is ready."""
        size = _bounded(size)
        image = self._images.get(page)
        if image is None or image.size() != size:
            if self._asked.get(page) != size:
                self._asked[page] = size
                self._renderer.requestPage(page, size)
        else:
            self._images.move_to_end(page)
        return image

    def clear(self) -> None:
        """Forget all pictures, e.g. before another document."""
        self._images.clear()
        self._asked.clear()

    def _take(
        self, page: int, size: QSize, image: QImage, options: QPdfDocumentRenderOptions, request: int
    ) -> None:
        if self._asked.get(page) != size:
            return
        del self._asked[page]
        self._images[page] = _on_white(image, size)
        self._images.move_to_end(page)
        while len(self._images) > 1 and sum(i.width() * i.height() for i in self._images.values()) > _BUDGET:
            self._images.popitem(last=False)
        self.ready.emit(page)


def _bounded(size: QSize) -> QSize:
    pixels = size.width() * size.height()
    if pixels <= _MOST:
        return size
    factor = (_MOST / pixels) ** 0.5
    return QSize(int(size.width() * factor), int(size.height() * factor))


def _on_white(image: QImage, size: QSize) -> QImage:
    """PDFium leaves the page transparent; paper is white. A page that cannot be drawn stays white."""
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    if not image.isNull():
        painter = QPainter(page)
        painter.drawImage(0, 0, image)
        painter.end()
    return page
