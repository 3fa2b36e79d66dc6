"""From a question to a checked answer: search and answering joined, with a person's clock."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from dossier import settings as paths
from dossier.answering import Answerer, AnswerEvent, Manner, Policy, contextualise
from dossier.answering.condensing import Condenser
from dossier.errors import ModelMissing
from dossier.llm.catalog import ModelCatalog
from dossier.settings import LibrarySettings
from dossier.types import Answer, CancelToken, Scope, SearchResult, Timing, Turn
from dossier.workbench import TextModels

_SERVER_PROMPT_TOKENS = 3072

EventCallback = Callable[[AnswerEvent], None]


class Asking:
    """Asks one library.

    Args:
        search: ``Library.search``.
        answerer: gives the answerer; called after the search, since it may load a model.
    """

    def __init__(self, search: Callable[..., SearchResult], answerer: Callable[[], Answerer]) -> None:
        self._search = search
        self._answerer = answerer

    def ask(
        self,
        question: str,
        scope: Scope,
        k: int,
        history: Sequence[Turn],
        on_event: EventCallback | None,
        cancel: CancelToken | None,
        *,
        wait: bool,
    ) -> Answer:
        """Search, then answer; see ``Library.ask``."""
        started = time.perf_counter()
        if on_event is not None:
            on_event(AnswerEvent("searching"))
        result = self._search(contextualise(question, history), k=k, scope=scope, wait=wait)
        answerer = self._answerer()
        # The answerer's clock counts the search alone; a model may have been loaded since the question.
        loading = time.perf_counter() - started - result.seconds
        answer = answerer.answer(question, result, history, on_event, cancel or CancelToken())
        timing = Timing(result.seconds, answer.timing.first_token + loading, answer.timing.total + loading)
        return replace(answer, timing=timing)


def make_answerer(models: TextModels, chosen: LibrarySettings) -> Answerer:
    """An answerer by the models there are: the reader finds, and a chat model that is able to writes."""
    card = models.answering_card
    writes = card is not None and card.writes
    chat = models.chat() if writes else None
    policy = Policy(
        manner=Manner.WRITING if writes else Manner.QUOTING,
        passages=chosen.passages_per_answer,
        answer_tokens=chosen.max_answer_tokens,
    )
    if chosen.abstain_below >= 0:
        policy = replace(policy, answer_from=chosen.abstain_below)
    if card is not None and card.kind == "server":
        # Its tokens are estimated, rather too high: as many passages shall fit as with a model of our own.
        policy = replace(policy, prompt_tokens=_SERVER_PROMPT_TOKENS)
    return Answerer(
        chat,
        reader=models.reader(),
        model_name=card.name if card is not None else "",
        policy=policy,
    )


def make_condenser(models: TextModels) -> Condenser:
    """What lets the installed chat model write summaries.

    Raises:
        ModelMissing: none that is able to write is installed. ModelUnusable: it cannot be loaded.
    """
    card = models.answering_card
    chat = models.chat() if card is not None and card.writes else None
    if chat is None:
        raise ModelMissing(
            "No model that is able to write is installed.", "Import one with: dossier models import FILE.gguf"
        )
    return Condenser(chat)


class PassageAnswerer:
    """Answers from given texts alone, with the installed models and no library."""

    def __init__(self, models: Path | None = None) -> None:
        self._models = TextModels(ModelCatalog(models or paths.models_dir()))
        self._answerer = make_answerer(self._models, LibrarySettings())

    def answer_from(self, question: str, passage: str) -> Answer:
        """Answer a question from one text; offsets in citations refer to it."""
        return self._answerer.answer_from(question, passage)

    def __enter__(self) -> PassageAnswerer:
        return self

    def __exit__(self, *_: object) -> None:
        self._models.close()
