"""The first run: from nothing to an open library in three steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dossier.errors import DossierError, KeyringUnavailable
from dossier_desktop import language, messages
from dossier_desktop.access.pages import Page, PassphrasePage, RecoveryPage, WelcomePage
from dossier_desktop.asking import ask
from dossier_desktop.dialogs import button, confirm, text_label
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.language_box import LanguageBox
from dossier_desktop.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL


class FirstRun(QDialog):
    """Creates a library and hands it over, open.

    Signals:
        created(folder): the library is open and its recovery code was noted.
        open_existing(folder): the chosen folder already holds a library.
        language_chosen(code): to begin anew in another language.
    """

    created = Signal(Path)
    open_existing = Signal(Path)
    language_chosen = Signal(str)

    def __init__(self, port: EnginePort, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._busy = False
        self.interrupted = False  # the engine was lost after the library was created: it is shut again
        port.lost.connect(self._lost)
        self.setWindowTitle(self.tr("Welcome to Dossier"))
        self.welcome = WelcomePage(folder)
        self.passphrase = PassphrasePage()
        self.recovery = RecoveryPage()
        self._pages: tuple[Page, ...] = (self.welcome, self.passphrase, self.recovery)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
            page.changed.connect(self._update)
            page.entered.connect(self.go_on)
        self._build()
        self.resize(640, 600)
        self._update()

    def _build(self) -> None:
        self._step = text_label("", "small")
        self.back = button(self.tr("&Back"), icon="back")
        self.next = button("", "primary")
        self.next.setDefault(True)
        self.language = LanguageBox(language.current())
        self.language.chosen.connect(self.language_chosen)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._step)
        row.addSpacing(SPACE_M)
        row.addWidget(self.language)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self.back.clicked.connect(lambda: self._show(0))
        self.next.clicked.connect(self.go_on)

    @property
    def page(self) -> Page:
        """The page on screen."""
        return self._pages[self._stack.currentIndex()]

    def go_on(self) -> None:
        """Do what the page's main button says."""
        if self._busy or not self.page.complete:
            return
        if self.page is self.welcome:
            if (self.welcome.folder / "keys.json").exists():
                self.open_existing.emit(self.welcome.folder)
            else:
                self._show(1)
        elif self.page is self.passphrase:
            self._create()
        else:
            self.recovery.view.show_code("")
            self.created.emit(self.welcome.folder)
            self.accept()

    def _create(self) -> None:
        self._set_busy(True)
        self.passphrase.fail("")
        params: dict[str, Any] = {
            "directory": str(self.welcome.folder),
            "passphrase": self.passphrase.form.passphrase,
        }
        ask(self, self._port, "library.create", params, self._created, self._failed)

    def _created(self, result: Any, _payload: bytes) -> None:
        self.passphrase.form.clear()
        self.recovery.view.show_code(result["recovery_code"])
        if self.passphrase.remember.isChecked():
            ask(self, self._port, "library.remember", {"on": True}, lambda *_: None, self._not_remembered)
        self._set_busy(False)
        self._show(2)

    def _failed(self, error: DossierError) -> None:
        self._set_busy(False)
        self.passphrase.fail(messages.error_line(error))
        self.passphrase.form.setFocus()

    def _lost(self, _message: str) -> None:
        self.interrupted = self.page is self.recovery

    def _not_remembered(self, error: DossierError) -> None:
        # The library exists and is open: a keyring that is not there must not undo that.
        if isinstance(error, KeyringUnavailable):
            note = self.tr("The keyring could not take the key, so the passphrase is asked each time.")
            self.recovery.warn(note)
        else:
            self.recovery.warn(messages.error_line(error))

    def _show(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._update()
        if self.page is self.welcome:
            self.next.setFocus()
        else:
            self.page.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.passphrase.setEnabled(not busy)
        self._update()

    def _update(self) -> None:
        index = self._stack.currentIndex()
        exists = (self.welcome.folder / "keys.json").exists()
        titles = (
            self.tr("&Open the library there") if exists else self.tr("&Continue"),
            self.tr("Creating…") if self._busy else self.tr("C&reate the library"),
            self.tr("&Open Dossier"),
        )
        self.next.setText(titles[index])
        self.next.setEnabled(self.page.complete and not self._busy)
        self.language.setVisible(self.page is self.welcome)
        self.back.setVisible(self.page is self.passphrase)
        self.back.setEnabled(not self._busy)
        step = self.tr("Step {number} of {total}")
        self._step.setText(step.format(number=index + 1, total=len(self._pages)))

    def reject(self) -> None:
        """Escape and the close button: never without the recovery code, unless the person insists."""
        if self._busy:
            return
        if self.page is self.recovery and not self.page.complete and not self._sure():
            return
        if self.page is self.recovery:
            self.created.emit(self.welcome.folder)
            self.accept()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is the same as Escape."""
        event.ignore()
        self.reject()

    def _sure(self) -> bool:
        return confirm(
            self,
            self.tr("Go on without the recovery code?"),
            self.tr("If you forget the passphrase, nobody can open the library. You can make a code later."),
            self.tr("Go on without it"),
            danger=True,
        )

    def showEvent(self, event: Any) -> None:
        """Start with the keyboard on the main button."""
        super().showEvent(event)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.page is self.welcome:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
