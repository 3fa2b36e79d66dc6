"""Following kept folders while a library is open: the watch tells, the ingest lane looks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from dossier.errors import Cancelled, DossierError, LibraryLocked
from dossier.folders.kept import SyncReport
from dossier.folders.watching import Watcher
from dossier.library import Library
from dossier.types import CancelToken, ProgressCallback

Notify = Callable[..., None]


class Following:
    """Watches a library's folders from its opening to its closing.

    Args:
        submit: runs a function in the lane that takes documents in.
        notify: tells the window something, by name.
        report: tells the window how far a pass is.
        cancel: interrupted when the library closes.
    """

    def __init__(
        self,
        library: Library,
        submit: Callable[..., Any],
        notify: Notify,
        report: ProgressCallback,
        cancel: CancelToken,
    ) -> None:
        self._library = library
        self._submit, self._notify, self._report, self._cancel = submit, notify, report, cancel
        self._due: set[str] = set()
        self._lock = threading.Lock()
        self._away: tuple[str, ...] = ()
        self._watcher = Watcher(self._folders, self._look, lambda: notify("folders.changed"))
        library.folders.watched = self._watcher.state

    def start(self) -> None:
        """Watch, and look at every folder once."""
        self._watcher.start()

    def stop(self) -> None:
        """Watch no more."""
        self._watcher.stop()

    def refresh(self) -> None:
        """Folders were added or removed."""
        self._watcher.refresh()

    def _folders(self) -> list[str]:
        return [folder.path for folder in self._library.folders.list()]

    def _look(self, paths: Sequence[str]) -> None:
        with self._lock:
            waiting = bool(self._due)
            self._due.update(paths)
        if not waiting:
            self._submit(self._pass)

    def _pass(self) -> None:
        with self._lock:
            due, self._due = self._due, set()
        try:
            kept = [path for path in self._folders() if path in due]
            report = self._library.folders.sync(
                kept,
                progress=self._report,
                cancel=self._cancel,
                changed=lambda: self._notify("documents"),
            )
        except (Cancelled, LibraryLocked):
            return
        except DossierError as error:
            self._notify("trouble", {"code": error.code, "message": error.message, "hint": error.hint})
            return
        self._tell(report)

    def _tell(self, report: SyncReport) -> None:
        away = tuple(problem.path for problem in report.unreachable)
        if report.news:
            self._notify("documents")
        if report.news or away != self._away:
            self._notify("folders.changed")
        self._away = away
