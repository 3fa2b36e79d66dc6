"""A line above a document: what is particular about it, with at most one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID


class NoteBar(QFrame):
    """A shape, words that wrap, a button.

    Args:
        role: of the ground, e.g. "warn-note".
        image, token: shape and colour of the icon that stands before the words.
    """

    def __init__(self, role: str, image: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, role)
        self._look = (image, token)
        self._image = QLabel(self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._image)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self._draw()
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return "" if self.isHidden() else self.label.text()

    def say(self, text: str, action: str = "") -> None:
        """Say something, or nothing; ``action`` is the button's label."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_image"):
            self._draw()

    def _draw(self) -> None:
        self._image.setPixmap(icon(*self._look).pixmap(QSize(18, 18), self.devicePixelRatioF()))
