"""Dossier's job in a terminal: index the samples, ask one question in each language, print cited answers.

The library is a throwaway: it lies in a new temporary folder, its passphrase is random and kept nowhere but
in this process, and the folder is deleted at the end, whatever happens.
"""

from __future__ import annotations

import secrets
import sys
import tempfile
import time
from pathlib import Path

from dossier import lockdown

lockdown.scrub_environment()

from dossier import Library, Progress  # noqa: E402 - the environment is scrubbed first
from dossier.cli.asking import print_answer  # noqa: E402
from dossier.errors import DossierError  # noqa: E402
from dossier.samples import COLLECTION, first_questions, samples_dir  # noqa: E402


def main() -> int:
    """Run the demonstration; 0 when it went through."""
    state = lockdown.enforce()
    print(f"Offline: {state.detail}")
    try:
        with tempfile.TemporaryDirectory(prefix="dossier-demo-") as folder:
            _demonstrate(Path(folder) / "library")
    except DossierError as error:
        print(f"dossier: {error}", file=sys.stderr)
        return 2
    print(
        "\nThe demonstration library is deleted. Your own: dossier init, dossier add FOLDER, dossier ask ..."
    )
    return 0


def _demonstrate(folder: Path) -> None:
    library, _ = Library.create(folder, secrets.token_urlsafe(24))
    with library:
        started = time.monotonic()
        report = library.add([samples_dir()], collection=COLLECTION, progress=_show)
        _clear()
        passages = library.status().passages
        seconds = time.monotonic() - started
        print(
            f"Indexed {report.added} sample documents, {passages} passages, in {seconds:.1f} s (encrypted)."
        )
        for question in first_questions():
            print(f"\n> {question}")
            print_answer(library.ask(question))


def _show(progress: Progress) -> None:
    if sys.stderr.isatty():
        print(f"\r{progress.stage} {progress.done}/{progress.total}   ", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r" + " " * 40 + "\r", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
