"""A document's tables packed tightly, to be shown as grids: which words stand in which row and column.

A spreadsheet of a hundred thousand cells crosses from the engine to the window as bytes and is looked into
cell by cell there, so that no object is made for a cell that nobody looks at.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from dossier.types import Table

_CODE = "I"
_FIELDS = 5  # row, column, start, end, whether it is a heading


class Grid:
    """One table: cells by row and column, each a range of the document's text, rows ascending.

    Attributes:
        start, end: range of the table's block in the text.
        rows, columns: how many there are, heading rows included.
        head_rows: how many rows at the top hold headings alone.
    """

    __slots__ = ("_columns", "_ends", "_rows", "_starts", "columns", "end", "head_rows", "rows", "start")

    def __init__(self, start: int, end: int, cells: array[int]) -> None:
        self.start, self.end = start, end
        self._rows, self._columns = cells[0::_FIELDS], cells[1::_FIELDS]
        self._starts, self._ends = cells[2::_FIELDS], cells[3::_FIELDS]
        heads = cells[4::_FIELDS]
        self.rows = self._rows[-1] + 1 if self._rows else 0
        self.columns = max(self._columns, default=-1) + 1
        self.head_rows = 0
        while self.head_rows < self.rows and self._is_head(self.head_rows, heads):
            self.head_rows += 1

    def cell(self, row: int, column: int) -> tuple[int, int] | None:
        """The range of a cell's words, or None where it is empty."""
        for slot in self._slots(row):
            if self._columns[slot] == column:
                return self._starts[slot], self._ends[slot]
        return None

    def row_at(self, offset: int) -> int:
        """The row that a place in the text belongs to: the first one whose words end behind it."""
        slot = min(bisect_right(self._ends, offset), len(self._rows) - 1)
        return self._rows[slot] if self._rows else 0

    def _slots(self, row: int) -> range:
        return range(bisect_left(self._rows, row), bisect_right(self._rows, row))

    def _is_head(self, row: int, heads: array[int]) -> bool:
        slots = self._slots(row)
        return bool(slots) and all(heads[slot] for slot in slots)


def pack(tables: Iterable[Table]) -> bytes:
    """Tables as bytes, little-endian: for each its range, the number of its cells, and these."""
    packed = array(_CODE)
    for table in tables:
        packed.extend((table.start, table.end, len(table.cells)))
        for cell in table.cells:
            packed.extend((cell.row, cell.column, cell.start, cell.end, cell.head))
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack(data: bytes) -> list[Grid]:
    """The grids that :func:`pack` made bytes of.

    Raises:
        ValueError: they are none.
    """
    numbers = array(_CODE)
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    grids, at = [], 0
    while at < len(numbers):
        if at + 3 > len(numbers):
            raise ValueError("a table is cut off")
        start, end, count = numbers[at : at + 3]
        at += 3 + _FIELDS * count
        if at > len(numbers):
            raise ValueError("a table is cut off")
        grids.append(Grid(start, end, numbers[at - _FIELDS * count : at]))
    return grids
