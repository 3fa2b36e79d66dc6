"""Small things within an answer's lines: numbered citations and marks of support."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from dossier.types import Support
from dossier_desktop import theme, wording
from dossier_desktop.icons import support_icon


class CitationChip(QAbstractButton):
    """A number in a rounded field; pressing it shows the place cited.

    Args:
        number: as in the list of sources.
        place: file and page, for tooltip and screen readers.
        quote: the words cited.

    Signals:
        opened(): pressed by mouse, Space or Enter.
    """

    opened = Signal()

    def __init__(self, number: int, place: str, quote: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("citationChip")
        self.setCheckable(False)
        self._current = False
        self.setText(wording.number(number))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = wording.one_line(quote)
        shown = shown if len(shown) <= 300 else shown[:300] + "…"
        self.setToolTip(f"{place}\n“{shown}”")
        self.setAccessibleName(self.tr("Citation %1: %2").replace("%1", str(number)).replace("%2", place))
        self.setAccessibleDescription(shown)
        self.clicked.connect(self.opened)
        self.resize(self.sizeHint())

    def set_current(self, current: bool) -> None:
        """Whether the place it cites is the one on show."""
        if current != self._current:
            self._current = current
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.ascent() + 3
        return QSize(max(height + 2, metrics.horizontalAdvance(self.text()) + 10), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        solid = self._current or self.isDown()
        painter.setBrush(colours.accent if solid else colours.accent_soft)
        edge = colours.accent if solid or self.underMouse() else colours.accent_soft
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(area, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.text if solid else colours.focus, 1.5))
            painter.drawRoundedRect(area, 4, 4)
        painter.setPen(colours.on_accent if solid else colours.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class SupportMark(QWidget):
    """How far a sentence is borne out: a shape, and words wherever it is less than wholly."""

    def __init__(self, support: Support, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("supportMark")
        self._support = support
        self._word = "" if support is Support.VERIFIED else wording.support_word(support)
        word = wording.support_word(support)
        self.setToolTip(self._explained())
        self.setAccessibleName(word)
        self.setAccessibleDescription(self._explained())
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.ascent() + 3
        words = metrics.horizontalAdvance(self._word) + 10 if self._word else 0
        return QSize(height + words, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "warn" if self._support is Support.PARTLY else "bad"
        side = self.height()
        if self._word:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(getattr(colours, token + "_soft"))
            painter.drawRoundedRect(self.rect(), 4, 4)
            painter.setPen(getattr(colours, token))
            painter.drawText(
                self.rect().adjusted(side + 2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._word
            )
        support_icon(self._support).paint(painter, 1, 1, side - 2, side - 2)

    def _explained(self) -> str:
        if self._support is Support.VERIFIED:
            return self.tr("Supported: what this sentence says stands in the place it cites")
        if self._support is Support.PARTLY:
            return self.tr("Partly supported: not all of this sentence stands in the place it cites")
        return self.tr("Not supported: nothing found in your documents bears this sentence out")
