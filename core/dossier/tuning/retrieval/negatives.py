"""Hard negatives: passages that share a question's words and do not answer it, by BM25."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from dossier.search.analysis import query_terms, terms
from dossier.tuning.bm25 import Bm25
from dossier.tuning.retrieval.sources import Collected, Entry


class Words:
    """Passages searched by their words, each analysed in its own language."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._words = Bm25(terms(entry.text, entry.language) for entry in entries)

    def best(self, question: str, language: str, k: int) -> list[tuple[int, float]]:
        """Places and scores of the best passages, best first; only those that share a word."""
        scores = self._words.scores(query_terms(question, language))
        order = np.argsort(-scores, kind="stable")[:k]
        return [(int(place), float(scores[place])) for place in order if scores[place] > 0]


def mine(found: Collected, most: int = 12) -> dict[str, list[int]]:
    """Hard negatives of every question, by its key: best passages of its pool that are no positives.

    Questions in another language than their passages' take those of their twin in the passages' language.
    """
    pools: defaultdict[str, list[int]] = defaultdict(list)
    for index, entry in enumerate(found.entries):
        pools[entry.pool].append(index)
    indices = {pool: Words([found.entries[index] for index in members]) for pool, members in pools.items()}
    mined: dict[str, list[int]] = {}
    for query in found.queries:
        language = found.entries[query.positives[0]].language
        if query.language != language or len(mined.get(query.key, ())) >= 2 * most:
            continue
        best = indices[query.pool].best(query.text, query.language, most + len(query.positives))
        near = [pools[query.pool][place] for place, _ in best]
        kept = mined.setdefault(query.key, [])
        kept.extend(index for index in near if index not in query.positives and index not in kept)
    return mined
