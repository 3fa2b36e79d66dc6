"""Two opinions about passages, by their words and by their vectors, and four languages, made into one order.

A plain mean of ranks lets an English embedder spoil a Dutch search. Here each side gives a share of its own
best, and the vectors' side weighs as much as the embedder can be trusted in the question's language. Passages
of each language are ordered by themselves, since scores of different words do not compare, and then set
against each other by how likely the answer is to be in that language. How the weights were chosen:
docs/decisions.md.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

UNTRUSTED = 0.1
"""Weight of the vectors against the words where the embedder does not know the question's language: names,
numbers and loan words still tell a little."""

ACROSS = 0.3
"""Weight of the vectors for passages in another language than the question's, both known to the embedder."""

_MOST, _LEAST = 1.5, 0.2


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How the language of the answer is told: weights of a logit, by conditional logistic regression.

    Attributes:
        own: the question's language.
        named: a country is named that has its law in this language; minus as much where only others are.
        strength: best score by words as a share of what the words looked for allow.
        words: logarithm of the best score by words against the best in any language.
        meaning: cosine of the nearest passage, less that of the nearest in any language.
    """

    own: float = 0.59
    named: float = 0.24
    strength: float = 1.04
    words: float = 0.62
    meaning: float = 2.85


LIKELIHOOD = Likelihood()
_LITTLE = 0.5  # keeps a language without a word in common comparable

Ranking = list[tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Part:
    """What was found among the passages of one language.

    Attributes:
        lexical: passage id -> score by words, above 0; dense: passage id -> cosine.
        ceiling: the highest score by words that the question allows.
        weight: of the dense side against the lexical one.
    """

    language: str
    lexical: Mapping[str, float]
    dense: Mapping[str, float]
    ceiling: float
    weight: float

    @property
    def best(self) -> float:
        """The best score by words."""
        return max(self.lexical.values(), default=0.0)

    @property
    def nearest(self) -> float:
        """The highest cosine, -1 where there is none."""
        return max(self.dense.values(), default=-1.0)


def merge(
    parts: Sequence[Part], language: str, named: Collection[str] = (), *, known: bool = True
) -> Ranking:
    """One order of passages in several languages.

    Args:
        parts: at most one a language.
        language: the question's.
        named: languages of the countries that the question names.
        known: the embedder knows these languages, so that their cosines compare.

    Returns:
        As :func:`fuse`, for all parts; of a single part the same.
    """
    ranked = [(part, fuse(part.lexical, part.dense, part.weight, part.ceiling)) for part in parts]
    ranked = [(part, order) for part, order in ranked if order and order[0][1] > 0]
    if len(ranked) < 2:
        return ranked[0][1] if ranked else []
    most = max(part.best for part, _ in ranked)
    nearest = max(part.nearest for part, _ in ranked)
    by = LIKELIHOOD
    values: dict[str, float] = {}
    leading = (0.0, 0.0)
    for part, order in ranked:
        logit = by.own * (part.language == language)
        logit += by.strength * strength_of(part.best, part.ceiling)
        logit += by.words * math.log((part.best + _LITTLE) / (most + _LITTLE))
        if named:
            logit += by.named if part.language in named else -by.named
        if known and part.dense:
            logit += by.meaning * (part.nearest - nearest)
        factor, best = math.exp(logit), order[0][1]
        leading = max(leading, (factor, best))
        values.update((name, factor * value / best) for name, value in order)
    # The best score says how strong the evidence is, so it is that of the leading language.
    scale = leading[1] / leading[0]
    names = sorted(values, key=lambda name: (-values[name], name))
    return [(name, min(1.0, values[name] * scale)) for name in names]


def trust(
    question_language: str, trusted: Mapping[str, float], strength: float, passages: str | None = None
) -> float:
    """How much the vectors count against the words for a question.

    Where the embedder knows the language, it depends on how much of the question the best passage holds: who
    asks in the law's own words is served best by words, who asks in everyday words by meaning.

    Args:
        question_language: ISO 639-1 code, or empty when unknown.
        trusted: how well the embedder knows each language, 1 for as well as words do; empty means any.
        strength: best score by words as a share of what the question allows, in [0, 1].
        passages: the passages' language, where it is another.
    """
    across = passages not in (None, question_language)
    if trusted and (question_language not in trusted or (across and passages not in trusted)):
        return UNTRUSTED
    if across:
        return ACROSS
    return trusted.get(question_language, 1.0) * max(_LEAST, _MOST - strength)


def fuse(lexical: Mapping[str, float], dense: Mapping[str, float], weight: float, ceiling: float) -> Ranking:
    """One order from both sides.

    Args:
        lexical: passage id -> score by words, above 0.
        dense: passage id -> cosine of the nearest passages.
        weight: of the dense side against the lexical one; of no account when only one side found anything.
        ceiling: the highest lexical score that the question allows.

    Returns:
        (passage id, score in [0, 1]), best first. The best score says how strong the evidence is as a whole:
        the share of the question's words found, and the cosine; the others stand in proportion to it.
    """
    best = max(lexical.values(), default=0.0)
    nearest = max(dense.values(), default=0.0)
    words, meaning = float(best > 0), (weight if best > 0 else 1.0) if dense else 0.0
    if words + meaning <= 0:
        return []
    # Only differences between the nearest count: all cosines of a model may lie close together.
    farthest = min(dense.values(), default=0.0)
    spread = nearest - farthest
    strength = (words * strength_of(best, ceiling) + meaning * max(0.0, min(nearest, 1.0))) / (
        words + meaning
    )
    scores = {
        name: (
            words * lexical.get(name, 0.0) / (best or 1.0)
            + meaning * _share(dense.get(name), farthest, spread)
        )
        / (words + meaning)
        for name in dict.fromkeys((*lexical, *dense))
    }
    order = sorted(scores, key=lambda name: (-scores[name], -dense.get(name, -1.0), name))
    return [(name, max(0.0, min(1.0, scores[name])) * strength) for name in order]


def strength_of(best: float, ceiling: float) -> float:
    """The best score by words as a share of the highest that the question allows, in [0, 1]."""
    return min(best / ceiling, 1.0) if ceiling > 0 else 0.0


def _share(cosine: float | None, farthest: float, spread: float) -> float:
    if cosine is None:
        return 0.0
    return (cosine - farthest) / spread if spread > 0 else 1.0
