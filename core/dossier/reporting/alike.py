"""Near-duplicates as documents, and which of two is the newer."""

from __future__ import annotations

import re
from collections.abc import Callable

from dossier.reporting.data import Pair, Similar
from dossier.search.likeness import Likeness
from dossier.types import CancelToken, Document, ProgressCallback
from dossier.vault import Vault

# How an order is told: the name of what tells, and what is compared.
_TELLS: tuple[tuple[str, Callable[[Document], object]], ...] = (
    ("date", lambda document: document.facts.date),
    ("version", lambda document: _version(document.facts.version)),
    ("added", lambda document: round(document.added)),
)


def similar(
    vault: Vault, document: Document, report: ProgressCallback | None, cancel: CancelToken
) -> list[Similar]:
    """The documents of the same collection that are nearly the same as one, most alike first."""
    others = {one.id: one for one in vault.documents.list(document.collection) if one.id != document.id}
    found = Likeness(vault).of(document.id, set(others), report, cancel)
    return [Similar(others[one.second], one.share, _is_newer(others[one.second], document)) for one in found]


def duplicates(
    vault: Vault, collection: str | None, report: ProgressCallback | None, cancel: CancelToken
) -> list[Pair]:
    """All pairs of documents that are nearly the same, within each collection, most alike first."""
    by_collection: dict[str, dict[str, Document]] = {}
    for document in vault.documents.list(collection):
        by_collection.setdefault(document.collection, {})[document.id] = document
    pairs: list[Pair] = []
    for documents in by_collection.values():
        for one in Likeness(vault).pairs(set(documents), report, cancel):
            pairs.append(_pair(documents[one.first], documents[one.second], one.share))
    return sorted(pairs, key=lambda pair: -pair.share)


def _pair(one: Document, other: Document, share: float) -> Pair:
    told_by = _told_by(one, other)
    if told_by and _is_newer(other, one):
        one, other = other, one
    return Pair(one, other, share, told_by)


def _told_by(one: Document, other: Document) -> str:
    for name, of in _TELLS:
        if of(one) and of(other) and of(one) != of(other):
            return name
    return ""


def _is_newer(one: Document, other: Document) -> bool | None:
    told_by = _told_by(one, other)
    if not told_by:
        return None
    of = dict(_TELLS)[told_by]
    return bool(of(one) > of(other))  # type: ignore[operator]


def _version(text: str) -> tuple[int, ...]:
    """The numbers of a version, for comparing: 1.10 is later than 1.9."""
    return tuple(int(number) for number in re.findall(r"\d{1,9}", text))
