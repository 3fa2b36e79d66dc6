"""Full-text search with BM25 over the passages' terms (SQLite FTS5)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from dossier.types import Scope
from dossier.vault.database import Database
from dossier.vault.scoping import EVERYTHING, condition

WEIGHTS = (1.0, 1.0, 1.0)


class TextHit(NamedTuple):
    """A passage found by its words.

    Attributes:
        score: BM25, positive, larger is better; comparable within one search only.
    """

    passage_id: str
    score: float
    language: str


def forget_deleted(database: Database) -> None:
    """Make the terms of deleted passages gone from the index, in the transaction that deleted them.

    FTS5 marks what is deleted and drops it when segments merge, so all are merged now. Its own way
    ('secure-delete') takes 4 ms a passage; merging takes 1 s for 100,000 passages, however many were deleted,
    and leaves an index that is searched faster.
    """
    database.run("INSERT INTO fulltext (fulltext) VALUES ('optimize')")


class FullText:
    """The full-text index of a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def search(
        self,
        expression: str,
        limit: int,
        scope: Scope = EVERYTHING,
        weights: tuple[float, float, float] = WEIGHTS,
    ) -> list[TextHit]:
        """The best passages for an FTS5 expression, best first.

        Args:
            expression: FTS5 query over the terms, e.g. ``"artikel" OR "7a"``; quote every term.
            weights: of a term in the title, the heading and the body.

        Raises:
            UnknownCollection: the scope names none. DossierError: the expression is not well-formed.
        """
        if scope == EVERYTHING:
            within, values = "", list[object]()
        else:
            where, values = condition(self._database, scope)
            within = (
                " AND +rowid IN (SELECT p.key FROM documents AS d JOIN passages AS p ON p.document = d.key"
                f" WHERE {where})"
            )
        rows = self._database.rows(
            "SELECT lower(hex(p.id)), -f.score, p.language FROM ("
            "  SELECT rowid AS key, bm25(fulltext, ?, ?, ?) AS score FROM fulltext"
            f" WHERE fulltext MATCH ?{within} ORDER BY score, rowid LIMIT ?"
            ") AS f JOIN passages AS p ON p.key = f.key ORDER BY f.score, f.key",
            (*weights, expression, *values, limit),
        )
        return [TextHit(*row) for row in rows]

    def document_frequencies(self, terms: Iterable[str]) -> dict[str, int]:
        """In how many passages each of the terms occurs; terms that occur nowhere are left out."""
        rows = self._database.rows(
            "SELECT term, doc FROM vocabulary WHERE term IN (SELECT value FROM json_each(?))",
            (json.dumps(list(terms)),),
        )
        return dict(rows)

    def vocabulary(self) -> dict[str, int]:
        """Every term with the number of passages it occurs in."""
        return dict(self._database.rows("SELECT term, doc FROM vocabulary"))

    def generation(self) -> tuple[object, ...]:
        """A cheap mark that changes when documents came or went, to keep what was derived from them."""
        row = self._database.row(
            "SELECT count(*), coalesce(sum(passages), 0), coalesce(max(added), 0), coalesce(sum(added), 0)"
            " FROM documents"
        )
        return tuple(row or ())
