"""Follow-up questions keep the person's words and gain what they are about."""

from __future__ import annotations

import pytest

from dossier.answering import contextualise
from dossier.types import Answer, AnswerStatus, Coverage, Turn


def turns(*questions: str) -> list[Turn]:
    return [
        Turn(n, question, Answer(question, "…", AnswerStatus.ANSWERED, 0.5, (), (), Coverage(1, 1, 0)))
        for n, question in enumerate(questions)
    ]


@pytest.mark.parametrize(
    ("first", "follow_up", "carried"),
    [
        (
            "How much housing benefit do I get as a single person?",
            "And if I am married?",
            ["housing", "benefit"],
        ),
        ("Hoeveel weken vakantie mag ik met bijstand?", "En voor mijn partner?", ["vakantie", "bijstand"]),
        (
            "Quel est le montant de l'allocation logement ?",
            "Et si je suis marié ?",
            ["allocation", "logement"],
        ),
        ("Wie hoch ist das Wohngeld für Alleinstehende?", "Und wenn ich verheiratet bin?", ["Wohngeld"]),
        ("How long may I object to the decision?", "Why?", ["object", "decision"]),
        ("Binnen hoeveel tijd moet ik bezwaar maken?", "Geldt dat ook voor ouderen?", ["bezwaar"]),
    ],
)
def test_a_follow_up_carries_the_telling_words(first: str, follow_up: str, carried: list[str]) -> None:
    made = contextualise(follow_up, turns(first))
    assert made.startswith(follow_up)
    assert all(word in made for word in carried)


@pytest.mark.parametrize(
    "question",
    [
        "What documents must I hand in with an application for child benefit?",
        "Welke termijn geldt voor een aanvraag van kinderbijslag in het buitenland?",
        "Welche Unterlagen muss ich mit dem Antrag auf Elterngeld einreichen?",
        "Quelles pièces faut-il joindre à la demande d'allocation de rentrée scolaire ?",
    ],
)
def test_a_question_that_stands_alone_is_left_alone(question: str) -> None:
    assert contextualise(question, turns("How long may I object to the decision?")) == question


def test_the_first_question_is_left_alone() -> None:
    assert contextualise("And now?", []) == "And now?"


def test_a_chain_of_follow_ups_reaches_back_to_the_topic() -> None:
    made = contextualise(
        "And for students?", turns("How much housing benefit does a tenant get?", "And if I am married?")
    )
    assert "housing" in made
    assert "married" in made


def test_no_word_is_carried_twice() -> None:
    made = contextualise("And the housing benefit of a couple?", turns("How much housing benefit do I get?"))
    assert made.count("housing") == 1
