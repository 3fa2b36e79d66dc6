"""A question to groups of terms, per language, and to a full-text expression."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dossier.search.analysis import query_terms
from dossier.search.vocabulary import Vocabulary

MOST_TERMS = 64
"""Terms of a question that are looked at; a longer text is cut there, so that no question is slow."""

MOST_CHARACTERS = 4000


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
    """

    language: str
    groups: Mapping[str, Sequence[Group]]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not any(self.groups.values())

    def terms(self) -> list[str]:
        """All distinct terms, in a fixed order."""
        return list(
            dict.fromkeys(term for groups in self.groups.values() for group in groups for term in group.terms)
        )

    def expression(self) -> str:
        """An FTS5 expression: any of the terms. Quoted, so that no sign in a question is an operator."""
        return any_of(self.terms())


def any_of(terms: Iterable[str]) -> str:
    """FTS5 expression for passages that hold any of the terms."""
    return " OR ".join('"' + term.replace('"', '""') + '"' for term in terms)


def prepare(question: str, language: str, languages: Sequence[str], vocabulary: Vocabulary) -> Query:
    """Make a question ready.

    Args:
        question: as asked; any characters, any length.
        language: the question's language, or empty when unknown.
        languages: languages of the library's passages.
        vocabulary: the library's terms; words that are not in it are passed over.

    Returns:
        The query; empty when no word of the question occurs in the library.
    """
    question = question[:MOST_CHARACTERS]
    groups: dict[str, Sequence[Group]] = {}
    for each in dict.fromkeys((*languages, language)):
        # Stop words are those of the question's own language, stems those of the passages' language.
        words = query_terms(question, each, stop=language or each)
        groups[each] = [
            Group(terms) for word in words[:MOST_TERMS] if (terms := vocabulary.expand(word, each))
        ]
    return Query(language, groups)
