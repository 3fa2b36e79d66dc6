"""Behaviour of kept folders: which there are, how they stand, keeping one, looking now, letting go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from dossier.folders.kept import Folder, SyncReport
from dossier_desktop import folder_operations, messages, wording
from dossier_desktop.controllers.adding import AddingController
from dossier_desktop.controllers.library import LibraryController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.icons import icon
from dossier_desktop.views.library_pane import LibraryPane
from dossier_desktop.widgets.letting_go import LettingGo

_SETTLE_MS = 200
_ACCEPT = "--accept-missing"  # stands in the reason where files may have been deleted, or only be away


class FoldersController(QObject):
    """Shows the folders of the chosen collection, and does with them what the person wants.

    Signals:
        failed(error): something to show.
        synced(report): a pass that the person asked for came to its end.
    """

    failed = Signal(object)
    synced = Signal(object)

    def __init__(
        self, port: EnginePort, pane: LibraryPane, library: LibraryController, adding: AddingController
    ) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._library = library
        self._adding = adding
        self._open = False
        self._folders: list[Folder] = []
        self._later = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._later.timeout.connect(self.refresh)
        pane.folders.menu_wanted.connect(self._menu)
        library.scope_changed.connect(lambda _: self._show())
        port.notification.connect(self._notified)

    @property
    def folders(self) -> list[Folder]:
        """All kept folders."""
        return self._folders

    def open(self) -> None:
        """The library is open."""
        self._open = True
        self.refresh()

    def close(self) -> None:
        """The library is locked: drop every name."""
        self._open = False
        self._later.stop()
        self._folders = []
        self._show()

    def refresh(self) -> None:
        """Ask how the folders stand."""
        if self._open:
            folder_operations.list_folders(self._port, self, self._have, self.failed.emit)

    def keep(self, path: str, collection: str | None = None) -> None:
        """Keep a collection, the chosen one if none is named, in step with a folder."""
        target = self._adding.target(collection)
        self._adding.run(
            lambda done, failed, event: folder_operations.keep_folder(
                self._port, self, path, target, done, failed, event
            ),
            self._done,
            None if self._pane.collections_model.names else target,
        )

    def look(self, folder: Folder, accept_missing: bool = False) -> None:
        """Look at a folder now."""
        self._adding.run(
            lambda done, failed, event: folder_operations.sync_folder(
                self._port, self, folder.path, accept_missing, done, failed, event
            ),
            self._done,
        )

    def ask_to_let_go(self, folder: Folder) -> None:
        """Ask whether to keep a folder no more."""
        dialog = LettingGo(folder, self._pane)

        def let_go(documents: bool) -> None:
            folder_operations.let_folder_go(
                self._port, self, folder.path, documents, lambda _: self._gone(), self.failed.emit
            )

        dialog.decided.connect(let_go)
        dialog.open()

    def _gone(self) -> None:
        self.refresh()
        self._library.refresh()

    def _done(self, report: SyncReport) -> None:
        self.refresh()
        self.synced.emit(report)

    def _have(self, folders: list[Folder]) -> None:
        if self._open:
            self._folders = folders
            self._show()

    def _show(self) -> None:
        chosen = self._library.collection
        self._pane.folders.show_folders([one for one in self._folders if chosen in (None, one.collection)])

    def _menu(self, folder: Folder, button: QWidget) -> None:
        menu = QMenu(self._pane)
        if folder.reason:
            reason = menu.addAction(icon("warning", "warn"), wording.one_line(messages.text(folder.reason)))
            reason.setEnabled(False)
            menu.addSeparator()
        menu.addAction(icon("reread"), self.tr("Look for changes now"), lambda: self.look(folder))
        if _ACCEPT in folder.reason:
            menu.addAction(
                icon("trash"),
                self.tr("Remove what is missing there"),
                lambda: self.look(folder, accept_missing=True),
            )
        menu.addAction(icon("close"), self.tr("Stop keeping in step…"), lambda: self.ask_to_let_go(folder))
        menu.exec(button.mapToGlobal(QPoint(0, button.height())))
        menu.deleteLater()

    def _notified(self, name: str, data: Mapping[str, Any]) -> None:
        if name == "folders.changed" and self._open and not self._later.isActive():
            self._later.start()
