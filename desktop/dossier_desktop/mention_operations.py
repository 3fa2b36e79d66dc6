"""What the window asks of the engine about every mention of something."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from dossier.search.mentions.data import DocumentMentions, MentionTotals
from dossier.types import Scope
from dossier_desktop.engine_port import EnginePort, OnError
from dossier_desktop.operations import Success, build, scope_params, send


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, where, and how loosely.

    Attributes:
        inflections: other endings of the words count; slips: typing mistakes do.
    """

    text: str
    scope: Scope
    inflections: bool = True
    slips: bool = False

    @property
    def params(self) -> dict[str, Any]:
        """As a request's parameters."""
        how = {"inflections": self.inflections, "slips": self.slips}
        return {"text": self.text, **how, **scope_params(self.scope)}


def find_mentions(
    port: EnginePort,
    owner: QObject,
    wanted: Wanted,
    found: Callable[[list[DocumentMentions]], None],
    success: Success[MentionTotals],
    failure: OnError,
) -> int:
    """Look for every mention; ``found`` is told of documents as they turn up, the totals come last."""

    def event(name: str, data: Mapping[str, Any]) -> None:
        if name == "found":
            found(build(list[DocumentMentions], data["documents"]))

    return send(
        port,
        owner,
        "mentions.find",
        wanted.params,
        lambda r, _: build(MentionTotals, r),
        success,
        failure,
        event,
    )


def export_mentions(
    port: EnginePort, owner: QObject, wanted: Wanted, path: str, success: Success[int], failure: OnError
) -> int:
    """Write every mention to a CSV file, unencrypted; success is told how many there are."""
    params = {**wanted.params, "path": path}
    return send(port, owner, "mentions.export", params, lambda r, _: int(r["total"]), success, failure)
