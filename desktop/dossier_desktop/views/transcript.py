"""The turns of a conversation below each other, scrolling along while an answer grows."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.turn_view import TurnView

_WIDEST = 760
_NEAR_END = 40


class Transcript(QScrollArea):
    """A column of turns of readable width.

    Signals:
        earlier_requested(): the person wants the turns before the first one shown.
    """

    earlier_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.turns: list[TurnView] = []
        self._follow = True
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order)
        self._held: tuple[TurnView, int] | None = None  # what is read, and its height in the view
        self._earlier = QPushButton(self.tr("Show earlier questions"), self)
        set_role(self._earlier, "link")
        self._earlier.clicked.connect(self.earlier_requested)
        self._earlier.hide()
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner)
        self.setWidget(outer)
        self.viewport().setAutoFillBackground(False)
        outer.setAutoFillBackground(False)
        outer.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def add(self, turn: TurnView) -> None:
        """Put a turn at the end and bring it into view."""
        turn.setParent(self.widget())
        self._column.insertWidget(self._column.count() - 1, turn)
        self.turns.append(turn)
        self._link(turn)
        self._follow = True
        QTimer.singleShot(0, self, self._to_end)

    def prepend(self, turn: TurnView) -> None:
        """Put an earlier turn before the first; what is in view stays there."""
        self._column.insertWidget(1, turn)
        self.turns.insert(0, turn)
        self._link(turn)

    def _link(self, turn: TurnView) -> None:
        turn.stops_changed.connect(self._order_later)
        self._order_later()

    def _order_later(self) -> None:
        if not self._ordering.isActive():
            self._ordering.start()

    def _order(self) -> None:
        """Let the keyboard go through the turns in reading order, after this area and before the question."""
        stops: list[QWidget] = [self, self._earlier]
        for turn in self.turns:
            stops += turn.stops()
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def show_earlier(self, there: bool) -> None:
        """Whether there are turns before the first one shown."""
        self._earlier.setVisible(there)

    def clear(self) -> None:
        """Remove all turns."""
        for turn in self.turns:
            self._column.removeWidget(turn)
            turn.hide()
            turn.deleteLater()
        self.turns, self._held = [], None
        self._earlier.hide()
        self._follow = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self._settle)
        return False

    def _settle(self) -> None:
        """After the turns changed their height: stay at the end, or with what was in view."""
        if self._follow:
            self._to_end()
        elif self._held is not None:
            turn, y = self._held
            moved = turn.mapTo(self.viewport(), QPoint(0, 0)).y() - y
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def _scrolled(self, value: int) -> None:
        self._follow = value >= self.verticalScrollBar().maximum() - _NEAR_END
        self._held = None
        for turn in self.turns:
            top = turn.mapTo(self.viewport(), QPoint(0, 0)).y()
            if top + turn.height() > 0:
                self._held = (turn, top)
                break

    def _to_end(self) -> None:
        if self._follow and self.turns:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
