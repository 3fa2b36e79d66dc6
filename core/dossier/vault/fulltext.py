"""Full-text search over the passages' terms (SQLite FTS5)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from dossier.types import Scope
from dossier.vault.database import Database
from dossier.vault.scoping import EVERYTHING, condition

MOST_TERMS = 200
"""Terms of a search, the heaviest: SQLite joins at most 500 selections."""


class TextHit(NamedTuple):
    """A passage found by its words.

    Attributes:
        score: sum of the weights of its terms; comparable within one search only.
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

    def search(self, terms: Mapping[str, float], limit: int, scope: Scope = EVERYTHING) -> list[TextHit]:
        """The passages with the heaviest terms, best first.

        How often and in which field a term occurs is left to who looks at them closely: FTS5's own ``bm25()``
        counts all terms in each passage, which takes three times as long for questions of many words and
        takes every spelling of a word for a word by itself (docs/decisions.md).

        Args:
            terms: term -> weight, above 0, that each passage with the term gets.

        Raises:
            UnknownCollection: the scope names none.
        """
        chosen = sorted(terms.items(), key=lambda item: (-item[1], item[0]))[:MOST_TERMS]
        if not chosen:
            return []
        each = "SELECT rowid AS key, ? AS weight FROM fulltext WHERE fulltext MATCH ?"
        values: list[object] = [value for term, weight in chosen for value in (weight, _quoted(term))]
        within = ""
        if scope != EVERYTHING:
            where, more = condition(self._database, scope)
            within = (
                " WHERE +key IN (SELECT p.key FROM documents AS d JOIN passages AS p ON p.document = d.key"
                f" WHERE {where})"
            )
            values.extend(more)
        rows = self._database.rows(
            "SELECT lower(hex(p.id)), f.score, p.language FROM ("
            f"  SELECT key, sum(weight) AS score FROM ({' UNION ALL '.join([each] * len(chosen))}){within}"
            "  GROUP BY key ORDER BY score DESC, key LIMIT ?"
            ") AS f JOIN passages AS p ON p.key = f.key ORDER BY f.score DESC, f.key",
            (*values, limit),
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


def _quoted(term: str) -> str:
    """A term as an FTS5 expression in which no sign is an operator."""
    return '"' + term.replace('"', '""') + '"'
