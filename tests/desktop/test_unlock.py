"""Unlocking: right and wrong passphrases, the growing wait, the other ways in, and locking when idle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from dossier.errors import KeyringUnavailable, LibraryInUse, WrongPassphrase
from dossier_desktop.access.throttle import Throttle
from dossier_desktop.access.unlock import UnlockDialog
from dossier_desktop.idle import IdleLock
from helpers.fake_engine import FakeEngine


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def _unlock(params: dict[str, Any]) -> Any:
    if params.get("passphrase") != "right" and params.get("recovery_code") != "CODE":
        raise WrongPassphrase("The passphrase does not open this library.", "Check Caps Lock and layout.")
    return {}


@pytest.fixture
def engine(qapp: QApplication) -> FakeEngine:
    made = FakeEngine()
    made.handlers["library.unlock"] = _unlock
    made.handlers["library.describe"] = lambda params: {"keyring": "second" in params["directory"]}
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dialog(engine: FakeEngine, clock: Clock, tmp_path: Path, qtbot: Any) -> Iterator[UnlockDialog]:
    made = UnlockDialog(engine, tmp_path / "library", Throttle(clock))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hide()


def _try(dialog: UnlockDialog, engine: FakeEngine, text: str, qtbot: Any) -> None:
    before = len(engine.called("library.unlock"))
    dialog.field.line.setText(text)
    dialog.go.click()
    qtbot.waitUntil(lambda: len(engine.called("library.unlock")) > before and dialog._request is None)


def test_the_right_passphrase_opens(dialog: UnlockDialog, engine: FakeEngine, qtbot: Any) -> None:
    assert not dialog.go.isEnabled()
    dialog.field.line.setText("right")
    with qtbot.waitSignal(dialog.unlocked) as unlocked:
        qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    assert unlocked.args == [dialog.folder, False]
    assert dialog.field.text == ""
    assert engine.called("library.unlock") == [{"directory": str(dialog.folder), "passphrase": "right"}]


def test_wrong_ones_wait_longer_and_longer(
    dialog: UnlockDialog, engine: FakeEngine, clock: Clock, qtbot: Any
) -> None:
    for wait in (1, 2, 4, 8):
        _try(dialog, engine, "wrong", qtbot)
        assert "does not open" in dialog.note.text
        assert not dialog.go.isEnabled()
        assert str(wait) in dialog.go.text()
        clock.now += wait - 0.5
        dialog._update()
        assert not dialog.go.isEnabled()
        clock.now += 0.5
        qtbot.waitUntil(dialog.go.isEnabled)
    dialog.field.line.setText("right")
    with qtbot.waitSignal(dialog.unlocked):
        dialog.go.click()


def test_return_does_not_get_around_the_wait(dialog: UnlockDialog, engine: FakeEngine, qtbot: Any) -> None:
    _try(dialog, engine, "wrong", qtbot)
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    dialog.unlock()
    assert len(engine.called("library.unlock")) == 1


def test_a_new_dialog_does_not_forgive(engine: FakeEngine, clock: Clock, tmp_path: Path, qtbot: Any) -> None:
    throttle = Throttle(clock)
    throttle.failed()
    throttle.failed()
    dialog = UnlockDialog(engine, tmp_path, throttle)
    qtbot.addWidget(dialog)
    dialog.field.line.setText("right")
    assert not dialog.go.isEnabled()


def test_the_wait_ends_at_a_minute_and_with_success(clock: Clock) -> None:
    throttle = Throttle(clock)
    for _ in range(20):
        throttle.failed()
    assert throttle.remaining == 60
    throttle.succeeded()
    assert throttle.remaining == 0
    throttle.failed()
    assert throttle.remaining == 1


def test_the_recovery_code_opens_and_says_so(dialog: UnlockDialog, engine: FakeEngine, qtbot: Any) -> None:
    dialog.other_way.click()
    dialog.code.setText(" CODE ")
    with qtbot.waitSignal(dialog.unlocked) as unlocked:
        dialog.go.click()
    assert unlocked.args[1] is True
    assert engine.called("library.unlock")[-1]["recovery_code"] == "CODE"


def test_the_keyring_is_offered_where_it_holds_the_key(
    dialog: UnlockDialog, engine: FakeEngine, tmp_path: Path, qtbot: Any
) -> None:
    def refuse(params: dict[str, Any]) -> Any:
        raise KeyringUnavailable("The keyring is locked.", "Use the passphrase instead.")

    qtbot.waitUntil(lambda: bool(engine.called("library.describe")))
    assert not dialog.keyring.isVisible()
    second = tmp_path / "second"
    second.mkdir()
    (second / "keys.json").write_text("{}")
    dialog.set_folder(second)
    qtbot.waitUntil(dialog.keyring.isVisible)
    engine.handlers["library.unlock"] = refuse
    dialog.keyring.click()
    qtbot.waitUntil(lambda: "keyring is locked" in dialog.note.text)
    assert engine.called("library.unlock")[-1] == {"directory": str(second), "keyring": True}
    engine.handlers["library.unlock"] = lambda params: {}
    with qtbot.waitSignal(dialog.unlocked):
        dialog.keyring.click()


def test_the_keyring_opens_by_itself_only_when_told_to(
    engine: FakeEngine, tmp_path: Path, qtbot: Any
) -> None:
    engine.handlers["library.unlock"] = lambda params: {}
    asking = UnlockDialog(engine, tmp_path / "second")
    qtbot.addWidget(asking)
    qtbot.waitUntil(lambda: len(engine.called("library.describe")) == 1)
    qtbot.wait(20)
    assert not engine.called("library.unlock")
    opening = UnlockDialog(engine, tmp_path / "second", by_keyring=True)
    qtbot.addWidget(opening)
    with qtbot.waitSignal(opening.unlocked):
        pass
    assert engine.called("library.unlock") == [{"directory": str(tmp_path / "second"), "keyring": True}]


def test_a_library_in_use_is_no_wrong_passphrase(
    dialog: UnlockDialog, engine: FakeEngine, qtbot: Any
) -> None:
    def in_use(params: dict[str, Any]) -> Any:
        raise LibraryInUse("Another Dossier has this library open.", "Close it first.")

    engine.handlers["library.unlock"] = in_use
    _try(dialog, engine, "right", qtbot)
    assert "Another Dossier" in dialog.note.text
    assert dialog.go.isEnabled()


def test_a_folder_without_a_library_is_not_taken(dialog: UnlockDialog, tmp_path: Path) -> None:
    before = dialog.folder
    dialog.set_folder(tmp_path)
    assert dialog.folder == before
    assert str(tmp_path) in dialog.note.text


def test_what_is_typed_is_hidden_until_shown(dialog: UnlockDialog) -> None:
    line, show = dialog.field.line, dialog.field._show
    assert line.echoMode() == QLineEdit.EchoMode.Password
    show.click()
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    dialog.forget()
    assert line.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_noticed(dialog: UnlockDialog, qtbot: Any) -> None:
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_A)
    assert not dialog.caps.isVisible()
    qtbot.keyClicks(dialog.field.line, "A", modifier=Qt.KeyboardModifier.NoModifier)
    assert dialog.caps.isVisible()


def test_everything_has_a_name_and_the_keyboard_reaches_it(dialog: UnlockDialog) -> None:
    dialog.offer_keyring(True)
    wanted = {dialog.field.line, dialog.field._show, dialog.other_way, dialog.other_library}
    wanted |= {dialog.new_library, dialog.quit, dialog.keyring}
    reached, widget = set(), dialog.field.line.nextInFocusChain()
    for _ in range(60):
        reached.add(widget)
        widget = widget.nextInFocusChain()
    for one in wanted:
        assert one in reached
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert one.accessibleName() or one.text()


@pytest.fixture
def idle(qapp: QApplication, clock: Clock) -> Iterator[IdleLock]:
    made = IdleLock(qapp, clock, tick_ms=5)
    yield made
    made.stop()
    made.setParent(None)
    made.deleteLater()


def test_idleness_locks_and_activity_puts_it_off(idle: IdleLock, clock: Clock, qtbot: Any) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    seen: list[int | None] = []
    idle.remaining.connect(seen.append)
    idle.start(1)
    clock.now += 50
    qtbot.waitUntil(lambda: seen[-1] == 10)
    qtbot.keyClick(line.windowHandle(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: seen[-1] == 60)
    clock.now += 61
    with qtbot.waitSignal(idle.expired, timeout=2000):
        pass
    assert not idle.running


def test_never_means_never(idle: IdleLock, clock: Clock, qtbot: Any) -> None:
    seen: list[int | None] = []
    idle.remaining.connect(seen.append)
    idle.start(0)
    clock.now += 1e6
    qtbot.wait(30)
    assert seen == [None]
    assert not idle.running
