"""Which words of a passage are those that were asked for, to be lit up where it is listed."""

from __future__ import annotations

from dossier.reading.common.language import detect
from dossier.search.mentions.wanted import Atom, atoms
from dossier.search.passages import LANGUAGES
from dossier.search.query import MOST_WORDS
from dossier.search.stopwords import STOPWORDS
from dossier.types import Passage, SearchResult

MOST_CHARACTERS = 2000
"""Of a question, and of a passage, that are looked at."""

Range = tuple[int, int]


def marks(result: SearchResult) -> list[list[Range]]:
    """The question's words, and those added to it, in each hit's passage.

    Returns:
        For each hit, ranges within its passage's text, in order, none touching another. Words that say
        nothing ("the") are left out unless the question holds no others.
    """
    question = result.question[:MOST_CHARACTERS]
    skipped = STOPWORDS.get(detect(question, LANGUAGES), frozenset())
    own = (atoms(question, skipped) or atoms(question))[:MOST_WORDS]
    added = [atom for term in result.added_terms for atom in atoms(term, skipped)]
    return [_in_passage(hit.passage, [*own, *added]) for hit in result.hits]


def _in_passage(passage: Passage, wanted: list[Atom]) -> list[Range]:
    text = passage.text[:MOST_CHARACTERS]
    found = sorted(
        span
        for atom in wanted
        for met in atom.pattern.finditer(text)
        for span in atom.spans(met, passage.language)
    )
    merged: list[Range] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
