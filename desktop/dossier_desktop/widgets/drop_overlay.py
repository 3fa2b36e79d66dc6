"""The veil over the window while files are dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dossier_desktop import theme
from dossier_desktop.icons import icon
from dossier_desktop.tokens import GRID

_ICON = 48


class DropOverlay(QWidget):
    """Covers its parent; says where a drop would go. Lets all events through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = parent
        self._target = ""
        parent.installEventFilter(self)
        self.hide()

    def show_for(self, target: str) -> None:
        """Appear, naming the collection that the files would be added to."""
        text = self.tr("Drop to add to “%1”").replace("%1", target)
        self._target = text
        self.setAccessibleName(text)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colours.scrim)
        painter.setFont(theme.font("heading"))
        metrics = painter.fontMetrics()
        width = min(
            self.width() - 8 * GRID, max(36 * GRID, metrics.horizontalAdvance(self._target) + 8 * GRID)
        )
        card = QRect(0, 0, width, 20 * GRID)
        card.moveCenter(self.rect().center())
        painter.setBrush(colours.surface)
        painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(card, 10, 10)
        image = QRect(card.center().x() - _ICON // 2, card.top() + 4 * GRID, _ICON, _ICON)
        icon("add_files", "accent").paint(painter, image)
        painter.setPen(colours.text)
        words = card.adjusted(2 * GRID, 11 * GRID, -2 * GRID, -2 * GRID)
        shown = metrics.elidedText(self._target, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
