"""Settings kept inside the library, encrypted with it."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from dossier.codec import to_json
from dossier.errors import UsageError
from dossier.settings import LibrarySettings
from dossier.vault.database import Database


class Settings:
    """Small values by name, and among them the typed :class:`LibrarySettings`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: Any = None) -> Any:
        """The value under a name, or the default where there is none."""
        stored = self._database.value("SELECT value FROM settings WHERE name = ?", (name,))
        return default if stored is None else json.loads(stored)

    def set(self, name: str, value: Any) -> None:
        """Keep a value under a name; it must have a JSON form (TypeError)."""
        self._database.run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, to_json(value)))

    def delete(self, name: str) -> None:
        """Remove the value under a name; nothing happens where there is none."""
        self._database.run("DELETE FROM settings WHERE name = ?", (name,))

    def all(self) -> LibrarySettings:
        """The person's choices; one that a later version made and this one cannot take counts as not made."""
        stored = {
            name: json.loads(value) for name, value in self._database.rows("SELECT name, value FROM settings")
        }
        chosen = LibrarySettings()
        for name in LibrarySettings.model_fields.keys() & stored.keys():
            try:
                setattr(chosen, name, stored[name])
            except ValidationError:
                continue
        return chosen

    def choose(self, name: str, value: Any) -> LibrarySettings:
        """Make one choice.

        Raises:
            UsageError: there is no such setting, or it does not take that value.
        """
        if name not in LibrarySettings.model_fields:
            raise UsageError(f"There is no setting {name!r}.")
        chosen = self.all()
        try:
            setattr(chosen, name, value)
        except ValidationError as error:
            raise UsageError(
                f"The setting {name!r} cannot be {value!r}: {error.errors()[0]['msg']}."
            ) from error
        self.set(name, getattr(chosen, name))
        return chosen
