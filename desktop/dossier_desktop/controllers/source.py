"""Behaviour of the right pane: opening places, stepping through citations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtPdf import QPdfDocument

from dossier.errors import DossierError
from dossier.types import DocumentState
from dossier_desktop import messages, operations, wording
from dossier_desktop.controllers.places import Place, Shelf
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.operations import DocumentText
from dossier_desktop.views.source_pane import SourcePane
from dossier_desktop.widgets.pdf_marks import page_ranges
from dossier_desktop.widgets.prompts import ask_text

_PATIENCE_MS = 150
_PDF = "application/pdf"


class SourceController(QObject):
    """Holds the places on show and the one looked at; asks the engine for what it needs.

    Signals:
        current_changed(index): another of the places is on show; -1: none.
        shown(): a document is on the screen, its marks in view.
        password_wanted(document): the person will give the password of a document that could not be read.
    """

    current_changed = Signal(int)
    shown = Signal()
    password_wanted = Signal(str)

    def __init__(self, port: EnginePort, pane: SourcePane) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._shelf = Shelf()
        self._places: list[Place] = []
        self._index = -1
        self._label: Callable[[int, int], str] = self._citation_label
        self._turn = 0
        self._pages_of = ""  # the document whose pages the PDF view holds
        self._data = b""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(lambda: pane.show_page(pane.waiting))
        pane.previous_button.clicked.connect(self.previous)
        pane.next_button.clicked.connect(self.next)
        pane.zoom_in.clicked.connect(self.zoom_in)
        pane.zoom_out.clicked.connect(self.zoom_out)
        pane.fit_width.clicked.connect(self.fit_width)
        pane.as_text.toggled.connect(lambda _: self._show_again())
        pane.note_button.clicked.connect(self._ask_password)
        pane.problem_button.clicked.connect(
            lambda: self.password_wanted.emit(self._places[self._index].document)
        )
        pane.page_field.page_chosen.connect(pane.pdf.go_to_page)
        pane.pdf.page_changed.connect(pane.page_field.show_page)
        port.notification.connect(self._notified)

    # Opening

    def open_citations(self, places: Sequence[Place], index: int) -> None:
        """Show one of an answer's citations; the others are a step away."""
        self._open(places, index, self._citation_label)

    def open_passages(self, places: Sequence[Place], index: int) -> None:
        """Show one of the passages found."""
        self._open(places, index, self._passage_label)

    def open_document(self, place: Place) -> None:
        """Show a document from its beginning."""
        self._open([place], 0, lambda index, count: "")

    def next(self) -> None:
        """The place after this one."""
        self._step(1)

    def previous(self) -> None:
        """The place before this one."""
        self._step(-1)

    def close(self) -> None:
        """Forget everything that is on show or at hand."""
        self._turn += 1
        self._patience.stop()
        self._places, self._index = [], -1
        self._shelf.clear()
        self._pages_of = ""
        self._data = b""
        self._pane.pdf.close_document()
        self._pane.text.clear_text()
        self._pane.show_title("")
        self._pane.show_note("")
        self._pane.show_page(self._pane.empty)

    def close_removed(self, ids: Sequence[str]) -> None:
        """Close the document on show if it is one of these."""
        if 0 <= self._index < len(self._places) and self._places[self._index].document in ids:
            self.close()

    # Zoom

    def zoom_in(self) -> None:
        """Larger."""
        if self._pane.page is self._pane.pdf:
            self._pane.pdf.zoom_in()
        else:
            self._pane.text.zoomIn(1)

    def zoom_out(self) -> None:
        """Smaller."""
        if self._pane.page is self._pane.pdf:
            self._pane.pdf.zoom_out()
        else:
            self._pane.text.zoomOut(1)

    def fit_width(self) -> None:
        """Back to the size to begin with."""
        if self._pane.page is self._pane.pdf:
            self._pane.pdf.fit_width()
        else:
            self._pane.text.reset_zoom()

    # Behind

    def _open(self, places: Sequence[Place], index: int, label: Callable[[int, int], str]) -> None:
        self._places, self._label = list(places), label
        self._go(index)

    def _step(self, by: int) -> None:
        if self._places and 0 <= self._index + by < len(self._places):
            self._go(self._index + by)

    def _go(self, index: int) -> None:
        self._index = index
        place = self._places[index]
        self._pane.show_title(place.name, wording.one_line(place.path))
        self.current_changed.emit(index)
        self._turn += 1
        turn = self._turn
        text = self._shelf.get(place.document)
        if text is not None:
            self._have_text(turn, place, text)
            return
        self._patience.start()
        operations.document_text(
            self._port,
            self,
            place.document,
            lambda found: self._got_text(turn, place, found),
            lambda error: self._fail(turn, error),
        )

    def _got_text(self, turn: int, place: Place, text: DocumentText) -> None:
        if turn == self._turn:
            self._shelf.put(place.document, text)
            self._have_text(turn, place, text)

    def _have_text(self, turn: int, place: Place, text: DocumentText) -> None:
        if text.media_type != _PDF:
            self._show_text(place, text)
        elif self._pages_of == place.document:
            self._show_pdf(place, text)
        else:
            self._patience.start()
            operations.document_original(
                self._port,
                self,
                place.document,
                lambda data: self._got_original(turn, place, text, data),
                lambda error: self._fail(turn, error),
            )

    def _got_original(self, turn: int, place: Place, text: DocumentText, data: bytes) -> None:
        if turn == self._turn:
            self._data = data
            self._load(place, text, "")

    def _load(self, place: Place, text: DocumentText, password: str) -> None:
        error = self._pane.pdf.load(self._data, password)
        locked = error == QPdfDocument.Error.IncorrectPassword
        self._pages_of = place.document if error == QPdfDocument.Error.None_ else ""
        if error == QPdfDocument.Error.None_:
            self._data = b""
            self._pane.page_field.set_pages(self._pane.pdf.page_count)
            total = self.tr("of %1").replace("%1", wording.number(self._pane.pdf.page_count))
            self._pane.page_total.setText(total)
            self._show_pdf(place, text)
            return
        self._show_text(place, text)
        if self._pane.page is self._pane.problem:
            return
        if locked:
            note = self.tr("The pages of this document are protected; its text is shown.")
            self._pane.show_note(note, password=True)
        else:
            self._data = b""
            self._pane.show_note(self.tr("The pages of this document cannot be drawn; its text is shown."))

    def _ask_password(self) -> None:
        place = self._places[self._index]
        text = self._shelf.get(place.document)
        if text is None:
            return
        label = self.tr("Password of “%1”:").replace("%1", place.name)
        title = self.tr("Protected document")
        ask_text(self._pane, title, label, "", lambda word: self._load(place, text, word), password=True)

    def _show_pdf(self, place: Place, text: DocumentText) -> None:
        if self._pane.as_text.isChecked():
            self._show_text(place, text)
            self._pane.as_text.setVisible(True)
            return
        pane = self._pane
        passage = page_ranges(text.pages, *place.passage) if place.passage else []
        exact = page_ranges(text.pages, *place.exact) if place.exact else []
        if (place.passage or place.exact) and not (passage or exact):
            self._show_beside_pages(place, text)
            return
        self._settle(place)
        pane.show_page(pane.pdf)
        pane.as_text.setVisible(True)
        pane.pdf.mark(passage, exact)
        if not passage and not exact:
            pane.pdf.go_to_page(place.page or 1)
        pane.page_field.show_page(pane.pdf.page)
        self.shown.emit()

    def _show_beside_pages(self, place: Place, text: DocumentText) -> None:
        """Form fields and comments are no characters of a page: they are shown as text."""
        self._show_text(place, text)
        self._pane.as_text.hide()
        start = (place.exact or place.passage or (0, 0))[0]
        page = next((b.page for b in text.blocks if b.start <= start < b.end and b.page), place.page)
        note = self.tr("A form field or comment of page %1, shown as text.")
        self._pane.show_note(note.replace("%1", wording.number(page or 1)))

    def _show_text(self, place: Place, text: DocumentText) -> None:
        pane = self._pane
        self._settle(place)
        if not text.text.strip():
            self._show_problem(place)
            return
        if pane.text.whole_text != text.text:
            pane.text.show_text(text.text, text.blocks)
        pane.show_page(pane.text)
        pane.as_text.setVisible(self._pages_of == place.document)
        pane.text.mark(place.passage, place.exact)
        self.shown.emit()

    def _show_problem(self, place: Place) -> None:
        """Say why there is nothing to show, and what to do."""
        pane = self._pane
        title, text = self.tr("No text"), self.tr("Nothing can be read in this document.")
        if place.state is not DocumentState.READY:
            title, text = wording.state_word(place.state), messages.text(place.reason) or text
        pane.problem.say(title, text)
        pane.problem_button.setVisible(place.state is DocumentState.NEEDS_PASSWORD)
        pane.show_page(pane.problem)
        self.shown.emit()

    def _settle(self, place: Place) -> None:
        self._patience.stop()
        self._pane.show_note("")
        if place.state is DocumentState.PARTLY_READ:
            reason = messages.text(place.reason)
            self._pane.show_note(f"{wording.state_word(place.state)}: {reason}")
        count = len(self._places)
        text = self._label(self._index + 1, count)
        self._pane.show_place(text, self._index > 0, self._index < count - 1)

    def _show_again(self) -> None:
        if 0 <= self._index < len(self._places):
            self._go(self._index)

    def _fail(self, turn: int, error: DossierError) -> None:
        if turn == self._turn:
            self._patience.stop()
            self._pane.problem.say(*messages.error_text(error))
            self._pane.problem_button.hide()
            self._pane.show_page(self._pane.problem)

    def _notified(self, name: str, data: Mapping[str, Any]) -> None:
        """A document may have been read anew: what is at hand may be old."""
        if name == "documents":
            self._shelf.clear()

    def _citation_label(self, index: int, count: int) -> str:
        text = self.tr("Citation %1 of %2")
        return text.replace("%1", wording.number(index)).replace("%2", wording.number(count))

    def _passage_label(self, index: int, count: int) -> str:
        text = self.tr("Passage %1 of %2")
        return text.replace("%1", wording.number(index)).replace("%2", wording.number(count))
