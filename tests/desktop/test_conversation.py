"""The middle pane: asking, watching, stopping, going back to what was asked before."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from dossier.codec import to_jsonable
from dossier.errors import ModelUnusable
from dossier.types import AnswerStatus, Conversation, Scope
from dossier_desktop.views.conversation_pane import ConversationPane
from dossier_desktop.views.main_window import MainWindow
from dossier_desktop.widgets.hit_card import HitCard
from dossier_desktop.widgets.turn_view import TurnView
from helpers.answers import FIRST, TEXT, answer, answer_json, not_found_json
from helpers.fake_engine import FakeEngine, FakeFile, document
from helpers.heartbeat import HELD_UP, Heartbeat

LETTER = document("/case/letter.md", media_type="text/markdown")


@pytest.fixture
def pane(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> ConversationPane:
    """The middle pane over a library with one document."""
    engine.add(LETTER, file=FakeFile(TEXT))
    engine.answers = [answer_json(LETTER)]
    window.library.refresh()
    qtbot.waitUntil(lambda: window.library.documents == 1)
    return window.conversation_pane


def latest(pane: ConversationPane) -> TurnView:
    return pane.transcript.turns[-1]


def ask(pane: ConversationPane, qtbot: QtBot, question: str = "How often?") -> TurnView:
    """Type a question and press Enter, as a person does; wait for the answer."""
    pane.question.setFocus()
    qtbot.keyClicks(pane.question, question)
    qtbot.keyClick(pane.question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: latest(pane).answer is not None)
    return latest(pane)


def test_enter_asks_and_shift_enter_breaks_the_line(
    pane: ConversationPane, engine: FakeEngine, qtbot: QtBot
) -> None:
    qtbot.keyClicks(pane.question, "One")
    qtbot.keyClick(pane.question, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(pane.question, "two?")
    assert engine.called("ask.start") == []
    qtbot.keyClick(pane.question, Qt.Key.Key_Return)
    assert engine.called("ask.start") == [{"question": "One\ntwo?"}]
    assert pane.question.toPlainText() == ""


def test_nothing_is_no_question(pane: ConversationPane, engine: FakeEngine, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.question, "   ")
    qtbot.keyClick(pane.question, Qt.Key.Key_Return)
    assert engine.called("ask.start") == []


def test_the_answer_says_what_was_searched(pane: ConversationPane, qtbot: QtBot) -> None:
    turn = ask(pane, qtbot)
    assert turn.status == ("1 of 3 sentences supported · searched 412 of 415 documents, 3 unreadable · 2.4 s")


def test_all_supported_is_said_so(pane: ConversationPane, engine: FakeEngine, qtbot: QtBot) -> None:
    whole = answer(LETTER)
    engine.answers = [answer_json(LETTER, sentences=whole.sentences[:1], status=AnswerStatus.ANSWERED)]
    assert ask(pane, qtbot).status.startswith("1 sentence, supported")


def test_streaming_shows_each_step(pane: ConversationPane, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.hold("ask.start")
    qtbot.keyClicks(pane.question, "How often?")
    qtbot.keyClick(pane.question, Qt.Key.Key_Return)
    turn = latest(pane)
    assert pane.stop_button.isVisible()
    assert not pane.ask_button.isVisible()
    assert "Searching" in turn.status
    whole: dict[str, Any] = to_jsonable(answer(LETTER))
    engine.send_event("ask.start", "searching", {})
    engine.send_event("ask.start", "evidence", {"hits": whole["hits"]})
    assert "2 passage" in turn.status
    engine.send_event("ask.start", "token", {"text": "Help is paid"})
    assert "Help is paid" in turn.text.toPlainText()
    engine.send_event("ask.start", "sentence", {"sentence": whole["sentences"][0]})
    assert [cited.citation.quote for cited in turn.citations] == [FIRST]
    engine.release("ask.start")
    assert turn.answer is not None
    assert pane.ask_button.isVisible()
    assert len(turn.citations) == 3


def test_escape_stops(pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.hold("ask.start")
    qtbot.keyClicks(pane.question, "How often?")
    qtbot.keyClick(pane.question, Qt.Key.Key_Return)
    qtbot.keyClick(pane.question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.conversation.busy)
    assert "Stopped" in latest(pane).status
    assert latest(pane).findChild(QPushButton, "askAgain").isVisible()
    assert window.banner.message == ""


def test_a_stopped_answer_keeps_its_sentences(
    pane: ConversationPane, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.answers = [answer_json(LETTER, stopped=True)]
    turn = ask(pane, qtbot)
    assert turn.status.startswith("stopped")
    assert len(turn.citations) == 3


def test_a_failure_can_be_asked_again(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.hold("ask.start")
    window.conversation.ask_question("How often?")
    engine.fail_method("ask.start", ModelUnusable("The model is damaged.", "Install it again."))
    assert latest(pane).status == "The model is damaged. Install it again."
    engine.release("ask.start")
    latest(pane).findChild(QPushButton, "askAgain").click()
    qtbot.waitUntil(lambda: latest(pane).answer is not None)
    assert len(pane.transcript.turns) == 2


def test_not_found_shows_the_nearest_passages(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.answers = [not_found_json(LETTER)]
    turn = ask(pane, qtbot)
    assert "Your documents do not answer this." in turn.text.toPlainText()
    assert turn.text.findChild(type(turn.text), "") is None
    cards = turn.findChildren(HitCard)
    assert [card.isVisible() for card in cards] == [True, True]
    cards[1].setFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.source_pane.page is window.source_pane.text)
    assert window.source_pane.findChild(QToolButton, "previousCitation").isEnabled()


def test_passages_of_an_answer_can_be_shown(pane: ConversationPane, qtbot: QtBot) -> None:
    turn = ask(pane, qtbot)
    assert turn.findChildren(HitCard) == []
    turn.findChild(QToolButton, "showPassages").click()
    assert len(turn.findChildren(HitCard)) == 2


def test_copying_an_answer_with_its_sources(pane: ConversationPane, qtbot: QtBot) -> None:
    turn = ask(pane, qtbot)
    turn.findChild(QToolButton, "copyAnswer").click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("How often?\n\nHelp is paid each month. [1] You have six weeks")
    assert "[1] letter.md · Housing rules › Article\n    “Help is paid monthly.”" in copied
    assert "searched 412 of 415" in copied


def test_a_follow_up_stays_in_the_conversation(
    pane: ConversationPane, engine: FakeEngine, qtbot: QtBot
) -> None:
    ask(pane, qtbot)
    ask(pane, qtbot, "And then?")
    assert [call.get("conversation") for call in engine.called("ask.start")] == [None, 1]
    assert pane.chooser.currentText() == "How often?"


def test_conversations_are_listed_opened_renamed_deleted(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    ask(pane, qtbot, "First?")
    window.conversation.start_new()
    assert pane.page is pane.empty
    ask(pane, qtbot, "Second?")
    qtbot.waitUntil(lambda: pane.chooser.count() == 3)
    assert [pane.chooser.itemText(row) for row in range(3)] == ["New conversation", "Second?", "First?"]
    pane.chooser.setCurrentIndex(2)
    pane.chooser.activated.emit(2)
    qtbot.waitUntil(lambda: [turn.question for turn in pane.transcript.turns] == ["First?"])
    assert latest(pane).citations
    window.conversation.rename()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("About help")
    dialog.accept()
    qtbot.waitUntil(lambda: pane.chooser.currentText() == "About help")
    window.conversation.delete()
    window.removals.finish(lambda: None)
    qtbot.waitUntil(lambda: [item.title for item in engine.conversations] == ["Second?"])
    assert pane.page is pane.empty


def test_a_long_conversation_is_shown_from_its_end(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.conversations = [Conversation(5, "Long", Scope(), 1.7e9, 50)]
    engine.turns[5] = [
        {"id": n, "question": f"Question {n}?", "answer": answer_json(LETTER)} for n in range(50)
    ]
    window.conversation.open()
    qtbot.waitUntil(lambda: pane.chooser.count() == 2)
    with Heartbeat() as heart:
        window.conversation.show_conversation(5)
        qtbot.waitUntil(lambda: len(pane.transcript.turns) == 21)
    assert heart.longest < HELD_UP
    assert latest(pane).question == "Question 49?"
    bar = pane.transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    pane.transcript.earlier_requested.emit()
    qtbot.waitUntil(lambda: len(pane.transcript.turns) == 41)
    pane.transcript.earlier_requested.emit()
    qtbot.waitUntil(lambda: len(pane.transcript.turns) == 50)
    assert [turn.question for turn in pane.transcript.turns] == [f"Question {n}?" for n in range(50)]


def test_what_is_read_stays_in_view_while_earlier_turns_come(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.conversations = [Conversation(5, "Long", Scope(), 1.7e9, 40)]
    engine.turns[5] = [
        {"id": n, "question": f"Question {n}?", "answer": answer_json(LETTER)} for n in range(40)
    ]
    window.conversation.open()
    qtbot.waitUntil(lambda: pane.chooser.count() == 2)
    window.conversation.show_conversation(5)
    qtbot.waitUntil(lambda: len(pane.transcript.turns) == 21)
    qtbot.wait(50)
    pane.transcript.verticalScrollBar().setValue(0)
    first = pane.transcript.turns[0]
    before = first.mapTo(pane.transcript.viewport(), first.rect().topLeft()).y()
    pane.transcript.earlier_requested.emit()
    qtbot.waitUntil(lambda: len(pane.transcript.turns) == 40)
    qtbot.wait(50)
    after = first.mapTo(pane.transcript.viewport(), first.rect().topLeft()).y()
    assert after == pytest.approx(before, abs=40)


def test_a_deleted_conversation_can_be_taken_back(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    ask(pane, qtbot, "First?")
    qtbot.waitUntil(lambda: pane.chooser.count() == 2)
    window.conversation.delete()
    assert pane.chooser.count() == 1
    assert engine.called("conversations.delete") == []
    window.removals.undo()
    qtbot.waitUntil(lambda: [turn.question for turn in pane.transcript.turns] == ["First?"])
    assert pane.chooser.currentText() == "First?"


def test_a_question_about_another_collection_begins_another_conversation(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    ask(pane, qtbot, "First?")
    window.library.choose(LETTER.collection)
    assert [turn.question for turn in pane.transcript.turns] == ["First?"], "still there for reading"
    ask(pane, qtbot, "Second?")
    assert [turn.question for turn in pane.transcript.turns] == ["Second?"]
    asked = engine.called("ask.start")[-1]
    assert asked == {"question": "Second?", "collection": LETTER.collection}
    ask(pane, qtbot, "Third?")
    assert engine.called("ask.start")[-1]["conversation"] == 2


def test_a_conversation_brings_its_collection(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    window.library.choose(LETTER.collection)
    ask(pane, qtbot, "First?")
    window.library.choose(None)
    window.conversation.start_new()
    qtbot.waitUntil(lambda: pane.chooser.count() == 2)
    pane.chooser.activated.emit(1)
    qtbot.waitUntil(lambda: len(pane.transcript.turns) == 1)
    assert window.library.collection == LETTER.collection
    assert window.conversation.scope.collection == LETTER.collection
    ask(pane, qtbot, "And then?")
    assert engine.called("ask.start")[-1] == {
        "question": "And then?",
        "conversation": 1,
        "collection": LETTER.collection,
    }


def test_without_a_model_enter_searches(
    pane: ConversationPane, window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.models = {"embedder": "e", "answers": None}
    engine.notification.emit("models", {})
    qtbot.waitUntil(lambda: pane.models_button.isVisible())
    assert pane.ask_button.text() == "Search"
    with qtbot.waitSignal(window.models_requested):
        pane.models_button.click()
    qtbot.keyClicks(pane.question, "six weeks")
    qtbot.keyClick(pane.question, Qt.Key.Key_Return)
    assert engine.called("ask.start") == []
    assert pane.page is pane.search
    assert engine.called("search.query")[0]["text"] == "six weeks"
    engine.models = {"embedder": "e", "answers": "c"}
    engine.notification.emit("models", {})
    qtbot.waitUntil(lambda: pane.ask_button.text() == "Ask")


def test_a_question_of_markup_stays_text(pane: ConversationPane, qtbot: QtBot) -> None:
    turn = ask(pane, qtbot, "<b>bold</b>?")
    heading = turn.findChild(type(pane.search.status), "turnQuestion")
    assert heading.text() == "<b>bold</b>?"
    assert heading.textFormat() is Qt.TextFormat.PlainText


def test_tab_goes_through_answers_before_the_question(
    pane: ConversationPane, engine: FakeEngine, qtbot: QtBot
) -> None:
    ask(pane, qtbot, "First?")
    engine.answers = [not_found_json(LETTER)]
    ask(pane, qtbot, "Second?")
    qtbot.wait(20)
    names, widget = [], pane.transcript.nextInFocusChain()
    while widget is not pane.question:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            names.append(widget.objectName())
        widget = widget.nextInFocusChain()
    assert names == [
        *("answerText", "citationChip", "citationChip", "citationChip", "copyAnswer", "showPassages"),
        *("answerText", "copyAnswer", "showPassages", "hitCard", "hitCard"),
    ]


def test_every_label_shows_plain_text(pane: ConversationPane, window: MainWindow, qtbot: QtBot) -> None:
    ask(pane, qtbot)
    label = type(pane.search.status)
    rich = [
        item.objectName() or item.text()
        for item in window.findChildren(label)
        if item.textFormat() is not Qt.TextFormat.PlainText and item.text() and "<" in item.text()
    ]
    assert rich == []
