"""DOC: Word 97 to 2003 by its piece table, and Word 6 and 95.

Written over olefile, since no library fits: antiword and LibreOffice are programs; sharepoint-to-text runs
the rows of tables together, keeps the codes of fields and drops headers. Source: [MS-DOC].
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from dataclasses import dataclass

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, one_line
from dossier.reading.common.symbols import symbol
from dossier.reading.common.table_heads import heading_rows
from dossier.reading.limits import Limits
from dossier.reading.office.blips import pictures
from dossier.reading.office.doc_structure import (
    Paragraph,
    Piece,
    Ranges,
    deleted,
    paragraph,
    pieces,
    runs,
    symbol_of,
)
from dossier.reading.office.docx_numbering import format_number
from dossier.reading.office.ole import Container
from dossier.reading.office.shared import finished, furniture, section, write_table
from dossier.types import BlockKind, Facts, Reading

MEDIA_TYPE = "application/msword"
_BROKEN = reasons.OFFICE_BROKEN.format(kind="Word document")
_WORD_97, _ENCRYPTED, _COMPLEX, _SECOND_TABLE = 0x00C1, 0x0100, 0x0004, 0x0200
_MARKS = str.maketrans(
    {"\x0b": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": None, "\xa0": " ", "\xad": None, "\x00": None,
     "\x01": None, "\x03": None, "\x04": None, "\x05": None, "\x08": None, "\x13": None, "\x14": None,
     "\x15": None}
)  # fmt: skip
_HIDDEN = re.compile("[^\r\x07]")
_PARTS = re.compile("[^\r\x07\x0c]*(?:[\r\x07\x0c]|$)")
_CODE_PAGES = {0x19: "cp1251", 0x15: "cp1250", 0x05: "cp1250", 0x0E: "cp1250", 0x08: "cp1253", 0x1F: "cp1254"}


@dataclass(slots=True)
class _Story:
    """The document's text, and the lengths of its parts in their order."""

    text: str
    lengths: list[int]

    def part(self, number: int) -> tuple[int, str]:
        """Where a part begins, and its text."""
        start = sum(self.lengths[:number])
        return start, self.text[start : start + self.lengths[number]]


def read_doc(data: bytes, limits: Limits, container: Container) -> Reading:
    """Read an old Word document that is not encrypted (or has been decrypted).

    Args:
        data: the file's bytes.
        limits: bounds to keep to.
        container: the same file, opened.
    """
    del data
    stream = container.read("WordDocument") or b""
    if len(stream) < 0x60:
        return reasons.damaged(_BROKEN, MEDIA_TYPE)
    if struct.unpack_from("<H", stream, 0x0A)[0] & _ENCRYPTED:
        return reasons.refused(reasons.ENCRYPTION_UNKNOWN, MEDIA_TYPE)
    draft = Draft(limits.characters)
    try:
        missing = _Document(stream, container, draft).write()
    except (struct.error, IndexError):
        missing = [reasons.OFFICE_PARTLY_DAMAGED]
    children, lost = pictures([container.read("Data") or b"", stream], limits)
    files, unread = container.embedded("ObjectPool", limits)
    title, author, day = container.properties()
    if unread:
        lost.append(reasons.OBJECTS_UNREAD)
    return finished(
        draft, MEDIA_TYPE, limits, missing=[*missing, *lost], title=one_line(title),
        facts=Facts(author=one_line(author), date=day), children=[*files, *children],
    )  # fmt: skip


