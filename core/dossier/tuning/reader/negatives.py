"""Passages that look as if they answered and do not: near misses, found by BM25."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from dossier.tuning.bm25 import Bm25
from dossier.tuning.reader.examples import Example, Source
from dossier.tuning.reader.targets import words

_LETTERS = 6  # of a word that count: a stem for any of the four languages


class NearMisses:
    """An index over passages of one language.

    Args:
        passages: among which near misses are sought.
    """

    def __init__(self, passages: Sequence[Source]) -> None:
        self._passages = passages
        self._words = Bm25(_terms(passage.text) for passage in passages)

    def find(self, query: str, own: Source, answer: str, count: int) -> tuple[str, ...]:
        """Ids of the passages nearest to a query that neither overlap its own nor hold the answer."""
        scores = self._words.scores(_terms(query))
        found: list[str] = []
        wanted = " ".join(words(answer))
        for place in np.argsort(-scores)[: 6 * count + 6]:
            passage = self._passages[int(place)]
            if scores[place] <= 0 or len(found) == count:
                break
            if passage.id == own.id or _overlap(passage, own) or wanted in " ".join(words(passage.text)):
                continue
            found.append(passage.id)
        return tuple(found)


def with_near_misses(
    passages: dict[str, Source], examples: Sequence[Example], count: int = 4
) -> list[Example]:
    """Give each example its near misses, from passages of the same language and the same kind of source.

    The query is the question with the sentence that answers it, so that they are found for a question in
    another language too.
    """
    pools: dict[tuple[str, str], list[Source]] = defaultdict(list)
    for passage in passages.values():
        pools[_kind(passage), passage.language].append(passage)
    indexes = {key: NearMisses(pool) for key, pool in pools.items()}
    found = []
    for example in examples:
        own = passages[example.passage]
        query = f"{example.question} {own.text[slice(*example.sentence)]}"
        near = indexes[_kind(own), own.language].find(
            query, own, own.text[example.start : example.end], count
        )
        found.append(replace(example, near=near))
    return found


def _kind(passage: Source) -> str:
    return passage.document.split("/")[0]


def _overlap(one: Source, other: Source) -> bool:
    """Whether two passages of a document share text; three samples of the shorter are looked for."""
    if one.document != other.document:
        return False
    short, long = sorted((one.text, other.text), key=len)
    middle = len(short) // 2
    return any(short[at : at + 40] in long for at in (0, middle, max(0, len(short) - 40)))


def _terms(text: str) -> list[str]:
    return [word[:_LETTERS] for word in words(text) if len(word) > 2 or word.isdigit()]
