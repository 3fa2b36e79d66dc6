"""``eval retrieval`` and ``eval answers``, each on a throwaway encrypted library made of the corpus."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from dossier.cli import output


def retrieval(options: argparse.Namespace) -> None:
    """Measure search."""
    from dossier.evaluation.retrieval import run

    _measure(run, options)


def answers(options: argparse.Namespace) -> None:
    """Measure answers."""
    from dossier.evaluation.answers import run

    _measure(run, options)


def _measure(run: Callable[..., Any], options: argparse.Namespace) -> None:
    line = output.ProgressLine()
    try:
        report = run(options.questions, options.corpus, limit=options.limit, out=options.out, progress=line)
    finally:
        line.close()
    if options.json:
        output.emit(report.as_json())
    else:
        output.say(report.as_table())
