"""Counting what was answered, what of it was right, and what was rightly left open."""

from __future__ import annotations

from dossier.answering import Answerer, Policy
from dossier.evaluation.answers import Outcome, calibration_error, evaluate, shares
from dossier.evaluation.questions import Question
from dossier.types import Answer, Coverage, Hit, Passage, SearchResult

TEXT = "Article 1\n\nThe period for lodging an objection is six weeks. The fee is 40 euros.\n"
QUESTIONS = [
    Question("a", "What is the period for lodging an objection?", "en", "en", "law.md", "is six weeks"),
    Question("b", "How high is the fee?", "en", "en", "law.md", "The fee is 40 euros."),
    Question("c", "How tall is the Eiffel tower?", "en", "en", "law.md", ""),
    Question("d", "What else?", "en", "en", "law.md", "words that stand nowhere"),
]


def ask(question: Question) -> Answer:
    passage = Passage("p", "doc", 0, 11, len(TEXT) - 1, None, "Article 1", "en", TEXT[11:-1])
    result = SearchResult(question.text, (Hit(1, 1.0, passage, "law.md", ""),), Coverage(1, 1, 0), 0.0)
    return Answerer(policy=Policy(answer_from=0.0)).answer(question.text, result)


def test_right_answers_and_verbatim_quotes_are_counted() -> None:
    report = evaluate(ask, QUESTIONS, {"doc": "law.md"}, {"law.md": TEXT})
    by_id = {outcome.id: outcome for outcome in report.outcomes}
    assert by_id.keys() == {"a", "b", "c"}
    assert by_id["a"].right
    assert by_id["b"].right
    assert not by_id["c"].right
    assert report.verbatim == 1.0
    assert "d" in report.notes[0]
    assert "right" in report.as_table()
    assert report.as_json()["questions"] == {"en": 3}


def test_a_wrong_offset_is_not_verbatim() -> None:
    report = evaluate(ask, QUESTIONS[:1], {"doc": "law.md"}, {"law.md": " " + TEXT})
    assert report.verbatim == 0.0
    page = report.as_page()
    assert page.count("<svg") == 2
    assert "Worst cases" in page
    assert "<script" not in page


def outcome(confidence: float, *, answerable: bool = True, right: bool = False) -> Outcome:
    return Outcome("x", "en", answerable, confidence, True, right, 1, 1, 0.1, 0.2)


def test_shares_at_a_threshold() -> None:
    outcomes = [
        outcome(0.9, right=True),
        outcome(0.8),
        outcome(0.2, right=True),
        outcome(0.1),
        outcome(0.6, answerable=False),
        outcome(0.3, answerable=False),
    ]
    row = shares(outcomes, 0.5)
    assert (row.answered, row.right, row.withheld, row.made_up) == (0.5, 0.5, 0.5, 0.5)


def test_calibration_error() -> None:
    assert calibration_error([outcome(1.0, right=True), outcome(0.0)]) == 0.0
    assert calibration_error([outcome(0.95), outcome(0.95)]) == 0.95
