"""What the pages of the preferences have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dossier.errors import DossierError
from dossier_desktop import messages
from dossier_desktop.dialogs import Note, text_label
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.tokens import SPACE_L, SPACE_M, SPACE_S


class PreferencesPage(QWidget):
    """A page: sections below each other, and one note at the end for what went right or wrong."""

    def __init__(self, port: EnginePort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.port = port
        self.note = Note()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self.column.setSpacing(SPACE_S)

    def section(self, title: str, lead: str = "") -> None:
        """Begin a section."""
        if self.column.count():
            self.column.addSpacing(SPACE_M)
        self.column.addWidget(text_label(title, "heading"))
        if lead:
            self.column.addWidget(text_label(lead, "muted"))

    def row(self, *widgets: QWidget) -> None:
        """Put widgets beside each other, at the left."""
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        self.column.addLayout(line)

    def labelled(self, *pairs: tuple[str, QWidget]) -> None:
        """Put widgets below each other with their labels; the labels' mnemonics lead to them."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(2, 1)
        for row, (text, widget) in enumerate(pairs):
            label = QLabel(text)
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        self.column.addLayout(grid)

    def close_up(self) -> None:
        """End the page."""
        self.column.addWidget(self.note)
        self.column.addStretch(1)

    def fail(self, error: DossierError) -> None:
        """Say what went wrong."""
        self.note.say(messages.error_line(error), "bad-note")

    def refresh(self) -> None:
        """Ask the engine for what the page shows; called each time the page comes up."""
