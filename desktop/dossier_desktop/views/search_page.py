"""Searching the documents' words without asking a question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop.icons import icon
from dossier_desktop.models.hits import HitsModel
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.filter_panel import FilterPanel
from dossier_desktop.widgets.rows import HitRows


class SearchPage(QWidget):
    """A field, a list of passages, a line that says what was searched.

    Signals:
        closed(): back to the conversation.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchPage")
        self.field = QLineEdit(self)
        self.field.setObjectName("searchField")
        self.field.setMaxLength(1000)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Search the documents"))
        self.field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.installEventFilter(self)
        self.filter_button = QToolButton(self)
        self.filter_button.setObjectName("searchFilter")
        self.filter_button.setIcon(icon("filter", "muted"))
        self.filter_button.setToolTip(self.tr("Search only documents of a date, author or kind"))
        self.filter_button.setAccessibleName(self.filter_button.toolTip())
        self.filter_button.setCheckable(True)
        self.filter_panel = FilterPanel(states=False, parent=self)
        self.filter_button.toggled.connect(self._show_filter_panel)
        back = QToolButton(self)
        back.setObjectName("searchBack")
        back.setIcon(icon("back"))
        back.setToolTip(self.tr("Back to the conversation (Esc)"))
        back.setAccessibleName(self.tr("Back to the conversation"))
        back.clicked.connect(self.closed)
        self.model = HitsModel(self)
        self.list = QListView(self)
        self.list.setObjectName("searchResults")
        self.list.setAccessibleName(self.tr("Passages found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        set_role(self.list, "plain")
        self.status = QLabel(self)
        self.status.setObjectName("searchStatus")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        set_role(self.status, "muted")
        row = QHBoxLayout()
        row.addWidget(back)
        row.addWidget(self.field, 1)
        row.addWidget(self.filter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self.filter_panel)
        column.addWidget(self.status)
        column.addWidget(self.list, 1)

    def _show_filter_panel(self, shown: bool) -> None:
        """A filter that cannot be seen would be forgotten: hidden, it asks for nothing."""
        self.filter_panel.setVisible(shown)
        if not shown:
            self.filter_panel.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.list.setFocus()
                self.list.setCurrentIndex(self.model.index(max(0, self.list.currentIndex().row())))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
