"""What the window asks of the engine about whole documents: summary, deadlines and amounts, comparison."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from dossier.overview.data import Change, Comparison, DocumentItems, ItemKind, ItemTotals, Summary
from dossier.types import Progress, Scope
from dossier_desktop.engine_port import EnginePort, OnError
from dossier_desktop.operations import Success, build, build_in_slices, scope_params, send

OnProgress = Callable[[Progress], None]


def summarise(
    port: EnginePort,
    owner: QObject,
    scope: Scope,
    points: int,
    written: bool,
    progress: OnProgress,
    success: Success[Summary],
    failure: OnError,
) -> int:
    """The sentences that stand for the documents in scope, or what the model writes of them."""
    params = {**scope_params(scope), "points": points, "written": written}

    def event(name: str, data: Mapping[str, Any]) -> None:
        if name == "progress":
            progress(build(Progress, data))

    return send(
        port, owner, "overview.summary", params, lambda r, _: build(Summary, r), success, failure, event
    )


def find_deadlines(
    port: EnginePort,
    owner: QObject,
    scope: Scope,
    progress: OnProgress,
    found: Callable[[list[DocumentItems]], None],
    success: Success[ItemTotals],
    failure: OnError,
) -> int:
    """Deadlines, dates, periods and amounts; ``found`` is told of documents as they turn up."""

    def event(name: str, data: Mapping[str, Any]) -> None:
        if name == "found":
            found(build(list[DocumentItems], data["documents"]))
        elif name == "progress":
            progress(build(Progress, data))

    params = scope_params(scope)
    return send(
        port, owner, "overview.deadlines", params, lambda r, _: build(ItemTotals, r), success, failure, event
    )


def export_deadlines(
    port: EnginePort,
    owner: QObject,
    scope: Scope,
    kind: str,
    path: str,
    success: Success[int],
    failure: OnError,
) -> int:
    """Write the items of one kind, or all (empty), to a CSV file, unencrypted; success is told how many."""
    params: dict[str, Any] = {**scope_params(scope), "path": path}
    if kind:
        params["kinds"] = [ItemKind(kind).value]
    return send(
        port, owner, "overview.export_deadlines", params, lambda r, _: int(r["items"]), success, failure
    )


def compare(
    port: EnginePort,
    owner: QObject,
    first: str,
    second: str,
    success: Success[Comparison],
    failure: OnError,
) -> int:
    """How two documents differ."""

    def begin(made: tuple[Comparison, list[Any]]) -> None:
        comparison, raw = made

        def whole(changes: list[Change]) -> None:
            success(replace(comparison, changes=tuple(changes)))

        build_in_slices(owner, Change, raw, whole, failure)

    def convert(result: dict[str, Any], payload: bytes) -> tuple[Comparison, list[Any]]:
        return build(Comparison, {**result, "changes": []}), result["changes"]

    params = {"first": first, "second": second}
    return send(port, owner, "overview.compare", params, convert, begin, failure)
