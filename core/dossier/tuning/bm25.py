"""BM25 over texts given as terms (Robertson and Zaragoza, 2009), by which hard negatives are found."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

K1, B = 1.2, 0.75

Scores = npt.NDArray[np.float32]


class Bm25:
    """An index in memory.

    Args:
        texts: the terms of each text.
    """

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        counts = [Counter(terms) for terms in texts]
        self._size = len(counts)
        lengths = np.array([sum(count.values()) for count in counts], dtype=np.float32)
        norm = K1 * (1 - B + B * lengths / max(float(lengths.mean()) if counts else 0.0, 1.0))
        postings: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for place, count in enumerate(counts):
            for term, number in count.items():
                postings[term][0].append(place)
                postings[term][1].append(number)
        self._weights: dict[str, tuple[npt.NDArray[np.int64], Scores]] = {}
        for term, (places, numbers) in postings.items():
            rarity = math.log(1 + (self._size - len(places) + 0.5) / (len(places) + 0.5))
            at, times = np.array(places), np.array(numbers, dtype=np.float32)
            self._weights[term] = at, rarity * times * (K1 + 1) / (times + norm[at])

    def scores(self, query: Iterable[str]) -> Scores:
        """How well each text answers a query, (n,); 0 where it shares no term with it."""
        scores = np.zeros(self._size, dtype=np.float32)
        for term in set(query):
            if term in self._weights:
                at, weight = self._weights[term]
                scores[at] += weight
        return scores
