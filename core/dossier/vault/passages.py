"""Passages: the units of search, stored with the terms they are found by."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dossier.errors import UnknownDocument
from dossier.types import Passage, Scope
from dossier.vault.database import Database, Row
from dossier.vault.names import path_from, storable
from dossier.vault.scoping import EVERYTHING, condition

_COLUMNS = (
    'lower(hex(p.id)), d.id, p.ordinal, p."start", p."end", p.page, p.heading, p.language, p.text,'
    " p.doubtful, p.place, p.label"
)
_FROM = "FROM passages AS p JOIN documents AS d ON d.key = p.document"


@dataclass(frozen=True, slots=True)
class TermFields:
    """What full-text search finds a passage by: normalised, stemmed words of each part, joined by spaces."""

    title: str
    heading: str
    body: str


@dataclass(frozen=True, slots=True)
class PassageDraft:
    """A passage about to be stored.

    Attributes:
        start, end: range in the document's text; text is that range, verbatim.
        page: page of the first character, or None.
        heading: heading path joined with " › "; language: ISO 639-1 code or empty.
        doubtful: it lies, in part at least, on a page that was read with doubt.
        place: what continues the heading path within an article.
        label: the page's number as printed, where it differs from the counted one.
    """

    start: int
    end: int
    page: int | None
    heading: str
    language: str
    text: str
    terms: TermFields
    doubtful: bool = False
    place: str = ""
    label: str = ""


class Located(NamedTuple):
    """A passage with the path and title of the document it stands in."""

    passage: Passage
    path: str
    title: str


class PassagePlace(NamedTuple):
    """Where a passage stands, without its text."""

    start: int
    end: int
    language: str
    heading: str
    place: str

    @property
    def where(self) -> str:
        """Heading path and place in the article as one."""
        return " › ".join(part for part in (self.heading, self.place) if part)


class EmbeddingInput(NamedTuple):
    """What an embedder needs to know of a passage."""

    id: str
    title: str
    heading: str
    text: str


class PassageTerms(NamedTuple):
    """A passage as full-text search sees it: its stored terms, and where it belongs."""

    passage_id: str
    document_id: str
    language: str
    heading: str
    title_terms: str
    heading_terms: str
    body_terms: str


def passage_id(document_id: str, start: int, end: int) -> str:
    """The identifier of a range of a document: 32 hexadecimal digits, the same for the same input."""
    return hashlib.sha256(f"{document_id}\0{start}\0{end}".encode()).hexdigest()[:32]


def insert_passages(
    database: Database, document: int, document_id: str, drafts: Sequence[PassageDraft]
) -> None:
    """Store passages with their terms, in order; to be called within a transaction.

    Args:
        document: key of the row. document_id: its identifier.
    """
    first = int(database.value("SELECT coalesce(max(key), 0) FROM passages")) + 1
    database.run_many(
        "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                first + ordinal,
                bytes.fromhex(passage_id(document_id, draft.start, draft.end)),
                document,
                ordinal,
                draft.start,
                draft.end,
                draft.page,
                draft.language,
                storable(draft.heading),
                storable(draft.text),
                int(draft.doubtful),
                storable(draft.place),
                storable(draft.label),
            )
            for ordinal, draft in enumerate(drafts)
        ),
    )
    database.run_many(
        "INSERT INTO terms VALUES (?, ?, ?, ?)",
        (
            (first + ordinal, storable(terms.title), storable(terms.heading), storable(terms.body))
            for ordinal, terms in enumerate(draft.terms for draft in drafts)
        ),
    )


class Passages:
    """The passages of a library; they belong to searchable documents only."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, ids: Sequence[str]) -> list[Passage]:
        """The passages with those identifiers, in that order; ones that are gone meanwhile are left out."""
        return [found.passage for found in self.located(ids)]

    def located(self, ids: Sequence[str]) -> list[Located]:
        """As :meth:`get`, each with its document's path and title."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS}, d.path, d.title {_FROM}"
            " WHERE p.id IN (SELECT unhex(value) FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        found = {row[0]: row for row in rows}
        return [_located(found[one]) for one in ids if one in found]

    def terms(self, ids: Sequence[str]) -> list[PassageTerms]:
        """The stored terms of the passages, in no set order; ones that are gone meanwhile are left out."""
        rows = self._database.rows(
            "SELECT lower(hex(p.id)), d.id, p.language, p.heading, t.title, t.heading, t.body"
            f" {_FROM} JOIN terms AS t ON t.passage = p.key"
            " WHERE p.id IN (SELECT unhex(value) FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return [PassageTerms(*row) for row in rows]

    def languages(self) -> frozenset[str]:
        """The languages that passages are in, ISO 639-1 or empty where it is not known."""
        return frozenset(row[0] for row in self._database.rows("SELECT DISTINCT language FROM passages"))

    def languages_of(self, ids: Sequence[str]) -> dict[str, str]:
        """Passage id -> language; ones that are gone meanwhile are left out."""
        rows = self._database.rows(
            "SELECT lower(hex(id)), language FROM passages"
            " WHERE id IN (SELECT unhex(value) FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return dict(rows)

    def article_lengths(self) -> dict[tuple[str, str], int]:
        """(document id, heading path) -> characters of the passages under it."""
        rows = self._database.rows(
            f'SELECT d.id, p.heading, sum(p."end" - p."start") {_FROM} GROUP BY p.document, p.heading'
        )
        return {(document, heading): length for document, heading, length in rows}

    def by_document(self, document_id: str) -> list[Passage]:
        """All passages of a document, in order; empty where it has none or there is no such document."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} {_FROM} WHERE d.id = ? ORDER BY p.ordinal", (document_id,)
        )
        return [_passage(row) for row in rows]

    def places(self, document_id: str) -> list[PassagePlace]:
        """Where the passages of a document stand, in order."""
        rows = self._database.rows(
            f'SELECT p."start", p."end", p.language, p.heading, p.place {_FROM} WHERE d.id = ?'
            " ORDER BY p.ordinal",
            (document_id,),
        )
        return [PassagePlace(*row) for row in rows]

    def neighbours(self, passage_id: str, n: int = 1) -> list[Passage]:
        """The passage with up to n before and n after it, in the document's order.

        Raises:
            UnknownDocument: the passage is gone, and its document with it.
        """
        place = self._database.row(
            "SELECT document, ordinal FROM passages WHERE id = ?", (bytes.fromhex(passage_id),)
        )
        if place is None:
            raise UnknownDocument("The passage is no longer in the library.", "Search again.")
        rows = self._database.rows(
            f"SELECT {_COLUMNS} {_FROM} WHERE p.document = ? AND p.ordinal BETWEEN ? AND ?"
            " ORDER BY p.ordinal",
            (place[0], place[1] - n, place[1] + n),
        )
        return [_passage(row) for row in rows]

    def count(self, scope: Scope = EVERYTHING) -> int:
        """How many passages are in scope; raises UnknownCollection."""
        where, values = condition(self._database, scope)
        sql = f"SELECT coalesce(sum(d.passages), 0) FROM documents AS d WHERE {where}"
        return int(self._database.value(sql, values))

    def without_vector(self, model_id: str, limit: int) -> list[EmbeddingInput]:
        """The next passages without a vector of the model: by document, oldest first, in a fixed order."""
        rows = self._database.rows(
            "WITH model AS (SELECT key FROM models WHERE id = ?),"
            # Counting first passes over finished documents at the cost of a small index.
            " unfinished AS (SELECT key, title FROM documents AS d WHERE d.passages > (SELECT count(*)"
            "   FROM vectors AS v WHERE v.document = d.key AND v.model = (SELECT key FROM model)))"
            " SELECT lower(hex(p.id)), u.title, p.heading, p.text"
            " FROM unfinished AS u CROSS JOIN passages AS p ON p.document = u.key"
            " WHERE NOT EXISTS (SELECT 1 FROM vectors AS v"
            "   WHERE v.passage = p.key AND v.model = (SELECT key FROM model))"
            " ORDER BY u.key, p.ordinal LIMIT ?",
            (model_id, limit),
        )
        return [EmbeddingInput(*row) for row in rows]

    def pending(self, model_id: str, scope: Scope = EVERYTHING) -> int:
        """How many passages in scope have no vector of the model; raises UnknownCollection."""
        where, values = condition(self._database, scope)
        have = self._database.value(
            "SELECT count(*) FROM vectors AS v JOIN documents AS d ON d.key = v.document"
            f" WHERE v.model = (SELECT key FROM models WHERE id = ?) AND {where}",
            (model_id, *values),
        )
        return self.count(scope) - int(have)

    def ids(self, document_ids: Iterable[str]) -> list[str]:
        """Identifiers of all passages of the documents."""
        rows = self._database.rows(
            f"SELECT lower(hex(p.id)) {_FROM} WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY p.key",
            (json.dumps(list(document_ids)),),
        )
        return [row[0] for row in rows]


def _passage(row: Row) -> Passage:
    fields = [*row[:9], bool(row[9]), *row[10:12]]
    return Passage(*fields)


def _located(row: Row) -> Located:
    return Located(_passage(row), path_from(row[12]), row[13])
