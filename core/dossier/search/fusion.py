"""Two opinions about passages, by their words and by their vectors, made into one order.

A plain mean of ranks lets an English embedder spoil a Dutch search. Here each side gives a share of its own
best, and the vectors' side weighs as much as the embedder can be trusted in the question's language. How the
weights were chosen: docs/decisions.md.
"""

from __future__ import annotations

from collections.abc import Mapping

UNTRUSTED = 0.1
"""Weight of the vectors against the words where the embedder does not know the question's language: names,
numbers and loan words still tell a little."""

_MOST, _LEAST = 1.5, 0.2


def trust(question_language: str, trusted: Mapping[str, float], strength: float) -> float:
    """How much the vectors count against the words for a question.

    Where the embedder knows the language, it depends on how much of the question the best passage holds: who
    asks in the law's own words is served best by words, who asks in everyday words by meaning.

    Args:
        question_language: ISO 639-1 code, or empty when unknown.
        trusted: how well the embedder knows each language, 1 for as well as words do; empty means any.
        strength: best score by words as a share of what the question allows, in [0, 1].
    """
    if trusted and question_language not in trusted:
        return UNTRUSTED
    return trusted.get(question_language, 1.0) * max(_LEAST, _MOST - strength)


def fuse(
    lexical: Mapping[str, float], dense: Mapping[str, float], weight: float, ceiling: float
) -> list[tuple[str, float]]:
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
