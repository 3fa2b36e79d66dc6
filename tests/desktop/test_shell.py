"""From the first start to the open library and back, with the real engine."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

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


def test_leaving_the_first_dialog_ends_dossier(shell: Shell, qtbot: Any) -> None:
    shell.start()
    assert shell.dialog is not None
    with qtbot.waitSignal(shell._port.stopped, timeout=PATIENCE):
        shell.dialog.reject()
    shell._port.start()
