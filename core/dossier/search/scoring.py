"""How well passages answer a query by their words: BM25F over fields, steadied by the article around.

FTS5 finds the candidates; its own ranking knows neither compounds nor articles, so the best few hundred are
scored again here. The method is BM25F (Robertson, Zaragoza and Taylor, 2004) over passage and article, the
weights were chosen on questions about other laws than those measured with (docs/decisions.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dossier.search.query import Group, Query, rarity
from dossier.search.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that full-text search found, with its stored terms (joined by spaces)."""

    id: str
    document_id: str
    language: str
    heading: str
    title_terms: str
    heading_terms: str
    body_terms: str


@dataclass(frozen=True, slots=True)
class Weights:
    """Constants of the score.

    Attributes:
        saturation: BM25's k1; length: BM25's b, for passage and for article.
        heading, title: how much a term there counts against one in the body.
        article: how much the article's score counts against the passage's own.
        other_language: factor for passages in a language that the query has no words of.
    """

    saturation: float = 1.0
    length: float = 0.75
    article_length: float = 0.9
    heading: float = 1.0
    title: float = 0.6
    article: float = 0.5
    other_language: float = 0.5


TYPICAL_BODY = 130.0
TYPICAL_ARTICLE = 200.0
"""Terms in a typical passage and article. Constants, so that a score does not change with the library."""


def score(
    candidates: Sequence[Candidate], query: Query, vocabulary: Vocabulary, weights: Weights | None = None
) -> dict[str, float]:
    """Score candidates.

    Args:
        candidates: passages, any order.
        query: what is looked for, by language.
        vocabulary: tells how rare terms are.
        weights: constants; the measured ones by default.

    Returns:
        Passage id -> score, 0 or more, higher is better; comparable within one query.
    """
    weights = weights or Weights()
    found: dict[str, float] = {}
    by_language: defaultdict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        by_language[candidate.language].append(candidate)
    for language, part in by_language.items():
        known = language in query.groups
        groups = query.groups.get(language if known else query.language, ())
        factor = 1.0 if known or not query.language else weights.other_language
        for name, value in _score_part(part, groups, vocabulary, weights):
            found[name] = factor * value
    return found


def _score_part(
    candidates: Sequence[Candidate], groups: Sequence[Group], vocabulary: Vocabulary, weights: Weights
) -> Iterable[tuple[str, float]]:
    members: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, group in enumerate(groups):
        for term, share in group.terms.items():
            members[term].append((index, share))
    told = [rarity(group, vocabulary) for group in groups]
    own: list[list[float]] = []
    whole: dict[tuple[str, str], list[float]] = {}
    # Many candidates share their heading, and nearly all their title.
    counted: dict[str, tuple[list[float], int]] = {}
    for candidate in candidates:
        body, size = _count(candidate.body_terms, members, len(groups))
        for above in (candidate.heading_terms, candidate.title_terms):
            if above not in counted:
                counted[above] = _count(above, members, len(groups))
        (heading, heading_size), (title, _) = counted[candidate.heading_terms], counted[candidate.title_terms]
        stretch = 1 - weights.length + weights.length * (size + heading_size) / TYPICAL_BODY
        own.append(
            [
                b / stretch + weights.heading * h / (0.5 + heading_size / 20) + weights.title * min(t, 1.0)
                for b, h, t in zip(body, heading, title, strict=True)
            ]
        )
        key = candidate.document_id, candidate.heading
        total = whole.setdefault(key, heading[:])
        for index, value in enumerate(body):
            total[index] += value
    k1 = weights.saturation
    around = {}
    for key, total in whole.items():
        stretch = _stretch(vocabulary.article_length(*key), weights)
        around[key] = _saturate([count / stretch for count in total], told, k1)
    for candidate, counts in zip(candidates, own, strict=True):
        key = candidate.document_id, candidate.heading
        yield candidate.id, _saturate(counts, told, k1) + weights.article * around[key]


def _stretch(length: float, weights: Weights) -> float:
    return 1 - weights.article_length + weights.article_length * length / TYPICAL_ARTICLE


def _saturate(counts: Sequence[float], rarity: Sequence[float], k1: float) -> float:
    return sum(
        idf * count * (k1 + 1) / (count + k1) for count, idf in zip(counts, rarity, strict=True) if count
    )


def _count(
    terms: str, members: Mapping[str, Sequence[tuple[int, float]]], groups: int
) -> tuple[list[float], int]:
    """How often each group occurs in the terms, and how many terms there are."""
    counts = [0.0] * groups
    words = terms.split()
    for word in words:
        if word in members:
            for index, share in members[word]:
                counts[index] += share
    return counts, len(words)


def ceiling(groups: Sequence[Group], vocabulary: Vocabulary, weights: Weights | None = None) -> float:
    """The score that no passage can exceed: every word of the question, as often as counts."""
    weights = weights or Weights()
    most = (1 + weights.article) * (weights.saturation + 1)
    return most * sum(rarity(group, vocabulary) for group in groups)
