"""What sorts documents, and the labels it gave them; encrypted with the library, since it was made of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from dossier.codec import to_json
from dossier.types import DocumentState, Tag
from dossier.vault.database import Database

_SEARCHABLE = f"('{DocumentState.READY}', '{DocumentState.PARTLY_READ}')"


class Kept(NamedTuple):
    """A specialist: its model, and what was measured when it was made."""

    model: bytes
    report: dict[str, Any]


class Specialists:
    """The specialists of a library by name, and the tags they gave."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def names(self) -> list[str]:
        """All names, in order."""
        return [row[0] for row in self._database.rows("SELECT name FROM specialists ORDER BY name")]

    def get(self, name: str) -> Kept | None:
        """One by its name; None where there is none."""
        row = self._database.row("SELECT model, report FROM specialists WHERE name = ?", (name,))
        return Kept(row[0], json.loads(row[1])) if row else None

    def put(self, name: str, model: bytes, report: dict[str, Any]) -> None:
        """Keep a specialist, in place of an earlier one of the name, whose tags go."""
        with self._database.transaction():
            self.remove(name)
            self._database.run("INSERT INTO specialists VALUES (?, ?, ?)", (name, model, to_json(report)))

    def remove(self, name: str) -> None:
        """Forget a specialist with the tags it gave."""
        self._database.run("DELETE FROM specialists WHERE name = ?", (name,))

    def untagged(self, name: str, most: int) -> Sequence[str]:
        """Identifiers of documents that can be read and that a specialist has not looked at."""
        rows = self._database.rows(
            f"SELECT d.id FROM documents AS d WHERE d.state IN {_SEARCHABLE} AND NOT EXISTS"
            " (SELECT 1 FROM tags AS t WHERE t.document = d.key AND t.specialist = ?) ORDER BY d.key LIMIT ?",
            (name, most),
        )
        return [row[0] for row in rows]

    def tag(self, name: str, given: Iterable[tuple[str, str, float]]) -> None:
        """Note the labels given: (document, label, probability); documents gone meanwhile are passed over."""
        with self._database.transaction():
            for document, label, probability in given:
                self._database.run(
                    "INSERT OR REPLACE INTO tags SELECT d.key, ?, ?, ? FROM documents AS d WHERE d.id = ?"
                    " AND EXISTS (SELECT 1 FROM specialists WHERE name = ?)",
                    (name, label, probability, document, name),
                )

    def tags(self, documents: Sequence[str] | None = None) -> dict[str, tuple[Tag, ...]]:
        """The tags of each document that has any, by identifier; of all documents, or of those given."""
        only = "" if documents is None else " AND d.id IN (SELECT value FROM json_each(?))"
        values = () if documents is None else (json.dumps([*documents]),)
        found: dict[str, tuple[Tag, ...]] = {}
        for document, specialist, label, probability in self._database.rows(
            "SELECT d.id, t.specialist, t.label, t.probability FROM tags AS t JOIN documents AS d"
            f" ON d.key = t.document WHERE t.label != ''{only} ORDER BY t.specialist",
            values,
        ):
            found[document] = (*found.get(document, ()), Tag(specialist, label, probability))
        return found
