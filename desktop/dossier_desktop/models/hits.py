"""Passages found by a search, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.types import Hit
from dossier_desktop import wording

AnyIndex = QModelIndex | QPersistentModelIndex
HitRole = Qt.ItemDataRole.UserRole + 1


class HitsModel(QAbstractListModel):
    """Hits, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit] = []

    def show(self, hits: Sequence[Hit]) -> None:
        """Show these hits instead."""
        self.beginResetModel()
        self._rows = list(hits)
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._rows[index.row()]
        if role == HitRole:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.one_line(hit.passage.text[:600])
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tool_tip(hit_place(hit))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit_place(hit)}: {wording.one_line(hit.passage.text[:200])}"
        return None


def hit_place(hit: Hit) -> str:
    """Where a hit stands: file, page, heading."""
    parts = [wording.file_name(hit.path)]
    if hit.passage.page:
        parts.append(wording.page(hit.passage.page))
    if hit.passage.where:
        parts.append(wording.one_line(hit.passage.where))
    if hit.passage.doubtful:
        parts.append(wording.doubt_word())
    return " · ".join(parts)
