"""Tables that people write in a spreadsheet: CSV with any of the usual signs between cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from dossier.errors import UsageError

_SIGNS = ",;\t|"
csv.field_size_limit(2**31 - 1)  # a cell may hold a whole document


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
