"""How well Dossier answers: what it answers, what of that is right, and what it rightly leaves open.

An answer is right when a shown sentence cites at least half of the words that answer the question, in the
document where they stand. Every question is answered whatever the confidence; the threshold is applied
afterwards, so that one run shows its effect.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dossier.answering.confidence import ANSWER_FROM
from dossier.asking import make_answerer
from dossier.errors import UsageError
from dossier.evaluation.metrics import covers, percentile
from dossier.evaluation.questions import Question, load_questions, locate
from dossier.evaluation.throwaway import names_below, save, throwaway_library
from dossier.library import Library
from dossier.types import Answer, AnswerStatus, ProgressCallback, Support

THRESHOLDS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
_BINS = 10


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one question.

    Attributes:
        set: group it is counted in.
        shown: an answer was found at all, whatever its confidence.
        right: a shown sentence cites the true place; never for unanswerable questions.
        citations, verbatim: citations given, and how many of them equal the document's text.
        first, total: seconds until the first words, and until the whole answer.
        text, said: the question and the answer.
    """

    id: str
    set: str
    answerable: bool
    confidence: float
    shown: bool
    right: bool
    citations: int
    verbatim: int
    first: float
    total: float
    text: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Shares, in [0, 1], over one group of questions at one threshold.

    Attributes:
        answered: of the answerable questions, those answered.
        right: of these, those answered rightly.
        withheld: of the answerable questions that would have been answered rightly, those left open.
        made_up: of the unanswerable questions, those answered.
    """

    threshold: float
    answered: float
    right: float
    withheld: float
    made_up: float


@dataclass(frozen=True, slots=True)
class Report:
    """What was measured.

    Attributes:
        rows: group -> shares at the default threshold.
        curve: shares over all groups, by threshold.
        calibration: expected calibration error of the confidence, ten bins of equal width.
        verbatim: share of citations that equal the document's text; must be 1.
        seconds: p50 and p95 until the first words and until the whole answer.
    """

    model: str
    questions: dict[str, int]
    rows: dict[str, Row]
    curve: list[Row]
    calibration: float
    verbatim: float
    seconds: dict[str, float]
    outcomes: list[Outcome]
    notes: list[str]

    def as_json(self) -> dict[str, Any]:
        """The whole report as plain values."""
        return asdict(self)

    def as_page(self) -> str:
        """The report as a page with plots and the worst cases, complete in itself."""
        from dossier.evaluation.answers_page import answers_page

        return answers_page(self)

    def as_table(self) -> str:
        """The report for a person."""
        head = f"{'':<24}{'answered':>10}{'right of it':>13}{'withheld':>10}{'made up':>9}"
        lines = [
            f"model: {self.model or 'none (quotes alone)'}",
            f"at the default threshold, {ANSWER_FROM}:",
            head,
        ]
        lines += [f"{f'{name} ({self.questions[name]})':<24}{_cells(row)}" for name, row in self.rows.items()]
        lines += ["", "all, by threshold:", head]
        lines += [f"{row.threshold:<24.2f}{_cells(row)}" for row in self.curve]
        lines += [
            "",
            f"expected calibration error {self.calibration:.3f}; citations verbatim {self.verbatim:.1%}",
            "first words after {first p50:.2f} s (95 %: {first p95:.2f} s), "
            "whole answer after {total p50:.2f} s (95 %: {total p95:.2f} s)".format(**self.seconds),
        ]
        return "\n".join([*lines, *self.notes])


def run(
    questions: Path,
    corpus: Path,
    *,
    limit: int | None = None,
    out: Path | None = None,
    progress: ProgressCallback | None = None,
) -> Report:
    """Index a corpus in a throwaway encrypted library and measure answers to questions about it.

    Args:
        questions: file or folder, see :func:`dossier.evaluation.questions.load_questions`.
        corpus: folder that the questions' ``doc`` paths start from.
        limit: first so many answerable and unanswerable questions of each set only.
        out: folder to save ``answers.json``, ``answers.txt`` and ``answers.html`` in.
        progress: told of reading and embedding.

    Raises:
        UsageError: no questions, or the corpus is no folder.
    """
    asked = load_questions(questions, limit)
    with throwaway_library(corpus, progress) as library:
        report = measure(library, corpus, asked)
    if out is not None:
        save(report, out, "answers")
    return report


def measure(library: Library, corpus: Path, asked: Sequence[Question]) -> Report:
    """Measure a library that holds the corpus."""
    names = names_below(corpus, library)
    texts = {name: library.text(key) for key, name in names.items()}
    settings = library.settings.model_copy(update={"abstain_below": 0.0})
    models = library.workbench.text_models
    card = models.answering_card
    answerer = make_answerer(models, settings)
    library.search("warm up")
    answerer.answer_from("Is this a warm-up?", "This is a warm-up, so that loading counts for no question.")

    def ask(question: Question) -> Answer:
        result = library.search(question.text, k=settings.passages_per_answer)
        return answerer.answer(question.text, result)

    return evaluate(ask, asked, names, texts, model=card.name if card else "")


def evaluate(
    ask: Callable[[Question], Answer],
    asked: Sequence[Question],
    names: Mapping[str, str],
    texts: Mapping[str, str],
    model: str = "",
) -> Report:
    """Ask every question and count.

    Args:
        ask: answers a question whatever the confidence.
        asked: the questions; answerable ones whose quote is in none of the texts are left out.
        names: document id -> name, as in the questions.
        texts: name -> text.
        model: shown in the report.
    """
    outcomes, lost = [], []
    for question in asked:
        place = locate(texts.get(question.document, ""), question.quote) if question.answerable else None
        if question.answerable and place is None:
            lost.append(question.id)
            continue
        began = time.perf_counter()
        answer = ask(question)
        outcomes.append(_outcome(question, place, answer, names, texts, time.perf_counter() - began))
    notes = [f"left out, their quote is not in the corpus: {', '.join(lost)}"] if lost else []
    return _report(outcomes, model, notes)


def _outcome(
    question: Question,
    place: tuple[int, int] | None,
    answer: Answer,
    names: Mapping[str, str],
    texts: Mapping[str, str],
    seconds: float,
) -> Outcome:
    documents = {hit.rank: names.get(hit.passage.document_id, "") for hit in answer.hits}
    citations = [(citation, sentence) for sentence in answer.sentences for citation in sentence.citations]
    shown = [
        (documents[citation.passage], citation.start, citation.end)
        for citation, sentence in citations
        if sentence.support is not Support.NONE
    ]
    return Outcome(
        id=question.id,
        set=question.set,
        answerable=question.answerable,
        confidence=answer.confidence,
        shown=answer.status is not AnswerStatus.NOT_FOUND,
        right=place is not None and any(covers(found, question.document, place) for found in shown),
        citations=len(citations),
        verbatim=sum(
            texts.get(documents[citation.passage], "")[citation.start : citation.end] == citation.quote
            for citation, _ in citations
        ),
        first=answer.timing.first_token,
        total=seconds,
        text=question.text,
        said=answer.text,
    )


def _report(outcomes: Sequence[Outcome], model: str, notes: list[str]) -> Report:
    if not outcomes:
        raise UsageError(
            "None of the questions' quotes stands in the corpus.", "Are these the documents meant?"
        )
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.set].append(outcome)
    given = sum(outcome.citations for outcome in outcomes)
    return Report(
        model=model,
        questions={name: len(members) for name, members in groups.items()},
        rows={name: shares(members, ANSWER_FROM) for name, members in groups.items()},
        curve=[shares(outcomes, threshold) for threshold in THRESHOLDS],
        calibration=calibration_error(outcomes),
        verbatim=sum(outcome.verbatim for outcome in outcomes) / given if given else 1.0,
        seconds={
            f"{name} {label}": percentile([getattr(outcome, name) for outcome in outcomes], share)
            for name in ("first", "total")
            for label, share in (("p50", 0.5), ("p95", 0.95))
        },
        outcomes=list(outcomes),
        notes=notes,
    )


def shares(outcomes: Sequence[Outcome], threshold: float) -> Row:
    """What a threshold on the confidence does to a group of questions."""
    can = [outcome for outcome in outcomes if outcome.answerable]
    cannot = [outcome for outcome in outcomes if not outcome.answerable]
    answered = [outcome for outcome in can if _answered(outcome, threshold)]
    right = sum(outcome.right for outcome in answered)
    could = sum(outcome.right for outcome in can)
    return Row(
        threshold=threshold,
        answered=_share(len(answered), len(can)),
        right=_share(right, len(answered)),
        withheld=_share(could - right, could),
        made_up=_share(sum(_answered(outcome, threshold) for outcome in cannot), len(cannot)),
    )


def calibration_error(outcomes: Sequence[Outcome]) -> float:
    """Expected calibration error (Naeini et al., 2015): mean gap between confidence and share right."""
    bins: dict[int, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        bins[min(_BINS - 1, int(outcome.confidence * _BINS))].append(outcome)
    gaps = (
        abs(sum(outcome.confidence for outcome in members) - sum(outcome.right for outcome in members))
        for members in bins.values()
    )
    return sum(gaps) / len(outcomes) if outcomes else 0.0


def _answered(outcome: Outcome, threshold: float) -> bool:
    return outcome.shown and outcome.confidence >= threshold


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _cells(row: Row) -> str:
    return f"{row.answered:>10.2f}{row.right:>13.2f}{row.withheld:>10.2f}{row.made_up:>9.2f}"
