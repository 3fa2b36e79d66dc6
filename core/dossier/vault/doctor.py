"""A thorough look at a library: what is wrong, and what could be put right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.errors import DossierError, LibraryDamaged
from dossier.types import DocumentState
from dossier.vault import contents
from dossier.vault.database import Database

_SEARCHABLE = f"('{DocumentState.READY}', '{DocumentState.PARTLY_READ}')"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was wrong.

    Attributes:
        check: what was looked at, one word.
        message: one sentence.
        repaired: whether all is well again.
    """

    check: str
    message: str
    repaired: bool


def examine(database: Database) -> list[Finding]:
    """Check everything and repair what can be: the index is rebuilt, documents with gaps are read again.

    Raises:
        LibraryLocked: the library was locked meanwhile.
    """
    found = [*_pages(database)]
    if found:
        return found  # nothing below can be trusted, or repaired, on damaged pages
    return [*_orphans(database), *_gaps(database), *_index(database)]


def _pages(database: Database) -> Iterator[Finding]:
    """Every page's authentication code, then the structure of tables and indexes."""
    for pragma, message in (
        (
            "cipher_integrity_check",
            "Parts of the library file were changed from outside or by a failing disk.",
        ),
        ("integrity_check", "The structure of the library file is damaged."),
    ):
        try:
            problems = [row[0] for row in database.rows(f"PRAGMA {pragma}")]
        except LibraryDamaged:
            problems = ["unreadable"]
        if problems not in ([], ["ok"]):
            yield Finding("file", f"{message} Put the folder back from a backup.", repaired=False)
            return


def _orphans(database: Database) -> Iterator[Finding]:
    """Rows whose owner is gone."""
    for table, condition in (
        ("vectors", "passage NOT IN (SELECT key FROM passages)"),
        ("terms", "passage NOT IN (SELECT key FROM passages)"),
        ("passages", f"document NOT IN (SELECT key FROM documents WHERE state IN {_SEARCHABLE})"),
        ("texts", "document NOT IN (SELECT key FROM documents)"),
        ("layouts", "document NOT IN (SELECT key FROM documents)"),
        ("originals", "document NOT IN (SELECT key FROM documents)"),
    ):
        removed = database.run(f"DELETE FROM {table} WHERE {condition}")
        if removed:
            yield Finding(table, f"{removed} rows without an owner were removed.", repaired=True)


def _gaps(database: Database) -> Iterator[Finding]:
    """Searchable documents that lack their text or a passage: back to the queue, where that can be done."""
    incomplete = f"""
        state IN {_SEARCHABLE} AND (
            key NOT IN (SELECT document FROM texts)
            OR passages != (SELECT count(*) FROM passages AS p WHERE p.document = documents.key)
            OR EXISTS (SELECT 1 FROM passages AS p WHERE p.document = documents.key
                       AND p.key NOT IN (SELECT passage FROM terms)))"""
    rows = database.rows(
        f"SELECT key, key IN (SELECT document FROM originals) OR size = 0 FROM documents WHERE {incomplete}"
    )
    for key, has_original in rows:
        if has_original:
            _read_again(database, key)
    if rows:
        again = sum(1 for _, has_original in rows if has_original)
        yield Finding(
            "documents",
            f"{len(rows)} documents were incomplete; {again} of them will be read again.",
            repaired=again == len(rows),
        )


def _read_again(database: Database, key: int) -> None:
    with database.transaction():
        contents.clear(database, key)
        database.run(
            "UPDATE documents SET state = ?, reason = '', passages = 0 WHERE key = ?",
            (DocumentState.READING.value, key),
        )


def _index(database: Database) -> Iterator[Finding]:
    """The full-text index against the terms it was made from."""
    try:
        database.run("INSERT INTO fulltext (fulltext, rank) VALUES ('integrity-check', 1)")
    except DossierError as error:
        if not isinstance(error, LibraryDamaged):
            raise
        database.run("INSERT INTO fulltext (fulltext) VALUES ('rebuild')")
        yield Finding(
            "index", "The full-text index did not fit the passages; it was built anew.", repaired=True
        )
