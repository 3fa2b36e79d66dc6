"""The tables of a document as grids: one at a time, of any length, with the cited cells lit up."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier.grids import Grid
from dossier_desktop import wording
from dossier_desktop.icons import icon
from dossier_desktop.models.grid import GridModel, Range
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID

_SAMPLE = 60  # rows looked at for the widths
_NARROWEST, _WIDEST = 6 * GRID, 30 * GRID
_LINES = 6  # of a row at most
_MOST_COPIED = 200_000  # cells


class TableView(QFrame):
    """A line that says which table it is, and the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tablePage")
        self._text = ""
        self._grids: Sequence[Grid] = ()
        self._number = 0
        self.model = GridModel(self)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Table of the document"))
        self.title = QLabel(self)
        self.title.setObjectName("tableTitle")
        set_role(self.title, "small")
        self.previous_button = _step("previous", self.tr("Previous table"), self)
        self.next_button = _step("next", self.tr("Next table"), self)
        self.previous_button.clicked.connect(lambda: self._show(self._number - 1))
        self.next_button.clicked.connect(lambda: self._show(self._number + 1))
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(self.title, 1)
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def show_tables(self, text: str, grids: Sequence[Grid]) -> None:
        """Take the tables of a text; the first is shown."""
        self._text, self._grids = text, grids
        self._show(0)

    def clear_tables(self) -> None:
        """Forget text and tables."""
        self.show_tables("", ())

    @property
    def whole_text(self) -> str:
        """The text that offsets refer to."""
        return self._text

    def marked_text(self) -> str:
        """The cells lit up as cited."""
        return self.model.marked_text()

    def mark(self, passage: Range | None, exact: Range | None) -> None:
        """Show the table that a place lies in, with its cells lit up and in view."""
        target = exact or passage
        if target is not None:
            self._show(max(0, bisect_right([grid.start for grid in self._grids], target[0]) - 1))
        self.model.mark(passage, exact)
        row = self.model.cited_row()
        if row >= 0:
            spot = self.model.index(row, 0)
            self.table.setCurrentIndex(spot)
            self.table.clearSelection()
            self.table.scrollTo(spot, QAbstractItemView.ScrollHint.PositionAtCenter)

    def zoom(self, step: int) -> None:
        """Larger or smaller letters."""
        font = self.table.font()
        font.setPointSizeF(max(6.0, min(32.0, font.pointSizeF() + step)))
        self.table.setFont(font)
        self.table.fit()

    def reset_zoom(self) -> None:
        """Letters of the size to begin with."""
        self.table.setFont(QApplication.font())
        self.table.fit()

    def _show(self, number: int) -> None:
        grid = self._grids[number] if 0 <= number < len(self._grids) else None
        if grid is None and self._grids:
            return
        self._number = number
        if grid is not self.model.grid:
            self.model.show(self._text, grid)
            self.table.fit()
        count = len(self._grids)
        for button, on in ((self.previous_button, number > 0), (self.next_button, number < count - 1)):
            button.setVisible(count > 1)
            button.setEnabled(on)
        self.title.setText(self._say(number, grid) if grid is not None else "")

    def _say(self, number: int, grid: Grid) -> str:
        rows = self.tr("%Ln row(s)", "", self.model.rowCount())
        size = f"{rows} · " + self.tr("%Ln column(s)", "", grid.columns)
        if len(self._grids) == 1:
            return size
        which = self.tr("Table %1 of %2").replace("%1", wording.number(number + 1))
        return f"{which.replace('%2', wording.number(len(self._grids)))} · {size}"


class _Table(QTableView):
    """Rows as high as their words need, as far as they are in view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tableGrid")
        set_role(self, "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(3 * GRID)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_rows)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._fitting.start())
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fitting.start())

    def fit(self) -> None:
        """Choose the columns' widths by the first rows, then the rows' heights."""
        model, metrics = self.model(), self.fontMetrics()
        self.verticalHeader().setMaximumSectionSize(_LINES * metrics.lineSpacing() + GRID)
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + GRID)
        for column in range(min(model.columnCount(), 500)):
            head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            words = [*head.split("\n")]
            words += [str(model.index(r, column).data() or "") for r in range(min(model.rowCount(), _SAMPLE))]
            width = max((metrics.horizontalAdvance(word[:80]) for word in words), default=0) + 3 * GRID
            self.setColumnWidth(column, max(_NARROWEST, min(_WIDEST, width)))
        self._fitting.start()

    def _fit_rows(self) -> None:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        count = self.model().rowCount()
        for row in range(max(0, first), (last if last >= 0 else count - 1) + 1):
            self.resizeRowToContents(row)
            self.setRowHeight(row, self.rowHeight(row) + GRID // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
            return
        super().keyPressEvent(event)

    def copy_selection(self) -> None:
        """Put the chosen cells on the clipboard, as spreadsheets take them."""
        lines: dict[int, dict[int, str]] = {}
        for index in self.selectionModel().selectedIndexes()[:_MOST_COPIED]:
            lines.setdefault(index.row(), {})[index.column()] = str(index.data() or "")
        columns = sorted({column for line in lines.values() for column in line})
        text = "\n".join("\t".join(lines[row].get(c, "") for c in columns) for row in sorted(lines))
        if text:
            QApplication.clipboard().setText(text)


def _step(image: str, text: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icon(image))
    button.setIconSize(QSize(16, 16))
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
