"""The library's own vocabulary: how rare a term is, and which compounds a word is part of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

COMPOUNDING = frozenset({"nl", "de"})
"""Languages that write compounds as one word."""

SHORTEST_PART = 4
LONGEST_FAMILY = 200
PART_WEIGHT = 0.45
"""How much "altersrente" counts where "rente" was asked. Measured: docs/decisions.md."""


SHORTEST_SLIP, LONG = 5, 8
"""Letters from which one slip, and two, are allowed."""

MOST_NEAR = 3
SLIP_WEIGHT = 0.6
"""How much a term one letter away counts; two away half of it."""

CHARACTERS_PER_TERM = 6.7
_TYPICAL_ARTICLE = 1300


class Vocabulary:
    """Terms with the number of passages that hold them.

    Args:
        frequencies: term -> number of passages.
        passages: number of passages in the library.
        articles: (document id, heading path) -> characters of text under it.
        languages: of the passages, ISO 639-1.
    """

    def __init__(
        self,
        frequencies: Mapping[str, int],
        passages: int,
        articles: Mapping[tuple[str, str], int] | None = None,
        languages: Collection[str] = (),
    ) -> None:
        self.passages = passages
        self.languages = frozenset(languages)
        self._articles = articles or {}
        self._frequencies = frequencies

    def frequency(self, term: str) -> int:
        """Number of passages with the term."""
        return self._frequencies.get(term, 0)

    def article_length(self, document_id: str, heading: str) -> float:
        """About how many terms the text under a heading path has."""
        return self._articles.get((document_id, heading), _TYPICAL_ARTICLE) / CHARACTERS_PER_TERM

    def expand(self, word: str, language: str) -> dict[str, float]:
        """A word with the compounds of the library that begin or end with it.

        Args:
            word: a term.
            language: only Dutch and German words are looked for inside others.

        Returns:
            Term -> weight; empty when neither the word nor a compound occurs in the library.
        """
        found = {word: 1.0} if word in self._frequencies else {}
        if language in COMPOUNDING and len(word) >= SHORTEST_PART and word.isalpha():
            family = self._family(word)
            if len(family) <= LONGEST_FAMILY:
                found.update((term, PART_WEIGHT) for term in family)
        return found

    def resembling(self, word: str) -> dict[str, float]:
        """Terms of the library that a word the library does not have may be meant for.

        Args:
            word: a term, mistyped perhaps: one letter is another, missing, too many, or two are swapped; two
                such slips in a long word, none in its first letter (optimal string alignment; Boytsov, 2011).

        Returns:
            At most three terms, the nearest first -> weight; none for short words and those with digits.
        """
        if len(word) < SHORTEST_SLIP or not word.isalpha():
            return {}
        slips = 1 if len(word) < LONG else 2
        alike = _with_prefix(self._sorted, word[0])  # the first letter is rarely wrong, and this is fast
        near = process.extract(word, alike, scorer=OSA.distance, score_cutoff=slips, limit=MOST_NEAR)
        return {term: SLIP_WEIGHT / slipped for term, slipped, _ in near if slipped and term.isalpha()}

    def _family(self, word: str) -> list[str]:
        longer = len(word) + 3
        heads = _with_prefix(self._sorted, word)
        tails = (term[::-1] for term in _with_prefix(self._reversed, word[::-1]))
        return [term for term in dict.fromkeys((*heads, *tails)) if len(term) >= longer and term.isalpha()]

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._frequencies)

    @cached_property
    def _reversed(self) -> list[str]:
        return sorted(term[::-1] for term in self._frequencies)


def _with_prefix(terms: list[str], prefix: str) -> list[str]:
    first = bisect_left(terms, prefix)
    return terms[first : bisect_left(terms, prefix + "\U0010ffff", lo=first)]
