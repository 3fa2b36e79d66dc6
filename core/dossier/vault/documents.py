"""Documents: what was added, where it stands, and everything read from it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from dossier.errors import UnknownDocument
from dossier.layout import Layout
from dossier.types import Block, Coverage, Document, DocumentState, Facts, Page, Reading, Scope, Table
from dossier.vault import contents
from dossier.vault.collections import Collections
from dossier.vault.conversations import forget_quotes
from dossier.vault.database import Database, Row
from dossier.vault.fulltext import forget_deleted
from dossier.vault.history import carry_over, note
from dossier.vault.names import match_name, path_from, path_to, storable
from dossier.vault.passages import PassageDraft, insert_passages
from dossier.vault.scoping import EVERYTHING, collection_key, condition, folded

_SELECT = """
    SELECT d.id, d.sha256, d.path, d.title, c.name, d.state, d.reason, d.pages, d.passages,
           (SELECT count(*) FROM vectors AS v WHERE v.document = d.key
            AND v.model = (SELECT key FROM models WHERE id = ?)),
           d.language, d.media_type, d.size, d.added,
           (SELECT o.id FROM documents AS o WHERE o.key = d.parent),
           d.doubtful, d.date, d.number, d.author, d.version
    FROM documents AS d JOIN collections AS c ON c.key = d.collection"""

_SEARCHABLE = f"('{DocumentState.READY}', '{DocumentState.PARTLY_READ}')"


def document_id(sha256: str, seed: str) -> str:
    """The identifier of a content in a collection.

    Args:
        sha256: of the content, in hexadecimal digits.
        seed: the name the collection was made with.

    Returns:
        32 hexadecimal digits, the same on every computer.
    """
    return hashlib.sha256(f"{sha256}\0{seed}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Documents:
    """The documents of a library. Each change is one transaction and on disk when the method returns.

    Methods that return a :class:`Document` take ``model_id``, the current embedder: ``vectors`` counts that
    model's vectors, and is 0 where it is left out.
    """

    def __init__(self, database: Database, collections: Collections) -> None:
        self._database = database
        self._collections = collections

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
            name = self._collections.ensure(collection).name
            known = self.by_sha(name, sha256)
            if known is not None:
                self.also_at(known.id, path)
                return known
            collection_of = collection_key(self._database, name)
            seed = self._database.value("SELECT seed FROM collections WHERE key = ?", (collection_of,))
            identifier = document_id(sha256, seed)
            key = self._database.insert(
                "INSERT INTO documents (id, collection, sha256, path, title, state, size, added)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    identifier,
                    collection_of,
                    sha256,
                    path_to(path),
                    storable(Path(path).name),
                    DocumentState.READING.value,
                    size,
                    time.time(),
                ),
            )
            contents.put_original(self._database, key, original)
            note(self._database, key, "added", path_to(path))
        return self.get(identifier)

    def also_at(self, document_id: str, path: str | Path) -> None:
        """Note that a file with the same content lies at another path too; raises UnknownDocument."""
        with self._database.transaction():
            key = self._key(document_id)
            if self._database.value("SELECT path FROM documents WHERE key = ?", (key,)) != path_to(path):
                new = self._database.run(
                    "INSERT OR IGNORE INTO copies (document, path) VALUES (?, ?)", (key, path_to(path))
                )
                if new:
                    note(self._database, key, "added", path_to(path))

    def no_longer_at(self, document_id: str, path: str | Path) -> bool:
        """Note that the file at a path holds something else now.

        Returns:
            Whether the document was removed, having no path left.
        """
        with self._database.transaction():
            self._detach(document_id, path_to(path))
            return self._one("d.id = ?", (document_id,), "") is None

    def complete(
        self,
        document_id: str,
        reading: Reading,
        passages: Sequence[PassageDraft] = (),
        replaces: str | None = None,
        reader: int = 0,
    ) -> Document:
        """Put in what reading gave, in one transaction; what an earlier reading of it gave is replaced.

        Args:
            document_id: a document in any state.
            reading: text, places and state; its title is used where it has one.
            passages: in order; none unless the state is searchable.
            replaces: document whose file at the same path this one replaces. It is removed in the same
                transaction, unless files with the old content lie at other paths too.
            reader: version of the reader that gave the reading.

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
                " pages = ?, passages = ?, language = ?, media_type = ?, doubtful = ?, reader = ?,"
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
                    *_facts(reading.facts),
                    key,
                ),
            )
            contents.put_reading(self._database, key, reading)
            insert_passages(self._database, key, document_id, passages)
            if replaces is not None and replaces != document_id:
                place = self._database.value("SELECT path FROM documents WHERE key = ?", (key,))
                carry_over(self._database, replaces, key, place)
                self._detach(replaces, place)
        return self.get(document_id)

    def remove(self, ids: Iterable[str]) -> int:
        """Remove documents with everything read from them; returns how many there were.

        What they held is gone from the file afterwards, and the file shrinks. Answers that showed passages of
        them keep their sentences, without those passages and the citations of them.
        """
        gone = list(ids)
        with self._database.transaction():
            removed = sum(self._database.run("DELETE FROM documents WHERE id = ?", (one,)) for one in gone)
            if removed:
                forget_quotes(self._database, gone)
                forget_deleted(self._database)
        if removed:
            self._database.shrink()
        return removed

    # Looking up

    def get(self, document_id: str, model_id: str = "") -> Document:
        """The document with that identifier; raises UnknownDocument."""
        found = self._one("d.id = ?", (document_id,), model_id)
        if found is None:
            raise _unknown(document_id)
        return found

    def find(self, collection: str, path: str | Path, model_id: str = "") -> Document | None:
        """The document added from that path (or noted there) last, or None; raises UnknownCollection."""
        key, place = collection_key(self._database, collection), path_to(path)
        at_path = "(d.path = ? OR d.key IN (SELECT document FROM copies WHERE path = ?))"
        return self._one(f"{at_path} AND d.collection = ? ORDER BY d.key DESC", (place, place, key), model_id)

    def by_sha(self, collection: str, sha256: str, model_id: str = "") -> Document | None:
        """The document with that content, or None; raises UnknownCollection."""
        key = collection_key(self._database, collection)
        return self._one("d.collection = ? AND d.sha256 = ?", (key, sha256), model_id)

    def list(
        self,
        collection: str | None = None,
        states: Iterable[DocumentState] | None = None,
        model_id: str = "",
    ) -> Sequence[Document]:
        """The documents of a collection (or of all), in any or the given states, as they were added.

        Raises:
            UnknownCollection: there is none with that name.
        """
        where, values = condition(self._database, Scope(collection=collection))
        if states is not None:
            wanted = [state.value for state in states]
            where += f" AND d.state IN ({', '.join('?' * len(wanted))})"
            values += wanted
        rows = self._database.rows(f"{_SELECT} WHERE {where} ORDER BY d.key", (model_id, *values))
        return [_document(row) for row in rows]

    def ids(self, scope: Scope = EVERYTHING) -> Sequence[str]:
        """Identifiers of the searchable documents in scope; raises UnknownCollection."""
        where, values = condition(self._database, scope)
        sql = f"SELECT d.id FROM documents AS d WHERE {where} AND d.state IN {_SEARCHABLE} ORDER BY d.key"
        return [row[0] for row in self._database.rows(sql, values)]

    def waiting(self) -> Sequence[Document]:
        """The documents still to be read, oldest first: where an interrupted job goes on."""
        return self.list(states=[DocumentState.READING])

    def count(self, scope: Scope = EVERYTHING) -> int:
        """How many documents are in scope, in whatever state; raises UnknownCollection."""
        return sum(self.states(scope).values())

    def states(self, scope: Scope = EVERYTHING) -> dict[DocumentState, int]:
        """How many documents in scope are in each state that occurs; raises UnknownCollection."""
        where, values = condition(self._database, scope)
        sql = f"SELECT d.state, count(*) FROM documents AS d WHERE {where} GROUP BY d.state"
        return {DocumentState(state): number for state, number in self._database.rows(sql, values)}

    def coverage(self, scope: Scope = EVERYTHING, pending_vectors: int = 0) -> Coverage:
        """What a search over the scope looks at; documents still waiting count as unreadable, for now.

        Raises:
            UnknownCollection: the scope names none.
        """
        states = self.states(scope)
        return Coverage(
            searched=sum(number for state, number in states.items() if state.searchable),
            total=sum(states.values()),
            unreadable=sum(number for state, number in states.items() if state != DocumentState.READY),
            pending_vectors=pending_vectors,
        )

    def resolve(self, name: str, collection: str | None = None) -> Document:
        """The one document a person means by a name.

        Args:
            name: identifier, its first 8 or more digits, path, or the end of a path from a separator on.
            collection: look in this one only.

        Raises:
            UnknownDocument: none or several answer to it. UnknownCollection: there is none of that name.
        """
        where, values = condition(self._database, Scope(collection=collection))
        rows = self._database.rows(
            f"SELECT d.id, d.path FROM documents AS d WHERE {where} UNION ALL"
            f" SELECT d.id, o.path FROM copies AS o JOIN documents AS d ON d.key = o.document WHERE {where}",
            [*values, *values],
        )
        # A document with two places may answer twice.
        found = match_name(name, [(identifier, path_from(path)) for identifier, path in rows])
        candidates = list(dict.fromkeys(found))
        if len(candidates) > 1:
            raise UnknownDocument(
                f"{len(candidates)} documents answer to {name!r}.",
                "Give more of the path, or the identifier.",
            )
        if not candidates:
            raise _unknown(name)
        return self.get(candidates[0])

    def other_places(self) -> dict[str, tuple[str, ...]]:
        """Further paths with the same content, in order, of each document that has any."""
        places: dict[str, tuple[str, ...]] = {}
        for identifier, path in self._database.rows(
            "SELECT d.id, o.path FROM copies AS o JOIN documents AS d ON d.key = o.document ORDER BY o.path"
        ):
            places[identifier] = (*places.get(identifier, ()), path_from(path))
        return places

    # Contents

    def text(self, document_id: str) -> str:
        """The extracted text, which all offsets refer to; raises UnknownDocument."""
        return contents.text(self._database, self._key(document_id))

    def blocks(self, document_id: str) -> tuple[Block, ...]:
        """The parsed pieces, in order; raises UnknownDocument."""
        return contents.blocks(self._database, self._key(document_id))

    def pages(self, document_id: str) -> tuple[Page, ...]:
        """The pages' ranges in the text; raises UnknownDocument."""
        return contents.pages(self._database, self._key(document_id))

    def layout(self, document_id: str) -> Layout:
        """Where on the pages the words stand; empty where unknown; raises UnknownDocument."""
        return contents.layout(self._database, self._key(document_id))

    def tables(self, document_id: str) -> tuple[Table, ...]:
        """The tables with their cells, in order; raises UnknownDocument."""
        return contents.tables(self._database, self._key(document_id))

    def original(self, document_id: str) -> bytes:
        """The file's own bytes, as they were added; raises UnknownDocument."""
        return contents.original(self._database, self._key(document_id))

    def _key(self, document_id: str) -> int:
        key = self._database.value("SELECT key FROM documents WHERE id = ?", (document_id,))
        if key is None:
            raise _unknown(document_id)
        return int(key)

    def _one(self, where: str, values: tuple[object, ...], model_id: str) -> Document | None:
        row = self._database.row(f"{_SELECT} WHERE {where} LIMIT 1", (model_id, *values))
        return _document(row) if row else None

    def _detach(self, document_id: str, path: bytes) -> None:
        """Take a path from a document; one without any path left is removed."""
        key = self._database.value("SELECT key FROM documents WHERE id = ?", (document_id,))
        if key is None:
            return
        self._database.run("DELETE FROM copies WHERE document = ? AND path = ?", (key, path))
        if self._database.value("SELECT path FROM documents WHERE key = ?", (key,)) != path:
            return
        other = self._database.value("SELECT path FROM copies WHERE document = ? ORDER BY path", (key,))
        if other is None:
            self._database.run("DELETE FROM documents WHERE key = ?", (key,))
            forget_deleted(self._database)
        else:
            self._database.run("UPDATE documents SET path = ? WHERE key = ?", (other, key))
            self._database.run("DELETE FROM copies WHERE document = ? AND path = ?", (key, other))


def _facts(facts: Facts) -> tuple[str, ...]:
    """The facts as stored: as they are shown, then number and author as they are compared."""
    shown = [storable(fact.strip()) for fact in (facts.date, facts.number, facts.author, facts.version)]
    return (*shown, folded(shown[1]), folded(shown[2]))


def _unknown(name: str) -> UnknownDocument:
    return UnknownDocument(f"There is no document {name!r} in the library.", "See: dossier documents.")


def _document(row: Row) -> Document:
    return Document(
        id=row[0],
        sha256=row[1],
        path=path_from(row[2]),
        title=row[3],
        collection=row[4],
        state=DocumentState(row[5]),
        reason=row[6],
        pages=row[7],
        passages=row[8],
        vectors=row[9],
        language=row[10],
        media_type=row[11],
        size=row[12],
        added=row[13],
        parent=row[14] or "",
        doubtful=row[15],
        facts=Facts(*row[16:20]),
    )
