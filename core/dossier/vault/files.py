"""Files of a library folder: whole or not at all, private, and locked by one process at a time."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from pathlib import Path
from typing import IO

from dossier.errors import DiskFull, DossierError, LibraryInUse, UsageError

KEYS = "keys.json"
DATABASE = "library.db"
NEW_DATABASE = "library.new"
LOCK = "library.lock"
DATABASE_SUFFIXES = ("", "-wal", "-shm", "-journal")


def translated(error: OSError, path: Path) -> DossierError:
    """The error to show for a failed file operation in the library folder."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full()
    return UsageError(
        f"The library folder {path} cannot be used: {error.strerror}.", "Check that you may write to it."
    )


def disk_full() -> DiskFull:
    """The error for a disk without space; nothing acknowledged is lost by it."""
    return DiskFull(
        "No space is left on the disk where the library lies.",
        "Free some space and try again; nothing was lost.",
    )


def is_full(directory: Path) -> bool:
    """Whether the disk has next to no space left; SQLite reports some of those failures as others."""
    return shutil.disk_usage(directory).free < 1 << 20


def prepare_directory(directory: Path) -> None:
    """Create the folder where it is missing, readable by its owner alone; raises UsageError, DiskFull."""
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise translated(error, directory) from error


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file's content so that a crash leaves the old or the new one, never a mixture.

    Raises:
        UsageError, DiskFull: the file could not be written; the old one is untouched.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(path)
        sync_directory(path.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise translated(error, path.parent) from error


def sync_directory(directory: Path) -> None:
    """Make new, changed and removed names of a folder last; does nothing where the platform cannot."""
    if sys.platform == "win32":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def shred(path: Path) -> None:
    """Overwrite a small file with random bytes and remove it; nothing happens where there is none.

    On flash disks the old bytes may outlive this; it is the best that a program without privileges can do.
    """
    try:
        with path.open("r+b") as stream:
            stream.write(os.urandom(max(path.stat().st_size, 1)))
            stream.flush()
            os.fsync(stream.fileno())
        path.unlink()
        sync_directory(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise translated(error, path.parent) from error


def finish_creation(directory: Path) -> None:
    """Give a new database, complete and with its key file written, its final name."""
    fresh = directory / NEW_DATABASE
    try:
        if fresh.exists():
            fresh.replace(directory / DATABASE)
            sync_directory(directory)
    except OSError as error:
        raise translated(error, directory) from error


def remove_files(database: Path) -> None:
    """Remove a database with the files that SQLite keeps beside it."""
    try:
        for suffix in DATABASE_SUFFIXES:
            database.with_name(database.name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise translated(error, database.parent) from error


def remove_database(directory: Path) -> None:
    """Remove a library's database, also a half-made one; raises UsageError."""
    remove_files(directory / DATABASE)
    remove_files(directory / NEW_DATABASE)


def remove_rest(directory: Path) -> None:
    """Remove the lock file, and the folder where nothing else is in it."""
    try:
        (directory / LOCK).unlink(missing_ok=True)
        if not any(directory.iterdir()):
            directory.rmdir()
    except OSError as error:
        raise translated(error, directory) from error


def size_bytes(directory: Path) -> int:
    """Space that the files of a library take."""
    return sum(entry.stat().st_size for entry in directory.iterdir() if entry.is_file())


class LibraryLock:
    """A library folder is open in one process at a time. The kernel lets go of the lock when a process dies.

    Raises:
        LibraryInUse: another process, or another vault in this one, holds it.
    """

    def __init__(self, directory: Path) -> None:
        self._path = directory / LOCK
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise translated(error, directory) from error
        self._stream: IO[bytes] | None = os.fdopen(descriptor, "r+b", buffering=0)
        try:
            _lock(descriptor)
        except OSError as error:
            self._stream.close()
            raise LibraryInUse(
                f"The library {directory} is open in another Dossier.", "Close that window or command first."
            ) from error

    def release(self) -> None:
        """Let go of the lock; calling it again does nothing more."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
