"""What calamine leaves out of old Excel workbooks: percentages, errors, comments, boxes, print headers.

One walk over the records of the Workbook stream. Source: [MS-XLS] 2.4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from dossier.reading.office import number_formats

_BOF, _EOF, _CONTINUE = 0x809, 0x0A, 0x3C
_SHEET, _FORMAT, _XF = 0x85, 0x41E, 0xE0
_NUMBER, _RK, _MULRK, _FORMULA, _BOOLERR = 0x203, 0x27E, 0xBD, 0x06, 0x205
_TXO, _HEADER, _FOOTER = 0x1B6, 0x14, 0x15
_SERIES_TEXT = 0x100D  # a title of a chart, the name of a series
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}


@dataclass(slots=True)
class Extras:
    """What was found of one sheet, cells by row and column."""

    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    running: list[str] = field(default_factory=list)


def extras(stream: bytes) -> dict[int, Extras]:
    """What a Workbook stream holds besides the values, by the place of the sheet in the book."""
    found: dict[int, Extras] = {}
    formats: dict[int, str] = {}
    styles: list[int] = []
    places: dict[int, int] = {}
    sheet = Extras()
    text_of = 0
    open_parts = 0  # a sheet, and a chart that stands on it: whose numbers are no cells of the sheet
    for at, kind, body in _records(stream):
        if kind == _BOF:
            open_parts += 1
            if at in places or open_parts == 1:
                open_parts = 1
                sheet = found.setdefault(places[at], Extras()) if at in places else Extras()
        elif kind == _EOF:
            open_parts = max(open_parts - 1, 0)
        elif kind == _SERIES_TEXT and len(body) > 4:
            sheet.notes.append(_characters(body, 3, body[2]))
        elif kind == _SHEET and len(body) >= 8:
            places[struct.unpack_from("<I", body)[0]] = len(places)
        elif kind == _FORMAT and len(body) > 5:
            formats[struct.unpack_from("<H", body)[0]] = _string(body[2:])
        elif kind == _XF and len(body) >= 4:
            styles.append(struct.unpack_from("<H", body, 2)[0])
        elif kind == _TXO and len(body) >= 12:
            text_of = struct.unpack_from("<H", body, 10)[0]
            continue
        elif kind == _CONTINUE and text_of and body:
            sheet.notes.append(_characters(body, 0, text_of))
        elif open_parts > 1:
            pass
        elif kind in (_HEADER, _FOOTER) and len(body) > 3:
            sheet.running.append(_string(body))
        else:
            for row, column, style, words in _cells(kind, body):
                identifier = styles[style] if style < len(styles) else 0
                code = formats.get(identifier) or number_formats.built_in(identifier)
                if isinstance(words, str):
                    sheet.cells[row, column] = words
                elif "%" in code:
                    sheet.cells[row, column] = number_formats.shown(words, code)
        text_of = 0
    return found


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        yield at, kind, stream[at + 4 : at + 4 + size]
        at += 4 + size


def _cells(kind: int, body: bytes) -> Iterator[tuple[int, int, int, float | str]]:
    """Row, column, style, and the number or the error, of each cell in a record."""
    if kind not in (_NUMBER, _RK, _MULRK, _FORMULA, _BOOLERR) or len(body) < 8:
        return
    row, column, style = struct.unpack_from("<HHH", body)
    if kind == _NUMBER and len(body) >= 14:
        yield row, column, style, struct.unpack_from("<d", body, 6)[0]
    elif kind == _RK and len(body) >= 10:
        yield row, column, style, _packed(struct.unpack_from("<I", body, 6)[0])
    elif kind == _MULRK:
        for number in range((len(body) - 6) // 6):
            style, value = struct.unpack_from("<HI", body, 4 + 6 * number)
            yield row, column + number, style, _packed(value)
    elif kind == _BOOLERR and body[7]:
        yield row, column, style, _ERRORS.get(body[6], "#ERROR")
    elif kind == _FORMULA and len(body) >= 14:
        if body[12:14] != b"\xff\xff":
            yield row, column, style, struct.unpack_from("<d", body, 6)[0]
        elif body[6] == 2:
            yield row, column, style, _ERRORS.get(body[8], "#ERROR")


def _packed(value: int) -> float:
    """An RK number: a double cut to 30 bits, or a whole number, perhaps times a hundred."""
    if value & 2:
        number = float(struct.unpack("<i", struct.pack("<I", value))[0] >> 2)
    else:
        number = struct.unpack("<d", struct.pack("<II", 0, value & 0xFFFFFFFC))[0]
    return number / 100 if value & 1 else number


def _string(body: bytes) -> str:
    return _characters(body, 2, struct.unpack_from("<H", body)[0])


def _characters(body: bytes, at: int, count: int) -> str:
    """Characters after a byte that tells whether they take one byte each or two."""
    wide = body[at] & 1 if at < len(body) else 0
    raw = body[at + 1 : at + 1 + count * (2 if wide else 1)]
    return raw.decode("utf-16-le" if wide else "latin-1", errors="replace")
