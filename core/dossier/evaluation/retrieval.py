"""How well search finds: ours against its own halves, plain fusion, and BM25 over 1000-character chunks."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dossier.errors import UsageError
from dossier.evaluation.baseline import VARIANTS, Baseline, Source, Variant
from dossier.evaluation.metrics import DEPTH, METRICS, Figure, figure, first_rank, percentile
from dossier.evaluation.questions import Question, load_questions, locate
from dossier.evaluation.throwaway import names_below, save, throwaway_library
from dossier.library import Library
from dossier.search.searcher import Searcher
from dossier.types import ProgressCallback, Scope

Found = tuple[str, int, int]
"""Document (path below the corpus), start, end."""

System = Callable[[Question], Sequence[Found]]
"""A way to search: at most ten passages for a question, best first."""

OURS, BASELINE = "ours", "BM25 over 1000-character chunks"
WORDS, VECTORS, PLAIN = "our words alone", "our vectors alone", "plain rank fusion"
_RRF = 60
_SHOWN = ("recall@1", "recall@3", "recall@5", "recall@10", "mrr@10", "ndcg@10")


@dataclass(frozen=True, slots=True)
class Report:
    """What was measured.

    Attributes:
        figures: set of questions -> system -> metric -> mean with interval.
        missed: set -> system -> ids of the questions whose passage is not among the first five.
        seconds: ours, for one question each: p50 and p95.
        variants: recall@5 of every variant of the baseline by set; the best one on average is the baseline.
        notes: what a reader must know, e.g. that no embedding model is installed.
    """

    figures: dict[str, dict[str, dict[str, Figure]]]
    questions: dict[str, int]
    missed: dict[str, dict[str, list[str]]]
    seconds: dict[str, float]
    variants: dict[str, dict[str, float]]
    baseline: str
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
            lines.append("")
        lines.append(f"baseline: {self.baseline}, the best of {len(self.variants)} variants")
        usual, slow = (1000 * self.seconds[name] for name in ("p50", "p95"))
        lines.append(f"ours: {usual:.0f} ms a question, 95 % within {slow:.0f} ms")
        return "\n".join([*lines, *self.notes])


def run(
    questions: Path,
    corpus: Path,
    *,
    limit: int | None = None,
    out: Path | None = None,
    progress: ProgressCallback | None = None,
) -> Report:
    """Index a corpus in a throwaway encrypted library and measure search on questions about it.

    Args:
        questions: file or folder, see :func:`dossier.evaluation.questions.load_questions`.
        corpus: folder that the questions' ``doc`` paths start from.
        limit: first so many questions of each set only.
        out: folder to save ``retrieval.json`` and ``retrieval.txt`` in.
        progress: told of reading and embedding.

    Raises:
        UsageError: no questions, or the corpus is no folder.
    """
    asked = load_questions(questions, limit)
    with throwaway_library(corpus, progress) as library:
        report = measure(library, corpus, asked)
    if out is not None:
        save(report, out, "retrieval")
    return report


def measure(library: Library, corpus: Path, asked: Sequence[Question]) -> Report:
    """Measure a library that holds the corpus."""
    names = names_below(corpus, library)
    sources = {
        name: Source(name, document.language, library.text(document.id), library.blocks(document.id))
        for document in library.documents()
        if (name := names.get(document.id)) is not None
    }
    library.search("warm up")
    systems = _Systems(library, names)
    places, notes = _places(asked, sources)
    baselines = {variant: Baseline(list(sources.values()), variant) for variant in VARIANTS}
    ranks = evaluate({**systems.all(), **_named(baselines)}, places)
    if not systems.dense:
        notes.append("No embedding model is installed: ours is words alone.")
    return _report(ranks, places, systems.seconds, notes)


def evaluate(
    systems: Mapping[str, System], places: Mapping[Question, tuple[int, int]]
) -> dict[str, dict[Question, int | None]]:
    """Ask every system every question.

    Args:
        systems: name -> search.
        places: answerable question -> range of its quote in the document's text.

    Returns:
        System -> question -> rank of the first passage that covers half of the quote, or None.
    """
    return {
        name: {
            question: first_rank(system(question)[:DEPTH], question.document, place)
            for question, place in places.items()
        }
        for name, system in systems.items()
    }


class _Systems:
    """Our search and its parts, over one library."""

    def __init__(self, library: Library, names: Mapping[str, str]) -> None:
        self.dense = library.workbench.dense
        self.seconds: list[float] = []
        embedder, index = self.dense or (None, None)
        self._searcher = Searcher(library.vault, embedder, index)
        self._vault = library.vault
        self._names = names

    def all(self) -> dict[str, System]:
        """Name -> system; those with vectors only where there are some."""
        if not self.dense:
            return {OURS: self._ours}
        return {
            OURS: self._ours,
            WORDS: lambda question: self._place(self._rank(question, vectors=False)),
            VECTORS: lambda question: self._place(self._rank(question, words=False)),
            PLAIN: lambda question: self._place(
                rank_fusion([self._rank(question, vectors=False), self._rank(question, words=False)])
            ),
        }

    def _ours(self, question: Question) -> Sequence[Found]:
        began = time.perf_counter()
        result = self._searcher.search(question.text, DEPTH)
        self.seconds.append(time.perf_counter() - began)
        passages = [hit.passage for hit in result.hits]
        return [(self._names.get(each.document_id, ""), each.start, each.end) for each in passages]

    def _rank(self, question: Question, *, words: bool = True, vectors: bool = True) -> list[str]:
        return [name for name, _ in self._searcher.rank(question.text, Scope(), words=words, vectors=vectors)]

    def _place(self, ids: Sequence[str]) -> Sequence[Found]:
        passages = self._vault.passages.get(ids[:DEPTH])
        return [(self._names.get(each.document_id, ""), each.start, each.end) for each in passages]


def rank_fusion(orders: Sequence[Sequence[str]]) -> list[str]:
    """Plain reciprocal-rank fusion (Cormack, Clarke and Büttcher, 2009), k = 60."""
    scores: dict[str, float] = defaultdict(float)
    for order in orders:
        for rank, name in enumerate(order, start=1):
            scores[name] += 1 / (_RRF + rank)
    return sorted(scores, key=lambda name: (-scores[name], name))


def _named(baselines: Mapping[Variant, Baseline]) -> dict[str, System]:
    def ask(baseline: Baseline) -> System:
        return lambda question: baseline.search(question.text, question.language, DEPTH)

    return {variant.name: ask(baseline) for variant, baseline in baselines.items()}


def _places(
    asked: Sequence[Question], sources: Mapping[str, Source]
) -> tuple[dict[Question, tuple[int, int]], list[str]]:
    places: dict[Question, tuple[int, int]] = {}
    lost = []
    for question in asked:
        if not question.answerable:
            continue
        source = sources.get(question.document)
        place = locate(source.text, question.quote) if source else None
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
    places: Mapping[Question, tuple[int, int]],
    seconds: Sequence[float],
    notes: list[str],
) -> Report:
    groups: dict[str, list[Question]] = defaultdict(list)
    for question in places:
        groups[question.set].append(question)

    def five(name: str, members: Sequence[Question]) -> float:
        return sum(METRICS["recall@5"](ranks[name][question]) for question in members) / len(members)

    variants = {
        variant.name: {group: five(variant.name, members) for group, members in groups.items()}
        for variant in VARIANTS
    }
    best = max(variants, key=lambda name: sum(variants[name].values()))
    shown = {name: each for name, each in ranks.items() if name not in variants} | {BASELINE: ranks[best]}
    return Report(
        figures={
            group: {
                name: {
                    metric: figure([of(each[question]) for question in members])
                    for metric, of in METRICS.items()
                }
                for name, each in shown.items()
            }
            for group, members in groups.items()
        },
        questions={group: len(members) for group, members in groups.items()},
        missed={
            group: {
                name: [question.id for question in members if not METRICS["recall@5"](each[question])]
                for name, each in shown.items()
            }
            for group, members in groups.items()
        },
        seconds={"p50": percentile(seconds, 0.5), "p95": percentile(seconds, 0.95)},
        variants=variants,
        baseline=best,
        notes=notes,
    )
