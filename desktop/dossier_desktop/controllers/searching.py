"""Behaviour of the search page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from dossier.errors import DossierError
from dossier.types import Scope, SearchResult
from dossier_desktop import messages, operations, wording
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.views.conversation_pane import ConversationPane

RESULTS = 50
_PAUSE_MS = 350
_SHORTEST = 3


class SearchController(QObject):
    """Searches as the person types, in the scope that questions go to.

    Signals:
        passage_opened(hits, index): show a passage found.
        left(): the search page was closed.
    """

    passage_opened = Signal(object, int)
    left = Signal()

    def __init__(
        self,
        port: EnginePort,
        pane: ConversationPane,
        scope: Callable[[], Scope],
        kinds: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._page = pane.search
        self._scope = scope
        self._kinds = kinds
        self._request = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self._page.field.textChanged.connect(self._typed)
        self._page.field.returnPressed.connect(self._entered)
        self._page.list.activated.connect(self._opened)
        self._page.list.clicked.connect(self._opened)
        self._page.closed.connect(self.leave)
        self._page.filter_panel.changed.connect(self.search)
        self._page.filter_button.toggled.connect(self._offer_kinds)
        self._say_hint()

    def enter(self, text: str = "") -> None:
        """Show the search page, with a text to search for."""
        self._pane.show_page(self._page)
        self._say_scope()
        if text:
            self._page.field.setText(wording.one_line(text))
            self.search()
        self._page.field.setFocus()
        self._page.field.selectAll()

    def leave(self) -> None:
        """Back to the conversation."""
        if self._pane.page is self._page:
            self._pane.show_page(self._pane.transcript)
            self.left.emit()
            self._pane.question.setFocus()

    def close(self) -> None:
        """The library is locked: drop every word."""
        self._pause.stop()
        self._request = 0
        self._page.field.clear()
        self._page.filter_button.setChecked(False)
        self._page.model.show([])
        self._say_hint()
        self.leave()

    def search(self) -> None:
        """Search for what is written in the field."""
        self._pause.stop()
        text = self._page.field.text().strip()
        if self._request:
            self._port.cancel(self._request)
        if len(text) < _SHORTEST:
            self._request = 0
            self._page.model.show([])
            self._say_hint()
            return
        self._page.status.setText(self.tr("Searching…"))
        self._request = request = operations.search(
            self._port,
            self,
            text,
            RESULTS,
            replace(self._scope(), filter=self._page.filter_panel.filter),
            lambda result: self._show(request, result),
            lambda error: self._fail(request, error),
        )

    def _offer_kinds(self, open_: bool) -> None:
        if open_:
            self._page.filter_panel.show_kinds(self._kinds())

    def _typed(self) -> None:
        self._pause.start()

    def _entered(self) -> None:
        if self._pause.isActive() or not self._page.model.rowCount():
            self.search()
        else:
            self._opened(self._page.model.index(0))

    def _opened(self, index: QModelIndex) -> None:
        if index.isValid():
            hits = [hit for row in range(self._page.model.rowCount()) if (hit := self._page.model.hit(row))]
            self.passage_opened.emit(tuple(hits), index.row())

    def _show(self, request: int, result: SearchResult) -> None:
        if request != self._request:
            return
        self._request = 0
        self._page.model.show(result.hits)
        self._page.list.scrollToTop()
        found = self.tr("%Ln passage(s)", "", len(result.hits)) if result.hits else self.tr("Nothing found")
        parts = [found, wording.coverage_line(result.coverage), wording.seconds(result.seconds)]
        self._page.status.setText(" · ".join(parts))

    def _fail(self, request: int, error: DossierError) -> None:
        if request == self._request:
            self._request = 0
            self._page.status.setText(messages.error_line(error))

    def _say_hint(self) -> None:
        self._page.status.setText(self.tr("Type some words or a question; Enter opens the first passage."))

    def _say_scope(self) -> None:
        name = self._scope().collection
        if self._scope().documents:
            text = self.tr("Search in the chosen documents")
        elif name is None:
            text = self.tr("Search all documents")
        else:
            text = self.tr("Search in “%1”").replace("%1", wording.one_line(name))
        self._page.field.setPlaceholderText(text)
