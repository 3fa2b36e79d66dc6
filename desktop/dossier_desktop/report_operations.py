"""What the window asks of the engine about reports, and about documents that are nearly the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from dossier.reporting.data import CollectionReport, Entry, Similar
from dossier_desktop.engine_port import EnginePort, OnError
from dossier_desktop.operations import Success, build, build_in_slices, send


def similar_documents(
    port: EnginePort, owner: QObject, document: str, success: Success[list[Similar]], failure: OnError
) -> int:
    """The documents that are nearly the same as one, most alike first."""
    params = {"id": document}
    return send(
        port, owner, "documents.similar", params, lambda r, _: build(list[Similar], r), success, failure
    )


def collection_report(
    port: EnginePort,
    owner: QObject,
    collection: str | None,
    success: Success[CollectionReport],
    failure: OnError,
) -> int:
    """What the reading of a collection came to; its entries are those to be looked at."""
    params = {} if collection is None else {"collection": collection}

    def begin(made: tuple[CollectionReport, list[Any]]) -> None:
        report, raw = made

        def whole(entries: list[Entry]) -> None:
            success(replace(report, entries=tuple(entries)))

        build_in_slices(owner, Entry, raw, whole, failure)

    def convert(result: dict[str, Any], payload: bytes) -> tuple[CollectionReport, list[Any]]:
        return build(CollectionReport, {**result, "entries": []}), result["entries"]

    return send(port, owner, "report.collection", params, convert, begin, failure)


def export_report(
    port: EnginePort,
    owner: QObject,
    collection: str | None,
    path: str,
    form: str,
    success: Success[None],
    failure: OnError,
) -> int:
    """Write a collection's report to a file, unencrypted; ``form``: "csv", "html", "text" or "json"."""
    params = {"path": path, "format": form}
    if collection is not None:
        params["collection"] = collection
    return send(port, owner, "report.export", params, lambda r, _: None, success, failure)
