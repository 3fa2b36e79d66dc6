"""How a long job reports itself, and how it gives way to a person who is waiting."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from dossier.types import CancelToken, Progress, ProgressCallback

_WINDOW_SECONDS = 20.0


class Meter:
    """Counts the units of one stage and reports them with a rate and the time left.

    The rate is that of the last seconds, so that a slow start or a pause does not spoil the estimate. Threads
    may share one; reports come one at a time.
    """

    def __init__(self, stage: str, total: int, report: ProgressCallback | None) -> None:
        self._stage = stage
        self._total = total
        self._report = report
        self._done = 0
        self._samples: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])
        self._lock = threading.RLock()

    def advance(self, units: int = 1, item: str = "") -> None:
        """Count units as done and report."""
        with self._lock:
            self._done += units
            now = time.monotonic()
            self._samples.append((now, self._done))
            while len(self._samples) > 2 and now - self._samples[0][0] > _WINDOW_SECONDS:
                self._samples.popleft()
            self.show(item)

    def grow(self, units: int) -> None:
        """More work has turned up than was known."""
        with self._lock:
            self._total += units

    def show(self, item: str = "", page: int = 0, pages: int = 0) -> None:
        """Report where the job is, with what it is working on, and which page of it is recognised."""
        if self._report is None:
            return
        with self._lock:
            self._tell(self._report, item, page, pages)

    def _tell(self, report: ProgressCallback, item: str, page: int, pages: int) -> None:
        (first_time, first_done), (last_time, last_done) = self._samples[0], self._samples[-1]
        elapsed = last_time - first_time
        rate = (last_done - first_done) / elapsed if elapsed > 0 else 0.0
        remaining = (self._total - self._done) / rate if rate > 0 else None
        report(Progress(self._stage, self._done, self._total, item, rate, remaining, page, pages))


class Priority:
    """Lets background work pause while someone waits for an answer."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()
        self._waiting = 0
        self._lock = threading.Lock()

    @contextmanager
    def foreground(self) -> Iterator[None]:
        """While inside, background work that calls :meth:`give_way` waits."""
        with self._lock:
            self._waiting += 1
            self._free.clear()
        try:
            yield
        finally:
            with self._lock:
                self._waiting -= 1
                if self._waiting == 0:
                    self._free.set()

    def give_way(self, cancel: CancelToken) -> None:
        """Wait until nobody is in the foreground, or the job is cancelled (which then raises Cancelled)."""
        while not self._free.wait(timeout=0.05):
            cancel.check()
        cancel.check()
