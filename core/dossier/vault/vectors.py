"""Vectors: one per passage and embedding model, the truth that a vector index is filled from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dossier.vault.database import Database

BATCH = 2000
# Rounding an L2-normalised vector to half precision moves a cosine by less than 0.001.
STORED = np.dtype("<f2")

Matrix = NDArray[np.float32]


class VectorBatch(NamedTuple):
    """Vectors of some passages: row i of the matrix (n × d, float32) belongs to ids[i] in document_ids[i]."""

    ids: list[str]
    document_ids: list[str]
    matrix: Matrix


class Vectors:
    """The stored vectors of a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, model_id: str, ids: Sequence[str], matrix: Matrix) -> int:
        """Store vectors in one transaction, replacing earlier ones of the same model.

        Args:
            ids: passages; ones that are gone meanwhile are passed over.
            matrix: n × d, one row for each id.

        Returns:
            How many were stored.

        Raises:
            ValueError: the shapes do not fit each other or the model's earlier vectors.
        """
        if matrix.ndim != 2 or len(matrix) != len(ids):
            raise ValueError(f"{len(ids)} passages and a matrix of shape {matrix.shape}")
        stored = np.ascontiguousarray(matrix, dtype=STORED)
        with self._database.transaction():
            model = self._model(model_id, matrix.shape[1])
            return self._database.run_many(
                "INSERT OR REPLACE INTO vectors (model, passage, document, vector)"
                " SELECT ?, key, document, ? FROM passages WHERE id = ?",
                ((model, row.tobytes(), bytes.fromhex(one)) for one, row in zip(ids, stored, strict=True)),
            )

    def iterate(
        self, model_id: str, batch: int = BATCH, document_ids: Sequence[str] | None = None
    ) -> Iterator[VectorBatch]:
        """All vectors of a model, or those of some documents, in batches; no lock is held between them."""
        model = self._database.row("SELECT key, dimensions FROM models WHERE id = ?", (model_id,))
        if model is None:
            return
        within = ""
        if document_ids is not None:
            within = " AND d.id IN (SELECT value FROM json_each(?))"
        last = 0
        while True:
            values = (
                (model[0], last) if document_ids is None else (model[0], last, json.dumps(list(document_ids)))
            )
            rows = self._database.rows(
                "SELECT v.key, lower(hex(p.id)), d.id, v.vector FROM vectors AS v"
                " JOIN passages AS p ON p.key = v.passage JOIN documents AS d ON d.key = v.document"
                f" WHERE +v.model = ? AND v.key > ?{within} ORDER BY v.key LIMIT ?",
                (*values, batch),
            )
            if not rows:
                return
            last = rows[-1][0]
            matrix = np.frombuffer(b"".join(row[3] for row in rows), dtype=STORED)
            yield VectorBatch(
                [row[1] for row in rows],
                [row[2] for row in rows],
                matrix.reshape(len(rows), model[1]).astype(np.float32),
            )

    def count(self, model_id: str) -> int:
        """How many passages have a vector of the model."""
        return int(
            self._database.value(
                "SELECT count(*) FROM vectors WHERE model = (SELECT key FROM models WHERE id = ?)",
                (model_id,),
            )
        )

    def models(self) -> dict[str, int]:
        """The models that vectors are stored of, each with how many."""
        return dict(
            self._database.rows(
                "SELECT m.id, count(v.key) FROM models AS m LEFT JOIN vectors AS v ON v.model = m.key"
                " GROUP BY m.key ORDER BY m.id"
            )
        )

    def drop(self, model_id: str) -> None:
        """Remove a model's vectors; nothing happens where there are none."""
        if self._database.run("DELETE FROM models WHERE id = ?", (model_id,)):
            self._database.shrink()

    def _model(self, model_id: str, dimensions: int) -> int:
        row = self._database.row("SELECT key, dimensions FROM models WHERE id = ?", (model_id,))
        if row is None:
            return self._database.insert(
                "INSERT INTO models (id, dimensions) VALUES (?, ?)", (model_id, dimensions)
            )
        if row[1] != dimensions:
            raise ValueError(f"vectors of {dimensions} dimensions for a model of {row[1]}")
        return int(row[0])
