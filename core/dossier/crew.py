"""Reading many documents at the same time: as many readers as the machine bears, and one who writes.

Readers take the next document, hold its content while it is read, and hand on what came of it. The thread
that called writes it down, so that documents become visible one after the other, each whole. How much is
under way at the same time is bounded in files and bytes, so memory does not grow with their number.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Generic, NamedTuple, TypeVar

from dossier.errors import Cancelled
from dossier.types import CancelToken

MOST_WORKERS = 8
WORKER_BYTES = 2 << 30
"""Memory of the machine for each worker: what one may take, and room for everything else."""
UNDER_WAY_BYTES = 256 << 20
"""Content of files under way at the same time; a larger file is read alone."""

# A reader's process takes a second of processor time to start: more join only when a job lasts.
_JOINING_SECONDS = 1.5
_POLL_SECONDS = 0.05
_Made = TypeVar("_Made")


def workers() -> int:
    """How many files to read at the same time on this machine: one for each processor, if memory allows."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, MOST_WORKERS, _memory() // WORKER_BYTES))


class Task(NamedTuple):
    """A document to be read: its identifier, and the size of its file in bytes."""

    name: str
    size: int


class Crew(Generic[_Made]):
    """Readers at work on one list of documents.

    Args:
        make: reads one document, in a reader's thread; it is given a token that also stops it when another
            reader failed. None: there is nothing to write down.
        number: of readers.
        cancel: stops all.
    """

    def __init__(
        self, make: Callable[[str, CancelToken], _Made | None], number: int, cancel: CancelToken
    ) -> None:
        self._make = make
        self._number = number
        self._cancel = cancel
        self._stop = _Stop(cancel)
        self._over = threading.Event()
        self._todo: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[tuple[Task, _Made | None, BaseException | None]] = queue.SimpleQueue()
        self._room = _Room(number + 1, UNDER_WAY_BYTES)

    def work(self, tasks: Iterable[Task], write: Callable[[str, _Made | None], Sequence[Task]]) -> None:
        """Have all documents read.

        Args:
            write: writes one down, in the calling thread; returns further documents that turned up.

        Raises:
            Cancelled, and whatever a reader or ``write`` raised; no reader is at work any more then.
        """
        left = 0
        with self._threads():
            for task in tasks:
                self._todo.put(task)
                left += 1
            while left:
                self._cancel.check()
                try:
                    task, made, error = self._done.get(timeout=_POLL_SECONDS)
                except queue.Empty:
                    continue
                if error is not None:
                    raise error
                more = write(task.name, made)
                self._room.leave(task.size)
                for one in more:
                    self._todo.put(one)
                left += len(more) - 1

    @contextmanager
    def _threads(self) -> Iterator[None]:
        threads = [
            threading.Thread(target=self._read, args=(number,), name=f"reader-{number}", daemon=True)
            for number in range(self._number)
        ]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._stop.cancel()
            self._over.set()
            for _ in threads:
                self._todo.put(None)
            for thread in threads:
                thread.join()

    def _read(self, number: int) -> None:
        self._over.wait(number * _JOINING_SECONDS)
        while (task := self._todo.get()) is not None:
            try:
                self._room.enter(task.size, self._stop)
                made = self._make(task.name, self._stop)
            except Cancelled:
                return
            except BaseException as error:  # noqa: BLE001 - handed to the calling thread, which raises it
                self._done.put((task, None, error))
                return
            self._done.put((task, made, None))


class _Stop(CancelToken):
    """Set by itself, or when another token is."""

    def __init__(self, other: CancelToken) -> None:
        super().__init__()
        self._other = other

    @property
    def cancelled(self) -> bool:
        return super().cancelled or self._other.cancelled

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled


class _Room:
    """Bounds what is under way; at least one file of whatever size always is let in."""

    def __init__(self, files: int, size: int) -> None:
        self._files, self._size = files, size
        self._inside, self._bytes = 0, 0
        self._changed = threading.Condition()

    def enter(self, size: int, cancel: CancelToken) -> None:
        with self._changed:
            while self._inside and (self._inside >= self._files or self._bytes + size > self._size):
                self._changed.wait(_POLL_SECONDS)
                cancel.check()
            cancel.check()
            self._inside += 1
            self._bytes += size

    def leave(self, size: int) -> None:
        with self._changed:
            self._inside -= 1
            self._bytes -= size
            self._changed.notify_all()


def _memory() -> int:
    """Memory of this machine in bytes; where it does not say, enough for two workers."""
    if not hasattr(os, "sysconf") or "SC_PHYS_PAGES" not in os.sysconf_names:
        return 2 * WORKER_BYTES
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
