"""The deadlines, dates, periods and amounts of a library's documents, document by document."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from dossier.errors import UnknownDocument
from dossier.overview.data import DocumentItems, Item, ItemKind
from dossier.overview.items import find_items
from dossier.overview.sentences import Source
from dossier.pacing import Meter
from dossier.reading.common.dates import english
from dossier.tables import TableWriter, write_table
from dossier.types import CancelToken, ProgressCallback, Scope
from dossier.vault import Vault

COLUMNS = (
    "document", "collection", "page", "heading", "kind", "value", "currency", "working days", "words",
    "sentence", "start", "end", "id",
)  # fmt: skip
ALL_KINDS = frozenset(ItemKind)


def list_items(
    vault: Vault,
    scope: Scope,
    kinds: Collection[ItemKind] = ALL_KINDS,
    report: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[DocumentItems]:
    """The documents in scope that name any, in the order in which they were added.

    Args:
        kinds: what to list.
        cancel: looked at between documents and within large ones.

    Raises:
        UnknownCollection: the scope names none. UsageError: its filter will not do. Both at once.
        Cancelled: through ``cancel``, while going through the result.
    """
    return _each(vault, vault.documents.ids(scope), kinds, report, cancel or CancelToken())


def _each(
    vault: Vault,
    identifiers: Sequence[str],
    kinds: Collection[ItemKind],
    report: ProgressCallback | None,
    cancel: CancelToken,
) -> Iterator[DocumentItems]:
    meter = Meter("scanning", len(identifiers), report)
    for identifier in identifiers:
        cancel.check()
        found = None
        with contextlib.suppress(UnknownDocument):  # removed meanwhile
            source = Source(vault, vault.documents.get(identifier))
            found = DocumentItems(source.name, tuple(_items(source, kinds, cancel)))
        meter.advance()
        if found is not None and found.items:
            yield found


def _items(source: Source, kinds: Collection[ItemKind], cancel: CancelToken) -> Iterator[Item]:
    month_first = {"en-us": True, "en-gb": False}.get(english(source.text))
    for sentence in source.sentences():
        cancel.check()
        for found in find_items(sentence.text, sentence.language, month_first=month_first):
            if found.kind in kinds:
                at = sentence.start
                yield Item(
                    kind=found.kind,
                    value=found.value,
                    quote=source.excerpt(at + found.start, at + found.end),
                    sentence=source.excerpt(sentence.start, sentence.end),
                    currency=found.currency,
                    working_days=found.working_days,
                )


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
