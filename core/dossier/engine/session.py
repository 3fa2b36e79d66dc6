"""The open library of an engine process, and the work that goes on by itself while it is open."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from dossier import lockdown, settings
from dossier.codec import to_jsonable
from dossier.engine.following import Following
from dossier.engine.lanes import Lane
from dossier.errors import Cancelled, DossierError, LibraryLocked, UsageError
from dossier.library import Library
from dossier.llm.catalog import ModelCatalog
from dossier.server import link, setting
from dossier.types import CancelToken, Progress
from dossier.workbench import TextModels

_SKETCHES = 20

Notify = Callable[[str, dict[str, Any]], None]


class Session:
    """Holds at most one library; opening starts the background work, closing ends it."""

    def __init__(
        self, notify: Notify, lanes: dict[Lane, ThreadPoolExecutor], interrupt_calls: Callable[[], None]
    ) -> None:
        self._notify = notify
        self._ingest, self._ask = lanes[Lane.INGEST], lanes[Lane.ASK]
        self._interrupt_calls = interrupt_calls
        self._lock = threading.RLock()
        self._library: Library | None = None
        self._following: Following | None = None
        self._background = CancelToken()
        self.catalog = ModelCatalog(settings.models_dir())
        threading.Thread(target=_preload, name="engine-preload", daemon=True).start()

    @property
    def library(self) -> Library:
        """The open library.

        Raises:
            LibraryLocked: none is open.
        """
        library = self._library
        if library is None:
            raise LibraryLocked("The library is locked.", "Unlock it with your passphrase.")
        return library

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._library is not None

    def adopt(self, library: Library) -> None:
        """Make this the open library and start loading, resuming and indexing in the background."""
        with self._lock:
            self.close()
            self._library = library
            self._background = CancelToken()
            self._following = Following(
                library, self._ingest.submit, self.notify, self.report, self._background
            )
        self._ingest.submit(self._work, library, self._background)
        self._following.start()
        self._ask.submit(self._warm_models, library)

    def close(self) -> None:
        """Lock the library, if one is open; background work stops and resumes at the next opening."""
        with self._lock:
            library, self._library = self._library, None
            following, self._following = self._following, None
            self._background.interrupt()
        if following is not None:
            following.stop()
        if library is not None:
            self._interrupt_calls()
            library.close()

    def refresh_folders(self) -> None:
        """Folders were added or removed: the watch follows."""
        following = self._following
        if following is not None:
            following.refresh()
        self.notify("folders.changed")

    def notify(self, event: str, data: dict[str, Any] | None = None) -> None:
        """Tell the window something that it did not ask for."""
        self._notify(event, data or {})

    def report(self, progress: Progress) -> None:
        """Tell the window how far background work is."""
        self._notify("progress", to_jsonable(progress))

    def report_index(self) -> None:
        """Tell the window how much of the library is found by meaning, not by words only."""
        library = self._library
        if library is not None:
            state = library.index_state()
            self._notify("index", {"pending": state.pending, "total": state.total, "ready": state.ready})

    def hello(self) -> dict[str, Any]:
        """What the window shows before a library is open."""
        from dossier import __version__

        folder = settings.library_dir()
        return {
            "version": __version__,
            "lockdown": to_jsonable(lockdown.self_test()),
            "library": self.describe(folder),
            "models": self.describe_models(),
            "server": describe_server(),
        }

    def describe(self, folder: Path) -> dict[str, Any]:
        """A library folder as seen from outside."""
        return {
            "directory": str(folder),
            "exists": Library.exists(folder),
            "keyring": Library.remembered(folder),
            "open": self.is_open,
        }

    def describe_models(self) -> dict[str, Any]:
        """Names of the models that will find passages and answer, or None."""
        embedder, answers = self.catalog.embedder(), TextModels(self.catalog).answering_card
        return {
            "embedder": embedder.name if embedder else None,
            "answers": answers.name if answers else None,
        }

    def _work(self, library: Library, cancel: CancelToken) -> None:
        try:
            self.report_index()
            library.resume(progress=self.report, cancel=cancel, changed=lambda: self.notify("documents"))
            self.report_index()
            self._ingest.submit(self._sketch, library, cancel)
        except (Cancelled, LibraryLocked):
            return
        except DossierError as error:
            self.notify("trouble", {"code": error.code, "message": error.message, "hint": error.hint})

    def _sketch(self, library: Library, cancel: CancelToken) -> None:
        """Prepare finding near-duplicates a few documents at a time, so that other work gets its turn."""
        try:
            if library.sketch(cancel, _SKETCHES):
                self._ingest.submit(self._sketch, library, cancel)
        except (Cancelled, LibraryLocked):
            return
        except DossierError as error:
            self.notify("trouble", {"code": error.code, "message": error.message, "hint": error.hint})

    def _warm_models(self, library: Library) -> None:
        try:
            library.warm_models()
        except (Cancelled, LibraryLocked):
            return
        except DossierError as error:
            self.notify("trouble", {"code": error.code, "message": error.message, "hint": error.hint})


def describe_server() -> dict[str, Any]:
    """The server that writes answers: "active" is reached by this engine, "set" is what the setting says.

    Both are None where there is none. They differ after the setting was changed to another address, which
    holds from Dossier's next start, or where the setting was changed elsewhere meanwhile.
    """
    try:
        chosen = setting.load()
    except UsageError:
        chosen = None
    way = link.current()
    return {
        "active": way.setting.as_json() if way is not None else None,
        "set": chosen.as_json() if chosen is not None else None,
    }


def _preload() -> None:
    """Import the slow libraries while the person types the passphrase (about five seconds of importing)."""
    from dossier.search import embeddings, searcher

    searcher.preload()
    embeddings.preload()
