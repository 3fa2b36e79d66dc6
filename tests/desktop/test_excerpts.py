"""Which part of a passage a list shows."""

from __future__ import annotations

import pytest

from dossier_desktop.excerpts import excerpt


def lit(text: str, word: str, room: int = 120) -> tuple[str, list[str]]:
    starts = [at for at in range(len(text)) if text.startswith(word, at)]
    shown, marks = excerpt(text, [(at, at + len(word)) for at in starts], room)
    return shown, [shown[start:end] for start, end in marks]


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    assert lit("A\n\n egel \tslaapt. ", "egel") == ("A egel slaapt.", ["egel"])
    assert excerpt("", []) == ("", [])
    assert excerpt("  \n", [(0, 2)]) == ("", [])


def test_of_a_long_text_the_part_with_most_marks_is_shown() -> None:
    text = "egel " + "woord " * 60 + "egel en egel " + "woord " * 60
    shown, words = lit(text, "egel")
    assert shown.startswith("…woord ")
    assert words == ["egel", "egel"]
    assert len(shown) <= 122


@pytest.mark.parametrize("word", ["a", "woord", "\n", "x y"])
def test_marks_keep_their_words_whatever_the_white_space(word: str) -> None:
    text = "\n a  woord\tx y\x00a " * 30
    shown, words = lit(text, word)
    assert all(each == " ".join(word.split()) for each in words)
    assert shown.isprintable()


def test_a_text_without_marks_begins_at_its_beginning() -> None:
    shown, marks = excerpt("woord " * 100, [], 60)
    assert (shown, marks) == (("woord " * 10).strip(), [])
