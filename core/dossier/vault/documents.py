"""Documents: what was added, where it stands, and everything read from it."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from dossier.types import Document, DocumentState, Facts, Reading
from dossier.vault import children, contents, places
from dossier.vault.abbreviations import put as put_abbreviations
from dossier.vault.children import Taken
from dossier.vault.collections import Collections
from dossier.vault.conversations import forget_quotes
from dossier.vault.database import Database
from dossier.vault.definitions import Entry
from dossier.vault.definitions import put as put_definitions
from dossier.vault.fulltext import forget_deleted
from dossier.vault.history import carry_over, note
from dossier.vault.lookup import Lookup
from dossier.vault.names import path_from, path_to, storable
from dossier.vault.passages import PassageDraft, insert_passages
from dossier.vault.scoping import collection_key, folded

Identifiers = list[str]


def document_id(sha256: str, seed: str) -> str:
    """The identifier of a content in a collection.

    Args:
        sha256: of the content, in hexadecimal digits.
        seed: the name the collection was made with.

    Returns:
        32 hexadecimal digits, the same on every computer.
    """
    return hashlib.sha256(f"{sha256}\0{seed}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Documents(Lookup):
    """The documents of a library. Each change is one transaction and on disk when the method returns.

    Attributes:
        on_removed: told of the documents that were removed, also those that went with others.
    """

    def __init__(self, database: Database, collections: Collections) -> None:
        super().__init__(database)
        self._collections = collections
        self.on_removed: Callable[[Sequence[str]], None] = lambda ids: None

    # Adding

    def add_waiting(
        self, path: str | Path, sha256: str, size: int, collection: str, original: bytes
    ) -> Document:
        """Take a file in, to be read later; from now on it survives anything.

        Content that the collection already holds gives the document that holds it, with the path noted as
        another place of it; nothing else changes. The collection is made where it is missing.

        Args:
            path: absolute path. sha256: of the content. size: in bytes. original: the content itself.

        Raises:
            UsageError: the collection's name will not do. DiskFull: nothing was kept.
        """
        with self._database.transaction():
            if not self._collections.exists(collection):
                self._collections.create(collection)
            known = self.by_sha(collection, sha256)
            if known is not None:
                self.also_at(known.id, path)
                return known
            taken = Taken(path_to(path), sha256, size, original)
            identifier = self._insert(taken, collection_key(self._database, collection))[1]
        return self.get(identifier)

    def transaction(self) -> AbstractContextManager[None]:
        """All changes made by the block or none of them, safe on disk when it ends."""
        return self._database.transaction()

    def also_at(self, document_id: str, path: str | Path) -> None:
        """Note that a file with the same content lies at another path too; raises UnknownDocument."""
        with self._database.transaction():
            key = self._key(document_id)
            if places.put(self._database, key, path_to(path)):
                note(self._database, key, "added", path_to(path))

    def no_longer_at(self, document_id: str, path: str | Path) -> bool:
        """Note that the file at a path holds something else now.

        Returns:
            Whether the document was removed, having no path left, with what lay within it alone.
        """
        with self._database.transaction():
            removed = self._detach(document_id, path_to(path))
        self._tell_removed(removed)
        return document_id in removed

    def complete(
        self,
        document_id: str,
        reading: Reading,
        passages: Sequence[PassageDraft] = (),
        replaces: str | None = None,
        reader: int = 0,
        means: str = "",
        abbreviations: Iterable[tuple[str, str]] = (),
        definitions: Iterable[Entry] = (),
    ) -> Document:
        """Put in what reading gave, in one transaction; what an earlier reading of it gave is replaced.

        The files within it become waiting documents in the same transaction, their paths beginning with this
        one's; content that the collection holds already gets another place, tied to this document.

        Args:
            document_id: a document in any state.
            reading: text, places and state; its title is used where it has one.
            passages: in order; none unless the state is searchable.
            replaces: document whose file at the same path this one replaces. It is removed in the same
                transaction, unless files with the old content lie at other paths too.
            reader: version of the reader that gave the reading.
            means: under what circumstances it was read, to tell later whether they are others now.
            abbreviations: (short form, long form) that the text explains.
            definitions: that the text gives.

        Raises:
            UnknownDocument: it was removed meanwhile. DiskFull: nothing was changed.
            ValueError: passages that do not fit the reading.
        """
        contents.check(reading, passages)
        with self._database.transaction():
            key = self._key(document_id)
            contents.clear(self._database, key)
            self._database.run(
                "UPDATE documents SET state = ?, reason = ?, title = coalesce(nullif(?, ''), title),"
                " pages = ?, passages = ?, language = ?, media_type = ?, doubtful = ?, reader = ?, means = ?,"
                " date = ?, number = ?, author = ?, version = ?, folded_number = ?, folded_author = ?"
                " WHERE key = ?",
                (
                    reading.state.value,
                    storable(reading.reason),
                    storable(reading.title.strip()),
                    reading.page_count,
                    len(passages),
                    reading.language,
                    reading.media_type,
                    sum(page.doubtful for page in reading.pages),
                    reader,
                    means,
                    *_facts(reading.facts),
                    key,
                ),
            )
            contents.put_reading(self._database, key, reading)
            insert_passages(self._database, key, document_id, passages)
            put_abbreviations(self._database, key, abbreviations)
            put_definitions(self._database, key, definitions)
            removed = self._replace(key, reading, replaces if replaces != document_id else None)
        self._tell_removed(removed)
        return self.get(document_id)

    def remove(self, ids: Iterable[str]) -> int:
        """Remove documents with everything read from them; returns how many there were.

        What they held is gone from the file afterwards, and the file shrinks. Answers that showed passages of
        them keep their sentences, without those passages and the citations of them.
        """
        with self._database.transaction():
            rows = self._database.rows(
                "SELECT key FROM documents WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(ids)),),
            )
            removed = places.drop(self._database, [row[0] for row in rows])
            if removed:
                forget_quotes(self._database, removed)
                forget_deleted(self._database)
        if removed:
            self._database.shrink()
        self._tell_removed(removed)
        return len(rows)

    def withdraw(self, ids: Iterable[str], reason: str) -> None:
        """Take back documents that were not read; what they were found in says so from now on.

        Args:
            ids: those of them that are waiting are removed, as by :meth:`remove`.
            reason: one sentence for a document that files not read lie in; it counts as partly read then.
        """
        with self._database.transaction():
            unread = self._database.rows(
                "SELECT key, id FROM documents WHERE state = ? AND id IN (SELECT value FROM json_each(?))",
                (DocumentState.READING.value, json.dumps(list(ids))),
            )
            parents = {
                row[0]
                for key, _ in unread
                for row in self._database.rows(
                    "SELECT parent FROM documents WHERE key = ? UNION"
                    " SELECT parent FROM copies WHERE document = ?",
                    (key, key),
                )
            }
            self._database.run_many(
                "UPDATE documents SET state = iif(state = ?, ?, state), means = '',"
                " reason = trim(reason || ' ' || ?) WHERE key = ? AND state != ?",
                (
                    (
                        DocumentState.READY.value,
                        DocumentState.PARTLY_READ.value,
                        reason,
                        parent,
                        DocumentState.READING.value,
                    )
                    for parent in parents
                ),
            )
            self.remove(identifier for _, identifier in unread)

    def room_within(self, document_id: str) -> tuple[int, int, int]:
        """How deep a document lies within others, and the number and bytes of all within the outermost."""
        return children.room(self._database, self._key(document_id))

    def _insert(self, taken: Taken, collection: int, parent: int | None = None) -> tuple[int, str]:
        """Store a file as a waiting document; returns its key and identifier."""
        seed = self._database.value("SELECT seed FROM collections WHERE key = ?", (collection,))
        identifier = document_id(taken.sha256, seed)
        path = Path(path_from(taken.path))
        key = self._database.insert(
            "INSERT INTO documents (id, collection, sha256, path, title, state, size, added, parent)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                identifier,
                collection,
                taken.sha256,
                taken.path,
                storable(path.name),
                DocumentState.READING.value,
                taken.size,
                time.time(),
                parent,
            ),
        )
        contents.put_original(self._database, key, taken.data)
        note(self._database, key, "added", taken.path)
        return key, identifier

    def _replace(self, key: int, reading: Reading, replaced: str | None) -> Identifiers:
        """Put the new files within a document in place of the old, and it in place of an older version."""
        path, collection = self._database.rows(
            "SELECT path, collection FROM documents WHERE key = ?", (key,)
        )[0]
        removed: Identifiers = []
        elsewhere = replaced is not None and self._lies_elsewhere(replaced, path)
        if replaced is not None:
            carry_over(self._database, replaced, key, path)
            if elsewhere:  # it keeps what lies within it, under its other path
                removed += self._detach(replaced, path)
        wanted = self._put_children(key, path, collection, reading)
        removed += places.keep_only(self._database, key, wanted)
        if replaced is not None and not elsewhere:  # only now: files within both versions stay as they are
            removed += self._detach(replaced, path)
        if removed:
            forget_deleted(self._database)
        return removed

    def _put_children(
        self, parent: int, path: bytes, collection: int, reading: Reading
    ) -> list[tuple[int, bytes]]:
        """Store the files within a document, or note their places; returns key and path of each."""
        above = places.ancestors(self._database, parent) if reading.children else set()
        put = []
        for taken in children.taken_of(path, reading.children):
            key = self._database.value(
                "SELECT key FROM documents WHERE collection = ? AND sha256 = ?", (collection, taken.sha256)
            )
            if key in above:
                continue  # an archive within itself: it is read already
            if key is None:
                key = self._insert(taken, collection, parent)[0]
            else:
                places.put(self._database, key, taken.path, parent)
            put.append((key, taken.path))
        return put

    def _lies_elsewhere(self, document_id: str, path: bytes) -> bool:
        return bool(
            self._database.value(
                "SELECT 1 FROM documents AS d WHERE d.id = ? AND (d.path != ?"
                " OR EXISTS (SELECT 1 FROM copies AS o WHERE o.document = d.key AND o.path != ?))",
                (document_id, path, path),
            )
        )

    def _detach(self, document_id: str, path: bytes) -> Identifiers:
        """Take a path from a document; returns what was removed, having no path left."""
        key = self._database.value("SELECT key FROM documents WHERE id = ?", (document_id,))
        if key is None:
            return []
        removed = places.take(self._database, key, path)
        if removed:
            forget_deleted(self._database)
        return removed

    def _tell_removed(self, ids: Sequence[str]) -> None:
        if ids:
            self.on_removed(ids)


def _facts(facts: Facts) -> tuple[str, ...]:
    """The facts as stored: as they are shown, then number and author as they are compared."""
    shown = [storable(fact.strip()) for fact in (facts.date, facts.number, facts.author, facts.version)]
    return (*shown, folded(shown[1]), folded(shown[2]))
