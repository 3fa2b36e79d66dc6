"""Looking documents up: which there are, where they stand, and what was read from them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from dossier.errors import UnknownDocument
from dossier.layout import Layout
from dossier.types import Block, Coverage, Document, DocumentState, Facts, Filter, Page, Scope, Table
from dossier.vault import contents, places
from dossier.vault.database import Database, Row
from dossier.vault.names import match_name, path_from, path_to
from dossier.vault.scoping import EVERYTHING, collection_key, condition
from dossier.vault.specialists import Specialists

_SELECT = """
    SELECT d.id, d.sha256, d.path, d.title, c.name, d.state, d.reason, d.pages, d.passages,
           (SELECT count(*) FROM vectors AS v WHERE v.document = d.key
            AND v.model = (SELECT key FROM models WHERE id = ?)),
           d.language, d.media_type, d.size, d.added,
           (SELECT o.id FROM documents AS o WHERE o.key = d.parent),
           d.doubtful, d.date, d.number, d.author, d.version
    FROM documents AS d JOIN collections AS c ON c.key = d.collection"""

_SEARCHABLE = f"('{DocumentState.READY}', '{DocumentState.PARTLY_READ}')"


class Place(NamedTuple):
    """A path of a document, and the identifier of the document it lies within there, if any."""

    path: str
    parent: str


class Lookup:
    """The documents of a library, for reading.

    Methods that return a :class:`Document` take ``model_id``, the current embedder: ``vectors`` counts that
    model's vectors, and is 0 where it is left out.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._specialists = Specialists(database)

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
        # The sign keeps SQLite from going through the whole collection instead of looking the path up.
        return self._one(
            f"{at_path} AND +d.collection = ? ORDER BY d.key DESC", (place, place, key), model_id
        )

    def by_sha(self, collection: str, sha256: str, model_id: str = "") -> Document | None:
        """The document with that content, or None; raises UnknownCollection."""
        key = collection_key(self._database, collection)
        return self._one("d.collection = ? AND d.sha256 = ?", (key, sha256), model_id)

    def list(
        self,
        collection: str | None = None,
        states: Iterable[DocumentState] | None = None,
        model_id: str = "",
        wanted: Filter = EVERYTHING.filter,
    ) -> Sequence[Document]:
        """The documents of a collection (or of all), in any or the given states, as they were added.

        Args:
            wanted: what must be known of them.

        Raises:
            UnknownCollection: there is none with that name. UsageError: the filter will not do.
        """
        where, values = condition(self._database, Scope(collection=collection, filter=wanted))
        if states is not None:
            named = [state.value for state in states]
            where += f" AND d.state IN ({', '.join('?' * len(named))})"
            values += named
        rows = self._database.rows(f"{_SELECT} WHERE {where} ORDER BY d.key", (model_id, *values))
        tags = self._specialists.tags() if rows else {}
        return [replace(one, tags=tags.get(one.id, ())) for one in map(_document, rows)]

    def children(self, document_id: str, model_id: str = "") -> Sequence[Document]:
        """The documents found within one, each with its path in there; empty where there is none."""
        key = self._key(document_id)
        within = self._database.rows(
            "SELECT d.id, d.path FROM documents AS d WHERE d.parent = ? UNION ALL"
            " SELECT d.id, o.path FROM copies AS o JOIN documents AS d ON d.key = o.document"
            " WHERE o.parent = ? ORDER BY 2",
            (key, key),
        )
        found = {one: self.get(one, model_id) for one in {row[0] for row in within}}
        return [replace(found[one], path=path_from(path), parent=document_id) for one, path in within]

    def within(self, document_id: str) -> Sequence[Document]:
        """As :meth:`children`, with what was found within those, and so on; each once."""
        found: dict[str, Document] = {}
        going = [document_id]
        while going:
            new = [one for one in self.children(going.pop()) if one.id not in found]
            found.update((one.id, one) for one in new)
            going += [one.id for one in new]
        return [*found.values()]

    def outwards(self, document_id: str) -> set[str]:
        """Identifiers of the document and of all that it lies within; raises UnknownDocument."""
        keys = places.ancestors(self._database, self._key(document_id))
        rows = self._database.rows(
            "SELECT id FROM documents WHERE key IN (SELECT value FROM json_each(?))", (json.dumps([*keys]),)
        )
        return {row[0] for row in rows}

    def sizes(self, ids: Iterable[str]) -> dict[str, int]:
        """Size of each document's file in bytes; ones that are gone are left out."""
        rows = self._database.rows(
            "SELECT id, size FROM documents WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([*ids]),),
        )
        return dict(rows)

    def at(self, collection: str, path: str | Path) -> Sequence[Document]:
        """All versions of a file, oldest first: documents that have the path; raises UnknownCollection."""
        place = path_to(path)
        rows = self._database.rows(
            f"{_SELECT} WHERE d.collection = ? AND d.key IN (SELECT key FROM documents WHERE path = ?"
            " UNION SELECT document FROM copies WHERE path = ?) ORDER BY d.key",
            ("", collection_key(self._database, collection), place, place),
        )
        return [_document(row) for row in rows]

    def ids(self, scope: Scope = EVERYTHING) -> Sequence[str]:
        """Identifiers of the searchable documents in scope; raises UnknownCollection."""
        where, values = condition(self._database, scope)
        sql = f"SELECT d.id FROM documents AS d WHERE {where} AND d.state IN {_SEARCHABLE} ORDER BY d.key"
        return [row[0] for row in self._database.rows(sql, values)]

    def read_with(self, document_id: str) -> tuple[int, str]:
        """Version of the reader, and means, of a document's last reading; raises UnknownDocument."""
        row = self._database.row(
            "SELECT reader, means FROM documents WHERE key = ?", (self._key(document_id),)
        )
        assert row is not None
        return row[0], row[1]

    def outdated(self, reader: int, scope: Scope = EVERYTHING) -> Sequence[str]:
        """Identifiers of the documents that an older reader read; raises UnknownCollection."""
        where, values = condition(self._database, scope)
        rows = self._database.rows(
            f"SELECT d.id FROM documents AS d WHERE {where} AND d.reader < ? AND d.state != ? ORDER BY d.key",
            (*values, reader, DocumentState.READING.value),
        )
        return [row[0] for row in rows]

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

    def other_places(self) -> dict[str, tuple[Place, ...]]:
        """Further places with the same content, by path, of each document that has any."""
        found: dict[str, tuple[Place, ...]] = {}
        for identifier, path, parent in self._database.rows(
            "SELECT d.id, o.path, p.id FROM copies AS o JOIN documents AS d ON d.key = o.document"
            " LEFT JOIN documents AS p ON p.key = o.parent ORDER BY o.path"
        ):
            found[identifier] = (*found.get(identifier, ()), Place(path_from(path), parent or ""))
        return found

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
        if row is None:
            return None
        found = _document(row)
        return replace(found, tags=self._specialists.tags([found.id]).get(found.id, ()))


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
