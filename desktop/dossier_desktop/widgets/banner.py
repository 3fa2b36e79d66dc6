"""A bar across the window: something went wrong, or something is worth knowing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier.errors import DossierError
from dossier_desktop import messages
from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.announce import announce

Kind = Literal["note", "good-note", "warn-note", "bad-note"]
_ICONS: dict[Kind, tuple[str, str]] = {
    "note": ("info", "accent"),
    "good-note": ("check", "good"),
    "warn-note": ("warning", "warn"),
    "bad-note": ("error", "bad"),
}
_PASSING_MS = 6000


class Banner(QFrame):
    """One message with an icon, a hint, at most one action, and a way to put it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._kind: Kind = "note"
        self._image = QLabel(self)
        self._message = _words(self, "bannerMessage")
        self._hint = _words(self, "bannerHint")
        set_role(self._hint, "muted")
        self._action = QPushButton(self)
        self._action.setObjectName("bannerAction")
        self._action.hide()
        self._act: Callable[[], None] | None = None
        self._action.clicked.connect(self._do)
        close = QToolButton(self)
        close.setIcon(icon("close", "muted"))
        close.setToolTip(self.tr("Dismiss"))
        close.setAccessibleName(self.tr("Dismiss this message"))
        close.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._image, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._action)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def message(self) -> str:
        """What is shown; empty while nothing is."""
        return "" if self.isHidden() else self._message.text()

    def show_error(self, error: DossierError) -> None:
        """Show an error until it is put away."""
        self.show_message("bad-note", *messages.error_text(error))

    def show_message(
        self,
        kind: Kind,
        message: str,
        hint: str = "",
        action: str = "",
        act: Callable[[], None] | None = None,
        passing: bool = False,
    ) -> None:
        """Show a message in place of the one before.

        Args:
            kind: how serious it is.
            action: label of a button that calls ``act`` and puts the message away.
            passing: it goes by itself after some seconds.
        """
        self._kind = kind
        self._draw()
        set_role(self, kind)
        self._message.setText(message)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._act = act
        self._action.setText(action)
        self._action.setVisible(act is not None)
        self.setAccessibleName(message)
        self.setAccessibleDescription(hint)
        self.show()
        announce(self, f"{message} {hint}".strip())
        if passing:
            self._timer.start()
        else:
            self._timer.stop()

    def clear(self) -> None:
        """Put the message away, with every name in it."""
        self.hide()
        self._act = None
        for label in (self._message, self._hint):
            label.clear()
        self.setAccessibleName("")
        self.setAccessibleDescription("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_kind"):
            self._draw()

    def _draw(self) -> None:
        name, token = _ICONS[self._kind]
        self._image.setPixmap(icon(name, token).pixmap(QSize(20, 20), self.devicePixelRatioF()))

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()


def _words(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
