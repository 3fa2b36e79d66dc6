"""Finding the sentences of the evidence that answer a question, without any model.

Every run of one to three neighbouring units is a candidate, and so is "nowhere". A multinomial logistic model
over a dozen plain features (how much of the question stands in the run, its passage and heading, whether it
holds the kind of figure asked for, how the search ranked it, its length) shares the probability out.
The weights were fitted on the law questions of four languages.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dossier.answering.evidence import Material, Rarity, Unit
from dossier.answering.numerals import Figure, agree, figures
from dossier.answering.questions import UNITS_OF, Expected, asking_part, expected_answer
from dossier.answering.words import content_stems

LONGEST = 700  # characters; a longer run of units is no quote any more
_LONGEST_RUN = 3
_PREFIX = 5  # letters two words must share to count as related ("ziekengeld", "ziekengelduitkering")


@dataclass(frozen=True)
class Asked:
    """A question, read once."""

    text: str
    language: str
    rarity: Rarity

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Distinct stems of its content words."""
        return tuple(dict.fromkeys(content_stems(self.text, self.language)))

    @cached_property
    def weights(self) -> dict[str, float]:
        """Rarity of each stem as a share of the whole question's; they sum to 1."""
        raw = {word: max(self.rarity(word), 0.1) for word in self.stems}
        total = sum(raw.values()) or 1.0
        return {word: weight / total for word, weight in raw.items()}

    @cached_property
    def asking(self) -> dict[str, float]:
        """Like :attr:`weights`, for the asking sentence alone ("I am 45. How long …?")."""
        inside = frozenset(content_stems(asking_part(self.text, self.language), self.language))
        kept = {word: weight for word, weight in self.weights.items() if word in inside}
        total = sum(kept.values()) or 1.0
        return {word: weight / total for word, weight in kept.items()}

    @cached_property
    def said(self) -> tuple[Figure, ...]:
        """Figures that the question itself names."""
        return tuple(figures(self.text, self.language))

    @cached_property
    def expected(self) -> Expected:
        """Kind of answer asked for."""
        return expected_answer(self.text, self.language)

    def covered(self, stems: frozenset[str]) -> float:
        """Share of the question, by rarity, whose stems are among those given."""
        return sum(weight for word, weight in self.weights.items() if word in stems)

    def related(self, stems: frozenset[str]) -> float:
        """Like :meth:`covered`, but a long common beginning or compound part is enough."""
        return sum(
            weight for word, weight in self.weights.items() if word in stems or related_stems(word, stems)
        )


@dataclass(frozen=True)
class Candidate:
    """A run of neighbouring units of one passage, with its features and its share of the probability."""

    units: tuple[Unit, ...]
    features: tuple[float, ...]
    score: float

    @property
    def start(self) -> int:
        """Offset of its first character in the document's text."""
        return self.units[0].start

    @property
    def end(self) -> int:
        """Offset after its last character in the document's text."""
        return self.units[-1].end

    @property
    def rank(self) -> int:
        """Rank of its passage."""
        return self.units[0].hit.rank


FEATURES = (
    "covered", "covered_in_passage", "related", "related_in_passage", "covered_by_heading",
    "answer_kind", "answer_kind_missing", "new_figure", "log_length", "run_of_2", "run_of_3",
    "reciprocal_rank", "relative_score", "asking", "beside", "said_figure", "pairs",
)  # fmt: skip
WEIGHTS: dict[str, float] = {
    "covered": 3.75, "covered_in_passage": 0.3, "related": 2.85, "related_in_passage": 2.0,
    "covered_by_heading": 1.35, "answer_kind": 1.55, "answer_kind_missing": -1.5, "new_figure": 0.25,
    "log_length": -0.1, "run_of_2": -1.3, "run_of_3": -2.4, "reciprocal_rank": 1.45, "relative_score": 1.65,
    "asking": 0.5, "beside": -0.5, "said_figure": 1.1, "pairs": 1.8,
}  # fmt: skip
NOWHERE = 8.0
"""Weight, on the same scale, of the possibility that no candidate holds the answer."""


