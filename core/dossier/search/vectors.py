"""Passage vectors in Chroma, in memory, filled from the vault. The only Chroma import.

Chroma is an index, never the truth: it holds identifiers and vectors, and is thrown away on close.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Sequence
from typing import Any

import chromadb
import numpy as np
import numpy.typing as npt
from chromadb.config import Settings

from dossier.search.embeddings import Matrix


class VectorIndex:
    """Nearest passages by cosine, of one embedding model.

    Args:
        client: another Chroma client, e.g. of a team's server; in memory by default.
    """

    def __init__(self, client: Any | None = None) -> None:
        self._client = client or chromadb.EphemeralClient(
            Settings(anonymized_telemetry=False, allow_reset=False)
        )
        # Ephemeral clients of one process share their state, hence a name of our own.
        self._name = f"dossier-{uuid.uuid4().hex}"
        self._lock = threading.Lock()
        self._collection = self._client.create_collection(
            self._name,
            embedding_function=None,
            configuration={
                "hnsw": {"space": "cosine", "ef_construction": 100, "ef_search": 128, "max_neighbors": 16}
            },
        )
        self._batch = int(self._client.get_max_batch_size())
        self._count = 0

    def add(self, ids: Sequence[str], matrix: npt.NDArray[Any], document_ids: Sequence[str]) -> None:
        """Put vectors in; one with a known id replaces the old one.

        Args:
            ids: passage ids.
            matrix: n × d, rows of length 1.
            document_ids: the document of each passage.
        """
        with self._lock:
            for first in range(0, len(ids), self._batch):
                part = slice(first, first + self._batch)
                self._collection.upsert(
                    ids=list(ids[part]),
                    embeddings=np.ascontiguousarray(matrix[part], dtype=np.float32),
                    metadatas=[{"document": document} for document in document_ids[part]],
                )
            self._count = int(self._collection.count())

    def query(
        self, vector: Matrix, k: int, document_ids: Sequence[str] | None = None
    ) -> list[tuple[str, float]]:
        """The passages nearest to a vector.

        Args:
            vector: (d,), of length 1.
            k: how many at most.
            document_ids: only passages of these documents; None means all.

        Returns:
            (passage id, cosine similarity in [-1, 1]), nearest first.
        """
        if k < 1 or not self._count or (document_ids is not None and not document_ids):
            return []
        where: Any = None
        if document_ids is not None:
            wanted = list(dict.fromkeys(document_ids))
            where = {"document": wanted[0]} if len(wanted) == 1 else {"document": {"$in": wanted}}
        found = self._collection.query(
            query_embeddings=np.asarray(vector, dtype=np.float32)[np.newaxis, :],
            n_results=min(k, self._count),
            where=where,
            include=["distances"],
        )
        ids, distances = found["ids"][0], (found["distances"] or [[]])[0]
        return [(str(name), 1.0 - float(distance)) for name, distance in zip(ids, distances, strict=True)]

    def remove(self, document_ids: Sequence[str]) -> None:
        """Drop all vectors of the documents."""
        with self._lock:
            for document in document_ids:
                self._collection.delete(where={"document": document})
            self._count = int(self._collection.count())

    def close(self) -> None:
        """Drop everything from memory; closing twice does nothing more."""
        with self._lock:
            if self._name:
                self._client.delete_collection(self._name)
                self._name, self._count = "", 0

    def __len__(self) -> int:
        return self._count
