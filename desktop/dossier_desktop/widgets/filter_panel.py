"""Narrows a list down by what is known of documents: state, kind, author, date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from dossier.types import DocumentState, Filter
from dossier_desktop import theme, wording
from dossier_desktop.filtering import DATE
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID

_PAUSE_MS = 250


class FilterPanel(QFrame):
    """A few quiet fields, hidden until they are wanted.

    Signals:
        changed(): another filter holds.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterPanel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.state = QComboBox(self)
        self.state.setAccessibleName(self.tr("State"))
        self.state.addItem(self.tr("Any state"), "")
        for state in DocumentState:
            self.state.addItem(wording.state_word(state), state.value)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind of file"))
        self.kind.addItem(self.tr("Any kind"), "")
        for box in (self.state, self.kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        self.author = _line(self.tr("Author"), self)
        self.since = _line(self.tr("From, e.g. 2023-06"), self)
        self.until = _line(self.tr("Until"), self)
        self.clear_button = QPushButton(self.tr("Clear the filter"), self)
        self.clear_button.setObjectName("clearFilter")
        set_role(self.clear_button, "link")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID // 2)
        self._lay_out(grid)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        for line in (self.author, self.since, self.until):
            line.textChanged.connect(lambda _: self._pause.start())
        for box in (self.state, self.kind):
            box.currentIndexChanged.connect(lambda _: self._tell())
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.hide()

    @property
    def filter(self) -> Filter:
        """What is asked for; a date that is none yet asks for nothing."""
        since, until = (
            text if DATE.fullmatch(text) else ""
            for text in (line.text().strip() for line in (self.since, self.until))
        )
        return Filter(
            author=self.author.text().strip(),
            since=since,
            until=until,
            type=self.kind.currentData() or "",
            state=DocumentState(state) if (state := self.state.currentData()) else None,
        )

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """Offer these kinds of file; the chosen one stays."""
        chosen = self.kind.currentData()
        if [self.kind.itemData(n) for n in range(1, self.kind.count())] == [*kinds]:
            return
        with QSignalBlocker(self.kind):
            while self.kind.count() > 1:
                self.kind.removeItem(1)
            for kind in kinds:
                self.kind.addItem(kind.upper(), kind)
            self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def clear(self) -> None:
        """Ask for nothing."""
        parts = (self.state, self.kind, self.author, self.since, self.until)
        blockers = [QSignalBlocker(part) for part in parts]
        for line in (self.author, self.since, self.until):
            line.clear()
        for box in (self.state, self.kind):
            box.setCurrentIndex(0)
        del blockers
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        for line in (self.since, self.until):
            text = line.text().strip()
            bad = bool(text) and not DATE.fullmatch(text)
            theme.set_role(line, "bad" if bad else "")
            line.setToolTip(self.tr("A year, month or day: 2023, 2023-06 or 2023-06-15") if bad else "")
        self.clear_button.setVisible(self.filter != Filter())
        self.changed.emit()

    def _lay_out(self, grid: QGridLayout) -> None:
        grid.addWidget(self.state, 0, 0)
        grid.addWidget(self.kind, 0, 1)
        grid.addWidget(self.author, 1, 0, 1, 2)
        grid.addWidget(self.since, 2, 0)
        grid.addWidget(self.until, 2, 1)
        grid.addWidget(self.clear_button, 3, 0, 1, 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)


def _line(name: str, parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    line.setClearButtonEnabled(True)
    line.setMaxLength(100)
    line.setMinimumWidth(6 * GRID)
    return line
