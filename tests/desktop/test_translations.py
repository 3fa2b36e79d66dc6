"""Every text of the window exists in all four languages, with its places and keys; files are in step."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMenuBar, QWidget

from dossier_desktop import language, theme
from dossier_desktop.access.change import ChangePassphrase
from dossier_desktop.access.first_run import FirstRun
from dossier_desktop.access.renew import NewRecoveryCode
from dossier_desktop.access.unlock import UnlockDialog
from dossier_desktop.preferences.destroy import DestroyLibrary
from dossier_desktop.preferences.dialog import Preferences
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.widgets.overview_dialog import OverviewDialog
from dossier_desktop.window_state import WindowState
from helpers.fake_engine import FakeEngine

TRANSLATED = ("de", "fr", "nl")
PLACES = re.compile(r"%L?n|%\d|\{\w+\}")


def _script() -> ModuleType:
    path = Path(__file__).parents[2] / "scripts" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_script", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


script = _script()


def _messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """Translations, one or a form for each plural, by (context, source)."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = forms or [translation.text or ""]
    return found


@pytest.mark.parametrize("code", script.LANGUAGES)
def test_the_texts_in_the_sources_are_those_in_the_file(code: str, tmp_path: Path) -> None:
    script.extract(tmp_path / "fresh.ts", code)
    fresh, kept = _messages(tmp_path / "fresh.ts"), _messages(script.FOLDER / f"dossier_{code}.ts")
    assert sorted(set(fresh) - set(kept)) == [], "run: python scripts/translations.py update, and translate"
    assert sorted(set(kept) - set(fresh)) == [], "run: python scripts/translations.py update"


@pytest.mark.parametrize("code", script.LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    assert script.unfinished(script.FOLDER / f"dossier_{code}.ts") == []


@pytest.mark.parametrize("code", script.LANGUAGES)
def test_places_and_keys_are_kept(code: str) -> None:
    wrong = []
    for (context, source), forms in _messages(script.FOLDER / f"dossier_{code}.ts").items():
        for form in forms:
            same_places = Counter(PLACES.findall(source)) == Counter(PLACES.findall(form))
            same_end = source.endswith("…") == form.endswith("…")
            same_keys = source.count("&") == form.count("&")
            if not (same_places and same_end and same_keys and form == form.strip()):
                wrong.append((context, source, form))
    assert wrong == []


@pytest.mark.parametrize("code", script.LANGUAGES)
def test_the_compiled_file_is_of_this_text(code: str, tmp_path: Path) -> None:
    source, fresh = script.FOLDER / f"dossier_{code}.ts", tmp_path / "fresh.qm"
    script.release(source, fresh)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes(), (
        "run: python scripts/translations.py compile"
    )


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Any]:
    yield lambda code: language.install(qapp, code)
    language.install(qapp, "en")
    QLocale.setDefault(QLocale.system())


def test_plurals_and_numbers_are_the_languages_own(speak: Any) -> None:
    def documents(count: int) -> str:
        return QCoreApplication.translate("Words", "%Ln document(s)", "", count)

    speak("en")
    assert (documents(1), documents(2)) == ("1 document", "2 documents")
    speak("nl")
    assert (documents(1), documents(4000)) == ("1 document", "4.000 documenten")
    speak("fr")
    assert documents(0) == "0 document"
    speak("de")
    assert documents(2) == "2 Dokumente"


def test_the_systems_language_is_followed_where_we_speak_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return ["pt-BR", "nl-Latn-BE", "nl", "en-US"]

    monkeypatch.setattr(QLocale, "system", lambda: System())
    assert language.chosen("") == "nl"
    assert language.chosen("fr") == "fr"
    assert language.chosen("xx") == "nl"


def _keys(texts: list[str]) -> list[str]:
    """Letters that occur as a mnemonic more than once."""
    letters = Counter(m[1].casefold() for text in texts if (m := re.search(r"&([^&])", text)))
    return [letter for letter, count in letters.items() if count > 1]


def _texts(widget: QWidget) -> list[str]:
    shown = [child for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)]
    labels = [child.text() for child in shown if isinstance(child, QLabel) and child.buddy()]
    return labels + [child.text() for child in shown if isinstance(child, QAbstractButton)]


@pytest.mark.parametrize("code", script.LANGUAGES)
def test_no_letter_leads_to_two_places(
    code: str, speak: Any, qapp: QApplication, qtbot: Any, tmp_path: Path
) -> None:
    speak(code)
    engine, state = FakeEngine(), WindowState.load(tmp_path / "state.json")
    engine.handlers["library.describe"] = lambda params: {"keyring": True}
    engine.handlers["settings.get"] = lambda params: {"auto_lock_minutes": 15, "abstain_below": -1.0}
    engine.handlers["models.list"] = lambda params: []
    engine.handlers["specialists.list"] = lambda params: []
    engine.handlers["glossaries.list"] = lambda params: {"own": [], "pack": 911}
    engine.handlers["library.status"] = lambda params: {"documents": 0, "passages": 0, "size_bytes": 0}
    window = MainWindow(engine, state)
    qtbot.addWidget(window)
    bar = window.findChild(QMenuBar)
    menus = {"menu bar": [action.text() for action in bar.actions()]}
    assert len(menus["menu bar"]) > 3
    for menu in window.findChildren(QMenu):
        menus[menu.title()] = [action.text() for action in menu.actions() if isinstance(action, QAction)]
    first_run = FirstRun(engine, tmp_path / "library")
    looks = theme.Theme(qapp, "light")
    preferences = Preferences(engine, state, looks, {}, window)
    dialogs: list[QWidget] = [first_run, UnlockDialog(engine, tmp_path), ChangePassphrase(engine)]
    dialogs += [NewRecoveryCode(engine), DestroyLibrary(engine), preferences]
    overview = OverviewDialog("Summary", window)
    for part in (overview.export, overview.more, overview.write):
        part.show()
    dialogs.append(overview)
    for dialog in dialogs:
        menus[type(dialog).__name__] = _texts(dialog)
    for page in ("security", "models", "server", "specialists", "glossaries", "library"):
        preferences.show_page(page)
        menus[page] = _texts(preferences)
    first_run.go_on()
    menus["passphrase page"] = _texts(first_run)
    assert {name: twice for name, texts in menus.items() if (twice := _keys(texts))} == {}
    for dialog in dialogs:
        dialog.deleteLater()
    looks.deleteLater()


def test_the_script_says_what_is_missing(tmp_path: Path) -> None:
    script.extract(tmp_path / "new.ts", "de")
    assert len(script.unfinished(tmp_path / "new.ts")) > 400


def test_the_script_runs_alone() -> None:
    done = subprocess.run(
        [sys.executable, script.__file__, "--help"], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0
