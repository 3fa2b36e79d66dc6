"""Words for the same thing: everyday and statutory terms and abbreviations, in four languages.

The pack is a table (CSV) with a column a language and a concept a row; terms of one language stand between
"|". It was written for this project from general knowledge of Dutch, French, German and US social security.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from io import StringIO

from dossier.search.analysis import query_terms

Words = tuple[str, ...]

PACK = "social-security.csv"


@dataclass(frozen=True, slots=True)
class Terminology:
    """A pack, stemmed.

    Attributes:
        concepts: for each concept, its terms as stemmed words, by language.
        starts: language -> first word -> (whole term, number of the concept).
    """

    concepts: Sequence[Mapping[str, Sequence[Words]]]
    starts: Mapping[str, Mapping[str, Sequence[tuple[Words, int]]]] = field(repr=False)

    def found(self, words: Sequence[str], language: str) -> Iterator[tuple[int, int, int]]:
        """Terms of a language among stemmed words: (position, number of words, concept)."""
        starts = self.starts.get(language, {})
        for position, word in enumerate(words):
            for term, concept in starts.get(word, ()):
                if tuple(words[position : position + len(term)]) == term:
                    yield position, len(term), concept


def parse(table: str) -> Terminology:
    """Read a pack.

    Args:
        table: CSV; the first line names the languages by ISO 639-1 code.
    """
    concepts: list[dict[str, list[Words]]] = []
    starts: defaultdict[str, defaultdict[str, list[tuple[Words, int]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for row in csv.DictReader(StringIO(table)):
        concept: dict[str, list[Words]] = {}
        for language, cell in row.items():
            stemmed = (tuple(query_terms(term, language)) for term in (cell or "").split("|"))
            concept[language] = [term for term in dict.fromkeys(stemmed) if term]
            for term in concept[language]:
                starts[language][term[0]].append((term, len(concepts)))
        concepts.append(concept)
    return Terminology(concepts, starts)


@lru_cache(maxsize=1)
def social_security() -> Terminology:
    """The pack that comes with Dossier."""
    return parse((files(__package__) / PACK).read_text(encoding="utf-8"))
