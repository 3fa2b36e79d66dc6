"""From a question and what search found to an answer whose every sentence was checked."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import BaseMessage

from dossier.answering import prompt
from dossier.answering.citations import cite
from dossier.answering.confidence import HOPELESS, confidence, reading_confidence
from dossier.answering.drafting import Checker, Draft, write_draft
from dossier.answering.events import AnswerEvent
from dossier.answering.evidence import Material, Rarity, Unit, read_material
from dossier.answering.extraction import Finding, Reader, differ, extract
from dossier.answering.phrases import not_found
from dossier.answering.policy import Manner, Policy
from dossier.answering.quoting import Asked, Candidate, candidates
from dossier.answering.sentences import marker_length
from dossier.answering.words import guess_language
from dossier.errors import Cancelled, TextTooLong
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

LIKELY = 0.05
"""A writing model reads sentences at least this likely, relative to the best (``benchmarks/evidence.py``)."""

_CONTRARY = 3.0  # one that says something else, when its log-odds are so close to the first's
_CLOSE = 0.7  # a second quote is shown when it is at least this likely, relative to the first
_RESERVE_TOKENS = 32  # for what a template adds beyond our estimate


class Answerer:
    """Answers questions from search results.

    Args:
        chat: any LangChain chat model, which writes the answer where the policy says so; or None.
        reader: finds the words that answer in the likeliest passages; None: quotes are chosen by words alone.
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
        *,
        reader: Reader | None = None,
        policy: Policy | None = None,
        context_size: int | None = None,
        count_tokens: prompt.TokenCount | None = None,
        model_name: str = "",
        rarity: Rarity | None = None,
        takes_cancel: bool | None = None,
    ) -> None:
        self.policy = policy or Policy()
        self._chat = chat
        self._reader = reader
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
        self.conflict = False
        self.notice = ""
        self.draft = ""
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
        quotes = [quote_sentence(quote) for quote in choose_quotes(ranked, self.policy.quotes)]
        try:
            found = self._read(asked, material, ranked, sure)
        except Cancelled:
            return self._nothing(sure, (), stopped=True)
        if found:
            sure = reading_confidence(found, sure, alone=len(material.passages) == 1)
            contrary = contrary_to(found)
            self.conflict = contrary is not None
            quotes = self._shown(found[0], contrary, ranked)
        if sure < min(HOPELESS, self.policy.answer_from) or not quotes:
            return self._nothing(sure, ())
        if self.policy.manner is Manner.WRITING:
            evidence = [*(finding.quote for finding in found), *likely(ranked)]
            return self._written(asked, material, evidence, quotes, sure)
        return self._quoted(quotes, sure)

    def _read(
        self, asked: Asked, material: Material, ranked: Sequence[Candidate], by_words: float
    ) -> list[Finding]:
        """What the reader finds in the likeliest places; a first likely one is shown while it reads on."""
        alone = len(material.passages) == 1

        def on_finding(finding: Finding) -> None:
            likely = reading_confidence([finding], by_words, alone=alone) >= self.policy.answer_from
            if likely and self.policy.manner is Manner.QUOTING and not self.draft:
                self._draft_of(found_sentence(finding))

        if self.of._reader is None:
            return []
        try:
            return extract(self.of._reader, asked.text, material, ranked, self.cancel, on_finding=on_finding)
        except TextTooLong:  # a question of many pages: its words must do
            return []

    def _shown(self, best: Finding, contrary: Finding | None, ranked: Sequence[Candidate]) -> list[Sentence]:
        """What the reader found, and beside it what contradicts it or, by words, is likelier elsewhere."""
        found = [best] if contrary is None else [best, contrary]
        shown = [found_sentence(finding) for finding in found]
        by_words = ranked[0]
        # Of a single text, one answer that the reader is sure of is enough.
        enough = best.stands_alone and len({candidate.rank for candidate in ranked}) == 1
        if contrary is None and not enough and not _overlap(best.quote, by_words):
            shown.append(quote_sentence(by_words))
        return shown[: self.policy.quotes]

    def _quoted(self, quotes: list[Sentence], sure: float) -> Answer:
        if sure < self.policy.answer_from:
            return self._nothing(sure, ())
        for sentence in quotes:
            self._show(sentence)
        return self._answer(AnswerStatus.ANSWERED, quotes, (), sure, self.cancel.cancelled)

    def _written(
        self, asked: Asked, material: Material, evidence: list[Candidate], quotes: list[Sentence], sure: float
    ) -> Answer:
        draft = self._prose(asked, material, evidence)
        if draft.failure is not None:
            # The reader's quotes are there: an answer out of them, or none, that says what went wrong.
            self.notice = str(draft.failure)
        shown = [item for item in draft.sentences if item.support is not Support.NONE]
        dropped = [item for item in draft.sentences if item.support is Support.NONE]
        verified = sum(item.support is Support.VERIFIED for item in draft.sentences)
        if shown:
            # What a capable model says and the text bears out is at least as likely right as not.
            sure = max(sure, (sure + verified / len(draft.sentences)) / 2)
        if sure < self.policy.answer_from or (not shown and draft.stopped):
            return self._nothing(sure, dropped, stopped=draft.stopped)
        if not shown:
            shown = quotes
            for sentence in shown:
                self._show(sentence)
        whole = all(item.support is Support.VERIFIED for item in shown)
        status = AnswerStatus.ANSWERED if whole else AnswerStatus.PARTIAL
        return self._answer(status, shown, dropped, sure, draft.stopped)

    def _prose(self, asked: Asked, material: Material, evidence: Sequence[Candidate]) -> Draft:
        """Let the model write from the evidence, as far as it fits."""
        tokens = self.policy.answer_tokens
        fitting = self._fitting(reading_order(evidence), asked.language, tokens, self.history)
        messages = prompt.messages(self.question, asked.language, fitting, self.history)
        return self._draft(asked, material, messages if fitting else [], tokens)

    def _fitting(
        self, ranked: Sequence[Unit], language: str, answer_tokens: int, history: Sequence[Turn]
    ) -> list[Unit]:
        if self.of._chat is None or self.cancel.cancelled:
            return []
        budget = min(self.policy.prompt_tokens, self.of._context - answer_tokens - _RESERVE_TOKENS)
        return prompt.choose_evidence(ranked, self.question, language, history, budget, self.of._count)

    def _draft(self, asked: Asked, material: Material, messages: Sequence[BaseMessage], tokens: int) -> Draft:
        if self.of._chat is None or not messages:
            return Draft((), self.cancel.cancelled)

        def on_token(text: str) -> None:
            self._mark_first()
            self._tell(AnswerEvent("token", text=text))

        def on_sentence(sentence: Sentence) -> None:
            self._tell(AnswerEvent("sentence", sentence=sentence))

        options: dict[str, object] = {"max_tokens": tokens}
        if self.of._takes_cancel:
            options["cancel"] = self.cancel
        checker = Checker(self.question, asked, material, on_sentence)
        return write_draft(
            self.of._chat, messages, checker, options=options, cancel=self.cancel, on_token=on_token
        )

    def _draft_of(self, sentence: Sentence) -> None:
        """Show what will be said unless a better place is read."""
        self._mark_first()
        self.draft = sentence.text
        self._tell(AnswerEvent("token", text=f"{sentence.text} "))

    def _show(self, sentence: Sentence) -> None:
        if self.draft != sentence.text:
            self._draft_of(sentence)
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
            conflict=self.conflict and bool(shown),
            notice=self.notice,
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


