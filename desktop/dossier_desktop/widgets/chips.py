"""Small things within an answer's lines: numbered citations and marks of support."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from dossier.types import Support
from dossier_desktop import theme, wording
from dossier_desktop.icons import icon, support_icon


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
        self.setToolTip(wording.tool_tip(f"{place}\n“{shown}”"))
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


class Mark(QWidget):
    """A shape, and perhaps words beside it, within a line.

    Args:
        image: the shape.
        token: colour of the words.
        word: the words; empty: the shape alone.
    """

    def __init__(self, image: QIcon, token: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._token = token
        self._word = word
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
        side = self.height()
        if self._word:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(getattr(colours, f"{self._token}_soft"))
            painter.drawRoundedRect(self.rect(), 4, 4)
            painter.setPen(getattr(colours, self._token))
            words = self.rect().adjusted(side + 2, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._word)
        self._image.paint(painter, 1, 1, side - 2, side - 2)


class SupportMark(Mark):
    """How far a sentence is borne out: a shape, and words wherever it is less than wholly."""

    def __init__(self, support: Support, parent: QWidget | None = None) -> None:
        word = wording.support_word(support)
        shown = "" if support is Support.VERIFIED else word
        token = "warn" if support is Support.PARTLY else "bad"
        super().__init__(support_icon(support), token, shown, parent)
        self.setObjectName("supportMark")
        explained = self._explained(support)
        self.setToolTip(explained)
        self.setAccessibleName(word)
        self.setAccessibleDescription(explained)

    def _explained(self, support: Support) -> str:
        if support is Support.VERIFIED:
            return self.tr("Supported: what this sentence says stands in the place it cites")
        if support is Support.PARTLY:
            return self.tr("Partly supported: not all of this sentence stands in the place it cites")
        return self.tr("Not supported: nothing found in your documents bears this sentence out")


class DoubtMark(Mark):
    """Stands behind citations of a page that was recognised badly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon("doubt", "warn"), "warn", wording.doubt_word(), parent)
        self.setObjectName("doubtMark")
        explained = self.tr("Recognised from a picture of which not every word is sure: compare with it")
        self.setToolTip(explained)
        self.setAccessibleName(wording.doubt_word())
        self.setAccessibleDescription(explained)


class NotFoundMark(Mark):
    """Stands before the sentence that says the documents hold no answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon("search", "warn"), "warn", "", parent)
        self.setObjectName("notFoundMark")
        self._word = self.tr("not in your documents")
        self.setAccessibleName(self._word)
        self.resize(self.sizeHint())
