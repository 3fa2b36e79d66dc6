"""From a question and what search found to an answer whose every sentence was checked.

Two manners. *Quoting* (the default, for small models): the best sentences of the documents are the answer;
the model's own sentences are added only when each is verified and speaks of the same place. *Writing* (for
capable models): the model's sentences are the answer, as far as they are supported; a quote stands in when
none is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from langchain_core.language_models import BaseChatModel

from dossier.answering.citations import cite
from dossier.answering.confidence import ANSWER_FROM, HOPELESS, confidence
from dossier.answering.drafting import Draft, write_draft
from dossier.answering.events import AnswerEvent
from dossier.answering.evidence import Material, Rarity, Unit, read_material
from dossier.answering.phrases import not_found
from dossier.answering.prompt import TokenCount
from dossier.answering.quoting import Asked, Candidate, candidates
from dossier.answering.words import guess_language
from dossier.settings import LibrarySettings
from dossier.types import (
    Answer,
    AnswerStatus,
    CancelToken,
    Coverage,
    Hit,
    Passage,
    SearchResult,
    Sentence,
    Support,
    Timing,
    Turn,
)

EventCallback = Callable[[AnswerEvent], None]


class Manner(StrEnum):
    """How answers come about; see the module's text."""

    QUOTING = "quoting"
    WRITING = "writing"


@dataclass(frozen=True)
class Policy:
    """Choices that shape an answer.

    Attributes:
        manner: quote first, or let the model write.
        passages: passages read for quotes and evidence, at most.
        evidence_tokens: tokens of the whole prompt, at most (the context may allow fewer).
        answer_tokens: tokens of an answer, at most.
        answer_from: confidence below which the answer is "not in your documents".
        quotes: quotes shown, at most.
    """

    manner: Manner = Manner.QUOTING
    passages: int = 6
    evidence_tokens: int = 768
    answer_tokens: int = 128
    answer_from: float = ANSWER_FROM
    quotes: int = 2

    @classmethod
    def of(cls, settings: LibrarySettings, manner: Manner = Manner.QUOTING) -> Policy:
        """The policy that a library's settings ask for."""
        return cls(
            manner=manner,
            passages=settings.passages_per_answer,
            answer_tokens=settings.max_answer_tokens,
            answer_from=settings.abstain_below if settings.abstain_below >= 0 else ANSWER_FROM,
        )


