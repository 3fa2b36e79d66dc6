"""What a window can ask about whole documents: their summary, deadlines and amounts, and how two differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from dossier.codec import to_jsonable
from dossier.engine.batching import batches
from dossier.engine.lanes import Lane
from dossier.engine.methods import scope_of
from dossier.engine.registry import Call, method
from dossier.overview.data import Comparison, DocumentItems, ItemKind, ItemTotals, Summary
from dossier.overview.exporting import write_csv
from dossier.overview.summary import POINTS

_SLICE = 250  # items a message: more at once would hold the window up
LISTED = 5000
"""Items that are sent to the window; all are counted, and the exported list holds all."""


@method("overview.summary", Lane.FIND)
def overview_summary(
    call: Call,
    collection: str | None = None,
    documents: list[str] | None = None,
    filter: dict[str, Any] | None = None,
    points: int = POINTS,
    written: bool = False,
) -> Summary:
    """The sentences that stand for the documents in scope, or what a model writes of them."""
    scope = scope_of(collection, documents, filter)
    return call.library.summary(
        scope, points=points, written=written, progress=call.report, cancel=call.cancel
    )


@method("overview.deadlines", Lane.FIND)
def overview_deadlines(
    call: Call,
    collection: str | None = None,
    documents: list[str] | None = None,
    filter: dict[str, Any] | None = None,
) -> ItemTotals:
    """Deadlines, dates, periods and amounts: events "found" bring the documents, the result the totals."""
    scope = scope_of(collection, documents, filter)
    found = call.library.deadlines(scope, progress=call.report, cancel=call.cancel)
    items = deadlines = number = 0
    for some in batches(found):
        for message in _messages(some, LISTED - items):
            call.emit("found", {"documents": to_jsonable(message)})
        items += sum(len(one.items) for one in some)
        deadlines += sum(item.kind is ItemKind.DEADLINE for one in some for item in one.items)
        number += len(some)
    return ItemTotals(items, deadlines, number, call.library.coverage(scope))


@method("overview.export_deadlines", Lane.FIND)
def overview_export_deadlines(
    call: Call,
    path: Path,
    collection: str | None = None,
    documents: list[str] | None = None,
    filter: dict[str, Any] | None = None,
    kinds: list[ItemKind] | None = None,
) -> dict[str, int]:
    """Write the items to a CSV file, in the clear: how many in "items", in how many "documents"."""
    scope = scope_of(collection, documents, filter)
    wanted = frozenset(kinds) if kinds else frozenset(ItemKind)
    found = call.library.deadlines(scope, kinds=wanted, progress=call.report, cancel=call.cancel)
    items, number = write_csv(found, path)
    return {"items": items, "documents": number}


@method("overview.compare", Lane.FIND)
def overview_compare(call: Call, first: str, second: str) -> Comparison:
    """How two documents differ."""
    return call.library.compare(first, second, progress=call.report, cancel=call.cancel)


def _messages(documents: Sequence[DocumentItems], most: int) -> Iterator[list[DocumentItems]]:
    """Documents with their first ``most`` items, some items a message; a document may go on in the next."""
    message: list[DocumentItems] = []
    room = _SLICE
    for one in documents:
        listed, at = one.items[: max(0, most)], 0
        most -= len(listed)
        while at < len(listed):
            message.append(replace(one, items=listed[at : at + room]))
            at, room = at + room, room - len(message[-1].items)
            if not room:
                yield message
                message, room = [], _SLICE
    if message:
        yield message
