"""The ways to search that are compared, over one library: ours, its halves, and plain fusion of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from dossier.answering.words import guess_language
from dossier.evaluation.baseline import Baseline
from dossier.evaluation.metrics import DEPTH
from dossier.evaluation.questions import Question
from dossier.library import Library
from dossier.search.searcher import Searcher
from dossier.types import Scope

Found = tuple[str, int, int]
"""Document (its name in the questions), start, end."""

System = Callable[[Question], Sequence[Found]]
"""A way to search: at most ten passages for a question, best first."""

OURS, BASELINE = "ours", "BM25 over 1000-character chunks"
WORDS, VECTORS, PLAIN = "our words alone", "our vectors alone", "plain rank fusion"
_RRF = 60


class Systems:
    """Our search and its parts.

    Args:
        library: with its vectors loaded.
        names: document id -> its name in the questions.
    """

    def __init__(self, library: Library, names: Mapping[str, str]) -> None:
        self.dense = library.workbench.dense
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
        passages = [hit.passage for hit in self._searcher.search(question.text, DEPTH).hits]
        return [(self._names.get(each.document_id, ""), each.start, each.end) for each in passages]

    def _rank(self, question: Question, *, words: bool = True, vectors: bool = True) -> list[str]:
        return [name for name, _ in self._searcher.rank(question.text, Scope(), words=words, vectors=vectors)]

    def _place(self, ids: Sequence[str]) -> Sequence[Found]:
        passages = self._vault.passages.get(ids[:DEPTH])
        return [(self._names.get(each.document_id, ""), each.start, each.end) for each in passages]


def bm25(baseline: Baseline) -> System:
    """A baseline as a system; a question that does not tell its language is read in the one it looks like."""
    return lambda question: baseline.search(
        question.text, question.language or guess_language(question.text, "en"), DEPTH
    )


def rank_fusion(orders: Sequence[Sequence[str]]) -> list[str]:
    """Plain reciprocal-rank fusion (Cormack, Clarke and Büttcher, 2009), k = 60."""
    scores: dict[str, float] = defaultdict(float)
    for order in orders:
        for rank, name in enumerate(order, start=1):
            scores[name] += 1 / (_RRF + rank)
    return sorted(scores, key=lambda name: (-scores[name], name))
