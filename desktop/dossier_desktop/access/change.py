"""Changing the passphrase, also after the recovery code opened the library."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from dossier.errors import DossierError
from dossier_desktop import messages
from dossier_desktop.access.passphrase_form import PassphraseForm
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import Note, PassphraseField, Sheet, button, labelled, text_label
from dossier_desktop.engine_port import EnginePort


class ChangePassphrase(Sheet):
    """Asks for the current passphrase and a new one.

    Args:
        after_recovery: the library was opened with the recovery code, so the current passphrase is not asked.
    """

    def __init__(self, port: EnginePort, parent: QWidget | None = None, after_recovery: bool = False) -> None:
        super().__init__(parent, width=520)
        self._port = port
        self._after_recovery = after_recovery
        self.current = PassphraseField(self.tr("Current passphrase"))
        self.form = PassphraseForm(renewed=True)
        self.note = Note()
        if after_recovery:
            self.set_title(self.tr("Choose a new passphrase"))
            lead = self.tr("The recovery code opened your library. Choose a passphrase that you will keep.")
            self.body.addWidget(text_label(lead))
        else:
            self.set_title(self.tr("Change the passphrase"))
            self.body.addWidget(labelled(self.tr("&Current passphrase"), self.current, self.current.line))
        self.body.addWidget(self.form)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self._cancel = self.add_button(button(self.tr("&Later") if after_recovery else self.tr("Cancel")))
        self.go = self.add_button(button(self.tr("Change &it"), "primary"), default=True)
        self._cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.change)
        self.form.entered.connect(self.change)
        self.form.changed.connect(self._update)
        self.current.changed.connect(self._update)
        self.setFocusProxy(self.form if after_recovery else self.current)
        self._update()

    def change(self) -> None:
        """Do it, if everything is filled in."""
        if not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        new = self.form.passphrase
        if self._after_recovery:
            ask(self, self._port, "library.set_passphrase", {"new": new}, self._done, self._failed)
        else:
            params = {"current": self.current.text, "new": new}
            ask(self, self._port, "library.change_passphrase", params, self._done, self._failed)

    def done(self, result: int) -> None:
        """Forget what was typed, however the dialog ends."""
        self.current.clear()
        self.form.clear()
        super().done(result)

    def _done(self, _result: Any, _payload: bytes) -> None:
        self.accept()

    def _failed(self, error: DossierError) -> None:
        self.note.say(messages.error_line(error), "bad-note")
        self._update()
        (self.form if self._after_recovery else self.current).setFocus()

    def _update(self) -> None:
        known = self._after_recovery or bool(self.current.text)
        self.go.setEnabled(known and self.form.complete)
