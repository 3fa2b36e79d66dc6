"""The left pane: collections, the documents of the chosen one, progress, undo."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop.icons import icon
from dossier_desktop.models.collections import CollectionsModel
from dossier_desktop.models.documents import DocumentsModel
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.elided_label import ElidedLabel
from dossier_desktop.widgets.empty_state import EmptyState
from dossier_desktop.widgets.filter_panel import FilterPanel
from dossier_desktop.widgets.folders_strip import FoldersStrip
from dossier_desktop.widgets.progress_strip import ProgressStrip
from dossier_desktop.widgets.rows import CollectionRows, DocumentRows
from dossier_desktop.widgets.undo_bar import UndoBar


class LibraryPane(QWidget):
    """Lays out; :class:`~dossier_desktop.controllers.library.LibraryController` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPane")
        self.setAccessibleName(self.tr("Documents"))
        self.setMinimumWidth(256)
        self.collections_model = CollectionsModel(self)
        self.documents_model = DocumentsModel(self)
        self._make_top()
        self._make_lists()
        self.undo_bar = UndoBar(self)
        self.progress = ProgressStrip(self)
        self.empty = self._make_empty()
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self.splitter)
        self._lists.addWidget(self.empty)
        below = QVBoxLayout()
        below.setContentsMargins(GRID, 0, GRID, 0)
        below.setSpacing(GRID)
        below.addWidget(self.undo_bar)
        below.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(GRID)
        column.addLayout(self._top)
        column.addWidget(self._lists, 1)
        column.addLayout(below)

    def show_empty(self, empty: bool) -> None:
        """Show the invitation, or the lists."""
        self._lists.setCurrentWidget(self.empty if empty else self.splitter)

    def show_documents(self, shown: int, total: int, title: str, hint: str) -> None:
        """Say what the list holds, and what to do where it holds nothing."""
        self.documents_title.show_text(title)
        narrowed = bool(self.filter.text()) or self.filter_button.isChecked()
        self.filter_line.setVisible(total > 6 or narrowed)
        self.no_documents.setText(hint)
        self._documents_stack.setCurrentIndex(0 if shown else 1)

    def _make_top(self) -> None:
        self.add_button = QPushButton(icon("add", "on_accent"), self.tr("Add"), self)
        self.add_button.setObjectName("addButton")
        self.add_button.setAccessibleName(self.tr("Add documents"))
        self.add_button.setToolTip(self.tr("Add files or a folder to this collection"))
        set_role(self.add_button, "primary")
        self.search_button = QPushButton(icon("search"), self.tr("Search"), self)
        self.search_button.setObjectName("searchButton")
        self.search_button.setToolTip(self.tr("Search the words of your documents (Ctrl+F)"))
        self._top = QHBoxLayout()
        self._top.setContentsMargins(GRID, 0, GRID, 0)
        self._top.setSpacing(GRID)
        self._top.addWidget(self.add_button, 1)
        self._top.addWidget(self.search_button, 1)

    def _make_lists(self) -> None:
        self.collections = _list("collectionsList", self.tr("Collections"), self)
        self.collections.setModel(self.collections_model)
        self.collections.setItemDelegate(CollectionRows(self.collections))
        self.collections.setMinimumHeight(9 * GRID)
        self.documents = _list("documentsList", self.tr("Documents of the collection"), self)
        self.documents.setModel(self.documents_model)
        self.documents.setMinimumHeight(6 * GRID)
        self.documents.setItemDelegate(DocumentRows(self.documents))
        self.documents.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.new_collection = _tool("add", self.tr("New collection"), "newCollection", self)
        self.documents_title = ElidedLabel("", self)
        set_role(self.documents_title, "small")
        self.folders = FoldersStrip(self)
        self.filter = QLineEdit(self)
        self.filter.setObjectName("documentFilter")
        self.filter.setPlaceholderText(self.tr("Filter by name or state"))
        self.filter.setAccessibleName(self.tr("Filter the documents by name or state"))
        self.filter.setClearButtonEnabled(True)
        self.filter_button = _tool(
            "filter", self.tr("Filter by date, author, kind or state"), "filterBy", self
        )
        self.filter_button.setCheckable(True)
        self.filter_panel = FilterPanel(self)
        self.filter_button.toggled.connect(self._show_filter_panel)
        self.no_documents = QLabel(self)
        self.no_documents.setWordWrap(True)
        self.no_documents.setTextFormat(Qt.TextFormat.PlainText)
        self.no_documents.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.no_documents.setContentsMargins(2 * GRID, 3 * GRID, 2 * GRID, GRID)
        set_role(self.no_documents, "muted")
        self._documents_stack = QStackedWidget(self)
        self._documents_stack.addWidget(self.documents)
        self._documents_stack.addWidget(self.no_documents)
        title = QLabel(self.tr("Collections"), self)
        set_role(title, "small")
        upper = _section([title, None, self.new_collection], [self.collections])
        lower = _section(
            [self.documents_title],
            [self.folders, self._filter_line(), self.filter_panel, self._documents_stack],
        )
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setObjectName("librarySplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(lower)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 3)

    def _filter_line(self) -> QWidget:
        self.filter_line = QWidget(self)
        row = QHBoxLayout(self.filter_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self.filter, 1)
        row.addWidget(self.filter_button)
        return self.filter_line

    def _show_filter_panel(self, shown: bool) -> None:
        """A filter that cannot be seen would be forgotten: hidden, it asks for nothing."""
        self.filter_panel.setVisible(shown)
        if not shown:
            self.filter_panel.clear()

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            "library",
            self.tr("No documents yet"),
            self.tr("Drop files or folders anywhere on this window. They stay on this computer, encrypted."),
            self,
        )
        self.empty_add = empty.add_button(self.tr("Add documents…"), "add_files", primary=True)
        self.empty_add.setObjectName("emptyAdd")
        self.empty_samples = empty.add_button(self.tr("Try the sample collection"))
        self.empty_samples.setObjectName("emptySamples")
        return empty


def _list(name: str, title: str, parent: QWidget) -> QListView:
    view = QListView(parent)
    view.setObjectName(name)
    view.setAccessibleName(title)
    set_role(view, "plain")
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.setMouseTracking(True)
    return view


def _tool(image: str, text: str, name: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setIcon(icon(image, "muted"))
    button.setIconSize(QSize(16, 16))
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button


def _section(top: list[QWidget | None], below: list[QWidget]) -> QWidget:
    """A title line over widgets; None in the title line is a stretch."""
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID // 2)
    row = QHBoxLayout()
    row.setContentsMargins(2 * GRID - 4, GRID // 2, GRID, 0)
    for item in top:
        if item is None:
            row.addStretch(1)
        else:
            row.addWidget(item)
    column.addLayout(row)
    for widget in below:
        if isinstance(widget, QListView | QStackedWidget):
            column.addWidget(widget, 1)
            continue
        inset = QHBoxLayout()
        edge = 0 if isinstance(widget, FoldersStrip) else GRID
        inset.setContentsMargins(edge, 0, edge, 0)
        inset.addWidget(widget)
        column.addLayout(inset)
    return section
