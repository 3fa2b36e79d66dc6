"""``report`` and ``duplicates``: what reading came to, and which documents are nearly the same."""

from __future__ import annotations

import argparse
import sys

from dossier.cli import output
from dossier.cli.access import open_library
from dossier.reporting.wording import pair_text, visible
from dossier.reporting.writing import Format, render, write


def report(options: argparse.Namespace) -> None:
    """Print a collection's report, or write it to a file."""
    kind: Format = "json" if options.json and options.format is None else options.format or _guessed(options)
    line = output.ProgressLine()
    with open_library(options) as library:
        made = library.report(options.collection, progress=line)
    line.close()
    if options.output is not None:
        write(made, kind, options.output)
        output.warn(f"The report is in {options.output}; it is not encrypted")
        return
    sys.stdout.buffer.write(render(made, kind).encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def duplicates(options: argparse.Namespace) -> None:
    """List the documents that are nearly the same."""
    line = output.ProgressLine()
    with open_library(options) as library:
        pairs = library.duplicates(options.collection, progress=line)
    line.close()
    if options.json:
        output.emit(
            [
                {
                    "first": output.document_json(pair.first),
                    "second": output.document_json(pair.second),
                    "share": round(pair.share, 4),
                    "newer_by": pair.told_by,
                }
                for pair in pairs
            ]
        )
        return
    for pair in pairs:
        output.say(visible(pair.first.path))
        output.say(f"  ~ {visible(pair.second.path)}")
        output.say(f"    {pair_text(pair)}")
    if not pairs:
        output.say("No documents are nearly the same.")


def _guessed(options: argparse.Namespace) -> Format:
    """The format that the file's name asks for."""
    kinds: dict[str, Format] = {".csv": "csv", ".html": "html", ".htm": "html", ".json": "json"}
    return kinds.get(options.output.suffix.lower(), "text") if options.output is not None else "text"
