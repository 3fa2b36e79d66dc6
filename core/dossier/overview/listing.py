"""The deadlines, dates, periods and amounts of a library's documents, document by document."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator, Sequence

from dossier.errors import UnknownDocument
from dossier.overview.data import ALL_KINDS, DocumentItems, Item, ItemKind
from dossier.overview.items import find_items
from dossier.overview.sentences import Source
from dossier.pacing import Meter
from dossier.reading.common.dates import english
from dossier.types import CancelToken, ProgressCallback, Scope
from dossier.vault import Vault


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
