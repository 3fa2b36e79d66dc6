"""The terms that documents define, stored with them."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.vault.database import Database
from dossier.vault.names import storable

Entry = tuple[str, int]
"""A term as it is looked up, and where in the text it stands; the words themselves are in the text."""


def put(database: Database, document: int, found: Iterable[Entry]) -> None:
    """Store a document's definitions, in the transaction that stores its text.

    Args:
        document: key of the row.
    """
    database.run_many(
        "INSERT OR IGNORE INTO definitions VALUES (?, ?, ?)",
        ((document, storable(key), start) for key, start in found),
    )


class Definitions:
    """The definitions of a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def passages(self, keys: Iterable[str]) -> frozenset[str]:
        """Ids of the passages that define a term, given as it is looked up."""
        found: set[str] = set()
        for key in keys:
            rows = self._database.rows(
                "SELECT lower(hex(p.id)) FROM definitions AS f JOIN passages AS p ON p.document = f.document"
                ' WHERE f.key = ? AND p."start" <= f."start" AND f."start" < p."end"',
                (key,),
            )
            found.update(row[0] for row in rows)
        return frozenset(found)
