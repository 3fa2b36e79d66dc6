"""The collections, with "All documents" on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.types import Collection
from dossier_desktop import wording

AnyIndex = QModelIndex | QPersistentModelIndex
CollectionRole = Qt.ItemDataRole.UserRole + 1


class CollectionsModel(QAbstractListModel):
    """Row 0 stands for all documents; the others are collections in alphabetical order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Collection] = [Collection(0, "")]
        self._hidden: set[str] = set()

    @property
    def names(self) -> list[str]:
        """Names of the collections shown."""
        return [row.name for row in self._rows[1:]]

    @property
    def documents(self) -> int:
        """Number of documents in all collections."""
        return self._rows[0].documents

    def show(self, collections: Sequence[Collection]) -> None:
        """Show these collections; unchanged names keep the view's selection."""
        shown = sorted(
            (item for item in collections if item.name not in self._hidden), key=lambda c: c.name.casefold()
        )
        total = Collection(0, "", sum(c.documents for c in shown), sum(c.troubled for c in shown))
        rows = [total, *shown]
        if [row.name for row in rows] == [row.name for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def hide(self, name: str) -> None:
        """Take a collection out of view until :meth:`unhide` or a new list without it."""
        self._hidden.add(name)
        self.show(self._rows[1:])

    def unhide(self, name: str) -> None:
        """Let a hidden collection be shown by the next :meth:`show`."""
        self._hidden.discard(name)

    def collection(self, row: int) -> str | None:
        """Name of the collection in a row; None for all documents."""
        return self._rows[row].name if 0 < row < len(self._rows) else None

    def row(self, name: str | None) -> int:
        """Row of a collection; 0 for None and unknown names."""
        return next((row for row, item in enumerate(self._rows) if row and item.name == name), 0)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == CollectionRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tool_tip(f"{self._name(row)}\n{self._detail(row)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(row)}, {self._detail(row)}"
        return None

    def _name(self, row: Collection) -> str:
        return wording.one_line(row.name) if row.id or row.name else self.tr("All documents")

    def _detail(self, row: Collection) -> str:
        text = wording.documents(row.documents)
        if row.troubled:
            text += ", " + self.tr("%Ln need(s) attention", "", row.troubled)
        return text
