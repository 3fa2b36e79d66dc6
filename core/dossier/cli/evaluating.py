"""``eval retrieval`` and ``eval answers``, each on a throwaway encrypted library, and ``eval reading``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dossier.cli import output
from dossier.cli.access import open_library

if TYPE_CHECKING:
    from dossier.evaluation.throwaway import Savable


def retrieval(options: argparse.Namespace) -> None:
    """Measure search, in a folder, in texts that the questions bring along, or in one's own library."""
    from dossier.evaluation.retrieval import run, run_on

    if not options.own:
        _measure(run, options)
        return
    with open_library(options) as library:
        _show(run_on(library, options.questions, limit=options.limit, out=options.out), options)


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
