"""Old Office files written by hand: an OLE container, and the smallest documents that go in it.

Sources: [MS-CFB], [MS-DOC], [MS-PPT], [MS-XLS]. Streams are filled up to 4,096 bytes, so that no mini stream
is needed.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def make_ole(streams: dict[str, bytes]) -> bytes:
    """An OLE container with these streams at its top."""
    padded = {name: content.ljust(4096, b"\0") for name, content in streams.items()}
    directory_sectors = -(-(len(padded) + 1) * 128 // _SECTOR)
    chains: list[int] = []
    body = b""
    starts = {}
    first = 1 + directory_sectors
    for name, content in padded.items():
        count = -(-len(content) // _SECTOR)
        starts[name] = first + len(chains)
        chains += [first + len(chains) + n + 1 for n in range(count - 1)] + [_END]
        body += content.ljust(count * _SECTOR, b"\0")
    directory_chain = [n + 2 for n in range(directory_sectors - 1)] + [_END]
    fat = [_FAT, *directory_chain, *chains]
    assert len(fat) <= 128, "one sector of allocation table is enough for tests"
    fat += [_FREE] * (128 - len(fat))
    names = sorted(padded, key=lambda name: (len(name), name.upper()))
    entries = [_entry("Root Entry", 5, child=1 if names else -1, start=_END, size=0)]
    for number, name in enumerate(names, start=1):
        right = number + 1 if number < len(names) else -1
        entries.append(_entry(name, 2, right=right, start=starts[name], size=len(padded[name])))
    directory = b"".join(entries).ljust(directory_sectors * _SECTOR, b"\0")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<I", 0) + struct.pack("<I", _FREE) * 108
    return header + struct.pack("<128I", *fat) + directory + body


def _entry(name: str, kind: int, *, child: int = -1, right: int = -1, start: int, size: int) -> bytes:
    words = name.encode("utf-16-le") + b"\0\0"
    head = words.ljust(64, b"\0") + struct.pack("<HBBiii", len(words), kind, 1, -1, right, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)


def make_doc(
    text: str, *, parts: Sequence[str] = (), styles: Sequence[tuple[int, bytes]] = (), flags: int = 0
) -> bytes:
    """A Word 97 document.

    Args:
        text: the main part; paragraphs end with a carriage return, cells and rows with \\x07.
        parts: what follows it: footnotes, headers, macros, comments, endnotes, text boxes, their headers.
        styles: for each paragraph of the main part its style's number and its property modifiers.
        flags: further bits of the header.
    """
    whole = text + "".join(parts)
    begin = 0x600
    raw = whole.encode("utf-16-le")
    stream = bytearray(begin) + raw
    struct.pack_into("<HH", stream, 0, 0xA5EC, 0xC1)
    struct.pack_into("<H", stream, 0x0A, 0x0200 | flags)
    lengths = [len(text), *(len(part) for part in parts)]
    struct.pack_into("<8i", stream, 0x4C, *(lengths + [0] * (8 - len(lengths))))
    piece = struct.pack("<II", 0, len(whole)) + struct.pack("<HIH", 0, begin, 0)
    clx = b"\x02" + struct.pack("<I", len(piece)) + piece
    references = [place for place, sign in enumerate(text) if sign == "\x02"]
    notes = struct.pack(f"<{len(references) + 1}I", *references, len(text)) + bytes(2 * len(references))
    table = clx + notes
    struct.pack_into("<II", stream, 0x01A2, 0, len(clx))
    struct.pack_into("<II", stream, 0x00AA, len(clx), len(notes))
    if styles:
        page = len(stream) + -len(stream) % 512
        stream = stream.ljust(page, b"\0") + _paragraphs(text, begin, styles)
        struct.pack_into("<II", stream, 0x0102, len(table), 12)
        table += struct.pack("<III", begin, begin + 2 * len(text), page // 512)
    return make_ole({"WordDocument": bytes(stream), "1Table": table})


def _paragraphs(text: str, begin: int, styles: Sequence[tuple[int, bytes]]) -> bytes:
    """A page of paragraph formatting."""
    ends = [place + 1 for place, sign in enumerate(text) if sign in "\r\x07"]
    assert len(ends) == len(styles)
    page = bytearray(512)
    struct.pack_into(f"<{len(ends) + 1}I", page, 0, begin, *(begin + 2 * end for end in ends))
    at = 510
    for number, (style, modifiers) in enumerate(styles):
        body = struct.pack("<H", style) + modifiers
        body += bytes(1 - len(body) % 2)
        at -= len(body) + 1
        at -= at % 2
        page[at : at + 1 + len(body)] = bytes(((len(body) + 1) // 2,)) + body
        page[4 * (len(ends) + 1) + 13 * number] = at // 2
    page[511] = len(ends)
    return bytes(page)


def record(kind: int, body: bytes, *, container: bool = False, instance: int = 0) -> bytes:
    """A record of PowerPoint's stream."""
    return struct.pack("<HHI", (instance << 4) | (0xF if container else 0), kind, len(body)) + body


