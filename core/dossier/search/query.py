"""A question to groups of terms, per language, with their weights."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dossier.search.analysis import question_words, terms
from dossier.search.terminology import Terminology, Words
from dossier.search.terminology.associations import Associations
from dossier.search.vocabulary import Vocabulary

MOST_WORDS = 64
"""Words of a question that are looked at; a longer text is cut there, so that no question is slow."""

MOST_CHARACTERS = 4000

MOST_POSTINGS, MOST_POSTINGS_ACROSS = 20_000, 8_000
"""Pairs of a term and a passage that a search goes through, for the question's language and for each other: a
bound on its time."""

SYNONYM_WEIGHT = 0.5
TRANSLATION_WEIGHT = 0.8
"""How much another word for the same concept counts: in the question's language, and in a passage's own."""


@dataclass(frozen=True, slots=True)
class Group:
    """One word of the question with the terms that count as it.

    Attributes:
        terms: term -> weight in (0, 1]; the word itself has 1.
        weight: how much the word counts among the question's words.
    """

    terms: Mapping[str, float]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Query:
    """A question made ready for full-text search.

    Attributes:
        language: the question's own language, or empty.
        groups: for each language of the library, what to look for in passages of that language.
        added: terms, as they are written, that the terminology added and that occur in the library, the
            rarest first.
        named: languages of the countries that the question names.
    """

    language: str
    groups: Mapping[str, Sequence[Group]]
    added: tuple[str, ...] = ()
    named: frozenset[str] = frozenset()

    def counted_as(self, language: str) -> str:
        """A language that has words to look for; for any other the question's own."""
        return language if language in self.groups else self.language

    def weights(self, vocabulary: Vocabulary, language: str) -> dict[str, float]:
        """What each term tells of passages of a language, to choose those worth a close look.

        A common term costs the more time the less it tells, so the most telling terms are taken until they
        have :data:`MOST_POSTINGS` passages together, the best one in any case.
        """
        found: defaultdict[str, float] = defaultdict(float)
        for group in self.groups.get(language, ()):
            told = rarity(group, vocabulary)
            for term, share in group.terms.items():
                found[term] += share * told
        kept: dict[str, float] = {}
        left = MOST_POSTINGS if language == self.language else MOST_POSTINGS_ACROSS
        for term in sorted(found, key=lambda term: (-found[term], term)):
            left -= vocabulary.frequency(term)
            if kept and left < 0:
                break
            kept[term] = found[term]
        return kept


def rarity(group: Group, vocabulary: Vocabulary) -> float:
    """BM25's inverse document frequency of a group: of its words together, no rarer than the first alone."""
    frequency = max(vocabulary.frequency(term) for term in group.terms)
    together = sum(share * vocabulary.frequency(term) for term, share in group.terms.items())
    frequency = min(max(frequency, round(together)), vocabulary.passages)
    return group.weight * math.log(1 + (vocabulary.passages - frequency + 0.5) / (frequency + 0.5))


def prepare(
    question: str,
    language: str,
    languages: Sequence[str],
    vocabulary: Vocabulary,
    terminology: Terminology | None = None,
    associations: Associations | None = None,
) -> Query:
    """Make a question ready.

    Args:
        question: as asked; any characters, any length.
        language: the question's language, or empty when unknown.
        languages: languages of the library's passages.
        vocabulary: the library's terms; words that are not in it are passed over.
        terminology: other words for the same concepts, to be looked for too.
        associations: words that answer to a word of a question, to be looked for too.

    Returns:
        The query; empty when no word of the question, nor another for it, occurs in the library.
    """
    words = question_words(question[:MOST_CHARACTERS], language)[:MOST_WORDS]
    stems = [next(iter(terms(word, language)), "") for word in words]
    concepts = _concepts(stems, language, terminology) if terminology else {}
    learned = {read: words for (asked, read), words in (associations or {}).items() if asked == language}
    groups: dict[str, Sequence[Group]] = {}
    added: dict[str, int] = {}
    for each in dict.fromkeys((*languages, language)):
        most = SYNONYM_WEIGHT if each == language else TRANSLATION_WEIGHT
        found: dict[str, Group] = {}
        for position, word in enumerate(words):
            numbers = concepts.get(position, ())
            others = _other_terms(terminology, numbers, each, each == language) if terminology else {}
            answering = learned.get(each, {}).get(stems[position], {})
            for stem in terms(word, each):
                weights = vocabulary.expand(stem, each)
                if not weights and each == language:
                    weights = vocabulary.resembling(stem)
                for term in others:
                    # The words of a longer term share its weight: one of them alone says less.
                    for part in term:
                        weights.setdefault(part, most / len(term))
                for answer, weight in answering.items():
                    for whole, share in vocabulary.expand(answer, each).items():
                        weights[whole] = max(weights.get(whole, 0.0), weight * share)
                known = {term: share for term, share in weights.items() if vocabulary.frequency(term)}
                if known:
                    found.setdefault(stem, Group(known))
            for term, written in others.items():
                if rarest := min(map(vocabulary.frequency, term)):
                    added[written] = rarest
        groups[each] = list(found.values())
    asked = " ".join(words)
    new = [written for written in added if written.casefold() not in asked]
    named = {
        spoken
        for numbers in concepts.values()
        for number in numbers
        for spoken in (terminology.spoken.get(number, ()) if terminology else ())
    }
    return Query(language, groups, tuple(sorted(new, key=lambda written: added[written])), frozenset(named))


def _other_terms(
    terminology: Terminology, concepts: Iterable[int], language: str, own: bool
) -> dict[Words, str]:
    """The terms of concepts in a language, as stemmed words with how they are written.

    Args:
        own: it is the question's own language, in which broad concepts are not widened.
    """
    return {
        term: written
        for concept in concepts
        if not (own and concept in terminology.broad)
        for term, written in terminology.concepts[concept].get(language, {}).items()
    }


def _concepts(stems: Sequence[str], language: str, terminology: Terminology) -> dict[int, list[int]]:
    """Position of a word in the question -> concepts that it, or the term it begins, stands for."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for position, _, concept in terminology.found(stems, language):
        found[position].append(concept)
    return found
