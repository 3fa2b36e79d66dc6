"""``eval retrieval`` and ``eval answers``, each on a throwaway encrypted library, and ``eval reading``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dossier.cli import output

if TYPE_CHECKING:
    from dossier.evaluation.throwaway import Savable


def retrieval(options: argparse.Namespace) -> None:
    """Measure search."""
    from dossier.evaluation.retrieval import run

    _measure(run, options)


def answers(options: argparse.Namespace) -> None:
    """Measure answers."""
    from dossier.evaluation.answers import run

    _measure(run, options)


def reading(options: argparse.Namespace) -> None:
    """Measure reading."""
    from dossier.evaluation.reading import run

    line = output.ProgressLine()
    try:
        report = run(options.documents, truth=options.truth, out=options.out, progress=line)
    finally:
        line.close()
    _show(report, options)


def _measure(run: Callable[..., Any], options: argparse.Namespace) -> None:
    line = output.ProgressLine()
    try:
        report = run(options.questions, options.corpus, limit=options.limit, out=options.out, progress=line)
    finally:
        line.close()
    _show(report, options)


def _show(report: Savable, options: argparse.Namespace) -> None:
    if options.json:
        output.emit(report.as_json())
    else:
        output.say(report.as_table())
