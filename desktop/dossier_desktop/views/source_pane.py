"""The right pane: the document as it is, with the cited words lit up."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop import wording
from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.elided_label import ElidedLabel
from dossier_desktop.widgets.empty_state import EmptyState
from dossier_desktop.widgets.note_bar import NoteBar
from dossier_desktop.widgets.page_field import PageField
from dossier_desktop.widgets.pdf_view import PdfView
from dossier_desktop.widgets.table_view import TableView
from dossier_desktop.widgets.text_view import TextView

_ROOM_FOR_LABELS = 380  # pixels of the pane; with less, the document's name would have none


class SourcePane(QWidget):
    """Lays out; :class:`~dossier_desktop.controllers.source.SourceController` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourcePane")
        self.setAccessibleName(self.tr("Source"))
        self.setMinimumWidth(260)
        self.pdf = PdfView(self)
        self.text = TextView(self)
        self.tables = TableView(self)
        self.empty = EmptyState(
            "source",
            self.tr("The proof appears here"),
            self.tr("Choose a citation or a document to see the place itself."),
            self,
        )
        self.waiting = EmptyState("wait", self.tr("Opening…"), "", self)
        self.problem = EmptyState("error", "", "", self)
        self.problem_button = self.problem.add_button(self.tr("Enter password…"), "key")
        self.problem_button.setObjectName("problemPassword")
        self._stack = QStackedWidget(self)
        for page in (self.empty, self.waiting, self.problem, self.pdf, self.text, self.tables):
            self._stack.addWidget(page)
        self._total = (1, "")
        self._make_notes()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        for note in (self.note, self.doubt, self.twins):
            column.addWidget(note)
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_foot())
        self.show_page(self.empty)

    def show_page(self, page: QWidget) -> None:
        """Show the pages, the text, or words about neither."""
        self._stack.setCurrentWidget(page)
        shows_document = page in (self.pdf, self.text, self.tables)
        self._tools.setVisible(shows_document)
        self._page_tools.setVisible(page is self.pdf)
        if not shows_document:
            self.show_place("")

    @property
    def page(self) -> QWidget | None:
        """What is shown."""
        return self._stack.currentWidget()

    def show_title(self, title: str, tool_tip: str = "") -> None:
        """Name the document."""
        self.title.show_text(title, tool_tip)

    def show_place(self, text: str, before: bool = False, after: bool = False) -> None:
        """Say which citation is on show, and whether there are others; empty: none is."""
        self._place.setText(text)
        self._foot.setVisible(bool(text))
        self.previous_button.setEnabled(before)
        self.next_button.setEnabled(after)

    def show_note(self, text: str, password: bool = False) -> None:
        """Say what is particular about what is shown; empty: nothing is. A password may help."""
        self.note.say(text, self.tr("Enter password…") if password else "")

    def show_page_total(self, count: int, label: str = "") -> None:
        """Say how many pages there are; ``label`` is printed on the one in view, unless it is its number."""
        self._total = (count, label)
        total = self.tr("of %1").replace("%1", wording.number(count))
        printed = wording.printed_page(label) if label else ""
        room = self.width() >= _ROOM_FOR_LABELS
        self.page_total.setText(f"{total} · {printed}" if printed and room else total)
        tip = self.tr("The number printed on the page") if printed else ""
        self.page_total.setToolTip(wording.tool_tip(f"{printed}: {tip}") if printed else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_page_total(*self._total)

    def _make_bar(self) -> QFrame:
        bar = QFrame(self)
        set_role(bar, "bar")
        self.title = ElidedLabel("", bar)
        self.title.setObjectName("sourceTitle")
        self._page_tools = QWidget(bar)
        self.page_field = PageField(self._page_tools)
        self.page_total = QLabel(self._page_tools)
        self.page_total.setObjectName("pageTotal")
        pages = QHBoxLayout(self._page_tools)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(GRID // 2)
        pages.addWidget(self.page_field)
        pages.addWidget(self.page_total)
        self._tools = QWidget(bar)
        self.zoom_out = _tool(self._tools, "zoom_out", self.tr("Smaller (Ctrl+-)"), "zoomOut")
        self.zoom_in = _tool(self._tools, "zoom_in", self.tr("Larger (Ctrl++)"), "zoomIn")
        self.fit_width = _tool(self._tools, "fit_width", self.tr("Fit to width (Ctrl+0)"), "fitWidth")
        self.as_text = _tool(self._tools, "document", self.tr("Show as text"), "showAsText")
        self.as_text.setCheckable(True)
        self.as_table = _tool(self._tools, "table", self.tr("Show as a table"), "showAsTable")
        self.as_table.setCheckable(True)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        for button in (self.zoom_out, self.zoom_in, self.fit_width, self.as_text, self.as_table):
            tools.addWidget(button)
        row = QHBoxLayout(bar)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.title, 1)
        row.addWidget(self._page_tools)
        row.addWidget(self._tools)
        bar.setMinimumHeight(5 * GRID + 4)
        return bar

    def _make_notes(self) -> None:
        self.note = NoteBar("warn-note", "warning", "warn", self)
        self.note.setObjectName("sourceNote")
        self.note_button = self.note.button
        self.note_button.setIcon(icon("key"))
        self.note_button.setObjectName("sourcePassword")
        self.doubt = NoteBar("warn-note", "doubt", "warn", self)
        self.doubt.setObjectName("doubtNote")
        self.twins = NoteBar("note", "twins", "accent", self)
        self.twins.setObjectName("twinsNote")

    def _make_foot(self) -> QFrame:
        self._foot = QFrame(self)
        self._foot.setObjectName("citationBar")
        set_role(self._foot, "bar")
        self.previous_button = _tool(
            self._foot, "previous", self.tr("Previous citation (Shift+F3)"), "previousCitation"
        )
        self.next_button = _tool(self._foot, "next", self.tr("Next citation (F3)"), "nextCitation")
        self._place = QLabel(self._foot)
        self._place.setObjectName("citationPlace")
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(self.previous_button)
        row.addWidget(self._place, 1)
        row.addWidget(self.next_button)
        return self._foot


def _tool(parent: QWidget, image: str, text: str, name: str) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setIcon(icon(image))
    button.setIconSize(QSize(18, 18))
    button.setToolTip(text)
    button.setAccessibleName(text.partition(" (")[0])
    return button
