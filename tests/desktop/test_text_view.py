"""A document's text on screen: marks to the letter, any length, nothing interpreted."""

from __future__ import annotations

import random

import pytest
from pytestqt.qtbot import QtBot

from dossier.types import Block, BlockKind
from dossier_desktop.theme import Theme
from dossier_desktop.widgets.text_view import SEGMENT, TextView
from helpers.answers import FIRST, TEXT
from helpers.heartbeat import HELD_UP, Heartbeat


@pytest.fixture
def view(qtbot: QtBot, themed: Theme) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    return made


def in_view(view: TextView) -> bool:
    """Whether the marked words are inside the viewport."""
    rects = [view.cursorRect(selection.cursor) for selection in view.extraSelections()]
    return any(view.viewport().rect().contains(rect.center()) for rect in rects[-1:])


def test_the_quote_is_marked_to_the_letter(view: TextView) -> None:
    start = TEXT.index(FIRST)
    view.show_text(TEXT)
    view.mark((start - 10, start + 30), (start, start + len(FIRST)))
    assert view.marked_text() == FIRST, "an emoji before it counts as one character"


def test_marks_in_a_long_text_are_exact_and_in_view(view: TextView, qtbot: QtBot) -> None:
    chance = random.Random(7)
    words = ["letter", "rent", "𝔸rticle", "décision", "größe", "🏠"]
    lines = [" ".join(chance.choices(words, k=chance.randint(1, 60))) + f" line{n}." for n in range(6000)]
    text = "\n".join(lines)
    assert len(text) > 20 * SEGMENT
    view.show_text(text)
    for number in (0, 5999, 3000, 2999, 1, 4321):
        quote = f"line{number}."
        start = text.index(f" {quote}") + 1
        view.mark((start - 1, start + len(quote)), (start, start + len(quote)))
        assert view.marked_text() == quote
        qtbot.wait(30)
        assert view.marked_text() == quote, "and stays so while more is laid out around it"
        assert in_view(view)


def test_more_is_laid_out_on_scrolling_down(view: TextView, qtbot: QtBot) -> None:
    text = "\n".join(f"line {number}" for number in range(20_000))
    view.show_text(text)
    for _ in range(400):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        qtbot.wait(1)
        if view.toPlainText().endswith("line 19999"):
            break
    assert view.toPlainText() == text


def test_more_is_laid_out_on_scrolling_up(view: TextView, qtbot: QtBot) -> None:
    text = "\n".join(f"line {number}" for number in range(20_000))
    view.show_text(text)
    start = text.index("line 19990")
    view.mark(None, (start, start + 10))
    for _ in range(400):
        view.verticalScrollBar().setValue(0)
        qtbot.wait(1)
        if view.toPlainText().startswith("line 0\n"):
            break
    assert view.toPlainText() == text
    assert view.marked_text() == "line 19990"


def test_ten_million_characters_do_not_hold_the_window_up(view: TextView, qtbot: QtBot) -> None:
    text = ("The quick brown fox jumps over the lazy dog, again and again. " * 8 + "\n") * 20_000
    with Heartbeat() as heart:
        view.show_text(text)
        qtbot.wait(50)
        middle = len(text) // 2
        view.mark((middle - 200, middle + 200), (middle, middle + 60))
        qtbot.wait(50)
    assert heart.longest < HELD_UP
    assert in_view(view)


def test_a_text_of_one_line_is_cut(view: TextView) -> None:
    text = "x" * (3 * SEGMENT) + "here" + "y" * SEGMENT
    view.show_text(text)
    start = text.index("here")
    view.mark(None, (start, start + 4))
    assert view.marked_text() == "here"


def test_headings_are_bold_and_markup_is_text(view: TextView) -> None:
    text = "Heading\n<b>not bold</b> <img src='http://example.org/x.png'>\n"
    view.show_text(text, (Block(BlockKind.HEADING, 0, 7, None, 1),))
    assert view.toPlainText() == text
    first = view.document().begin().begin().fragment().charFormat()
    second = view.document().begin().next().begin().fragment().charFormat()
    assert first.fontWeight() >= 600
    assert second.fontWeight() < 600


def test_odd_characters_keep_the_offsets(view: TextView) -> None:
    text = "a\rb\x00c\u2028d\u2029e\ufdd0f\tg 𝔘 here"
    view.show_text(text)
    start = text.index("here")
    view.mark(None, (start, start + 4))
    assert view.marked_text() == "here"


def test_an_empty_text_can_be_shown(view: TextView) -> None:
    view.show_text("")
    view.mark((0, 0), (0, 0))
    assert view.toPlainText() == ""
    assert view.marked_text() == ""
