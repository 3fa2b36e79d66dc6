"""The search tab: the best passages while typing, every mention, and what narrows them down."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from dossier.codec import to_jsonable
from dossier.errors import EngineFailed, UsageError
from dossier.search.mentions.data import DocumentMentions, Mention
from dossier.types import Filter, Scope
from dossier_desktop.models.hits import MarksRole
from dossier_desktop.search_choice import COLLECTION, EVERYWHERE, SearchChoice, choice_of
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.views.search_page import SearchPage
from dossier_desktop.widgets.filter_chips import Chip
from dossier_desktop.widgets.menu_fields import MenuField
from helpers.answers import FIRST, SECOND, TEXT, hit
from helpers.fake_engine import FakeEngine, FakeFile, document

LETTER = document("/case/letter.md", media_type="text/markdown", pages=0)
NOTE = document("/case/note.txt", media_type="text/plain", pages=0, language="nl", collection="Other")


def mentions_of(word: str) -> DocumentMentions:
    """All places of a word in the text, as the engine tells them."""
    starts = [at for at in range(len(TEXT)) if TEXT.startswith(word, at)]
    found = tuple(Mention(at, at + len(word), word, TEXT[max(0, at - 20) : at]) for at in starts)
    return DocumentMentions(LETTER.id, LETTER.path, "", LETTER.collection, len(found), found)


@pytest.fixture
def page(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> SearchPage:
    """The search page over a library with two documents, shown by its key."""
    engine.add(LETTER, file=FakeFile(TEXT))
    engine.add(NOTE, file=FakeFile(TEXT))
    engine.hits = to_jsonable([hit(LETTER, 1, SECOND), hit(LETTER, 2, FIRST)])
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library.documents == 2)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    return window.conversation_pane.search


def place_label(window: MainWindow) -> str:
    return window.source_pane.findChild(QLabel, "citationPlace").text()


def pick(chip: Chip, text: str) -> None:
    """Open a chip's menu and choose what is written in it."""
    menu = chip.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def texts(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def write(chip: Chip, *texts: str) -> None:
    """Write into the fields of a chip's menu, and close it; the tests' screen knows no menus."""
    chip.menu().aboutToShow.emit()
    fields = [action for action in chip.menu().actions() if isinstance(action, MenuField)]
    for field, text in zip(fields, texts, strict=True):
        field.line.setText(text)
    chip.menu().aboutToHide.emit()


def test_results_come_while_typing_and_open_from_the_keyboard(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    assert window.conversation_pane.page is page
    assert page.results is None
    qtbot.keyClicks(page.field, "objection")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert len(engine.called("search.query")) < len("objection")
    assert page.status.text().startswith("2 passages · searched all of 2 documents")
    with qtbot.waitSignal(window.source.shown):
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert place_label(window) == "Passage 1 of 2"
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    with qtbot.waitSignal(window.source.shown):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert place_label(window) == "Passage 2 of 2"
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.field.hasFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert window.conversation_pane.page is not page


def test_only_the_latest_search_counts(page: SearchPage, window: MainWindow, engine: FakeEngine) -> None:
    engine.hold("search.query")
    window.search("first words")
    window.search("second words")
    first, second = [number for number, item in engine._open.items() if item.method == "search.query"]
    engine.hits = engine.hits[:1]
    engine._answer(second)
    assert page.model.rowCount() == 1
    engine.hits = []
    engine._answer(first)
    assert page.model.rowCount() == 1
    assert [call["text"] for call in engine.called("search.query")] == ["first words", "second words"]


def test_the_words_asked_for_are_lit_and_added_ones_told(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.marks = [[[0, 4]], []]
    engine.added_terms = ["allowance", "grant"]
    window.search("help")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    index = page.model.index(0)
    assert index.data(MarksRole) == [(0, 4)]
    assert page.added.text() == "Also looked for: allowance, grant"
    assert page.added.isVisible()
    page.list.viewport().repaint()
    engine.added_terms = []
    window.search("other")
    qtbot.waitUntil(lambda: not page.added.isVisible())


def test_the_tabs_lead_to_the_search_and_back(page: SearchPage, window: MainWindow) -> None:
    pane = window.conversation_pane
    assert (pane.tabs.currentIndex(), pane.question.isVisible()) == (1, False)
    pane.tabs.setCurrentIndex(0)
    assert pane.page is not page
    assert pane.question.isVisible()
    pane.tabs.setCurrentIndex(1)
    assert pane.page is page
    assert page.field.hasFocus()


def test_nothing_found_and_failures_say_what_to_do(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    assert page.message.accessibleName() == "Search the documents themselves"
    engine.hits = []
    window.search("hedgehog")
    qtbot.waitUntil(lambda: page.message.accessibleName() == "Nothing found")
    assert not page.clear_button.isVisible()
    pick(page.chips.collection, "Other")
    qtbot.waitUntil(page.clear_button.isVisible)
    page.clear_button.click()
    assert page.chips.choice == SearchChoice()
    engine.handlers["search.query"] = lambda params: (_ for _ in ()).throw(EngineFailed("It broke."))
    window.search("again")
    qtbot.waitUntil(page.again_button.isVisible)
    assert page.message.accessibleName() == "It broke."
    del engine.handlers["search.query"]
    engine.hits = to_jsonable([hit(LETTER, 1, FIRST)])
    page.again_button.click()
    qtbot.waitUntil(lambda: page.results is page.list)


def test_chips_narrow_the_search_down(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    chips = page.chips

    def asked() -> dict[str, object]:
        return {key: value for key, value in engine.called("search.query")[-1].items() if key not in "textk"}

    window.search("the rent")
    assert asked() == {}
    assert texts(chips.collection.menu())[2:] == ["Case 2024-118", "Other"]
    pick(chips.collection, "Other")
    assert asked() == {"collection": "Other"}
    assert (chips.collection.text(), chips.collection.property("role")) == ("Other", "chip-on")
    pick(chips.collection, "All collections")
    pick(chips.language, "Nederlands")
    pick(chips.kind, "MD")
    write(chips.date, "2023-06", "not a date")
    write(chips.author, "de Vries")
    wanted = asked()["filter"]
    assert wanted == to_jsonable(Filter("de Vries", "", "2023-06", "", "md", None, "nl"))
    assert [chips.language.text(), chips.kind.text(), chips.date.text(), chips.author.text()] == [
        "Nederlands",
        "MD",
        "2023-06 – …",
        "de Vries",
    ]
    chips.clear_button.click()
    assert asked() == {}
    assert not chips.clear_button.isVisible()


def test_one_document_alone_can_be_searched(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    window.search("the rent")
    assert texts(page.chips.document.menu()) == ["All documents"]
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    with qtbot.waitSignal(window.source.shown):
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    pick(page.chips.document, "letter.md")
    assert engine.called("search.query")[-1]["documents"] == [LETTER.id]
    assert page.chips.document.text() == "letter.md"
    assert page.field.placeholderText() == "Search in the chosen documents"
    window.library_pane.documents.selectAll()
    pick(page.chips.document, "The 2 chosen in the list")
    assert set(engine.called("search.query")[-1]["documents"]) == {LETTER.id, NOTE.id}


def test_filters_are_remembered_in_the_library_alone(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    pick(page.chips.collection, "Other")
    pick(page.chips.language, "Nederlands")
    qtbot.waitUntil(lambda: "nl" in engine.settings.get("search_filter", ""))
    assert "Other" not in window._state.model_dump_json()
    window.library_closed()
    assert page.chips.choice == SearchChoice()
    window.library_opened()
    qtbot.waitUntil(lambda: page.chips.choice.filter.language == "nl")
    assert page.chips.choice.collection == "Other"


def test_a_choice_is_kept_without_documents_and_read_back() -> None:
    choice = SearchChoice(COLLECTION, "A", ("x",), Filter(language="fr"))
    assert choice_of(choice.kept()) == SearchChoice(COLLECTION, "A", (), Filter(language="fr"))
    assert SearchChoice(documents=("x",)).kept() == ""
    for bad in ("", "{", "[]", '{"where": 3}', json.dumps({"filter": {"state": "odd"}})):
        assert choice_of(bad) == SearchChoice()
    here = Scope("B", ("d",))
    assert SearchChoice().scope(here) == here
    assert SearchChoice(EVERYWHERE).scope(here) == Scope()
    assert SearchChoice(documents=("x",)).scope(here) == Scope(documents=("x",))


def test_every_mention_is_listed_by_document(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.mentions = [mentions_of("e"), mentions_of("help")]
    qtbot.keyClick(
        window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert page.every.isChecked()
    total = sum(each.total for each in engine.mentions)
    qtbot.keyClicks(page.field, "help")
    qtbot.waitUntil(lambda: page.status.text().startswith(f"{total} mentions in 2 documents"))
    assert engine.called("mentions.find")[-1] == {"text": "help", "inflections": True, "slips": False}
    assert page.mentions.rowCount() == total + 2
    page.mention_list.viewport().repaint()
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    assert page.mention_list.currentIndex().row() == 1
    with qtbot.waitSignal(window.source.shown):
        qtbot.keyClick(page.mention_list, Qt.Key.Key_Return)
    assert place_label(window) == f"Mention 1 of {total}"
    assert window.source_pane.text.marked_text() == "e"
    for _ in range(engine.mentions[0].total):  # past the second document's name
        qtbot.keyClick(page.mention_list, Qt.Key.Key_Down)
    assert page.mention_list.currentIndex().row() == engine.mentions[0].total + 2
    page.slips.setChecked(True)
    assert engine.called("mentions.find")[-1]["slips"] is True
    page.every.setChecked(False)
    qtbot.waitUntil(lambda: page.results is page.list)
    assert page.mentions.rowCount() == 0


def test_mentions_come_bit_by_bit_and_stop_when_something_else_is_wanted(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.hold("mentions.find")
    window.searching.enter("help", every=True)
    some = [mentions_of("help")]
    engine.send_event("mentions.find", "found", {"documents": to_jsonable(some)})
    assert page.status.text() == f"{some[0].total} mention(s) so far, searching…".replace(
        "mention(s)", "mentions" if some[0].total != 1 else "mention"
    )
    assert not page.export_button.isEnabled()
    old = next(item for item in engine._open.values() if item.method == "mentions.find")
    window.searching.enter("other", every=True)
    assert page.mentions.rowCount() == 0
    assert old.on_event
    old.on_event("found", {"documents": to_jsonable(some)})
    assert page.mentions.rowCount() == 0
    engine.release("mentions.find")
    qtbot.waitUntil(lambda: page.message.accessibleName() == "Nothing found")


def test_a_wrong_text_is_told_in_the_page(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    error = UsageError("There is nothing to look for.", "Give a name, a number, an article or some words.")
    engine.hold("mentions.find")
    window.searching.enter("--", every=True)
    engine.fail_method("mentions.find", error)
    assert page.message.accessibleName() == "There is nothing to look for."


def test_a_long_list_says_that_it_is_not_whole(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.mentions = [DocumentMentions(LETTER.id, LETTER.path, "", "", 9000, mentions_of("help").mentions)]
    window.searching.enter("help", every=True)
    qtbot.waitUntil(page.export_button.isEnabled)
    listed = len(engine.mentions[0].mentions)
    assert page.status.text().startswith("9,000 mentions in 1 document")
    assert f"The first {listed} are listed here" in page.status.text()


def test_the_list_is_exported(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    engine.mentions = [mentions_of("help")]
    window.searching.enter("a/b", every=True)
    qtbot.waitUntil(page.export_button.isEnabled)
    page.export_button.click()
    (dialog,) = window.findChildren(QFileDialog)
    target = tmp_path / "list.csv"
    dialog.filesSelected.emit([str(target)])
    dialog.reject()
    total = engine.mentions[0].total
    qtbot.waitUntil(lambda: f"{total} mention" in window.banner.accessibleName() or window.banner.isVisible())
    asked = engine.called("mentions.export")[-1]
    assert asked == {"text": "a/b", "inflections": True, "slips": False, "path": str(target)}


def test_locking_drops_every_word(
    page: SearchPage, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.mentions = [mentions_of("help")]
    window.searching.enter("secret", every=True)
    qtbot.waitUntil(lambda: page.results is page.mention_list)
    window.library_closed()
    assert (page.field.text(), page.mentions.rowCount(), page.model.rowCount()) == ("", 0, 0)
    assert window.conversation_pane.page is not page
