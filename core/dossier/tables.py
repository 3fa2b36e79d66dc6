"""Tables that people write and read in a spreadsheet: CSV, read with any of the usual signs between cells."""

from __future__ import annotations

import csv
import errno
import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TextIO, TypeVar

from dossier.errors import DiskFull, UsageError

_SIGNS = ",;\t|"
csv.field_size_limit(2**31 - 1)  # a cell may hold a whole document
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_T = TypeVar("_T")


class Table:
    """Rows by the names of their columns.

    Args:
        text: the whole table; its first line names the columns, in any case, with space around.
        name: of the table, for complaints.

    Attributes:
        columns: the names, in lower case.
    """

    def __init__(self, text: str, name: str) -> None:
        first = text.split("\n", 1)[0]
        # The sign that stands there most often; the sniffer of the csv module fails on lines such as "a,b c".
        sign = max(_SIGNS, key=first.count)
        self._name = name
        self._reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=sign)
        self.columns = tuple((name or "").strip().lower() for name in self._reader.fieldnames or ())
        self._reader.fieldnames = self.columns

    def __iter__(self) -> Iterator[tuple[int, Mapping[str, str | None]]]:
        """Each row with the number of its (last) line.

        Raises:
            UsageError: a line cannot be read; names it.
        """
        try:
            for row in self._reader:
                yield self._reader.line_num, row
        except csv.Error as problem:
            raise UsageError(
                f"Line {self._reader.line_num + 1} of {self._name} cannot be read as a table: {problem}."
            ) from problem


class TableWriter:
    """Writes rows whose cells a spreadsheet shows as they are, whatever a document holds."""

    def __init__(self, file: TextIO) -> None:
        self._writer = csv.writer(file)

    def row(self, cells: Iterable[object]) -> None:
        """Write one row."""
        self._writer.writerow([_cell(cell) for cell in cells])


def write_table(path: Path, write: Callable[[TableWriter], _T]) -> _T:
    """Write a table as UTF-8 with a mark that spreadsheets know it by; it is not encrypted.

    The file appears when it is complete, in one step; it replaces one of the same name.

    Args:
        write: writes the rows; whatever it raises leaves no file behind.

    Returns:
        What ``write`` returned.

    Raises:
        UsageError: the file cannot be written. DiskFull: no space is left.
    """
    draft = path.with_name(f".{path.name}.new")
    try:
        with draft.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
            result = write(TableWriter(file))
        os.replace(draft, path)  # noqa: PTH105 — atomic on every platform
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(f"{path}: no space is left.", "Free some space and try again.") from error
        raise UsageError(f"{path}: {error.strerror or error}.") from error
    finally:
        draft.unlink(missing_ok=True)
    return result


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    shown = "".join(sign if sign.isprintable() else " " for sign in value)
    return "'" + shown if shown.startswith(_FORMULA) else shown
