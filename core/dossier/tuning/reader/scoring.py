"""Figures of extracted answers (exact match, F1 and containment, as for SQuAD) and of abstention."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_ARTICLES = {
    "en": frozenset(("a", "an", "the")),
    "nl": frozenset(("de", "het", "een")),
    "de": frozenset(
        ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen"]
    ),
    "fr": frozenset(["le", "la", "les", "l", "un", "une", "des", "du", "de", "d"]),
}


def normal(text: str, language: str) -> list[str]:
    """The words that count: caseless, without punctuation and articles."""
    found = _WORD.findall(unicodedata.normalize("NFC", text).casefold())
    return [word for word in found if word not in _ARTICLES.get(language, frozenset())] or found


def exact(said: str, gold: Sequence[str], language: str) -> float:
    """1 when an answer is said exactly, in the words that count."""
    words = normal(said, language)
    return float(any(words == normal(one, language) for one in gold))


def f1(said: str, gold: Sequence[str], language: str) -> float:
    """Harmonic mean of precision and recall over words, best over the answers."""
    return max((_f1(normal(said, language), normal(one, language)) for one in gold), default=0.0)


def contained(said: str, gold: Sequence[str], language: str) -> float:
    """1 when an answer stands in what is said."""
    words = f" {' '.join(normal(said, language))} "
    return float(any(f" {' '.join(normal(one, language))} " in words for one in gold))


def area_under_curve(positive: Sequence[float], negative: Sequence[float]) -> float | None:
    """Chance that a positive scores above a negative (Mann-Whitney), ties half; None without both."""
    if not positive or not negative:
        return None
    ranked = sorted([(value, 1) for value in positive] + [(value, 0) for value in negative])
    total, at = 0.0, 0
    while at < len(ranked):
        last = at
        while last < len(ranked) and ranked[last][0] == ranked[at][0]:
            last += 1
        total += (at + last + 1) / 2 * sum(kind for _, kind in ranked[at:last])
        at = last
    count = len(positive)
    return (total - count * (count + 1) / 2) / (count * len(negative))


def calibration_error(probabilities: Sequence[float], outcomes: Sequence[bool], bins: int = 10) -> float:
    """Expected calibration error (Guo et al., 2017) over bins of equal width."""
    groups: dict[int, list[tuple[float, bool]]] = {}
    for probability, outcome in zip(probabilities, outcomes, strict=True):
        groups.setdefault(min(int(probability * bins), bins - 1), []).append((probability, outcome))
    whole = max(len(probabilities), 1)
    return sum(abs(sum(p for p, _ in group) - sum(o for _, o in group)) / whole for group in groups.values())


def _f1(said: list[str], gold: list[str]) -> float:
    common = sum((Counter(said) & Counter(gold)).values())
    return 2 * common / (len(said) + len(gold)) if common else 0.0
