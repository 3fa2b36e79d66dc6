"""A bound on the processor time of one step, for parsers that offer none."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TimeUp(BaseException):
    """The step took too long. No ``Exception``, so that no parser takes it for a fault of the file."""


@contextmanager
def time_box(seconds: float) -> Iterator[None]:
    """Raise :class:`TimeUp` in the step after so many seconds of processor time.

    By ``setitimer(ITIMER_VIRTUAL)``: only in a main thread, and not on Windows; elsewhere the step runs on
    and the worker's own limits hold. Python code is interrupted, one long call into C is not.
    """
    if not hasattr(signal, "SIGVTALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return
    running = True

    def stop(number: int, frame: FrameType | None) -> None:
        if running:  # not after the step, should the signal be on its way when it ends
            raise TimeUp

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, max(seconds, 0.001))
    try:
        yield
    finally:
        running = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
