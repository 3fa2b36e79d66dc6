"""Nothing leaves: the kernel saw no internet socket in a whole session, and the check can fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from helpers.cli import HOSTILE, Cli
from helpers.tracing import internet_calls, strace

from .conftest import Session

CALLS_OUT = "import socket; socket.create_connection(('127.0.0.1', 9), 0.1)"


def test_a_session_opens_no_internet_socket(session: Session) -> None:
    assert session.log.stat().st_size > 0, "strace wrote nothing, so the test would prove nothing"
    assert internet_calls(session.log) == []


def test_a_canary_that_calls_out_is_seen(tmp_path: Path) -> None:
    log = tmp_path / "canary.log"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {CALLS_OUT!r}], stderr=-3)"
    subprocess.run([*strace(log), sys.executable, "-c", child], check=False)
    assert any("AF_INET" in call for call in internet_calls(log))


def test_a_canary_inside_a_locked_down_process_is_refused(tmp_path: Path) -> None:
    log = tmp_path / "canary.log"
    code = (
        "import subprocess, sys; from dossier import lockdown; lockdown.enforce();"
        f"sys.exit(subprocess.run([sys.executable, '-S', '-c', {CALLS_OUT!r}], stderr=-3).returncode)"
    )
    done = subprocess.run([*strace(log), sys.executable, "-c", code], check=False)
    assert done.returncode == 1
    calls = [call for call in internet_calls(log) if "socket(" in call]
    assert calls
    assert all("= -1 EACCES" in call for call in calls)


def test_status_tells_the_measured_state(session: Session) -> None:
    lockdown = Cli(session.cli.root, HOSTILE).json("status")["lockdown"]
    assert (lockdown["enforced_by"], lockdown["tested"]) == ("kernel", True)
