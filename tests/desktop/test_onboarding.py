"""The first run: nothing goes on that should not, and nothing that was typed stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from dossier.errors import DiskFull, KeyringUnavailable
from dossier.vault.passphrase import weakness
from dossier_desktop.access import recovery_view
from dossier_desktop.access.change import ChangePassphrase
from dossier_desktop.access.first_run import FirstRun
from dossier_desktop.access.renew import NewRecoveryCode
from dossier_desktop.access.strength import Strength, bits, strength
from helpers.fake_engine import FakeEngine

GOOD = "tree lamp orbit kettle"
CODE = "7K3M-9QWE-R2TY-4H5J-8N6P-0VXZ-ABCD-EFGH"


@pytest.fixture
def engine(qapp: object) -> FakeEngine:
    made = FakeEngine()
    made.handlers["library.create"] = lambda params: {"recovery_code": CODE}
    made.handlers["library.remember"] = lambda params: {}
    return made


@pytest.fixture
def first_run(engine: FakeEngine, tmp_path: Path, qtbot: Any) -> Iterator[FirstRun]:
    made = FirstRun(engine, tmp_path / "library")
    made.show()
    yield made
    made.hide()  # not closed: without the code noted, that asks a question
    made.deleteLater()


def _type(first_run: FirstRun, first: str = GOOD, second: str = GOOD) -> None:
    first_run.passphrase.form.first.line.setText(first)
    first_run.passphrase.form.second.line.setText(second)


def test_from_nothing_to_an_open_library(first_run: FirstRun, engine: FakeEngine, qtbot: Any) -> None:
    assert first_run.page is first_run.welcome
    qtbot.mouseClick(first_run.next, Qt.MouseButton.LeftButton)
    assert first_run.page is first_run.passphrase
    assert not first_run.next.isEnabled()
    _type(first_run)
    qtbot.keyClick(first_run.passphrase.form.second.line, Qt.Key.Key_Return)
    assert not first_run.next.isEnabled()
    qtbot.waitUntil(lambda: first_run.page is first_run.recovery)
    assert engine.called("library.create") == [
        {"directory": str(first_run.welcome.folder), "passphrase": GOOD}
    ]
    assert not engine.called("library.remember")
    assert not first_run.next.isEnabled()
    first_run.recovery.view.kept.setChecked(True)
    with qtbot.waitSignal(first_run.created) as created:
        first_run.next.click()
    assert created.args == [first_run.welcome.folder]


def _everything_shown(widget: QWidget) -> str:
    words = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join(words + [line.text() for line in widget.findChildren(QLineEdit)])


def test_nothing_typed_or_shown_stays_behind(first_run: FirstRun, qtbot: Any) -> None:
    first_run.go_on()
    _type(first_run)
    first_run.go_on()
    qtbot.waitUntil(lambda: first_run.page is first_run.recovery)
    assert GOOD not in _everything_shown(first_run)
    assert CODE[:14] in _everything_shown(first_run)
    first_run.recovery.view.kept.setChecked(True)
    first_run.go_on()
    assert CODE[:14] not in _everything_shown(first_run)


@pytest.mark.parametrize(
    ("first", "second"),
    [("", ""), ("short", "short"), ("aaaaaaaaaaaa", "aaaaaaaaaaaa"), (GOOD, GOOD + "s"), (GOOD, "")],
)
def test_a_poor_or_mistyped_passphrase_goes_no_further(
    first_run: FirstRun, engine: FakeEngine, first: str, second: str
) -> None:
    first_run.go_on()
    _type(first_run, first, second)
    assert not first_run.next.isEnabled()
    first_run.go_on()
    assert not engine.called("library.create")


def test_the_keyring_is_used_only_when_asked_and_may_fail(
    first_run: FirstRun, engine: FakeEngine, qtbot: Any
) -> None:
    def unavailable(params: dict[str, Any]) -> Any:
        raise KeyringUnavailable("There is no keyring.")

    engine.handlers["library.remember"] = unavailable
    first_run.go_on()
    _type(first_run)
    first_run.passphrase.remember.setChecked(True)
    first_run.go_on()
    qtbot.waitUntil(lambda: "keyring" in _everything_shown(first_run.recovery))
    assert engine.called("library.remember") == [{"on": True}]
    assert first_run.page is first_run.recovery


def test_a_failure_is_said_and_can_be_tried_again(
    first_run: FirstRun, engine: FakeEngine, qtbot: Any
) -> None:
    def full(params: dict[str, Any]) -> Any:
        raise DiskFull("No space is left.", "Free some space.")

    engine.handlers["library.create"] = full
    first_run.go_on()
    _type(first_run)
    first_run.go_on()
    qtbot.waitUntil(lambda: "No space is left. Free some space." in _everything_shown(first_run))
    assert first_run.page is first_run.passphrase
    assert first_run.next.isEnabled()
    engine.handlers["library.create"] = lambda params: {"recovery_code": CODE}
    first_run.go_on()
    qtbot.waitUntil(lambda: first_run.page is first_run.recovery)


def test_a_folder_with_a_library_is_opened_not_overwritten(
    first_run: FirstRun, engine: FakeEngine, tmp_path: Path, qtbot: Any
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    (old / "keys.json").write_text("{}")
    first_run.welcome.set_folder(old)
    with qtbot.waitSignal(first_run.open_existing) as opened:
        first_run.go_on()
    assert opened.args == [old]
    assert not engine.called("library.create")


def test_a_folder_with_other_things_gets_one_inside(first_run: FirstRun, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("x")
    first_run.welcome.set_folder(tmp_path / "letters")
    assert first_run.welcome.folder == tmp_path / "letters" / "Dossier"


def test_leaving_without_the_code_asks_first(
    first_run: FirstRun, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    first_run.go_on()
    _type(first_run)
    first_run.go_on()
    qtbot.waitUntil(lambda: first_run.page is first_run.recovery)
    answers = [False, True]
    monkeypatch.setattr("dossier_desktop.access.first_run.confirm", lambda *_, **__: answers.pop(0))
    first_run.close()
    assert first_run.isVisible()
    with qtbot.waitSignal(first_run.created):
        first_run.close()
    assert not answers


def test_an_engine_lost_after_creation_is_noticed(
    first_run: FirstRun, engine: FakeEngine, qtbot: Any
) -> None:
    first_run.go_on()
    _type(first_run)
    first_run.go_on()
    qtbot.waitUntil(lambda: first_run.page is first_run.recovery)
    engine.die()
    assert first_run.interrupted


def test_the_code_can_be_copied_and_the_clipboard_is_emptied(
    first_run: FirstRun, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovery_view, "_CLIPBOARD_MS", 50)
    view = first_run.recovery.view
    view.show_code(CODE)
    view._copy.click()
    assert QGuiApplication.clipboard().text() == CODE
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_the_code_can_be_saved_for_its_owner_alone(first_run: FirstRun, tmp_path: Path) -> None:
    view = first_run.recovery.view
    view.show_code(CODE)
    view._write(tmp_path / "code.txt")
    text = (tmp_path / "code.txt").read_text("utf-8")
    assert CODE.replace("-", "") in text.replace("\n", "").replace("-", "")
    assert (tmp_path / "code.txt").stat().st_mode & 0o077 == 0
    view._write(tmp_path / "nowhere" / "code.txt")
    assert view._note.isVisibleTo(view)


def test_strength_grows_with_words_not_with_tricks() -> None:
    assert strength("password") is Strength.WEAK
    assert strength("aaaaaaaaaaaaaaaaaaaa") is Strength.WEAK
    assert strength("abcdefghijklmnop1234567890") is Strength.WEAK
    assert strength("Passw0rd!") is not Strength.STRONG
    assert strength("correct correct correct correct") is Strength.WEAK
    assert strength(GOOD) is Strength.FAIR
    assert strength(GOOD + " seven") is Strength.STRONG
    assert strength("x9$Kq!v2Lm#8") >= Strength.FAIR
    assert bits("") == 0


def test_what_the_vault_refuses_has_words() -> None:
    assert weakness("short")
    assert not weakness(GOOD)


def test_changing_the_passphrase(engine: FakeEngine, qtbot: Any) -> None:
    engine.handlers["library.change_passphrase"] = lambda params: {}
    dialog = ChangePassphrase(engine)
    qtbot.addWidget(dialog)
    dialog.form.first.line.setText(GOOD)
    dialog.form.second.line.setText(GOOD)
    assert not dialog.go.isEnabled()
    dialog.current.line.setText("old one")
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    assert engine.called("library.change_passphrase") == [{"current": "old one", "new": GOOD}]
    assert GOOD not in _everything_shown(dialog)


def test_a_new_recovery_code_needs_the_passphrase_and_a_nod(engine: FakeEngine, qtbot: Any) -> None:
    engine.handlers["library.new_recovery_code"] = lambda params: {"recovery_code": CODE}
    dialog = NewRecoveryCode(engine)
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    dialog.field.line.setText(GOOD)
    dialog.go.click()
    qtbot.waitUntil(lambda: CODE[:14] in _everything_shown(dialog))
    assert not dialog.go.isEnabled()
    dialog.view.kept.setChecked(True)
    dialog.go.click()
    assert CODE[:14] not in _everything_shown(dialog)
