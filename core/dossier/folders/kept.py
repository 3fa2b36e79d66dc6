"""The words of kept folders as values; light enough for a window to import."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum


class FolderState(StrEnum):
    """How a kept folder is kept: the last three only while somebody watches."""

    KEPT = "kept"  # looked at when the library opens, or when asked
    WATCHED = "watched"  # the system tells of each change
    POLLED = "polled"  # looked at now and then, since the system cannot tell
    UNREACHABLE = "unreachable"  # not there at the moment; its documents stay as they are


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that a collection is kept in step with.

    Attributes:
        path: absolute path.
        files: number of its files that the library knows.
        reason: why it is polled or unreachable, and what to do; else empty.
        synced: POSIX time of the last whole pass over it; 0 before the first.
    """

    path: str
    collection: str
    files: int
    state: FolderState
    reason: str
    synced: float


@dataclass(frozen=True, slots=True)
class FileProblem:
    """A file or folder that could not be taken in, or not wholly, and why."""

    path: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one pass over kept folders did, in numbers of files.

    Attributes:
        total: files found.
        busy: files that were still being written; the next pass takes them.
        deleted: files whose place was taken out of the library, the folder no longer having them.
        unreachable: folders that were not there; nothing of them was changed.
        problems: what could not be taken in, or not wholly.
    """

    total: int = 0
    added: int = 0
    changed: int = 0
    moved: int = 0
    deleted: int = 0
    unchanged: int = 0
    busy: int = 0
    unreachable: tuple[FileProblem, ...] = ()
    problems: tuple[FileProblem, ...] = ()

    @property
    def news(self) -> bool:
        """Whether anything in the library is different now."""
        return bool(self.added or self.changed or self.moved or self.deleted)

    def and_also(self, other: SyncReport) -> SyncReport:
        """Both reports as one."""
        return SyncReport(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


class Happening(StrEnum):
    """What happened to a document's file."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class DocumentEvent:
    """One entry of a document's history.

    Attributes:
        time: POSIX seconds.
        path: where the file is since then; for DELETED where it was.
        before: where it was, for MOVED; else empty.
    """

    time: float
    what: Happening
    path: str
    before: str = ""
