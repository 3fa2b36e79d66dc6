"""What both evaluations do around their measuring: a library for one run, and the report on disk."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from dossier.errors import UsageError
from dossier.library import Library
from dossier.types import ProgressCallback


class Savable(Protocol):
    """A report in both its forms."""

    def as_json(self) -> dict[str, Any]:
        """The whole report as plain values."""

    def as_table(self) -> str:
        """The report for a person."""


@contextmanager
def throwaway_library(corpus: Path, progress: ProgressCallback | None) -> Iterator[Library]:
    """An encrypted library that holds the corpus, gone when the block ends.

    Raises:
        UsageError: the corpus is no folder.
    """
    if not corpus.is_dir():
        raise UsageError(f"There is no folder {corpus}.", "Give the folder that the questions refer to.")
    with tempfile.TemporaryDirectory(prefix="dossier-evaluation-") as folder:
        # The passphrase is forgotten: what a crash leaves behind is unreadable.
        library, _ = Library.create(Path(folder) / "library", secrets.token_urlsafe(24))
        with library:
            library.add([corpus], progress=progress)
            yield library


def names_below(corpus: Path, library: Library) -> dict[str, str]:
    """Path below the corpus of each document that lies in it, by identifier."""
    root = corpus.resolve()
    paths = {document.id: Path(document.path).resolve() for document in library.documents()}
    return {
        key: path.relative_to(root).as_posix() for key, path in paths.items() if path.is_relative_to(root)
    }


def names_for(wanted: Collection[str], library: Library) -> dict[str, str]:
    """The documents that the wanted names mean, by identifier: a name is a path's end, or a document's title.

    Raises:
        UsageError: a name fits several documents.
    """
    found: dict[str, str] = {}
    documents = library.documents()
    for name in sorted(filter(None, wanted)):
        ending = f"/{name.strip('/')}"
        fitting = [each for each in documents if f"/{each.path.replace(os.sep, '/')}".endswith(ending)]
        fitting = fitting or [each for each in documents if each.title == name]
        if len(fitting) > 1:
            raise UsageError(
                f'"{name}" fits {len(fitting)} documents of the library.', "Write more of its path."
            )
        found |= {each.id: name for each in fitting}
    return found


def save(report: Savable, folder: Path, name: str) -> None:
    """Write the report as JSON, as text, and as a page where it has one, ``NAME.json`` and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report.as_json(), ensure_ascii=False, indent=1)
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    (folder / f"{name}.txt").write_text(report.as_table() + "\n", encoding="utf-8")
    page = getattr(report, "as_page", None)
    if page is not None:
        (folder / f"{name}.html").write_text(page(), encoding="utf-8")