def make_ppt(slides: Sequence[Sequence[tuple[int, str]]], notes: str = "", embedded: bytes = b"") -> bytes:
    """A presentation; each slide's texts with their kinds (0: title, 1: body, 4: other)."""
    lists, containers = b"", []
    for number, texts in enumerate(slides):
        lists += record(1011, struct.pack("<IIIII", number + 2, 0, 0, 256 + number, 0))
        for kind, words in texts:
            lists += record(3999, struct.pack("<I", kind)) + record(4000, words.encode("utf-16-le"))
        containers.append(record(1006, record(1007, bytes(24)), container=True))
    listed = record(4080, lists, container=True)
    if notes:
        persist = len(slides) + 2
        listed += record(
            4080, record(1011, struct.pack("<IIIII", persist, 0, 0, 1, 0)), container=True, instance=2
        )
        words = record(3999, struct.pack("<I", 2)) + record(4008, notes.encode("latin-1"))
        inner = record(1009, struct.pack("<II", 256, 0)) + record(0xF00D, words)
        containers.append(record(1008, inner, container=True))
    if embedded:
        containers.append(record(0x1011, embedded))
    stream = record(1000, listed, container=True)
    places = [0]
    for container in containers:
        places.append(len(stream))
        stream += container
    directory = len(stream)
    stream += record(6002, struct.pack(f"<I{len(places)}I", (len(places) << 20) | 1, *places))
    edit = len(stream)
    stream += record(4085, struct.pack("<IIIIIII", 0, 0, 0, directory, 1, 0, 0))
    current = struct.pack("<HHIIII", 0, 4086, 20, 20, 0xE391C05F, edit)
    return make_ole({"PowerPoint Document": stream, "Current User": current})


def make_xls(
    rows: Sequence[Sequence[str | float]], *, percent: bool = False, note: str = "", chart: str = ""
) -> bytes:
    """A workbook of one sheet; all numbers are percentages if so asked.

    Args:
        note: the words of a text box.
        chart: the title of a chart before it.
    """

    def biff(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    name = b"Sheet1"
    opening = biff(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0x7CC, 0, 6))
    style = biff(0xE0, struct.pack("<HH16x", 0, 9 if percent else 0))
    head = opening + biff(0x42, struct.pack("<H", 1200)) + style
    place = len(head) + 4 + 8 + len(name) + 4
    head += biff(0x85, struct.pack("<IBBBB", place, 0, 0, len(name), 0) + name) + biff(0x0A, b"")
    sheet = biff(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0x7CC, 0, 6))
    wide = max(map(len, rows))
    sheet += biff(0x200, struct.pack("<IIHHH", 0, len(rows), 0, wide, 0))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            at = struct.pack("<HHH", row, column, 0)
            if isinstance(cell, str) and cell.startswith("#"):
                sheet += biff(0x205, at + b"\x07\x01")
            elif isinstance(cell, str):
                sheet += biff(0x204, at + struct.pack("<HB", len(cell), 0) + cell.encode("latin-1"))
            else:
                sheet += biff(0x203, at + struct.pack("<d", cell))
    if chart:
        sheet += biff(0x809, struct.pack("<HHHHII", 0x600, 0x20, 0, 0x7CC, 0, 6))
        sheet += biff(0x100D, struct.pack("<HBB", 0, len(chart), 0) + chart.encode("latin-1"))
        sheet += biff(0x203, struct.pack("<HHHd", 0, 0, 0, 0.99)) + biff(0x0A, b"")
    if note:
        sheet += biff(0x1B6, struct.pack("<HHHHHHHI", 0, 0, 0, 0, 0, len(note), 0, 0))
        sheet += biff(0x3C, b"\0" + note.encode("latin-1"))
    return make_ole({"Workbook": head + sheet + biff(0x0A, b"")})
