"""How well search finds: ours against its own halves, plain fusion, and BM25 over 1000-character chunks."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dossier.errors import UsageError
from dossier.evaluation.baseline import VARIANTS, Baseline, Source
from dossier.evaluation.forms import articles
from dossier.evaluation.metrics import DEPTH, METRICS, Figure, figure, first_rank, percentile
from dossier.evaluation.questions import Question, load_questions, locate
from dossier.evaluation.systems import BASELINE, OURS, System, Systems, bm25
from dossier.evaluation.throwaway import names_below, names_for, save, throwaway_library
from dossier.library import Library
from dossier.types import ProgressCallback

_SHOWN = ("recall@1", "recall@3", "recall@5", "recall@10", "mrr@10", "ndcg@10")
Places = Mapping[Question, tuple[str, int, int]]
"""Answerable question -> document, and range of its quote in the document's text."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question.

    Attributes:
        ranks: system -> rank of the first passage that covers half of the quote; None: none of the first ten.
    """

    id: str
    set: str
    part: str
    kind: str
    text: str
    document: str
    ranks: dict[str, int | None]


@dataclass(frozen=True, slots=True)
class Report:
    """What was measured.

    Attributes:
        figures: set of questions -> system -> metric -> mean with interval.
        parts: set -> tuning or validation -> system -> recall@5.
        kinds: set -> kind of question -> system -> recall@5; empty where kinds are not told.
        missed: set -> system -> ids of the questions whose passage is not among the first five.
        seconds: system -> p50 and p95 for one question.
        variants: recall@5 of every variant of the baseline by set; the best one on average is the baseline.
        outcomes: every question with its rank in each system.
        notes: what a reader must know, e.g. that no embedding model is installed.
    """

    figures: dict[str, dict[str, dict[str, Figure]]]
    parts: dict[str, dict[str, dict[str, Figure]]]
    kinds: dict[str, dict[str, dict[str, Figure]]]
    questions: dict[str, int]
    missed: dict[str, dict[str, list[str]]]
    seconds: dict[str, dict[str, float]]
    variants: dict[str, dict[str, float]]
    baseline: str
    outcomes: list[Outcome]
    notes: list[str]

    def as_json(self) -> dict[str, Any]:
        """The whole report as plain values."""
        return asdict(self)

    def as_table(self) -> str:
        """The report for a person, one row a system and set."""
        lines = []
        width = max(len(name) for systems in self.figures.values() for name in systems)
        for group, systems in self.figures.items():
            head = "  ".join(f"{name:>9}" for name in _SHOWN)
            lines.append(f"{group} ({self.questions[group]} questions)".ljust(width + 4) + head)
            for name, metrics in systems.items():
                five = metrics["recall@5"]
                cells = "  ".join(f"{metrics[metric].mean:9.3f}" for metric in _SHOWN)
                lines.append(f"  {name:<{width}}  {cells}   recall@5 in [{five.low:.2f}, {five.high:.2f}]")
            lines += [
                f"  {OURS}, {part}: recall@5 {by[OURS].mean:.3f}" for part, by in self.parts[group].items()
            ]
            lines.append("")
        lines.append(f"baseline: {self.baseline}, the best of {len(self.variants)} variants")
        for name, seconds in self.seconds.items():
            usual, slow = (1000 * seconds[share] for share in ("p50", "p95"))
            lines.append(f"{name}: {usual:.0f} ms a question, 95 % within {slow:.0f} ms")
        return "\n".join([*lines, *self.notes])

    def as_page(self) -> str:
        """The report as a page with plots, complete in itself."""
        from dossier.evaluation.retrieval_page import retrieval_page

        return retrieval_page(self)


def run(
    questions: Path,
    corpus: Path | None = None,
    *,
    limit: int | None = None,
    out: Path | None = None,
    progress: ProgressCallback | None = None,
) -> Report:
    """Index a corpus in a throwaway encrypted library and measure search on questions about it.

    Args:
        questions: file or folder, see :func:`dossier.evaluation.questions.load_questions`.
        corpus: folder that the questions' documents lie in; None: the texts that the questions bring along.
        limit: first so many questions of each set only.
        out: folder to save ``retrieval.json``, ``retrieval.txt`` and ``retrieval.html`` in.
        progress: told of reading and embedding.

    Raises:
        UsageError: no questions, or the corpus is no folder.
    """
    asked = load_questions(questions, limit)
    with _corpus(questions, corpus) as folder, throwaway_library(folder, progress) as library:
        report = measure(library, names_below(folder, library), asked)
    if out is not None:
        save(report, out, "retrieval")
    return report


def run_on(library: Library, questions: Path, *, limit: int | None = None, out: Path | None = None) -> Report:
    """Measure search in a person's own library; a question's document may be any end of a path in it."""
    asked = load_questions(questions, limit)
    report = measure(library, names_for({question.document for question in asked}, library), asked)
    if out is not None:
        save(report, out, "retrieval")
    return report


def measure(library: Library, names: Mapping[str, str], asked: Sequence[Question]) -> Report:
    """Measure a library that holds the documents.

    Args:
        names: document id -> its name in the questions; others compete without one.
    """
    sources = {
        (name := names.get(document.id, document.id)): Source(
            name, document.language, library.text(document.id), library.blocks(document.id)
        )
        for document in library.documents()
    }
    library.search("warm up")
    systems = Systems(library, {document.id: document.id for document in library.documents()} | dict(names))
    places, notes = _places(asked, sources)
    baselines = {variant.name: bm25(Baseline(list(sources.values()), variant)) for variant in VARIANTS}
    ranks, seconds = evaluate({**systems.all(), **baselines}, places)
    if not systems.dense:
        notes.append("No embedding model is installed: ours is words alone.")
    return _report(ranks, places, seconds, notes)


def evaluate(
    systems: Mapping[str, System], places: Places
) -> tuple[dict[str, dict[Question, int | None]], dict[str, list[float]]]:
    """Ask every system every question.

    Returns:
        System -> question -> rank of the first passage that covers half of the quote, or None; and system ->
        seconds for each question.
    """
    ranks: dict[str, dict[Question, int | None]] = {name: {} for name in systems}
    seconds: dict[str, list[float]] = {name: [] for name in systems}
    for name, system in systems.items():
        for question, (document, start, end) in places.items():
            began = time.perf_counter()
            found = system(question)
            seconds[name].append(time.perf_counter() - began)
            ranks[name][question] = first_rank(found[:DEPTH], document, (start, end))
    return ranks, seconds


@contextmanager
def _corpus(questions: Path, corpus: Path | None) -> Iterator[Path]:
    if corpus is not None:
        yield corpus
        return
    files = sorted(questions.glob("*.json")) if questions.is_dir() else [questions]
    texts = {name: text for file in files for name, text in articles(file).items()}
    if not texts:
        raise UsageError(
            f"{questions} brings no texts along.", "Give the folder of the documents with --corpus."
        )
    with TemporaryDirectory(prefix="dossier-evaluation-") as folder:
        for name, text in texts.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        yield Path(folder)


def _places(asked: Sequence[Question], sources: Mapping[str, Source]) -> tuple[Places, list[str]]:
    places: dict[Question, tuple[str, int, int]] = {}
    lost = []
    for question in asked:
        if not question.answerable:
            continue
        named = [sources[question.document]] if question.document in sources else []
        candidates = named if question.document else list(sources.values())
        found = ((source, locate(source.text, question.quote)) for source in candidates)
        place = next(((source.document, *range_) for source, range_ in found if range_), None)
        if place:
            places[question] = place
        else:
            lost.append(question.id)
    if not places:
        raise UsageError(
            "None of the questions' quotes stands in the corpus.", "Are these the documents meant?"
        )
    return places, [f"left out, their quote is not in the corpus: {', '.join(lost)}"] if lost else []


def _report(
    ranks: Mapping[str, Mapping[Question, int | None]],
    places: Places,
    seconds: Mapping[str, Sequence[float]],
    notes: list[str],
) -> Report:
    groups: dict[str, list[Question]] = defaultdict(list)
    for question in places:
        groups[question.set].append(question)

    def five(name: str, members: Sequence[Question]) -> Figure:
        return figure([METRICS["recall@5"](ranks[name][question]) for question in members])

    names = [variant.name for variant in VARIANTS]
    variants = {
        name: {group: five(name, members).mean for group, members in groups.items()} for name in names
    }
    best = max(names, key=lambda name: sum(variants[name].values()))
    shown = {name: name for name in ranks if name not in variants} | {BASELINE: best}

    def fives(members: Sequence[Question]) -> dict[str, Figure]:
        return {title: five(name, members) for title, name in shown.items()}

    def split(members: Sequence[Question], by: Mapping[Question, str]) -> dict[str, dict[str, Figure]]:
        found: dict[str, list[Question]] = defaultdict(list)
        for question in members:
            if by[question]:
                found[by[question]].append(question)
        return {name: fives(each) for name, each in sorted(found.items())}

    return Report(
        figures={
            group: {
                title: {
                    metric: figure([of(ranks[name][question]) for question in members])
                    for metric, of in METRICS.items()
                }
                for title, name in shown.items()
            }
            for group, members in groups.items()
        },
        parts={
            group: split(members, {each: each.part for each in members}) for group, members in groups.items()
        },
        kinds={
            group: split(members, {each: each.kind for each in members}) for group, members in groups.items()
        },
        questions={group: len(members) for group, members in groups.items()},
        missed={
            group: {
                title: [each.id for each in members if not METRICS["recall@5"](ranks[name][each])]
                for title, name in shown.items()
            }
            for group, members in groups.items()
        },
        seconds={
            title: {"p50": percentile(seconds[name], 0.5), "p95": percentile(seconds[name], 0.95)}
            for title, name in shown.items()
        },
        variants=variants,
        baseline=best,
        outcomes=[
            Outcome(
                question.id,
                question.set,
                question.part,
                question.kind,
                question.text,
                places[question][0],
                {title: ranks[name][question] for title, name in shown.items()},
            )
            for question in places
        ],
        notes=notes,
    )
