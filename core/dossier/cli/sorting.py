"""``specialists …``: sort documents by examples."""

from __future__ import annotations

import argparse

from dossier.cli import output
from dossier.cli.access import open_library
from dossier.types import CancelToken


def listing(options: argparse.Namespace) -> None:
    """List the specialists with how often they are right."""
    with open_library(options) as library:
        trials = {name: library.sorting.trial(name) for name in library.sorting.names()}
    if options.json:
        output.emit([{"name": name, **trial.as_json()} for name, trial in trials.items()])
        return
    rows = [
        (name, ", ".join(trial.labels), f"{trial.accuracy:.1%} of {trial.tried}")
        for name, trial in trials.items()
    ]
    output.table(("specialist", "labels", "right"), rows)


def train(options: argparse.Namespace) -> None:
    """Train a specialist from labelled examples, and tag the documents there are."""
    from dossier.sorting import examples_from

    examples = examples_from(options.examples)
    for problem in examples.problems:
        output.warn(problem)
    line = output.ProgressLine()
    with open_library(options) as library:
        trial = library.sorting.train(options.name, examples)
        try:
            tagged = library.sorting.catch_up(line, CancelToken())
        finally:
            line.close()
    if options.json:
        told = {"name": options.name, "problems": list(examples.problems), "tagged": tagged}
        output.emit({**told, **trial.as_json()})
        return
    output.say(trial.as_table())
    output.say(
        f"{options.name}: trained from {output.counted(len(examples.texts), 'example')}, "
        f"{output.counted(tagged, 'document')} tagged"
    )


def show(options: argparse.Namespace) -> None:
    """Show what was measured when a specialist was trained."""
    with open_library(options) as library:
        trial = library.sorting.trial(options.name)
    output.emit(trial.as_json()) if options.json else output.say(trial.as_table())


def remove(options: argparse.Namespace) -> None:
    """Forget a specialist with its tags."""
    with open_library(options) as library:
        library.sorting.remove(options.name)
    output.say(f"{options.name}: removed")


def classify(options: argparse.Namespace) -> None:
    """Say how a specialist sorts files, without adding them."""
    from dossier.sorting import texts_of

    texts = texts_of(options.files)
    with open_library(options) as library:
        verdicts = library.sorting.classifier(options.name).sort(texts)
    if options.json:
        rows = [
            {"path": str(path), "label": each.label, "probability": round(each.probability, 4)}
            for path, each in zip(options.files, verdicts, strict=True)
        ]
        output.emit(rows)
        return
    table = [
        (each.label if each.sure else f"({each.label})", f"{each.probability:.2f}", str(path))
        for path, each in zip(options.files, verdicts, strict=True)
    ]
    output.table(("label", "probability", "path"), table)


def evaluate(options: argparse.Namespace) -> None:
    """Learn from some examples and try on all others; touches no library."""
    from dossier.sorting import examples_from
    from dossier.specialists import hold_out, try_out

    examples = examples_from(options.examples)
    for problem in examples.problems:
        output.warn(problem)
    trial = hold_out(examples, options.train, options.seed) if options.train else try_out(examples)
    output.emit(trial.as_json()) if options.json else output.say(trial.as_table())
