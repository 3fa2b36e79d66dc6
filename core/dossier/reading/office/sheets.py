"""Sheets of any spreadsheet format in the text: a heading each, then its tables and what lies on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dossier.reading.common.draft import Draft
from dossier.reading.common.table_heads import heading_rows, is_number
from dossier.reading.common.tables import Continued
from dossier.reading.office.shared import write_table
from dossier.types import BlockKind

Cells = dict[int, dict[int, str]]
_MERGED_CELLS = 20_000
_DEEP = 6
_HEADING_ROWS = 3
_WIDE = 20


@dataclass(slots=True)
class Sheet:
    """One sheet: its name, its filled cells by row and column (from 0), and what else is on it.

    Attributes:
        hidden: whether people see it only after unhiding it.
        merged: ranges of cells shown as one, as first and last row and column.
        headed: rows and columns at which a table declared as such begins with its headings.
        notes: comments, text boxes, labels of charts.
        tables: data of charts, the first row being the headings.
        furniture: printed headers and footers.
    """

    name: str
    hidden: bool = False
    cells: Cells = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    headed: set[tuple[int, int]] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)
    tables: list[list[list[str]]] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)

    def put(self, row: int, column: int, words: str) -> None:
        """Fill a cell."""
        if words.strip():
            self.cells.setdefault(row, {})[column] = words


def write_sheet(draft: Draft, sheet: Sheet) -> None:
    """Add a sheet; one with nothing on it leaves no trace."""
    if not (sheet.cells or sheet.notes or sheet.tables):
        return
    draft.block(BlockKind.HEADING, f"{sheet.name} (hidden sheet)" if sheet.hidden else sheet.name, level=1)
    _spread(sheet)
    for part, heads in _with_headings(list(_parts(sheet.cells, _DEEP))):
        if draft.full:
            return
        _write_part(draft, part, heads, sheet.headed)
    for note in sheet.notes:
        draft.block(BlockKind.PARAGRAPH, note)
    for rows in sheet.tables:
        write_table(draft, rows, 1)


def _spread(sheet: Sheet) -> None:
    """Say merged cells in each row they cover, and mark the columns they cover."""
    room = _MERGED_CELLS
    for top, left, bottom, right in sheet.merged:
        words = sheet.cells.get(top, {}).get(left)
        if words is None:
            continue
        # A row that holds nothing else would be this cell once more, and nothing said.
        filled = [row for row in _within(sheet.cells, top, bottom) if row == top or sheet.cells[row]]
        for row in filled:
            line = sheet.cells[row]
            for column in range(left, min(right, left + room) + 1):
                if (row, column) != (top, left):
                    line.setdefault(column, words if column == left else Continued(words))
                    room -= 1
            if room <= 0:
                return


def _within(cells: Cells, top: int, bottom: int) -> list[int]:
    """The rows from one to another that there are; ranges that are made to take long are not walked."""
    if bottom - top > len(cells):
        return sorted(row for row in cells if top <= row <= bottom)
    return [row for row in range(top, bottom + 1) if row in cells]


def _parts(cells: Cells, deep: int) -> Iterator[Cells]:
    """The tables on a sheet: parted by empty rows, then by empty columns where both sides are tables."""
    for band in _bands(cells):
        pieces = _beside(band) if deep else [band]
        if len(pieces) == 1:
            yield band
        else:
            for piece in pieces:
                yield from _parts(piece, deep - 1)


def _bands(cells: Cells) -> Iterator[Cells]:
    band: Cells = {}
    last = -1
    for row in sorted(cells):
        if not cells[row]:
            continue
        if band and row > last + 1:
            yield band
            band = {}
        band[row] = cells[row]
        last = row
    if band:
        yield band


def _with_headings(parts: list[Cells]) -> Iterator[tuple[Cells, int]]:
    """Join headings and the numbers below that only an empty row parts; with the number of heading rows."""
    waiting: Cells | None = None
    for part in parts:
        if waiting is not None and _heads(waiting, part):
            yield {**waiting, **part}, len(waiting)
            waiting = None
            continue
        if waiting is not None:
            yield waiting, 0
        waiting = part
    if waiting is not None:
        yield waiting, 0


def _heads(above: Cells, below: Cells) -> bool:
    """Whether one part is the headings of another: few rows of words over the same columns, then numbers."""
    columns = {column for row in above.values() for column in row}
    under = list(below.values())[:50]
    numbers = sum(is_number(words) for row in under for words in row.values())
    if not 1 <= len(above) <= _HEADING_ROWS or len(columns) < 2 or numbers * 2 < sum(map(len, under)):
        return False
    if any(is_number(words) for row in above.values() for words in row.values()):
        return False
    if any(_filled(list(row.values())) < 2 for row in above.values()):
        return False
    gap = min(below) - max(above)
    reach = {column for row in under for column in row}
    return gap == 2 and len(reach) >= 2 and len(columns & reach) * 3 >= len(reach) * 2


def _beside(band: Cells) -> list[Cells]:
    used = sorted({column for row in band.values() for column in row})
    groups: list[list[int]] = []
    for column in used:
        if groups and column == groups[-1][-1] + 1:
            groups[-1].append(column)
        else:
            groups.append([column])
    # A gap between labels and their values parts nothing.
    if len(groups) < 2 or len(band) < 2 or any(len(group) < 2 for group in groups):
        return [band]
    pieces = []
    for group in groups:
        first, last = group[0], group[-1]
        piece = {r: {c: w for c, w in row.items() if first <= c <= last} for r, row in band.items()}
        pieces.append({r: row for r, row in piece.items() if row})
    return pieces


def _write_part(draft: Draft, part: Cells, heads: int, headed: set[tuple[int, int]]) -> None:
    numbers = list(part)
    used = sorted({column for row in part.values() for column in row})
    first, last = used[0], used[-1]
    # A few cells far apart are no table of thousands of empty columns.
    columns = list(range(first, last + 1)) if last - first < _WIDE * len(used) else used
    rows = [[part[n].get(column, "") for column in columns] for n in numbers]
    top, bottom = 0, len(rows)
    if heads:
        write_table(draft, rows, heads)
        return
    if last > first:
        while top < bottom - 1 and _filled(rows[top]) == 1:
            draft.block(BlockKind.PARAGRAPH, next(filter(str.strip, rows[top])))
            top += 1
        while bottom > top + 2 and _filled(rows[bottom - 1]) == 1 and rows[bottom - 1][0].strip():
            bottom -= 1
    declared = any((numbers[top], column) in headed for column in used)
    write_table(draft, rows[top:bottom], 1 if declared else heading_rows(rows[top:bottom]))
    for row in rows[bottom:]:
        draft.block(BlockKind.PARAGRAPH, next(filter(str.strip, row)))


def _filled(row: list[str]) -> int:
    return sum(bool(cell.strip()) and not isinstance(cell, Continued) for cell in row)
