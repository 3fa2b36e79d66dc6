"""Making a collection's report from what the vault holds."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence

from dossier.folders.kept import Folder
from dossier.reporting.alike import duplicates
from dossier.reporting.data import CollectionReport, Entry, Totals
from dossier.types import CancelToken, Document, DocumentState, ProgressCallback
from dossier.vault import Vault

# What is to be looked at first comes first.
_ORDER = (
    "needs_password",
    "damaged",
    "refused",
    "no_text",
    "partly_read",
    "doubtful",
    "waiting",
    "read",
)
_WAITING = "It is still waiting to be read."


def make_report(
    vault: Vault,
    collection: str | None,
    folders: Sequence[Folder],
    report: ProgressCallback | None,
    cancel: CancelToken,
) -> CollectionReport:
    """What the reading of a collection came to.

    Args:
        collection: its name; None: the whole library.
        folders: the kept folders of the library.

    Raises:
        UnknownCollection: there is none of that name.
        Cancelled: asked to stop.
    """
    name = vault.collections.get(collection).name if collection is not None else ""
    documents = vault.documents.list(collection)
    places = vault.documents.other_places()
    within = {document.id: document.path for document in documents}
    entries = []
    for document in documents:
        cancel.check()
        others = tuple(place.path for place in places.get(document.id, ()))
        entries.append(_entry(vault, document, others, within.get(document.parent, "")))
    entries.sort(key=lambda entry: (_ORDER.index(entry.outcome), entry.document.path))
    return CollectionReport(
        collection=name,
        made=time.time(),
        totals=_totals(entries),
        types=_counted(document.media_type for document in documents if document.media_type),
        languages=_counted(document.language for document in documents if document.state.searchable),
        entries=tuple(entries),
        duplicates=tuple(duplicates(vault, collection, report, cancel)),
        folders=tuple(folder for folder in folders if not name or folder.collection == name),
    )


def _entry(vault: Vault, document: Document, places: tuple[str, ...], within: str) -> Entry:
    outcome, what = _outcome(document), document.reason
    doubtful: tuple[str, ...] = ()
    if document.doubtful:
        pages = vault.documents.pages(document.id)
        doubtful = tuple(page.label or str(page.number) for page in pages if page.doubtful)
        numbers = ("Page " if len(doubtful) == 1 else "Pages ") + ", ".join(doubtful)
        verb = "was" if len(doubtful) == 1 else "were"
        what = f"{what} {numbers} {verb} read with doubt: compare with the picture of the page.".strip()
    if outcome == "waiting":
        what = _WAITING
    return Entry(document, outcome, what, doubtful, places, within)


def _outcome(document: Document) -> str:
    if document.state is DocumentState.READY:
        return "doubtful" if document.doubtful else "read"
    return "waiting" if document.state is DocumentState.READING else document.state.value


def _totals(entries: Sequence[Entry]) -> Totals:
    outcomes = Counter(entry.outcome for entry in entries)
    return Totals(
        files=sum(1 + len(entry.places) for entry in entries),
        documents=len(entries),
        pages=sum(entry.document.pages for entry in entries),
        doubtful_pages=sum(entry.document.doubtful for entry in entries),
        **{outcome: outcomes[outcome] for outcome in _ORDER},
    )


def _counted(values: object) -> dict[str, int]:
    return dict(Counter(values).most_common())  # type: ignore[call-overload]
