"""Unlocking a library: by passphrase, keyring or recovery code."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from dossier.errors import DossierError, LibraryInUse, WrongPassphrase
from dossier_desktop import messages
from dossier_desktop.access.throttle import Throttle
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import Note, PassphraseField, Sheet, button, labelled, text_label
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.tokens import SPACE_S


class UnlockDialog(Sheet):
    """Asks for the passphrase until the library is open.

    Args:
        throttle: shared by all unlock dialogs of a run, so that a new one does not forgive.
        by_keyring: let the computer's keyring open the library without asking, where it holds the key.

    Signals:
        unlocked(folder, by_code): the library is open; ``by_code``: with the recovery code.
        create_new(): the person wants a new library.
    """

    unlocked = Signal(Path, bool)
    create_new = Signal()

    def __init__(
        self,
        port: EnginePort,
        folder: Path,
        throttle: Throttle | None = None,
        parent: QWidget | None = None,
        by_keyring: bool = False,
    ) -> None:
        super().__init__(parent, width=520)
        self.set_title(self.tr("Unlock your library"))
        self._port = port
        self._folder = folder
        self._throttle = throttle or Throttle()
        self._request: int | None = None
        self._by_code = False
        self._held = False
        self._by_keyring = by_keyring
        self._lock_first = False
        self._build_fields()
        self._build_links()
        self._build_buttons()
        self._clock = QTimer(self, interval=250)
        self._clock.timeout.connect(self._update)
        self._show_folder()
        self._update()

    @property
    def folder(self) -> Path:
        """The library to open."""
        return self._folder

    def _build_fields(self) -> None:
        self._place = text_label("", "muted", selectable=True)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self._ways = QStackedWidget()
        self._ways.addWidget(labelled(self.tr("&Passphrase"), self.field, self.field.line))
        self._ways.addWidget(labelled(self.tr("Recovery &code"), self.code, self.code))
        self.caps = text_label(self.tr("Caps Lock is on."), "warn")
        self.caps.hide()
        self.note = Note()
        for widget in (self._place, self._ways, self.caps, self.note):
            self.body.addWidget(widget)
        self.field.changed.connect(self._update)
        self.field.entered.connect(self.unlock)
        self.code.textChanged.connect(self._update)
        self.code.returnPressed.connect(self.unlock)
        self.field.line.installEventFilter(self)

    def _build_links(self) -> None:
        self.other_way = button("", "link")
        self.other_library = button(self.tr("&Another library…"), "link")
        self.new_library = button(self.tr("&New library…"), "link")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for link in (self.other_way, self.other_library, self.new_library):
            row.addWidget(link)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.other_way.clicked.connect(lambda: self.use_code(not self._by_code))
        self.other_library.clicked.connect(self._choose)
        self.new_library.clicked.connect(self.create_new)

    def _build_buttons(self) -> None:
        self.keyring = button(self.tr("Use the &keyring"), icon="key")
        self.keyring.hide()
        self.quit = button(self.tr("&Quit"))
        self.go = button(self.tr("&Unlock"), "primary", "unlock")
        self.add_left(self.keyring)
        self.add_button(self.quit)
        self.add_button(self.go, default=True)
        self.keyring.clicked.connect(self.unlock_with_keyring)
        self.quit.clicked.connect(self.reject)
        self.go.clicked.connect(self.unlock)

    def offer_keyring(self, on: bool) -> None:
        """Show the button that lets the keyring open the library."""
        self.keyring.setVisible(on)

    def hold(self, on: bool) -> None:
        """While the library is still being shut, it cannot be opened."""
        self._held = on
        self._update()

    def work_goes_on(self, on: bool) -> None:
        """The library is hidden but not shut yet, since work goes on in it; unlocking shuts it first."""
        self._lock_first = on
        if on:
            self.note.say(self.tr("Dossier finishes its work on the documents, then locks the library."))
        else:
            self.note.clear()

    def use_code(self, on: bool) -> None:
        """Ask for the recovery code instead of the passphrase, or the other way round."""
        self._by_code = on
        self._ways.setCurrentIndex(int(on))
        self.caps.hide()
        self._update()
        (self.code if on else self.field).setFocus()

    def unlock(self) -> None:
        """Try with what was typed."""
        secret = self.code.text().strip() if self._by_code else self.field.text
        if secret and self.go.isEnabled():
            self._call({"recovery_code" if self._by_code else "passphrase": secret})

    def unlock_with_keyring(self) -> None:
        """Try with the computer's keyring."""
        if self._request is None and not self._held:
            self._call({"keyring": True})

    def _call(self, how: dict[str, Any]) -> None:
        self.note.clear()
        params = {"directory": str(self._folder), **how}

        def unlock(*_: object) -> None:
            self._request = ask(self, self._port, "library.unlock", params, self._done, self._failed)

        if self._lock_first:
            self._lock_first = False
            self._request = ask(self, self._port, "library.lock", {}, unlock, unlock)
        else:
            unlock()
        self._update()

    def _done(self, _result: Any, _payload: bytes) -> None:
        self._request = None
        self._throttle.succeeded()
        by_code = self._by_code
        self.forget()
        self.unlocked.emit(self._folder, by_code)
        self.accept()

    def _failed(self, error: DossierError) -> None:
        self._request = None
        if isinstance(error, WrongPassphrase):
            self._throttle.failed()
            self._clock.start()
            self.field.line.selectAll()
        kind = "warn-note" if isinstance(error, LibraryInUse) else "bad-note"
        self.note.say(messages.error_line(error), kind)
        self._update()
        (self.code if self._by_code else self.field).setFocus()

    def forget(self) -> None:
        """Drop what was typed and said."""
        self.field.clear()
        self.code.clear()
        self.note.clear()
        self.use_code(False)

    def _update(self) -> None:
        wait = math.ceil(self._throttle.remaining)
        if not wait:
            self._clock.stop()
        typed = self.code.text() if self._by_code else self.field.text
        busy = self._request is not None or self._held
        self.go.setText(self._what_goes_on(wait))
        self.go.setEnabled(bool(typed) and not busy and not wait)
        self.keyring.setEnabled(not busy and not wait)
        for widget in (self.other_way, self.other_library, self.new_library):
            widget.setEnabled(not busy)
        other = self.tr("Use the &passphrase") if self._by_code else self.tr("&Forgot the passphrase?")
        self.other_way.setText(other)

    def _what_goes_on(self, wait: int) -> str:
        if self._held:
            return self.tr("Locking…")
        if wait:
            return self.tr("Wait %n second(s)", "", wait)
        return self.tr("Unlocking…") if self._request is not None else self.tr("&Unlock")

    def _choose(self) -> None:
        title = self.tr("Open another library")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(self._folder.parent)):
            self.set_folder(Path(chosen))

    def set_folder(self, folder: Path) -> None:
        """Take another library, if there is one in the folder."""
        if not (folder / "keys.json").exists():
            self.note.say(self.tr("There is no library in {folder}.").format(folder=folder), "bad-note")
            return
        self._folder = folder
        self.forget()
        self._show_folder()

    def _show_folder(self) -> None:
        self._place.setText(str(self._folder))
        self.keyring.hide()
        # Without a reply there is simply no keyring button.
        params = {"directory": str(self._folder)}
        ask(self, self._port, "library.describe", params, self._described, lambda _error: None)

    def _described(self, result: Any, _payload: bytes) -> None:
        held = bool(result.get("keyring"))
        self.offer_keyring(held)
        if held and self._by_keyring and not self.field.text:
            self.unlock_with_keyring()
        self._by_keyring = False

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Notice a letter that is a capital without Shift, or small with it: Caps Lock is on."""
        if watched is self.field.line and event.type() == QEvent.Type.KeyPress:
            letter = event.text()  # type: ignore[attr-defined]
            if letter.isalpha() and letter.lower() != letter.upper():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)  # type: ignore[attr-defined]
                self.caps.setVisible(letter.isupper() != shift)
        return super().eventFilter(watched, event)

    def showEvent(self, event: Any) -> None:
        """Start with the keyboard in the field."""
        super().showEvent(event)
        self._update()
        self._clock.start()
        (self.code if self._by_code else self.field).setFocus(Qt.FocusReason.OtherFocusReason)
