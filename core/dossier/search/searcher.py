"""Search: a question to the passages that may answer it, by words and by vectors together."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from typing import Protocol

from dossier.reading.common.language import detect
from dossier.search.embeddings import Matrix
from dossier.search.fusion import fuse, strength_of, trust
from dossier.search.glossaries import Glossaries
from dossier.search.passages import LANGUAGES
from dossier.search.query import Query, prepare
from dossier.search.scoring import Candidate, ceiling, score
from dossier.search.vocabulary import Vocabulary
from dossier.types import Coverage, Hit, Scope, SearchResult
from dossier.vault import Vault

CANDIDATES = 400
"""Passages that full-text search hands on to be scored closely."""

NEAREST = 200
"""Passages that the vector index hands on."""

MOST_ADDED = 12
"""Terms of the glossaries that are told of a search."""

LARGEST_FILTER = 100
"""Documents named in a vector filter; beyond it more neighbours are asked for and sifted afterwards."""

FIELD_WEIGHTS = (0.2, 1.0, 1.0)
"""Title, heading, body, for choosing candidates."""


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
        self._vocabulary: tuple[tuple[object, ...], Vocabulary] | None = None

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
        vocabulary = self._current_vocabulary()
        query = prepare(question, language, LANGUAGES, vocabulary, self.glossaries.terminology())
        lexical = self._lexical(query, vocabulary, scope) if words else {}
        dense = self._dense(question, scope) if vectors else {}
        allowed = ceiling(query, vocabulary)
        strength = strength_of(max(lexical.values(), default=0.0), allowed)
        weight = trust(language, self.embedder.trusted, strength) if self.embedder else 0.0
        return query, fuse(lexical, dense, weight, allowed)

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

    def _lexical(self, query: Query, vocabulary: Vocabulary, scope: Scope) -> dict[str, float]:
        if query.empty:
            return {}
        hits = self._vault.fulltext.search(query.expression(vocabulary), CANDIDATES, scope, FIELD_WEIGHTS)
        fields = self._vault.passages.terms([hit.passage_id for hit in hits])
        return score([Candidate(*each) for each in fields], query, vocabulary)

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

    def _current_vocabulary(self) -> Vocabulary:
        """The library's vocabulary, read anew when passages came or went."""
        generation = self._vault.fulltext.generation()
        with self._lock:
            if self._vocabulary is None or self._vocabulary[0] != generation:
                fulltext, passages = self._vault.fulltext, self._vault.passages
                self._vocabulary = (
                    generation,
                    Vocabulary(fulltext.vocabulary(), passages.count(), passages.article_lengths()),
                )
            return self._vocabulary[1]
