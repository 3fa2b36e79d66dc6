"""XLSX, XLSM, XLTX: read with lxml over the guarded package, cell by cell.

calamine, which reads the older and the binary format (see :mod:`dossier.reading.office.xls`), gives neither
number formats (12 % is 0.12), nor errors, nor formulas without a stored result, nor anything of a damaged
file; openpyxl knows no text boxes and opens no workbook that lacks a part. Source: ISO/IEC 29500-1, part 18.
"""

from __future__ import annotations

import io
import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from lxml import etree

from dossier.reading import reasons
from dossier.reading.common.draft import Draft
from dossier.reading.common.package import Package, Unreadable, defines_types
from dossier.reading.limits import Limits
from dossier.reading.office import number_formats
from dossier.reading.office.opc import (
    CHART,
    DIAGRAM,
    DRAWING,
    RELATIONSHIPS,
    Parts,
    chart_texts,
    drawing_text,
    paragraphs_of,
)
from dossier.reading.office.shared import files_inside, finished, furniture
from dossier.reading.office.sheets import Sheet, write_sheet
from dossier.types import Reading

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_HEADER_CODE = re.compile(r'&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d{1,3}|[A-Za-z&+-])')
_ROWS, _COLUMNS = 1_048_576, 16_384


def read_xlsx(data: bytes, limits: Limits) -> Reading:
    """Read a workbook: each sheet's tables, comments, text boxes, charts, and printed headers and footers."""
    try:
        parts = Parts(Package(data, limits, MEDIA_TYPE, reasons.OFFICE_BROKEN.format(kind="workbook")))
        main = parts.main("xl/workbook.xml")
        book = _Book(parts, main, limits)
        draft = Draft(limits.characters)
        printed: list[str] = []
        for sheet in book.sheets():
            write_sheet(draft, sheet)
            printed += sheet.furniture
            if draft.full:
                break
        furniture(draft, printed)
        children, missing = files_inside(parts.package, limits)
        title, facts = parts.title_and_facts()
    except Unreadable as verdict:
        return verdict.reading
    if book.without_result:
        missing.append(reasons.SHEET_NO_RESULTS.format(count=book.without_result))
    if parts.package.damaged:
        missing.append(reasons.OFFICE_PARTLY_DAMAGED)
    return finished(
        draft, MEDIA_TYPE, limits, missing=missing, title=title, facts=facts, children=children
    )  # fmt: skip


class _Book:
    """An opened workbook."""

    def __init__(self, parts: Parts, main: str, limits: Limits) -> None:
        self._parts = parts
        self._main = main
        self._limits = limits
        self._room = limits.characters
        self._strings = list(_strings(self._related("sharedStrings", "xl/sharedStrings.xml")))
        self._formats = list(_formats(self._related("styles", "xl/styles.xml")))
        self._root = parts.xml(main)
        properties = self._root.find(f"{S}workbookPr") if self._root is not None else None
        self._from_1904 = properties is not None and properties.get("date1904", "0") in ("1", "true")
        self.without_result = 0

    def _related(self, kind: str, usual: str) -> Any:
        names = self._parts.related(self._main, kind)
        return self._parts.xml(names[0] if names else usual)

    def sheets(self) -> Iterator[Sheet]:
        """The sheets in their order; of a damaged workbook, those that are there."""
        known = []
        for element in self._root.iter(f"{S}sheet") if self._root is not None else ():
            name = self._parts.target(self._main, element.get(f"{RELATIONSHIPS}id", ""))
            hidden = element.get("state", "visible") != "visible"
            known.append(name)
            yield self._sheet(name, Sheet(element.get("name", ""), hidden))
        if not known:
            for name in sorted(self._parts.package.names):
                if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name):
                    yield self._sheet(name, Sheet(posixpath.basename(name).removesuffix(".xml")))

    def _sheet(self, name: str, sheet: Sheet) -> Sheet:
        content = self._parts.package.read(name) if name else None
        if not content:
            self._parts.package.damaged.add(name)
            return sheet
        if defines_types(content):
            raise Unreadable(reasons.refused(reasons.XML_DEFINITIONS, MEDIA_TYPE))
        self._fill(sheet, content, name)
        for part in self._parts.related(name, "table"):
            _declare(sheet, self._parts.xml(part))
        self._comments(sheet, name)
        for part in self._parts.related(name, "drawing"):
            self._drawing(sheet, part)
        return sheet

    def _fill(self, sheet: Sheet, content: bytes, name: str) -> None:
        """Walk the sheet's XML, keeping no more of it than the row at hand."""
        row, column = 0, -1
        walker = etree.iterparse(
            io.BytesIO(content), events=("end",), recover=True, resolve_entities=False, no_network=True,
            load_dtd=False, tag=("{*}row", "{*}c", "{*}mergeCell", "{*}headerFooter"),
        )  # fmt: skip
        for _, element in _events(walker):
            kind = element.tag.rpartition("}")[2]
            if kind == "c":
                place = _place(element.get("r", "")) or (_row_of(element, row), column + 1)
                row, column = place
                words = self._cell(element)
                self._room -= len(words)
                if self._room > -self._limits.characters:
                    sheet.put(row, column, words)
            elif kind == "row":
                row, column = _row_of(element[0], row) + 1 if len(element) else row + 1, -1
                element.clear()
            elif kind == "mergeCell":
                sheet.merged += _range(element.get("ref", ""))
            else:
                for words in element.itertext():
                    sheet.furniture += running(words)
        if len(walker.error_log):
            self._parts.package.damaged.add(name)

    def _cell(self, element: Any) -> str:
        kind = element.get("t", "n")
        if kind == "inlineStr":
            return _unescaped("".join(_words_of(element)))
        value: str | None = None
        made = False
        for child in element:
            name = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
            if name == "v":
                value = child.text
            made = made or name == "f"
        if kind == "s":
            known = value is not None and value.strip().isdecimal() and int(value) < len(self._strings)
            return self._strings[int(value or 0)] if known else ""
        if kind == "b":
            return "TRUE" if (value or "").strip() == "1" else "FALSE" if value else ""
        if kind in ("str", "e", "d"):
            return _unescaped(value or "")
        if not value:
            self.without_result += made
            return ""
        style = element.get("s", "")
        known = style.isdecimal() and int(style) < len(self._formats)
        try:
            return number_formats.shown(
                float(value), self._formats[int(style)] if known else "", self._from_1904
            )
        except ValueError:
            return value

    def _comments(self, sheet: Sheet, name: str) -> None:
        threads = self._parts.related(name, "threadedComment")
        for part in threads:
            root = self._parts.xml(part)
            for comment in root.iter("{*}threadedComment") if root is not None else ():
                sheet.notes.append(
                    f"Comment on {comment.get('ref', '')}: {comment.findtext('{*}text') or ''}"
                )
        for part in self._parts.related(name, "comments"):
            root = self._parts.xml(part)
            for comment in root.iter(f"{S}comment") if root is not None else ():
                words = " ".join("".join(_words_of(comment)).split())
                # Beside a thread, the old comment holds the same words after a notice to old programs.
                if words and not (threads and words.startswith("[")):
                    sheet.notes.append(f"Note on {comment.get('ref', '')}: {words}")

    def _drawing(self, sheet: Sheet, name: str) -> None:
        root = self._parts.xml(name)
        for element in root.iter(f"{DRAWING}p", "{*}chart", f"{DIAGRAM}relIds") if root is not None else ():
            if element.tag == f"{DRAWING}p":
                sheet.notes.append(drawing_text(element))
                continue
            data = f"{RELATIONSHIPS}{'dm' if element.tag == f'{DIAGRAM}relIds' else 'id'}"
            part = self._parts.xml(self._parts.target(name, element.get(data, "")))
            if part is None:
                continue
            if element.tag == f"{CHART}chart" or part.tag.endswith("chartSpace"):
                titles, rows = chart_texts(part)
                sheet.notes += titles
                sheet.tables += [rows] if rows else []
            else:
                sheet.notes += paragraphs_of(part)


