"""Behaviour of passwords: asked once, tried on each document it may be for, wrong ones asked again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from dossier.errors import DossierError
from dossier.types import Document, DocumentState
from dossier_desktop import messages, operations, wording
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.widgets.password_dialog import PasswordDialog


class UnlockingController(QObject):
    """Opens protected documents of any kind: PDF, office files, archives.

    Signals:
        opened(count, tried): a password was tried on that many documents, and opened some.
    """

    opened = Signal(int, int)

    def __init__(self, port: EnginePort, parent: QWidget) -> None:
        super().__init__(parent)
        self._port = port
        self._parent = parent
        self._dialog: PasswordDialog | None = None

    def ask(self, documents: Sequence[Document], others: Sequence[Document]) -> None:
        """Ask for the password of documents; the others may have the same one."""
        if not documents or (self._dialog is not None and isValid(self._dialog)):
            return
        names = [wording.document_name(item) for item in documents]
        dialog = self._dialog = PasswordDialog(names, len(others), self._parent)

        def given(password: str, also: bool) -> None:
            _Trial(self, dialog, password, [*documents, *(others if also else ())], len(documents))

        dialog.given.connect(given)
        dialog.open()

    def close(self) -> None:
        """The library is locked: no name stays on the screen."""
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.reject()


class _Trial:
    """One password, tried on one document after the other.

    Args:
        first: how many of the documents the person named; the dialog waits for these.
    """

    def __init__(
        self,
        owner: UnlockingController,
        dialog: PasswordDialog,
        password: str,
        documents: Sequence[Document],
        first: int,
    ) -> None:
        self._owner, self._dialog, self._password = owner, dialog, password
        self._left = [item.id for item in documents]
        self._tried, self._first, self._opened = 0, first, 0
        self._next()

    def _next(self) -> None:
        if self._tried == self._first and not self._opened:
            self._wrong()
        elif not self._left:
            self._owner.opened.emit(self._opened, self._tried)
        else:
            document = self._left.pop(0)
            port, owner = self._owner._port, self._owner
            operations.unlock_document(port, owner, document, self._password, self._done, self._failed)

    def _done(self, document: Document) -> None:
        self._tried += 1
        self._opened += document.state is not DocumentState.NEEDS_PASSWORD
        if self._tried == self._first and self._opened and isValid(self._dialog):
            self._dialog.accept()
        self._next()

    def _wrong(self) -> None:
        if isValid(self._dialog):
            self._dialog.say_wrong()

    def _failed(self, error: DossierError) -> None:
        if isValid(self._dialog) and self._dialog.isVisible():
            self._dialog.say_failed(messages.error_line(error))
        if self._opened:
            self._owner.opened.emit(self._opened, self._tried)
