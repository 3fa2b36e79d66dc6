"""Behaviour of the search page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from dossier.errors import DossierError
from dossier.types import Scope
from dossier_desktop import messages, operations, wording
from dossier_desktop.controllers.mentioning import MentionController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.mention_operations import Wanted
from dossier_desktop.operations import Found
from dossier_desktop.search_choice import Offers, SearchChoice, choice_of
from dossier_desktop.views.conversation_pane import ConversationPane
from dossier_desktop.widgets.announce import announce

RESULTS = 50
_PAUSE_MS, _LONG_PAUSE_MS = 150, 400  # after the last key; for every mention, which is more work
_SHORTEST = 2


class SearchController(QObject):
    """Searches as the person types, in the scope that questions go to unless another was chosen.

    Args:
        scope: where questions go.
        offers: what there is to narrow down by.

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
        offers: Callable[[], Offers],
    ) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._page = page = pane.search
        self._scope = scope
        self._request = 0
        self.mentions = MentionController(port, page)
        self.mentions.nothing.connect(self._say_nothing)
        self.mentions.failed.connect(self._say_failure)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.search)
        page.field.textChanged.connect(self._typed)
        page.field.returnPressed.connect(self._entered)
        page.list.activated.connect(self._opened)
        page.list.clicked.connect(self._opened)
        page.closed.connect(self.leave)
        page.chips.opening.connect(lambda: page.chips.offer(offers()))
        page.chips.changed.connect(self._narrowed)
        page.clear_button.clicked.connect(lambda: page.chips.choose(SearchChoice()))
        page.again_button.clicked.connect(self.search)
        for box in (page.every, page.endings, page.slips):
            box.toggled.connect(lambda _: self.search())
        pane.search_chosen.connect(self.enter)
        pane.conversation_chosen.connect(self.leave)
        self._say_hint()

    def open(self) -> None:
        """The library is open: take up the filters of the last time."""

        def take(kept: str) -> None:
            self._page.chips.show_choice(choice_of(kept))

        operations.kept_search(self._port, self, take, lambda _: None)

    def enter(self, text: str = "", *, every: bool | None = None) -> None:
        """Show the search page.

        Args:
            text: to search for; empty: what was there stays.
            every: whether for every mention; None: as it was.
        """
        self._pane.show_page(self._page)
        self._say_scope()
        if every is not None:
            self._page.every.setChecked(every)
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
        self._page.field.clear()
        self._pause.stop()
        self._stop()
        self._page.every.setChecked(False)
        self._page.chips.offer(Offers())
        self._page.chips.show_choice(SearchChoice())
        self._say_hint()
        self.leave()

    def search(self) -> None:
        """Search for what is written in the field."""
        self._pause.stop()
        text = self._page.field.text().strip()
        if len(text) < _SHORTEST:
            self._stop()
            self._say_hint()
            return
        if self._request:
            self._port.cancel(self._request)
            self._request = 0
        self._page.added.hide()
        scope = self._page.chips.choice.scope(self._scope())
        if self._page.every.isChecked():
            endings, slips = self._page.endings.isChecked(), self._page.slips.isChecked()
            self.mentions.start(Wanted(text, scope, endings, slips))
            return
        self.mentions.stop()
        self._page.status.setText(self.tr("Searching…"))
        self._request = request = operations.search(
            self._port,
            self,
            text,
            RESULTS,
            scope,
            lambda found: self._show(request, found),
            lambda error: self._fail(request, error),
        )

    def _stop(self) -> None:
        if self._request:
            self._port.cancel(self._request)
        self._request = 0
        self.mentions.stop()
        self._page.model.show([])
        self._page.added.hide()

    def _narrowed(self) -> None:
        self._say_scope()
        self.search()
        kept = self._page.chips.choice.kept()
        operations.keep_search(self._port, self, kept, lambda _: None, lambda _: None)

    def _typed(self) -> None:
        self._pause.start(_LONG_PAUSE_MS if self._page.every.isChecked() else _PAUSE_MS)

    def _entered(self) -> None:
        if self._pause.isActive() or self._page.results is None:
            self.search()
        elif self._page.every.isChecked():
            self.mentions.open_first()
        else:
            self._opened(self._page.model.index(0))

    def _opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.passage_opened.emit(tuple(self._page.model.hits), index.row())

    def _show(self, request: int, found: Found) -> None:
        if request != self._request:
            return
        self._request = 0
        result = found.result
        self._page.model.show(result.hits, found.marks)
        parts = [wording.coverage_line(result.coverage), wording.seconds(result.seconds)]
        if result.hits:
            parts.insert(0, self.tr("%Ln passage(s)", "", len(result.hits)))
            self._page.show_hits()
            self._page.list.scrollToTop()
        else:
            self._say_nothing()
        self._page.status.setText(" · ".join(parts))
        if result.added_terms:
            terms = ", ".join(wording.one_line(term) for term in result.added_terms)
            self._page.added.setText(self.tr("Also looked for: %1").replace("%1", terms))
        self._page.added.setVisible(bool(result.added_terms))
        announce(self._page, self._page.status.text())

    def _fail(self, request: int, error: DossierError) -> None:
        if request == self._request:
            self._request = 0
            self._say_failure(error)

    # Words in place of a list

    def _say_failure(self, error: DossierError) -> None:
        self._page.status.setText("")
        self._page.say(*messages.error_text(error), again=True)

    def _say_nothing(self) -> None:
        narrowed = self._page.chips.choice != SearchChoice()
        if self._page.every.isChecked():
            hint = self.tr("Look for fewer words, or let misspelt ones count.")
        else:
            hint = self.tr("Try other words, or those of the documents themselves.")
        if narrowed:
            hint = self.tr("No document within these filters holds it.")
        self._page.say(self.tr("Nothing found"), hint, clear=narrowed)

    def _say_hint(self) -> None:
        self._page.status.setText("")
        self._page.say(
            self.tr("Search the documents themselves"),
            self.tr("Type some words or a question; Enter opens the first passage."),
        )

    def _say_scope(self) -> None:
        scope = self._page.chips.choice.scope(self._scope())
        if scope.documents:
            text = self.tr("Search in the chosen documents")
        elif scope.collection is None:
            text = self.tr("Search all documents")
        else:
            text = self.tr("Search in “%1”").replace("%1", wording.one_line(scope.collection))
        self._page.field.setPlaceholderText(text)
