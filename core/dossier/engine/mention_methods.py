"""What a window can ask about every mention of something."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from dossier.codec import to_jsonable
from dossier.engine.batching import batches
from dossier.engine.lanes import Lane
from dossier.engine.methods import scope_of
from dossier.engine.registry import Call, method
from dossier.search.mentions.data import MentionTotals
from dossier.search.mentions.exporting import write_csv
from dossier.types import Scope

LISTED = 5000
"""Mentions that are sent to the window unless it asks for another number; all are counted."""


@method("mentions.find", Lane.FIND)
def mentions_find(
    call: Call,
    text: str,
    collection: str | None = None,
    documents: list[str] | None = None,
    filter: dict[str, Any] | None = None,
    inflections: bool = True,
    slips: bool = False,
    most: int = LISTED,
) -> MentionTotals:
    """Every mention: events "found" bring the documents as they are found, the result the totals."""
    began = time.perf_counter()
    scope = scope_of(collection, documents, filter)
    found = call.library.mentions(
        text, scope=scope, inflections=inflections, slips=slips, most=most, cancel=call.cancel
    )
    total = number = 0
    for some in batches(found):
        call.emit("found", {"documents": to_jsonable(some)})
        total += sum(one.total for one in some)
        number += len(some)
    return MentionTotals(total, number, call.library.coverage(scope), time.perf_counter() - began)


@method("mentions.export", Lane.FIND)
def mentions_export(
    call: Call,
    text: str,
    path: Path,
    collection: str | None = None,
    documents: list[str] | None = None,
    filter: dict[str, Any] | None = None,
    inflections: bool = True,
    slips: bool = False,
) -> dict[str, int]:
    """Write every mention to a CSV file, in the clear: how many in "total", in how many "documents"."""
    scope: Scope = scope_of(collection, documents, filter)
    found = call.library.mentions(text, scope=scope, inflections=inflections, slips=slips, cancel=call.cancel)
    total, number = write_csv(found, path)
    return {"total": total, "documents": number}
