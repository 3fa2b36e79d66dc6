"""Mentions as a table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dossier.search.mentions.data import DocumentMentions, Mention
from dossier.tables import TableWriter, write_table

COLUMNS = ("document", "collection", "page", "heading", "start", "end", "mention", "snippet", "id")


def write_csv(found: Iterable[DocumentMentions], path: Path) -> tuple[int, int]:
    """Write mentions, a row each, as UTF-8 with a mark that spreadsheets know it by; it is not encrypted.

    The file appears when it is complete, in one step; it replaces one of the same name.

    Args:
        found: as they are found; whatever that raises leaves no file behind.

    Returns:
        The number of mentions, and of documents with any.

    Raises:
        UsageError: the file cannot be written. DiskFull: no space is left.
    """
    return write_table(path, lambda writer: _write(found, writer))


def _write(found: Iterable[DocumentMentions], writer: TableWriter) -> tuple[int, int]:
    writer.row(COLUMNS)
    total = documents = 0
    for document in found:
        documents += 1
        total += document.total
        for each in document.mentions:
            writer.row(_row(document, each))
    return total, documents


def snippet(mention: Mention) -> str:
    """The mention with the words beside it, on one line."""
    return f"{mention.before}{' '.join(mention.text.split())}{mention.after}".strip()


def _row(document: DocumentMentions, mention: Mention) -> tuple[object, ...]:
    return (
        document.path,
        document.collection,
        mention.label or mention.page or "",
        mention.heading,
        mention.start,
        mention.end,
        mention.text,
        snippet(mention),
        document.document,
    )
