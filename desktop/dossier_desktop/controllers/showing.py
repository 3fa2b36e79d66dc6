"""Putting one place of a document on the screen: on its pages, as text, or in its table."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtPdf import QPdfDocument

from dossier.types import DocumentState
from dossier_desktop import messages, wording
from dossier_desktop.controllers import notes
from dossier_desktop.controllers.places import Place
from dossier_desktop.operations import DocumentText
from dossier_desktop.views.source_pane import SourcePane
from dossier_desktop.widgets.pdf_marks import page_ranges
from dossier_desktop.widgets.pdf_words import PageWords
from dossier_desktop.widgets.prompts import ask_text

_PDF = "application/pdf"
_IMAGE = "image/"
_MOSTLY = 0.6  # of a text in tables: it is shown as a table to begin with


class Shower(QObject):
    """Fills the pane with a place; which one, and whence its bytes come, is for the controller to know.

    Signals:
        settled(): a place is on the screen, its marks in view; or the reason why there is nothing to show.
    """

    settled = Signal()

    def __init__(self, pane: SourcePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._place: Place | None = None
        self._text: DocumentText | None = None
        self._pages_of = ""  # the document whose pages the PDF view holds
        self._without_pages = ""  # the document that turned out to have none to show
        self._data = b""
        self._tables: bool | None = None  # what the person chose for this document
        pane.pdf.page_changed.connect(self._page_changed)

    def wants_pages(self, place: Place, text: DocumentText) -> bool:
        """Whether the document has pages that are not in the view yet."""
        if place.document in (self._pages_of, self._without_pages):
            return False
        return text.media_type == _PDF or text.media_type.startswith(_IMAGE)

    def close(self) -> None:
        """Forget everything that is on show."""
        self._place, self._text = None, None
        self._pages_of = self._without_pages = ""
        self._data = b""
        self._tables = None
        pane = self._pane
        pane.pdf.close_document()
        pane.text.clear_text()
        pane.tables.clear_tables()
        pane.show_title("")
        for note in (pane.note, pane.doubt, pane.twins):
            note.say("")
        pane.show_page(pane.empty)

    def prefer_tables(self, on: bool) -> None:
        """The person wants this document's tables as tables, or as lines of text."""
        self._tables = on

    def show_place(self, place: Place, text: DocumentText) -> None:
        """Show a place of a document whose pages, if it has any, are in the view."""
        before = self._place
        if before is None or before.document != place.document or (self._tables and before != place):
            self._tables = None
        self._place, self._text = place, text
        if self._pages_of == place.document and not self._pane.as_text.isChecked():
            self._show_pages(place, text)
        else:
            self._show_text(place, text)

    def load(self, place: Place, text: DocumentText, data: bytes, password: str = "") -> None:
        """Take a document's pages, a PDF's bytes, and show a place on them; empty: there are none."""
        error = self._pane.pdf.load(data, password) if data else QPdfDocument.Error.InvalidFileFormat
        if error == QPdfDocument.Error.None_:
            self._pages_of, self._data = place.document, b""
            self._pane.page_field.set_pages(self._pane.pdf.page_count)
            self._pane.pdf.show_words(PageWords(text.text, text.pages, text.layout))
            self.show_place(place, text)
            return
        self._pages_of = ""
        locked = error == QPdfDocument.Error.IncorrectPassword
        self._data = data if locked else b""
        if not data:
            self._without_pages = place.document
        self.show_place(place, text)
        if self._pane.page is self._pane.problem or not data:
            return
        if locked:
            note = self.tr("The pages of this document are protected; its text is shown.")
            self._pane.show_note(note, password=True)
        else:
            self._pane.show_note(self.tr("The pages of this document cannot be drawn; its text is shown."))

    def ask_password(self) -> None:
        """Ask for what opens the pages; a wrong one is asked for again."""
        place, text = self._place, self._text
        if place is None or text is None:
            return
        label = self.tr("Password of “%1”:").replace("%1", place.name)
        ask_text(
            self._pane,
            self.tr("Protected document"),
            label,
            "",
            lambda word: self.load(place, text, self._data, word),
            password=True,
        )

    # On its pages

    def _show_pages(self, place: Place, text: DocumentText) -> None:
        pane = self._pane
        passage = page_ranges(text.pages, *place.passage, text.layout) if place.passage else []
        exact = page_ranges(text.pages, *place.exact, text.layout) if place.exact else []
        if (place.passage or place.exact) and not (passage or exact):
            self._show_beside_pages(place, text)
            return
        self._say_state(place)
        pane.show_page(pane.pdf)
        pane.as_text.setVisible(True)
        pane.as_table.setVisible(False)
        pane.pdf.mark(passage, exact)
        if not passage and not exact:
            pane.pdf.go_to_page(place.page or 1)
        self._page_changed(pane.pdf.page)
        self.settled.emit()

    def _page_changed(self, number: int) -> None:
        """Another page is mostly in view: its number, what is printed on it, and whether to doubt it."""
        pane, pages = self._pane, self._text.pages if self._text is not None else ()
        pane.page_field.show_page(number)
        pane.show_page_total(pane.pdf.page_count, notes.label_of(pages, number))
        if pane.page is pane.pdf:
            pane.doubt.say(notes.doubt(pages, number))

    def _show_beside_pages(self, place: Place, text: DocumentText) -> None:
        """Form fields and comments are no characters of a page: they are shown as text."""
        self._show_text(place, text)
        self._pane.as_text.hide()
        start = (place.exact or place.passage or (0, 0))[0]
        page = next((b.page for b in text.blocks if b.start <= start < b.end and b.page), place.page)
        note = self.tr("A form field or comment of page %1, shown as text.")
        self._pane.show_note(note.replace("%1", wording.number(page or 1)))

    # As text, or in a table

    def _show_text(self, place: Place, text: DocumentText) -> None:
        pane = self._pane
        if not text.text.strip():
            self._show_problem(place)
            return
        self._say_state(place)
        start = (place.exact or place.passage or (0, 0))[0]
        page = next((page.number for page in text.pages if page.start <= start < page.end), 0)
        pane.doubt.say(notes.doubt(text.pages, page if place.exact or place.passage else 0))
        as_table = self._as_table(place, text)
        if as_table:
            if pane.tables.whole_text != text.text:
                pane.tables.show_tables(text.text, text.grids)
            pane.show_page(pane.tables)
            pane.tables.mark(place.passage, place.exact)
        else:
            if pane.text.whole_text != text.text:
                pane.text.show_text(text.text, text.blocks)
            pane.show_page(pane.text)
            pane.text.mark(place.passage, place.exact)
        pane.as_text.setVisible(self._pages_of == place.document)
        pane.as_table.setVisible(bool(text.grids))
        pane.as_table.setChecked(as_table)
        self.settled.emit()

    def _as_table(self, place: Place, text: DocumentText) -> bool:
        """What lies in a table is shown there, unless the person chose the lines of text."""
        if not text.grids or self._tables is not None:
            return bool(text.grids and self._tables)
        target = place.exact or place.passage
        if target is None:
            inside = sum(grid.end - grid.start for grid in text.grids)
            return inside > _MOSTLY * len(text.text)
        return any(grid.start <= target[0] and target[1] <= grid.end for grid in text.grids)

    def _show_problem(self, place: Place) -> None:
        """Say why there is nothing to show, and what to do."""
        pane = self._pane
        pane.note.say("")
        pane.doubt.say("")
        title, text = self.tr("No text"), self.tr("Nothing can be read in this document.")
        if place.state is not DocumentState.READY:
            title, text = wording.state_word(place.state), messages.text(place.reason) or text
        pane.problem.say(title, text)
        pane.problem_button.setVisible(place.state is DocumentState.NEEDS_PASSWORD)
        pane.show_page(pane.problem)
        self.settled.emit()

    def _say_state(self, place: Place) -> None:
        """What is missing of a document stands above it."""
        told = place.state not in (DocumentState.READY, DocumentState.READING) and place.reason
        note = f"{wording.state_word(place.state)}: {messages.text(place.reason)}" if told else ""
        self._pane.show_note(note)
