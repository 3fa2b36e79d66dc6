"""Words for the same thing: everyday and statutory terms and abbreviations, in four languages.

The pack that comes with Dossier was written for this project from general knowledge of Belgian, Dutch,
French, German, Austrian, Swiss, British and US social security. People add their own glossaries to a library.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from dossier.search.analysis import query_terms
from dossier.search.terminology.table import Concept, Kind, parse

Words = tuple[str, ...]

PACK = "social-security.csv"

COUNTRY = "country-"
"""Begins the identifier of a concept that is a country; its ISO 3166-1 code follows."""

LAW_LANGUAGES: Mapping[str, Sequence[str]] = {
    "nl": ("nl",),
    "be": ("nl", "fr"),
    "fr": ("fr",),
    "lu": ("fr", "de"),
    "ch": ("de", "fr"),
    "de": ("de",),
    "at": ("de",),
    "li": ("de",),
    **dict.fromkeys(("gb", "ie", "us", "au", "nz"), ("en",)),
    "ca": ("en", "fr"),
    "qc": ("fr",),
}
"""Country -> languages of its law, as far as search knows them."""


@dataclass(frozen=True, slots=True)
class Terminology:
    """Concepts, stemmed.

    Attributes:
        concepts: for each concept, the terms to look for as stemmed words with how they are written, by
            language. Everyday phrases are none: people ask with them, no document is written with them.
        broad: numbers of the concepts whose words are translations only.
        starts: language -> first word -> (whole term, number of the concept).
        spoken: numbers of the concepts that are countries -> the languages their law is written in.
    """

    concepts: Sequence[Mapping[str, Mapping[Words, str]]]
    broad: frozenset[int]
    starts: Mapping[str, Mapping[str, Sequence[tuple[Words, int]]]] = field(repr=False)
    spoken: Mapping[int, Sequence[str]] = field(default_factory=dict)

    def found(self, words: Sequence[str], language: str) -> Iterator[tuple[int, int, int]]:
        """Terms of a language among stemmed words: (position, number of words, concept)."""
        starts = self.starts.get(language, {})
        for position, word in enumerate(words):
            for term, concept in starts.get(word, ()):
                if tuple(words[position : position + len(term)]) == term:
                    yield position, len(term), concept


def index(concepts: Iterable[Concept]) -> Terminology:
    """Make concepts ready to be found in questions."""
    made: list[dict[str, dict[Words, str]]] = []
    broad = set()
    spoken: dict[int, Sequence[str]] = {}
    starts: defaultdict[str, defaultdict[str, list[tuple[Words, int]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for concept in concepts:
        if concept.broad:
            broad.add(len(made))
        if concept.id.startswith(COUNTRY):
            spoken[len(made)] = LAW_LANGUAGES.get(concept.id.removeprefix(COUNTRY), ())
        stemmed: dict[str, dict[Words, str]] = {}
        for language, terms in concept.terms.items():
            words = stemmed.setdefault(language, {})
            for term in terms:
                key = tuple(query_terms(term.text, language))
                long = len(term.text.split())
                if not key or (long > 2 and len(key) == 1):
                    continue  # what is left of a phrase without its stop words may be in any question
                if (key, len(made)) not in starts[language][key[0]]:
                    starts[language][key[0]].append((key, len(made)))
                if term.kind is not Kind.EVERYDAY or long == 1:
                    words.setdefault(key, term.text)
        made.append(stemmed)
    return Terminology(made, frozenset(broad), starts, spoken)


@lru_cache(maxsize=1)
def pack() -> tuple[Concept, ...]:
    """The concepts of the pack that comes with Dossier."""
    return tuple(parse((files(__package__) / PACK).read_text(encoding="utf-8"), PACK))


@lru_cache(maxsize=1)
def social_security() -> Terminology:
    """The pack that comes with Dossier, indexed."""
    return index(pack())
