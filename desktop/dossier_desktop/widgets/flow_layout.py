"""Widgets in a row that goes on below where it meets the edge (after Qt's example of the same name)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from dossier_desktop.tokens import GRID


class FlowLayout(QLayout):
    """Places its widgets side by side, in as many rows as they need."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, move: bool) -> int:
        """The height that the items take; they are put there if asked for."""
        x, y, row = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), area.width()))
            if x > area.x() and x + size.width() > area.right() + 1:
                x, y, row = area.x(), y + row + GRID // 2, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y + (self._tallest - size.height()) // 2), size))
            x += size.width() + self.spacing()
            row = self._tallest
        return y + row - area.y()

    @property
    def _tallest(self) -> int:
        """Height of a row: lower widgets stand in its middle."""
        return max((item.sizeHint().height() for item in self._items if not item.isEmpty()), default=0)
