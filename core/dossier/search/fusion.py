"""Two opinions about passages, by their words and by their vectors, made into one order.

A plain mean of ranks lets an English embedder spoil a Dutch search. Here each side gives a share of its own
best, and the vectors' side weighs as much as the embedder can be trusted in the question's language. How the
weights were chosen: docs/decisions.md.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

TRUSTED = 1.0
"""Weight of the vectors against the words where the embedder knows the question's language."""

UNTRUSTED = 0.15
"""Weight where it does not: names, numbers and loan words still tell a little."""


def trust(question_language: str, embedder_languages: Collection[str]) -> float:
    """How much the vectors count against the words for a question.

    Args:
        question_language: ISO 639-1 code, or empty when unknown.
        embedder_languages: what the model was made for; empty means any language.
    """
    if not embedder_languages or question_language in embedder_languages:
        return TRUSTED
    return UNTRUSTED


def fuse(
    lexical: Mapping[str, float], dense: Mapping[str, float], weight: float, ceiling: float
) -> list[tuple[str, float]]:
    """One order from both sides.

    Args:
        lexical: passage id -> score by words, above 0.
        dense: passage id -> cosine of the nearest passages.
        weight: of the dense side against the lexical one.
        ceiling: the highest lexical score that the question allows.

    Returns:
        (passage id, score in [0, 1]), best first. The best score says how strong the evidence is as a whole:
        the share of the question's words found, and the cosine; the others stand in proportion to it.
    """
    best = max(lexical.values(), default=0.0)
    nearest = max(dense.values(), default=0.0)
    weight = weight if nearest > 0 else 0.0
    if best <= 0 and weight == 0:
        return []
    if best <= 0:
        weight = max(weight, TRUSTED)
    # A passage that is not among the nearest is at most as near as the last of them.
    floor = min(dense.values(), default=0.0) / nearest if weight else 0.0
    words = 1.0 if best > 0 else 0.0
    total = words + weight
    share = {
        name: (
            words * lexical.get(name, 0.0) / (best or 1.0)
            + (
                weight * max(dense[name] / nearest, 0.0)
                if weight and name in dense
                else weight * max(floor, 0.0)
            )
        )
        / total
        for name in dict.fromkeys((*lexical, *dense))
    }
    strength = (
        (words * min(best / ceiling, 1.0) + weight * min(nearest, 1.0)) / total if ceiling > 0 else nearest
    )
    order = sorted(share.items(), key=lambda item: (-item[1], -lexical.get(item[0], 0.0), item[0]))
    return [(name, min(1.0, max(0.0, value * strength))) for name, value in order]
