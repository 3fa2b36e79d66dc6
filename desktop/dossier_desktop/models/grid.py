"""A document's table as rows and columns: cells are looked up in the text when they are painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from dossier.grids import Grid
from dossier_desktop import theme, wording

AnyIndex = QModelIndex | QPersistentModelIndex
Range = tuple[int, int]

_LONGEST = 2000  # characters of a cell that are shown


class GridModel(QAbstractTableModel):
    """The rows below the headings; these stand in the header."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._grid: Grid | None = None
        self._passage: Range | None = None
        self._exact: Range | None = None

    @property
    def grid(self) -> Grid | None:
        """The table shown."""
        return self._grid

    def show(self, text: str, grid: Grid | None) -> None:
        """Show a table of a text instead; None: nothing."""
        self.beginResetModel()
        self._text, self._grid = text, grid
        self._passage = self._exact = None
        self.endResetModel()

    def mark(self, passage: Range | None, exact: Range | None) -> None:
        """Light up what lies in a passage and, stronger, what is cited of it."""
        self._passage, self._exact = passage, exact
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def cited_row(self) -> int:
        """The first row that is cited, or lies in the passage; -1: none."""
        target = self._exact or self._passage
        if self._grid is None or target is None or not self.rowCount():
            return -1
        row = self._grid.row_at(max(target[0], self._grid.start)) - self._grid.head_rows
        return max(0, min(self.rowCount() - 1, row))

    def marked_text(self) -> str:
        """The cells lit up as cited, from left to right and top to bottom."""
        if self._grid is None or self._exact is None:
            return ""
        first, last = self._grid.row_at(self._exact[0]), self._grid.row_at(self._exact[1] - 1)
        cells = (self._grid.cell(r, c) for r in range(first, last + 1) for c in range(self._grid.columns))
        return " ".join(self._text[c[0] : c[1]] for c in cells if c and _meet(c, self._exact))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._grid is None else self._grid.rows - self._grid.head_rows

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._grid is None else self._grid.columns

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._grid is None:
            return None
        cell = self._grid.cell(index.row() + self._grid.head_rows, index.column())
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tool_tip(self._words(cell))
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(cell)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.tokens().on_mark if self._ground(cell) else None
        if role == Qt.ItemDataRole.FontRole:
            return _underlined() if _meet(cell, self._exact) else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self._grid is None or orientation is not Qt.Orientation.Horizontal:
            return None
        cells = [self._grid.cell(row, section) for row in range(self._grid.head_rows)]
        found = [cell for cell in cells if cell]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = "\n".join(self._words(cell) for cell in found)
            return words if role == Qt.ItemDataRole.DisplayRole else wording.tool_tip(words)
        if role == Qt.ItemDataRole.FontRole and any(_meet(cell, self._exact) for cell in found):
            return _underlined()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, cell: Range) -> str:
        return wording.one_line(self._text[cell[0] : min(cell[1], cell[0] + _LONGEST)])

    def _ground(self, cell: Range) -> Any:
        colours = theme.tokens()
        if _meet(cell, self._exact):
            return colours.mark_strong
        return colours.mark if _meet(cell, self._passage) else None


def _meet(cell: Range, area: Range | None) -> bool:
    return area is not None and cell[0] < area[1] and area[0] < cell[1]


def _underlined() -> QFont:
    font = QFont()
    font.setUnderline(True)
    return font
