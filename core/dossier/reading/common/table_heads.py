"""Which rows of a table hold the headings of its columns, where the file does not say so."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMERIC = re.compile(r"[-+(]?\W{0,3}\d[\d.,:/\s%-]*\W{0,3}\)?(?:\s?[A-Za-z€$£%°]{1,4})?")
_LONGEST = 60
_SHORT = 25
_SAMPLE = 50


def heading_rows(rows: Sequence[Sequence[str]], marked: bool = False) -> int:
    """How many rows at the top are headings: 0 or 1.

    The first row counts where its cells are filled, short, distinct and no numbers, and either the file sets
    it apart, or a column below holds numbers, or the table is too wide to be a form of label and value.

    Args:
        rows: the words of the cells.
        marked: the file sets the first row apart (bold, say).
    """
    if len(rows) < 2:
        return 0
    width = max(len([c for c in row if c.strip()]) for row in rows)
    head = [" ".join(cell.split()) for cell in rows[0]]
    filled = [words for words in head if words]
    if width < 2 or len(filled) < max(2, width - 1) or len(set(filled)) < len(filled):
        return 0
    if any(len(words) > _LONGEST or is_number(words) for words in filled):
        return 0
    if marked or any(_numbers_below(rows[1:], column) for column, words in enumerate(head) if words):
        return 1
    return int(width == len(filled) >= 3 and sum(map(len, filled)) / len(filled) <= _SHORT)


def is_number(words: str) -> bool:
    """Whether a cell holds a number, an amount, a date or a time."""
    return _NUMERIC.fullmatch(words.strip()) is not None


def _numbers_below(rows: Sequence[Sequence[str]], column: int) -> bool:
    cells = [row[column].strip() for row in rows[:_SAMPLE] if column < len(row) and row[column].strip()]
    return bool(cells) and sum(map(is_number, cells)) * 2 >= len(cells)
