"""Collections: named sets of documents."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from dossier.errors import UsageError
from dossier.types import Collection, DocumentState
from dossier.vault.conversations import forget_quotes
from dossier.vault.database import Database, Row
from dossier.vault.fulltext import forget_deleted
from dossier.vault.scoping import collection_key, folded

MAX_NAME = 200

_SELECT = f"""
    SELECT c.key, c.name, count(d.key),
           count(CASE WHEN d.state NOT IN ('{DocumentState.READY}', '{DocumentState.READING}') THEN 1 END)
    FROM collections AS c LEFT JOIN documents AS d ON d.collection = c.key"""


class Collections:
    """The collections of a library. Names are compared without case and shown as they were given."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> Sequence[Collection]:
        """All collections by name, each with its documents and how many of them have a trouble to show."""
        return [
            _collection(row) for row in self._database.rows(_SELECT + " GROUP BY c.key ORDER BY c.folded")
        ]

    def get(self, name: str) -> Collection:
        """The collection with that name; raises UnknownCollection."""
        return self._by_key(collection_key(self._database, name))

    def exists(self, name: str) -> bool:
        """Whether there is a collection with that name."""
        return self._database.value("SELECT 1 FROM collections WHERE folded = ?", (folded(name),)) is not None

    def create(self, name: str) -> Collection:
        """Make an empty collection; raises UsageError where the name will not do or is taken."""
        with self._database.transaction():
            shown = self._free_name(name)
            key = self._database.insert(
                "INSERT INTO collections (name, folded, seed) VALUES (?, ?, ?)",
                (shown, folded(shown), self._free_seed(shown)),
            )
        return self._by_key(key)

    def ensure(self, name: str) -> Collection:
        """The collection with that name, made where it is missing; raises UsageError."""
        with self._database.transaction():
            return self.get(name) if self.exists(name) else self.create(name)

    def rename(self, name: str, new_name: str) -> Collection:
        """Give a collection another name; its documents keep their identifiers.

        Raises:
            UnknownCollection: there is none with the old name. UsageError: the new one will not do.
        """
        with self._database.transaction():
            key = collection_key(self._database, name)
            same = folded(name) == folded(new_name)
            shown = _checked(new_name) if same else self._free_name(new_name)
            self._database.run(
                "UPDATE collections SET name = ?, folded = ? WHERE key = ?", (shown, folded(shown), key)
            )
        return self._by_key(key)

    def delete(self, name: str) -> None:
        """Remove a collection with its documents and the conversations about it; raises UnknownCollection."""
        with self._database.transaction():
            key = collection_key(self._database, name)
            rows = self._database.rows("SELECT id FROM documents WHERE collection = ?", (key,))
            forget_quotes(self._database, [row[0] for row in rows])
            self._database.run("DELETE FROM collections WHERE key = ?", (key,))
            forget_deleted(self._database)
        self._database.shrink()

    def _by_key(self, key: int) -> Collection:
        return _collection(self._database.rows(_SELECT + " WHERE c.key = ? GROUP BY c.key", (key,))[0])

    def _free_name(self, name: str) -> str:
        shown = _checked(name)
        if self.exists(shown):
            raise UsageError(f"There is a collection named {shown!r} already.")
        return shown

    def _free_seed(self, name: str) -> str:
        """The name, or, where a since renamed collection was made with it, the name with a number."""
        taken = {row[0] for row in self._database.rows("SELECT seed FROM collections")}
        seed, number = name, 1
        while seed in taken:
            number += 1
            seed = f"{name}\0{number}"
        return seed


def _checked(name: str) -> str:
    shown = unicodedata.normalize("NFC", name.strip())
    if not shown:
        raise UsageError("A collection needs a name.")
    if len(shown) > MAX_NAME or not shown.isprintable():
        raise UsageError(f"A collection's name has at most {MAX_NAME} visible characters.")
    return shown


def _collection(row: Row) -> Collection:
    return Collection(id=row[0], name=row[1], documents=row[2], troubled=row[3])
