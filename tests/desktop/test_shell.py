"""From the first start to the open library and back, with the real engine."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from dossier_desktop import language
from dossier_desktop.access.first_run import FirstRun
from dossier_desktop.access.unlock import UnlockDialog
from dossier_desktop.engine_process import EngineProcess
from dossier_desktop.shell import Shell
from dossier_desktop.theme import Theme
from dossier_desktop.window_state import WindowState

PASSPHRASE = "tree lamp orbit kettle"
PATIENCE = 60_000


@pytest.fixture
def shell(qapp: QApplication, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    looks, port = Theme(qapp, "light"), EngineProcess(first_delay_ms=50)
    made = Shell(qapp, port, WindowState.load(tmp_path / "window.json"), looks)
    monkeypatch.setattr(made._application, "quit", lambda: None)
    port.start()
    yield made
    made._idle.stop()
    language.install(qapp, "en")
    with qtbot.waitSignal(port.stopped, timeout=PATIENCE):
        port.stop()
    for widget in (made.dialog, made._window):
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for part in (made, port, looks):
        part.deleteLater()


def _unlock(shell: Shell, qtbot: Any) -> None:
    dialog = shell.dialog
    assert isinstance(dialog, UnlockDialog)
    dialog.field.line.setText(PASSPHRASE)
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    dialog.go.click()
    qtbot.waitUntil(lambda: shell.dialog is None, timeout=PATIENCE)
    assert shell.window.isVisible()


def _create(shell: Shell, qtbot: Any) -> None:
    dialog = shell.dialog
    assert isinstance(dialog, FirstRun)
    dialog.go_on()
    dialog.passphrase.form.first.line.setText(PASSPHRASE)
    dialog.passphrase.form.second.line.setText(PASSPHRASE)
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.page is dialog.recovery, timeout=PATIENCE)
    dialog.recovery.view.kept.setChecked(True)
    dialog.go_on()
    qtbot.waitUntil(lambda: shell.dialog is None, timeout=PATIENCE)


def _modal(qtbot: Any) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=PATIENCE)
    widget = QApplication.activeModalWidget()
    assert widget is not None
    return widget


def test_a_day_with_dossier(shell: Shell, qtbot: Any) -> None:
    shell.start()
    _create(shell, qtbot)
    assert shell.window.isVisible()
    qtbot.waitUntil(lambda: shell._idle.running, timeout=PATIENCE)

    shell._idle.expired.emit()
    qtbot.waitUntil(lambda: isinstance(shell.dialog, UnlockDialog), timeout=PATIENCE)
    assert not shell._idle.running
    _unlock(shell, qtbot)

    os.kill(shell._port.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: isinstance(shell.dialog, UnlockDialog), timeout=PATIENCE)
    assert shell.window.isVisible()
    _unlock(shell, qtbot)

    before = shell.window
    shell._change_language("nl")
    assert shell.window is not before
    assert _modal(qtbot).windowTitle() == "Voorkeuren"
    _modal(qtbot).close()

    asked = {"passphrase": PASSPHRASE}
    shell._port.call("library.destroy", asked, lambda *_: None, lambda _error: None)
    qtbot.waitUntil(lambda: isinstance(shell.dialog, FirstRun), timeout=PATIENCE)


def test_idleness_hides_at_once_but_lets_work_finish(shell: Shell, qtbot: Any) -> None:
    shell.start()
    _create(shell, qtbot)
    shell._port.notification.emit(
        "progress", {"stage": "reading", "done": 1, "total": 9, "item": "secret.pdf"}
    )
    assert shell._port.working
    shell._idle.expired.emit()
    dialog = shell.dialog
    assert isinstance(dialog, UnlockDialog)
    shell._port.notification.emit(
        "progress", {"stage": "reading", "done": 2, "total": 9, "item": "secret.pdf"}
    )
    shown = [label.text() for label in shell.window.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in shown if "secret" in text]
    assert "finishes its work" in dialog.note.text
    statuses: list[bool] = []

    def status(expected: bool) -> None:
        shell._port.call(
            "library.status", {}, lambda *_: statuses.append(True), lambda _error: statuses.append(False)
        )
        qtbot.waitUntil(lambda: bool(statuses), timeout=PATIENCE)
        assert statuses.pop() is expected

    status(True)
    shell._port._progress_at -= 1000
    shell._lock_when_done()
    qtbot.waitUntil(lambda: not dialog._held, timeout=PATIENCE)
    status(False)
    _unlock(shell, qtbot)

    shell._port.notification.emit("progress", {"stage": "reading", "done": 3, "total": 9, "item": ""})
    shell._idle.expired.emit()
    assert shell.dialog is not None
    _unlock(shell, qtbot)
    status(True)


def test_who_changes_their_mind_goes_back_to_the_library_there_is(
    shell: Shell, qtbot: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "default-library"
    folder.mkdir()
    (folder / "keys.json").write_text("{}")
    shell.start()
    first = shell.dialog
    assert isinstance(first, UnlockDialog)
    first.new_library.click()
    second = shell.dialog
    assert isinstance(second, FirstRun)
    assert second.welcome.folder == tmp_path / "default-library-2"
    second.reject()
    assert isinstance(shell.dialog, UnlockDialog)
    assert shell.dialog.folder == folder


def test_the_first_run_speaks_the_language_chosen(shell: Shell, qtbot: Any) -> None:
    shell.start()
    first = shell.dialog
    assert isinstance(first, FirstRun)
    first.language.setCurrentIndex(first.language.findData("fr"))
    first.language.activated.emit(first.language.currentIndex())
    second = shell.dialog
    assert isinstance(second, FirstRun)
    assert second is not first
    assert second.windowTitle() == "Bienvenue dans Dossier"
    assert second.language.currentData() == "fr"
    assert shell._state.language == "fr"


def test_leaving_the_first_dialog_ends_dossier(shell: Shell, qtbot: Any) -> None:
    shell.start()
    assert shell.dialog is not None
    with qtbot.waitSignal(shell._port.stopped, timeout=PATIENCE):
        shell.dialog.reject()
    shell._port.start()