class _Document:
    """One document on its way into a draft."""

    def __init__(self, stream: bytes, container: Container, draft: Draft) -> None:
        self._stream = stream
        self._draft = draft
        _, version, _, self._language = struct.unpack_from("<HHHH", stream)
        (self._flags,) = struct.unpack_from("<H", stream, 0x0A)
        self._new = version >= _WORD_97
        name = "1Table" if self._flags & _SECOND_TABLE else "0Table"
        self._table = (container.read(name) or b"") if self._new else stream
        self._pieces: list[Piece] = []
        self._starts: list[int] = []
        self._paragraphs = Ranges()
        self._characters = Ranges()
        self._cut = False

    def write(self) -> list[str]:
        """Write body, text boxes, comments, headers; returns what is missing."""
        story = self._story()
        start, body = story.part(0)
        notes = self._notes(story)
        self._body(body, start, notes)
        for note in notes.values():
            self._draft.block(BlockKind.FOOTNOTE, note)
        for number in (6, 7):
            start, words = story.part(number)
            self._body(words, start, {})
        comments = [_shown(words) for words in story.part(4)[1].split("\x05")]
        section(self._draft, "Comments", [" ".join(words.split()) for words in comments])
        furniture(self._draft, [_shown(words) for words in re.split("[\r\x07]", story.part(2)[1])])
        return [reasons.OFFICE_PARTLY_DAMAGED] if self._cut else []

    def _story(self) -> _Story:
        """The whole text by the piece table; of old files without one, as it lies."""
        at = 0x4C if self._new else 0x34
        lengths = list(struct.unpack_from("<8i", self._stream, at))
        lengths = [length if 0 <= length <= len(self._stream) else 0 for length in lengths]
        if self._new:
            place, size = struct.unpack_from("<II", self._stream, 0x01A2)
            self._pieces = pieces(self._table, place, size)
            self._paragraphs = self._runs(0x0102, True)
            self._characters = self._runs(0x00FA, False)
        elif self._flags & _COMPLEX:
            place, size = struct.unpack_from("<II", self._stream, 0x0160)
            found = pieces(self._stream, place, size)
            self._pieces = [Piece(p.start, p.end, p.offset * (2 if p.width == 1 else 1), 1) for p in found]
        else:
            first, last = struct.unpack_from("<II", self._stream, 0x18)
            self._pieces = [Piece(0, max(last - first, 0), first, 1)]
        if not self._pieces:
            first, last = struct.unpack_from("<II", self._stream, 0x18)
            self._pieces = [Piece(0, max(last - first, 0), first, 1)]
            self._cut = True
        self._starts = [piece.start for piece in self._pieces]
        return _Story("".join(self._text(piece) for piece in self._pieces), lengths)

    def _runs(self, at: int, paragraphs: bool) -> Ranges:
        place, size = struct.unpack_from("<II", self._stream, at)
        return runs(self._stream, self._table, place, size, paragraphs)

    def _text(self, piece: Piece) -> str:
        """A piece's characters, one for one: what was deleted becomes zeros, which are left out later."""
        # A broken table may claim more than there is.
        size = min(piece.end - piece.start, len(self._stream))
        raw = self._stream[piece.offset : piece.offset + size * piece.width]
        if len(raw) < size * piece.width:
            self._cut = True
        if piece.width == 2:
            words = raw.decode("utf-16-le", errors="replace") if _paired(raw) else _singly(raw)
        else:
            page = "cp1252" if self._new else _CODE_PAGES.get(self._language & 0x3FF, "cp1252")
            words = "".join(bytes((b,)).decode(page, errors="ignore") or "\0" for b in raw) if raw else ""
        words = words.ljust(size, "\0")
        return self._revised(words, piece)

    def _revised(self, words: str, piece: Piece) -> str:
        """The piece without deleted characters, symbols put in."""
        end = piece.place(piece.end)
        pieces_: list[str] = []
        done = piece.start
        for start, stop, body in self._characters.within(piece.offset, end):
            if not body:
                continue
            sign = symbol_of(body)
            if not sign and not deleted(body):
                continue
            first = max(piece.start + (start - piece.offset) // piece.width, done)
            last = min(piece.start + (stop - piece.offset) // piece.width, piece.end)
            if last <= first:
                continue
            pieces_.append(words[done - piece.start : first - piece.start])
            put = (symbol("", sign) or "\0")[0] if sign else "\0"
            kept = words[first - piece.start : last - piece.start]
            # Marks of paragraphs, cells and fields keep the structure whole.
            pieces_.append("".join(c if c in "\r\x07\x13\x14\x15" else put for c in kept))
            done = last
        pieces_.append(words[done - piece.start :])
        return "".join(pieces_)

    def _notes(self, story: _Story) -> dict[int, str]:
        """Footnotes and endnotes as "[1] text" by the place of their reference."""
        found: dict[int, str] = {}
        if not self._new:
            return {-1 - n: _shown(w) for n, w in enumerate(story.part(1)[1].split("\x02")) if _shown(w)}
        for at, part, form in ((0x00AA, 1, "decimal"), (0x020A, 5, "lowerRoman")):
            place, size = struct.unpack_from("<II", self._stream, at)
            count = max((size - 4) // 6, 0)
            texts = [" ".join(_shown(words).split()) for words in story.part(part)[1].split("\x02")][1:]
            for number, words in enumerate(texts, start=1):
                known = number <= count and place + 4 * number <= len(self._table)
                where = (
                    struct.unpack_from("<I", self._table, place + 4 * (number - 1))[0] if known else -number
                )
                found[where] = f"[{format_number(number, form)}] {words}"
        return found

    def _set(self, position: int) -> Paragraph:
        """How the paragraph is set whose mark stands at a position."""
        number = bisect_right(self._starts, position) - 1
        if number < 0 or position >= self._pieces[number].end:
            return Paragraph()
        found = self._paragraphs.at(self._pieces[number].place(position))
        return paragraph(*found) if found is not None else Paragraph()

    def _body(self, text: str, start: int, notes: dict[int, str]) -> None:
        """Paragraphs and tables of one part, each note after the paragraph that refers to it."""
        rows: list[list[str]] = []
        row: list[str] = []
        cell: list[str] = []
        heads = 0
        below: list[str] = []
        clean = _without_codes(text)
        for match in _PARTS.finditer(clean):
            if self._draft.full:
                return
            words, end = match.group(), start + match.end() - 1
            if not words:
                continue
            mark = words[-1]
            words = self._with_notes(words, start + match.start(), notes, below)
            kind = self._set(end) if self._new else Paragraph(in_table=mark == "\x07" or bool(row))
            if mark == "\x07" and (kind.row_end or (not self._new and not words.strip() and row)):
                if not kind.inner:
                    for column in kind.merged:
                        if rows and column < min(len(row), len(rows[-1])) and not row[column]:
                            row[column] = rows[-1][column]
                    heads += kind.head and heads == len(rows)
                    rows.append(row)
                    row = []
            elif mark == "\x07":
                row.append(" ".join([*cell, words.strip()]).strip())
                cell = []
            elif kind.in_table:
                cell.append(words.strip())
            else:
                self._table_done(rows, [*row, *cell], heads, below)
                rows, row, cell, heads = [], [], [], 0
                self._paragraph(words, kind)
                self._below(below)
        self._table_done(rows, [*row, *cell], heads, below)

    def _table_done(self, rows: list[list[str]], rest: list[str], heads: int, below: list[str]) -> None:
        if any(rest):
            rows.append(rest)
        if rows:
            write_table(self._draft, rows, (heads if heads < len(rows) else 0) or heading_rows(rows))
            self._below(below)

    def _below(self, notes: list[str]) -> None:
        for note in notes:
            self._draft.block(BlockKind.FOOTNOTE, note)
        notes.clear()

    def _paragraph(self, words: str, kind: Paragraph) -> None:
        if kind.level:
            self._draft.block(BlockKind.HEADING, " ".join(words.split()), level=kind.level)
        else:
            self._draft.block(BlockKind.LIST_ITEM if kind.listed else BlockKind.PARAGRAPH, words)

    def _with_notes(self, words: str, start: int, notes: dict[int, str], below: list[str]) -> str:
        """Replace the marks of notes by their numbers, and gather the notes."""
        parts = []
        for place, sign in enumerate(words):
            note = notes.pop(start + place, None) if sign == "\x02" else None
            if note is not None:
                below.append(note)
                parts.append(note.split(" ", 1)[0])
            elif sign != "\x02":
                parts.append(sign)
        return _tidy("".join(parts))


def _paired(raw: bytes) -> bool:
    """Whether decoding keeps the number of characters: no pair of surrogates is joined to one."""
    return not any(0xD8 <= high <= 0xDF for high in raw[1::2])


def _singly(raw: bytes) -> str:
    """UTF-16 unit by unit, the second half of a pair left out as a zero, so that places stay."""
    parts = []
    units = struct.unpack(f"<{len(raw) // 2}H", raw[: len(raw) // 2 * 2])
    skip = False
    for number, unit in enumerate(units):
        if skip:
            parts.append("\0")
            skip = False
        elif 0xD800 <= unit < 0xDC00 and number + 1 < len(units) and 0xDC00 <= units[number + 1] < 0xE000:
            parts.append(chr(0x10000 + ((unit - 0xD800) << 10) + units[number + 1] - 0xDC00))
            skip = True
        else:
            parts.append(chr(unit) if not 0xD800 <= unit < 0xE000 else "\ufffd")
    return "".join(parts)


def _without_codes(text: str) -> str:
    """Zeros in place of the codes of fields, their results kept; the length stays the same.

    A field that never ends hides nothing. Marks of paragraphs stay: a code that spans them is rare, a lost
    mark would join paragraphs.
    """
    if "\x13" not in text:
        return text
    depths: dict[int, int] = {}
    begun: list[list[int]] = []
    for place, sign in enumerate(text):
        if sign == "\x13":
            begun.append([place, 0])
        elif sign == "\x14" and begun:
            begun[-1][1] = begun[-1][1] or place + 1
        elif sign == "\x15" and begun:
            start, end = begun.pop()
            depths[start] = depths.get(start, 0) + 1
            depths[end or place + 1] = depths.get(end or place + 1, 0) - 1
    parts: list[str] = []
    depth = before = 0
    for place in sorted(depths):
        part = text[before:place]
        parts.append(_HIDDEN.sub("\0", part) if depth else part)
        depth += depths[place]
        before = place
    parts.append(text[before:])
    return "".join(parts)


def _tidy(words: str) -> str:
    return words.rstrip("\r\x07\x0c").translate(_MARKS)


def _shown(words: str) -> str:
    return _tidy(_without_codes(words).replace("\x02", "").replace("\r", "\n")).strip()