def contrary_to(found: Sequence[Finding]) -> Finding | None:
    """The finding, nearly as likely as the first and elsewhere, that says something else; or None."""
    best = found[0]
    return next(
        (
            other
            for other in found[1:]
            if best.merit - other.merit <= _CONTRARY
            and differ(best, other)
            and not _overlap(best.quote, other.quote)
        ),
        None,
    )


def found_sentence(finding: Finding) -> Sentence:
    """The words found, where they may stand alone, else the sentence they stand in; both cite it."""
    whole = quote_sentence(finding.quote)
    if not finding.stands_alone:
        return whole
    return Sentence(" ".join(finding.words.split()), Support.VERIFIED, whole.citations)


def quote_sentence(quote: Candidate) -> Sentence:
    """A quote as a sentence of an answer, without list marker and line breaks, and where it stands."""
    citations = cite(quote.units)
    words = citations[0].quote
    return Sentence(" ".join(words[marker_length(words) :].split()), Support.VERIFIED, citations)


def likely(ranked: Sequence[Candidate], share: float = LIKELY) -> list[Candidate]:
    """The candidates, best first, that are at least a share as likely as the best."""
    return [candidate for candidate in ranked if candidate.score >= share * ranked[0].score]


def reading_order(ranked: Sequence[Candidate]) -> list[Unit]:
    """Units in the order in which they are worth a model's reading: best candidates first, whole."""
    seen: dict[tuple[int, int], Unit] = {}
    for candidate in ranked:
        for unit in candidate.units:
            seen.setdefault((unit.hit.rank, unit.index), unit)
    return list(seen.values())


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.rank == other.rank and one.start < other.end and other.start < one.end
