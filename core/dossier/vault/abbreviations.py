"""The abbreviations that documents explain, stored with them."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.vault.database import Database
from dossier.vault.names import storable


def put(database: Database, document: int, found: Iterable[tuple[str, str]]) -> None:
    """Store a document's (short form, long form), in the transaction that stores its text.

    Args:
        document: key of the row.
    """
    database.run_many(
        "INSERT OR IGNORE INTO abbreviations VALUES (?, ?, ?)",
        ((document, storable(short), storable(long)) for short, long in found),
    )


class Abbreviations:
    """The abbreviations of a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[tuple[str, str, str]]:
        """(language of the document, short form, long form), each once, in a fixed order."""
        return [
            (language, short, long)
            for language, short, long in self._database.rows(
                "SELECT DISTINCT d.language, a.short, a.long FROM abbreviations AS a"
                " JOIN documents AS d ON d.key = a.document ORDER BY 1, 2, 3"
            )
        ]
