"""A mouse for a virtual screen, by the X server's own test extension (libXtst)."""

from __future__ import annotations

import ctypes
import time
from types import TracebackType

LEFT = 1


class Mouse:
    """Moves and presses as hardware would; every program on the display sees the same events.

    Raises:
        OSError: libX11 or libXtst is missing.
    """

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise OSError(f"display {display} cannot be opened")

    def __enter__(self) -> Mouse:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._x.XCloseDisplay(self._display)

    def move(self, x: int, y: int) -> None:
        """Put the pointer at a place of the screen."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def press(self, down: bool) -> None:
        """Press or let go the left button."""
        self._test.XTestFakeButtonEvent(self._display, LEFT, int(down), ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def drag(self, start: tuple[int, int], end: tuple[int, int], seconds: float = 1.5) -> None:
        """Press at one place, move to another in small steps, hover there as people do, and let go."""
        steps = 30
        self.move(*start)
        time.sleep(0.2)
        self.press(True)
        for step in range(1, steps + 1):
            self.move(*(round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True)))
            time.sleep(seconds / steps)
        for step in range(20):
            self.move(end[0] + step % 2, end[1])
            time.sleep(0.15)
        self.press(False)
