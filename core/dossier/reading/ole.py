"""OLE compound files: the containers of old Office documents, Outlook messages and embedded objects.

Source: [MS-CFB], [MS-OLEDS] (embedded packages).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

import olefile

from dossier.reading.limits import Limits
from dossier.types import Child

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What olefile raises on broken containers; there is no common root.
OLE_ERRORS = (
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    OSError,
    OverflowError,
    TypeError,
    UnicodeDecodeError,
    ValueError,
    struct.error,
)
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

    @property
    def top(self) -> set[str]:
        """Names at the top, of streams and storages, in lower case."""
        return {path[0].lower() for path in self.streams}

    def read(self, *path: str) -> bytes | None:
        """A stream's bytes, or None where it is missing or broken."""
        try:
            if not self._file.exists(list(path)):
                return None
            with self._file.openstream(list(path)) as stream:
                return bytes(stream.read())
        except OLE_ERRORS:
            return None

    def embedded(self, storage: str, limits: Limits) -> tuple[list[Child], int]:
        """The files behind the objects embedded in a storage, and how many hold documents not taken out."""
        objects: dict[tuple[str, ...], set[str]] = {}
        for path in self.streams:
            if path[0].lower() == storage.lower() and len(path) == 3:
                objects.setdefault(tuple(path[:2]), set()).add(path[2])
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
            found = self._file.get_metadata()
            # The strings are in the code page that the set itself names.
            page = int(found.codepage or 1252)
            date = found.last_saved_time or found.create_time
            return (
                _words(found.title, page),
                _words(found.author, page),
                date.date().isoformat() if date else "",
            )
        except OLE_ERRORS:
            return "", "", ""


def top_names(data: bytes) -> set[str]:
    """Names at the top of a compound file in lower case; empty where it cannot be opened."""
    try:
        return Container(data).top
    except ValueError:
        return set()


def _words(value: object, page: int) -> str:
    if isinstance(value, str):
        return value.strip("\0 ")
    if not isinstance(value, bytes):
        return ""
    encoding = {65001: "utf-8", -535: "utf-8", 1200: "utf-16-le"}.get(page, f"cp{page % 65536}")
    try:
        return value.decode(encoding, errors="replace").strip("\0 ")
    except LookupError:
        return value.decode("cp1252", errors="replace").strip("\0 ")


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
