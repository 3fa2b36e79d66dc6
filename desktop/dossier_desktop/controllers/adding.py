"""Adding files: where they go, how far it is, how it ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from dossier.errors import DossierError
from dossier.types import Progress
from dossier_desktop import operations
from dossier_desktop.controllers.library import LibraryController
from dossier_desktop.controllers.removing import RemovalController
from dossier_desktop.engine_port import EnginePort, OnError, OnEvent
from dossier_desktop.operations import build
from dossier_desktop.views.library_pane import LibraryPane

SAMPLES = "Samples"  # the engine's name for its own collection


class AddingController(QObject):
    """Sends files to the engine and shows its progress; work the engine goes on with by itself as well.

    Signals:
        failed(error): something to show.
        finished(added): a job came to its end.
    """

    failed = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        port: EnginePort,
        pane: LibraryPane,
        library: LibraryController,
        removals: RemovalController,
    ) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._library = library
        self._removals = removals
        self._requests: set[int] = set()
        self._indexing = False
        self._open = False
        self.latest: tuple[str, str] | None = None  # the folder added last, and its collection
        pane.progress.stop_requested.connect(self.stop)
        port.notification.connect(self._notified)

    @property
    def busy(self) -> bool:
        """Whether documents are being read or indexed."""
        return bool(self._requests) or self._indexing

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
        if paths:
            target = self.target(collection)
            self._removals.finish(lambda: self._add(list(paths), target))

    def add_samples(self) -> None:
        """Add the sample collection."""
        self._start(
            lambda done, failed: operations.add_samples(self._port, self, done, failed, self._event), SAMPLES
        )

    def _add(self, paths: list[str], target: str) -> None:
        if not self._open:
            return  # locked while a removal was carried out before it
        self.latest = (paths[0], target) if len(paths) == 1 and Path(paths[0]).is_dir() else None
        show = target if not self._pane.collections_model.names else None
        self._start(
            lambda done, failed: operations.add_documents(
                self._port, self, paths, target, done, failed, self._event
            ),
            show,
        )

    def run(
        self,
        send: Callable[[Callable[[Any], None], OnError, OnEvent], int],
        finished: Callable[[Any], None],
        show: str | None = None,
    ) -> None:
        """Do another long job with documents, with progress and a way to stop it.

        Args:
            send: sends the request: gets what to call on success, on failure, and for progress.
            finished: called with the result.
        """
        self._start(lambda done, failed: send(done, failed, self._event), show, finished)

    def _start(
        self,
        send: Callable[[Callable[[Any], None], OnError], int],
        show: str | None,
        finished: Callable[[Any], None] | None = None,
    ) -> None:
        """Send a request that adds; ``show`` names the collection to show as soon as it is there."""
        request = 0

        def done(added: Any) -> None:
            if self._open:
                self._end(request)
                (finished or self.finished.emit)(added)

        def failed(error: DossierError) -> None:
            if self._open:
                self._end(request)
                self.failed.emit(error)

        request = send(done, failed)
        self._requests.add(request)
        self._show(Progress("scanning", 0, 0))
        if show is not None:
            self._library.choose(show)

    def stop(self) -> None:
        """Stop what was asked for here; what is ready stays."""
        for request in list(self._requests):
            self._port.cancel(request)

    def open(self) -> None:
        """The library is open: what the engine tells of its work may be shown."""
        self._open = True

    def close(self) -> None:
        """The library is locked, or the engine gone; what is still told of it must not be shown."""
        self._open = False
        self._requests.clear()
        self._indexing = False
        self.latest = None
        self._rest()

    def _end(self, request: int) -> None:
        self._requests.discard(request)
        if not self._requests and not self._indexing:
            self._rest()
        self._library.refresh()

    def _event(self, name: str, data: Mapping[str, Any]) -> None:
        if name == "progress":
            self._show(build(Progress, data))

    def _notified(self, name: str, data: Mapping[str, Any]) -> None:
        if not self._open:
            return
        if name == "progress":
            # Work the engine goes on with by itself; "index" comes before and after it.
            self._indexing = True
            self._show(build(Progress, data))
        elif name in ("index", "trouble"):
            self._indexing = False
            if not self._requests:
                self._rest()
        elif name == "locked":
            self.close()

    def _show(self, progress: Progress) -> None:
        if not self._open:
            return
        self._pane.progress.show_progress(progress, stoppable=bool(self._requests))
        self._pane.documents_model.set_reading(progress if progress.stage == "reading" else None)

    def _rest(self) -> None:
        self._pane.progress.clear()
        self._pane.documents_model.set_reading(None)
