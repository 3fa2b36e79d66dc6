"""One whole session of the command line, watched by strace and shared by the tests that judge it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dossier.samples import samples_dir
from helpers.cli import HOSTILE, Cli
from helpers.models import starter_models_dir
from helpers.shared import REPOSITORY
from helpers.tracing import strace

QUESTIONS = [
    json.loads(line) for line in (REPOSITORY / "samples" / "questions.jsonl").read_text("utf-8").splitlines()
]


@dataclass(frozen=True)
class Session:
    """What a session left behind.

    Attributes:
        log: the traced network calls of all its processes.
        found, answered: the lines of ``search`` and ``ask``.
        asked: the questions given to ``ask``, a few of each language.
    """

    cli: Cli
    log: Path
    added: dict[str, Any]
    found: list[Any]
    asked: list[Any]
    answered: list[Any]


@pytest.fixture(scope="session")
def output() -> Path:
    """Folder that continuous integration keeps."""
    folder = REPOSITORY / "ci-output"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Create, add the samples, search, ask: under strace, with hostile variables set."""
    starter_models_dir()
    root = tmp_path_factory.mktemp("session")
    log = root / "network.log"
    prefix = strace(log)
    cli = Cli(root / "places", HOSTILE, [*prefix, "-A"])
    cli.run("init")
    added = cli.json("add", samples_dir(), "--collection", "Voorbeelden 2025")
    found = cli.lines("search", "--questions", write(root / "search.jsonl", QUESTIONS), "-k", "5")
    asked = [q for q in QUESTIONS if q["id"].endswith(("-01", "-05", "-09"))]
    answered = cli.lines("ask", "--questions", write(root / "ask.jsonl", asked))
    return Session(cli, log, added, found, asked, answered)


def write(path: Path, questions: list[Any]) -> Path:
    """The questions as a file for ``--questions``: identifier and question alone."""
    lines = [json.dumps({"id": q["id"], "question": q["question"]}, ensure_ascii=False) for q in questions]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
