"""``add``, ``documents``, ``text``, ``places``, ``reread`` and ``remove``."""

from __future__ import annotations

import argparse
import dataclasses
import sys

from dossier.cli import output
from dossier.cli.access import open_library, passwords, wanted_filter
from dossier.errors import UsageError
from dossier.types import CancelToken, DocumentState, Filter


def add(options: argparse.Namespace) -> None:
    """Take files and folders in, read and index them."""
    tried = passwords(options)
    line = output.ProgressLine()
    cancel = CancelToken()
    with open_library(options) as library:
        try:
            report = library.add(
                options.paths,
                collection=options.collection,
                passwords=tried,
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
    wanted = wanted_filter(options)
    with open_library(options) as library:
        found = library.places(options.collection, wanted)
    if options.json:
        paths: dict[str, list[str]] = {}
        for one in found:
            paths.setdefault(one.id, []).append(one.path)
        output.emit([output.document_json(one, [p for p in paths[one.id] if p != one.path]) for one in found])
        return
    if not found:
        nothing = "No documents yet. Add some with: dossier add PATH"
        output.say(nothing if wanted == Filter() else "No document is like that.")
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
        pages = library.pages(document.id)
    if options.json:
        told = {"document": document.id, "path": document.path, "text": content}
        output.emit({**told, "pages": [output.page_json(page) for page in pages]})
        return
    # Text mode would translate line ends on some platforms, and offsets would no longer fit.
    sys.stdout.buffer.write(content.encode("utf-8", errors="replace"))
    sys.stdout.buffer.flush()


def places(options: argparse.Namespace) -> None:
    """Print where on its pages a range of a document's text stands."""
    with open_library(options) as library:
        document = library.resolve(options.document)
        length = len(library.text(document.id))
        if not 0 <= options.start <= options.end <= length:
            raise UsageError(
                f"{options.start} to {options.end} is no range of {document.path}.",
                f"Its text has {length} characters.",
            )
        runs = library.layout(document.id).within(options.start, options.end)
    if options.json:
        told = {"document": document.id, "start": options.start, "end": options.end}
        output.emit({**told, "places": [output.run_json(run) for run in runs]})
        return
    if not runs:
        output.say("Where on a page that stands is not known.")
    for run in runs:
        left, top, right, bottom = output.run_json(run)["box"]
        output.say(f"page {run.page}: {left} {top} {right} {bottom}  (characters {run.start} to {run.end})")


def reread(options: argparse.Namespace) -> None:
    """Read documents again from the copies in the library; all names are looked up first."""
    tried = passwords(options)
    if bool(options.documents) + options.problems + options.outdated != 1:
        raise UsageError("Name documents, or give one of --problems and --outdated.")
    line = output.ProgressLine()
    cancel = CancelToken()
    with open_library(options) as library:
        if options.documents:
            chosen = [library.resolve(name).id for name in options.documents]
        else:
            chosen = library.with_problems() if options.problems else library.outdated()
        try:
            read = library.reread_all(chosen, passwords=tried, progress=line, cancel=cancel)
        except KeyboardInterrupt:
            cancel.cancel()
            raise
        finally:
            line.close()
    troubled = [document for document in read if document.state is not DocumentState.READY]
    for document in troubled:
        output.warn(f"{document.path}: {document.reason}")
    if options.json:
        output.emit([output.document_json(document) for document in read])
    else:
        output.say(f"{len(read)} read again, {len(troubled)} with problems")


def remove(options: argparse.Namespace) -> None:
    """Remove documents; all names are looked up before the first is removed."""
    with open_library(options) as library:
        found = [library.resolve(name) for name in options.documents]
        library.remove([document.id for document in found])
    if options.json:
        output.emit({"removed": [document.id for document in found]})
    else:
        output.say(f"{len(found)} removed from the library")
