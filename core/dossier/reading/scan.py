"""Which files a person means by the paths they give."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dossier.errors import UsageError

# What systems and programs leave lying about; nobody means these by a folder.
_JUNK = frozenset(
    ("thumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin", "system volume information")
)
_JUNK_BEGINNINGS = (".", "~$", "~wrd")
_JUNK_ENDINGS = ("~", ".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".lnk", ".laccdb")
# The most that the store's integers hold; some systems' numbers for files are larger.
_MOST = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Problem:
    """A file or folder that was found and cannot be read, and why, in one sentence."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """A file as it looks from outside.

    Attributes:
        path: absolute path as reached from the one given (links are not resolved in it).
        size: in bytes. modified: time of the last change, in nanoseconds.
        device, inode: the system's numbers for it.
    """

    path: Path
    size: int
    modified: int
    device: int
    inode: int


def scan(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path | Problem]:
    """Find the files beneath paths; as :func:`survey`, but of the files the paths alone.

    Raises:
        UsageError: a given path does not exist; before anything is yielded.
    """
    return (item.path if isinstance(item, Found) else item for item in survey(paths))


def survey(
    paths: Iterable[str | os.PathLike[str]], without: Collection[Path] = ()
) -> Iterator[Found | Problem]:
    """Find the files beneath paths, in a stable order: as given, each folder by name, files before folders.

    Hidden files and what systems leave behind are skipped inside folders; a file named by its own path is
    always yielded. Each file and folder comes once, also where links lead to it in a circle. What vanishes or
    may not be read is yielded as a problem.

    Args:
        without: files and folders to pass over, by whatever path they are reached.

    Raises:
        UsageError: a given path does not exist; before anything is yielded.
    """
    given = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100 - resolve() would follow links
    for path in given:
        if not os.path.lexists(path):
            raise UsageError(f"{path}: there is no such file or folder.", "Check the spelling of the path.")
    return _scan(given, without)


def is_junk(name: str) -> bool:
    """Whether a file or folder of this name is one that nobody means by the folder it lies in."""
    lower = name.lower()
    return lower in _JUNK or lower.startswith(_JUNK_BEGINNINGS) or lower.endswith(_JUNK_ENDINGS)


def _scan(given: Iterable[Path], without: Collection[Path]) -> Iterator[Found | Problem]:
    seen: set[tuple[int, int]] = set()
    for place in without:
        with contextlib.suppress(OSError):
            status = place.stat()
            seen.add((status.st_dev, status.st_ino))
    for path in given:
        stack = [path]
        while stack:
            place = stack.pop()
            try:
                status = place.stat()
                key = (status.st_dev, status.st_ino)
                if key in seen and status.st_ino:
                    continue
                seen.add(key)
                if stat.S_ISDIR(status.st_mode):
                    stack.extend(reversed(_listing(place)))
                else:
                    yield _file(place, status)
            except OSError as error:
                yield Problem(str(place), _why(place, error))


def _listing(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        kept = [(_rank(entry), Path(entry.path)) for entry in entries if not is_junk(entry.name)]
    return [path for _, path in sorted(kept)]


def _rank(entry: os.DirEntry[str]) -> tuple[bool, bool, str]:
    """Files before folders, and the thing itself before a link to it, which then is no news."""
    try:
        folder = entry.is_dir()
    except OSError:  # a link in a circle; looked at again, and reported, when its turn comes
        folder = False
    return folder, entry.is_symlink(), entry.name


def _file(path: Path, status: os.stat_result) -> Found | Problem:
    if not stat.S_ISREG(status.st_mode):
        return Problem(str(path), "This is neither a file nor a folder.")
    if not os.access(path, os.R_OK):
        return Problem(str(path), "You have no permission to read this file.")
    return Found(path, status.st_size, status.st_mtime_ns, status.st_dev & _MOST, status.st_ino & _MOST)


def _why(place: Path, error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "You have no permission to read this."
    if isinstance(error, FileNotFoundError):
        return (
            "The link leads nowhere."
            if place.is_symlink()
            else "It vanished while the folder was being read."
        )
    if error.errno == errno.ELOOP:
        return "The link leads to itself."
    return f"It cannot be read: {error.strerror or 'unknown cause'}."
