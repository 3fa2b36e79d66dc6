"""How likely the best quote answers the question, and from where on we answer.

A logistic model over a few features of the best candidate and its rivals, fitted on the law questions of four
languages (as they are, and with the right provision taken away) and scaled on natural questions, so that 0.7
means right seven times in ten on questions of that kind. All numbers stand here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.answering import quoting
from dossier.answering.extraction import Finding, logit
from dossier.answering.numerals import agree
from dossier.answering.quoting import Asked, Candidate

ANSWER_FROM = 0.4
"""Confidence below which Dossier says that the answer is not in the documents."""


@dataclass(frozen=True, slots=True)
class Care:
    """How sure Dossier must be to answer, and what that came to on the law questions of four languages.

    Attributes:
        answer_from: confidence from which it answers.
        answered, right: share of the answerable questions that it answers, and of these answered rightly.
        made_up: share of the unanswerable questions that it answers.
    """

    answer_from: float
    answered: float
    right: float
    made_up: float


CARES: Mapping[str, Care] = {
    "sure": Care(0.5, 0.33, 0.88, 0.03),
    "balanced": Care(ANSWER_FROM, 0.42, 0.81, 0.06),
    "guess": Care(0.0, 1.0, 0.55, 1.0),
}
"""What a person chooses from; figures of ``dossier eval answers`` with the starter's reader."""

HOPELESS = 0.05
"""Confidence below which no model is asked to write: no evidence is near the question."""

FEATURES = ("bias", "score", "lead", "covered", "related", "kind_missing", "story")
"""In order: constant; log-odds of the best candidate; its lead in log-odds over the best of another passage;
what it holds of the question, and what its passage does; whether the kind of figure asked for is missing; how
many telling words of the question its passage lacks (a long question tells a story, which no law repeats)."""

WEIGHTS: dict[str, float] = {
    "bias": -4.89, "score": 0.0, "lead": 0.46, "covered": 0.0, "related": 4.34, "kind_missing": -1.29,
    "story": 0.34,
}  # fmt: skip
LONE_WEIGHTS: dict[str, float] = {
    "bias": -0.25, "score": 0.33, "lead": 0.0, "covered": 4.29, "related": 2.08, "kind_missing": -1.59,
    "story": 0.06,
}  # fmt: skip
"""For a text given alone: there is no other passage to lead over."""


READING_WEIGHTS: dict[str, float] = {"bias": -0.49, "by_words": 0.80, "here": 0.36}
"""For what a reader found: constant; log-odds of the confidence by words alone; its log-odds that the place
answers."""
LONE_READING_WEIGHTS: dict[str, float] = {"bias": 0.33, "by_words": 0.8, "here": 0.47}
"""Likewise, for a text given alone."""


def confidence(asked: Asked, ranked: Sequence[Candidate]) -> float:
    """Probability in [0, 1] that the best candidate answers the question; 0 when there is none.

    Args:
        asked: the question.
        ranked: all candidates, best first.
    """
    if not ranked:
        return 0.0
    weights = WEIGHTS if any(other.rank != ranked[0].rank for other in ranked) else LONE_WEIGHTS
    values = confidence_features(asked, ranked)
    total = sum(weights[name] * value for name, value in zip(FEATURES, values, strict=True))
    return 1 / (1 + math.exp(-total))


def reading_confidence(found: Sequence[Finding], by_words: float, *, alone: bool) -> float:
    """Probability in [0, 1] that what is shown answers the question.

    Args:
        found: what the reader found, best first; not empty.
        by_words: :func:`confidence` of the candidates it read.
        alone: whether it read a text given alone, not passages found for the question.
    """
    weights = LONE_READING_WEIGHTS if alone else READING_WEIGHTS
    values = (1.0, logit(by_words), found[0].here)
    total = sum(weight * value for weight, value in zip(weights.values(), values, strict=True))
    return 1 / (1 + math.exp(-total))


def confidence_features(asked: Asked, ranked: Sequence[Candidate]) -> tuple[float, ...]:
    """The values of :data:`FEATURES` for a question and its candidates, of which there is at least one."""
    best = ranked[0]
    rivals = (other for other in ranked if other.rank != best.rank and not _says_the_same(best, other))
    rival = next((other.score for other in rivals), 0.0)
    named = dict(zip(quoting.FEATURES, best.features, strict=True))
    return (
        1.0,
        logit(best.score),
        logit(best.score) - logit(rival),
        named["covered"],
        named["related_in_passage"],
        named["answer_kind_missing"],
        (1 - named["related_in_passage"]) * len(asked.stems),
    )


def _says_the_same(best: Candidate, other: Candidate) -> bool:
    """Whether two places give the same figures: a regulation and the letter that applies it are no rivals."""
    mine = [figure for unit in best.units for figure in unit.figures]
    theirs = [figure for unit in other.units for figure in unit.figures]
    return bool(mine and theirs) and all(any(agree(one, two) for two in theirs) for one in mine)
