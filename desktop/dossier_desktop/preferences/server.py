"""A server that writes answers: set it, try it, switch it off; off unless someone does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from dossier.errors import DossierError
from dossier_desktop import server_wording, wording
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import Note, button
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.preferences.page import PreferencesPage

_FIELD_WIDTH = 340


class ServerPage(PreferencesPage):
    """Which server writes, and where it is.

    Signals:
        changed(state): the server in use and the one that is set, as the engine describes them.
    """

    changed = Signal(dict)

    def __init__(self, port: EnginePort, parent: QWidget | None = None) -> None:
        super().__init__(port, parent)
        self.address, self.model, self.key = QLineEdit(), QLineEdit(), QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        for line in (self.address, self.model, self.key):
            line.setMinimumWidth(_FIELD_WIDTH)
        self.address.setPlaceholderText("http://127.0.0.1:8000/v1")
        self.key.setPlaceholderText(self.tr("only if the server wants one"))
        self.plain = QCheckBox(self.tr("Send &unencrypted to another computer"))
        self.use = button(self.tr("Use this &server"), "primary")
        self.attempt = button(self.tr("&Try it"))
        self.off = button(self.tr("Switch it &off"))
        self.state = Note()
        self.section(
            self.tr("Server"),
            self.tr(
                "Answers can be written by a model on a server of your own that speaks OpenAI's protocol: "
                "llama.cpp, Ollama, LM Studio, vLLM. Your question and the passages found for it are then "
                "sent there, and each sentence that comes back is checked here. No other computer can be "
                "reached."
            ),
        )
        self.column.addWidget(self.state)
        self.labelled(
            (self.tr("&Address"), self.address), (self.tr("&Model"), self.model), (self.tr("&Key"), self.key)
        )
        self.column.addWidget(self.plain)
        self.row(self.use, self.attempt, self.off)
        self.close_up()
        for line in (self.address, self.model):
            line.textChanged.connect(self._enable)
        self.use.clicked.connect(self._set)
        self.attempt.clicked.connect(self._try)
        self.off.clicked.connect(self._switch_off)
        self._shown: dict[str, Any] = {}
        self._show_state({"active": None, "set": None})

    def refresh(self) -> None:
        """See :meth:`PreferencesPage.refresh`."""
        ask(self, self.port, "server.get", {}, self._show, self.fail)

    def _show(self, state: dict[str, Any], _payload: bytes) -> None:
        chosen = state["set"]
        if chosen is not None:
            self.address.setText(chosen["url"])
            self.address.home(False)
            self.model.setText(chosen["model"])
            self.plain.setChecked(chosen["plain_http"])
        self._show_state(state)

    def _show_state(self, state: dict[str, Any]) -> None:
        self._shown = state
        active, chosen = state["active"], state["set"]
        if active is not None:
            self.state.say(server_wording.server_line(active), "warn-note")
        elif chosen is not None:
            text = self.tr("%1 is set. It writes from the next start of Dossier: close it and open it again.")
            self.state.say(text.replace("%1", wording.one_line(chosen["name"])), "note")
        else:
            self.state.say(
                self.tr("Off. Answers come from this computer, and nothing leaves it."), "good-note"
            )
        self._enable()

    def _enable(self) -> None:
        self.use.setEnabled(bool(self.address.text().strip() and self.model.text().strip()))
        self.attempt.setEnabled(self._shown.get("active") is not None)
        self.off.setEnabled(self._shown.get("active") is not None or self._shown.get("set") is not None)

    def _set(self) -> None:
        self.note.clear()
        params = {
            "url": self.address.text(),
            "model": self.model.text(),
            "plain_http": self.plain.isChecked(),
            "key_text": self.key.text(),
        }
        ask(self, self.port, "server.set", params, self._was_set, self.fail)

    def _was_set(self, state: dict[str, Any], payload: bytes) -> None:
        self.key.clear()
        self._show(state, payload)
        self.changed.emit(state)

    def _switch_off(self) -> None:
        self.note.clear()
        ask(self, self.port, "server.off", {}, self._was_switched_off, self.fail)

    def _was_switched_off(self, state: dict[str, Any], _payload: bytes) -> None:
        for line in (self.address, self.model, self.key):
            line.clear()
        self.plain.setChecked(False)
        self._show_state(state)
        self.changed.emit(state)

    def _try(self) -> None:
        # Not on "Switch it off", where the focus would go by itself: Enter is to do no harm meanwhile.
        self.model.setFocus()
        self.attempt.setEnabled(False)
        self.note.say(self.tr("Asking the server…"))
        ask(self, self.port, "server.test", {}, self._answered, self._tried_in_vain)

    def _answered(self, trial: dict[str, Any], _payload: bytes) -> None:
        self._tried()
        text = self.tr("The model answers, after %1.").replace("%1", wording.seconds(trial["seconds"]))
        self.note.say(text, "good-note")

    def _tried_in_vain(self, error: DossierError) -> None:
        self._tried()
        self.fail(error)

    def _tried(self) -> None:
        self._enable()
        if self.model.hasFocus():
            self.attempt.setFocus()
