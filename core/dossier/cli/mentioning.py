"""``mentions``: every place where a name, number, article or phrase stands."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterator

from dossier.cli import output
from dossier.cli.access import open_library
from dossier.cli.asking import scope_of
from dossier.errors import UsageError
from dossier.reporting.wording import visible
from dossier.search.mentions.data import DocumentMentions, Mention
from dossier.search.mentions.exporting import write_csv


def mentions(options: argparse.Namespace) -> None:
    """List every mention, by document and in order, or write them to a CSV file."""
    if options.json and options.csv is not None:
        raise UsageError("Give --json or --csv, not both.")
    with open_library(options) as library:
        found = library.mentions(
            options.text,
            scope=scope_of(library, options),
            inflections=not options.exact,
            slips=options.typos,
        )
        if options.csv is not None:
            total, documents = write_csv(found, options.csv)
            output.warn(f"The list is in {options.csv}; it is not encrypted")
        elif options.json:
            listed = [dataclasses.asdict(one) for one in found]
            output.emit(
                {"text": options.text, "total": sum(one["total"] for one in listed), "documents": listed}
            )
            return
        else:
            total, documents = _print_all(found)
    found_in = f"{output.counted(total, 'mention')} in {output.counted(documents, 'document')}."
    output.say(found_in if total else "Not mentioned anywhere.")


def _print_all(found: Iterator[DocumentMentions]) -> tuple[int, int]:
    total = documents = 0
    for one in found:
        _print(one)
        total, documents = total + one.total, documents + 1
    return total, documents


def _print(found: DocumentMentions) -> None:
    output.say(f"{visible(found.path)}: {found.total}")
    for mention in found.mentions:
        line = f"{mention.before}[{' '.join(mention.text.split())}]{mention.after}"
        output.say(f"  {mention.start}-{mention.end}{_where(mention)}  …{visible(line.strip())}…")


def _where(mention: Mention) -> str:
    page = f" p. {mention.label or mention.page}" if mention.page else ""
    doubt = " (read with doubt)" if mention.doubtful else ""
    return page + doubt + (f" {visible(mention.heading)}" if mention.heading else "")
