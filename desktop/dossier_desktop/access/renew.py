"""A new recovery code in place of the old one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dossier.errors import DossierError
from dossier_desktop import messages
from dossier_desktop.access.recovery_view import RecoveryView
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import Note, PassphraseField, Sheet, button, labelled, text_label
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.tokens import SPACE_S


class NewRecoveryCode(Sheet):
    """Asks for the passphrase, then shows the new code."""

    def __init__(self, port: EnginePort, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self._port = port
        self.set_title(self.tr("New recovery code"))
        self.field = PassphraseField(self.tr("Passphrase"))
        self.view = RecoveryView()
        self.note = Note()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._question())
        self._stack.addWidget(self.view)
        self.body.addWidget(self._stack)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self._cancel = self.add_button(button(self.tr("Cancel")))
        self.go = self.add_button(button(self.tr("&Make a new code"), "primary"), default=True)
        self._cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.go_on)
        self.field.changed.connect(lambda: self.go.setEnabled(bool(self.field.text)))
        self.view.noted.connect(self.go.setEnabled)
        self.setFocusProxy(self.field)
        self.go.setEnabled(False)

    def _question(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(text_label(self.tr("The old code will open nothing any more.")))
        column.addWidget(labelled(self.tr("&Passphrase"), self.field, self.field.line))
        column.addStretch(1)
        return page

    def go_on(self) -> None:
        """Ask for the code, or end when it was noted."""
        if self._stack.currentIndex() == 1:
            self.accept()
            return
        self.go.setEnabled(False)
        params = {"passphrase": self.field.text}
        ask(self, self._port, "library.new_recovery_code", params, self._done, self._failed)

    def done(self, result: int) -> None:
        """Forget passphrase and code, however the dialog ends."""
        self.field.clear()
        self.view.show_code("")
        super().done(result)

    def _done(self, result: dict[str, Any], _payload: bytes) -> None:
        self.note.clear()
        self.view.show_code(result["recovery_code"])
        self._stack.setCurrentIndex(1)
        self._cancel.hide()
        self.go.setText(self.tr("&Done"))
        self.go.setEnabled(False)
        self.view.setFocus()

    def _failed(self, error: DossierError) -> None:
        self.note.say(messages.error_line(error), "bad-note")
        self.go.setEnabled(True)
        self.field.setFocus()
