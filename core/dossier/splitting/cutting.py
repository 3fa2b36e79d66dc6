"""One section to passages: cut where the text itself pauses, into pieces of even and useful size."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of passages in characters. How they were chosen: docs/decisions.md.

    Attributes:
        largest: no passage is longer.
        target: pieces are as near to this as the text's pauses allow.
        smallest: between sentences is cut only where stronger pauses lie farther apart than this.
    """

    largest: int = 1400
    target: int = 1150
    smallest: int = 300


_PARAGRAPH, _ITEM, _SENTENCE, _LINE, _WORD, _ANYWHERE = range(6)
_CLOSE = 25
_PENALTY = (0.0, 0.15, 0.3, 0.6, 1.2, 3.0)
"""Cost of a cut by the pause it is made at, in units of "one piece off target by its whole length"."""

_INTRODUCED = 0.5
"""Added where the cut would part a list from the line that introduces it."""

_NUMBERED = r"(?:\(\d+[a-z]?\)|\d+[a-z]?\.(?=\s)|[IVX]+\s*[.\-](?=\s)|Paragraphe \d+)"
_LISTED = r"(?:[a-z]{1,3}[.)]|\([a-z]{1,3}\)|\([A-Z]\)|\([ivx]+\)|\d+°|[-–—*•])"
_PAUSES: tuple[tuple[int, re.Pattern[str]], ...] = (
    (_PARAGRAPH, re.compile(rf"\n[ \t]*(?={_NUMBERED})|\n[ \t]*\n[ \t]*(?={_NUMBERED}|\w{{4}})")),
    (_ITEM, re.compile(rf"\n\s*\n\s*|\n[ \t]*(?={_LISTED})")),
    (_SENTENCE, re.compile(r"(?<=[^\W\d_]{3}[.!?;:])[»”\"')]*\s+(?=[\W\d]{0,20}[A-ZÀ-Þ])")),
    (_LINE, re.compile(r"\n\s*")),
    (_WORD, re.compile(r"[ \t]+")),
)


def cut(text: str, start: int, end: int, sizes: Sizes) -> list[tuple[int, int]]:
    """Cut a range into passages.

    Args:
        text: the whole document's text.
        start, end: the range, in characters.
        sizes: limits.

    Returns:
        Ranges in order that do not overlap, each at most ``sizes.largest`` long, none blank at its ends;
        together they hold every character of the range that is not white space.
    """
    start, end = _trim(text, start, end)
    if end - start <= sizes.largest:
        return [(start, end)] if end > start else []
    pauses = _pauses(text, start, end, sizes)
    return [piece for a, b in _best(pauses, sizes) if (piece := _trim(text, a, b)) and piece[1] > piece[0]]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _pauses(text: str, start: int, end: int, sizes: Sizes) -> list[tuple[int, float]]:
    """Places to cut, with what it costs; weaker kinds only where stronger ones lie too far apart."""
    places: dict[int, int] = {start: _PARAGRAPH, end: _PARAGRAPH}
    for kind, pattern in _PAUSES:
        for left, right in _gaps(sorted(places), _near(kind, sizes)):
            for found in pattern.finditer(text, left, right):
                places.setdefault(found.end(), kind)
    for left, right in _gaps(sorted(places), sizes.largest):
        for position in range(left + sizes.largest, right, sizes.largest):
            places.setdefault(position, _ANYWHERE)
    kept = _thinned(sorted(places.items()), end)
    return [(place, _PENALTY[kind] + _INTRODUCED * _introduces(text, place)) for place, kind in kept]


def _introduces(text: str, end: int) -> bool:
    return text[max(0, end - 12) : end].rstrip().endswith(":")


def _thinned(places: Sequence[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    """Of pauses close together only the strongest: a text made of line breaks must not take minutes."""
    kept = [places[0]]
    for place, kind in places[1:]:
        crowded = place - kept[-1][0] < _CLOSE and len(kept) > 1
        if not crowded:
            kept.append((place, kind))
        elif kind < kept[-1][1] or place == end:
            kept[-1] = (place, kind)
    return kept


def _near(kind: int, sizes: Sizes) -> int:
    return 0 if kind <= _ITEM else sizes.smallest if kind == _SENTENCE else sizes.largest


def _gaps(places: Sequence[int], longer: int) -> Iterator[tuple[int, int]]:
    return ((a, b) for a, b in pairwise(places) if b - a > longer)


def _best(pauses: Sequence[tuple[int, float]], sizes: Sizes) -> list[tuple[int, int]]:
    """The cheapest way through the pauses (shortest path), cost as in :func:`_cost`."""
    places = [place for place, _ in pauses]
    cheapest = [0.0] + [float("inf")] * (len(places) - 1)
    before = [0] * len(places)
    for here in range(1, len(places)):
        for earlier in range(bisect_left(places, places[here] - sizes.largest), here):
            cost = cheapest[earlier] + _cost(places[here] - places[earlier], sizes) + pauses[here][1]
            if cost < cheapest[here]:
                cheapest[here], before[here] = cost, earlier
    pieces, here = [], len(places) - 1
    while here > 0:
        pieces.append((places[before[here]], places[here]))
        here = before[here]
    return pieces[::-1]


def _cost(length: int, sizes: Sizes) -> float:
    off = (length - sizes.target) / sizes.target
    return 0.05 + off * off
