"""A visit to the real window: on a screen of its own, under strace, with files dragged onto it."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from helpers.cli import HOSTILE, Cli
from helpers.mouse import Mouse
from helpers.screen import screen
from helpers.shared import REPOSITORY
from helpers.tracing import strace


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


def visit(
    root: Path, pictures: Path, files: list[Path], questions: tuple[str, ...], mentions: str = ""
) -> Visit:
    """Start the window under strace on a screen of its own, drag files onto it, and let the driver go on."""
    log, report, ready = root / "network.log", root / "report.json", root / "ready"
    cli = Cli(root / "places", HOSTILE)
    plan = {"passphrase": cli.passphrase_file.read_text("utf-8").strip(), "questions": questions}
    plan["mentions"] = mentions
    plan |= {"pictures": str(pictures), "report": str(report), "ready": str(ready)}
    (root / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    command = [*strace(log), sys.executable, "-m", "helpers.window_driver", str(root / "plan.json")]
    with screen() as display, (root / "output").open("w+", encoding="utf-8") as output:
        environment = {**cli.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environment["PYTHONPATH"] = helpers_path()
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


def helpers_path() -> str:
    """Where a process of its own finds the helpers, and all that this one was told of."""
    return os.pathsep.join(filter(None, [str(REPOSITORY / "tests"), os.environ.get("PYTHONPATH")]))


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
