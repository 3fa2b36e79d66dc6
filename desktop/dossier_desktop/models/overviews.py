"""What is said of whole documents as rows of a list: headings, and below them words that can be opened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.overview.data import Excerpt
from dossier_desktop import wording

AnyIndex = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1
Ranges = tuple[tuple[int, int], ...]

BEFORE = 60
"""Characters shown before the first lit words, so that these stand in the first lines."""

_MOST = 900  # characters of a row; what stands beyond is a click away


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A row: words of a document, or, where ``quote`` is None, the heading of those below.

    Attributes:
        text: as it stands in the document; lit: ranges of it that matter most.
        above: what stands over the words: what they are, and where they stand.
        kind: what the list can be narrowed down to; empty for headings.
        document, path: of the document that the words stand in.
        quote: the words to open.
    """

    text: str
    lit: Ranges = ()
    above: str = ""
    kind: str = ""
    document: str = ""
    path: str = ""
    quote: Excerpt | None = None


class OverviewModel(QAbstractListModel):
    """Rows, of one kind or all; grows while more are found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[OverviewRow] = []
        self._rows: list[OverviewRow] = []
        self._kind = ""

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._all, self._rows = [], []
        self.endResetModel()

    def add(self, rows: Sequence[OverviewRow]) -> None:
        """Show these rows below the others; a heading comes together with what stands below it."""
        self._all += rows
        shown = list(self._wanted(rows))
        if shown:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(shown) - 1)
            self._rows += shown
            self.endInsertRows()

    def set_kind(self, kind: str) -> None:
        """Show the rows of one kind; empty: all."""
        self.beginResetModel()
        self._kind = kind
        self._rows = list(self._wanted(self._all))
        self.endResetModel()

    @property
    def kinds(self) -> list[str]:
        """The kinds of the rows there are, the most frequent first."""
        counts: dict[str, int] = {}
        for row in self._all:
            if row.quote is not None and row.kind:
                counts[row.kind] = counts.get(row.kind, 0) + 1
        return sorted(counts, key=lambda kind: -counts[kind])

    @property
    def listed(self) -> list[OverviewRow]:
        """The rows on show that can be opened."""
        return [row for row in self._rows if row.quote is not None]

    @property
    def last_document(self) -> str:
        """The document that the last row is about; empty while there is none."""
        return self._all[-1].document if self._all else ""

    def place(self, row: int) -> int:
        """Which of :attr:`listed` stands in a row; -1 where none does."""
        if not 0 <= row < len(self._rows) or self._rows[row].quote is None:
            return -1
        return sum(each.quote is not None for each in self._rows[:row])

    def as_text(self) -> str:
        """The rows on show as lines, for the clipboard."""
        lines: list[str] = []
        for row in self._rows:
            text = wording.one_line(row.text)
            if row.quote is None:
                lines += ["", text]
            else:
                lines += [f"- {text}", f"  ({row.above})" if row.above else ""]
        return "\n".join(line for line in lines if line or line == "").strip() + "\n"

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A heading cannot be chosen: the arrow keys go past it."""
        if index.isValid() and self._rows[index.row()].quote is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return _shown(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(row).text
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tool_tip(row.above or wording.one_line(row.path) or row.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join(part for part in (row.above, wording.one_line(row.text)) if part)
        return None

    def _wanted(self, rows: Iterable[OverviewRow]) -> Iterable[OverviewRow]:
        heading: OverviewRow | None = None
        for row in rows:
            if row.quote is None:
                heading = row
            elif not self._kind or row.kind == self._kind:
                if heading is not None:
                    yield heading
                    heading = None
                yield row


def flat(text: str, lit: Ranges) -> tuple[str, Ranges]:
    """A text on one line, beginning soon before its first lit words, with the ranges of these in it."""
    made: list[str] = []
    at: list[int] = []  # where each character of the text stands in what is made
    for sign in text:
        if sign.isspace() or not sign.isprintable():
            at.append(len(made))
            if made and made[-1] != " ":
                made.append(" ")
        else:
            at.append(len(made))
            made.append(sign)
    at.append(len(made))
    line = "".join(made)
    ranges = [(at[start], at[end]) for start, end in lit if start < end]
    first = ranges[0][0] if ranges else 0
    if first > 2 * BEFORE:
        cut = line.rfind(" ", 0, first - BEFORE) + 1 or first - BEFORE
        line, shift = "…" + line[cut:], cut - 1
        ranges = [(start - shift, end - shift) for start, end in ranges]
    line = line.rstrip()
    if len(line) > _MOST:
        line = line[:_MOST] + "…"
    return line, tuple((start, min(end, len(line))) for start, end in ranges if start < len(line))


@lru_cache(maxsize=1024)
def _shown(row: OverviewRow) -> OverviewRow:
    """A row as it is painted; made when it is looked at, since there may be thousands."""
    text, lit = flat(row.text, row.lit)
    return replace(row, text=text, lit=lit)
