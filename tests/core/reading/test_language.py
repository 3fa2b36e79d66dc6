"""Languages: of questions, where four words must do, and of documents."""

from __future__ import annotations

import json

import pytest

from dossier.reading.common.language import PREFERRED, detect
from helpers.shared import shared

QUESTIONS = {
    "nl": "Hoe lang kan ik bezwaar maken?",
    "de": "Wie lange kann ich Widerspruch einlegen?",
    "fr": "Quel est le délai de recours ?",
    "en": "How long may I object?",
}


@pytest.mark.parametrize("language", QUESTIONS)
def test_questions(language: str):
    assert detect(QUESTIONS[language], PREFERRED) == language
    assert detect(QUESTIONS[language]) == language


@pytest.mark.parametrize("language", QUESTIONS)
def test_questions_and_their_first_four_words(language: str):
    lines = (shared() / "questions" / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    assert [q for q in questions if detect(q, PREFERRED) != language] == []
    short = [" ".join(q.split()[:4]) for q in questions]
    assert sum(detect(q, PREFERRED) != language for q in short) <= 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Este documento explica las condiciones de la pensión de jubilación.", "es"),
        ("日本語の文書です。", "ja"),
        ("你好世界", "zh"),
        ("Этот документ объясняет условия.", "ru"),
        ("", ""),
        ("12-03-2024 | 45,00", ""),
        ("?!", ""),
    ],
)
def test_others_and_none(text: str, language: str):
    assert detect(text) == language


def test_a_long_document_is_judged_in_several_places():
    dutch, english = (
        "De gemeente beslist binnen zes weken. " * 600,
        "The town decides within six weeks. " * 2000,
    )
    assert detect("12345 " * 500 + english) == "en"
    assert detect(dutch + english) == "en"
    assert detect(english + dutch * 9) == "nl"


def test_only_candidates_are_answered():
    assert detect("Questo è un documento italiano.", PREFERRED) in PREFERRED
