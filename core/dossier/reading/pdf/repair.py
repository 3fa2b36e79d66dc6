"""A second try at PDFs that PDFium cannot open, mostly because they end too early.

Every object of a PDF carries its number, so what is left of a file can be found without its lost table of
contents: objects are looked for by their marks, those packed into streams (ISO 32000-1, 7.5.7) are unpacked,
and a new end is appended that names the catalogue, or a new one that lists the pages in the file's order.
PDFium then finds its own way. (pypdf's lenient reading was tried: it gave text for none of 239 such files.)
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(?<!\d)(\d{1,8})\s+(\d{1,5})\s+obj\b")
_DICTIONARY = 4096  # bytes of an object that are looked at
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_CATALOG = re.compile(rb"/Type\s*/Catalog\b")
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")
_FIRST = re.compile(rb"/First\s+(\d{1,8})")
_STREAM = re.compile(rb"stream\r?\n")
_END = re.compile(rb"\bendobj|\bstream\r?\n")
_MOST = 64 * 1024 * 1024  # bytes that object streams may unpack to
_PAGES = 5000


def repaired(data: bytes) -> Iterator[bytes]:
    """Versions of a broken file that may open, the most faithful first; none where there is no hope.

    Args:
        data: the file; an encrypted one cannot be repaired, as its key is lost with its end.
    """
    if b"/Encrypt" in data:
        return
    whole = _closed(data) + b"".join(_unpacked(data))
    pages, catalog, highest = _survey(whole)
    if not pages:
        return
    if b"%PDF-" not in data[:1024]:
        whole = b"%PDF-1.7\n" + whole
    size = highest + 3
    if catalog:
        yield whole + _ending(catalog, size)
    root, tree = highest + 1, highest + 2
    kids = b" ".join(b"%d %d R" % page for page in pages[:_PAGES])
    yield (
        whole
        + b"%d 0 obj\n<< /Type /Catalog /Pages %d 0 R >>\nendobj\n" % (root, tree)
        + b"%d 0 obj\n<< /Type /Pages /Count %d /Kids [%s] >>\nendobj\n" % (tree, len(pages[:_PAGES]), kids)
        + _ending((root, 0), size)
    )


def _closed(data: bytes) -> bytes:
    """The file with its last object closed, or left out where it breaks off before its stream."""
    last = data.rfind(b"endobj")
    start = last + len(b"endobj") if last >= 0 else 0
    if _STREAM.search(data, start):
        return data + b"\nendstream\nendobj\n"
    return data[:start] + b"\n"


def _ending(root: tuple[int, int], size: int) -> bytes:
    return b"\ntrailer\n<< /Root %d %d R /Size %d >>\nstartxref\n0\n%%%%EOF\n" % (*root, size)


def _survey(data: bytes) -> tuple[list[tuple[int, int]], tuple[int, int] | None, int]:
    """Pages in the file's order, the last catalogue, and the highest number of an object."""
    pages: dict[tuple[int, int], None] = {}
    catalog, highest = None, 0
    for match in _OBJECT.finditer(data):
        key = int(match[1]), int(match[2])
        highest = max(highest, key[0])
        head = _head(data, match.end())
        if _PAGE.search(head):
            pages[key] = None
        elif _CATALOG.search(head):
            catalog = key
    return list(pages), catalog, highest


def _head(data: bytes, start: int) -> bytes:
    """An object's dictionary, or as much of it as is looked at."""
    head = data[start : start + _DICTIONARY]
    end = _END.search(head)
    return head[: end.start()] if end else head


def _unpacked(data: bytes) -> Iterator[bytes]:
    """The objects packed into streams, each as one of its own."""
    room = _MOST
    for match in _OBJECT.finditer(data):
        head = _head(data, match.end())
        first = _FIRST.search(head)
        if first is None or not _PACKED.search(head):
            continue
        stream = _STREAM.search(data, match.end())
        if stream is None:
            continue
        content = _inflated(memoryview(data)[stream.end() :], room)
        room -= len(content)
        numbers = content[: int(first[1])].split()
        starts = [
            (int(number), int(first[1]) + int(offset))
            for number, offset in zip(numbers[::2], numbers[1::2], strict=False)
            if number.isdigit() and offset.isdigit()
        ]
        for (number, start), (_, end) in zip(starts, [*starts[1:], (0, len(content))], strict=False):
            if start < len(content):
                yield b"%d 0 obj\n%s\nendobj\n" % (number, content[start:end])


def _inflated(data: memoryview, most: int) -> bytes:
    """As much of a deflated stream as can be had."""
    unpacker = zlib.decompressobj()
    try:
        return unpacker.decompress(data, most) if most > 0 else b""
    except zlib.error:
        return b""
