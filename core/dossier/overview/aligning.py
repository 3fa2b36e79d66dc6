"""Which paragraphs of two texts belong together: the same, changed, moved, or in one of them alone.

First the longest runs of equal paragraphs are matched in order (Ratcliff and Obershelp, as in ``difflib``).
What is left is paired by likeness: a paragraph goes with the one that is most like it, if that one has none
that is more like it, first between the same neighbours, then anywhere (moved). Likeness is the normalised
Indel similarity of their words, by rapidfuzz.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from dossier.types import CancelToken

CHANGED_FROM = 0.5
"""Likeness from which two paragraphs between the same neighbours count as one that was changed."""

MOVED_FROM = 0.75
"""Likeness from which two paragraphs at different places do."""

_ROWS = 256  # of the table of likenesses that are computed at a time
_WORD = re.compile(r"\w+|[^\w\s]")
_FIRST_CODE, _SURROGATES = 0x100, range(0xD800, 0xE000)


class Pair(NamedTuple):
    """Two paragraphs that belong together, by their numbers; likeness in [0, 1]."""

    first: int
    second: int
    likeness: float
    moved: bool = False


def normalised(text: str) -> str:
    """A paragraph as it is compared: white space and soft hyphens do not count."""
    return " ".join(text.replace("\u00ad", "").split())


def align(first: Sequence[str], second: Sequence[str], cancel: CancelToken) -> list[Pair]:
    """Pair the paragraphs of two texts.

    Args:
        first, second: the paragraphs, normalised, in order.
        cancel: looked at between steps.

    Returns:
        Pairs in the order of the first text, no paragraph in two of them; those in no pair stand alone.

    Raises:
        Cancelled: through ``cancel``.
    """
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    pairs: list[Pair] = []
    gaps: list[tuple[range, range]] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pairs += [Pair(a + k, c + k, 1.0) for k in range(b - a)]
        else:
            gaps.append((range(a, b), range(c, d)))
    words = _Words()
    one, other = [words.coded(text) for text in first], [words.coded(text) for text in second]
    for rows, columns in gaps:
        pairs += _in_order(_mutual(one, other, rows, columns, CHANGED_FROM, cancel))
    paired_first, paired_second = {pair.first for pair in pairs}, {pair.second for pair in pairs}
    rows_left = [row for row in range(len(first)) if row not in paired_first]
    columns_left = [column for column in range(len(second)) if column not in paired_second]
    moved = _mutual(one, other, rows_left, columns_left, MOVED_FROM, cancel)
    pairs += [pair._replace(moved=True) for pair in moved]
    return sorted(pairs)


class _Words:
    """Each word as one character, so that rapidfuzz compares words at the speed of letters."""

    def __init__(self) -> None:
        self._codes: defaultdict[str, str] = defaultdict(self._next)
        self._number = _FIRST_CODE

    def _next(self) -> str:
        self._number += 1
        if self._number in _SURROGATES:
            self._number = _SURROGATES.stop
        return chr(self._number)

    def coded(self, text: str) -> str:
        return "".join(self._codes[word] for word in _WORD.findall(text.casefold()))


def _mutual(
    one: Sequence[str],
    other: Sequence[str],
    rows: Sequence[int],
    columns: Sequence[int],
    least: float,
    cancel: CancelToken,
) -> list[Pair]:
    """Pairs that are each other's most like; of equals the nearest in order."""
    if not rows or not columns:
        return []
    best_of_row: list[tuple[float, int]] = []
    best_of_column = np.full(len(columns), -1.0)
    row_of_column = np.zeros(len(columns), dtype=int)
    choices = [other[column] for column in columns]
    slope = len(columns) / len(rows)
    for start in range(0, len(rows), _ROWS):
        cancel.check()
        some = rows[start : start + _ROWS]
        scores = cdist(
            [one[row] for row in some],
            choices,
            scorer=Indel.normalized_similarity,
            score_cutoff=least,
            dtype=np.float32,
        ).astype(float)
        # A list's paragraphs may all be as like each other; then the one at the same place counts.
        places = np.abs(
            np.arange(start, start + len(some))[:, None] * slope - np.arange(len(columns))[None, :]
        )
        scores -= 1e-3 * places / (len(columns) + 1) * (scores > 0)
        best = scores.argmax(axis=1)
        best_of_row += [(float(scores[k, column]), int(column)) for k, column in enumerate(best)]
        highest = scores.max(axis=0)
        better = highest > best_of_column
        row_of_column[better] = start + scores.argmax(axis=0)[better]
        best_of_column = np.maximum(best_of_column, highest)
    return [
        Pair(rows[number], columns[column], min(1.0, round(score + 5e-4, 3)))
        for number, (score, column) in enumerate(best_of_row)
        if score > 0 and row_of_column[column] == number
    ]


def _in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """The longest choice of pairs that cross no other (patience sorting); the rest may be found as moved."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, pair in enumerate(pairs):
        place = bisect_left(tails, pair.second)
        before.append(last[place - 1] if place else -1)
        tails[place : place + 1] = [pair.second]
        last[place : place + 1] = [index]
    chosen: list[Pair] = []
    at = last[-1] if last else -1
    while at >= 0:
        chosen.append(pairs[at])
        at = before[at]
    return chosen[::-1]
