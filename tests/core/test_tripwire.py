"""The tripwires of ``conftest.py`` go off, and only when they should."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).resolve().parents[1] / "conftest.py"

LEAKY = """
import os, subprocess, sys, threading, time

def test_clean():
    assert "LANGSMITH_TRACING" not in os.environ and "https_proxy" not in os.environ
    assert "pytest" in os.environ["DOSSIER_LIBRARY"]

def test_thread():
    threading.Thread(target=time.sleep, args=(8,), daemon=True).start()

def test_process():
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(8)"])

def test_monkeypatched(monkeypatch):
    monkeypatch.setenv("PUT_BACK", "1")

def test_environment():
    os.environ["LEFT_BEHIND"] = "1"
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Output of a pytest run over deliberately untidy tests, started with hostile variables set."""
    folder = tmp_path_factory.mktemp("untidy")
    (folder / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "test_leaky.py").write_text(LEAKY, encoding="utf-8")
    hostile = {**os.environ, "LANGSMITH_TRACING": "true", "https_proxy": "localhost:9"}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "-rA"]
    done = subprocess.run(command, cwd=folder, env=hostile, capture_output=True, text=True, check=False)
    return done.stdout


def test_a_clean_test_passes_in_a_scrubbed_environment(outcome: str) -> None:
    assert "PASSED" in outcome
    assert "ERROR test_leaky.py::test_clean" not in outcome
    assert "ERROR test_leaky.py::test_monkeypatched" not in outcome


@pytest.mark.parametrize(
    ("name", "left"),
    [("thread", "thread Thread-"), ("process", "process "), ("environment", "variable LEFT_BEHIND")],
)
def test_what_is_left_behind_fails_the_test(outcome: str, name: str, left: str) -> None:
    assert f"ERROR test_leaky.py::test_{name}" in outcome
    assert f"left behind: {left}" in outcome
