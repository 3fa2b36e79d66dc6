"""The real window with a server that writes, under strace: named, asked, switched off, nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from helpers.cli import HOSTILE, Cli
from helpers.models import starter_models_dir
from helpers.screen import screen
from helpers.servers import Talk, serving
from helpers.tracing import destinations, internet_calls, strace
from helpers.visiting import helpers_path

pytestmark = pytest.mark.timeout(900)

TEXT = (
    "Article 7\n\nThe period for lodging an objection is six weeks. It begins on the day after the decision "
    "was sent. The day of sending does not count.\n"
)
QUESTION = "How long is the period for lodging an objection?"
WORDS = ("The period for lodging an objection ", "is six weeks [1].", " It costs 45 euros.")


@dataclass(frozen=True)
class Seen:
    """What the driver saw, what the server was asked, and what the kernel saw."""

    report: dict[str, Any]
    port: int
    asked: list[Any]
    log: Path
    output: str


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory, output: Path) -> Seen:
    """A library with one document; a window on it while a server is set."""
    starter_models_dir()
    root = tmp_path_factory.mktemp("server window")
    cli = Cli(root / "places", HOSTILE)
    cli.run("init")
    (root / "act.txt").write_text(TEXT, encoding="utf-8")
    cli.run("add", root / "act.txt")
    log, report, plan = root / "network.log", root / "report.json", root / "plan.json"
    wanted = {"passphrase": cli.passphrase_file.read_text("utf-8").strip(), "questions": [QUESTION] * 2}
    wanted |= {"pictures": str(output / "window"), "report": str(report)}
    plan.write_text(json.dumps(wanted), encoding="utf-8")
    talk = Talk(words=WORDS)
    command = [*strace(log), sys.executable, "-m", "helpers.server_driver", str(plan)]
    with serving(talk) as port, screen() as display:
        cli.run("models", "server", f"http://localhost:{port}", "--model", "writer")
        environment = {**cli.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environment["PYTHONPATH"] = helpers_path()
        done = subprocess.run(
            command,
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=800,
            check=False,
        )
    said = (done.stdout + done.stderr)[-4000:]
    assert report.is_file(), said
    return Seen(json.loads(report.read_text("utf-8")), port, talk.asked, log, said)


def test_the_server_is_named_while_it_writes(seen: Seen) -> None:
    assert "error" not in seen.report, (seen.report, seen.output)
    assert seen.report["status_before"] == f"Writer: localhost:{seen.port}"
    assert seen.report["couriers"] == 1
    assert seen.report["status_after"] == "Offline: enforced by the kernel"


def test_the_server_writes_what_is_checked_until_it_is_switched_off(seen: Seen) -> None:
    before, after = seen.report["answers"]
    assert before["text"] == "The period for lodging an objection is six weeks."
    assert before["quotes"]
    assert "six weeks" in after["text"]
    asked = [body["messages"][-1]["content"] for *_, body in seen.asked if body is not None]
    assert len(asked) == 2, "the question, and the trial in the preferences"
    assert QUESTION in asked[0]
    assert QUESTION not in asked[1]


def test_no_other_host_or_port_is_reached(seen: Seen) -> None:
    assert destinations(seen.log) == {("127.0.0.1", seen.port)}
    calls = {line.partition("(")[0].split()[-1] for line in internet_calls(seen.log)}
    assert calls <= {"socket", "connect"}
