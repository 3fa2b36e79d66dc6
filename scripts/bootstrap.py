"""Set up Dossier from a checkout, and run or test it. Needs nothing but Python.

    python3 scripts/bootstrap.py run      # environment, models, then the window (or the terminal)
    python3 scripts/bootstrap.py test     # environment with the tests' tools, then all tests
    python3 scripts/bootstrap.py check    # what continuous integration runs: lint, types, contracts, tests
    python3 scripts/bootstrap.py packages # the system packages still missing for all of that, by name

Everything goes into ``.venv``; what is up to date is not done again, so a second ``run`` starts at once.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import time
import venv
from collections.abc import Sequence
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
CORE_PYTHON = ROOT / ".venv-core" / BIN.name / PYTHON.name
SUPPORTED = ((3, 11), (3, 14))
EXTRAS = {"run": "desktop", "test": "desktop,dev"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked; the exit status says whether all of it worked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("task", choices=("run", "env", "test", "lint", "check", "packages"))
    parser.add_argument("rest", nargs="*", help="for test: what pytest gets")
    options = parser.parse_args(arguments)
    if not SUPPORTED[0] <= sys.version_info[:2] < SUPPORTED[1]:
        say("Dossier needs Python 3.11, 3.12 or 3.13; this is " + sys.version.split()[0] + ".")
        say("Give another one with: make PYTHON=python3.11 ...")
        return 2
    if options.task == "packages":
        print("\n".join(need.package for need in system_packages.missing(window=True, tests=True)))
        return 0
    try:
        return TASKS[options.task](options.rest)
    except SetupError as error:
        say(str(error))
        return 2


class SetupError(Exception):
    """Going on makes no sense; the text says what to do."""


def say(text: str) -> None:
    """Tell the person, apart from any output."""
    print(text, file=sys.stderr, flush=True)


# -- the environment -------------------------------------------------------------------------------------


def ensure_environment(purpose: str, window: bool) -> None:
    """Make ``.venv`` hold what ``purpose`` ("run" or "test") needs, unless it does already.

    Raises:
        SetupError: a system package is missing, or pip failed.
    """
    if any(_stamp(name).is_file() and _stamp(name).read_text() == _state() for name in _covering(purpose)):
        return
    needs = system_packages.missing(window=window, tests=purpose == "test")
    if needs:
        raise SetupError(system_packages.message(needs))
    say("Setting up .venv. The first time this takes 5 to 15 minutes, most of it compiling llama.cpp.")
    started = time.monotonic()
    if not PYTHON.is_file():
        venv.create(VENV, with_pip=True)
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
    environment = {**os.environ, "CMAKE_BUILD_PARALLEL_LEVEL": str(os.cpu_count() or 1)}
    target = f"{ROOT}[{EXTRAS[purpose]}]"
    if subprocess.run([*command, "--quiet", "--editable", target], env=environment, check=False).returncode:
        raise SetupError(
            "The installation failed; pip says why above. Running the same again goes on from there."
        )
    _stamp(purpose).write_text(_state())
    say(f"Set up in {time.monotonic() - started:.0f} s.")


def _covering(purpose: str) -> tuple[str, ...]:
    return ("test",) if purpose == "test" else ("run", "test")


def _stamp(purpose: str) -> Path:
    return VENV / f".dossier-{purpose}"


def _state() -> str:
    """What an installation depends on: the dependencies, the Python, and the place of the checkout."""
    content = (ROOT / "pyproject.toml").read_bytes() + sys.version.encode() + str(ROOT).encode()
    return hashlib.sha256(content).hexdigest()


def ensure_models() -> None:
    """Install the starter models unless they are there.

    Raises:
        SetupError: they could not be fetched.
    """
    question = "from dossier import settings; print(settings.models_dir())"
    stamp = VENV / ".dossier-models"
    if stamp.is_file():
        state, _, folder = stamp.read_text().partition("\n")
        if (
            state == _catalogue()
            and Path(folder).is_dir()
            and os.environ.get("DOSSIER_MODELS", folder) == folder
        ):
            return
    if subprocess.run([str(BIN / "dossier"), "models", "install", "starter"], check=False).returncode:
        raise SetupError("The starter models could not be installed; the line above says why.")
    folder = subprocess.run([str(PYTHON), "-c", question], capture_output=True, text=True, check=True).stdout
    stamp.write_text(_catalogue() + "\n" + folder.strip())


def _catalogue() -> str:
    return hashlib.sha256((ROOT / "models" / "catalog.toml").read_bytes()).hexdigest()


# -- the tasks -------------------------------------------------------------------------------------------


def run(rest: Sequence[str]) -> int:
    """Open the window with the sample collection; without a screen, do the same in the terminal."""
    screen = has_screen()
    ensure_environment("run", window=screen)
    ensure_models()
    if screen:
        return _call([PYTHON, "-m", "dossier_desktop", "--samples", *rest])
    say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so this runs in the terminal.")
    return _call([PYTHON, ROOT / "scripts" / "demo.py"])


def has_screen() -> bool:
    """Whether a window can be shown."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def env(rest: Sequence[str]) -> int:
    """Only set up, for tests and development."""
    ensure_environment("test", window=True)
    ensure_models()
    return 0


def test(rest: Sequence[str]) -> int:
    """All tests: the core where PySide6 is not installed, then the window and the whole."""
    env([])
    if rest:
        return _call([PYTHON, "-m", "pytest", *rest])
    return _all(
        [
            core_tests(),
            ("window and end-to-end tests", [PYTHON, "-m", "pytest", "tests/desktop", "tests/e2e"]),
        ]
    )


def core_tests() -> tuple[str, list[str | Path]]:
    """The core's tests, in an environment that has all of ``.venv`` but Qt."""
    subprocess.run([str(PYTHON), str(ROOT / "scripts" / "core_env.py")], check=True)
    return "core tests without PySide6", [CORE_PYTHON, "-m", "pytest", "tests/core"]


def lint(rest: Sequence[str]) -> int:
    """Style, format, types and import contracts."""
    ensure_environment("test", window=True)
    return _all(
        [
            ("ruff check", [BIN / "ruff", "check", "."]),
            ("ruff format", [BIN / "ruff", "format", "--check", "."]),
            ("mypy", [BIN / "mypy"]),
            ("import contracts", [BIN / "lint-imports"]),
        ]
    )


def check(rest: Sequence[str]) -> int:
    """Everything; the tests come last, so that their closing lines are the last to be seen."""
    linted, tested = lint([]), test([])
    if linted:
        say("The tests above aside: lint, types or contracts failed; see the top.")
    return linted or tested


TASKS = {"run": run, "env": env, "test": test, "lint": lint, "check": check}


def _all(steps: Sequence[tuple[str, Sequence[str | Path]]]) -> int:
    """Run all steps, also after a failure; 0 when every one passed."""
    failed = []
    for name, command in steps:
        started = time.monotonic()
        say(f"\n== {name}")
        status = _call(command)
        outcome = f"FAILED ({status})" if status else "passed"
        say(f"== {name}: {outcome} in {time.monotonic() - started:.0f} s")
        if status:
            failed.append(name)
    return 1 if failed else 0


def _call(command: Sequence[str | Path]) -> int:
    try:
        return subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
