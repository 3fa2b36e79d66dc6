"""The real window with the real engine on a virtual screen: dropped, asked, cited, closed, and watched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dossier.samples import samples_dir
from helpers.cli import HOSTILE, Cli
from helpers.models import starter_models_dir
from helpers.plaintext import leaks
from helpers.screen import screen
from helpers.shared import REPOSITORY
from helpers.tracing import internet_calls, strace

pytestmark = pytest.mark.timeout(1200)

QUESTIONS = ("Binnen hoeveel weken moet ik bezwaar maken?", "How much is the council tax for a band D house?")


@dataclass(frozen=True)
class Visit:
    """What a driven window left behind: what was seen, its status, its places, and the traced calls."""

    seen: dict[str, Any]
    status: int
    cli: Cli
    log: Path
    output: str


def visit(root: Path, pictures: Path, **plan: Any) -> Visit:
    """Start the window under strace on a screen of its own and let the driver carry out the plan."""
    log, report = root / "network.log", root / "report.json"
    cli = Cli(root / "places", HOSTILE)
    passphrase = cli.passphrase_file.read_text("utf-8").strip()
    plan |= {"passphrase": passphrase, "pictures": str(pictures), "report": str(report)}
    (root / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    command = [*strace(log), sys.executable, "-m", "helpers.window_driver", str(root / "plan.json")]
    with screen() as display:
        environment = {**cli.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environment["PYTHONPATH"] = os.pathsep.join([str(REPOSITORY / "tests")])
        environment.pop("WAYLAND_DISPLAY", None)
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )
    seen = json.loads(report.read_text("utf-8")) if report.is_file() else {}
    return Visit(seen, done.returncode, cli, log, (done.stdout + done.stderr)[-6000:])


@pytest.fixture(scope="module")
def dropped(tmp_path_factory: pytest.TempPathFactory, output: Path) -> Visit:
    """First run, a folder dropped on the window, two questions, a citation, quit."""
    starter_models_dir()
    return visit(
        tmp_path_factory.mktemp("window"),
        output / "window",
        drop=[str(samples_dir() / "nl"), str(samples_dir() / "en" / "carers-grant-scheme.pdf")],
        questions=QUESTIONS,
    )


def test_the_visit_ends_well(dropped: Visit) -> None:
    assert dropped.seen, dropped.output
    assert "error" not in dropped.seen, dropped.seen
    assert dropped.status == 0, dropped.output


def test_what_was_dropped_is_in_the_library(dropped: Visit) -> None:
    documents = dropped.cli.documents()
    assert len(documents) == dropped.seen["documents"] == 6
    assert {document["state"] for document in documents} == {"ready"}


def test_the_answer_is_cited_and_the_impossible_question_refused(dropped: Visit) -> None:
    found, missing = dropped.seen["answers"]
    assert found["status"] == "answered"
    assert "zes weken" in " ".join(found["text"].split())
    assert found["quotes"]
    assert found["searched"] == 6
    assert missing["status"] == "not_found"


def test_a_pressed_citation_lights_up_the_quoted_words(dropped: Visit) -> None:
    citation = dropped.seen["citation"]
    assert citation["view"] == "pdf"
    assert citation["page"] > 0
    assert citation["rects"], "nothing is lit up"
    assert "zes" in citation["quote"]


def test_the_window_opens_no_internet_socket(dropped: Visit) -> None:
    assert dropped.log.stat().st_size > 0
    assert internet_calls(dropped.log) == []


def test_the_window_leaves_nothing_in_the_clear(dropped: Visit) -> None:
    cli = dropped.cli
    documents = cli.documents()
    secrets = [cli.run("text", document["id"]).stdout for document in documents]
    secrets += [document["path"].rsplit("/", 1)[1] for document in documents]
    secrets += [document["title"] for document in documents]
    secrets += QUESTIONS
    assert (
        leaks(secrets, [cli.library, *(cli.root / n for n in ("home", "cache", "tmp", "config", "state"))])
        == []
    )
