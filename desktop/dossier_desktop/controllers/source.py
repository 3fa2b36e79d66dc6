"""Behaviour of the right pane: opening places, stepping through citations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.errors import DossierError
from dossier_desktop import messages, operations, wording
from dossier_desktop.controllers.places import Place, Shelf
from dossier_desktop.controllers.showing import Shower
from dossier_desktop.controllers.twins import TwinsController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.operations import DocumentText
from dossier_desktop.views.source_pane import SourcePane

_PATIENCE_MS = 150


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
        self.twins = TwinsController(port, pane)
        self._shower = Shower(pane)
        self._shower.settled.connect(self._settled)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(lambda: pane.show_page(pane.waiting))
        pane.previous_button.clicked.connect(self.previous)
        pane.next_button.clicked.connect(self.next)
        pane.zoom_in.clicked.connect(self.zoom_in)
        pane.zoom_out.clicked.connect(self.zoom_out)
        pane.fit_width.clicked.connect(self.fit_width)
        pane.as_text.toggled.connect(lambda _: self._show_again())
        pane.as_table.clicked.connect(self._table_wanted)
        pane.note_button.clicked.connect(self._shower.ask_password)
        pane.problem_button.clicked.connect(
            lambda: self.password_wanted.emit(self._places[self._index].document)
        )
        pane.page_field.page_chosen.connect(pane.pdf.go_to_page)
        port.notification.connect(self._notified)

    @property
    def document(self) -> tuple[str, str] | None:
        """Identifier and name of the document on show."""
        if not 0 <= self._index < len(self._places):
            return None
        return self._places[self._index].document, self._places[self._index].name

    # Opening

    def open_citations(self, places: Sequence[Place], index: int) -> None:
        """Show one of an answer's citations; the others are a step away."""
        self._open(places, index, self._citation_label)

    def open_passages(self, places: Sequence[Place], index: int) -> None:
        """Show one of the passages found."""
        self._open(places, index, self._passage_label)

    def open_mentions(self, places: Sequence[Place], index: int) -> None:
        """Show one of the mentions found."""
        self._open(places, index, self._mention_label)

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
        self.twins.show_for("")
        self._shower.close()

    def close_removed(self, ids: Sequence[str]) -> None:
        """Close the document on show if it is one of these."""
        if 0 <= self._index < len(self._places) and self._places[self._index].document in ids:
            self.close()

    # Zoom

    def zoom_in(self) -> None:
        """Larger."""
        if self._pane.page is self._pane.pdf:
            self._pane.pdf.zoom_in()
        elif self._pane.page is self._pane.tables:
            self._pane.tables.zoom(1)
        else:
            self._pane.text.zoomIn(1)

    def zoom_out(self) -> None:
        """Smaller."""
        if self._pane.page is self._pane.pdf:
            self._pane.pdf.zoom_out()
        elif self._pane.page is self._pane.tables:
            self._pane.tables.zoom(-1)
        else:
            self._pane.text.zoomOut(1)

    def fit_width(self) -> None:
        """Back to the size to begin with."""
        if self._pane.page is self._pane.pdf:
            self._pane.pdf.fit_width()
        elif self._pane.page is self._pane.tables:
            self._pane.tables.reset_zoom()
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
        self.twins.show_for(place.document)
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
        if not self._shower.wants_pages(place, text):
            self._shower.show_place(place, text)
            return
        self._patience.start()
        operations.document_view(
            self._port,
            self,
            place.document,
            lambda data: self._got_pages(turn, place, text, data),
            lambda error: self._fail(turn, error),
        )

    def _got_pages(self, turn: int, place: Place, text: DocumentText, data: bytes) -> None:
        if turn == self._turn:
            self._shower.load(place, text, data)

    def _settled(self) -> None:
        """A place is on the screen: say which one of how many it is."""
        self._patience.stop()
        count = len(self._places)
        text = self._label(self._index + 1, count)
        self._pane.show_place(text, self._index > 0, self._index < count - 1)
        self.shown.emit()

    def _table_wanted(self, on: bool) -> None:
        self._shower.prefer_tables(on)
        self._show_again()

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

    def _mention_label(self, index: int, count: int) -> str:
        text = self.tr("Mention %1 of %2")
        return text.replace("%1", wording.number(index)).replace("%2", wording.number(count))

    def _passage_label(self, index: int, count: int) -> str:
        text = self.tr("Passage %1 of %2")
        return text.replace("%1", wording.number(index)).replace("%2", wording.number(count))
