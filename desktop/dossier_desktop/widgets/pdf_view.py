"""The pages of a PDF with the cited words lit up.

Qt's own QPdfView cannot paint over its pages, and an overlay would have to guess its layout; so this view
lays the pages out itself. Links, forms and scripts of the document do nothing here.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfSelection
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QMenu, QWidget

from dossier_desktop import theme
from dossier_desktop.tokens import LIGHT
from dossier_desktop.widgets.pdf_layout import MARGIN, PageLayout
from dossier_desktop.widgets.pdf_marks import PageRange, line_rects
from dossier_desktop.widgets.pdf_pages import PageImages
from dossier_desktop.widgets.pdf_words import PageWords

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_SIZES_AT_ONCE = 100


class PdfView(QAbstractScrollArea):
    """Pages below each other, fitted to the width until the person zooms.

    Signals:
        page_changed(page): the page mostly in view, from 1.
        zoom_changed(factor): 1.0 is a page at its printed size.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pdfView")
        self.setAccessibleName(self.tr("Pages of the document"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._images = PageImages(self._document, self)
        self._images.ready.connect(self.viewport().update)
        self._layout = PageLayout()
        self._fit_width = True
        self._zoom = 1.0
        self._page = 0
        self._passage: list[PageRange] = []
        self._exact: list[PageRange] = []
        self._rects: dict[PageRange, list[QRectF]] = {}
        self._pinned: PageRange | None = None  # kept in view until the person moves
        self._selection: tuple[int, QPdfSelection] | None = None
        self._words = PageWords()
        self._chosen: tuple[int, tuple[int, int]] | None = None  # page, range of recognised words
        self._press: QPointF | None = None
        self._measured = 0
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.sliderPressed.connect(self._let_go)
            bar.actionTriggered.connect(self._let_go)

    # Document

    def load(self, data: bytes, password: str = "") -> QPdfDocument.Error:
        """Show a document from its bytes; no file is written."""
        self.close_document()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.setPassword(password)
        self._document.load(self._buffer)
        error = self._document.error()
        if error == QPdfDocument.Error.None_:
            count = self._document.pageCount()
            first = self._document.pagePointSize(0)
            self._layout = PageLayout([first] * count)
            self._measured = 0
            self._measure()
            self._arrange()
        return error

    def close_document(self) -> None:
        """Forget the document and every picture of it."""
        self._measuring.stop()
        self._document.close()
        self._images.clear()
        if self._buffer is not None:
            self._buffer.close()
            self._buffer.setData(QByteArray())
            self._buffer.deleteLater()
            self._buffer = None
        self._passage, self._exact, self._rects, self._selection = [], [], {}, None
        self._words, self._chosen = PageWords(), None
        self._pinned = None
        self._layout = PageLayout()
        self._page = 0
        self._arrange()

    @property
    def page_count(self) -> int:
        """Number of pages; 0 without a document."""
        return len(self._layout.sizes)

    @property
    def page(self) -> int:
        """The page mostly in view, from 1."""
        return self._page + 1

    def show_words(self, words: PageWords) -> None:
        """Let recognised words be chosen where the file holds no text."""
        self._words, self._chosen = words, None

    # Marks

    def mark(self, passage: Sequence[PageRange], exact: Sequence[PageRange]) -> None:
        """Light up a passage and, stronger, the words cited in it, and bring these into view."""
        self._passage, self._exact, self._rects = list(passage), list(exact), {}
        self.viewport().update()
        target = self._exact or self._passage
        self._pinned = target[0] if target else None
        if self._pinned is not None:
            self._show_range(self._pinned)

    def exact_rects(self) -> list[QRectF]:
        """Where the cited words are in the viewport, in pixels."""
        offset = self._offset()
        return [
            self._layout.to_column(item.page, rect).translated(-offset)
            for item in self._exact
            for rect in self._rects_of(item)
        ]

    def _rects_of(self, item: PageRange) -> list[QRectF]:
        if item not in self._rects:
            self._rects[item] = self._characters(item) or item.rects()
        return self._rects[item]

    def _characters(self, item: PageRange) -> list[QRectF]:
        """Where PDFium's characters of a range stand, to the letter."""
        if not item.length:
            return []
        return line_rects(self._document.getSelectionAtIndex(item.page, item.index, item.length).bounds())

    def _let_go(self, *_: object) -> None:
        """The person moves: nothing is held in view any more."""
        self._pinned = None

    def _show_range(self, item: PageRange) -> None:
        if not 0 <= item.page < self.page_count:
            return
        rects = self._rects_of(item)
        if not rects:
            self.go_to_page(item.page + 1)
            return
        whole = self._layout.to_column(item.page, rects[0])
        for rect in rects[1:]:
            whole = whole.united(self._layout.to_column(item.page, rect))
        height = self.viewport().height()
        slack = (height - whole.height()) / 3 if whole.height() < height else MARGIN
        self.verticalScrollBar().setValue(int(whole.top() - slack))
        bar = self.horizontalScrollBar()
        if not bar.value() <= whole.left() <= bar.value() + self.viewport().width() - 40:
            bar.setValue(int(whole.left() - 4 * MARGIN))

    # Pages and zoom

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page, from 1, into view."""
        self._pinned = None
        if self.page_count:
            index = max(0, min(self.page_count, page) - 1)
            self.verticalScrollBar().setValue(int(self._layout.page_rect(index).top() - MARGIN))

    @property
    def zoom(self) -> float:
        """1.0 is a page at its printed size."""
        return self._layout.scale / self._points_scale()

    def fit_width(self) -> None:
        """Let the pages be as wide as the view, also when it changes."""
        self._fit_width = True
        self._keep_place()

    def set_zoom(self, factor: float) -> None:
        """Show the pages at a size of their own."""
        self._fit_width = False
        self._zoom = max(ZOOMS[0], min(ZOOMS[-1], factor))
        self._keep_place()

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next((z for z in ZOOMS if z > self.zoom + 0.005), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self.zoom - 0.005), ZOOMS[0]))

    def _points_scale(self) -> float:
        return self.logicalDpiX() / 72.0

    def _arrange(self) -> None:
        width = self.viewport().width()
        scale = self._zoom * self._points_scale()
        widest = max((size.width() for size in self._layout.sizes), default=0.0)
        if self._fit_width and widest:
            scale = max(0.1, (width - 2 * MARGIN) / widest)
        self._layout.arrange(scale, width)
        height = self.viewport().height()
        self.verticalScrollBar().setRange(0, max(0, int(self._layout.height) - height))
        self.verticalScrollBar().setPageStep(height)
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, int(self._layout.width) - width))
        self.horizontalScrollBar().setPageStep(width)
        self.viewport().update()
        self.zoom_changed.emit(self.zoom)

    def _keep_place(self) -> None:
        """Lay out anew with the same words, or the same spot of the page, in view."""
        if not self.page_count or self._pinned is not None:
            self._arrange()
            if self._pinned is not None:
                self._show_range(self._pinned)
            return
        third = self.viewport().height() / 3
        spot = self.verticalScrollBar().value() + third
        page = self._layout.page_at(spot)
        rect = self._layout.page_rect(page)
        part = (spot - rect.top()) / rect.height() if rect.height() else 0.0
        self._arrange()
        rect = self._layout.page_rect(page)
        self.verticalScrollBar().setValue(int(rect.top() + part * rect.height() - third))
        self._scrolled()

    def _measure(self) -> None:
        """Ask for some pages' sizes; a document of thousands would hold the window up."""
        last = min(self._measured + _SIZES_AT_ONCE, self.page_count)
        changed = False
        for index in range(self._measured, last):
            size = self._document.pagePointSize(index)
            changed = changed or size != self._layout.sizes[index]
            self._layout.sizes[index] = size
        self._measured = last
        if changed:
            self._keep_place()
        if last < self.page_count:
            self._measuring.start()
        else:
            self._measuring.stop()

    def _scrolled(self) -> None:
        self.viewport().update()
        if self.page_count:
            middle = self.verticalScrollBar().value() + self.viewport().height() / 2
            page = self._layout.page_at(middle)
            if page != self._page:
                self._page = page
                self.page_changed.emit(page + 1)

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.tokens().paper)
        offset = self._offset()
        for page in self._layout.pages_between(offset.y(), offset.y() + self.viewport().height()):
            self._paint_page(painter, page, self._layout.page_rect(page).translated(-offset))

    def _paint_page(self, painter: QPainter, page: int, area: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio)))
        image = self._images.image(page, size)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is None:
            painter.fillRect(area, QColor("white"))
        else:
            painter.drawImage(area, image)
        offset = self._offset()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for items, colour in ((self._passage, LIGHT.mark), (self._exact, LIGHT.mark_strong)):
            for item in items:
                if item.page == page:
                    for rect in self._rects_of(item):
                        painter.fillRect(self._layout.to_column(page, rect).translated(-offset), colour)
        if self._selection and self._selection[0] == page:
            for polygon in self._selection[1].bounds():
                rect = self._layout.to_column(page, polygon.boundingRect()).translated(-offset)
                painter.fillRect(rect, LIGHT.accent_soft.darker(115))
        if self._chosen and self._chosen[0] == page:
            for rect in self._words.rects(page, self._chosen[1]):
                painter.fillRect(
                    self._layout.to_column(page, rect).translated(-offset), LIGHT.accent_soft.darker(115)
                )
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(LIGHT.warn, max(1.0, self._layout.scale)))
        for item in self._exact:
            if item.page == page:
                for rect in self._rects_of(item):
                    line = self._layout.to_column(page, rect).translated(-offset)
                    painter.drawLine(line.bottomLeft(), line.bottomRight())

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
            return
        self._pinned = None
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pinned = None
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() == Qt.Key.Key_Home:
            self.go_to_page(1)
        elif event.key() == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.page_count:
            self._press = event.position() + self._offset()
            self._selection = self._chosen = None
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            return
        page = self._layout.page_at(self._press.y())
        start = self._layout.to_page(page, self._press)
        end = self._layout.to_page(page, event.position() + self._offset())
        selection = self._document.getSelection(page, start, end)
        self._selection = (page, selection) if selection.isValid() and selection.text() else None
        area = self._words.between(page, start, end) if self._selection is None else None
        self._chosen = (page, area) if area is not None else None
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy_selection)
        copy.setEnabled(self._selection is not None or self._chosen is not None)
        menu.addAction(self.tr("Fit to width"), self.fit_width)
        menu.addAction(self.tr("Printed size"), lambda: self.set_zoom(1.0))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def copy_selection(self) -> None:
        """Put the selected text on the clipboard."""
        if self._selection is not None:
            QApplication.clipboard().setText(self._selection[1].text())
        elif self._chosen is not None:
            QApplication.clipboard().setText(self._words.text(self._chosen[1]))
