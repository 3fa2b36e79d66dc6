"""An answer on screen: sentences, chips, marks; nothing in it is interpreted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.types import Sentence, Support
from dossier_desktop.theme import Theme
from dossier_desktop.tokens import LIGHT
from dossier_desktop.widgets.answer_view import AnswerView
from dossier_desktop.widgets.chips import CitationChip, SupportMark
from helpers.answers import FIRST, SECOND, answer, citation
from helpers.fake_engine import document

LETTER = document("/case/letter.md", media_type="text/markdown")


@pytest.fixture
def view(qtbot: QtBot, themed: Theme) -> AnswerView:
    made = AnswerView()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def chips(view: AnswerView) -> list[CitationChip]:
    found = [item for item in view.findChildren(CitationChip) if item.isVisible()]
    return sorted(found, key=lambda chip: (chip.y(), chip.x()))


def test_passages_are_numbered_as_they_appear(view: AnswerView) -> None:
    whole = answer(LETTER)
    view.show_sentences(whole.sentences, whole.hits)
    assert [chip.text() for chip in chips(view)] == ["1", "2", "1"]
    assert [cited.hit.rank for cited in view.citations] == [1, 2, 1]


def test_chips_stand_in_the_text_where_their_sentence_ends(view: AnswerView) -> None:
    whole = answer(LETTER)
    view.show_sentences(whole.sentences, whole.hits)
    for chip in chips(view):
        assert view.viewport().rect().contains(chip.geometry())
    lines = {round(chip.y() / 20) for chip in chips(view)}
    view.resize(160, 300)
    assert {round(chip.y() / 20) for chip in chips(view)} != lines, "a narrower view moves them"
    for chip in chips(view):
        assert view.viewport().rect().contains(chip.geometry())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_chip_is_pressed_by_keyboard(view: AnswerView, qtbot: QtBot, key: Qt.Key) -> None:
    whole = answer(LETTER)
    view.show_sentences(whole.sentences, whole.hits)
    chip = chips(view)[1]
    assert chip.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(view.citation_opened) as opened:
        qtbot.keyClick(chip, key)
    assert opened.args == [1]


def test_a_chip_names_its_place_and_words(view: AnswerView) -> None:
    whole = answer(LETTER)
    view.show_sentences(whole.sentences, whole.hits)
    chip = chips(view)[0]
    assert "letter.md" in chip.accessibleName()
    assert chip.accessibleDescription() == FIRST
    assert FIRST in chip.toolTip()


def test_support_is_told_in_words(view: AnswerView) -> None:
    whole = answer(LETTER)
    view.show_sentences(whole.sentences, whole.hits)
    words = [mark.accessibleName() for mark in view.findChildren(SupportMark)]
    assert words == ["supported", "partly supported", "not supported"]


def test_markup_stays_text(view: AnswerView) -> None:
    evil = "<b>bold</b> <img src='http://example.org/x.png'> [link](http://example.org) \ufffc <script>"
    view.show_sentences((Sentence(evil, Support.NONE),), ())
    assert view.toPlainText().replace("\ufffd", "\ufffc").startswith(evil)
    assert len(view.findChildren(SupportMark)) == 1, "the object character in the text made no widget"
    block = view.document().begin()
    fragments = block.begin()
    while not fragments.atEnd():
        form = fragments.fragment().charFormat()
        assert not form.isAnchor()
        assert not form.isImageFormat()
        assert form.fontWeight() < 600
        fragments += 1


def test_a_checked_sentence_replaces_its_draft(view: AnswerView) -> None:
    whole = answer(LETTER)
    view.set_evidence(whole.hits)
    for token in ("Help is paid ", "each month. You have"):
        view.add_token(token)
    assert view.toPlainText() == "Help is paid each month. You have"
    view.add_sentence(whole.sentences[0])
    plain = view.toPlainText().replace("\ufffc", "").replace("\u202f", "")
    assert plain == "Help is paid each month. You have"
    assert len(chips(view)) == 1
    view.add_token(" six weeks to object.")
    view.add_sentence(whole.sentences[1])
    plain = view.toPlainText().replace("\ufffc", "").replace("\u202f", "").split()
    assert " ".join(plain) == "Help is paid each month. You have six weeks to object."


def test_a_draft_that_was_rewritten_is_dropped(view: AnswerView) -> None:
    view.add_token("Something the check did not keep.")
    view.add_sentence(Sentence("What it kept.", Support.VERIFIED))
    assert "did not keep" not in view.toPlainText()


def test_copying_gives_the_words_without_the_marks(view: AnswerView, qtbot: QtBot) -> None:
    whole = answer(LETTER)
    view.show_sentences(whole.sentences, whole.hits)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert "\ufffc" not in copied
    assert "Help is paid each month." in copied


def test_as_text_has_citation_numbers(view: AnswerView) -> None:
    whole = answer(LETTER)
    view.show_sentences(whole.sentences, whole.hits)
    assert view.as_text() == (
        "Help is paid each month. [1] You have six weeks to object. [2] [1] You may also telephone."
    )


def test_a_citation_of_an_unknown_passage_is_left_out(view: AnswerView) -> None:
    view.show_sentences((Sentence("So it is.", Support.PARTLY, (citation(9, SECOND),)),), answer(LETTER).hits)
    assert chips(view) == []
    assert view.citations == []


def test_colours_follow_the_theme(view: AnswerView, themed: Theme) -> None:
    whole = answer(LETTER)
    view.show_sentences(whole.sentences, whole.hits)
    view.set_current(1)
    view.add_token("And more")
    before = view.toPlainText()
    try:
        themed.choose("dark")
        assert view.toPlainText() == before
        assert [chip.text() for chip in chips(view)] == ["1", "2", "1"]
        first = view.document().begin().begin().fragment().charFormat().foreground().color()
        assert first.lightnessF() > 0.6
        assert [chip._current for chip in view._chips] == [False, True, False]
        view.show_sentences((), ())
        view.add_token("Only a draft")
        themed.choose("light")
        draft = view.document().begin().begin().fragment().charFormat().foreground().color()
        assert draft == LIGHT.muted
    finally:
        themed.choose("light")


def test_a_short_answer_is_bold_and_its_sentence_stands_below(view: AnswerView) -> None:
    short = Sentence("paid monthly", Support.VERIFIED, (citation(1, FIRST),))
    whole = answer(LETTER)
    view.show_sentences((short, whole.sentences[1]), whole.hits)
    first, below, after = view.toPlainText().split("\n")
    assert first.startswith(short.text)
    assert below == f"“{FIRST}”"
    assert after.startswith(whole.sentences[1].text)
    cursor = view.textCursor()
    cursor.setPosition(1)
    assert cursor.charFormat().fontWeight() >= QFont.Weight.DemiBold
    assert view.as_text().startswith(f"{short.text} [1]")
