"""Setting up: one message for what is missing, nothing twice, and a terminal where there is no screen."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from helpers.shared import REPOSITORY


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """``scripts/bootstrap.py`` with an environment folder of its own, and no way to start a process."""
    monkeypatch.syspath_prepend(str(REPOSITORY / "scripts"))
    module = importlib.import_module("bootstrap")
    monkeypatch.setattr(module, "VENV", tmp_path)
    monkeypatch.setattr(module, "PYTHON", tmp_path / "bin" / "python")

    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError(f"started {arguments}")

    monkeypatch.setattr(subprocess, "run", refuse)
    monkeypatch.setattr(module.venv, "create", refuse)
    return module


@pytest.fixture
def packages(bootstrap: ModuleType) -> ModuleType:
    return sys.modules["system_packages"]


def test_one_message_names_all_that_is_missing_and_one_command(
    bootstrap: ModuleType, packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = [packages.Need(name, "the window", lambda: False) for name in ("libegl1", "libxcb-cursor0")]
    monkeypatch.setattr(packages, "WINDOW", tuple(needs))
    monkeypatch.setattr(packages, "BUILD", (packages.Need("g++", "compiling llama.cpp", lambda: False),))
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(bootstrap.SetupError) as caught:
        bootstrap.ensure_environment("run", window=True)
    text = str(caught.value)
    assert "for the window: libegl1, libxcb-cursor0" in text
    assert text.count("apt-get install") == 1
    assert "apt-get install --yes g++ libegl1 libxcb-cursor0" in text


def test_without_a_screen_the_windows_libraries_are_not_asked_for(
    packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "WINDOW", (packages.Need("libegl1", "the window", lambda: False),))
    monkeypatch.setattr(packages, "BUILD", ())
    monkeypatch.setattr(sys, "platform", "linux")
    assert packages.missing(window=False, tests=False) == []
    assert [need.package for need in packages.missing(window=True, tests=False)] == ["libegl1"]


@pytest.mark.parametrize(("made", "asked"), [("run", "run"), ("test", "run"), ("test", "test")])
def test_what_is_set_up_is_not_set_up_again(bootstrap: ModuleType, made: str, asked: str) -> None:
    bootstrap._stamp(made).write_text(bootstrap._state(), encoding="utf-8")
    bootstrap.ensure_environment(asked, window=True)


def test_new_dependencies_are_set_up_again(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    bootstrap._stamp("run").write_text("of another pyproject.toml", encoding="utf-8")
    monkeypatch.setattr(bootstrap.system_packages, "missing", lambda **_: [])
    with pytest.raises(AssertionError, match="started"):
        bootstrap.ensure_environment("run", window=True)


def test_installed_models_are_not_fetched_again(bootstrap: ModuleType, tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (tmp_path / ".dossier-models").write_text(f"{bootstrap._catalogue()}\n{models}", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("DOSSIER_MODELS", raising=False)
        bootstrap.ensure_models()
        patch.setenv("DOSSIER_MODELS", str(tmp_path / "elsewhere"))
        with pytest.raises(AssertionError, match=r"started.*models.*install"):
            bootstrap.ensure_models()


def test_a_screen_is_told_by_the_session(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not bootstrap.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert bootstrap.has_screen()


def test_an_old_python_is_refused_in_words(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "SUPPORTED", ((3, 90), (3, 99)))
    assert bootstrap.main(["run"]) == 2
    assert "Dossier needs Python" in capsys.readouterr().err


def test_every_step_is_run_and_one_failure_fails_all(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    statuses = iter((0, 3, 0))
    monkeypatch.setattr(bootstrap, "_call", lambda command: next(statuses))
    assert bootstrap._all([("one", []), ("two", []), ("three", [])]) == 1
    shown = capsys.readouterr().err
    assert "two: FAILED (3)" in shown
    assert "three: passed" in shown
