"""``glossary …``: words for the same thing that search adds to a question."""

from __future__ import annotations

import argparse

from dossier.cli import output
from dossier.cli.access import open_library


def listing(options: argparse.Namespace) -> None:
    """List the glossaries with their number of concepts."""
    from dossier.search import terminology

    with open_library(options) as library:
        found = {"social security (comes with Dossier)": len(terminology.pack())}
        found |= library.glossaries.names()
    if options.json:
        output.emit([{"name": name, "concepts": count} for name, count in found.items()])
    else:
        output.table(("glossary", "concepts"), list(found.items()))


def add(options: argparse.Namespace) -> None:
    """Import a glossary from CSV or TBX, in place of an earlier one of the name."""
    from dossier.search.glossaries import read_file

    concepts = read_file(options.file)
    name = options.name or options.file.stem
    with open_library(options) as library:
        library.glossaries.put(name, concepts)
    if options.json:
        output.emit({"name": name, "concepts": len(concepts)})
    else:
        output.say(f"{name}: {len(concepts)} concepts")


def export(options: argparse.Namespace) -> None:
    """Write a glossary, or the one that comes with Dossier, as CSV."""
    with open_library(options) as library:
        count = library.glossaries.export(options.file, options.name or "")
    output.say(f"{options.file}: {count} concepts")


def remove(options: argparse.Namespace) -> None:
    """Forget a glossary."""
    with open_library(options) as library:
        library.glossaries.remove(options.name)
    output.say(f"{options.name}: removed")
