"""A passage as a card that opens its place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dossier.types import Hit
from dossier_desktop import theme, wording
from dossier_desktop.icons import icon
from dossier_desktop.models.hits import hit_place
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.lines import draw_lines

_LINES = 3


class HitCard(QWidget):
    """Place in one line, passage in three; opened by click, Space or Enter.

    Signals:
        opened(hit): the person wants to see it.
    """

    opened = Signal(object)

    def __init__(self, hit: Hit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hitCard")
        self.hit = hit
        self._place = hit_place(hit)
        self._text = wording.one_line(hit.passage.text[:600])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(wording.tool_tip(self._place))
        self.setAccessibleName(
            self.tr("Passage %1: %2").replace("%1", str(hit.rank)).replace("%2", self._place)
        )
        self.setAccessibleDescription(self._text[:200])

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(200, (_LINES + 1) * line + 2 * GRID + GRID // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().adjusted(1, 1, -1, -1)
        painter.setBrush(colours.hover if self.underMouse() else colours.raised)
        focused = self.hasFocus()
        painter.setPen(QPen(colours.focus if focused else colours.border, 2 if focused else 1))
        painter.drawRoundedRect(area, 6, 6)
        inner = area.adjusted(GRID + 2, GRID - 1, -GRID - 2, -GRID)
        line = self.fontMetrics().lineSpacing()
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(colours.text)
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        if self.hit.passage.doubtful:
            icon("doubt", "warn").paint(painter, QRect(top.right() - line, top.top(), line, line))
            top.setRight(top.right() - line - GRID // 2)
        place = painter.fontMetrics().elidedText(self._place, Qt.TextElideMode.ElideMiddle, top.width())
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, place)
        painter.setFont(self.font())
        painter.setPen(colours.muted)
        body = QRectF(inner.left(), inner.top() + line + 2, inner.width(), _LINES * line)
        draw_lines(painter, body, self._text, _LINES)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.hit)
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
