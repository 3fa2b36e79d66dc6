"""Deadlines, dates, periods and amounts as a CSV file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dossier.overview.data import DocumentItems, Item
from dossier.tables import TableWriter, write_table

COLUMNS = (
    "document", "collection", "page", "heading", "kind", "value", "currency", "working days", "words",
    "sentence", "start", "end", "id",
)  # fmt: skip


def write_csv(found: Iterable[DocumentItems], path: Path) -> tuple[int, int]:
    """Write items, a row each, as :func:`dossier.tables.write_table` does; it is not encrypted.

    Returns:
        The number of items, and of documents with any.

    Raises:
        UsageError: the file cannot be written. DiskFull: no space is left.
    """

    def write(writer: TableWriter) -> tuple[int, int]:
        writer.row(COLUMNS)
        items = documents = 0
        for one in found:
            documents += 1
            items += len(one.items)
            for item in one.items:
                writer.row(_row(one, item))
        return items, documents

    return write_table(path, write)


def _row(one: DocumentItems, item: Item) -> tuple[object, ...]:
    return (
        one.document.path,
        one.document.collection,
        item.quote.label or item.quote.page or "",
        item.quote.heading,
        item.kind.value,
        item.value,
        item.currency,
        "yes" if item.working_days else "",
        item.quote.text,
        " ".join(item.sentence.text.split()),
        item.quote.start,
        item.quote.end,
        one.document.id,
    )
