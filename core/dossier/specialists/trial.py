"""Trying a specialist out on examples it has not learned from, before anyone relies on it."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from dossier.errors import UsageError
from dossier.specialists.classifier import Classifier, Verdict
from dossier.specialists.examples import Labelled
from dossier.types import CancelToken

_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Trial:
    """How a specialist does.

    Attributes:
        labels: by name.
        confusion: true label -> label given -> number of examples.
        learned: examples learned from (in each round, where there were several); tried: those tried on.
        unsure: share of those tried that would be left untagged; right_of_sure: share right of the others.
    """

    labels: tuple[str, ...]
    confusion: dict[str, dict[str, int]]
    learned: int
    tried: int
    unsure: float
    right_of_sure: float

    @property
    def accuracy(self) -> float:
        """Share of the examples tried that were given their label."""
        right = sum(self.confusion[label].get(label, 0) for label in self.confusion)
        return right / self.tried if self.tried else 0.0

    def as_json(self) -> dict[str, Any]:
        """All of it, as plain values."""
        return {**asdict(self), "accuracy": self.accuracy}

    def as_table(self) -> str:
        """The trial for a person: a row for each true label, a column for each label given."""
        width = max(len(label) for label in (*self.labels, "true label"))
        lines = ["true label".ljust(width) + "".join(f"  {label}" for label in self.labels)]
        for label in self.labels:
            cells = (self.confusion.get(label, {}).get(given, 0) for given in self.labels)
            row = (f"  {cell:>{len(given)}}" for given, cell in zip(self.labels, cells, strict=True))
            lines.append(label.ljust(width) + "".join(row))
        lines.append(
            f"{self.accuracy:.1%} right of {self.tried} examples that it did not learn from "
            f"(it learned from {self.learned}); "
            f"{self.unsure:.1%} too unsure to tag, {self.right_of_sure:.1%} right of the others"
        )
        return "\n".join(lines)


def try_out(examples: Labelled, cancel: CancelToken | None = None) -> Trial:
    """Cross-validation: in each of five rounds another fifth of every label is not learned from.

    Raises:
        UsageError: a label has fewer than two examples. Cancelled: through ``cancel``.
    """
    folds = [at % _FOLDS for at in _shuffled(examples, 0)]
    verdicts: dict[int, Verdict] = {}
    for fold in range(_FOLDS):
        if cancel is not None:
            cancel.check()
        tried = [at for at, each in enumerate(folds) if each == fold]
        learned = [at for at, each in enumerate(folds) if each != fold]
        verdicts.update(zip(tried, _sorted(examples, learned, tried), strict=True))
    most = max(Counter(folds).values(), default=0)
    return _trial(examples, verdicts, len(folds) - most)


def hold_out(examples: Labelled, number: int, seed: int = 0) -> Trial:
    """Learn from so many examples, the labels in equal shares, and try on all others.

    Raises:
        UsageError: there are not so many of a label.
    """
    each = number // len(examples.counts)
    short = [label for label, count in examples.counts.items() if count <= each]
    if short or each < 1:
        raise UsageError(
            f"{number} examples cannot be learned from in equal shares with some left to try on."
        )
    order = _shuffled(examples, seed)
    learned = [at for at, place in enumerate(order) if place < each]
    tried = [at for at, place in enumerate(order) if place >= each]
    return _trial(examples, dict(zip(tried, _sorted(examples, learned, tried), strict=True)), len(learned))


def _shuffled(examples: Labelled, seed: int) -> list[int]:
    """For each example its place among those of its label, in an order drawn by the seed."""
    chance = random.Random(seed)
    by_label: dict[str, list[int]] = defaultdict(list)
    for at, label in enumerate(examples.labels):
        by_label[label].append(at)
    lonely = sorted(label for label, members in by_label.items() if len(members) < 2)
    if lonely:
        raise UsageError(f'"{lonely[0]}" has a single example; none is left to try on.', "Give more of it.")
    places = [0] * len(examples.labels)
    for members in by_label.values():
        chance.shuffle(members)
        for place, at in enumerate(members):
            places[at] = place
    return places


def _sorted(examples: Labelled, learned: Sequence[int], tried: Sequence[int]) -> list[Verdict]:
    model = Classifier.train([examples.texts[at] for at in learned], [examples.labels[at] for at in learned])
    return model.sort([examples.texts[at] for at in tried])


def _trial(examples: Labelled, verdicts: dict[int, Verdict], learned: int) -> Trial:
    confusion: dict[str, dict[str, int]] = {label: {} for label in examples.counts}
    sure = right = 0
    for at, verdict in verdicts.items():
        row = confusion[examples.labels[at]]
        row[verdict.label] = row.get(verdict.label, 0) + 1
        sure += verdict.sure
        right += verdict.sure and verdict.label == examples.labels[at]
    tried = len(verdicts)
    return Trial(
        labels=tuple(examples.counts),
        confusion=confusion,
        learned=learned,
        tried=tried,
        unsure=1 - sure / tried if tried else 0.0,
        right_of_sure=right / sure if sure else 0.0,
    )
