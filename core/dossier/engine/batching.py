"""Results that are sent while more are being looked for."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TypeVar

_EVERY_SECONDS = 0.1
_T = TypeVar("_T")


def batches(found: Iterator[_T]) -> Iterator[list[_T]]:
    """The first result at once, the others some at a time, so that a thousand are not as many messages."""
    some: list[_T] = []
    told = 0.0
    for one in found:
        some.append(one)
        if time.monotonic() - told >= _EVERY_SECONDS:
            yield some
            some, told = [], time.monotonic()
    if some:
        yield some
