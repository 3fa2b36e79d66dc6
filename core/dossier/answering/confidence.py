"""How likely the best quote answers the question, and from where on we answer.

A logistic model over a few features of the best candidate and its rivals, fitted on the law questions of four
languages (asked as they are, and with the right provision taken away), so that 0.7 means right seven times in
ten on questions of that kind. All numbers stand here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from dossier.answering import quoting
from dossier.answering.quoting import Asked, Candidate

ANSWER_FROM = 0.33
"""Confidence below which Dossier says that the answer is not in the documents."""

HOPELESS = 0.05
"""Confidence below which no model is asked to write: no evidence is near the question."""

FEATURES = ("bias", "margin", "covered", "related", "kind_missing", "words")
WEIGHTS: dict[str, float] = {
    "bias": -7.84, "margin": 0.48, "covered": 2.72, "related": 2.95, "kind_missing": -0.92, "words": 1.96,
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
    """The values of :data:`FEATURES`: the best candidate's lead, and its hold on the question."""
    best = ranked[0]
    rival = next((other.score for other in ranked if other.rank != best.rank), 0.0)
    named = dict(zip(quoting.FEATURES, best.features, strict=True))
    return (
        1.0,
        _logit(best.score) - _logit(rival),
        named["covered"],
        named["related_in_passage"],
        named["answer_kind_missing"],
        math.log(1 + len(asked.stems)),
    )


def _logit(probability: float) -> float:
    clipped = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(clipped / (1 - clipped))
