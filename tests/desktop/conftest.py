"""What window tests share: a themed application, an engine made of lists, the main window over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import dossier_desktop  # noqa: F401 — before Qt: see dossier_desktop.immortal
from dossier_desktop import language
from dossier_desktop.theme import Theme
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.window_state import WindowState
from helpers.fake_engine import FakeEngine


@pytest.fixture
def english(qapp: QApplication) -> None:
    """English texts with their plurals, whatever the test before spoke."""
    language.install(qapp, "en")


@pytest.fixture
def themed(qapp: QApplication, english: None) -> Theme:
    """The application with our style sheet, as people see it."""
    existing = qapp.findChild(Theme)
    return existing or Theme(qapp, "light")


@pytest.fixture
def engine() -> FakeEngine:
    """An empty library behind the port."""
    return FakeEngine()


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    """What the window remembers, in a folder of the test's own."""
    return WindowState.load(tmp_path / "window.json")


@pytest.fixture
def window(qtbot: QtBot, themed: Theme, engine: FakeEngine, state: WindowState) -> Iterator[MainWindow]:
    """The main window on an open library, shown; closed with nothing left undone."""
    made = MainWindow(engine, state)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.library_opened()
    qtbot.wait(20)
    yield made
    made.library_closed()
