"""Measures how long the UI thread is held up."""

from __future__ import annotations

import gc
import time
from types import TracebackType

from PySide6.QtCore import QTimer

HELD_UP = 0.25
"""Seconds of work in one go that no shared machine takes for what should be cut into steps of milliseconds.

The promise is 50 ms; whether it is kept is measured (docs/decisions.md), not asserted: the same step takes
several times as long on a busy machine. What is asserted is that the work is cut into steps at all.
"""


class Heartbeat:
    """Beats in the event loop while a ``with`` block runs; knows the longest work between two beats.

    What is measured is the thread's own processor time, so that a busy machine is not mistaken for a busy
    window. As in the application, what exists beforehand is no garbage collector's business.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Heartbeat:
        self.longest = 0.0
        gc.collect()
        gc.freeze()
        self._last = time.thread_time()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._beat()
        self._timer.stop()
        gc.unfreeze()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now
