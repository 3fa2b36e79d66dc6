"""OLE compound files: the containers of old Office documents, Outlook messages and embedded objects.

Source: [MS-CFB], [MS-OLEDS] (embedded packages).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from datetime import datetime, timedelta

import olefile

from dossier.reading.limits import Limits
from dossier.types import Child

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGE, _TITLE, _AUTHOR, _MADE, _SAVED = 1, 2, 4, 12, 13
_SHORT, _TEXT, _MOMENT = 2, 0x1E, 0x40
_PROPERTIES, _LONGEST = 100, 2000
_FREE = 0xFFFFFFFF
# What olefile raises on broken containers; there is no common root.
OLE_ERRORS = (
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    OSError,
    OverflowError,
    RecursionError,
    TypeError,
    UnicodeDecodeError,
    ValueError,
    struct.error,
)
_EXCEL_OBJECT = "MBD"
_DOCUMENTS = {
    "worddocument": ".doc",
    "workbook": ".xls",
    "book": ".xls",
    "powerpoint document": ".ppt",
    "__properties_version1.0": ".msg",
}
_ZIPPED = (("word/", ".docx"), ("xl/", ".xlsx"), ("ppt/", ".pptx"))


class Container:
    """An opened compound file.

    Raises:
        ValueError: the container cannot be opened.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._file = olefile.OleFileIO(io.BytesIO(data))
            self.streams: list[Sequence[str]] = self._file.listdir(streams=True, storages=False)
        except OLE_ERRORS as error:
            raise ValueError("no sound compound file") from error
        self._broken = _ends_early(data)

    @property
    def damaged(self) -> bool:
        """Whether the file ends before what it lists, or a stream asked for so far could not be read."""
        return self._broken

    @property
    def top(self) -> set[str]:
        """Names at the top, of streams and storages, in lower case."""
        return {path[0].lower() for path in self.streams}

    @property
    def tangled(self) -> bool:
        """Whether two sectors are followed by the same one: other libraries may run round and round."""
        links = [link for link in self._file.fat if link < olefile.MAXREGSECT]
        return len(set(links)) < len(links)

    def read(self, *path: str) -> bytes | None:
        """A stream's bytes, or None where it is missing or broken."""
        try:
            if not self._file.exists(list(path)):
                return None
            with self._file.openstream(list(path)) as stream:
                return bytes(stream.read())
        except OLE_ERRORS:
            self._broken = True
            return None

    def embedded(self, storage: str, limits: Limits) -> tuple[list[Child], int]:
        """The files behind embedded objects, and how many of these hold documents not taken out.

        Args:
            storage: holds them, each in a storage of its own; Excel keeps them at the top ("MBD0001A2B3").
        """
        objects: dict[tuple[str, ...], set[str]] = {}
        for path in self.streams:
            if len(path) == 3 and path[0].lower() == storage.lower():
                objects.setdefault(tuple(path[:2]), set()).add(path[2])
            elif len(path) == 2 and path[0].upper().startswith(_EXCEL_OBJECT):
                objects.setdefault(tuple(path[:1]), set()).add(path[1])
        children: list[Child] = []
        unread = 0
        for number, (place, names) in enumerate(objects.items(), start=1):
            native = self.read(*place, "\x01Ole10Native") if "\x01Ole10Native" in names else None
            child = native_file(native, f"object{number}") if native else None
            for stream in ("Package", "CONTENTS"):
                content = self.read(*place, stream) if stream in names and child is None else None
                if content:
                    child = Child(f"object{number}{_suffix(content)}", content)
            if child is not None and len(children) < limits.children:
                children.append(child)
            else:
                unread += bool({name.lower() for name in names} & set(_DOCUMENTS)) or child is not None
        return children, unread

    def properties(self) -> tuple[str, str, str]:
        """Title, author and the day of the last change (else of making), each perhaps empty."""
        try:
            found = _properties(self.read("\x05SummaryInformation") or b"")
        except (struct.error, IndexError):
            return "", "", ""
        page = int.from_bytes(found.get(_PAGE, b"")[:2], "little") or 1252
        moment = int.from_bytes(found.get(_SAVED, b"") or found.get(_MADE, b""), "little")
        return _words(found.get(_TITLE, b""), page), _words(found.get(_AUTHOR, b""), page), _day(moment)


