"""Sheets of OpenDocument spreadsheets: the words shown in each cell, dates in ISO form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from dossier.reading.office.odf_text import DRAW, OFFICE, STYLE, TABLE, number, paragraphs_in, rows_of
from dossier.reading.office.sheets import Sheet

_REPEATED = 1000
_SHAPES = (f"{TABLE}shapes", f"{DRAW}frame", f"{DRAW}custom-shape", f"{DRAW}g", f"{DRAW}caption")


def sheets_of(spreadsheet: Any, hidden_styles: set[str], room: int) -> Iterator[Sheet]:
    """The sheets of a spreadsheet.

    Args:
        spreadsheet: the ``office:spreadsheet`` element.
        hidden_styles: names of the table styles that hide a sheet.
        room: the most characters to take in.
    """
    for table in spreadsheet.iterchildren(f"{TABLE}table"):
        hidden = table.get(f"{TABLE}style-name", "") in hidden_styles
        sheet = Sheet(table.get(f"{TABLE}name", ""), hidden)
        row = 0
        for element in rows_of(table):
            repeated = number(element.get(f"{TABLE}number-rows-repeated"), 1)
            room -= _row(sheet, element, row, min(repeated, _REPEATED))
            row += repeated
            if room < 0:
                break
        for shape in table.iter(f"{TABLE}shapes", f"{DRAW}frame", f"{DRAW}custom-shape"):
            if not any(ancestor.tag in _SHAPES for ancestor in shape.iterancestors()):
                sheet.notes += paragraphs_in(shape)
        yield sheet


def hidden_styles(roots: list[Any]) -> set[str]:
    """Names of the table styles that hide a sheet."""
    return {
        style.get(f"{STYLE}name", "")
        for root in roots
        if root is not None
        for style in root.iter(f"{STYLE}style")
        for properties in style.iterchildren(f"{STYLE}table-properties")
        if properties.get(f"{TABLE}display") == "false"
    }


def _row(sheet: Sheet, element: Any, row: int, rows: int) -> int:
    """Fill one row (and its repetitions); returns how many characters that took."""
    column = taken = 0
    for cell in element.iterchildren(f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
        columns = number(cell.get(f"{TABLE}number-columns-repeated"), 1)
        words = _shown(cell)
        if words:
            for down in range(rows):
                for right in range(min(columns, _REPEATED)):
                    sheet.put(row + down, column + right, words)
            taken += len(words) * rows * min(columns, _REPEATED)
        wide = number(cell.get(f"{TABLE}number-columns-spanned"), 1)
        high = number(cell.get(f"{TABLE}number-rows-spanned"), 1)
        if words and (wide > 1 or high > 1):
            sheet.merged.append(
                (row, column, row + min(high, _REPEATED) - 1, column + min(wide, _REPEATED) - 1)
            )
        for annotation in cell.iterchildren(f"{OFFICE}annotation"):
            note = " ".join(paragraphs_in(annotation))
            if note:
                sheet.notes.append(f"Note on {_name(row, column)}: {note}")
        column += columns
    return taken


def _shown(cell: Any) -> str:
    """What a cell shows; of a day the ISO form, and of a cell without words its value."""
    day = str(cell.get(f"{OFFICE}date-value", ""))
    if day:
        return day.removesuffix("T00:00:00").replace("T", " ")
    words = " ".join(p for p in _own(cell) if p)
    return str(words or cell.get(f"{OFFICE}string-value") or cell.get(f"{OFFICE}value") or "")


def _own(cell: Any) -> list[str]:
    """The cell's paragraphs, not those of comments and shapes anchored to it."""
    walker = etree.iterwalk(cell, events=("start",))
    found = []
    for _, element in walker:
        if element is not cell and element.tag in (f"{OFFICE}annotation", *_SHAPES):
            walker.skip_subtree()
        elif isinstance(element.tag, str) and element.tag.endswith("text:1.0}p"):
            found += paragraphs_in(element)
            walker.skip_subtree()
    return found


def _name(row: int, column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"
