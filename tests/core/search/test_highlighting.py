"""Which words are lit up in a list of passages."""

from __future__ import annotations

import pytest

from dossier.search.highlighting import marks
from dossier.types import Coverage, Hit, Passage, SearchResult


def lit(question: str, text: str, language: str = "nl", added: tuple[str, ...] = ()) -> list[str]:
    passage = Passage("p", "d", 0, 100, 100 + len(text), None, "", language, text)
    result = SearchResult(question, (Hit(1, 0.5, passage, "", ""),), Coverage(1, 1, 0), 0.0, added)
    (found,) = marks(result)
    return [text[start:end] for start, end in found]


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("Hoe lang duurt de uitkering?", "De uitkeringen duren zes weken.", ["uitkeringen"]),
        ("artikel 7a", "Volgens art. 7a WW en artikel 7.", ["art. 7a"]),
        ("1.234,50 euro op 1 maart 2024", "1234,50 euro op 1-3-2024", ["1234,50", "euro", "1-3-2024"]),
        ("de het een", "de man", ["de"]),
        ("x-y", "a x-y b", ["x-y"]),
        ("", "leeg", []),
        ("egel", "Niets.", []),
    ],
)
def test_the_words_asked_for_are_lit(question: str, text: str, expected: list[str]) -> None:
    assert lit(question, text) == expected


def test_words_that_were_added_are_lit_too() -> None:
    assert lit("dole", "Jobseeker's allowance is paid.", "en", ("jobseeker's allowance",)) == [
        "Jobseeker's",
        "allowance",
    ]


def test_each_passage_is_marked_in_its_own_language() -> None:
    assert lit("Häuser", "das Haus", "de") == ["Haus"]
    assert lit("Häuser", "das Haus", "en") == []
