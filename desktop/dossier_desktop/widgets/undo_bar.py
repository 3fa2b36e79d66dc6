"""A removal that can still be taken back: it is done when its time is over, or when the window closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.announce import announce
from dossier_desktop.widgets.elided_label import ElidedLabel

UNDO_MS = 8000
_STEP_MS = 100


class UndoBar(QFrame):
    """Holds at most one removal; the next one carries out the one before."""

    def __init__(self, parent: QWidget | None = None, wait_ms: int = UNDO_MS) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        set_role(self, "note")
        self._wait_ms = wait_ms
        self._do: Callable[[], None] | None = None
        self._take_back: Callable[[], None] | None = None
        self._text = ElidedLabel("", self)
        undo = QPushButton(icon("undo"), self.tr("Undo"), self)
        undo.setObjectName("undoButton")
        undo.setToolTip(self.tr("Take the removal back (Ctrl+Z)"))
        undo.clicked.connect(self.undo)
        self._left = QProgressBar(self)
        self._left.setRange(0, wait_ms)
        self._left.setTextVisible(False)
        self._left.setAccessibleName(self.tr("Time left to undo"))
        row = QHBoxLayout()
        row.addWidget(self._left, 1)
        row.addSpacing(GRID)
        row.addWidget(undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self._text)
        column.addLayout(row)
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)
        self.hide()

    @property
    def pending(self) -> bool:
        """Whether a removal is waiting."""
        return self._do is not None

    def offer(self, text: str, do: Callable[[], None], take_back: Callable[[], None]) -> None:
        """Say what was removed; ``do`` really removes it later, ``take_back`` shows it again."""
        self.carry_out()
        self._do, self._take_back = do, take_back
        self._text.show_text(text)
        self.setAccessibleName(text)
        self._left.setValue(self._wait_ms)
        self._timer.start()
        self.show()
        announce(self, text)

    def undo(self) -> None:
        """Take the removal back."""
        take_back = self._take_back
        self._end()
        if take_back is not None:
            take_back()

    def carry_out(self) -> None:
        """Do what is pending now."""
        do = self._do
        self._end()
        if do is not None:
            do()

    def forget(self) -> None:
        """Neither do nor take back: the library is locked."""
        self._end()

    def _step(self) -> None:
        self._left.setValue(self._left.value() - _STEP_MS)
        if self._left.value() <= 0:
            self.carry_out()

    def _end(self) -> None:
        self._timer.stop()
        self._do = self._take_back = None
        self._text.show_text("")
        self.setAccessibleName("")
        self.hide()
