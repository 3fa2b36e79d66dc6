"""The right pane: the document as it is, with the cited words lit up."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier_desktop.icons import icon
from dossier_desktop.theme import set_role
from dossier_desktop.tokens import GRID
from dossier_desktop.widgets.elided_label import ElidedLabel
from dossier_desktop.widgets.empty_state import EmptyState
from dossier_desktop.widgets.page_field import PageField
from dossier_desktop.widgets.pdf_view import PdfView
from dossier_desktop.widgets.text_view import TextView


class SourcePane(QWidget):
    """Lays out; :class:`~dossier_desktop.controllers.source.SourceController` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourcePane")
        self.setAccessibleName(self.tr("Source"))
        self.setMinimumWidth(260)
        self.pdf = PdfView(self)
        self.text = TextView(self)
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
        for page in (self.empty, self.waiting, self.problem, self.pdf, self.text):
            self._stack.addWidget(page)
        self._make_note()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self.note)
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_foot())
        self.show_page(self.empty)

    def show_page(self, page: QWidget) -> None:
        """Show the pages, the text, or words about neither."""
        self._stack.setCurrentWidget(page)
        shows_document = page in (self.pdf, self.text)
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
        self._note_text.setText(text)
        self.note_button.setVisible(password)
        self.note.setVisible(bool(text))

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
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        for button in (self.zoom_out, self.zoom_in, self.fit_width, self.as_text):
            tools.addWidget(button)
        row = QHBoxLayout(bar)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.title, 1)
        row.addWidget(self._page_tools)
        row.addWidget(self._tools)
        bar.setMinimumHeight(5 * GRID + 4)
        return bar

    def _make_note(self) -> None:
        self.note = QFrame(self)
        self.note.setObjectName("sourceNote")
        set_role(self.note, "warn-note")
        self._note_text = QLabel(self.note)
        self._note_text.setTextFormat(Qt.TextFormat.PlainText)
        self._note_text.setWordWrap(True)
        self.note_button = QPushButton(icon("key"), self.tr("Enter password…"), self.note)
        self.note_button.setObjectName("sourcePassword")
        row = QHBoxLayout(self.note)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.addWidget(self._note_text, 1)
        row.addWidget(self.note_button)
        self.note.hide()

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
