"""Moving model files into place whole, and saying plainly when the disk does not allow it."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from dossier.errors import DiskFull, DossierError
from dossier.types import CancelToken, Progress, ProgressCallback

_CHUNK = 4 << 20
_STALE_SECONDS = 3600.0
_FULL = {errno.ENOSPC, errno.EDQUOT}


@contextlib.contextmanager
def translating_disk_errors(directory: Path) -> Iterator[None]:
    """Turn the operating system's errors inside into ours.

    Raises:
        DiskFull: no space left.
        DossierError: the folder cannot be written.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(
                f"No space is left for models in {directory}.", "Free some space and try again."
            ) from error
        raise DossierError(
            f"Models cannot be stored in {directory}: {error.strerror or error}.",
            "Check the folder's permissions.",
        ) from error


def require_space(directory: Path, needed: int) -> None:
    """Refuse early when fewer than ``needed`` bytes are free.

    Raises:
        DiskFull: naming what is needed and what there is.
    """
    free = shutil.disk_usage(directory).free
    if free < needed:
        raise DiskFull(
            f"{needed / 1e6:.0f} MB are needed in {directory}, {free / 1e6:.0f} MB are free.",
            "Free some space and try again.",
        )


def copy_file(
    source: Path, target: Path, progress: ProgressCallback | None, cancel: CancelToken | None
) -> None:
    """Copy a large file through to the disk.

    Raises:
        DiskFull: not enough space.
        Cancelled: the token was cancelled; the partial copy is the caller's to delete.
    """
    total = source.stat().st_size
    require_space(target.parent, total)
    started = time.monotonic()
    with source.open("rb") as reader, target.open("wb") as writer:
        done = 0
        while chunk := reader.read(_CHUNK):
            if cancel is not None:
                cancel.check()
            writer.write(chunk)
            done += len(chunk)
            if progress is not None:
                rate = done / max(time.monotonic() - started, 1e-6)
                progress(Progress("copying", done, total, source.name, rate, (total - done) / rate))
        writer.flush()
        os.fsync(writer.fileno())


def replace_folder(fresh: Path, target: Path, trash: Path) -> None:
    """Put a finished folder in its place by renaming; an older one of that name goes to ``trash``.

    All three lie on one file system. A crash in between leaves either the old or the new, or neither with
    both still on disk, never a mixture.
    """
    if target.exists():
        target.rename(trash / "replaced")
    fresh.rename(target)
    if hasattr(os, "O_DIRECTORY"):  # make the rename itself durable, where a folder can be synced
        descriptor = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def sweep(directory: Path) -> None:
    """Delete the working folders that an interrupted run left behind."""
    for leftover in directory.glob(".work-*"):
        with contextlib.suppress(OSError):
            if time.time() - leftover.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(leftover, ignore_errors=True)
