"""Behaviour of the middle pane: choosing a conversation, asking, stopping."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QApplication

from dossier.errors import DossierError
from dossier.types import Conversation, Document, Scope, Turn
from dossier_desktop import operations, wording
from dossier_desktop.controllers.asking import AskingController
from dossier_desktop.controllers.removing import Done, RemovalController
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.views.conversation_pane import ConversationPane
from dossier_desktop.widgets.prompts import ask_text
from dossier_desktop.widgets.turn_view import TurnView

_TURNS_AT_ONCE = 20
_PAUSE_MS = 5  # between turns that are filled in, so that the window does other things too


class ConversationController(QObject):
    """Holds which conversation is on show, its scope, and the question under way.

    Signals:
        failed(error): something to show.
        citation_opened(turn, index): show a cited place.
        passage_opened(hits, index): show a passage found.
        search_instead(text): there is no model; search for the question.
        collection_wanted(collection): the conversation opened is about this one.
        answered(turn): an answer is whole.
    """

    failed = Signal(object)
    citation_opened = Signal(object, int)
    passage_opened = Signal(object, int)
    search_instead = Signal(str)
    collection_wanted = Signal(object)
    answered = Signal(object)

    def __init__(self, port: EnginePort, pane: ConversationPane, removals: RemovalController) -> None:
        super().__init__(pane)
        self._removals = removals
        self._port = port
        self._pane = pane
        self._open = False
        self._listed: list[Conversation] = []
        self._hidden: set[int] = set()
        self._filling: list[Turn] = []
        self._current: int | None = None
        self._collection: str | None = None
        self._home: str | None = None  # the collection that the conversation on show is about
        self._documents: tuple[str, ...] | None = None
        self._earlier: list[Turn] = []
        self._asking = AskingController(port, pane)
        self._asking.answered.connect(self._answered)
        self._asking.citation_opened.connect(self.citation_opened)
        self._asking.passage_opened.connect(self.passage_opened)
        self._asking.retry_requested.connect(self.ask_question)
        self._can_answer = True
        self._has_documents = False
        pane.question.asked.connect(self.ask)
        pane.question.escaped.connect(self.stop)
        pane.ask_button.clicked.connect(self.ask)
        pane.stop_button.clicked.connect(self.stop)
        pane.new_button.clicked.connect(self.start_new)
        pane.chooser.activated.connect(self._chosen)
        pane.copy_action.triggered.connect(self.copy_all)
        pane.rename_action.triggered.connect(self.rename)
        pane.delete_action.triggered.connect(self.delete)
        pane.scope_clear.clicked.connect(lambda: self.limit_to(()))
        pane.transcript.earlier_requested.connect(self._show_earlier)
        self._show_state()

    # Opening and closing

    def open(self) -> None:
        """The library is open."""
        self._open = True
        if self._asking.unanswered and not self._pane.question.question:
            self._pane.question.setPlainText(self._asking.unanswered)
        self._asking.unanswered = ""
        self._list()
        self._show_state()

    def close(self) -> None:
        """The library is locked: drop every word."""
        self._open = False
        self._asking.forget()
        self._pane.show_scope("")
        self._listed, self._earlier, self._filling, self._current = [], [], [], None
        self._documents = None
        self._pane.question.clear()
        self._pane.transcript.clear()
        self._fill_chooser()
        self._show_state()

    def show_models(self, embedder: str | None, answers: str | None) -> None:
        """Say what stands in the way where a model is missing."""
        self._can_answer = answers is not None
        if answers is None:
            self._pane.show_note(
                self.tr("No model that answers is installed."),
                self.tr("You can still search; install a model to ask."),
            )
        elif embedder is None:
            self._pane.show_note(
                self.tr("No search model is installed: passages are found by their words only.")
            )
        else:
            self._pane.show_note("")
        self._pane.ask_button.setText(self.tr("Ask") if answers else self.tr("Search"))

    def show_library(self, documents: int) -> None:
        """Whether there is anything to ask about."""
        self._has_documents = documents > 0
        self._show_state()

    # Scope

    def set_collection(self, collection: str | None) -> None:
        """Ask the next question of this collection; None is everything.

        The conversation on show stays for reading; asked elsewhere, a question begins another one, so that
        one case never colours the answers on another.
        """
        if collection != self._collection:
            self._collection = collection
            self.limit_to(())
            self._show_state()

    def limit_to(self, documents: Sequence[Document]) -> None:
        """Ask these documents alone; none: the whole collection again."""
        self._documents = tuple(item.id for item in documents) or None
        names = [wording.document_name(item) for item in documents]
        if len(names) == 1:
            text = self.tr("Only in: %1").replace("%1", names[0])
        else:
            text = self.tr("Only in %Ln document(s)", "", len(names)) if names else ""
        self._pane.show_scope(text, "\n".join(names[:20]))

    def _take_scope(self, scope: Scope) -> None:
        """Go on asking where a conversation was begun."""
        self._documents = scope.documents
        self._home = self._collection
        count = len(scope.documents or ())
        self._pane.show_scope(self.tr("Only in %Ln document(s)", "", count) if count else "")
        if scope.documents is None:
            self._collection = self._home = scope.collection
            self.collection_wanted.emit(scope.collection)

    @property
    def scope(self) -> Scope:
        """Where the next question is asked."""
        return Scope(None if self._documents else self._collection, self._documents)

    # Asking

    @property
    def busy(self) -> bool:
        """Whether an answer is being made."""
        return self._asking.busy

    def ask(self) -> None:
        """Ask what is written in the field, or search for it where no model can answer."""
        question = self._pane.question.question
        if not question or self.busy or not self._open:
            return
        if not self._can_answer:
            self.search_instead.emit(question)
            return
        self._pane.question.clear()
        self.ask_question(question)

    def ask_question(self, question: str) -> None:
        """Ask a question in the conversation on show, or in a new one if that is about other documents."""
        if not self.busy and self._current is not None and self._collection != self._home:
            self.start_new()
        self._home = self._collection
        self._asking.start(question, self._current, self.scope)

    def stop(self) -> None:
        """Stop the answer being made; what was checked until now stays."""
        self._asking.stop()

    def _answered(self, turn: TurnView, conversation: int) -> None:
        self._current = conversation
        self._list()
        self.answered.emit(turn)

    # Conversations

    def start_new(self) -> None:
        """Leave the conversation on show; the next question begins another."""
        if self.busy:
            return
        self._current, self._earlier, self._filling = None, [], []
        self._pane.transcript.clear()
        self._select_current()
        self._show_state()
        self._pane.question.setFocus()

    def show_conversation(self, conversation: int) -> None:
        """Show the turns of a conversation."""
        if self.busy or conversation == self._current:
            return
        self._current, self._earlier, self._filling = conversation, [], []
        self._pane.transcript.clear()
        self._select_current()
        item = self._item(conversation)
        if item is not None:
            self._take_scope(item.scope)
        operations.list_turns(
            self._port,
            self,
            conversation,
            lambda turns: self._show_turns(conversation, turns),
            self.failed.emit,
        )
        self._show_state()

    def copy_all(self) -> None:
        """Put the turns on show on the clipboard, as plain text."""
        texts = [turn.as_text() for turn in self._pane.transcript.turns]
        QApplication.clipboard().setText("\n\n\n".join(texts))

    def copy_last(self) -> None:
        """Put the latest answer with its citations on the clipboard."""
        answered = [turn for turn in self._pane.transcript.turns if turn.answer is not None]
        if answered:
            answered[-1].copy()

    def rename(self) -> None:
        """Ask for another title."""
        item = self._item(self._current)
        if item is None:
            return
        number = item.id

        def use(title: str) -> None:
            operations.rename_conversation(
                self._port, self, number, title, lambda _: self._list(), self.failed.emit
            )

        label = self.tr("Title of the conversation:")
        ask_text(self._pane, self.tr("Rename conversation"), label, item.title, use)

    def delete(self) -> None:
        """Delete the conversation on show."""
        if self._current is None or self.busy:
            return
        number, item = self._current, self._item(self._current)
        title = wording.one_line(item.title) if item else ""
        self.start_new()
        self._hidden.add(number)
        self._fill_chooser()

        def take_back() -> None:
            self._hidden.discard(number)
            self._fill_chooser()
            self.show_conversation(number)

        def do(done: Done) -> None:
            def settle() -> None:
                self._hidden.discard(number)
                self._list()
                done()

            def kept(error: DossierError) -> None:
                settle()
                self.failed.emit(error)

            operations.delete_conversation(self._port, self, number, lambda _: settle(), kept)

        self._removals.offer(self.tr("Deleted the conversation “%1”").replace("%1", title), do, take_back)

    def _list(self) -> None:
        operations.list_conversations(self._port, self, self._show_listed, self.failed.emit)

    def _show_listed(self, found: list[Conversation]) -> None:
        if self._open:
            self._listed = found
            self._fill_chooser()
            self._show_state()

    def _fill_chooser(self) -> None:
        chooser = self._pane.chooser
        with QSignalBlocker(chooser):
            chooser.clear()
            chooser.addItem(self.tr("New conversation"), None)
            for item in self._listed:
                if item.id in self._hidden:
                    continue
                chooser.addItem(wording.one_line(item.title) or self.tr("Untitled"), item.id)
        self._select_current()

    def _select_current(self) -> None:
        chooser = self._pane.chooser
        with QSignalBlocker(chooser):
            row = chooser.findData(self._current) if self._current is not None else 0
            chooser.setCurrentIndex(max(0, row))
        chooser.setToolTip(wording.tool_tip(chooser.currentText()))

    def _chosen(self, row: int) -> None:
        if self.busy:
            self._select_current()
            return
        conversation = self._pane.chooser.itemData(row)
        if conversation is None:
            self.start_new()
        else:
            self.show_conversation(conversation)

    def _item(self, conversation: int | None) -> Conversation | None:
        return next((item for item in self._listed if item.id == conversation), None)

    def _show_turns(self, conversation: int, turns: list[Turn]) -> None:
        if conversation != self._current or self.busy:
            return
        self._earlier = turns[:-1]
        for turn in turns[-1:]:
            self._pane.transcript.add(self._settled(turn))
        self._show_state()
        # At a later turn of the event loop: the latest turn is enough work for this one.
        QTimer.singleShot(_PAUSE_MS, self, lambda: conversation == self._current and self._show_earlier())

    def _show_earlier(self) -> None:
        """Show more of what came before, a turn at each turn of the event loop."""
        self._earlier, self._filling = self._earlier[:-_TURNS_AT_ONCE], self._earlier[-_TURNS_AT_ONCE:]
        self._fill()

    def _fill(self) -> None:
        if self._filling:
            self._pane.transcript.prepend(self._settled(self._filling.pop()))
            QTimer.singleShot(_PAUSE_MS, self, self._fill)
        else:
            self._pane.transcript.show_earlier(bool(self._earlier))

    def _settled(self, turn: Turn) -> TurnView:
        view = self._asking.make_turn(turn.question)
        view.show_answer(turn.answer, settled_before=True)
        return view

    # What is shown

    def _show_state(self) -> None:
        pane = self._pane
        if pane.page is not pane.search:
            pane.show_page(pane.transcript if pane.transcript.turns else pane.empty)
        if self._has_documents:
            pane.empty.say(
                self.tr("Ask your documents"),
                self.tr("Each sentence points at the place that supports it. Press a number to see it."),
            )
        else:
            pane.empty.say(
                self.tr("Add documents to begin"),
                self.tr("Then ask a question in your own words, in Dutch, French, German or English."),
            )
        pane.question.setPlaceholderText(self._placeholder())
        pane.question.setEnabled(self._open)
        pane.ask_button.setEnabled(self._open)
        for action in (pane.rename_action, pane.delete_action):
            action.setEnabled(self._current is not None)
        pane.copy_action.setEnabled(bool(pane.transcript.turns))

    def _placeholder(self) -> str:
        if self._collection is None:
            return self.tr("Ask about all documents…")
        name = wording.one_line(self._collection)
        return self.tr("Ask about “%1”…").replace("%1", name if len(name) <= 40 else name[:39] + "…")
