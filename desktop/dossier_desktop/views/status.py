"""What is measured about the library's safety, always in sight: offline, and when it locks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from dossier_desktop import server_wording, wording
from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID


class StatusStrip(QWidget):
    """Lockdown in words and shape, time until the library locks, a button that locks it now.

    Signals:
        lock_pressed(): lock now.
    """

    lock_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self._image = QLabel(self)
        self._lockdown = QLabel(self)
        self._lockdown.setObjectName("lockdownState")
        self._lockdown.setTextFormat(Qt.TextFormat.PlainText)
        self._remaining = QLabel(self)
        self._remaining.setObjectName("lockRemaining")
        set_role(self._remaining, "muted")
        self.lock_button = QToolButton(self)
        self.lock_button.setObjectName("lockButton")
        self.lock_button.setIcon(icon("lock"))
        self.lock_button.setIconSize(QSize(16, 16))
        self.lock_button.setText(self.tr("Lock"))
        self.lock_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lock_button.setToolTip(self.tr("Lock the library now (Ctrl+L)"))
        self.lock_button.setAccessibleName(self.tr("Lock the library now"))
        self.lock_button.clicked.connect(self.lock_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self._image)
        row.addWidget(self._lockdown)
        row.addSpacing(GRID)
        row.addWidget(self._remaining)
        row.addWidget(self.lock_button)
        self._measured: Mapping[str, Any] | None = None
        self._writer: Mapping[str, Any] | None = None
        self._icon = ("wait", "muted")
        self._lockdown.setText(self.tr("Checking offline…"))
        self._draw()

    @property
    def lockdown(self) -> str:
        """What is said about the lockdown."""
        return self._lockdown.text()

    def show_lockdown(self, state: Mapping[str, Any]) -> None:
        """Show the measured state: ``enforced_by``, ``tested``, ``detail``."""
        self._measured = state
        self._show_safety()

    def show_server(self, active: Mapping[str, Any] | None) -> None:
        """Name the server that writes in place of saying that all is offline; None: there is none."""
        self._writer = active
        if self._measured is not None:
            self._show_safety()

    def _show_safety(self) -> None:
        state = self._measured or {}
        detail = str(state.get("detail") or "")
        self._say_offline(state)
        if self._writer is not None:
            text = self.tr("Writer: %1").replace("%1", wording.one_line(self._writer["name"]))
            enforced = state.get("enforced_by") == "kernel" and bool(state.get("tested"))
            self._say("shield_warning", "warn", text if enforced else f"{text} · {self.lockdown}")
            detail = f"{server_wording.server_line(self._writer)} {detail}".strip()
        self._lockdown.setToolTip(detail)
        self.setAccessibleDescription(detail)

    def _say_offline(self, state: Mapping[str, Any]) -> None:
        enforced, tested = state.get("enforced_by"), bool(state.get("tested"))
        if enforced == "kernel" and tested:
            self._say("shield", "good", self.tr("Offline: enforced by the kernel"))
        elif enforced == "kernel":
            self._say("shield_warning", "warn", self.tr("Offline: enforced by the kernel, not tested"))
        elif enforced == "audit-hook":
            self._say("shield_warning", "warn", self.tr("Offline: watched, not enforced"))
        else:
            self._say("shield_warning", "bad", self.tr("Not offline: nothing enforces it"))

    def show_remaining(self, seconds: int | None) -> None:
        """Show when the library locks by itself; None: it does not."""
        if seconds is None:
            self._remaining.setText("")
        elif seconds < 60:
            self._remaining.setText(self.tr("locks in %Ln second(s)", "", max(0, seconds)))
        else:
            self._remaining.setText(self.tr("locks in %Ln minute(s)", "", (seconds + 59) // 60))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw()

    def _say(self, image: str, token: str, text: str) -> None:
        self._icon = (image, token)
        self._lockdown.setText(wording.one_line(text))
        set_role(self._lockdown, token)
        self.setAccessibleName(text)
        self._draw()

    def _draw(self) -> None:
        name, token = self._icon
        self._image.setPixmap(icon(name, token).pixmap(QSize(16, 16), self.devicePixelRatioF()))
