"""RTF: read with a tokeniser of our own, in one pass and time that grows with the file alone.

Compared with striprtf, which drops footnotes and headers, writes tables as words with bars, knows neither
headings nor merged cells, and takes a symbol font's characters for letters.
"""

from __future__ import annotations

import binascii
import re
from copy import copy
from dataclasses import dataclass, field

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, one_line
from dossier.reading.common.symbols import symbol
from dossier.reading.common.tables import Continued
from dossier.reading.limits import Limits
from dossier.reading.office.docx_styles import LEVELS, named_level
from dossier.reading.office.ole import MAGIC, embedded_file, native_file
from dossier.reading.office.rtf_tables import CHARSETS, HEADERS, HIDDEN, PAGES, SHOWN, SIGNS, SYMBOLS
from dossier.reading.office.shared import (
    finished,
    furniture,
    large_picture,
    picture_suffix,
    section,
    write_table,
)
from dossier.types import BlockKind, Child, Facts, Reading

MEDIA_TYPE = "application/rtf"
_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\0]+)|[\r\n\0]+|\\",
    re.DOTALL,
)
_DEEPEST = 5_000


@dataclass(slots=True)
class _State:
    """What a group inherits and may change until it ends."""

    place: str = "body"  # where words go: "body", "hidden", or the name of a gathering
    unicode_skip: int = 1
    font: int = -1
    bold: bool = False
    deleted: bool = False
    in_table: bool = False
    style: int = 0
    level: int = 0
    listed: bool = False
    gathered: list[str] | None = None
    fresh: bool = True  # nothing but a brace so far, so that a control word may name a destination
    starred: bool = False


@dataclass(slots=True)
class _Row:
    """The cells of the table row under way, and which of them continue others."""

    cells: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    flag: str = ""
    head: bool = False


def read_rtf(data: bytes, limits: Limits) -> Reading:
    """Read a rich text file: paragraphs, headings, lists, tables, notes, comments, headers, pictures."""
    reader = _Reader(data, limits)
    reader.run()
    draft = reader.draft
    section(draft, "Comments", reader.comments)
    furniture(draft, reader.furniture)
    missing = [reasons.RTF_CUT] if reader.cut else []
    if reader.files_left:
        missing.append(reasons.files_left_inside(reader.files_left))
    return finished(
        draft, MEDIA_TYPE, limits, missing=missing, title=one_line(reader.info.get("title", "")),
        facts=Facts(date=reader.date, author=one_line(reader.info.get("author", ""))),
        children=reader.children,
    )  # fmt: skip


