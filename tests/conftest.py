"""Tripwires for every test: a clean environment, no home folder touched, nothing left running.

- The environment is scrubbed before any import of Dossier, and all of Dossier's places point into a
  temporary folder, so no test reads or writes the home folder of the person who runs it.
- A test that leaves a thread or a process running fails, and so does one that changes the environment.
- Window tests fail on a Qt warning (see :data:`IGNORED_QT_MESSAGES`).
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

HOSTILE_PREFIXES = ("LANGSMITH_", "LANGCHAIN_", "CHROMA_", "OTEL_", "DOSSIER_")
HOSTILE_NAMES = {"http_proxy", "https_proxy", "all_proxy", "ftp_proxy", "no_proxy", "anonymized_telemetry"}
QUIET = {
    "ANONYMIZED_TELEMETRY": "False",
    "HF_HUB_OFFLINE": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_OFFLINE": "1",
}
IGNORED_QT_MESSAGES = [
    r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)\(\)",
]
# Helpers that Python and its libraries start once and keep until the end.
STANDING_THREADS = ("tqdm", "asyncio_", "QueueFeederThread", "pytest_timeout")
STANDING_PROCESSES = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")
GRACE_SECONDS = 3.0


def _models() -> str:
    """Where the starter models lie: as given, else the usual place, else the checkout's ignored folder."""
    import platformdirs

    usual = platformdirs.user_data_path("dossier") / "models"
    ours = Path(__file__).resolve().parents[1] / ".dossier" / "models"
    return os.environ.get("DOSSIER_MODELS") or str(usual if usual.is_dir() else ours)


def _scrub(home: Path) -> None:
    models = _models()
    for name in list(os.environ):
        if name.startswith(HOSTILE_PREFIXES) or name.lower() in HOSTILE_NAMES:
            del os.environ[name]
    os.environ.update(QUIET)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home / name.lower())
    os.environ["DOSSIER_LIBRARY"] = str(home / "library")
    os.environ["DOSSIER_CONFIG"] = str(home / "config")
    os.environ["DOSSIER_MODELS"] = models


_HOME = Path(tempfile.mkdtemp(prefix="dossier-tests-"))
_scrub(_HOME)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--thorough", action="store_true", help="the long forms too: 30 kills, the whole corpus")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "thorough: minutes long; runs with --thorough only")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip the long tests unless asked for; make Qt's warnings fail the window's tests."""
    skip = pytest.mark.skip(reason="long; asked for with --thorough")
    with_qt = config.pluginmanager.hasplugin("pytest-qt")
    for item in items:
        if item.get_closest_marker("thorough") and not config.getoption("--thorough"):
            item.add_marker(skip)
        if with_qt and "desktop" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*IGNORED_QT_MESSAGES, extend=True))


@pytest.fixture
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether the long form of a test was asked for (``--thorough``)."""
    return bool(request.config.getoption("--thorough"))


@pytest.fixture(autouse=True)
def _own_places(_tripwire: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has its own default library and configuration folder."""
    monkeypatch.setenv("DOSSIER_LIBRARY", str(tmp_path / "default-library"))
    monkeypatch.setenv("DOSSIER_CONFIG", str(tmp_path / "default-config"))


@pytest.fixture(autouse=True)
def _tripwire() -> Iterator[None]:
    """Fail a test that leaves a thread, a process or a changed environment behind."""
    threads, processes, environment = set(threading.enumerate()), _children(), dict(os.environ)
    yield
    deadline = time.monotonic() + GRACE_SECONDS
    while (_new_threads(threads) or _children() - processes) and time.monotonic() < deadline:
        time.sleep(0.02)
    left = [f"thread {thread.name}" for thread in _new_threads(threads)]
    left += [f"process {_describe(pid)}" for pid in _children() - processes]
    left += [f"variable {name}" for name in _changed(environment)]
    if left:
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [t for t in threading.enumerate() if t not in before and not t.name.startswith(STANDING_THREADS)]


def _children() -> set[int]:
    """Process ids of our children, the standing helpers left out."""
    found = set()
    for child in psutil.Process().children(recursive=True):
        try:
            if child.status() != psutil.STATUS_ZOMBIE and not _is_standing(child):
                found.add(child.pid)
        except psutil.NoSuchProcess:
            continue
    return found


def _is_standing(process: psutil.Process) -> bool:
    command = " ".join(process.cmdline())
    return any(name in command for name in STANDING_PROCESSES)


def _describe(pid: int) -> str:
    try:
        return f"{pid} ({' '.join(psutil.Process(pid).cmdline())[:120]})"
    except psutil.NoSuchProcess:
        return str(pid)


def _changed(before: dict[str, str]) -> list[str]:
    now = dict(os.environ)
    # scikit-learn sets the others when it is imported, for its threads.
    ignored = {"PYTEST_CURRENT_TEST", "KMP_DUPLICATE_LIB_OK", "KMP_INIT_AT_FORK"}
    return sorted(n for n in (before.keys() | now.keys()) - ignored if before.get(n) != now.get(n))
