"""What happened to a document's file: added, changed, moved, deleted. It goes when the document goes."""

from __future__ import annotations

import time
from typing import NamedTuple

from dossier.vault.database import Database
from dossier.vault.names import path_from


class Event(NamedTuple):
    """One entry: POSIX time, what happened ("added", "changed", "moved", "deleted"), and where."""

    time: float
    what: str
    path: str
    before: str


class History:
    """The events of a library's documents; each is noted in the transaction of the change it tells of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, document_id: str) -> list[Event]:
        """A document's events, oldest first; one from before history was kept has its adding alone."""
        rows = self._database.rows(
            "SELECT e.time, e.what, e.path, e.before FROM events AS e"
            " JOIN documents AS d ON d.key = e.document WHERE d.id = ? ORDER BY e.key",
            (document_id,),
        )
        if not rows:
            rows = self._database.rows(
                "SELECT added, 'added', path, x'' FROM documents WHERE id = ?", (document_id,)
            )
        return [Event(when, what, path_from(path), path_from(before)) for when, what, path, before in rows]


def note(database: Database, key: int, what: str, path: bytes, before: bytes = b"") -> None:
    """Add an event to the document with that key."""
    database.run(
        "INSERT INTO events (document, time, what, path, before) VALUES (?, ?, ?, ?, ?)",
        (key, time.time(), what, path, before),
    )


def carry_over(database: Database, old_id: str, new: int, path: bytes) -> None:
    """Make a document go on with the history of the one whose file it is a new version of.

    Args:
        old_id: identifier of the older document, which may be gone. new: key of the newer.
        path: of the file.
    """
    old = database.value("SELECT key FROM documents WHERE id = ?", (old_id,))
    with database.transaction():
        database.run(
            "UPDATE events SET what = 'changed' WHERE document = ? AND what = 'added' AND path = ?",
            (new, path),
        )
        later = database.rows(
            "SELECT time, what, path, before FROM events WHERE document = ? ORDER BY key", (new,)
        )
        database.run("DELETE FROM events WHERE document = ?", (new,))
        earlier = database.rows(
            "SELECT time, what, path, before FROM events WHERE document = ? ORDER BY key", (old,)
        )
        if not earlier:
            earlier = database.rows("SELECT added, 'added', path, x'' FROM documents WHERE key = ?", (old,))
        database.run_many(
            "INSERT INTO events (document, time, what, path, before) VALUES (?, ?, ?, ?, ?)",
            ((new, *row) for row in (*earlier, *later)),
        )
