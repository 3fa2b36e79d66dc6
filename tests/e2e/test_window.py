"""The real window with the real engine on a virtual screen: dropped, asked, cited, closed, and watched."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dossier.samples import samples_dir
from helpers.cli import HOSTILE, Cli
from helpers.models import starter_models_dir
from helpers.mouse import Mouse
from helpers.plaintext import leaks
from helpers.screen import screen
from helpers.shared import REPOSITORY
from helpers.tracing import internet_calls, strace

pytestmark = pytest.mark.timeout(1200)

QUESTIONS = ("Binnen hoeveel weken moet ik bezwaar maken?", "How much is the council tax for a band D house?")


@dataclass(frozen=True)
class Visit:
    """What a driven window left behind.

    Attributes:
        seen: what the driver saw, see ``helpers/window_driver.py``.
        action: what the program that the files were dragged from was told.
        log: the traced network calls of all the window's processes.
        output: the end of what was printed.
    """

    seen: dict[str, Any]
    action: str
    status: int
    cli: Cli
    log: Path
    output: str


def visit(root: Path, pictures: Path, files: list[Path], questions: tuple[str, ...]) -> Visit:
    """Start the window under strace on a screen of its own, drag files onto it, and let the driver go on."""
    log, report, ready = root / "network.log", root / "report.json", root / "ready"
    cli = Cli(root / "places", HOSTILE)
    plan = {"passphrase": cli.passphrase_file.read_text("utf-8").strip(), "questions": questions}
    plan |= {"pictures": str(pictures), "report": str(report), "ready": str(ready)}
    (root / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    command = [*strace(log), sys.executable, "-m", "helpers.window_driver", str(root / "plan.json")]
    with screen() as display, (root / "output").open("w+", encoding="utf-8") as output:
        environment = {**cli.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environment["PYTHONPATH"] = str(REPOSITORY / "tests")
        window = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
        try:
            while not ready.exists() and window.poll() is None:
                time.sleep(0.1)
            with dragged(display, environment, files) as action:
                status = window.wait(900)
        finally:
            window.kill()
        output.seek(0)
        text = output.read()[-6000:]
    seen = json.loads(report.read_text("utf-8")) if report.is_file() else {}
    return Visit(seen, action, status, cli, log, text)


@contextlib.contextmanager
def dragged(display: str, environment: dict[str, str], files: list[Path]) -> Iterator[str]:
    """Drag files from another program's window into the middle of Dossier's.

    The program stays until the end of the context, since what was dropped is fetched from it after the drop.
    It yields what that program was told.
    """
    command = [sys.executable, "-m", "helpers.drag_source", "1500", "20", *map(str, files)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as source:
        assert source.stdout is not None
        try:
            assert source.stdout.readline() == "shown\n"
            time.sleep(0.5)
            with Mouse(display) as mouse:
                mouse.drag((1540, 60), (700, 400))
            yield source.stdout.readline().strip()
        finally:
            source.terminate()


@pytest.fixture(scope="module")
def dropped(tmp_path_factory: pytest.TempPathFactory, output: Path) -> Visit:
    """First run, a folder dropped on the window, two questions, a citation, quit."""
    starter_models_dir()
    return visit(
        tmp_path_factory.mktemp("window"),
        output / "window",
        [samples_dir() / "nl", samples_dir() / "en" / "carers-grant-scheme.pdf"],
        QUESTIONS,
    )


def test_the_visit_ends_well(dropped: Visit) -> None:
    assert dropped.seen, dropped.output
    assert "error" not in dropped.seen, dropped.seen
    assert dropped.status == 0, dropped.output
    assert dropped.action == "dropped CopyAction"


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
