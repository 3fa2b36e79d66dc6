"""What stands where there is nothing yet: an icon, a sentence, what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID

_ICON = 40
_WIDTH = 420


class EmptyState(QWidget):
    """Centred words, and buttons below them."""

    def __init__(self, image: str, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = image
        self._image = QLabel(self)
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = _words("heading")
        self._text = _words("muted")
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(GRID)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addStretch(3)
        content = QVBoxLayout()
        content.setSpacing(GRID)
        content.addWidget(self._image)
        content.addWidget(self._title)
        content.addWidget(self._text)
        content.addSpacing(GRID)
        content.addLayout(self._buttons)
        content.addStretch(1)
        column.addLayout(content, 7)
        frame = QWidget(self)
        frame.setMaximumWidth(_WIDTH)
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        frame.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, GRID)
        row.addWidget(frame)
        self.say(title, text)
        self._draw()

    def say(self, title: str, text: str = "") -> None:
        """Show other words."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def add_button(self, text: str, image: str = "", primary: bool = False) -> QPushButton:
        """Add a button below the words."""
        button = QPushButton(text, self)
        if image:
            button.setIcon(icon(image, "on_accent" if primary else "text"))
        if primary:
            set_role(button, "primary")
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if self._name:
            size = QSize(_ICON, _ICON)
            self._image.setPixmap(icon(self._name, "muted").pixmap(size, self.devicePixelRatioF()))


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    set_role(label, role)
    return label
