"""A growing wait after wrong passphrases, against someone trying at an unattended screen."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

_LONGEST = 60


class Throttle:
    """Counts failures; after the n-th in a row one waits 2^(n-1) seconds, a minute at most.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._until = 0.0

    @property
    def failures(self) -> int:
        """Failures since the last success."""
        return self._failures

    @property
    def remaining(self) -> float:
        """Seconds left to wait; 0 when one may try."""
        return max(0.0, self._until - self._clock())

    def failed(self) -> None:
        """A wrong passphrase was given."""
        self._failures += 1
        self._until = self._clock() + min(_LONGEST, 1 << min(self._failures - 1, 10))

    def succeeded(self) -> None:
        """The right one was given."""
        self._failures = 0
        self._until = 0.0
