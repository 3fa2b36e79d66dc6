"""A server that writes is named on screen while it does, set and switched off in the preferences."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from dossier.errors import ServerUnreachable, UsageError
from dossier.server import link, setting
from dossier_desktop import theme, wording
from dossier_desktop.engine_process import EngineProcess
from dossier_desktop.preferences.dialog import Preferences
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.window_state import WindowState
from helpers.answers import answer
from helpers.fake_engine import FakeEngine, document
from helpers.servers import Talk, serving

ACTIVE = setting.parse("http://127.0.0.1:8000", "writer").as_json()
REMOTE = setting.parse("https://llm.example", "writer").as_json()
PLAIN = setting.parse("http://llm.example", "writer", plain_http=True).as_json()
KERNEL = {"enforced_by": "kernel", "tested": True, "detail": "The kernel refuses every internet socket."}


@pytest.fixture
def engine(qapp: QApplication, english: None) -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def window(engine: FakeEngine, qtbot: Any, tmp_path: Path) -> MainWindow:
    made = MainWindow(engine, WindowState.load(tmp_path / "state.json"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def preferences(engine: FakeEngine, qapp: QApplication, tmp_path: Path) -> Iterator[Preferences]:
    looks = theme.Theme(qapp, "light")
    made = Preferences(engine, WindowState.load(tmp_path / "s.json"), looks, engine.do_hello({}))
    made.show()
    made.show_page("server")
    yield made
    made.close()
    looks.deleteLater()


def test_the_server_is_named_in_place_of_the_offline_statement(window: MainWindow) -> None:
    window.show_lockdown(KERNEL)
    assert window.status.lockdown == "Offline: enforced by the kernel"
    window.show_server({"active": ACTIVE, "set": ACTIVE})
    assert window.status.lockdown == "Writer: 127.0.0.1:8000"
    assert "Offline" not in window.status.accessibleName()
    assert "kernel refuses" in window.status.accessibleDescription()
    window.show_lockdown(KERNEL)
    assert window.status.lockdown == "Writer: 127.0.0.1:8000", "measured again, it is still named"
    window.show_lockdown({"enforced_by": "none"})
    assert window.status.lockdown == "Writer: 127.0.0.1:8000 · Not offline: nothing enforces it"
    window.show_lockdown(KERNEL)
    window.show_server({"active": None, "set": ACTIVE})
    assert window.status.lockdown == "Offline: enforced by the kernel"


def test_the_engine_s_word_reaches_the_status(window: MainWindow, engine: FakeEngine, qtbot: Any) -> None:
    engine.server = {"active": REMOTE, "set": REMOTE}
    window.library_opened()
    qtbot.waitUntil(lambda: window.status.lockdown == "Writer: llm.example:443")
    engine.notification.emit("server", {"active": None, "set": None})
    assert window.status.lockdown == "Offline: enforced by the kernel"


@pytest.mark.parametrize(
    ("active", "words"),
    [(ACTIVE, "on this computer"), (REMOTE, "encrypted."), (PLAIN, "everyone on the way")],
)
def test_what_is_sent_where_is_said(window: MainWindow, active: dict[str, Any], words: str) -> None:
    window.show_lockdown(KERNEL)
    window.show_server({"active": active, "set": active})
    assert words in window.status.accessibleDescription()


def test_off_is_the_ordinary_state(preferences: Preferences, engine: FakeEngine, qtbot: Any) -> None:
    page = preferences.server
    qtbot.waitUntil(lambda: bool(engine.called("server.get")))
    assert "nothing leaves it" in page.state.text
    assert not page.use.isEnabled()
    assert not page.attempt.isEnabled()
    assert not page.off.isEnabled()
    assert engine.called("server.test") == []


def test_a_server_is_set_for_the_next_start(preferences: Preferences, engine: FakeEngine, qtbot: Any) -> None:
    page = preferences.server
    page.address.setText("https://llm.example/v1")
    assert not page.use.isEnabled()
    page.model.setText("writer")
    page.key.setText("sk-canary")
    with qtbot.waitSignal(page.changed):
        page.use.click()
    assert engine.called("server.set") == [
        {"url": "https://llm.example/v1", "model": "writer", "plain_http": False, "key_text": "sk-canary"}
    ]
    assert "llm.example is set. It writes from the next start" in page.state.text
    assert page.key.text() == ""
    assert not page.attempt.isEnabled()
    assert page.off.isEnabled()


def test_what_is_refused_is_said_and_stays_to_be_mended(
    preferences: Preferences, engine: FakeEngine, qtbot: Any
) -> None:
    def refuse(params: dict[str, Any]) -> Any:
        raise UsageError("No model is named for the server.")

    engine.handlers["server.set"] = refuse
    page = preferences.server
    page.address.setText("http://llm.example")
    page.model.setText("writer")
    page.use.click()
    qtbot.waitUntil(lambda: "No model is named" in page.note.text)
    assert page.address.text() == "http://llm.example"


def test_a_server_in_use_is_tried_and_switched_off(
    preferences: Preferences, engine: FakeEngine, qtbot: Any
) -> None:
    engine.server = {"active": ACTIVE, "set": ACTIVE}
    page = preferences.server
    page.refresh()
    qtbot.waitUntil(page.attempt.isEnabled)
    assert page.address.text() == "http://127.0.0.1:8000/v1"
    assert "127.0.0.1:8000 writes" in page.state.text
    page.attempt.setFocus()
    page.attempt.click()
    assert page.focusWidget() is not page.off, "Enter does no harm while the server is asked"
    qtbot.waitUntil(lambda: "answers, after 0.5 s" in page.note.text)
    assert page.focusWidget() is page.attempt

    def away(params: dict[str, Any]) -> Any:
        raise ServerUnreachable(
            "The server 127.0.0.1:8000 cannot be reached: nothing listens there.",
            "Check that it runs and that its address is right.",
        )

    engine.handlers["server.test"] = away
    page.attempt.click()
    qtbot.waitUntil(lambda: "nothing listens there" in page.note.text)
    assert page.attempt.isEnabled()
    with qtbot.waitSignal(page.changed):
        page.off.click()
    assert "nothing leaves it" in page.state.text
    assert page.address.text() == ""


def test_the_offline_proof_names_the_exception(
    preferences: Preferences, engine: FakeEngine, qtbot: Any
) -> None:
    engine.server = {"active": REMOTE, "set": REMOTE}
    preferences.show_page("about")
    qtbot.waitUntil(lambda: "llm.example:443, and nothing else" in preferences.about.proof.text)
    engine.server = {"active": None, "set": None}
    preferences.about.refresh()
    qtbot.waitUntil(lambda: "every process it starts" in preferences.about.proof.text)


def test_a_notice_stands_below_the_answer(english: None) -> None:
    noted = replace(
        answer(document("/x/a.pdf")), notice="The server s cannot be reached: nothing listens there."
    )
    assert wording.summary_line(noted).startswith("The server s cannot be reached: nothing listens there. · ")


def test_the_engine_process_inherits_the_way_and_nothing_else_does(qtbot: Any) -> None:
    """The real engine, started by Qt with a real courier, and again after it was killed."""
    talk = Talk()
    with serving(talk) as port:
        setting.save(setting.parse(f"http://127.0.0.1:{port}", "writer"))
        begun = link.begin()
        assert begun is not None
        engine = EngineProcess(first_delay_ms=1)
        engine.start()
        try:
            assert not os.get_inheritable(begun.link.descriptor)
            assert _asked(engine, qtbot, "server.test")["models"] == ["writer"]
            before = engine.process_id
            with qtbot.waitSignal(engine.back, timeout=60000):
                psutil.Process(before).kill()
            assert engine.process_id != before
            assert _asked(engine, qtbot, "server.test")["models"] == ["writer"]
            assert _asked(engine, qtbot, "hello")["server"]["active"]["name"] == f"127.0.0.1:{port}"
        finally:
            with qtbot.waitSignal(engine.stopped, timeout=60000):
                engine.stop()
            link.end()
    assert not psutil.pid_exists(begun.process_id)


def _asked(engine: EngineProcess, qtbot: Any, method: str) -> Any:
    outcome: list[Any] = []
    engine.call(method, {}, lambda result, _: outcome.append(result), outcome.append)
    qtbot.waitUntil(lambda: bool(outcome), timeout=60000)
    return outcome[0]
