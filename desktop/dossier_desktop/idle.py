"""Locking after a while without keys, mouse or touch."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
    QEvent.Type.DragMove,
}


def awake_or_asleep() -> float:
    """Seconds that also pass while the computer sleeps, where the system can tell."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()


class IdleLock(QObject):
    """Counts down while nothing happens in our windows.

    It watches the few native windows, not the application: a filter on the application would run Python
    code for every event of every widget.

    Signals:
        remaining(seconds): once a second at most; None: there is no automatic locking.
        expired(): the time is over.
    """

    remaining = Signal(object)
    expired = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        clock: Callable[[], float] = awake_or_asleep,
        tick_ms: int = 1000,
    ) -> None:
        super().__init__(application)
        self._clock = clock
        self._limit = 0.0
        self._last = clock()
        self._timer = QTimer(self, interval=tick_ms)
        self._timer.timeout.connect(self._tick)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    @property
    def running(self) -> bool:
        """Whether it counts down."""
        return self._timer.isActive()

    def start(self, minutes: int) -> None:
        """Begin anew with this limit; 0: never lock."""
        self._limit = minutes * 60.0
        self._last = self._clock()
        if minutes > 0:
            self._timer.start()
            self._tick()
        else:
            self._timer.stop()
            self.remaining.emit(None)

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of activity; nothing is held back."""
        if event.type() in _ACTIVITY:
            self._last = self._clock()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _tick(self) -> None:
        left = self._limit - (self._clock() - self._last)
        if left > 0:
            self.remaining.emit(round(left))
            return
        self._timer.stop()
        self.remaining.emit(0)
        self.expired.emit()
