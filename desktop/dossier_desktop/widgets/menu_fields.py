"""A field to write in, within a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget, QWidgetAction

from dossier_desktop.filtering import DATE
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID


class MenuField(QWidgetAction):
    """Takes a few words, or a date.

    Args:
        name: what to write here.
        value: what stands in it to begin with.
        dates: only a year, month or day will do.

    Signals:
        entered(): Enter was pressed on something that will do.
    """

    entered = Signal()

    def __init__(self, name: str, value: str, parent: QWidget, *, dates: bool = False) -> None:
        super().__init__(parent)
        self._dates = dates
        self._before = value
        self.line = QLineEdit(value)
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(100)
        self.line.setMinimumWidth(26 * GRID)
        self.line.setClearButtonEnabled(True)
        self.line.returnPressed.connect(self._enter)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(lambda _: self._say_whether_it_will_do())
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(self.line)
        self.setDefaultWidget(room)

    @property
    def value(self) -> str:
        """What is written; where that will not do, what stood there before."""
        return self.line.text().strip() if self._will_do() else self._before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the menu, and what was written is not meant."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.line.setText(self._before)
        return False

    def _will_do(self) -> bool:
        text = self.line.text().strip()
        return not self._dates or not text or DATE.fullmatch(text) is not None

    def _enter(self) -> None:
        if self._will_do():
            self.entered.emit()

    def _say_whether_it_will_do(self) -> None:
        good = self._will_do()
        set_role(self.line, "" if good else "bad")
        self.line.setToolTip("" if good else self.tr("A year, month or day: 2023, 2023-06 or 2023-06-15"))
