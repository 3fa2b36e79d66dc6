"""Noticing what happens in kept folders while the library is open.

The system tells of changes where it can (inotify, FSEvents, ReadDirectoryChangesW, through watchdog). That
something happened is all that is taken from it: what happened is found by the same pass as at start, so that
lost, doubled or oddly ordered tellings do no harm. Where the system cannot tell, the folder is looked at now
and then instead, and its state says so. Neither needs a socket.
"""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from dossier.errors import LibraryLocked
from dossier.folders.comparing import not_reachable
from dossier.folders.drives import network_drive
from dossier.folders.kept import FolderState
from dossier.folders.settling import QUIET_SECONDS
from dossier.reading.scan import is_junk

# Reading a file is told too, and would keep us looking at what we looked at.
_IDLE = ("opened", "closed_no_write")


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds of the watch.

    Attributes:
        quiet: nothing must have happened in a folder for so long before it is looked at.
        patience: but a folder in which something happens all the time is looked at after so long.
        poll: how often a folder is looked at where the system cannot tell, or that is not there.
        safety: how often a watched folder is looked at all the same.
    """

    quiet: float = QUIET_SECONDS
    patience: float = 15.0
    poll: float = 30.0
    safety: float = 600.0


@dataclass
class _Place:
    """One folder under watch."""

    path: str
    state: FolderState = FolderState.POLLED
    reason: str = ""
    watch: ObservedWatch | None = None
    identity: tuple[int, int] = (0, 0)
    first: float = 0.0  # when something happened that was not looked at yet; 0: nothing did
    last: float = 0.0
    looked: float = 0.0


class Watcher:
    """Watches folders in a thread of its own until :meth:`stop`.

    Args:
        folders: tells which folders are kept, as paths.
        look: called in the watcher's thread with the folders in which something may have happened.
        told: called when the state of a folder has changed.
    """

    def __init__(
        self,
        folders: Callable[[], Sequence[str]],
        look: Callable[[Sequence[str]], None],
        told: Callable[[], None] = lambda: None,
        pace: Pace | None = None,
    ) -> None:
        self._folders, self._look, self._told = folders, look, told
        self._pace = pace or Pace()
        self._places: dict[str, _Place] = {}
        self._wake = threading.Condition()
        self._stopping = False
        self._stale = True
        self._observer: BaseObserver | None = None
        self._thread = threading.Thread(target=self._run, name="folder-watch", daemon=True)

    def start(self) -> None:
        """Begin to watch; each folder is looked at once at the beginning."""
        self._thread.start()

    def stop(self) -> None:
        """Stop watching; returns when the threads have ended."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join()

    def refresh(self) -> None:
        """Folders were added or removed: look at the list again."""
        with self._wake:
            self._stale = True
            self._wake.notify_all()

    def state(self, path: str) -> tuple[FolderState, str] | None:
        """How a folder is watched, and why not better; None where it is not."""
        with self._wake:
            place = self._places.get(path)
            return None if place is None else (place.state, place.reason)

    # -- the watch itself ------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while True:
                with self._wake:
                    if self._stopping:
                        return
                    stale, self._stale = self._stale, False
                if stale:
                    self._take_up()
                if due := self._due():
                    self._look(due)
                    continue
                with self._wake:
                    if not self._stopping and not self._stale:
                        self._wake.wait(self._until_next())
        except LibraryLocked:
            return
        finally:
            if self._observer is not None:
                self._observer.stop()
                self._observer.join()

    def _take_up(self) -> None:
        wanted = list(self._folders())
        for path in [path for path in self._places if path not in wanted]:
            self._let_go(self._places[path])
            with self._wake:
                del self._places[path]
        for path in wanted:
            if path not in self._places:
                with self._wake:
                    self._places[path] = _Place(path, first=-1.0)
                self._watch(self._places[path])
        self._told()

    def _due(self) -> list[str]:
        """The folders to be looked at now; what happens in them from here on counts anew."""
        now = time.monotonic()
        due = []
        for place in self._places.values():
            with self._wake:
                if now < self._time_of(place):
                    continue
                place.first, place.looked = 0.0, now
            self._check(place)
            due.append(place.path)
        return due

    def _until_next(self) -> float | None:
        now = time.monotonic()
        times = [self._time_of(place) for place in self._places.values()]
        return max(0.0, min(times) - now) if times else None

    def _time_of(self, place: _Place) -> float:
        """When a folder is to be looked at next."""
        pace = self._pace
        if place.first < 0:  # never looked at
            return 0.0
        regular = place.looked + (pace.safety if place.state is FolderState.WATCHED else pace.poll)
        if place.first == 0.0:
            return regular
        return min(regular, place.last + pace.quiet, place.first + pace.patience)

    def _check(self, place: _Place) -> None:
        """Watch a folder again that was away or is another now."""
        before = place.state, place.reason
        if place.watch is not None and _identity(place.path) != place.identity:
            self._let_go(place)
        if place.watch is None:
            self._watch(place)
        if (place.state, place.reason) != before:
            self._told()

    # -- the system's telling --------------------------------------------------------------------------------

    def _watch(self, place: _Place) -> None:
        if reason := not_reachable(place.path):
            place.state, place.reason = FolderState.UNREACHABLE, reason
            return
        place.reason = network_drive(place.path) or self._schedule(place)
        place.state = FolderState.POLLED if place.reason else FolderState.WATCHED

    def _schedule(self, place: _Place) -> str:
        """Ask the system to tell of changes; returns why it cannot, or nothing."""
        if self._observer is None:
            self._observer = Observer()
            self._observer.start()
        handler = _Handler(lambda: self._happened(place))
        try:
            place.identity = _identity(place.path)
            place.watch = self._observer.schedule(handler, place.path, recursive=True)
            if sys.platform == "linux":
                # Where the limit is reached within the folder, watchdog is silent. One more watch shows it.
                probe = self._observer.schedule(_Handler(lambda: None), str(Path(place.path).parent))
                self._observer.unschedule(probe)
        except OSError as error:
            self._let_go(place)
            return (
                f"The system cannot tell of changes here ({error.strerror or 'unknown cause'}); the folder "
                f"is looked at every {self._pace.poll:.0f} seconds instead."
            )
        return ""

    def _let_go(self, place: _Place) -> None:
        if place.watch is not None and self._observer is not None:
            with contextlib.suppress(KeyError, OSError):  # the folder may be gone, and the watch with it
                self._observer.unschedule(place.watch)
            place.watch = None

    def _happened(self, place: _Place) -> None:
        now = time.monotonic()
        with self._wake:
            place.first = place.first or now
            place.last = now
            self._wake.notify_all()


class _Handler(FileSystemEventHandler):
    """Passes on that something happened to a file that may be meant."""

    def __init__(self, happened: Callable[[], None]) -> None:
        self._happened = happened

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Called by watchdog, in its thread."""
        if event.event_type in _IDLE or (event.is_directory and event.event_type == "modified"):
            return
        paths = [str(path) for path in (event.src_path, event.dest_path) if path]
        if not all(is_junk(Path(path).name) for path in paths):
            self._happened()


def _identity(path: str) -> tuple[int, int]:
    try:
        status = Path(path).stat()
    except OSError:
        return (0, 0)
    return (status.st_dev, status.st_ino)
