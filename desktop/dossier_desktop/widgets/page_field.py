"""The number of the page in view, to be typed over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from dossier_desktop.tokens import GRID


class PageField(QLineEdit):
    """Takes a page by its number; up and down step.

    Signals:
        page_chosen(page): the person wants another page, from 1.
    """

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageField")
        self.setAccessibleName(self.tr("Page"))
        self.setToolTip(self.tr("Type a page and press Enter"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page, self._count = 1, 1
        self.set_pages(1)
        self.returnPressed.connect(lambda: self._choose(int(self.text() or self._page)))

    def set_pages(self, count: int) -> None:
        """The document has so many pages."""
        self._count = max(1, count)
        self.setValidator(QIntValidator(1, self._count, self))
        digits = max(2, len(str(self._count)))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * digits + 3 * GRID)

    def show_page(self, page: int) -> None:
        """Show the page in view, unless the person is typing."""
        self._page = page
        if not (self.hasFocus() and self.isModified()):
            self.setText(str(page))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._choose(self._page + step)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setText(str(self._page))

    def _choose(self, page: int) -> None:
        page = max(1, min(self._count, page))
        self.setText(str(page))
        self.page_chosen.emit(page)
