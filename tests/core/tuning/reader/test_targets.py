"""The words of a quote that say what a short answer says."""

from __future__ import annotations

import pytest

from dossier.tuning.reader.targets import locate_answer, sentence_around, sentences


@pytest.mark.parametrize(
    ("quote", "answer", "words"),
    [
        ("De termijn is zes weken.", "Zes weken.", "zes weken"),
        (
            "Der Antrag ist innerhalb von vier Monaten zu stellen.",
            "Innerhalb von 4 Monaten.",
            "innerhalb von vier Monaten",
        ),
        ("A fine of $1,000 for each act, or more.", "1,000 for each act.", "$1,000 for each act"),
        ("Il dispose de deux mois à compter de la réception.", "Deux mois.", "deux mois"),
    ],
)
def test_the_shortest_words_that_answer(quote: str, answer: str, words: str) -> None:
    start, end = locate_answer(quote, answer)
    assert quote[start:end] == words


def test_yes_and_no_need_the_whole_sentence() -> None:
    quote = "Geen aanvraag wordt afgewezen omdat zij in een andere taal is geschreven. Dit geldt ook later."
    start, end = locate_answer(quote, "Nee, een aanvraag in een andere taal wordt niet afgewezen.")
    assert quote[start:end] == "Geen aanvraag wordt afgewezen omdat zij in een andere taal is geschreven."


def test_the_whole_quote_where_little_is_shared() -> None:
    quote = "Das Amt bleibt zuständig."
    assert locate_answer(quote, "Yes, nothing changes for her.") == (0, len(quote))


def test_sentences_end_neither_at_abbreviations_nor_at_numbers_of_articles() -> None:
    text = "1. Nach § 16 Abs. 2 gilt das. Am 1. Juli endet es.\na) Eine Ausnahme"
    assert [text[slice(*place)] for place in sentences(text)] == [
        "1. Nach § 16 Abs. 2 gilt das.",
        "Am 1. Juli endet es.",
        "a) Eine Ausnahme",
    ]
    start = text.index("Juli")
    assert text[slice(*sentence_around(text, start, start + 4))] == "Am 1. Juli endet es."
