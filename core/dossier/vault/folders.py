"""Kept folders, and what each of their files looked like when it was last seen."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from dossier.errors import UsageError
from dossier.vault import places
from dossier.vault.collections import Collections
from dossier.vault.database import Database
from dossier.vault.documents import Documents
from dossier.vault.history import note
from dossier.vault.names import path_from, path_to
from dossier.vault.scoping import collection_key


class Stat(NamedTuple):
    """What tells a file from another, and from what it was, without reading it.

    Attributes:
        size: in bytes. modified: time of the last change, in nanoseconds.
        device, inode: the system's numbers for the file; a renamed file keeps them.
    """

    size: int
    modified: int
    device: int
    inode: int


class Known(NamedTuple):
    """A file of a kept folder as last seen; no document where the person removed it from the library."""

    stat: Stat
    document: str | None


class KeptFolder(NamedTuple):
    """A kept folder's row; ``reason`` says why it could not be reached at the last pass."""

    key: int
    path: str
    collection: str
    files: int
    reason: str
    synced: float


class Folders:
    """The kept folders of a library. Each change is one transaction."""

    def __init__(self, database: Database, collections: Collections, documents: Documents) -> None:
        self._database = database
        self._collections = collections
        self._documents = documents

    def list(self) -> Sequence[KeptFolder]:
        """All kept folders by path."""
        rows = self._database.rows(
            "SELECT f.key, f.path, c.name, (SELECT count(*) FROM files AS i WHERE i.folder = f.key),"
            " f.reason, f.synced FROM folders AS f JOIN collections AS c ON c.key = f.collection"
            " ORDER BY f.path"
        )
        return [KeptFolder(row[0], path_from(row[1]), *row[2:]) for row in rows]

    def add(self, path: str, collection: str) -> KeptFolder:
        """Keep a folder in a collection, made where missing; raises UsageError if it is kept already."""
        with self._database.transaction():
            if self._database.value("SELECT 1 FROM folders WHERE path = ?", (path_to(path),)) is not None:
                raise UsageError(f"{path}: this folder is kept already.", "See: dossier folders list.")
            name = self._collections.ensure(collection).name
            self._database.run(
                "INSERT INTO folders (path, collection) VALUES (?, ?)",
                (path_to(path), collection_key(self._database, name)),
            )
        return next(folder for folder in self.list() if folder.path == path)

    def remove(self, key: int) -> None:
        """Keep a folder no more; its documents stay."""
        self._database.run("DELETE FROM folders WHERE key = ?", (key,))

    def seen(self, key: int, reason: str = "") -> None:
        """Note that a pass over a folder ended, or, with a reason, that it could not be reached."""
        if reason:
            self._database.run("UPDATE folders SET reason = ? WHERE key = ?", (reason, key))
        else:
            self._database.run("UPDATE folders SET reason = '', synced = ? WHERE key = ?", (time.time(), key))

    # -- their files -----------------------------------------------------------------------------------------

    def files(self, key: int) -> dict[str, Known]:
        """The files of a folder as last seen, by path.

        A file whose document was removed and has been added again by hand has a document again.
        """
        with self._database.transaction():
            self._database.run(
                "UPDATE files SET document = (SELECT d.key FROM documents AS d JOIN folders AS f"
                "   ON f.key = files.folder WHERE +d.collection = f.collection AND (d.path = files.path"
                "   OR d.key IN (SELECT document FROM copies WHERE path = files.path)))"
                " WHERE folder = ? AND document IS NULL",
                (key,),
            )
            rows = self._database.rows(
                "SELECT i.path, i.size, i.modified, i.device, i.inode, d.id FROM files AS i"
                " LEFT JOIN documents AS d ON d.key = i.document WHERE i.folder = ?",
                (key,),
            )
        return {path_from(row[0]): Known(Stat(*row[1:5]), row[5]) for row in rows}

    def documents_at(self, collection: str, paths: Iterable[str]) -> dict[str, str]:
        """Identifiers of the documents that lie at the paths, of those where one does: the latest added."""
        key = collection_key(self._database, collection)
        found = {}
        for path in paths:
            place = path_to(path)
            identifier = self._database.value(
                "SELECT id FROM documents WHERE +collection = ? AND (path = ?"
                " OR key IN (SELECT document FROM copies WHERE path = ?)) ORDER BY key DESC LIMIT 1",
                (key, place, place),
            )
            if identifier is not None:
                found[path] = identifier
        return found

    def put_files(self, key: int, files: Mapping[str, Known]) -> None:
        """Note how files look now, and which documents they are."""
        self._database.run_many(
            "INSERT OR REPLACE INTO files (folder, path, size, modified, device, inode, document)"
            " VALUES (?, ?, ?, ?, ?, ?, (SELECT key FROM documents WHERE id = ?))",
            ((key, path_to(path), *known.stat, known.document) for path, known in files.items()),
        )

    def drop_files(self, key: int, paths: Iterable[str]) -> None:
        """Forget files of a folder."""
        self._database.run_many(
            "DELETE FROM files WHERE folder = ? AND path = ?", ((key, path_to(path)) for path in paths)
        )

    def drop_unread(self, key: int, paths: Iterable[str]) -> None:
        """Forget those of the files that have no document, so that the next pass takes them for new."""
        self._database.run_many(
            "DELETE FROM files WHERE folder = ? AND path = ? AND document IS NULL",
            ((key, path_to(path)) for path in paths),
        )

    # -- what happened to a file -----------------------------------------------------------------------------

    def moved(self, document_id: str, before: str, after: str) -> bool:
        """Note that a document's file lies elsewhere now, with the files that were found inside it.

        Returns:
            Whether the document had that place.
        """
        old, new = path_to(before), path_to(after)
        with self._database.transaction():
            row = self._database.row("SELECT key, path FROM documents WHERE id = ?", (document_id,))
            if row is None:
                return False
            key, place = row
            # The new place may have been noted already, as a second one.
            self._database.run("DELETE FROM copies WHERE document = ? AND path = ?", (key, new))
            self._database.run(
                "DELETE FROM events WHERE document = ? AND what = 'added' AND path = ?", (key, new)
            )
            changed = 0
            if place == old:
                changed = self._database.run("UPDATE documents SET path = ? WHERE key = ?", (new, key))
            elif place != new:
                changed = self._database.run(
                    "UPDATE copies SET path = ? WHERE document = ? AND path = ?", (new, key, old)
                )
            self._database.run("DELETE FROM copies WHERE document = ? AND path = ?", (key, old))
            places.move_children(self._database, key, old, new)
            note(self._database, key, "moved", new, old)
        return bool(changed)

    def gone(self, collection: str, paths: Iterable[str]) -> Sequence[str]:
        """Take places that are no more from their documents; those without another place are removed.

        Returns:
            Identifiers of the documents that were removed.
        """
        removed: list[str] = []
        with self._database.transaction():
            for path in paths:
                removed += self._detach(collection, path)
            self._documents.remove(removed)
        return removed

    def _detach(self, collection: str, path: str) -> Iterable[str]:
        """Take a place from all documents that have it; yields those that have no other."""
        place = path_to(path)
        rows = self._database.rows(
            "SELECT d.id, d.key, EXISTS (SELECT 1 FROM copies AS o WHERE o.document = d.key AND o.path != ?)"
            "   OR d.path != ? FROM documents AS d WHERE +d.collection = ? AND (d.path = ?"
            "   OR d.key IN (SELECT document FROM copies WHERE path = ?))",
            (place, place, collection_key(self._database, collection), place, place),
        )
        for identifier, key, elsewhere in rows:
            if elsewhere:
                self._documents.no_longer_at(identifier, path)
                note(self._database, key, "deleted", place)
            else:
                yield identifier
