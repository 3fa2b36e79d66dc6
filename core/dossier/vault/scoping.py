"""A scope as a condition in SQL, in one place."""

from __future__ import annotations

import json

from dossier.errors import UnknownCollection
from dossier.types import Scope
from dossier.vault.database import Database
from dossier.vault.filtering import conditions, folded

__all__ = ["EVERYTHING", "collection_key", "condition", "folded"]

EVERYTHING = Scope()


def collection_key(database: Database, name: str) -> int:
    """The key of the collection with that name; raises UnknownCollection."""
    key = database.value("SELECT key FROM collections WHERE folded = ?", (folded(name),))
    if key is None:
        raise UnknownCollection(f"There is no collection named {name!r}.")
    return int(key)


def condition(database: Database, scope: Scope) -> tuple[str, list[object]]:
    """The scope as a condition on ``documents AS d``, with its values.

    Raises:
        UnknownCollection: it names none. UsageError: its filter will not do.
    """
    parts: list[str] = []
    values: list[object] = []
    if scope.collection is not None:
        parts.append("d.collection = ?")
        values.append(collection_key(database, scope.collection))
    if scope.documents is not None:
        parts.append("d.id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(scope.documents)))
    asked, wanted = conditions(scope.filter)
    return " AND ".join([*parts, *asked]) or "TRUE", [*values, *wanted]
