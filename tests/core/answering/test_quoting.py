"""Choosing the sentences that answer, and how sure that choice is."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from dossier.answering.answerer import choose_quotes, quote_sentence
from dossier.answering.confidence import confidence
from dossier.answering.evidence import read_material
from dossier.answering.questions import Expected, expected_answer
from dossier.answering.quoting import LONGEST, Asked, candidates
from dossier.types import Hit, Passage, SearchResult
from helpers.shared import shared

Make = Callable[..., SearchResult]

PASSAGES = [
    "1. Applications are made in writing. 2. The allowance is 320 euros a month. 3. It is paid in arrears.",
    "The allowance ends when the child reaches the age of 18. The authority tells the parents beforehand.",
]


def ranked(question: str, found: Make, language: str = "en", texts: list[str] | None = None):  # type: ignore[no-untyped-def]
    material = read_material(found(question, texts or PASSAGES, language).hits, 10)
    asked = Asked(question, language, material.rarity)
    return asked, candidates(asked, material)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How much is the allowance a month?", "320 euros"),
        ("Until what age of the child is the allowance paid?", "age of 18"),
        ("How are applications made?", "in writing"),
    ],
)
def test_the_sentence_with_the_kind_of_answer_asked_for_comes_first(
    found: Make, question: str, words: str
) -> None:
    _, best = ranked(question, found)
    assert words in quote_sentence(best[0]).text


def test_probabilities_are_shared_out(found: Make) -> None:
    _, best = ranked("How much is the allowance a month?", found)
    assert 0 < sum(candidate.score for candidate in best) < 1
    assert all(one.score >= other.score for one, other in pairwise(best))


def test_confidence_falls_when_the_question_is_about_something_else(found: Make) -> None:
    near = confidence(*ranked("How much is the allowance a month?", found))
    far = confidence(*ranked("How many goals did the striker score last season?", found))
    assert far < 0.1 < near
    assert confidence(ranked("anything", found)[0], []) == 0.0


def test_quotes_shown_lie_apart(found: Make) -> None:
    _, best = ranked("What about the allowance?", found)
    chosen = choose_quotes(best, 3)
    places = sorted((quote.rank, quote.start, quote.end) for quote in chosen)
    assert all(one[0] != other[0] or one[2] <= other[1] for one, other in pairwise(places))


def test_a_quote_is_not_overlong(found: Make) -> None:
    text = " ".join(f"Sentence {n} about the allowance, {'and so on ' * 20}ends." for n in range(9))
    _, best = ranked("What about the allowance?", found, texts=[text])
    assert all(quote.end - quote.start <= LONGEST for quote in best if len(quote.units) > 1)


@pytest.mark.parametrize(
    ("language", "question", "kind"),
    [
        ("en", "I am 45. How many weeks may I stay in the U.S. without losing it?", Expected.DURATION),
        ("en", "What percentage is deducted?", Expected.SHARE),
        ("en", "Who decides on the appeal?", Expected.WHO),
        ("nl", "Hoeveel geld mag ik hebben?", Expected.MONEY),
        ("nl", "Vanaf welke leeftijd krijg ik AOW?", Expected.AGE),
        ("nl", "Wie beslist?", Expected.WHO),
        ("fr", "De combien de temps est-ce que je dispose ?", Expected.DURATION),
        ("fr", "À partir de combien d'habitants ?", Expected.COUNT),
        ("de", "Wie lange habe ich Zeit?", Expected.DURATION),
        ("de", "Wie hoch ist das Bußgeld?", Expected.MONEY),
        ("de", "Wie stelle ich einen Antrag?", Expected.OTHER),
        ("de", "Wer zahlt?", Expected.WHO),
    ],
)
def test_kinds_of_answers(language: str, question: str, kind: Expected) -> None:
    assert expected_answer(question, language) is kind


@pytest.mark.parametrize("language", ["nl", "de", "fr", "en"])
def test_every_unit_of_real_law_is_verbatim(language: str) -> None:
    for file in sorted(shared("corpus", language).glob("*.md")):
        text = file.read_text(encoding="utf-8")[:60_000]
        passage = Passage("p", "d", 0, 500, 500 + len(text), None, "", language, text)
        material = read_material([Hit(1, 1.0, passage, str(file), "")], 1)
        assert material.units
        for unit in material.units:
            assert text[unit.start - 500 : unit.end - 500] == unit.text
