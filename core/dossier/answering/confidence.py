"""How likely the best quote answers the question, and from where on we answer.

A logistic model over a few features of the best candidate and its rivals, fitted on the law questions of four
languages (asked as they are, and with the right provision taken away), so that 0.7 means right seven times in
ten on questions of that kind. All numbers stand here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from dossier.answering.quoting import Asked, Candidate

ANSWER_FROM = 0.15
"""Confidence below which Dossier says that the answer is not in the documents."""

HOPELESS = 0.05
"""Confidence below which no model is asked to write: no evidence is near the question."""

FEATURES = ("bias", "score", "margin", "covered", "related", "uncovered_rarest", "kind_missing", "words")
WEIGHTS: dict[str, float] = {
    "bias": -6.5, "score": 0.0, "margin": 0.34, "covered": 2.4, "related": 2.3,
    "uncovered_rarest": 0.0, "kind_missing": -0.42, "words": 1.2,
}  # fmt: skip


def confidence(asked: Asked, ranked: Sequence[Candidate]) -> float:
    """Probability in [0, 1] that the best candidate answers the question; 0 when there is none.

    Args:
        asked: the question.
        ranked: all candidates, best first.
    """
    if not ranked:
        return 0.0
    values = confidence_features(asked, ranked)
    total = sum(WEIGHTS[name] * value for name, value in zip(FEATURES, values, strict=True))
    return 1 / (1 + math.exp(-total))


def confidence_features(asked: Asked, ranked: Sequence[Candidate]) -> tuple[float, ...]:
    """The values of :data:`FEATURES` for a question and its candidates."""
    best = ranked[0]
    rival = next((other.score for other in ranked if other.rank != best.rank), 0.0)
    named = dict(zip(best_feature_names(), best.features, strict=True))
    stems = frozenset(word for unit in best.units for word in unit.stems)
    rarest = max(asked.weights, key=lambda word: asked.weights[word], default="")
    return (
        1.0,
        _logit(best.score),
        _logit(best.score) - _logit(rival),
        named["covered"],
        named["related_in_passage"],
        float(rarest not in stems),
        named["answer_kind_missing"],
        math.log(1 + len(asked.stems)),
    )


def best_feature_names() -> tuple[str, ...]:
    """Names of a candidate's features, in order."""
    from dossier.answering.quoting import FEATURES as NAMES

    return NAMES


def _logit(probability: float) -> float:
    clipped = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(clipped / (1 - clipped))
