"""Search: a question to the passages that may answer it, by words and by vectors together."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Protocol

from dossier.reading.common.language import detect
from dossier.search.asked import asked_terms
from dossier.search.definitions import key
from dossier.search.embeddings import Matrix
from dossier.search.fusion import Part, fuse, merge, strength_of, trust
from dossier.search.glossaries import Glossaries
from dossier.search.passages import LANGUAGES
from dossier.search.query import Query, prepare
from dossier.search.scoring import Candidate, ceiling, score
from dossier.search.terminology import Terminology, explained, social_security
from dossier.search.terminology.associations import social_security as associations
from dossier.search.vocabulary import Vocabulary
from dossier.types import Coverage, Hit, Scope, SearchResult
from dossier.vault import Vault

CANDIDATES = 400
"""Passages that full-text search hands on to be scored closely."""

CANDIDATES_ACROSS = 150
"""The same, of each language that is not the question's."""

NEAREST = 200
"""Passages that the vector index hands on."""

MOST_ADDED = 12
"""Terms of the glossaries that are told of a search."""

DEFINES = 0.5
"""What a passage gains that defines the term whose meaning is asked, as a share of the best score."""

LARGEST_FILTER = 100
"""Documents named in a vector filter; beyond it more neighbours are asked for and sifted afterwards."""


def preload() -> None:
    """Read what every search needs and no library holds, so that the first need not wait for it."""
    detect("vooraf", LANGUAGES)
    social_security()
    associations()


class Embedder(Protocol):
    """What search needs of an embedding model."""

    @property
    def model_id(self) -> str:
        """Name under which its vectors are kept."""

    @property
    def trusted(self) -> Mapping[str, float]:
        """How well it knows each language (ISO 639-1), see :func:`dossier.search.fusion.trust`."""

    def query_vector(self, text: str) -> Matrix:
        """A question's vector, of length 1."""


class Index(Protocol):
    """What search needs of a vector index."""

    def query(
        self, vector: Matrix, k: int, document_ids: Sequence[str] | None = None
    ) -> list[tuple[str, float]]:
        """(passage id, cosine), nearest first."""

    def __len__(self) -> int: ...


