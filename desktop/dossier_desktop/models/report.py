"""The documents of a report that are to be looked at, as rows: which, how it ended, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.reporting.data import Entry
from dossier_desktop import messages, wording
from dossier_desktop.icons import icon, state_icon

AnyIndex = QModelIndex | QPersistentModelIndex
EntryRole = Qt.ItemDataRole.UserRole + 1


class ReportModel(QAbstractTableModel):
    """Entries, those of one outcome or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Entry] = []
        self._rows: list[Entry] = []
        self._outcome = ""

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries instead."""
        self._all = [*entries]
        self.set_outcome(self._outcome)

    def set_outcome(self, outcome: str) -> None:
        """Show only entries of an outcome; empty: all."""
        self.beginResetModel()
        self._outcome = outcome
        self._rows = [entry for entry in self._all if outcome in ("", entry.outcome)]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == EntryRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tool_tip(self._tool_tip(entry, index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            if entry.outcome == "doubtful":
                return icon("doubt", "warn")
            return state_icon(entry.document.state)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return (self.tr("Document"), self.tr("Outcome"), self.tr("What to do"))[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, entry: Entry) -> tuple[str, str, str]:
        return (
            wording.document_name(entry.document),
            outcome_word(entry.outcome),
            wording.one_line(messages.text(entry.what)),
        )

    def _tool_tip(self, entry: Entry, column: int) -> str:
        if column:
            return self._words(entry)[column]
        return "\n".join(wording.one_line(path) for path in (entry.document.path, *entry.places))


def outcome_word(outcome: str) -> str:
    """How reading a document ended, in words."""
    if outcome == "read":
        return wording.translate("Report", "Read")
    if outcome == "doubtful":
        return wording.translate("Report", "Read with doubt")
    return wording.state_word(wording.state_of("reading" if outcome == "waiting" else outcome))