def candidates(asked: Asked, material: Material) -> list[Candidate]:
    """Score every candidate quote, best first.

    Args:
        asked: the question.
        material: the passages found for it.
    """
    runs = [run for passage in material.passages for run in _runs(passage)]
    if not runs:
        return []
    contexts = {passage[0].hit.rank: _Context(asked, passage) for passage in material.passages}
    best_score = max(passage[0].hit.score for passage in material.passages) or 1.0
    rows = [_features(asked, run, contexts[run[0].hit.rank], best_score) for run in runs]
    weights = np.array([WEIGHTS[name] for name in FEATURES])
    merits = np.append(np.array(rows) @ weights, NOWHERE)
    scores = np.exp(merits - merits.max())
    scores /= scores.sum()
    found = [Candidate(run, row, float(score)) for run, row, score in zip(runs, rows, scores, strict=False)]
    return sorted(found, key=lambda candidate: (-candidate.score, candidate.rank, candidate.start))


def _runs(passage: tuple[Unit, ...]) -> list[tuple[Unit, ...]]:
    """One to three units that follow each other without a gap, not too long together."""
    found = []
    for first in range(len(passage)):
        for width in range(1, _LONGEST_RUN + 1):
            run = passage[first : first + width]
            together = len(run) == width and run[-1].index - run[0].index == width - 1
            if together and (width == 1 or run[-1].end - run[0].start <= LONGEST):
                found.append(run)
    return found


class _Context:
    """What a passage and its heading share with the question."""

    def __init__(self, asked: Asked, passage: tuple[Unit, ...]) -> None:
        hit = passage[0].hit
        heading = frozenset(content_stems(f"{hit.title} {hit.passage.heading}", hit.passage.language))
        whole = frozenset(word for unit in passage for word in unit.stems) | heading
        self.covered = asked.covered(whole)
        self.related = asked.related(whole)
        self.by_heading = asked.related(heading)
        self.units = {unit.index: asked.related(frozenset(unit.stems)) for unit in passage}


def _features(asked: Asked, run: tuple[Unit, ...], context: _Context, best_score: float) -> tuple[float, ...]:
    stems = frozenset(word for unit in run for word in unit.stems)
    wanted = UNITS_OF.get(asked.expected)
    found = [figure for unit in run for figure in unit.figures]
    new = [figure for figure in found if not any(agree(figure, said) for said in asked.said)]
    dated = asked.expected is Expected.DATE and any(unit.dates for unit in run)
    kind = wanted is not None and (dated or any(figure.unit in wanted for figure in new))
    hit = run[0].hit
    return (
        asked.covered(stems),
        context.covered,
        asked.related(stems),
        context.related,
        context.by_heading,
        float(kind),
        float(wanted is not None and not kind and asked.expected is not Expected.DATE),
        float(bool(new)),
        math.log(max(20, run[-1].end - run[0].start)) - 5,
        float(len(run) == 2),
        float(len(run) == 3),
        1 / hit.rank,
        hit.score / best_score,
        sum(weight for word, weight in asked.asking.items() if word in stems or related_stems(word, stems)),
        max(context.units.get(index, 0.0) for index in (run[0].index - 1, run[-1].index + 1)),
        float(len(found) > len(new)),
        _pairs(asked, run),
    )


def _pairs(asked: Asked, run: tuple[Unit, ...]) -> float:
    """Share of the question's neighbouring stems that stand within three words of each other in the run."""
    pairs = list(zip(asked.stems, asked.stems[1:], strict=False))
    if not pairs:
        return 0.0
    places: dict[str, list[int]] = {}
    for place, word in enumerate(word for unit in run for word in unit.stems):
        places.setdefault(word, []).append(place)
    near = sum(
        any(abs(i - j) <= 3 for i in places.get(one, ()) for j in places.get(other, ()))
        for one, other in pairs
    )
    return near / len(pairs)


def related_stems(word: str, stems: frozenset[str]) -> bool:
    """Whether a stem shares a long beginning or a compound part with one of the stems given."""
    if len(word) < _PREFIX or word.isdigit():
        return False
    return any(
        len(other) >= _PREFIX and (word[:_PREFIX] == other[:_PREFIX] or word in other or other in word)
        for other in stems
    )
