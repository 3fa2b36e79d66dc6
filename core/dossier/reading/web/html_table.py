"""Tables of a page as rows of words: spans filled in, heading rows found, tables for layout told apart."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from dossier.reading.common.tables import Continued

_STRUCTURE_IN_CELL = ("table", "h1", "h2", "h3", "h4", "h5", "h6")
_LAYOUT_CELL = 1500  # characters; so much in one cell is a column of a page, no data
_COLUMNS, _ROWS = 200, 1000  # the widest and longest span believed
_REPEATED = 300  # characters of a cell that are said again in each row it spans
_CELLS = 500_000

Words = Callable[[etree._Element], str]
Hidden = Callable[[etree._Element], bool]


def is_data(table: etree._Element) -> bool:
    """Whether a table holds data; one with tables or headings in it, or one column, is for layout."""
    if (table.get("role") or "") in ("presentation", "none"):
        return False
    if next(table.iterdescendants(*_STRUCTURE_IN_CELL), None) is not None:
        return False
    rows = sum(1 for _ in table.iterdescendants("tr"))
    cells = list(table.iterdescendants("td", "th"))
    if rows == 0 or len(cells) <= rows:
        return False
    return not any(sum(map(len, cell.itertext())) > _LAYOUT_CELL for cell in cells)


def caption(table: etree._Element) -> etree._Element | None:
    """The element that names the table, if there is one."""
    found: etree._Element | None = next(table.iterdescendants("caption"), None)
    return found


def rows_of(table: etree._Element, words: Words, hidden: Hidden) -> tuple[list[list[str]], int]:
    """The words of a data table's cells, and how many rows at its top hold headings."""
    rows: list[list[str]] = []
    heads = 0
    hanging: dict[int, tuple[int, str]] = {}  # column: rows still to fill, with these words
    room = _CELLS
    for row in table.iterdescendants("tr"):
        if hidden(row):
            continue
        is_head = heads == len(rows) and _is_head(row, first=not rows)
        cells: list[str] = []
        for cell in row.iterchildren("td", "th"):
            if hidden(cell):
                continue
            _fill(cells, hanging, is_head)
            text = words(cell)
            wide = min(_span(cell, "colspan", _COLUMNS), max(room, 1))
            tall = _span(cell, "rowspan", _ROWS)
            for column in range(len(cells), len(cells) + wide):
                if tall > 1:
                    hanging[column] = (tall - 1, text if column == len(cells) else Continued(text))
            cells += [text, *[Continued(text)] * (wide - 1)]
        _fill(cells, hanging, is_head)
        room -= len(cells)
        rows.append(cells)
        heads += is_head
    return rows, 1 if heads == len(rows) > 1 else heads


def _fill(cells: list[str], hanging: dict[int, tuple[int, str]], head: bool) -> None:
    """Put what hangs down from rows above into the columns that come next."""
    while len(cells) in hanging:
        column = len(cells)
        left, text = hanging[column]
        if left == 1:
            del hanging[column]
        else:
            hanging[column] = (left - 1, text)
        cells.append(Continued(text) if head or len(text) > _REPEATED else text)


def _is_head(row: etree._Element, first: bool) -> bool:
    """Whether a row holds headings: it is marked so, or it is the first and all of it is bold."""
    if (parent := row.getparent()) is not None and parent.tag == "thead":
        return True
    cells = [cell for cell in row.iterchildren("td", "th") if len(cell) or (cell.text or "").strip()]
    if not cells:
        return False
    if all(cell.tag == "th" or cell.get("role") == "columnheader" for cell in cells):
        return len(cells) > 1 or first
    return first and len(cells) > 1 and all(map(_is_bold, cells))


def _is_bold(cell: etree._Element) -> bool:
    """Whether all the words of a cell are in bold type."""
    bold = sum(len("".join(part.itertext()).strip()) for part in cell.iterdescendants("b", "strong"))
    return 0 < len("".join(cell.itertext()).strip()) <= bold


def _span(cell: etree._Element, name: str, most: int) -> int:
    match = re.match(r"\s*(\d{1,6})\s*$", cell.get(name) or "")
    return min(max(int(match[1]), 1), most) if match else 1
