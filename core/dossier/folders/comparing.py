"""What differs between a folder as it was last seen and as it is now, told without reading any file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dossier.reading.scan import Found, Problem, survey
from dossier.vault.folders import KeptFolder, Known, Stat

# So many files gone at once, and none left, is more often an accident (a share signed out of, a disk that was
# swapped) than a wish.
EMPTIED_FROM = 10


@dataclass
class Look:
    """A folder as seen in one pass.

    Attributes:
        known: its files as last seen, by path. found: as they are now.
        problems: what may not be read or vanished under way.
        unreachable: why its missing files are not taken for deleted; else empty.
    """

    folder: KeptFolder
    known: dict[str, Known]
    found: dict[str, Found] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unreachable: str = ""

    @property
    def fresh(self) -> list[Found]:
        """Files that are new or look different, in the order of the folder."""
        return [
            file
            for path, file in self.found.items()
            if (known := self.known.get(path)) is None or known.stat != stat_of(file)
        ]


def stat_of(file: Found) -> Stat:
    """What is kept of how a file looks."""
    return Stat(file.size, file.modified, file.device, file.inode)


def not_reachable(path: str) -> str:
    """Why a folder cannot be looked at now, in words for a person; empty where it can."""
    try:
        with os.scandir(path):
            return ""
    except FileNotFoundError:
        why = "The folder is not there. If it is on a drive or a network share, connect it again"
    except NotADirectoryError:
        why = "There is a file in the folder's place. Put the folder back"
    except PermissionError:
        why = "You have no permission to read the folder. Ask for the permission"
    except OSError as error:
        why = f"The folder cannot be read ({error.strerror or 'unknown cause'}). Check its drive or network"
    return why + "; until then its documents stay as they are."


def look(folder: KeptFolder, known: dict[str, Known], without: Sequence[Path]) -> Iterable[Look]:
    """Survey a folder; yields the growing look every thousand files, and at the end.

    Args:
        known: its files as last seen. without: what to pass over, such as the library itself.
    """
    seen = Look(folder, known)
    for number, item in enumerate(survey([folder.path], without), start=1):
        if isinstance(item, Problem):
            seen.problems.append(item)
        else:
            seen.found[str(item.path)] = item
        if number % 1000 == 0:
            yield seen
    yield seen


def missing(seen: Look, *, accept: bool) -> list[str]:
    """The files that are really gone from a folder.

    Not counted as gone is what lies beneath something that could not be read, and what lay on a file system
    that is not there: a mount point stays behind, empty, when a drive or share is taken away. The look's
    ``unreachable`` says so then.

    Args:
        accept: the person said that missing files are really gone.
    """
    hidden = {problem.path for problem in seen.problems}
    gone = [
        path
        for path in seen.known
        if path not in seen.found and not (hidden and hidden.intersection(_upwards(path)))
    ]
    if not gone or accept:
        return gone
    if not seen.found and not seen.problems and len(gone) >= EMPTIED_FROM:
        seen.unreachable = (
            f"All {len(gone)} files are gone from the folder. In case that is a mistake, their documents "
            "were kept; if it is not, say so with: dossier folders sync --accept-missing."
        )
        return []
    devices = _Devices(seen)
    there = [path for path in gone if devices.holds(path)]
    if len(there) < len(gone):
        seen.unreachable = (
            f"{len(gone) - len(there)} files lay on a drive or network share that is not there. Connect it "
            "again; until then their documents stay as they are. If they are really gone, say so with: "
            "dossier folders sync --accept-missing."
        )
    return there


def moves(looks: Sequence[Look], gone: dict[str, Look]) -> dict[str, str]:
    """Which of the gone files lie elsewhere now, untouched: a renamed file keeps its number and its time.

    Args:
        gone: files that are gone from any of the folders, with their looks.

    Returns:
        Old path to new path.
    """
    new: dict[Stat, list[str]] = {}
    for seen in looks:
        for path, file in seen.found.items():
            if path not in seen.known and file.inode:
                new.setdefault(stat_of(file), []).append(path)
    found: dict[str, str] = {}
    for path, seen in gone.items():
        if places := new.get(seen.known[path].stat):
            found[path] = places.pop(0)
    return found


class _Devices:
    """Which file systems are there. Their numbers may change when the computer starts anew.

    A file system whose number changed is known again by a file that lies where it lay.
    """

    def __init__(self, seen: Look) -> None:
        self._known = seen.known
        self._now = {
            seen.known[path].stat.device: file.device
            for path, file in seen.found.items()
            if path in seen.known
        }
        self._of_folder: dict[str, int] = {}

    def holds(self, path: str) -> bool:
        """Whether the file system that a missing file lay on is there."""
        was = self._known[path].stat.device
        return self._nearest(str(Path(path).parent)) == self._now.get(was, was)

    def _nearest(self, folder: str) -> int:
        """Number of the file system of a folder, or of the nearest above it that exists."""
        if folder not in self._of_folder:
            try:
                device = Path(folder).stat().st_dev & ((1 << 63) - 1)
            except OSError:
                above = str(Path(folder).parent)
                device = self._nearest(above) if above != folder else -1
            self._of_folder[folder] = device
        return self._of_folder[folder]


def _upwards(path: str) -> list[str]:
    return [path, *(str(parent) for parent in Path(path).parents)]
