"""One question at a time: from the question to its whole answer, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from dossier.errors import DossierError, EngineFailed
from dossier.types import Hit, Scope, Sentence
from dossier_desktop import operations
from dossier_desktop.engine_port import EnginePort
from dossier_desktop.operations import Asked, build
from dossier_desktop.views.conversation_pane import ConversationPane
from dossier_desktop.widgets.turn_view import TurnView


class AskingController(QObject):
    """Puts a turn on the transcript and lets it grow as the engine speaks.

    Signals:
        answered(turn, conversation): an answer is whole, and stands in this conversation now.
        citation_opened(turn, index): show a cited place.
        passage_opened(hits, index): show a passage found.
        retry_requested(question): the person wants to ask it again.
    """

    answered = Signal(object, int)
    citation_opened = Signal(object, int)
    passage_opened = Signal(object, int)
    retry_requested = Signal(str)

    def __init__(self, port: EnginePort, pane: ConversationPane) -> None:
        super().__init__(pane)
        self._port = port
        self._pane = pane
        self._running: tuple[int, TurnView] | None = None
        self.unanswered = ""  # the question that the engine failed on, to be asked again

    @property
    def busy(self) -> bool:
        """Whether an answer is being made."""
        return self._running is not None

    def start(self, question: str, conversation: int | None, scope: Scope) -> None:
        """Ask, unless an answer is being made; None begins another conversation."""
        if self.busy:
            return
        self.unanswered = ""
        turn = self.make_turn(question)
        self._pane.show_page(self._pane.transcript)
        self._pane.transcript.add(turn)
        request = operations.ask(
            self._port,
            turn,
            question,
            conversation,
            scope,
            lambda asked: self._finish(turn, asked),
            lambda error: self._fail(turn, error),
            lambda name, data: self._event(turn, name, data),
        )
        self._running = (request, turn)
        self._pane.show_busy(True)

    def stop(self) -> None:
        """Stop the answer being made; what was checked until now stays."""
        if self._running is not None:
            self._port.cancel(self._running[0])

    def forget(self) -> None:
        """The library is locked: nobody waits for the answer any more."""
        self._running = None
        self._pane.show_busy(False)

    def make_turn(self, question: str) -> TurnView:
        """A turn that is connected, but not on the transcript yet."""
        turn = TurnView(question, self._pane.transcript)
        turn.citation_opened.connect(self.citation_opened)
        turn.passage_opened.connect(lambda hit: self._open_passage(turn, hit))
        turn.retry_requested.connect(self.retry_requested)
        return turn

    def _awaits(self, turn: TurnView) -> bool:
        """Whether the answer to this turn is still wanted; after locking it is not."""
        return self._running is not None and self._running[1] is turn

    def _event(self, turn: TurnView, name: str, data: Mapping[str, Any]) -> None:
        if not self._awaits(turn):
            return
        if name == "evidence":
            turn.show_evidence(build(tuple[Hit, ...], data["hits"]))
        elif name == "token":
            turn.add_token(str(data["text"]))
        elif name == "sentence":
            turn.add_sentence(build(Sentence, data["sentence"]))

    def _finish(self, turn: TurnView, asked: Asked) -> None:
        if self._awaits(turn):
            turn.show_answer(asked.answer)
            self.forget()
            self.answered.emit(turn, asked.conversation)

    def _fail(self, turn: TurnView, error: DossierError) -> None:
        if self._awaits(turn):
            if error.code == EngineFailed.code:
                self.unanswered = turn.question
            turn.show_failure(error)
            self.forget()

    def _open_passage(self, turn: TurnView, hit: Hit) -> None:
        hits = turn.answer.hits if turn.answer is not None else (hit,)
        self.passage_opened.emit(hits, hits.index(hit) if hit in hits else 0)
