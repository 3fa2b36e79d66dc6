"""Tables in a document's text: each row on one line that can be read alone, with its column headings.

    Country | Rate
    Country: Belgium | Rate: 12 %

Without headings a row is "Belgium | 12 %". Empty cells are left out. A cell's range covers its words only.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.reading.common.draft import clean
from dossier.types import Cell

_LABEL_LENGTH = 80
_PLACED = 300_000  # cells of one table whose places are kept; the text has all of them
SEPARATOR = " | "


class Continued(str):
    """A cell that only continues the one left of or above it (a span): it names its column, unwritten."""

    __slots__ = ()


def table_text(rows: Sequence[Sequence[str]], heads: int = 0) -> tuple[str, tuple[Cell, ...]]:
    """The text of a table and its cells, whose ranges begin at 0.

    Args:
        rows: the words of the cells, row by row; rows may differ in length. A cell that spans columns is
            followed by :class:`Continued` ones of the same words; of one that spans rows, the words are to
            be repeated in each row, as each row is read alone.
        heads: so many rows at the top hold the headings of the columns.
    """
    tidy = [[_tidy(cell) for cell in row] for row in rows]
    labels = _labels(tidy[:heads])
    parts: list[str] = []
    cells: list[Cell] = []
    length = 0
    written = 0
    for number, row in enumerate(tidy):
        head = number < heads
        spans = len(row) > 1 and isinstance(row[1], Continued)
        across = spans and all(isinstance(cell, Continued) for cell in row[2:])
        opening = "\n" if parts else ""
        for column, words in enumerate(row):
            if not words or isinstance(words, Continued):
                continue
            label = "" if head or across or column >= len(labels) else labels[column]
            lead = opening + (f"{label} " if label.endswith(":") else f"{label}: " if label else "")
            parts += (lead, words)
            start = length + len(lead)
            length = start + len(words)
            if len(cells) < _PLACED:
                cells.append(Cell(written, column, start, length, head))
            opening = SEPARATOR
        written += opening == SEPARATOR
    return "".join(parts), tuple(cells)


def _tidy(cell: str) -> str:
    if cell.isprintable() and "  " not in cell and cell.strip() == cell:
        return cell  # as most are
    words = " ".join(clean(cell).split())
    return Continued(words) if isinstance(cell, Continued) else words


def _labels(heads: Sequence[Sequence[str]]) -> list[str]:
    """One label a column: of several heading rows, the words from the top down, each once."""
    labels = []
    # A heading over the whole table names no column.
    heads = [row for row in heads if len(heads) == 1 or len(set(filter(None, row))) > 1]
    for column in range(max(map(len, heads), default=0)):
        words: list[str] = []
        for row in heads:
            if column < len(row) and row[column] and row[column] not in words:
                words.append(str(row[column]))
        label = " ".join(words)
        if len(label) > _LABEL_LENGTH:
            label = label[:_LABEL_LENGTH].rsplit(" ", 1)[0] + "…"
        labels.append(label)
    return labels
