"""What both evaluations do around their measuring: a library for one run, and the report on disk."""

from __future__ import annotations

import json
import secrets
import tempfile
from collections.abc import Iterator
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


def save(report: Savable, folder: Path, name: str) -> None:
    """Write the report as JSON and as text, ``NAME.json`` and ``NAME.txt``."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report.as_json(), ensure_ascii=False, indent=1)
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    (folder / f"{name}.txt").write_text(report.as_table() + "\n", encoding="utf-8")
