"""``add``, ``documents``, ``text`` and ``remove``."""

from __future__ import annotations

import argparse
import dataclasses
import sys

from dossier.cli import output
from dossier.cli.access import open_library, read_text
from dossier.types import CancelToken


def add(options: argparse.Namespace) -> None:
    """Take files and folders in, read and index them."""
    passwords = tuple(read_text(options.password_file).splitlines()) if options.password_file else ()
    line = output.ProgressLine()
    cancel = CancelToken()
    with open_library(options) as library:
        try:
            report = library.add(
                options.paths,
                collection=options.collection,
                passwords=passwords,
                progress=line,
                cancel=cancel,
            )
        except KeyboardInterrupt:
            cancel.cancel()
            raise
        finally:
            line.close()
    for problem in report.failed:
        output.warn(f"{problem.path}: {problem.reason}")
    if options.json:
        output.emit(dataclasses.asdict(report))
    else:
        output.say(
            f"{report.added} added, {report.replaced} replaced, {report.unchanged} unchanged, "
            f"{len(report.failed)} with problems"
        )


def listing(options: argparse.Namespace) -> None:
    """List the documents; content that several files share comes once for each file, under one identifier."""
    with open_library(options) as library:
        found = library.places(options.collection)
    if options.json:
        output.emit([output.document_json(document) for document in found])
        return
    if not found:
        output.say("No documents yet. Add some with: dossier add PATH")
        return
    output.table(
        ("id", "state", "passages", "language", "collection", "path", "reason"),
        [(d.id[:12], d.state.value, d.passages, d.language, d.collection, d.path, d.reason) for d in found],
    )


def text(options: argparse.Namespace) -> None:
    """Print a document's text, byte for byte what offsets refer to."""
    with open_library(options) as library:
        document = library.resolve(options.document)
        content = library.text(document.id)
    if options.json:
        output.emit({"document": document.id, "path": document.path, "text": content})
        return
    # Text mode would translate line ends on some platforms, and offsets would no longer fit.
    sys.stdout.buffer.write(content.encode("utf-8", errors="replace"))
    sys.stdout.buffer.flush()


def remove(options: argparse.Namespace) -> None:
    """Remove documents; all names are looked up before the first is removed."""
    with open_library(options) as library:
        found = [library.resolve(name) for name in options.documents]
        library.remove([document.id for document in found])
    if options.json:
        output.emit({"removed": [document.id for document in found]})
    else:
        output.say(f"{len(found)} removed from the library")
