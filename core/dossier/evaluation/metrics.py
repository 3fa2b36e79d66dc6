"""Figures of a ranking: recall at a depth, mean reciprocal rank, discounted gain, with their uncertainty."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

DEPTH = 10
RESAMPLES = 1000
_SEED = 20260101

METRICS: Mapping[str, Callable[[int | None], float]] = {
    "recall@1": lambda rank: float(rank is not None and rank <= 1),
    "recall@3": lambda rank: float(rank is not None and rank <= 3),
    "recall@5": lambda rank: float(rank is not None and rank <= 5),
    "recall@10": lambda rank: float(rank is not None and rank <= 10),
    "mrr@10": lambda rank: 1 / rank if rank is not None and rank <= 10 else 0.0,
    # One place answers a question, so the ideal gain is 1.
    "ndcg@10": lambda rank: 1 / math.log2(1 + rank) if rank is not None and rank <= 10 else 0.0,
}
"""Each from the rank (from 1) of the first passage that answers, or None when none does."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over questions with its 95 % bootstrap interval."""

    mean: float
    low: float
    high: float


def covers(found: tuple[str, int, int], document: str, place: tuple[int, int]) -> bool:
    """Whether a passage covers at least half of the true quote.

    Args:
        found: (document, start, end) of the passage; document, place: where the quote stands.
    """
    start, end = place
    return found[0] == document and 2 * (min(found[2], end) - max(found[1], start)) >= end - start


def first_rank(found: Sequence[tuple[str, int, int]], document: str, place: tuple[int, int]) -> int | None:
    """Rank, from 1, of the first passage that covers the quote, or None."""
    for rank, passage in enumerate(found, start=1):
        if covers(passage, document, place):
            return rank
    return None


def figure(values: Sequence[float]) -> Figure:
    """Mean and percentile bootstrap (Efron, 1979), with a fixed seed: the same values, the same interval."""
    if not values:
        return Figure(0.0, 0.0, 0.0)
    chance = random.Random(_SEED)
    means = sorted(sum(chance.choices(values, k=len(values))) / len(values) for _ in range(RESAMPLES))
    return Figure(sum(values) / len(values), means[int(0.025 * RESAMPLES)], means[int(0.975 * RESAMPLES) - 1])


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which the given share of the values lies; 0 for none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
