"""The cells of tables in Markdown, where they stand in the source."""

from __future__ import annotations

import re
from itertools import pairwise

from dossier.types import Cell, Table

_SEPARATOR = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_EDGE = re.compile(r"\\.|\|")


def table_of(text: str, start: int, end: int) -> Table:
    """The cells of a table whose source stands in a range of the text; the row of dashes holds none."""
    cells: list[Cell] = []
    row = 0
    at = start
    for line in text[start:end].split("\n"):
        if row == 1 and _SEPARATOR.match(line) and not any(cell.row == 1 for cell in cells):
            head_only = [Cell(c.row, c.column, c.start, c.end, head=True) for c in cells]
            cells, row = head_only, 1
        else:
            for column, (left, right) in enumerate(_cells(line)):
                words = line[left:right].strip()
                if words:
                    begin = at + left + line[left:right].index(words)
                    cells.append(Cell(row, column, begin, begin + len(words)))
            row += 1
        at += len(line) + 1
    return Table(start, end, tuple(cells))


def _cells(line: str) -> list[tuple[int, int]]:
    """Ranges between the bars of a line; bars after a backslash part nothing (those in code do: GFM)."""
    edges = [-1, *(match.start() for match in _EDGE.finditer(line) if match[0] == "|"), len(line)]
    ranges = [(left + 1, right) for left, right in pairwise(edges)]
    if ranges and not line[slice(*ranges[0])].strip(" \t>"):
        ranges = ranges[1:]
    if ranges and not line[slice(*ranges[-1])].strip():
        ranges = ranges[:-1]
    return ranges
