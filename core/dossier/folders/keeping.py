"""The folders that a library keeps in step with: adding, removing and following them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from dossier.errors import UsageError
from dossier.folders.comparing import not_reachable
from dossier.folders.kept import DocumentEvent, Folder, FolderState, Happening, SyncReport
from dossier.folders.settling import QUIET_SECONDS
from dossier.folders.syncing import How, Pass
from dossier.indexing import DEFAULT_COLLECTION, Indexer
from dossier.types import CancelToken, ProgressCallback
from dossier.vault import Vault
from dossier.vault.folders import KeptFolder
from dossier.workbench import Workbench

# How a folder is watched, and why it is polled instead: given by whoever watches.
Watched = Callable[[str], tuple[FolderState, str] | None]


class KeptFolders:
    """The kept folders of an open library.

    Args:
        own: the library's folder, which is never taken for documents.
        quiet: seconds a file must not have changed before it is taken in.

    Attributes:
        watched: tells how a folder is watched, while somebody watches.
    """

    def __init__(
        self,
        vault: Vault,
        indexer: Indexer,
        workbench: Workbench,
        own: Path,
        quiet: float = QUIET_SECONDS,
    ) -> None:
        self._vault, self._indexer, self._workbench = vault, indexer, workbench
        self._own = own
        self.quiet = quiet
        self.watched: Watched = lambda path: None
        self._passing = threading.Lock()

    def list(self) -> Sequence[Folder]:
        """All kept folders, by path."""
        return [self._folder(kept) for kept in self._vault.folders.list()]

    def add(self, path: Path | str, collection: str | None = None) -> Folder:
        """Keep a folder from now on; :meth:`sync` takes its files in.

        Args:
            collection: what its documents belong to; made if missing. None: the default collection.

        Raises:
            UsageError: it is no folder, or the library's; or it, one around it or one in it is kept already.
        """
        place = os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links
        if reason := not_reachable(place):
            raise UsageError(f"{place}: {reason}")
        if _within(place, str(self._own)):
            raise UsageError(f"{place}: this is the library's own folder.", "Choose another one.")
        name = collection if collection is not None else DEFAULT_COLLECTION
        for other in self._vault.folders.list():
            if other.collection.casefold() == name.casefold() and other.path != place:
                _refuse_overlap(place, other.path)
        return self._folder(self._vault.folders.add(place, name))

    def remove(self, path: Path | str, *, documents: bool = False) -> int:
        """Keep a folder no more.

        Args:
            documents: its documents leave the library too, unless they lie elsewhere as well.

        Returns:
            The number of documents that were removed.

        Raises:
            UsageError: it is not kept.
        """
        with self._passing:
            kept = self._kept(path)
            files = self._vault.folders.files(kept.key)
            self._vault.folders.remove(kept.key)
            removed = self._vault.folders.gone(kept.collection, files) if documents else []
        self._workbench.forget(removed)
        return len(removed)

    def sync(
        self,
        paths: Sequence[Path | str] | None = None,
        *,
        accept_missing: bool = False,
        progress: ProgressCallback | None = None,
        cancel: CancelToken | None = None,
        changed: Callable[[], None] = lambda: None,
    ) -> SyncReport:
        """Follow what happened in the folders since the last time.

        New and changed files are read, moved ones keep their document, and those that are gone leave the
        library. A folder that is not there, or no more to be read, changes nothing.

        Args:
            paths: which of the kept folders; None: all.
            accept_missing: files that are missing for a doubtful reason (see the report) count as deleted.
            changed: called whenever the list of documents has changed.

        Raises:
            UsageError: a path is not a kept folder's.
            Cancelled: asked to stop; the next pass goes on.
        """
        kept = self._vault.folders.list() if paths is None else [self._kept(path) for path in paths]
        how = How(self.quiet, accept_missing, (self._own,), progress, cancel or CancelToken(), changed)
        total = SyncReport()
        with self._passing:
            for collection in dict.fromkeys(folder.collection for folder in kept):
                folders = [folder for folder in kept if folder.collection == collection]
                one = Pass(self._vault, self._indexer, self._workbench, collection, folders, how)
                total = total.and_also(one.run())
        return total

    def history(self, document: str) -> Sequence[DocumentEvent]:
        """What happened to a document's file, oldest first."""
        return [
            DocumentEvent(event.time, Happening(event.what), event.path, event.before)
            for event in self._vault.history.of(document)
        ]

    def _kept(self, path: Path | str) -> KeptFolder:
        place = os.path.abspath(path)  # noqa: PTH100
        for kept in self._vault.folders.list():
            if kept.path in (place, str(path)):
                return kept
        raise UsageError(f"{place}: this folder is not kept.", "See: dossier folders list.")

    def _folder(self, kept: KeptFolder) -> Folder:
        state, reason = self.watched(kept.path) or (FolderState.KEPT, "")
        if kept.reason:
            state, reason = FolderState.UNREACHABLE, kept.reason
        return Folder(kept.path, kept.collection, kept.files, state, reason, kept.synced)


def _refuse_overlap(place: str, kept: str) -> None:
    if _within(place, kept):
        raise UsageError(f"{place}: this folder is kept already, as part of {kept}.")
    if _within(kept, place):
        raise UsageError(
            f"{place}: {kept}, which lies within, is kept already.", "Remove that one first, then add this."
        )


def _within(path: str, folder: str) -> bool:
    """Whether a path is a folder or lies beneath it."""
    return Path(path).is_relative_to(folder)
