"""``eval retrieval`` and ``eval answers``."""

from __future__ import annotations

import argparse

from dossier.cli import output


def retrieval(options: argparse.Namespace) -> None:
    """Measure search on a throwaway encrypted library made of the corpus."""
    from dossier.evaluation import retrieval as evaluation

    line = output.ProgressLine()
    report = evaluation.run(
        options.questions, options.corpus, limit=options.limit, out=options.out, progress=line
    )
    line.close()
    if options.json:
        output.emit(report.as_json())
    else:
        output.say(report.as_table())


def answers(options: argparse.Namespace) -> None:
    """Measure answers on a throwaway encrypted library made of the corpus."""
    from dossier.evaluation import answers as evaluation

    line = output.ProgressLine()
    report = evaluation.run(
        options.questions, options.corpus, limit=options.limit, out=options.out, progress=line
    )
    line.close()
    if options.json:
        output.emit(report.as_json())
    else:
        output.say(report.as_table())
