"""What a window can ask about specialists, which sort documents by examples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dossier.engine.lanes import Lane
from dossier.engine.registry import Call
from dossier.engine.registry import method as _method
from dossier.sorting import examples_from

_PROBLEMS = 200  # told at most


@_method("specialists.list")
def specialists_list(call: Call) -> list[dict[str, Any]]:
    """The specialists with what was measured when each was trained."""
    sorting = call.library.sorting
    return [{"name": name, **sorting.trial(name).as_json()} for name in sorting.names()]


@_method("specialists.examine", Lane.INGEST)
def specialists_examine(call: Call, path: Path) -> dict[str, Any]:
    """How many examples there are of each label, and what is wrong with others."""
    examples = examples_from(path, call.cancel)
    return {
        "counts": examples.counts,
        "problems": list(examples.problems[:_PROBLEMS]),
        "more_problems": max(0, len(examples.problems) - _PROBLEMS),
    }


@_method("specialists.train", Lane.INGEST)
def specialists_train(call: Call, name: str, path: Path) -> dict[str, Any]:
    """Train a specialist from examples, and tag the documents there are."""
    sorting = call.library.sorting
    trial = sorting.train(name, examples_from(path, call.cancel), call.cancel)
    try:
        tagged = sorting.catch_up(call.report, call.cancel)
    finally:
        call.session.notify("documents")
    return {"name": name.strip(), "tagged": tagged, **trial.as_json()}


@_method("specialists.remove", Lane.INGEST)
def specialists_remove(call: Call, name: str) -> dict[str, Any]:
    """Forget a specialist with its tags."""
    call.library.sorting.remove(name)
    call.session.notify("documents")
    return {}
