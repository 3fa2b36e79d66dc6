"""The preferences ask the engine for what they show, and say what went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QTableWidgetItem
from shiboken6 import isValid

from dossier.errors import Cancelled, KeyringUnavailable, ModelUnusable, UsageError, WrongPassphrase
from dossier_desktop import theme
from dossier_desktop.preferences import library as library_page
from dossier_desktop.preferences.destroy import DestroyLibrary
from dossier_desktop.preferences.dialog import Preferences
from dossier_desktop.window_state import WindowState
from helpers.fake_engine import FakeEngine

CHAT = {
    "name": "small",
    "title": "Small Model",
    "kind": "chat",
    "writes": True,
    "licence": "Apache-2.0",
    "source": "a package",
    "architecture": "llama",
    "quantization": "Q4_0",
    "size": 91_000_000,
    "memory": 0,
    "context": 8192,
    "languages": ["en", "nl"],
    "files": {"model.gguf": "ab" * 32},
    "selected": True,
}
OTHER = {**CHAT, "name": "other", "title": "Other Model", "selected": False}
FINDER = {**CHAT, "name": "finder", "title": "Finder", "kind": "embedding"}


def _raise(error: Exception) -> Any:
    def handler(params: dict[str, Any]) -> Any:
        raise error

    return handler


@pytest.fixture
def engine(qapp: QApplication) -> FakeEngine:
    made = FakeEngine()
    made.handlers.update(
        {
            "settings.get": lambda params: {"auto_lock_minutes": 30, "abstain_below": -1.0},
            "settings.set": lambda params: {params["key"]: params["value"]},
            "library.describe": lambda params: {"keyring": True},
            "library.status": lambda params: {"documents": 3, "passages": 1200, "size_bytes": 5_000_000},
            "models.list": lambda params: [CHAT, OTHER, FINDER],
            "models.select": lambda params: {},
        }
    )
    return made


@pytest.fixture
def preferences(engine: FakeEngine, qapp: QApplication, tmp_path: Path, qtbot: Any) -> Iterator[Preferences]:
    looks = theme.Theme(qapp, "light")
    made = Preferences(engine, WindowState.load(tmp_path / "s.json"), looks, engine.do_hello({}))
    made.show()
    yield made
    if isValid(made):  # closing deletes it
        made.close()
    looks.choose("light")
    looks.deleteLater()


def test_looks_change_at_once_and_are_remembered(preferences: Preferences, tmp_path: Path) -> None:
    box = preferences.general.looks
    box.setCurrentIndex(box.findData("dark"))
    box.activated.emit(box.currentIndex())
    assert theme.tokens().name == "dark"
    assert WindowState.load(tmp_path / "s.json").theme == "dark"


def test_a_language_closes_the_dialog_to_be_shown_in_it(preferences: Preferences, qtbot: Any) -> None:
    box = preferences.general.language
    box.setCurrentIndex(box.findData("nl"))
    with qtbot.waitSignal(preferences.language_chosen) as chosen:
        box.activated.emit(box.currentIndex())
    assert chosen.args == ["nl"]
    assert not isValid(preferences) or not preferences.isVisible()


def test_locking_is_a_setting_of_the_library(
    preferences: Preferences, engine: FakeEngine, qtbot: Any
) -> None:
    preferences.show_page("security")
    box = preferences.security.auto_lock
    qtbot.waitUntil(lambda: box.currentData() == 30)
    box.setCurrentIndex(box.findData(0))
    with qtbot.waitSignal(preferences.settings_changed) as changed:
        box.activated.emit(box.currentIndex())
    assert engine.called("settings.set") == [{"key": "auto_lock_minutes", "value": 0}]
    assert changed.args == [{"auto_lock_minutes": 0}]


def test_a_keyring_that_refuses_is_not_shown_as_used(
    preferences: Preferences, engine: FakeEngine, qtbot: Any
) -> None:
    engine.handlers["library.remember"] = _raise(KeyringUnavailable("There is no keyring."))
    preferences.show_page("security")
    box = preferences.security.keyring
    qtbot.waitUntil(box.isChecked)
    box.click()
    qtbot.waitUntil(lambda: "no keyring" in preferences.security.note.text)
    assert box.isChecked()


def test_models_show_their_cards_and_another_can_be_chosen(
    preferences: Preferences, engine: FakeEngine, qtbot: Any
) -> None:
    preferences.show_page("models")
    page = preferences.models
    qtbot.waitUntil(lambda: page.list.count() == 3)
    assert "Apache-2.0" in page._details.text()
    assert not page.use.isEnabled()
    page.list.setCurrentRow(2)
    assert not page.use.isEnabled()
    page.list.setCurrentRow(1)
    page.use.click()
    qtbot.waitUntil(lambda: "in use" in page.note.text)
    assert engine.called("models.select") == [{"name": "other"}]
    engine.handlers["models.select"] = _raise(ModelUnusable("Too large."))
    page.list.setCurrentRow(1)
    page.use.click()
    qtbot.waitUntil(lambda: "Too large." in page.note.text)
    assert page.use.isEnabled()


def test_the_library_can_be_checked_and_exported(
    preferences: Preferences, engine: FakeEngine, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    preferences.show_page("library")
    page = preferences.library
    qtbot.waitUntil(lambda: "3 " in page._facts.text())
    engine.handlers["library.doctor"] = lambda params: {"findings": []}
    page.check.click()
    qtbot.waitUntil(lambda: "in order" in page.note.text)
    finding = {"check": "file", "message": "The structure of the library file is damaged.", "repaired": False}
    engine.handlers["library.doctor"] = lambda params: {"findings": [finding]}
    page.check.click()
    qtbot.waitUntil(lambda: "damaged" in page.note.text)
    monkeypatch.setattr(library_page, "confirm", lambda *_, **__: True)
    monkeypatch.setattr(library_page.QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    engine.hold("library.export")
    page.export.click()
    assert engine.called("library.export") == [{"directory": str(tmp_path)}]
    engine.send_event("library.export", "progress", {"done": 3, "total": 9})
    assert page._bar.value() == 3
    engine.fail_method("library.export", Cancelled())
    assert "stopped" in page.note.text
    assert page.export.isEnabled()


def test_destroying_takes_the_word_and_the_passphrase(engine: FakeEngine, qtbot: Any) -> None:
    engine.handlers["library.destroy"] = _raise(WrongPassphrase("Wrong."))
    dialog = DestroyLibrary(engine)
    qtbot.addWidget(dialog)
    dialog.field.line.setText("right")
    assert not dialog.go.isEnabled()
    dialog.typed.setText("destroyed")
    assert not dialog.go.isEnabled()
    dialog.typed.setText(" Destroy ")
    dialog.go.click()
    qtbot.waitUntil(lambda: "Wrong." in dialog.note.text)
    engine.handlers["library.destroy"] = lambda params: {}
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    assert dialog.field.text == ""


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ({"enforced_by": "kernel", "tested": True}, "kernel refused each"),
        ({"enforced_by": "audit-hook", "tested": True}, "Python alone"),
        ({"enforced_by": "none", "tested": True}, "Nothing prevents"),
        ({"enforced_by": "kernel", "tested": False}, "Nothing prevents"),
        ({}, "Nothing prevents"),
    ],
)
def test_the_offline_proof_says_what_was_measured(
    preferences: Preferences, state: dict[str, Any], word: str
) -> None:
    preferences.about._prove(state)
    assert word in preferences.about.proof.text
    assert "Apache" in preferences.about._parts()


TRIAL = {
    "name": "case",
    "labels": ["rent", "wage"],
    "confusion": {"rent": {"rent": 9, "wage": 1}, "wage": {"wage": 10}},
    "learned": 16,
    "tried": 20,
    "accuracy": 0.95,
    "unsure": 0.1,
    "right_of_sure": 1.0,
}
EXAMINED = {"counts": {"rent": 10, "wage": 10}, "problems": ["line 4: left out"] * 9, "more_problems": 3}


def test_a_specialist_is_trained_from_a_folder(
    preferences: Preferences, engine: FakeEngine, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = preferences.specialists
    asked: list[tuple[str, dict[str, Any]]] = []
    trials: list[dict[str, Any]] = []

    def note(name: str, result: Any) -> Any:
        def handler(params: dict[str, Any]) -> Any:
            asked.append((name, params))
            if name == "train":
                trials.append(TRIAL)
            return result

        return handler

    engine.handlers["specialists.list"] = lambda params: [*trials]
    engine.handlers["specialists.examine"] = note("examine", EXAMINED)
    engine.handlers["specialists.train"] = note("train", {**TRIAL, "tagged": 2})
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/examples")
    preferences.show_page("specialists")
    qtbot.waitUntil(lambda: not page.list.isVisible())
    page.name.setText("case")
    assert not page.train.isEnabled()
    page.from_folder.click()
    qtbot.waitUntil(page.train.isEnabled)
    assert "rent: 10" in page._examples.text()
    assert "6 more" in page._examples.text()
    page.train.click()
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert asked == [("examine", {"path": "/examples"}), ("train", {"name": "case", "path": "/examples"})]
    assert "is in use" in page.note.text
    assert page.table.item(0, 1).text() == "1"
    assert not page.train.isEnabled()


def test_stopping_and_failing_leave_the_form_as_it_was(
    preferences: Preferences, engine: FakeEngine, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = preferences.specialists
    engine.handlers["specialists.list"] = lambda params: [TRIAL]
    engine.handlers["specialists.examine"] = lambda params: EXAMINED
    engine.handlers["specialists.train"] = _raise(Cancelled("stopped"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/examples.csv", ""))
    preferences.show_page("specialists")
    qtbot.waitUntil(lambda: page.list.count() == 1)
    page.from_table.click()
    page.name.setText("case")
    qtbot.waitUntil(page.train.isEnabled)
    page.train.click()
    qtbot.waitUntil(lambda: "Nothing was changed" in page.note.text)
    assert page.train.isEnabled()
    engine.handlers["specialists.train"] = _raise(UsageError("too few"))
    page.train.click()
    qtbot.waitUntil(lambda: "too few" in page.note.text)
    removed: list[str] = []
    engine.handlers["specialists.remove"] = lambda params: removed.append(params["name"]) or {}
    page.remove.click()
    qtbot.waitUntil(lambda: removed == ["case"])


GLOSSARY = {
    "columns": ["id", "area", "broad", "nl", "fr", "de", "en"],
    "rows": [["1", "", "", "huis|~woning [BE]", "maison", "Haus", "house"]],
}


def with_glossary(engine: FakeEngine) -> list[dict[str, Any]]:
    """A glossary in the engine; the list takes in what is written."""
    written: list[dict[str, Any]] = []

    def listed(params: dict[str, Any]) -> Any:
        own = [{"name": "mine", "concepts": 1}] + [{"name": w["name"], "concepts": 2} for w in written]
        return {"own": own[-1:] if written else own, "pack": 911}

    def write(params: dict[str, Any]) -> Any:
        written.append(params)
        return {"name": params["name"], "concepts": len(params["rows"])}

    engine.handlers["glossaries.list"] = listed
    engine.handlers["glossaries.read"] = lambda params: GLOSSARY
    engine.handlers["glossaries.write"] = write
    return written


def test_a_glossary_is_edited_and_saved(preferences: Preferences, engine: FakeEngine, qtbot: Any) -> None:
    written = with_glossary(engine)
    page = preferences.glossaries
    preferences.show_page("glossaries")
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    assert page.table.item(0, 3).text() == "huis|~woning [BE]"
    assert page.table.isColumnHidden(0)
    assert not page.save.isEnabled()
    page.add_row.click()
    page.table.setItem(1, 3, QTableWidgetItem("fiets"))
    page.table.setItem(1, 6, QTableWidgetItem("bicycle"))
    assert page.save.isEnabled()
    assert not page.list.isEnabled(), "another one would take the changes away"
    page.save.click()
    qtbot.waitUntil(lambda: not page.save.isEnabled())
    assert written[0]["rows"] == [GLOSSARY["rows"][0], ["", "", "", "fiets", "", "", "bicycle"]]
    assert "is kept" in page.note.text


def test_changes_to_a_glossary_can_be_discarded_and_a_new_one_begun(
    preferences: Preferences, engine: FakeEngine, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = with_glossary(engine)
    page = preferences.glossaries
    preferences.show_page("glossaries")
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    page.table.setCurrentCell(0, 3)
    page.delete_row.click()
    assert page.table.rowCount() == 0
    page.undo.click()
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    assert not written
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("other", True))
    page.new.click()
    page.table.setItem(0, 3, QTableWidgetItem("lamp"))
    page.save.click()
    qtbot.waitUntil(lambda: bool(written))
    assert (written[0]["name"], written[0]["rows"][0][3]) == ("other", "lamp")
    qtbot.waitUntil(lambda: page.list.currentItem().text().startswith("other"))


def test_glossaries_come_from_files_and_go_to_files(
    preferences: Preferences, engine: FakeEngine, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_glossary(engine)
    page = preferences.glossaries
    told: list[tuple[str, dict[str, Any]]] = []
    for name in ("import", "export", "remove"):
        engine.handlers[f"glossaries.{name}"] = lambda params, name=name: (
            told.append((name, params)) or {"name": "mine", "concepts": 3}
        )
    preferences.show_page("glossaries")
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/a/mine.tbx", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/a/out.csv", ""))
    page.bring.click()
    qtbot.waitUntil(lambda: "is kept" in page.note.text)
    page.take.click()
    qtbot.waitUntil(lambda: "written" in page.note.text)
    page.remove.click()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [
        ("import", {"path": "/a/mine.tbx"}),
        ("export", {"path": "/a/out.csv", "name": "mine"}),
        ("remove", {"name": "mine"}),
    ]


CARES = [
    {"name": "sure", "answer_from": 0.5, "answered": 0.32, "right": 0.88, "made_up": 0.03},
    {"name": "balanced", "answer_from": 0.37, "answered": 0.47, "right": 0.74, "made_up": 0.12},
    {"name": "guess", "answer_from": 0.0, "answered": 1.0, "right": 0.53, "made_up": 1.0},
]


@pytest.mark.parametrize(
    ("kept", "shown", "effect"), [(-1.0, 1, "74"), (0.5, 0, "88"), (0.6, 0, "88"), (0.0, 2, "53")]
)
def test_how_sure_to_be_is_chosen_and_its_effect_shown(
    preferences: Preferences, engine: FakeEngine, qtbot: Any, kept: float, shown: int, effect: str
) -> None:
    page = preferences.models
    engine.handlers["answers.cares"] = lambda params: CARES
    engine.handlers["settings.get"] = lambda params: {"abstain_below": kept}
    sent: list[dict[str, Any]] = []
    engine.handlers["settings.set"] = lambda params: sent.append(params) or {}
    preferences.show_page("models")
    qtbot.waitUntil(lambda: page.care.count() == 3 and page.care.currentIndex() == shown)
    assert f"{effect} %" in page._effect.text().replace("\u00a0", " ").replace("\u202f", " ")
    page.care.setCurrentIndex(0)
    page.care.activated.emit(0)
    page.care.activated.emit(1)
    qtbot.waitUntil(lambda: len(sent) == 2)
    assert [each["value"] for each in sent] == [0.5, -1.0]