class Answerer:
    """Answers questions from search results.

    Args:
        chat: any LangChain chat model, or None to answer with quotes alone.
        settings: the library's choices; they become the policy unless one is given.
        policy: all choices; see :class:`Policy`.
        context_size: tokens the model can hold; by default ``chat.context_size``, else 2048.
        count_tokens: tokens of a text; by default ``chat.get_num_tokens``.
        model_name: shown with each answer; by default ``chat.model_name``.
        rarity: optional rarity of a stem over the whole library; by default over the passages found.
        takes_cancel: whether the model's calls take a ``cancel`` token, as our own do; by default those that
            tell their ``context_size``. Others are stopped between two pieces of text.
    """

    def __init__(
        self,
        chat: BaseChatModel | None = None,
        settings: LibrarySettings | None = None,
        *,
        policy: Policy | None = None,
        context_size: int | None = None,
        count_tokens: TokenCount | None = None,
        model_name: str = "",
        rarity: Rarity | None = None,
        takes_cancel: bool | None = None,
    ) -> None:
        self.policy = policy or (Policy.of(settings) if settings is not None else Policy())
        self._chat = chat
        self._context = context_size or int(getattr(chat, "context_size", 0) or 2048)
        self._count = count_tokens or (chat.get_num_tokens if chat is not None else len)
        self._model_name = model_name or str(getattr(chat, "model_name", ""))
        self._rarity = rarity
        self._takes_cancel = hasattr(chat, "context_size") if takes_cancel is None else takes_cancel

    def answer(
        self,
        question: str,
        result: SearchResult,
        history: Sequence[Turn] = (),
        on_event: EventCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> Answer:
        """Answer a question from a search result.

        Args:
            question: as the person asked it (``result.question`` may be its stand-alone form).
            result: what search found.
            history: earlier turns, oldest first.
            on_event: told of each step, on the calling thread.
            cancel: stops the model; the sentences finished until then are kept and ``stopped`` is set.
        """
        run = _Run(self, question, result, tuple(history), on_event, cancel)
        return run.finish()

    def answer_from(
        self,
        question: str,
        passage_text: str,
        on_event: EventCallback | None = None,
        cancel: CancelToken | None = None,
    ) -> Answer:
        """Answer from one text alone, treated as a document of its own: offsets in citations refer to it."""
        language = guess_language(passage_text[:2000], default=guess_language(question))
        passage = Passage("", "", 0, 0, len(passage_text), None, "", language, passage_text)
        hits = (Hit(1, 1.0, passage, "", ""),) if passage_text.strip() else ()
        result = SearchResult(question, hits, Coverage(1, 1, 0), 0.0)
        return self.answer(question, result, (), on_event, cancel)


class _Run:
    """One question on its way to an answer."""

    def __init__(
        self,
        answerer: Answerer,
        question: str,
        result: SearchResult,
        history: tuple[Turn, ...],
        on_event: EventCallback | None,
        cancel: CancelToken | None,
    ) -> None:
        self.began = time.perf_counter()
        self.first_token = 0.0
        self.of = answerer
        self.policy = answerer.policy
        self.question = question
        self.result = result
        self.history = history
        self.on_event = on_event
        self.cancel = cancel or CancelToken()
        default = result.hits[0].passage.language if result.hits else "en"
        self.language = guess_language(question, default or "en")

    def finish(self) -> Answer:
        """Run the steps in order."""
        self._tell(AnswerEvent("evidence", hits=self.result.hits))
        material = read_material(self.result.hits, self.policy.passages)
        searched = self.result.question or self.question
        asked = Asked(searched, self.language, self.of._rarity or material.rarity)
        ranked = candidates(asked, material)
        sure = confidence(asked, ranked)
        quotes = choose_quotes(ranked, self.policy.quotes)
        if sure < min(HOPELESS, self.policy.answer_from) or not quotes:
            return self._nothing(sure, ())
        if self.policy.manner is Manner.WRITING:
            return self._written(asked, material, ranked, quotes, sure)
        return self._quoted(asked, material, ranked, quotes, sure)

    def _quoted(
        self, asked: Asked, material: Material, ranked: list[Candidate], quotes: list[Candidate], sure: float
    ) -> Answer:
        if sure < self.policy.answer_from:
            return self._nothing(sure, ())
        shown = [quote_sentence(quote) for quote in quotes]
        for sentence in shown:
            self._show(sentence)
        draft = self._draft(asked, material, ranked, live=False)
        kept = [
            item for item in draft.sentences if item.support is Support.VERIFIED and _same_place(item, shown)
        ]
        for sentence in kept:
            self._tell(AnswerEvent("sentence", sentence=sentence))
        dropped = [
            replace(item, support=Support.NONE) for item in draft.sentences if item.support is Support.NONE
        ]
        return self._answer(AnswerStatus.ANSWERED, [*kept, *shown], dropped, sure, draft.stopped)

    def _written(
        self, asked: Asked, material: Material, ranked: list[Candidate], quotes: list[Candidate], sure: float
    ) -> Answer:
        draft = self._draft(asked, material, ranked, live=True)
        shown = [item for item in draft.sentences if item.support is not Support.NONE]
        dropped = [item for item in draft.sentences if item.support is Support.NONE]
        if not shown and not draft.stopped:
            if sure < self.policy.answer_from:
                return self._nothing(sure, dropped)
            shown = [quote_sentence(quote) for quote in quotes]
            for sentence in shown:
                self._show(sentence)
        if not shown:
            return self._nothing(sure, dropped, stopped=draft.stopped)
        whole = all(item.support is Support.VERIFIED for item in shown)
        return self._answer(
            AnswerStatus.ANSWERED if whole else AnswerStatus.PARTIAL, shown, dropped, sure, draft.stopped
        )

    def _draft(self, asked: Asked, material: Material, ranked: list[Candidate], *, live: bool) -> Draft:
        if self.of._chat is None or self.cancel.cancelled:
            return Draft((), self.cancel.cancelled)

        def on_token(text: str) -> None:
            if live:
                self._mark_first()
                self._tell(AnswerEvent("token", text=text))

        def on_sentence(sentence: Sentence) -> None:
            if live:
                self._tell(AnswerEvent("sentence", sentence=sentence))

        return write_draft(
            self.of._chat,
            self.question,
            asked,
            material,
            reading_order(ranked),
            self.history,
            budget=min(self.policy.evidence_tokens, self.of._context - self.policy.answer_tokens - 32),
            answer_tokens=self.policy.answer_tokens,
            count=self.of._count,
            options={"cancel": self.cancel} if self.of._takes_cancel else {},
            cancel=self.cancel,
            on_token=on_token,
            on_sentence=on_sentence,
        )

    def _show(self, sentence: Sentence) -> None:
        self._mark_first()
        self._tell(AnswerEvent("token", text=sentence.text + " "))
        self._tell(AnswerEvent("sentence", sentence=sentence))

    def _mark_first(self) -> None:
        if not self.first_token:
            self.first_token = time.perf_counter() - self.began

    def _nothing(self, sure: float, dropped: Sequence[Sentence], stopped: bool = False) -> Answer:
        return self._answer(AnswerStatus.NOT_FOUND, [], dropped, sure, stopped)

    def _answer(
        self,
        status: AnswerStatus,
        shown: Sequence[Sentence],
        dropped: Sequence[Sentence],
        sure: float,
        stopped: bool,
    ) -> Answer:
        text = " ".join(sentence.text for sentence in shown) if shown else not_found(self.language)
        seconds = self.result.seconds
        total = time.perf_counter() - self.began
        return Answer(
            question=self.question,
            text=text,
            status=status,
            confidence=round(sure, 4),
            sentences=(*shown, *dropped),
            hits=self.result.hits,
            coverage=self.result.coverage,
            timing=Timing(seconds, seconds + (self.first_token or total), seconds + total),
            model=self.of._model_name,
            stopped=stopped,
        )

    def _tell(self, event: AnswerEvent) -> None:
        if self.on_event is not None:
            self.on_event(event)


def choose_quotes(ranked: Sequence[Candidate], most: int) -> list[Candidate]:
    """The best candidate, and those after it that come close and lie elsewhere."""
    chosen: list[Candidate] = []
    for candidate in ranked:
        if len(chosen) == most or (chosen and candidate.score < _CLOSE * chosen[0].score):
            break
        if not any(_overlap(candidate, other) for other in chosen):
            chosen.append(candidate)
    return chosen


_CLOSE = 0.7


def quote_sentence(quote: Candidate) -> Sentence:
    """A quote as a sentence of an answer: its words with line breaks folded, and where they stand."""
    citations = cite(quote.units)
    return Sentence(" ".join(citations[0].quote.split()), Support.VERIFIED, citations)


def reading_order(ranked: Sequence[Candidate]) -> list[Unit]:
    """Units in the order in which they are worth a model's reading: best candidates first, whole."""
    seen: dict[tuple[int, int], Unit] = {}
    for candidate in ranked:
        for unit in candidate.units:
            seen.setdefault((unit.hit.rank, unit.index), unit)
    return list(seen.values())


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.rank == other.rank and one.start < other.end and other.start < one.end


def _same_place(sentence: Sentence, quotes: Sequence[Sentence]) -> bool:
    places = [citation for quote in quotes for citation in quote.citations]
    return any(
        mine.passage == theirs.passage and mine.start < theirs.end and theirs.start < mine.end
        for mine in sentence.citations
        for theirs in places
    )
