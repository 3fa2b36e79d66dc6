"""Waiting until files are no longer being written."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from dossier.reading.scan import Found
from dossier.types import CancelToken

QUIET_SECONDS = 1.0
_ROUNDS = 3
_STEP = 0.05


def settle(files: Sequence[Found], quiet: float, cancel: CancelToken) -> tuple[list[Found], list[Found]]:
    """Wait until files have been quiet for a while.

    Args:
        quiet: seconds that must have passed since a file's last change.

    Returns:
        The files that are at rest, as they look then, and those that went on changing.

    Raises:
        Cancelled: asked to stop.
    """
    steady: list[Found] = []
    restless = list(files)
    for waited in range(_ROUNDS):
        if waited:
            _pause(quiet, cancel)
            restless = [again for file in restless if (again := _again(file)) is not None]
        steady += [file for file in restless if not _young(file, quiet)]
        restless = [file for file in restless if _young(file, quiet)]
        if not restless:
            break
    return steady, restless


def _young(file: Found, quiet: float) -> bool:
    """Whether a file changed a moment ago; one from the future comes from a clock that runs ahead."""
    return 0 <= time.time() - file.modified / 1e9 < quiet


def _again(file: Found) -> Found | None:
    """The file as it looks now, or None where it is gone: then it was a temporary one."""
    try:
        status = Path(file.path).stat()
    except OSError:
        return None
    return replace(file, size=status.st_size, modified=status.st_mtime_ns)


def _pause(seconds: float, cancel: CancelToken) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        cancel.check()
        time.sleep(min(_STEP, left))
