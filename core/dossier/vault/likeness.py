"""Sketches of documents' texts, by which near-duplicates are found; what one is: dossier.search.likeness."""

from __future__ import annotations

from typing import NamedTuple

from dossier.types import DocumentState
from dossier.vault.database import Database

_SEARCHABLE = f"('{DocumentState.READY}', '{DocumentState.PARTLY_READ}')"


class Sketch(NamedTuple):
    """A document's sketch (empty where its text is too short to compare) and its number of words."""

    document: str
    words: int
    sketch: bytes


class Sketches:
    """The sketches of a library's documents; a document read anew has none until it is made again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, document_id: str, words: int, sketch: bytes) -> None:
        """Keep a document's sketch; nothing happens where the document is gone."""
        self._database.run(
            "INSERT OR REPLACE INTO sketches (document, words, sketch)"
            " SELECT key, ?, ? FROM documents WHERE id = ?",
            (words, sketch, document_id),
        )

    def forget(self, document_id: str) -> None:
        """Drop a document's sketch: its text is another now."""
        self._database.run(
            "DELETE FROM sketches WHERE document = (SELECT key FROM documents WHERE id = ?)", (document_id,)
        )

    def all(self) -> list[Sketch]:
        """The sketches of all searchable documents."""
        rows = self._database.rows(
            "SELECT d.id, s.words, s.sketch FROM sketches AS s JOIN documents AS d ON d.key = s.document"
            f" WHERE d.state IN {_SEARCHABLE} ORDER BY d.key"
        )
        return [Sketch(*row) for row in rows]

    def missing(self) -> list[str]:
        """Searchable documents without a sketch."""
        rows = self._database.rows(
            f"SELECT id FROM documents WHERE state IN {_SEARCHABLE}"
            " AND key NOT IN (SELECT document FROM sketches) ORDER BY key"
        )
        return [row[0] for row in rows]
