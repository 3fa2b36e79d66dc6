"""Hard negatives: passages that share a question's words and do not answer it, by BM25."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy import sparse

from dossier.search.analysis import query_terms, terms
from dossier.tuning.retrieval.sources import Collected, Entry

K1, B = 1.2, 0.75


class Bm25:
    """BM25 over passages (Robertson and Zaragoza, 2009), all in one sparse matrix."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._known: dict[str, int] = {}
        rows, columns, counts = [], [], []
        for row, entry in enumerate(entries):
            for term, count in Counter(terms(entry.text, entry.language)).items():
                columns.append(self._known.setdefault(term, len(self._known)))
                rows.append(row)
                counts.append(float(count))
        shape = len(entries), len(self._known)
        matrix = sparse.coo_matrix((counts, (rows, columns)), shape=shape).tocsr()
        lengths = np.asarray(matrix.sum(axis=1)).ravel()
        norms = K1 * (1 - B + B * lengths / max(lengths.mean(), 1.0))
        matrix.data = matrix.data * (K1 + 1) / (matrix.data + np.repeat(norms, np.diff(matrix.indptr)))
        columnwise = matrix.tocsc()
        frequency = np.diff(columnwise.indptr)
        self._matrix = columnwise @ sparse.diags(np.log(1 + (shape[0] - frequency + 0.5) / (frequency + 0.5)))
        self._matrix = self._matrix.tocsc()

    def best(
        self, question: str, language: str, k: int
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
        """Rows and scores of the best passages, best first; only those that share a word."""
        wanted = [self._known[term] for term in query_terms(question, language) if term in self._known]
        if not wanted:
            return np.zeros(0, dtype=np.int64), np.zeros(0)
        scores = np.asarray(self._matrix[:, wanted].sum(axis=1)).ravel()
        k = min(k, len(scores))
        found = np.argpartition(-scores, k - 1)[:k]
        found = found[np.argsort(-scores[found], kind="stable")]
        found = found[scores[found] > 0]
        return found, scores[found]


def mine(found: Collected, most: int = 12) -> dict[str, list[int]]:
    """Hard negatives of every question, by its key: best passages of its pool that are no positives.

    Questions in another language than their passages' take those of their twin in the passages' language.
    """
    pools: defaultdict[str, list[int]] = defaultdict(list)
    for index, entry in enumerate(found.entries):
        pools[entry.pool].append(index)
    indices = {pool: Bm25([found.entries[index] for index in members]) for pool, members in pools.items()}
    mined: dict[str, list[int]] = {}
    for query in found.queries:
        language = found.entries[query.positives[0]].language
        if query.language != language or len(mined.get(query.key, ())) >= 2 * most:
            continue
        rows, _ = indices[query.pool].best(query.text, query.language, most + len(query.positives))
        near = [pools[query.pool][row] for row in rows]
        kept = mined.setdefault(query.key, [])
        kept.extend(index for index in near if index not in query.positives and index not in kept)
    return mined
