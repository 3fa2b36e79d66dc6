"""Adding files: where they go, how far it is, how it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.errors import DossierError
from dossier.types import Progress
from dossier_desktop import operations
from dossier_desktop.controllers.library import LibraryController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.operations import Added, build
from dossier_desktop.views.library_pane import LibraryPane

SAMPLES = "Samples"  # the engine's name for its own collection
_PATIENCE_MS = 5000


class AddingController(QObject):
    """Sends files to the engine and shows its progress; work the engine goes on with by itself as well.

    Signals:
        failed(error): something to show.
        finished(text, trouble): a job came to its end, in words; whether something needs attention.
    """

    failed = Signal(object)
    finished = Signal(str, bool)

    def __init__(self, port: EnginePort, pane: LibraryPane, library: LibraryController) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._library = library
        self._requests: set[int] = set()
        self._indexing = False
        self._quiet = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._quiet.timeout.connect(self._rest)
        pane.progress.stop_requested.connect(self.stop)
        port.notification.connect(self._notified)

    @property
    def busy(self) -> bool:
        """Whether documents are being read or indexed."""
        return bool(self._requests) or self._indexing or self._quiet.isActive()

    def target(self, collection: str | None = None) -> str:
        """The collection that added files go to.

        Args:
            collection: the one pointed at; else the chosen one counts, else the only one there is.
        """
        names = self._pane.collections_model.names
        chosen = collection or self._library.collection
        if chosen is None and len(names) == 1:
            chosen = names[0]
        return chosen or self.tr("My documents")

    def add(self, paths: Sequence[str], collection: str | None = None) -> None:
        """Add files and folders."""
        if not paths:
            return
        target = self.target(collection)
        first = not self._pane.collections_model.names
        request = 0

        def done(added: Added) -> None:
            self._end(request)
            self._tell(added)

        def failed(error: DossierError) -> None:
            self._end(request)
            self.failed.emit(error)

        request = operations.add_documents(self._port, self, paths, target, done, failed, self._event)
        self._begin(request)
        if first:
            self._library.choose(target)

    def add_samples(self) -> None:
        """Add the sample collection."""
        request = 0

        def done(added: Added) -> None:
            self._end(request)
            self._tell(added)
            self._library.choose(SAMPLES)

        def failed(error: DossierError) -> None:
            self._end(request)
            self.failed.emit(error)

        request = operations.add_samples(self._port, self, done, failed, self._event)
        self._begin(request)

    def stop(self) -> None:
        """Stop what was asked for here; what is ready stays."""
        for request in list(self._requests):
            self._port.cancel(request)

    def close(self) -> None:
        """The library is locked, or the engine gone."""
        self._requests.clear()
        self._indexing = False
        self._rest()

    def _begin(self, request: int) -> None:
        self._requests.add(request)
        self._show(Progress("scanning", 0, 0))

    def _end(self, request: int) -> None:
        self._requests.discard(request)
        if not self._requests and not self._indexing:
            self._rest()
        self._library.refresh()

    def _event(self, name: str, data: Mapping[str, Any]) -> None:
        if name == "progress":
            self._show(build(Progress, data))

    def _notified(self, name: str, data: Mapping[str, Any]) -> None:
        if name == "progress":
            self._show(build(Progress, data))
            self._quiet.start()
        elif name == "index":
            pending, total = int(data.get("pending") or 0), int(data.get("total") or 0)
            self._indexing = pending > 0
            if pending and not self._requests:
                self._show(Progress("embedding", total - pending, total))
            elif not pending and not self._requests:
                self._rest()
        elif name == "locked":
            self.close()

    def _show(self, progress: Progress) -> None:
        self._pane.progress.show_progress(progress, stoppable=bool(self._requests))
        self._pane.documents_model.set_reading(progress if progress.stage == "reading" else None)

    def _rest(self) -> None:
        self._quiet.stop()
        self._pane.progress.hide()
        self._pane.documents_model.set_reading(None)

    def _tell(self, added: Added) -> None:
        parts = []
        if added.added:
            parts.append(self.tr("%Ln document(s) added.", "", added.added))
        if added.replaced:
            parts.append(self.tr("%Ln replaced by a newer version.", "", added.replaced))
        if added.unchanged:
            parts.append(self.tr("%Ln already here.", "", added.unchanged))
        if added.failed:
            parts.append(self.tr("%Ln need(s) attention.", "", added.failed))
        if not parts:
            parts.append(self.tr("No documents were found there."))
        self.finished.emit(" ".join(parts), bool(added.failed) or len(parts) == 0)
