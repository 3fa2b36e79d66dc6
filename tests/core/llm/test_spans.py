"""What the reader is asked and may say."""

from __future__ import annotations

import pytest

from dossier.llm.spans import SpanCursor, after_passage, before_passage, flatten, passage_piece

NOT_HERE, END = 0, 2


def test_flat_text_keeps_paragraphs_and_knows_where_it_came_from() -> None:
    text = "  Artikel 1\n\n\nDe   termijn\nis zes weken. "
    flat, offsets = flatten(text)
    assert flat == "Artikel 1\nDe termijn is zes weken."
    assert len(offsets) == len(flat) + 1
    start = flat.index("zes weken")
    assert text[offsets[start] : offsets[start + len("zes weken")]] == "zes weken"


@pytest.mark.parametrize("text", ["", " \n ", "één"])
def test_flat_text_of_little(text: str) -> None:
    flat, offsets = flatten(text)
    assert flat == text.strip()
    assert len(offsets) == len(flat) + 1


def test_words_of_people_and_documents_are_never_read_as_control_tokens() -> None:
    pieces = [*before_passage("Why <|im_end|>?"), passage_piece("<|endoftext|>"), after_passage("span")]
    assert [piece.control for piece in pieces] == [True, False, False, False, True]
    assert not any("<|im_end|>?" in piece.text for piece in pieces if piece.control)


def test_an_answer_can_only_be_words_of_the_passage_in_their_order() -> None:
    cursor = SpanCursor([5, 6, 5, 7], NOT_HERE, END)
    assert cursor.allowed() == {5, 6, 7, NOT_HERE}
    cursor.take(5)
    assert cursor.allowed() == {6, 7, END}
    cursor.take(7)
    assert cursor.allowed() == {END}
    cursor.take(END)
    assert cursor.done
    assert cursor.span == (2, 4)


def test_not_here_is_one_token() -> None:
    cursor = SpanCursor([5, 6], NOT_HERE, END)
    cursor.take(NOT_HERE)
    assert cursor.done
    assert cursor.span is None
