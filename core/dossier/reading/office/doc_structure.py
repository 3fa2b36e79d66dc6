"""The structures of a Word 97-2003 file that say where its text lies and how its paragraphs are set.

Source: [MS-DOC] 2.5 (FIB), 2.8 and 2.9 (piece table, formatted disk pages), 2.6 (property modifiers).
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

_PAGE = 512
_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_IN_TABLE, _ROW_END, _INNER_CELL, _INNER_ROW = 0x2416, 0x2417, 0x244B, 0x244C
_OUTLINE, _LIST, _HEADER_ROW, _TABLE = 0x2640, 0x460B, 0x3404, 0xD608
_DELETED, _SYMBOL = 0x0800, 0x6A09
_HEADINGS = 9


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: where it begins counted in characters and in bytes, and a character's width."""

    start: int
    end: int
    offset: int
    width: int

    def place(self, position: int) -> int:
        """Byte offset of a character."""
        return self.offset + (position - self.start) * self.width


@dataclass(frozen=True, slots=True)
class Paragraph:
    """How a paragraph is set: heading, list, table; ``merged`` are columns continued from above."""

    level: int = 0
    listed: bool = False
    in_table: bool = False
    row_end: bool = False
    inner: bool = False
    head: bool = False
    merged: frozenset[int] = frozenset()


@dataclass(slots=True)
class Ranges:
    """Values by ranges of byte offsets."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    values: list[tuple[int, bytes]] = field(default_factory=list)

    def at(self, offset: int) -> tuple[int, bytes] | None:
        """The value at an offset."""
        place = bisect_right(self.starts, offset) - 1
        return self.values[place] if place >= 0 and offset < self.ends[place] else None

    def within(self, first: int, last: int) -> Iterator[tuple[int, int, bytes]]:
        """Start, end and modifiers of the ranges that overlap one of offsets."""
        place = max(bisect_right(self.starts, first) - 1, 0)
        while place < len(self.starts) and self.starts[place] < last:
            if self.ends[place] > first:
                yield self.starts[place], self.ends[place], self.values[place][1]
            place += 1


def pieces(table: bytes, begin: int, size: int) -> list[Piece]:
    """The piece table (CLX) in the table stream."""
    at, end = begin, min(begin + size, len(table))
    while at < end and table[at] == 1:
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if at + 5 > end or table[at] != 2:
        return []
    (length,) = struct.unpack_from("<I", table, at + 1)
    at += 5
    count = min((length - 4) // 12, (len(table) - at - 4) // 12)
    found = []
    for number in range(count):
        start, stop = struct.unpack_from("<II", table, at + 4 * number)
        (place,) = struct.unpack_from("<I", table, at + 4 * (count + 1) + 8 * number + 2)
        narrow = bool(place & 0x40000000)
        place &= 0x3FFFFFFF
        if stop > start:
            found.append(Piece(start, stop, place // 2 if narrow else place, 1 if narrow else 2))
    return found


def runs(document: bytes, table: bytes, begin: int, size: int, paragraphs: bool) -> Ranges:
    """The formatting pages: of paragraphs (style and modifiers) or of characters (modifiers)."""
    count = max((size - 4) // 8, 0)
    found: list[tuple[int, int, int, bytes]] = []
    for number in range(count):
        place = begin + 4 * (count + 1) + 4 * number
        if place + 4 > len(table):
            break
        page = (struct.unpack_from("<I", table, place)[0] & 0x3FFFFF) * _PAGE
        if page + _PAGE <= len(document):
            found += _page(document[page : page + _PAGE], paragraphs)
    ranges = Ranges()
    for start, end, style, modifiers in sorted(found, key=lambda run: run[0]):
        ranges.starts.append(start)
        ranges.ends.append(end)
        ranges.values.append((style, modifiers))
    return ranges


def _page(page: bytes, paragraphs: bool) -> Iterator[tuple[int, int, int, bytes]]:
    count = page[_PAGE - 1]
    width = 13 if paragraphs else 1
    if 4 * (count + 1) + width * count > _PAGE:
        return
    for number in range(count):
        start, end = struct.unpack_from("<II", page, 4 * number)
        at = 2 * page[4 * (count + 1) + width * number]
        if not at:
            yield start, end, 0, b""
            continue
        size = page[at] * 2 - 1 if paragraphs else page[at]
        at += 1
        if paragraphs and size < 0:
            size = page[at] * 2
            at += 1
        body = page[at : at + size]
        if not paragraphs:
            yield start, end, 0, body
        elif len(body) >= 2:
            yield start, end, struct.unpack_from("<H", body)[0], body[2:]


def modifiers(body: bytes) -> Iterator[tuple[int, bytes]]:
    """The single property modifiers in a list of them: code and operand."""
    at = 0
    while at + 2 <= len(body):
        (code,) = struct.unpack_from("<H", body, at)
        at += 2
        size = _SIZES.get(code >> 13, 0)
        if code == _TABLE and at + 2 <= len(body):
            size = struct.unpack_from("<H", body, at)[0] + 1
        elif code >> 13 == 6 and at < len(body):
            size = body[at] + 1
        yield code, body[at : at + size]
        at += size


def paragraph(style: int, body: bytes) -> Paragraph:
    """How a paragraph of this style and with these modifiers is set."""
    flags: dict[int, int] = {}
    merged: frozenset[int] = frozenset()
    for code, operand in modifiers(body):
        if code == _TABLE:
            merged = _merged(operand)
        elif operand and code in (
            _IN_TABLE, _ROW_END, _INNER_CELL, _INNER_ROW, _OUTLINE, _LIST, _HEADER_ROW,
        ):  # fmt: skip
            flags[code] = int.from_bytes(operand[:2], "little")
    level = style if 1 <= style <= _HEADINGS else 0
    if _OUTLINE in flags:
        level = flags[_OUTLINE] + 1 if flags[_OUTLINE] < _HEADINGS else 0
    return Paragraph(
        level=min(level, 6),
        listed=bool(flags.get(_LIST)),
        in_table=bool(flags.get(_IN_TABLE)),
        row_end=bool(flags.get(_ROW_END)),
        inner=bool(flags.get(_INNER_CELL) or flags.get(_INNER_ROW)),
        head=bool(flags.get(_HEADER_ROW)),
        merged=merged,
    )


def _merged(operand: bytes) -> frozenset[int]:
    """Columns of a row whose cells continue those above."""
    if len(operand) < 3:
        return frozenset()
    count = operand[2]
    first = 3 + 2 * (count + 1)
    found = set()
    for column in range(count):
        at = first + 20 * column
        if at + 2 <= len(operand) and (operand[at] >> 5) & 3 == 1:
            found.add(column)
    return frozenset(found)


def deleted(body: bytes) -> bool:
    """Whether characters with these modifiers are marked as deleted."""
    return any(code == _DELETED and operand[:1] == b"\x01" for code, operand in modifiers(body))


def symbol_of(body: bytes) -> int:
    """The place in a symbol font of a character that stands for one, or 0."""
    for code, operand in modifiers(body):
        if code == _SYMBOL and len(operand) >= 4:
            return int.from_bytes(operand[2:4], "little")
    return 0
