"""The one guarded opening of every document that is a ZIP archive, and of the XML inside.

The directory's figures are looked at before anything is unpacked; they may lie, so what is unpacked is
bounded by them as well. A damaged or cut archive is searched for the entries themselves (each begins with a
header of its own), so that what is there can still be read. Source: PKWARE APPNOTE, 4.3.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from lxml import etree

from dossier.reading import reasons
from dossier.reading.limits import Limits
from dossier.types import Reading

ARCHIVE_ERRORS = (
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    UnicodeDecodeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)
_LARGE_ENTRY = 8 * 1024 * 1024
_LOCAL = struct.Struct("<4s5H3L2H")
_LOCAL_MARK = b"PK\x03\x04"
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/([\w/]+)")
_OPENING = 64 * 1024
# A document type that the file itself defines; one that is only named is never fetched.
_OWN_TYPES = re.compile(rb"<!DOCTYPE[^>\[]*\[")


class Unreadable(Exception):
    """The file is not to be read, or cannot be; it carries the reading that says so."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.reason)
        self.reading = reading


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry where it lies: begin and number (0: unknown) of its packed bytes, and the method."""

    begin: int
    packed: int
    method: int


class Package:
    """An archive's entries by name, read one at a time.

    Args:
        data: the whole file.
        limits: how much it may unpack to.
        media_type: of the file, for the readings that refuse it.
        broken: the reason to give where nothing of it can be opened.

    Attributes:
        names: the entries' names, in the file's order.
        damaged: names of entries that could not be read whole; an empty name stands for the archive itself.

    Raises:
        Unreadable: too large unpacked, or not an archive at all.
    """

    def __init__(self, data: bytes, limits: Limits, media_type: str, broken: str) -> None:
        self._data = data
        self._room = limits.archive_bytes
        self._limits = limits
        self._media_type = media_type
        self._archive: zipfile.ZipFile | None = None
        self._found: dict[str, _Entry] = {}
        self.damaged: set[str] = set()
        self.names: list[str] = []
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._guard(self._archive.infolist())
            self.names = list(dict.fromkeys(_plain(e.filename) for e in self._archive.infolist()))
            self._infos = {_plain(e.filename).lower(): e for e in self._archive.infolist()}
        except ARCHIVE_ERRORS:
            self._archive = None
            self.damaged.add("")
            self._found = {
                _plain(name): entry for name, entry in _local_entries(data, limits.archive_entries)
            }
            self.names = list(self._found)
        if not self.names:
            raise Unreadable(reasons.damaged(broken, media_type))

    def _guard(self, entries: list[zipfile.ZipInfo]) -> None:
        total = sum(entry.file_size for entry in entries)
        ratios = [e.file_size / max(e.compress_size, 1) for e in entries if e.file_size > _LARGE_ENTRY]
        if len(entries) > self._limits.archive_entries:
            self._refuse(f"{len(entries):,} entries")
        if total > self._limits.archive_bytes:
            self._refuse(f"{total / 1e6:,.0f} MB")
        if max(ratios, default=0) > self._limits.archive_ratio:
            self._refuse(f"{max(ratios):,.0f} times its size")

    def _refuse(self, what: str) -> None:
        raise Unreadable(reasons.refused(reasons.archive_bomb(what), self._media_type))

    def __contains__(self, name: str) -> bool:
        return self._entry(name) is not None

    def read(self, name: str) -> bytes | None:
        """An entry's bytes, as far as they can be had; None where there is no such entry.

        Raises:
            Unreadable: by now more has been unpacked than the limits allow.
        """
        entry = self._entry(name)
        if entry is None:
            return None
        if isinstance(entry, zipfile.ZipInfo):
            try:
                assert self._archive is not None
                content = self._archive.read(entry)
            except ARCHIVE_ERRORS:
                self.damaged.add(name)
                local = _local_at(self._data, entry.header_offset, entry.compress_size)
                content = self._unpacked(local) if local is not None else b""
        else:
            content = self._unpacked(entry)
        self._room -= len(content)
        if self._room < 0:
            self._refuse(f"more than {self._limits.archive_bytes / 1e6:,.0f} MB")
        return content

    def xml(self, name: str) -> Any:
        """The root of an XML entry, mended where it is broken; None where there is none to be had."""
        content = self.read(name)
        if not content:
            return None
        if defines_types(content):
            raise Unreadable(reasons.refused(reasons.XML_DEFINITIONS, self._media_type))
        root, whole = parse_xml(_STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", content))
        if not whole:
            self.damaged.add(name)
        return root

    def _entry(self, name: str) -> zipfile.ZipInfo | _Entry | None:
        if self._archive is not None:
            return self._infos.get(name.lower())
        return self._found.get(name)

    def _unpacked(self, entry: _Entry) -> bytes:
        """As much of an entry as unpacks, within the limits."""
        packed = self._data[entry.begin : entry.begin + entry.packed if entry.packed else None]
        if entry.method == zipfile.ZIP_STORED:
            return packed if entry.packed else b""
        if entry.method != zipfile.ZIP_DEFLATED:
            return b""
        engine = zlib.decompressobj(-zlib.MAX_WBITS)
        parts: list[bytes] = []
        room = min(self._room, max(self._limits.archive_ratio * len(packed), _LARGE_ENTRY))
        for at in range(0, len(packed), 4096):
            try:
                parts.append(engine.decompress(packed[at : at + 4096], max(room, 1)))
            except zlib.error:
                break
            room -= len(parts[-1])
            if room <= 0 or engine.eof:
                break
        return b"".join(parts)


def parse_xml(content: bytes, *, huge: bool = False) -> tuple[Any, bool]:
    """The root of an XML text (None: nothing there) and whether it is sound. Entities are left alone."""
    options: dict[str, Any] = {
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "remove_comments": True,
        "remove_pis": True,
        "huge_tree": huge,
    }
    try:
        return etree.fromstring(content, etree.XMLParser(**options)), True
    except (etree.XMLSyntaxError, ValueError):
        pass
    try:
        return etree.fromstring(content, etree.XMLParser(recover=True, **options)), False
    except (etree.XMLSyntaxError, ValueError):
        return None, False


def defines_types(content: bytes) -> bool:
    """Whether an XML text defines entities or a document type, which office programs never do."""
    opening = content[:_OPENING]
    if opening.startswith((b"\xff\xfe", b"\xfe\xff")):
        opening = opening.decode("utf-16", errors="replace").encode()
    return b"<!ENTITY" in opening or _OWN_TYPES.search(opening) is not None


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/")


def _local_entries(data: bytes, most: int) -> list[tuple[str, _Entry]]:
    found: list[tuple[str, _Entry]] = []
    at = data.find(_LOCAL_MARK)
    while at >= 0 and len(found) < most:
        entry = _local_at(data, at, 0)
        length = int.from_bytes(data[at + 26 : at + 28], "little")
        name = data[at + 30 : at + 30 + length].decode("utf-8", errors="replace")
        if entry is not None and name and "\0" not in name:
            found.append((name, entry))
        at = data.find(_LOCAL_MARK, at + 4)
    return found


def _local_at(data: bytes, at: int, packed: int) -> _Entry | None:
    """The entry whose local header begins here; its size may stand in the directory alone."""
    header = data[at : at + _LOCAL.size]
    if len(header) < _LOCAL.size or not header.startswith(_LOCAL_MARK):
        return None
    _, _, flags, method, _, _, _, size, _, name, extra = _LOCAL.unpack(header)
    if flags & 1:
        return None
    return _Entry(at + _LOCAL.size + name + extra, packed or size, method)


def contents(data: bytes) -> tuple[list[str], str]:
    """The names in an archive, sound or not, and the type it states in an entry of its own (OpenDocument)."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            stated = b""
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                stated = archive.read("mimetype")
    except ARCHIVE_ERRORS:
        found = _local_entries(data, 5000)
        names = [name for name, _ in found]
        stated = next((data[e.begin : e.begin + e.packed] for n, e in found if n == "mimetype"), b"")[:200]
    return [_plain(name) for name in names], stated.decode("ascii", errors="replace").strip()
