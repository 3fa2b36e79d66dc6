"""TAR, and files packed alone with gzip, bzip2 or xz, possibly a TAR within."""

from __future__ import annotations

import bz2
import io
import lzma
import tarfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from dossier.reading import reasons
from dossier.reading.archives.listing import Unpacked, chunks_of, is_junk
from dossier.reading.limits import Limits
from dossier.reading.signs import is_tar
from dossier.types import DocumentState, Reading

MEDIA_TYPE = "application/x-tar"
_PACKED = {
    b"\x1f\x8b": "application/gzip",
    b"BZh": "application/x-bzip2",
    b"\xfd7zXZ\x00": "application/x-xz",
}
_CHUNK = 256 * 1024
_MEMORY = 256 * 1024 * 1024
_TAR_ERRORS = (tarfile.TarError, EOFError, OSError, ValueError, OverflowError, RecursionError)


class _Engine(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = ..., /) -> bytes: ...


def read_tar(data: bytes, limits: Limits) -> Reading:
    """Read a TAR archive: its files as children. Links and devices are no files."""
    unpacked = Unpacked(limits)
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            for number, entry in enumerate(archive):
                if number >= limits.archive_entries:
                    unpacked.lose(entry.name, reasons.ARCHIVE_BEYOND)
                    break
                if entry.isreg() and not is_junk(entry.name):
                    _take(unpacked, archive, entry, len(data))
    except _TAR_ERRORS:
        unpacked.lose("", reasons.ARCHIVE_BROKEN)
    return unpacked.reading(MEDIA_TYPE)


def _take(unpacked: Unpacked, archive: tarfile.TarFile, entry: tarfile.TarInfo, most: int) -> None:
    name = unpacked.name(entry.name)
    if unpacked.full:
        unpacked.lose(name, reasons.ARCHIVE_BEYOND)
        return
    stream = archive.extractfile(entry) if entry.size <= most else None
    try:
        content = unpacked.bounded(chunks_of(stream), entry.size) if stream is not None else b""
    except _TAR_ERRORS:
        content = b""
    if content is None:
        unpacked.lose(name, reasons.ARCHIVE_TOO_MUCH)
    elif len(content) < entry.size:
        unpacked.lose(name, reasons.ARCHIVE_LOST)
    else:
        unpacked.add(name, content)


def read_packed(data: bytes, limits: Limits) -> Reading:
    """Read a file packed alone: what is in it as a child, or, of a TAR, the files in that."""
    media_type = next(kind for mark, kind in _PACKED.items() if data.startswith(mark))
    unpacked = Unpacked(limits)
    name = unpacked.name(_gzip_name(data) or "content")
    state = {"whole": True}
    content = unpacked.bounded(_unpacked(data, state), len(data))
    if content is None:
        return reasons.refused(reasons.archive_bomb("far more than its size"), media_type)
    if is_tar(content):
        reading = read_tar(content, limits)
        if not state["whole"] and reading.state is DocumentState.READY:
            return replace(reading, state=DocumentState.PARTLY_READ, reason=reasons.ARCHIVE_BROKEN)
        return reading
    if not content:
        return reasons.damaged(reasons.ARCHIVE_BROKEN, media_type)
    unpacked.add(name, content)
    if not state["whole"]:
        unpacked.lose(name, reasons.ARCHIVE_CUT)
    return unpacked.reading(media_type)


def _unpacked(data: bytes, state: dict[str, bool]) -> Iterator[bytes]:
    """The bytes as they are unpacked, also of several packed files one after the other."""
    at = 0
    while (engine := _engine(data[at : at + 6])) is not None:
        while not engine.eof:
            window = data[at : at + _CHUNK]
            at += len(window)
            if not window:
                state["whole"] = False
                return
            try:
                yield from _pieces(engine, window)
            except (zlib.error, OSError, EOFError, lzma.LZMAError):
                state["whole"] = False
                return
        at -= len(engine.unused_data)


def _pieces(engine: _Engine, window: bytes) -> Iterator[bytes]:
    while not engine.eof:
        piece = engine.decompress(window, _CHUNK)
        window = getattr(engine, "unconsumed_tail", b"")  # the others keep their input themselves
        if piece:
            yield piece
        elif not window:
            return


def _engine(data: bytes) -> _Engine | None:
    if data.startswith(b"\x1f\x8b"):
        return zlib.decompressobj(16 + zlib.MAX_WBITS)
    if data.startswith(b"BZh"):
        return bz2.BZ2Decompressor()
    if data.startswith(b"\xfd7zXZ\x00"):
        return lzma.LZMADecompressor(memlimit=_MEMORY)
    return None


def _gzip_name(data: bytes) -> str:
    """The name of the file before it was packed, where gzip's header holds it (RFC 1952)."""
    if not data.startswith(b"\x1f\x8b") or len(data) < 10 or not data[3] & 8:
        return ""
    at = 10
    if data[3] & 4:
        at += 2 + int.from_bytes(data[10:12], "little")
    return data[at : max(data.find(b"\0", at), at)][:300].decode("latin-1")
