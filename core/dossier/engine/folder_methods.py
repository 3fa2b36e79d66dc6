"""What a window can ask about kept folders, near-duplicates, histories and reports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from dossier.codec import to_jsonable
from dossier.engine.lanes import Lane
from dossier.engine.registry import Call, method
from dossier.errors import Cancelled
from dossier.folders.kept import DocumentEvent, Folder, SyncReport
from dossier.reporting.data import CollectionReport, Pair, Similar
from dossier.reporting.writing import Format, write


@method("folders.list")
def folders_list(call: Call) -> list[Folder]:
    """The kept folders with their states."""
    return [*call.library.folders.list()]


@method("folders.add", Lane.INGEST)
def folders_add(call: Call, path: Path, collection: str | None = None) -> dict[str, Any]:
    """Keep a folder and take in what is there: "folder" and "report". Cancelling lets go of it again."""
    folder = call.library.folders.add(path, collection)
    try:
        report = _sync(call, [folder.path])
    except Cancelled:
        if not call.cancel.interrupted:
            call.library.folders.remove(folder.path)
        raise
    finally:
        if call.session.is_open:
            call.session.refresh_folders()
    kept = next(one for one in call.library.folders.list() if one.path == folder.path)
    return {"folder": to_jsonable(kept), "report": to_jsonable(report)}


@method("folders.remove", Lane.INGEST)
def folders_remove(call: Call, path: str, documents: bool = False) -> dict[str, int]:
    """Keep a folder no more; "removed" documents went with it, if asked for."""
    removed = call.library.folders.remove(path, documents=documents)
    call.session.refresh_folders()
    if removed:
        call.session.notify("documents")
    return {"removed": removed}


@method("folders.sync", Lane.INGEST)
def folders_sync(call: Call, paths: list[str] | None = None, accept_missing: bool = False) -> SyncReport:
    """Look at folders now, all or some of them."""
    return _sync(call, paths, accept_missing)


def _sync(call: Call, paths: list[str] | None, accept_missing: bool = False) -> SyncReport:
    try:
        return call.library.folders.sync(
            paths,
            accept_missing=accept_missing,
            progress=call.report,
            cancel=call.cancel,
            changed=lambda: call.session.notify("documents"),
        )
    finally:
        if call.session.is_open:
            call.session.notify("documents")
            call.session.notify("folders.changed")
            call.session.report_index()


@method("documents.history")
def documents_history(call: Call, id: str) -> list[DocumentEvent]:
    """What happened to a document's file, oldest first."""
    call.library.document(id)
    return [*call.library.folders.history(id)]


@method("documents.similar", Lane.SHOW)
def documents_similar(call: Call, id: str) -> list[Similar]:
    """The documents that are nearly the same as one, most alike first."""
    return call.library.similar(id, progress=call.report, cancel=call.cancel)


@method("documents.duplicates", Lane.SHOW)
def documents_duplicates(call: Call, collection: str | None = None) -> list[Pair]:
    """Pairs of documents that are nearly the same, most alike first."""
    return call.library.duplicates(collection, progress=call.report, cancel=call.cancel)


@method("report.collection", Lane.SHOW)
def report_collection(call: Call, collection: str | None = None) -> CollectionReport:
    """What the reading of a collection came to; entries are those to be looked at, or in several places."""
    report = call.library.report(collection, progress=call.report, cancel=call.cancel)
    return replace(report, entries=tuple(e for e in report.entries if e.outcome != "read" or e.places))


@method("report.export", Lane.SHOW)
def report_export(call: Call, path: Path, format: Format, collection: str | None = None) -> dict[str, str]:
    """Write a collection's report to a file, unencrypted."""
    write(call.library.report(collection, progress=call.report, cancel=call.cancel), format, path)
    return {"path": str(path)}
