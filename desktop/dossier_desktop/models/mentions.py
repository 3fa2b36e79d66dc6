"""Every mention of something, as a list: the documents' names, and below each its mentions in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.search.mentions.data import DocumentMentions, Mention
from dossier_desktop import wording

AnyIndex = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A row of the list: a mention, or, where that is None, the document that the ones below stand in."""

    document: DocumentMentions
    mention: Mention | None = None


class MentionsModel(QAbstractListModel):
    """Grows while mentions are found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MentionRow] = []

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def add(self, documents: Sequence[DocumentMentions]) -> None:
        """Show these documents' mentions below the others; those without a listed mention are passed over."""
        rows = [
            MentionRow(document, mention)
            for document in documents
            if document.mentions
            for mention in (None, *document.mentions)
        ]
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    @property
    def listed(self) -> list[MentionRow]:
        """The mentions on show, without the documents' own rows."""
        return [row for row in self._rows if row.mention is not None]

    def place(self, row: int) -> int:
        """Which of :attr:`listed` stands in a row; -1 where none does."""
        if not 0 <= row < len(self._rows) or self._rows[row].mention is None:
            return -1
        return sum(each.mention is not None for each in self._rows[:row])

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A document's own row cannot be chosen: the arrow keys go past it."""
        if index.isValid() and self._rows[index.row()].mention is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.file_name(row.document.path) if row.mention is None else snippet(row.mention)
        if role == Qt.ItemDataRole.ToolTipRole:
            path = wording.one_line(row.document.path)
            return wording.tool_tip(path if row.mention is None else mention_place(row.mention) or path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: MentionRow) -> str:
        name = wording.file_name(row.document.path)
        if row.mention is None:
            return f"{name}: {wording.mentions(row.document.total)}"
        return " · ".join(part for part in (mention_place(row.mention), snippet(row.mention)) if part)


def snippet(mention: Mention) -> str:
    """The mention with the words beside it."""
    return f"{mention.before.lstrip()}{wording.one_line(mention.text)}{mention.after.rstrip()}"


def mention_place(mention: Mention) -> str:
    """Where a mention stands in its document: page, heading; empty where neither is known."""
    parts = [wording.page(mention.page)] if mention.page else []
    if mention.label:
        parts.append(wording.printed_page(mention.label))
    if mention.heading:
        parts.append(wording.one_line(mention.heading))
    if mention.doubtful:
        parts.append(wording.doubt_word())
    return " · ".join(parts)
