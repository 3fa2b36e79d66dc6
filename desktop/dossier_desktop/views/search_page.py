"""Searching the documents' words without asking a question: the best passages, or every mention."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop.icons import icon
from dossier_desktop.models.hits import HitsModel
from dossier_desktop.models.mentions import MentionsModel
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.empty_state import EmptyState
from dossier_desktop.widgets.filter_chips import FilterChips
from dossier_desktop.widgets.flow_layout import FlowLayout
from dossier_desktop.widgets.mention_rows import MentionRows
from dossier_desktop.widgets.rows import HitRows


class SearchPage(QWidget):
    """A field, chips to narrow down by, a line that says what was searched, and a list.

    Signals:
        closed(): back to the conversation.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchPage")
        self.model = HitsModel(self)
        self.mentions = MentionsModel(self)
        self.list = self._make_list("searchResults", self.tr("Passages found"), self.model, HitRows)
        self.mention_list = self._make_list(
            "mentionList", self.tr("Mentions found"), self.mentions, MentionRows
        )
        self.list.setUniformItemSizes(True)
        self.message = EmptyState("search", "", "", self)
        self.clear_button = self.message.add_button(self.tr("Search without filters"), "filter")
        self.again_button = self.message.add_button(self.tr("Try again"), "reread")
        self._stack = QStackedWidget(self)
        for page in (self.message, self.list, self.mention_list):
            self._stack.addWidget(page)
        self.chips = FilterChips(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(self._make_field())
        column.addWidget(self.chips)
        column.addWidget(self._make_options())
        column.addLayout(self._make_status())
        column.addWidget(self._stack, 1)
        self.every.toggled.connect(self._options.setVisible)

    def show_hits(self) -> None:
        """Show the list of passages."""
        self._stack.setCurrentWidget(self.list)

    def show_mentions(self) -> None:
        """Show the list of mentions."""
        self._stack.setCurrentWidget(self.mention_list)

    def say(self, title: str, text: str = "", *, clear: bool = False, again: bool = False) -> None:
        """Show words in place of a list, and perhaps what to do."""
        self.message.say(title, text)
        self.clear_button.setVisible(clear)
        self.again_button.setVisible(again)
        self._stack.setCurrentWidget(self.message)

    @property
    def results(self) -> QListView | None:
        """The list on show, if there is one with anything in it."""
        shown = self._stack.currentWidget()
        found = next((each for each in (self.list, self.mention_list) if each is shown), None)
        return found if found is not None and found.model().rowCount() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        if watched is self.field and event.key() == Qt.Key.Key_Down and self.results is not None:
            self._enter_list(self.results)
            return True
        if isinstance(watched, QListView) and event.key() == Qt.Key.Key_Up and self._at_top(watched):
            self.field.setFocus()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _enter_list(self, results: QListView) -> None:
        results.setFocus()
        if not results.currentIndex().isValid():
            results.setCurrentIndex(results.model().index(self._first(results), 0))

    def _at_top(self, results: QListView) -> bool:
        return results.currentIndex().row() <= self._first(results)

    def _first(self, results: QListView) -> int:
        """The first row that can be chosen: of mentions, the one below a document's name."""
        return 1 if results is self.mention_list else 0

    # Building

    def _make_list(
        self, name: str, accessible: str, model: QAbstractListModel, rows: type[QStyledItemDelegate]
    ) -> QListView:
        made = QListView(self)
        made.setObjectName(name)
        made.setAccessibleName(accessible)
        made.setModel(model)
        made.setItemDelegate(rows(made))
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMouseTracking(True)
        made.installEventFilter(self)
        set_role(made, "plain")
        return made

    def _make_field(self) -> QHBoxLayout:
        self.field = QLineEdit(self)
        self.field.setObjectName("searchField")
        self.field.setMaxLength(1000)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Search the documents"))
        self.field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.installEventFilter(self)
        self.every = QToolButton(self)
        self.every.setObjectName("everyMention")
        self.every.setText(self.tr("Every mention"))
        self.every.setToolTip(
            self.tr("List all places where a name, number, article or phrase stands, with a total")
        )
        self.every.setCheckable(True)
        set_role(self.every, "toggle")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.field, 1)
        row.addWidget(self.every)
        return row

    def _make_options(self) -> QWidget:
        self._options = QWidget(self)
        self.endings = QCheckBox(self.tr("Other endings"), self._options)
        self.endings.setToolTip(self.tr("Also “letters” where “letter” is looked for"))
        self.endings.setChecked(True)
        self.slips = QCheckBox(self.tr("Misspelt"), self._options)
        self.slips.setToolTip(self.tr("Also words that differ by a letter or two; takes longer"))
        for box in (self.endings, self.slips):
            box.setAccessibleName(box.text())
            box.setAccessibleDescription(box.toolTip())
        self.export_button = QPushButton(icon("export"), self.tr("Export CSV…"), self._options)
        self.export_button.setObjectName("exportMentions")
        set_role(self.export_button, "link")
        self.export_button.setToolTip(self.tr("Write the whole list to a file, not encrypted"))
        self.export_button.setEnabled(False)
        flow = FlowLayout(self._options, 2 * GRID)
        for part in (self.endings, self.slips, self.export_button):
            flow.addWidget(part)
        self._options.hide()
        return self._options

    def _make_status(self) -> QVBoxLayout:
        self.status = _words("searchStatus", self)
        self.added = _words("searchAdded", self)
        self.added.hide()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.status)
        column.addWidget(self.added)
        return column


def _words(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, "muted")
    return label
