"""What the window asks of the engine about kept folders, histories and documents that are nearly the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from dossier.folders.kept import DocumentEvent, Folder, SyncReport
from dossier_desktop.engine_port import EnginePort, OnError, OnEvent
from dossier_desktop.operations import Success, build, send


def list_folders(port: EnginePort, owner: QObject, success: Success[list[Folder]], failure: OnError) -> int:
    """The kept folders with their states."""
    return send(port, owner, "folders.list", {}, lambda r, _: build(list[Folder], r), success, failure)


def keep_folder(
    port: EnginePort,
    owner: QObject,
    path: str,
    collection: str,
    success: Success[SyncReport],
    failure: OnError,
    event: OnEvent,
) -> int:
    """Keep a collection in step with a folder and take in what is there; events are "progress"."""
    params = {"path": path, "collection": collection}
    return send(port, owner, "folders.add", params, _kept, success, failure, event)


def _kept(result: Mapping[str, Any], payload: bytes) -> SyncReport:
    return build(SyncReport, result["report"])


def sync_folder(
    port: EnginePort,
    owner: QObject,
    path: str,
    accept_missing: bool,
    success: Success[SyncReport],
    failure: OnError,
    event: OnEvent,
) -> int:
    """Look at a folder now; ``accept_missing``: what is missing was deleted."""
    params = {"paths": [path], "accept_missing": accept_missing}
    return send(
        port, owner, "folders.sync", params, lambda r, _: build(SyncReport, r), success, failure, event
    )


def let_folder_go(
    port: EnginePort, owner: QObject, path: str, documents: bool, success: Success[int], failure: OnError
) -> int:
    """Keep a folder no more; ``documents``: its documents leave the library. How many did is returned."""
    params = {"path": path, "documents": documents}
    return send(
        port, owner, "folders.remove", params, lambda r, _: int(r.get("removed", 0)), success, failure
    )


def document_history(
    port: EnginePort, owner: QObject, document: str, success: Success[list[DocumentEvent]], failure: OnError
) -> int:
    """What happened to a document's file, oldest first."""
    params = {"id": document}
    return send(
        port,
        owner,
        "documents.history",
        params,
        lambda r, _: build(list[DocumentEvent], r),
        success,
        failure,
    )