class Searcher:
    """Searches one open library; safe to use from several threads.

    Args:
        vault: the open vault.
        embedder, index: the vectors' side; either may be None, or the index be filled in part, while they
            load: the words' side then answers alone, or for the rest. May be set later.
        expects_vectors: an embedder is installed, so passages without vectors count as pending.
    """

    def __init__(
        self,
        vault: Vault,
        embedder: Embedder | None = None,
        index: Index | None = None,
        *,
        expects_vectors: bool = False,
    ) -> None:
        self.embedder = embedder
        self.index = index
        self.expects_vectors = expects_vectors
        self.glossaries = Glossaries(vault)
        self._vault = vault
        self._lock = threading.Lock()
        self._vocabulary: tuple[tuple[object, ...], Vocabulary, Terminology] | None = None
        self._terminology: tuple[Terminology, Terminology] | None = None

    def search(self, question: str, k: int = 10, scope: Scope | None = None) -> SearchResult:
        """Find the passages that may answer a question.

        Args:
            question: in any language, of any length; quotes and operators are ordinary signs.
            k: how many at most.
            scope: where to look; everywhere by default.

        Returns:
            Hits, best first, with what was searched. A question without letters or digits finds nothing.

        Raises:
            UnknownCollection: the scope names a collection that is not there.
            LibraryLocked: the library was closed meanwhile.
        """
        began = time.perf_counter()
        scope = scope or Scope()
        query, ranked = self._ranked(question, scope)
        ranked = ranked[: max(k, 0)]
        found = {item.passage.id: item for item in self._vault.passages.located([name for name, _ in ranked])}
        present = [(found[name], value) for name, value in ranked if name in found]
        hits = tuple(
            Hit(rank, round(value, 6), item.passage, item.path, item.title)
            for rank, (item, value) in enumerate(present, start=1)
        )
        added = query.added[:MOST_ADDED] if query else ()
        return SearchResult(question, hits, self.coverage(scope), time.perf_counter() - began, added)

    def rank(
        self, question: str, scope: Scope, *, words: bool = True, vectors: bool = True
    ) -> list[tuple[str, float]]:
        """The order behind :meth:`search`; either side can be left out, to measure the other alone.

        Returns:
            (passage id, score in [0, 1]), best first.
        """
        return self._ranked(question, scope, words=words, vectors=vectors)[1]

    def _ranked(
        self, question: str, scope: Scope, *, words: bool = True, vectors: bool = True
    ) -> tuple[Query | None, list[tuple[str, float]]]:
        if not any(character.isalnum() for character in question):
            return None, []
        language = detect(question, LANGUAGES)
        vocabulary, terminology = self._current_words()
        present = [each for each in LANGUAGES if each in vocabulary.languages]
        query = prepare(question, language, present, vocabulary, terminology, associations())
        dense = self._dense(question, scope) if vectors else {}
        if not words:
            return query, fuse({}, dense, 1.0, 0.0)
        near = self._by_language(dense, query)
        trusted = self.embedder.trusted if self.embedder else {}
        parts = []
        for each in query.groups:
            lexical = self._lexical(query, each, vocabulary, scope)
            allowed = ceiling(query.groups[each], vocabulary)
            strength = strength_of(max(lexical.values(), default=0.0), allowed)
            weight = trust(language, trusted, strength, each)
            parts.append(Part(each, lexical, near.get(each, {}), allowed, weight))
        known = self.embedder is not None and (not trusted or all(each in trusted for each in query.groups))
        return query, self._lifted(question, merge(parts, language, query.named, known=known))

    def _lifted(self, question: str, ranked: list[tuple[str, float]]) -> list[tuple[str, float]]:
        """The passages that define the term whose meaning is asked come further up; the best score stays."""
        asked = asked_terms(question)
        if not asked or not ranked:
            return ranked
        keys = {key(term, each) for term in asked for each in (*LANGUAGES, "")} - {""}
        defining = self._vault.definitions.passages(keys)
        best = ranked[0][1]
        scores = {name: value + DEFINES * best * (name in defining) for name, value in ranked}
        order = sorted(scores, key=lambda name: (-scores[name], name))
        return [(name, min(best, scores[name])) for name in order]

    def coverage(self, scope: Scope) -> Coverage:
        """What a search in the scope looks at now."""
        return self._vault.documents.coverage(scope, self._pending(scope))

    def _pending(self, scope: Scope) -> int:
        embedder, index = self.embedder, self.index
        if embedder is None or index is None:
            return self._vault.passages.count(scope) if self.expects_vectors else 0
        missing = self._vault.passages.count() - len(index)
        if missing <= 0:
            return 0
        # While the index fills, which documents are in it is not known: at most all in scope are missing.
        unmade = self._vault.passages.pending(embedder.model_id, scope)
        return max(unmade, min(missing, self._vault.passages.count(scope)))

    def _lexical(self, query: Query, language: str, vocabulary: Vocabulary, scope: Scope) -> dict[str, float]:
        """Scores by words of the passages of a language; those of a language without words of its own count
        as the question's."""
        if not query.groups[language]:
            return {}
        hits = self._vault.fulltext.search(query.weights(vocabulary, language), CANDIDATES, scope)
        names = [hit.passage_id for hit in hits if query.counted_as(hit.language) == language]
        most = CANDIDATES if language == query.language else CANDIDATES_ACROSS
        fields = self._vault.passages.terms(names[:most])
        return score([Candidate(*each) for each in fields], query, vocabulary)

    def _by_language(self, found: Mapping[str, float], query: Query) -> dict[str, dict[str, float]]:
        """Passages with their cosines, by the language that they count as."""
        if len(query.groups) == 1:
            return {query.language: dict(found)}
        parts: defaultdict[str, dict[str, float]] = defaultdict(dict)
        languages = self._vault.passages.languages_of(list(found)) if found else {}
        for name, cosine in found.items():
            parts[query.counted_as(languages.get(name, ""))][name] = cosine
        return parts

    def _dense(self, question: str, scope: Scope) -> dict[str, float]:
        embedder, index = self.embedder, self.index
        if embedder is None or index is None or not len(index):
            return {}
        vector = embedder.query_vector(question)
        if scope == Scope():
            return dict(index.query(vector, NEAREST))
        documents = self._vault.documents.ids(scope)
        if len(documents) <= LARGEST_FILTER:
            return dict(index.query(vector, NEAREST, documents))
        wanted = frozenset(documents)
        near = index.query(vector, 5 * NEAREST)
        inside = {
            each.passage_id
            for each in self._vault.passages.terms([name for name, _ in near])
            if each.document_id in wanted
        }
        kept = [(name, cosine) for name, cosine in near if name in inside][:NEAREST]
        return dict(kept if len(kept) >= NEAREST // 4 else index.query(vector, NEAREST, documents))

    def _current_words(self) -> tuple[Vocabulary, Terminology]:
        """The library's vocabulary and the words for the same thing, read anew when passages came or went."""
        generation = self._vault.fulltext.generation()
        glossaries = self.glossaries.terminology()
        with self._lock:
            if self._vocabulary is None or self._vocabulary[0] != generation:
                fulltext, passages = self._vault.fulltext, self._vault.passages
                vocabulary = Vocabulary(
                    fulltext.vocabulary(), passages.count(), passages.article_lengths(), passages.languages()
                )
                self._vocabulary = generation, vocabulary, explained(self._vault.abbreviations.all())
                self._terminology = None
            _, vocabulary, mined = self._vocabulary
            if self._terminology is None or self._terminology[0] is not glossaries:
                self._terminology = glossaries, glossaries + mined
            return vocabulary, self._terminology[1]
