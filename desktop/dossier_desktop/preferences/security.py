"""Locking, passphrase, keyring and recovery code."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from dossier.errors import DossierError
from dossier_desktop.access.change import ChangePassphrase
from dossier_desktop.access.renew import NewRecoveryCode
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import button
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.preferences.page import PreferencesPage
from dossier_desktop.window_state import WindowState

_MINUTES = (1, 5, 10, 15, 30, 60, 120)


class SecurityPage(PreferencesPage):
    """How the library is locked and opened.

    Signals:
        settings_changed(values): the library's settings as they are now.
    """

    settings_changed = Signal(dict)

    def __init__(self, port: EnginePort, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(port, parent)
        self._state = state
        self.auto_lock = QComboBox()
        for minutes in _MINUTES:
            self.auto_lock.addItem(self.tr("After %n minute(s)", "", minutes), minutes)
        self.auto_lock.addItem(self.tr("Never"), 0)
        self.keyring = QCheckBox(self.tr("Let this computer's &keyring open the library as well"))
        self.change = button(self.tr("Change the &passphrase…"), icon="key")
        self.renew = button(self.tr("&New recovery code…"), icon="print")
        self.section(
            self.tr("Locking"),
            self.tr("A locked library shows nothing. Work under way goes on where it was after unlocking."),
        )
        self.labelled((self.tr("&Lock when nothing is done"), self.auto_lock))
        self.section(self.tr("Opening"))
        self.column.addWidget(self.keyring)
        self.row(self.change, self.renew)
        self.close_up()
        self.auto_lock.activated.connect(self._set_auto_lock)
        self.keyring.clicked.connect(self._set_keyring)
        self.change.clicked.connect(lambda: ChangePassphrase(port, self).open())
        self.renew.clicked.connect(lambda: NewRecoveryCode(port, self).open())

    def refresh(self) -> None:
        """See :meth:`PreferencesPage.refresh`."""
        ask(self, self.port, "settings.get", {}, self._show, self.fail)
        folder = {"directory": str(self._state.library_dir)}
        ask(self, self.port, "library.describe", folder, self._show_keyring, self.fail)

    def _show(self, values: dict[str, Any], _payload: bytes) -> None:
        minutes = int(values["auto_lock_minutes"])
        at = self.auto_lock.findData(minutes)
        if at < 0:
            self.auto_lock.insertItem(0, self.tr("After %n minute(s)", "", minutes), minutes)
            at = 0
        self.auto_lock.setCurrentIndex(at)

    def _show_keyring(self, found: dict[str, Any], _payload: bytes) -> None:
        self.keyring.setChecked(bool(found.get("keyring")))

    def _set_auto_lock(self) -> None:
        params = {"key": "auto_lock_minutes", "value": self.auto_lock.currentData()}
        ask(
            self,
            self.port,
            "settings.set",
            params,
            lambda values, _: self.settings_changed.emit(values),
            self.fail,
        )

    def _set_keyring(self, on: bool) -> None:
        self.note.clear()
        ask(self, self.port, "library.remember", {"on": on}, lambda *_: None, self._keyring_failed)

    def _keyring_failed(self, error: DossierError) -> None:
        self.keyring.setChecked(not self.keyring.isChecked())
        self.fail(error)
