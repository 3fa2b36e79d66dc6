"""The process around the window: offline before Qt, ended by a signal in order, silent about contents."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from dossier.errors import DossierError, EngineFailed, UsageError
from dossier_desktop import app, troubles

READY = """
import sys
from dossier_desktop import app, shell
started = shell.Shell.start
def start(self, *arguments, **options):
    started(self, *arguments, **options)
    assert "PySide6.QtNetwork" not in sys.modules
    print("up", flush=True)
shell.Shell.start = start
sys.exit(app.main(["dossier"]))
"""


def _filtered(process: int) -> bool:
    return "Seccomp:\t2" in Path(f"/proc/{process}/status").read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_window_and_its_engine_are_cut_off_and_end_on_a_signal() -> None:
    with subprocess.Popen([sys.executable, "-c", READY], stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        try:
            assert window.stdout.readline() == "up\n"
            assert _filtered(window.pid)
            engines = psutil.Process(window.pid).children()
            assert len(engines) == 1
            deadline = time.monotonic() + 30
            while not _filtered(engines[0].pid) and time.monotonic() < deadline:
                time.sleep(0.05)
            assert _filtered(engines[0].pid)
            window.send_signal(signal.SIGTERM)
            assert window.wait(60) == 0
            assert not engines[0].is_running()
        finally:
            window.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UsageError, match="no screen"):
        app._require_screen()
    done = subprocess.run(
        [sys.executable, "-m", "dossier_desktop"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=dict(os.environ),
    )
    assert done.returncode == 1
    assert done.stderr.startswith("dossier: There is no screen")
    assert len(done.stderr.splitlines()) == 1


def test_the_unforeseen_names_its_place_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[DossierError] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(troubles, "qInstallMessageHandler", lambda handler: None)
    troubles.install(told.append)
    try:
        raise ValueError("the secret of Anna's letter")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert isinstance(told[0], EngineFailed)
    assert "ValueError in " in told[0].message
    assert "test_app, line" in told[0].message
    assert "secret" not in str(told[0]) + "".join(capsys.readouterr())
    sys.excepthook(UsageError, UsageError("Words for a person."), None)
    assert str(told[1]) == "Words for a person."
