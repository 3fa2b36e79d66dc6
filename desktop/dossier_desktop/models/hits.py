"""Passages found by a search, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.types import Hit
from dossier_desktop import wording
from dossier_desktop.excerpts import Range, excerpt

AnyIndex = QModelIndex | QPersistentModelIndex
HitRole = Qt.ItemDataRole.UserRole + 1
MarksRole = Qt.ItemDataRole.UserRole + 2


class HitsModel(QAbstractListModel):
    """Hits, best first, each with the part of its text that holds the words asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit] = []
        self._marks: Sequence[Sequence[Range]] = ()
        self._excerpts: dict[int, tuple[str, list[Range]]] = {}

    def show(self, hits: Sequence[Hit], marks: Sequence[Sequence[Range]] = ()) -> None:
        """Show these hits instead; ``marks`` are ranges within each one's text to be lit up."""
        self.beginResetModel()
        self._rows = list(hits)
        self._marks = marks
        self._excerpts = {}
        self.endResetModel()

    @property
    def hits(self) -> list[Hit]:
        """All hits on show, best first."""
        return self._rows

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._rows[index.row()]
        if role == HitRole:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return self._excerpt(index.row())[0]
        if role == MarksRole:
            return self._excerpt(index.row())[1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tool_tip(hit_place(hit))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit_place(hit)}: {self._excerpt(index.row())[0][:200]}"
        return None

    def _excerpt(self, row: int) -> tuple[str, list[Range]]:
        if row not in self._excerpts:
            marks = self._marks[row] if row < len(self._marks) else ()
            self._excerpts[row] = excerpt(self._rows[row].passage.text, marks)
        return self._excerpts[row]


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