def _events(walker: Any) -> Iterator[tuple[str, Any]]:
    """What a walker gives, up to where it gives up; its log then tells of the fault."""
    try:
        yield from walker
    except etree.XMLSyntaxError:
        return


def _strings(root: Any) -> Iterator[str]:
    for item in root.iterchildren("{*}si") if root is not None else ():
        yield _unescaped("".join(_words_of(item)))


def _words_of(element: Any) -> Iterator[str]:
    """The words of a string, less the phonetic guide printed above Japanese."""
    for text in element.iter("{*}t"):
        if etree.QName(text.getparent()).localname != "rPh":
            yield text.text or ""


def _unescaped(words: str) -> str:
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), words) if "_x" in words else words


def _formats(root: Any) -> Iterator[str]:
    """The number format of each cell style."""
    if root is None:
        return
    own = {f.get("numFmtId", ""): f.get("formatCode", "") for f in root.iter("{*}numFmt")}
    styles = root.find("{*}cellXfs")
    for style in styles.iterchildren("{*}xf") if styles is not None else ():
        identifier = style.get("numFmtId", "0")
        yield own.get(identifier) or number_formats.built_in(int(identifier) if identifier.isdecimal() else 0)


def _declare(sheet: Sheet, table: Any) -> None:
    """Note where a table declared as such begins with its headings."""
    if table is not None and table.get("headerRowCount", "1") != "0":
        for top, left, _, _ in _range(table.get("ref", "")):
            sheet.headed.add((top, left))


def _row_of(cell: Any, row: int) -> int:
    """The row a cell without a place of its own is in, by its parent; else the one given."""
    parent = cell.getparent()  # none, where a damaged sheet begins with the cell
    stated = parent.get("r", "") if parent is not None else ""
    return min(int(stated), _ROWS) - 1 if stated.isdecimal() and 0 < len(stated) < 8 else row


@lru_cache(maxsize=4096)
def _column(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return min(column, _COLUMNS) - 1


def _place(reference: str) -> tuple[int, int] | None:
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    return max(min(int(match[2]), _ROWS), 1) - 1, _column(match[1])


def _range(reference: str) -> list[tuple[int, int, int, int]]:
    first, _, last = reference.partition(":")
    begin, end = _place(first), _place(last or first)
    return [(*begin, *end)] if begin is not None and end is not None else []


def running(words: str) -> list[str]:
    """The parts of a printed header or footer without their codes (page number, date, font)."""
    parts = re.split("&[LCR]", words.replace("&&", "\0"))
    return [plain for part in parts if (plain := _HEADER_CODE.sub("", part).replace("\0", "&").strip())]