def _ends_early(data: bytes) -> bool:
    """Whether a file does not reach the last sector in use, which it may leave unfilled.

    Read anew, since olefile forgets what its table says of sectors that are not there.
    """
    (shift,) = struct.unpack_from("<H", data, 30)
    size: int = 1 << min(max(shift, 9), 12)
    count, chained = struct.unpack_from("<I", data, 44)[0], struct.unpack_from("<I", data, 68)[0]
    listed: list[int] = list(struct.unpack_from("<109I", data, 76))
    for _ in range(len(data) // size):
        if chained >= olefile.MAXREGSECT or len(listed) >= count:
            break
        block = data[size * (chained + 1) : size * (chained + 2)]
        if len(block) < size:
            return True
        *more, chained = struct.unpack(f"<{size // 4}I", block)
        listed += more
    for number, place in reversed(list(enumerate(listed[:count]))):
        table = data[size * (place + 1) : size * (place + 2)]
        if len(table) < size:
            return True
        used = [at for at, link in enumerate(struct.unpack(f"<{size // 4}I", table)) if link != _FREE]
        if used:
            last = number * size // 4 + used[-1]
            return len(data) <= size * (last + 1)
    return False


def _properties(stream: bytes) -> dict[int, bytes]:
    """The values of a property set by their numbers, [MS-OLEPS] 2.20.

    olefile reads these too, but takes the length of a list on trust and may count for hours.
    """
    if len(stream) < 48:
        return {}
    (start,) = struct.unpack_from("<I", stream, 44)
    _, count = struct.unpack_from("<II", stream, start)
    found: dict[int, bytes] = {}
    for number in range(min(count, _PROPERTIES)):
        identifier, offset = struct.unpack_from("<II", stream, start + 8 + 8 * number)
        kind, size = struct.unpack_from("<II", stream, start + offset)
        at = start + offset + 4
        if kind == _TEXT:
            found[identifier] = stream[at + 4 : at + 4 + min(size, _LONGEST)].split(b"\0", 1)[0]
        elif kind == _MOMENT:
            found[identifier] = stream[at : at + 8]
        elif kind == _SHORT:
            found[identifier] = stream[at : at + 2]
    return found


def _day(moment: int) -> str:
    """The day of a count of 100 nanoseconds since 1601; empty where it is none that a document could have."""
    if not moment:
        return ""
    try:
        day = datetime(1601, 1, 1) + timedelta(microseconds=moment // 10)
    except OverflowError:
        return ""
    return day.date().isoformat() if 1980 <= day.year < 2200 else ""


def top_names(data: bytes) -> set[str]:
    """Names at the top of a compound file in lower case; empty where it cannot be opened."""
    try:
        return Container(data).top
    except ValueError:
        return set()


def _words(value: bytes, page: int) -> str:
    """Words in the code page that the property set itself names."""
    encoding = {65001: "utf-8", 1200: "utf-16-le"}.get(page, f"cp{page}")
    try:
        return value.decode(encoding, errors="replace").strip()
    except LookupError:
        return value.decode("cp1252", errors="replace").strip()


def embedded_file(name: str, data: bytes) -> Child | None:
    """The file behind an embedded object, under the best name known; None for objects that hold no file."""
    if not data.startswith(MAGIC):
        return Child(name, data) if data else None
    try:
        container = Container(data)
    except ValueError:
        return Child(name, data)
    stem = name.rsplit(".", 1)[0]
    native = container.read("\x01Ole10Native")
    if native is not None:
        return native_file(native, stem)
    for stream in ("Package", "CONTENTS"):
        content = container.read(stream)
        if content:
            return Child(stem + _suffix(content), content)
    suffix = next((s for top, s in _DOCUMENTS.items() if top in container.top), "")
    return Child(stem + suffix, data) if suffix else None


def _suffix(content: bytes) -> str:
    if content.startswith(b"%PDF"):
        return ".pdf"
    if content.startswith(b"PK"):
        return next((suffix for folder, suffix in _ZIPPED if folder.encode() in content), ".zip")
    return ""


def native_file(stream: bytes, stem: str) -> Child | None:
    """The file in an Ole10Native stream: it stands after its label, its path and a temporary path."""
    try:
        label_end = stream.index(b"\0", 6)
        label = stream[6:label_end].decode("cp1252", errors="replace").replace("\\", "/").rsplit("/", 1)[-1]
        path_end = stream.index(b"\0", label_end + 1)
        at = path_end + 5
        (length,) = struct.unpack_from("<I", stream, at)
        at += 4 + length
        (size,) = struct.unpack_from("<I", stream, at)
    except (ValueError, struct.error):
        return None
    content = stream[at + 4 : at + 4 + size]
    return Child(label or stem, content) if content else None
