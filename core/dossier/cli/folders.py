"""``folders …`` and ``history``: folders kept in step, and what happened to their files."""

from __future__ import annotations

import argparse
import dataclasses
import threading
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from dossier.cli import output
from dossier.cli.access import open_library
from dossier.codec import to_jsonable
from dossier.errors import DossierError
from dossier.types import CancelToken

if TYPE_CHECKING:
    from dossier.folders.kept import SyncReport
    from dossier.library import Library


def listing(options: argparse.Namespace) -> None:
    """List the kept folders with their state."""
    with open_library(options) as library:
        found = library.folders.list()
    if options.json:
        output.emit(to_jsonable(list(found)))
        return
    if not found:
        output.say("No folders are kept. Keep one with: dossier folders add DIR")
        return
    output.table(
        ("folder", "collection", "files", "state", "last looked at", "reason"),
        [(f.path, f.collection, f.files, f.state.value, _moment(f.synced), f.reason) for f in found],
    )


def add(options: argparse.Namespace) -> None:
    """Keep a folder, and take in what is there."""
    with open_library(options) as library:
        folder = library.folders.add(options.directory, options.collection)
        report = _sync(library, [folder.path])
        kept = next(one for one in library.folders.list() if one.path == folder.path)
    if options.json:
        output.emit({"folder": to_jsonable(kept), "report": dataclasses.asdict(report)})
    else:
        output.say(f"{kept.path} is kept in step with the collection {kept.collection}")
        _tell(report)


def remove(options: argparse.Namespace) -> None:
    """Keep a folder no more."""
    with open_library(options) as library:
        removed = library.folders.remove(options.directory, documents=options.documents)
    if options.json:
        output.emit({"folder": str(options.directory), "documents_removed": removed})
    else:
        output.say(f"{options.directory} is kept no more; {output.counted(removed, 'document')} removed")


def sync(options: argparse.Namespace) -> None:
    """One pass over one folder or all."""
    with open_library(options) as library:
        directories = [options.directory] if options.directory is not None else None
        report = _sync(library, directories, accept_missing=options.accept_missing)
    if options.json:
        output.emit(dataclasses.asdict(report))
    else:
        _tell(report)


def watch(options: argparse.Namespace) -> None:
    """Follow all kept folders until stopped with Ctrl-C."""
    from dossier.folders.watching import Watcher

    with open_library(options) as library:
        cancel, ended = CancelToken(), threading.Event()
        failures: list[DossierError] = []

        def look(paths: Sequence[str]) -> None:
            try:
                report = _sync(library, paths, cancel=cancel)
            except DossierError as error:
                failures.append(error)
                ended.set()
                return
            if report.news or report.problems or report.unreachable:
                output.emit(dataclasses.asdict(report)) if options.json else _tell(report)

        def told() -> None:
            for folder in library.folders.list():
                if folder.reason:
                    output.warn(f"{folder.path}: {folder.reason}")

        watcher = Watcher(lambda: [folder.path for folder in library.folders.list()], look, told)
        library.folders.watched = watcher.state
        watcher.start()
        try:
            ended.wait()
        except KeyboardInterrupt:
            cancel.interrupt()
            raise
        finally:
            watcher.stop()
        raise failures[0]


def history(options: argparse.Namespace) -> None:
    """What happened to a document's file."""
    with open_library(options) as library:
        document = library.resolve(options.document)
        events = library.folders.history(document.id)
    if options.json:
        output.emit({"document": document.id, "path": document.path, "events": to_jsonable(list(events))})
        return
    output.table(
        ("when", "what", "where", "before"),
        [(_moment(event.time), event.what.value, event.path, event.before) for event in events],
    )


def _sync(
    library: Library,
    directories: Sequence[str] | None,
    *,
    accept_missing: bool = False,
    cancel: CancelToken | None = None,
) -> SyncReport:
    line = output.ProgressLine()
    token = cancel or CancelToken()
    try:
        return library.folders.sync(directories, accept_missing=accept_missing, progress=line, cancel=token)
    except KeyboardInterrupt:
        token.interrupt()
        raise
    finally:
        line.close()


def _tell(report: SyncReport) -> None:
    for problem in (*report.unreachable, *report.problems):
        output.warn(f"{problem.path}: {problem.reason}")
    numbers = (
        f"{output.counted(report.total, 'file')}: {report.added} added, {report.changed} changed, "
        f"{report.moved} moved, {report.deleted} deleted, {report.unchanged} unchanged"
    )
    busy = f", {report.busy} still being written" if report.busy else ""
    output.say(f"{numbers}{busy}, {len(report.problems) + len(report.unreachable)} with problems")


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M:%S") if seconds else "never"