class _Reader:
    """One pass over the tokens."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._data = data
        self._limits = limits
        self.draft = Draft(limits.characters)
        self._state = _State()
        self._stack: list[_State] = []
        self._page = "cp1252"
        self._default_font = 0
        self._fonts: dict[int, tuple[str, str]] = {}  # number: encoding, name
        self._styles: dict[int, int] = {}  # number: heading level
        self._pending = bytearray()
        self._skip = 0
        self._words: list[str] = []
        self._all_bold = True
        self._row = _Row()
        self._table: list[list[str]] = []
        self._heads = 0
        self._notes: list[str] = []
        self._boxes: list[str] = []
        self._note_count = 0
        self._author = ""
        self._date: dict[str, int] = {}
        self.info: dict[str, str] = {}
        self.date = ""
        self.comments: list[str] = []
        self.furniture: list[str] = []
        self.children: list[Child] = []
        self.files_left: list[str] = []
        self.cut = False

    def run(self) -> None:
        """Read all tokens."""
        at, size = 0, len(self._data)
        while at < size and not self.draft.full:
            match = _TOKEN.match(self._data, at)
            if match is None:
                at += 1
                continue
            at = match.end()
            if match["text"] is not None:
                self._bytes(match["text"])
            elif match["hex"] is not None:
                self._bytes(bytes((int(match["hex"], 16),)), single=True)
            elif match["word"] is not None:
                at += self._word(match["word"].decode("ascii"), match["number"], at)
            elif match["brace"] == b"{":
                self._open()
            elif match["brace"] == b"}":
                if not self._close():
                    break
            elif match["sign"] is not None:
                self._sign(match["sign"].decode("latin-1"))
        self.cut = bool(self._stack) and not self.draft.full
        self._flush()
        while self._stack:
            self._close()
        self._end_paragraph()
        self._end_table()

    def _open(self) -> None:
        self._flush()
        self._skip = 0
        if len(self._stack) < _DEEPEST:
            self._stack.append(self._state)
            self._state = copy(self._state)
            self._state.fresh, self._state.starred = True, False

    def _close(self) -> bool:
        """End a group; False at the end of the document."""
        self._flush()
        self._skip = 0
        if not self._stack:
            return False
        ended, self._state = self._state, self._stack.pop()
        if ended.gathered is not None and ended.gathered is not self._state.gathered:
            self._gathered(ended.place, "".join(ended.gathered))
        return bool(self._stack)

    def _gathered(self, place: str, words: str) -> None:
        """A destination's words are complete."""
        if place in ("title", "author"):
            self.info[place] = words
        elif place == "atnauthor":
            self._author = words.strip()
        elif place == "annotation":
            text = " ".join(words.split())
            self.comments.append(f"{self._author}: {text}" if self._author and text else text)
        elif place == "footnote":
            self._notes.append(f"[{self._note_count}] {' '.join(words.split())}")
        elif place == "header":
            self.furniture += words.split("\n")
        elif place == "shptxt":
            self._boxes += words.split("\n")
        elif place in ("pict", "objdata"):
            self._file(place, words)

    def _gather(self, place: str) -> None:
        self._state.place, self._state.gathered = place, []

    def _word(self, word: str, number: bytes | None, at: int) -> int:
        """One control word; returns how many bytes after it belong to it."""
        value = int(number) if number is not None else None
        if word == "bin":
            size = max(value or 0, 0)
            if self._state.place == "pict" and self._state.gathered is not None:
                self._state.gathered.append(self._data[at : at + size].hex())
            return size
        if word == "u" and value is not None:
            self._flush()
            self._put(self._unicode(value))
            self._skip = self._state.unicode_skip
            return 0
        if self._skip:
            self._skip -= 1
            return 0
        self._flush()
        fresh, self._state.fresh = self._state.fresh, False
        if not (fresh and self._destination(word)):
            self._format(word, value)
        return 0

    def _destination(self, word: str) -> bool:
        """Whether the word says where the group's words go, and if so, set it."""
        state = self._state
        if word == "rtf":
            return True
        if word == "ud":
            outer = self._stack[-2] if len(self._stack) > 1 else _State()
            state.place, state.gathered = outer.place, outer.gathered
        elif (state.place == "info" and word in ("title", "author")) or word in ("pict", "objdata"):
            self._gather(word)
        elif state.place == "hidden" and word != "object":
            return word in HIDDEN
        elif word in ("fonttbl", "stylesheet", "info"):
            state.place, state.gathered = word, None
        elif word in HEADERS:
            self._gather("header")
        elif word == "footnote":
            self._note_count += 1
            self._put(f"[{self._note_count}]")
            self._gather("footnote")
        elif word in ("annotation", "atnauthor", "shptxt"):
            self._gather(word)
        elif word in ("listtext", "pntext"):
            state.listed = True
            for outer in self._stack[-1:]:
                outer.listed = True
        elif word in HIDDEN or (state.starred and word not in SHOWN):
            state.place, state.gathered = "hidden", None
        else:
            return False
        return True

    def _format(self, word: str, value: int | None) -> None:
        state = self._state
        if word in SIGNS:
            self._put(SIGNS[word])
        elif word in ("par", "sect", "page", "column"):
            self._put_break(word)
        elif word in ("cell", "row", "nestcell", "nestrow", "trowd", "trhdr", "cellx") or word.startswith(
            "cl"
        ):
            self._in_table(word)
        elif word == "f":
            state.font = value or 0
        elif word == "plain":
            state.font, state.bold, state.deleted = self._default_font, False, False
        elif word == "b":
            state.bold = value != 0
        elif word == "deleted":
            state.deleted = value != 0
        elif word == "pard":
            state.in_table, state.style, state.level, state.listed = False, 0, 0, False
        elif word == "intbl":
            state.in_table = True
        elif word == "s":
            state.style = value or 0
        elif word == "outlinelevel":
            self._outline(value or 0)
        elif word == "ls":
            state.listed = bool(value)
        elif word == "uc":
            state.unicode_skip = min(max(value or 0, 0), 16)
        else:
            self._setting(word, value)

    def _setting(self, word: str, value: int | None) -> None:
        if word in PAGES:
            self._page = PAGES[word]
        elif word == "ansicpg" and value:
            self._page = f"cp{value}" if value != 65001 else "utf-8"
        elif word == "deff":
            self._default_font = value or 0
            self._state.font = self._default_font
        elif word == "fcharset" and self._state.place == "fonttbl":
            name = self._fonts.get(self._state.font, ("", ""))[1]
            self._fonts[self._state.font] = (CHARSETS.get(value or 0, ""), name)
        elif word in ("creatim", "revtim"):
            self._date = {}
        elif word in ("yr", "mo", "dy") and value:
            self._date[word] = value
            if len(self._date) == 3:
                self.date = "{yr:04d}-{mo:02d}-{dy:02d}".format(**self._date)

    def _outline(self, value: int) -> None:
        level = min(value + 1, LEVELS) if value < 9 else 0
        if self._state.place == "stylesheet":
            self._styles[self._state.style] = level
        else:
            self._state.level = level

    def _sign(self, sign: str) -> None:
        if self._skip and sign not in "*|:":
            self._skip -= 1
            return
        if sign == "*":
            self._state.starred = True
            return
        self._flush()
        self._state.fresh = False
        if sign in "\r\n":
            self._put_break("par")
        else:
            self._put(SYMBOLS.get(sign, ""))

    def _bytes(self, text: bytes, single: bool = False) -> None:
        self._state.fresh = False
        if self._skip:
            drop = 1 if single else min(self._skip, len(text))
            self._skip -= drop
            text = text[drop:]
        self._pending += text

    def _flush(self) -> None:
        """Decode the bytes so far: in a row, since a character may take two."""
        if not self._pending:
            return
        raw = bytes(self._pending)
        self._pending.clear()
        if self._state.place in ("pict", "objdata"):
            self._put(raw.decode("latin-1"))
            return
        encoding, name = self._fonts.get(self._state.font, ("", ""))
        if encoding == "symbol":
            self._put("".join(symbol(name, code) if code > 0x20 else " " for code in raw))
            return
        try:
            self._put(raw.decode(encoding or self._page, errors="replace"))
        except LookupError:
            self._put(raw.decode("cp1252", errors="replace"))

    def _unicode(self, value: int) -> str:
        code = value % 65536
        if 0xF000 <= code <= 0xF0FF:
            return symbol(self._fonts.get(self._state.font, ("", ""))[1], code)
        return chr(code)

    def _put(self, words: str) -> None:
        """Add words where they belong."""
        state = self._state
        if state.place == "hidden" or state.deleted or not words:
            return
        if state.place == "fonttbl":
            encoding, name = self._fonts.get(state.font, ("", ""))
            self._fonts[state.font] = (encoding, (name + words).rstrip(";")[:100])
        elif state.place == "stylesheet":
            level = named_level(words.rstrip(";"))
            if level and state.style:
                self._styles.setdefault(state.style, level)
        elif state.place == "info":
            return
        elif state.gathered is not None:
            state.gathered.append(words)
        else:
            self._words.append(words)
            self._all_bold = self._all_bold and (state.bold or not words.strip())

    def _put_break(self, word: str) -> None:
        if self._state.place != "body" or self._state.gathered is not None:
            self._put("\n")
        elif self._state.in_table:
            self._put(" ")
        elif word == "par":
            self._end_paragraph()
            self._all_bold = True
        elif "".join(self._words).strip():
            self._end_paragraph()

    def _in_table(self, word: str) -> None:
        row = self._row
        if self._state.place != "body" or self._state.gathered is not None:
            if word in ("cell", "nestcell", "row"):
                self._put("\n" if word == "row" else " ")
        elif word == "trowd":
            row.merged, row.flag, row.head = [], "", False
        elif word == "trhdr":
            row.head = True
        elif word in ("clvmrg", "clmrg"):
            row.flag = word
        elif word == "cellx":
            row.merged.append(row.flag)
            row.flag = ""
        elif word in ("nestcell", "nestrow"):
            self._put(" ")
        elif word == "cell":
            row.cells.append(self._joined())
            self._words.clear()
        elif word == "row":
            self._end_row()

    def _end_row(self) -> None:
        row, above = self._row, self._table[-1] if self._table else []
        for column, flag in enumerate(row.merged[: len(row.cells)]):
            if flag == "clvmrg" and column < len(above) and not row.cells[column]:
                row.cells[column] = above[column]
            elif flag == "clmrg" and column and not row.cells[column]:
                row.cells[column] = Continued(row.cells[column - 1])
        if any(row.cells):
            self._heads += row.head and self._heads == len(self._table)
            self._table.append(row.cells)
        row.cells = []

    def _end_table(self) -> None:
        if self._row.cells:
            self._end_row()
        if self._table:
            heads = self._heads if self._heads < len(self._table) else 0
            table, self._table, self._heads = self._table, [], 0
            write_table(self.draft, table, heads or None)
        self._write_notes()

    def _joined(self) -> str:
        words = "".join(self._words)
        return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _end_paragraph(self) -> None:
        if self._row.cells or self._table:
            self._end_table()
        words = self._joined().strip()
        self._words.clear()
        state = self._state
        level = state.level or self._styles.get(state.style, 0)
        short = 2 < len(words) <= 120 and "\n" not in words and not words.endswith((".", ",", ";", ":"))
        if not level and self._all_bold and short and not state.listed:
            level = LEVELS
        kind = BlockKind.HEADING if level else BlockKind.LIST_ITEM if state.listed else BlockKind.PARAGRAPH
        self.draft.block(kind, " ".join(words.split()) if level else words, level=level)
        self._all_bold = True
        self._write_notes()

    def _write_notes(self) -> None:
        for note in self._notes:
            self.draft.block(BlockKind.FOOTNOTE, note)
        for box in self._boxes:
            self.draft.block(BlockKind.PARAGRAPH, box)
        self._notes.clear()
        self._boxes.clear()

    def _file(self, place: str, digits: str) -> None:
        """A picture or an embedded object, as hexadecimal digits."""
        try:
            content = binascii.unhexlify(re.sub(r"[^0-9a-fA-F]", "", digits)[: 2 * self._limits.file_bytes])
        except (binascii.Error, ValueError):
            return
        child = None
        if place == "pict" and large_picture(content):
            child = Child(f"image{len(self.children) + 1}{picture_suffix(content)}", content)
        elif place == "objdata":
            child = _embedded(content, len(self.children) + 1)
        if child is None:
            return
        taken = sum(len(c.data) for c in self.children) + len(child.data)
        if taken > self._limits.data_bytes // 2 or len(self.children) >= self._limits.children:
            self.files_left.append(child.name)
        else:
            self.children.append(child)


def _embedded(content: bytes, number: int) -> Child | None:
    """The file in an OLE 1.0 object: a header with names, then an OLE container or a package."""
    at = content.find(MAGIC)
    if 0 <= at < 1024:
        return embedded_file(f"object{number}", content[at:])
    if b"Package\0" in content[:64]:
        return native_file(content[content.index(b"Package\0") + 16 :], f"object{number}")
    return None
