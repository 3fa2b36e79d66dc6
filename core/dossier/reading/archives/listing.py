"""Archives: what is in them becomes documents of its own; their own text is the list of what they hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO

from dossier.reading import reasons
from dossier.reading.common.draft import Draft
from dossier.reading.common.names import listed, safe_path, unique
from dossier.reading.limits import Limits
from dossier.types import BlockKind, Child, DocumentState, Reading

_LARGE_ENTRY = 1024 * 1024
_JUNK = frozenset((".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db"))
_CHUNK = 256 * 1024


class Unpacked:
    """What has been unpacked so far, and what could not be.

    Attributes:
        children: the files.
        names: the names of all files in the archive, also of those that could not be unpacked.
        unlocked: whether the password has opened a file.
    """

    def __init__(self, limits: Limits) -> None:
        self.children: list[Child] = []
        self.names: list[str] = []
        self.unlocked = False
        self._limits = limits
        self._room = min(limits.archive_bytes, limits.data_bytes - _LARGE_ENTRY)
        self._lost: dict[str, list[str]] = {}
        self._taken: set[str] = set()

    def name(self, stated: str) -> str:
        """A harmless name for an entry, noted as one of the archive's files."""
        name = unique(safe_path(stated) or f"file-{len(self.names) + 1}", self._taken)
        self._taken.add(name)
        self.names.append(name)
        return name

    def add(self, name: str, data: bytes) -> None:
        """Keep a file."""
        self._room -= len(data)
        self.children.append(Child(name, data))

    def lose(self, name: str, why: str) -> None:
        """Note that a file could not be unpacked, and the sentence that says why of it and others."""
        self._lost.setdefault(why, []).append(name)

    @property
    def full(self) -> bool:
        """Whether no more files are taken."""
        return len(self.children) >= self._limits.children

    def bounded(self, chunks: Iterable[bytes], packed: int) -> bytes | None:
        """An entry's bytes, or None where there are more of them than the limits allow.

        Args:
            chunks: its bytes as they are unpacked.
            packed: how many they are packed.
        """
        most = min(
            self._room, max(packed * self._limits.archive_ratio, _LARGE_ENTRY), self._limits.file_bytes
        )
        parts: list[bytes] = []
        size = 0
        for chunk in chunks:
            size += len(chunk)
            if size > most:
                return None
            parts.append(chunk)
        return b"".join(parts)

    def reading(self, media_type: str) -> Reading:
        """The archive's own reading: the list of what is in it."""
        missing = [
            why.format(names=listed(filter(None, names), 5)) for why, names in self._lost.items() if why
        ]
        if not self.names and not missing:
            return reasons.no_text(reasons.ARCHIVE_EMPTY, media_type)
        if not self.children and missing:
            return reasons.damaged(reasons.joined(missing), media_type)
        draft = Draft(self._limits.characters)
        count = "1 file" if len(self.names) == 1 else f"{len(self.names):,} files"
        draft.block(BlockKind.PARAGRAPH, f"Archive with {count}")
        for name in self.names:
            draft.block(BlockKind.LIST_ITEM, name)
        return Reading(
            DocumentState.PARTLY_READ if missing else DocumentState.READY,
            reasons.joined(missing),
            draft.text,
            tuple(draft.blocks),
            media_type=media_type,
            children=tuple(self.children),
        )


def is_junk(name: str) -> bool:
    """Whether an entry is a trace of the system it was packed on, no file anyone made."""
    parts = name.replace("\\", "/").lower().split("/")
    return "__macosx" in parts or parts[-1] in _JUNK or parts[-1].startswith("._")


def chunks_of(stream: IO[bytes]) -> Iterable[bytes]:
    """What a stream gives, piece by piece."""
    while piece := stream.read(_CHUNK):
        yield piece
