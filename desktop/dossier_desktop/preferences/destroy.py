"""Destroying a library: the word typed, the passphrase given, then gone."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from dossier.errors import DossierError
from dossier_desktop import messages
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import Note, PassphraseField, Sheet, button, labelled, text_label
from dossier_desktop.engine_port import EnginePort


class DestroyLibrary(Sheet):
    """Asks twice, in two ways. The engine's "locked" then tells the shell that there is no library."""

    def __init__(self, port: EnginePort, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self._port = port
        self._word = self.tr("destroy")
        self.set_title(self.tr("Destroy the library?"))
        self.typed = QLineEdit()
        self.field = PassphraseField(self.tr("Passphrase"))
        self.note = Note()
        lead = self.tr("All documents and conversations in it are gone for good. Files outside it stay.")
        self.body.addWidget(text_label(lead))
        ask = self.tr("&Type “{word}” to go on").format(word=self._word)
        self.body.addWidget(labelled(ask, self.typed))
        self.body.addWidget(labelled(self.tr("&Passphrase"), self.field, self.field.line))
        self.typed.setAccessibleName(ask.replace("&", ""))
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        stay = self.add_button(button(self.tr("Cancel")), default=True)
        self.go = self.add_button(button(self.tr("&Destroy it"), "danger", "trash"))
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._destroy)
        self.typed.textChanged.connect(self._update)
        self.field.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        sure = self.typed.text().strip().casefold() == self._word.casefold()
        self.go.setEnabled(sure and bool(self.field.text))

    def _destroy(self) -> None:
        self.go.setEnabled(False)
        params = {"passphrase": self.field.text}
        ask(self, self._port, "library.destroy", params, lambda *_: self.accept(), self._failed)

    def done(self, result: int) -> None:
        """Forget the passphrase, however the dialog ends."""
        self.field.clear()
        super().done(result)

    def _failed(self, error: DossierError) -> None:
        self.note.say(messages.error_line(error), "bad-note")
        self._update()
