"""The whole way from a search result to a checked answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from dossier.answering import Answerer, AnswerEvent, Manner, Policy
from dossier.types import Answer, AnswerStatus, CancelToken, SearchResult, Support

OBJECTION = (
    "An interested party may lodge an objection against the decision. The period for lodging an objection is "
    "six weeks after the day on which the decision was sent. The day of sending does not count."
)
HOLIDAY = "A person who receives benefit may stay abroad for four weeks in each calendar year."
QUESTION = "What is the period for lodging an objection against a decision?"
Make = Callable[..., SearchResult]


def assert_verbatim(answer: Answer) -> None:
    """Each citation lies inside its passage, and its quote is the document's text there."""
    passages = {hit.rank: hit.passage for hit in answer.hits}
    for sentence in answer.sentences:
        for citation in sentence.citations:
            passage = passages[citation.passage]
            assert passage.start <= citation.start < citation.end <= passage.end
            assert (
                passage.text[citation.start - passage.start : citation.end - passage.start] == citation.quote
            )


def test_without_a_model_the_best_sentence_is_quoted(found: Make) -> None:
    answer = Answerer().answer(QUESTION, found(QUESTION, [HOLIDAY, OBJECTION]))
    assert answer.status is AnswerStatus.ANSWERED
    assert "six weeks" in answer.text
    assert answer.sentences[0].citations[0].passage == 2
    assert all(sentence.support is Support.VERIFIED for sentence in answer.sentences)
    assert_verbatim(answer)


@pytest.mark.parametrize(
    ("question", "language", "words"),
    [
        ("What is the wingspan of an albatross?", "en", "This is not in your documents."),
        ("Hoeveel planeten heeft ons zonnestelsel?", "nl", "Dit staat niet in uw documenten."),
        ("Quelle est la capitale de la Mongolie ?", "fr", "Cela ne figure pas dans vos documents."),
        ("Wie heißt der höchste Berg Australiens?", "de", "Das steht nicht in Ihren Dokumenten."),
    ],
)
def test_what_is_not_there_is_said_in_the_questions_language(
    found: Make, question: str, language: str, words: str
) -> None:
    result = found(question, [HOLIDAY, OBJECTION])
    answer = Answerer().answer(question, result)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert answer.text == words
    assert answer.hits == result.hits
    assert answer.confidence < Policy().answer_from


def test_no_hits_is_not_found() -> None:
    answer = Answerer().answer_from(QUESTION, "   ")
    assert answer.status is AnswerStatus.NOT_FOUND
    assert answer.confidence == 0.0


def test_a_writing_model_is_cited_and_verified(found: Make, scripted: Callable[..., Any]) -> None:
    model = scripted(
        "The period for lodging an objection is 6 weeks [2]. The day of sending does not count [2]."
    )
    answer = Answerer(model, policy=Policy(manner=Manner.WRITING)).answer(
        QUESTION, found(QUESTION, [HOLIDAY, OBJECTION])
    )
    assert answer.status is AnswerStatus.ANSWERED
    assert [sentence.text for sentence in answer.sentences] == [
        "The period for lodging an objection is 6 weeks.",
        "The day of sending does not count.",
    ]
    assert "six weeks" in answer.sentences[0].citations[0].quote
    assert_verbatim(answer)


def test_a_made_up_sentence_is_withheld_but_listed(found: Make, scripted: Callable[..., Any]) -> None:
    model = scripted("The period for lodging an objection is six weeks [2]. The fee is 45 euros [2].")
    answer = Answerer(model, policy=Policy(manner=Manner.WRITING)).answer(
        QUESTION, found(QUESTION, [HOLIDAY, OBJECTION])
    )
    assert "45" not in answer.text
    assert [(s.text, s.support) for s in answer.sentences if s.support is Support.NONE] == [
        ("The fee is 45 euros.", Support.NONE)
    ]


@pytest.mark.parametrize("manner", list(Manner))
def test_when_the_model_is_wrong_the_documents_are_quoted(
    found: Make, scripted: Callable[..., Any], manner: Manner
) -> None:
    model = scripted("You have ten years and must pay 900 dollars to the Emperor.")
    answer = Answerer(model, policy=Policy(manner=manner)).answer(
        QUESTION, found(QUESTION, [HOLIDAY, OBJECTION])
    )
    assert "six weeks" in answer.text
    assert "Emperor" not in answer.text
    assert_verbatim(answer)


def test_tokens_and_sentences_are_told_as_they_come(found: Make, scripted: Callable[..., Any]) -> None:
    events: list[AnswerEvent] = []
    model = scripted(
        "The period for lodging an objection is six weeks [2]. The day of sending does not count."
    )
    Answerer(model, policy=Policy(manner=Manner.WRITING)).answer(
        QUESTION, found(QUESTION, [HOLIDAY, OBJECTION]), on_event=events.append
    )
    kinds = [event.kind for event in events]
    assert kinds[0] == "evidence"
    assert kinds.count("sentence") == 2
    assert kinds.index("sentence") < len(kinds) - 2, (
        "the first sentence is checked while the second is written"
    )
    assert "".join(event.text for event in events).startswith("The period for lodging")
    assert {"hits", "text", "sentence"} == {name for event in events for name in event.data()}


def test_stop_keeps_the_finished_sentences(found: Make, scripted: Callable[..., Any]) -> None:
    model = scripted("The period for lodging an objection is six weeks. And " + "so on " * 500, pause=0.02)
    cancel = CancelToken()
    sentence_seen = threading.Event()

    def on_event(event: AnswerEvent) -> None:
        if event.kind == "sentence" and not sentence_seen.is_set():
            sentence_seen.set()
            cancel.cancel()

    began = time.perf_counter()
    answer = Answerer(model, policy=Policy(manner=Manner.WRITING)).answer(
        QUESTION, found(QUESTION, [OBJECTION]), on_event=on_event, cancel=cancel
    )
    assert time.perf_counter() - began < 2
    assert answer.stopped
    assert answer.text == "The period for lodging an objection is six weeks."


def test_the_prompt_keeps_to_the_context(found: Make, scripted: Callable[..., Any]) -> None:
    model = scripted("Six weeks.")
    texts = [OBJECTION + " " + " ".join(f"Filler sentence number {n} about nothing." for n in range(200))] * 5
    policy = Policy(manner=Manner.WRITING, answer_tokens=100)
    Answerer(model, context_size=512, policy=policy).answer(QUESTION, found(QUESTION, texts))
    (prompt,) = model.prompts
    assert sum(model.get_num_tokens(str(message.content)) for message in prompt) <= 512 - 100
    assert "six weeks" in str(prompt[-1].content)


def test_a_writing_model_is_not_told_what_is_unlikely(found: Make, scripted: Callable[..., Any]) -> None:
    model = scripted("The period for lodging an objection is six weeks [2].")
    policy = Policy(manner=Manner.WRITING)
    Answerer(model, context_size=4096, policy=policy).answer(QUESTION, found(QUESTION, [HOLIDAY, OBJECTION]))
    told = str(model.prompts[0][-1].content)
    assert "six weeks" in told
    assert HOLIDAY.split(". ")[-1] not in told


def test_answer_from_a_text_alone_has_offsets_in_that_text() -> None:
    text = "Vorwort.\n\nDer Widerspruch ist innerhalb von sechs Wochen nach Zugang des Bescheids einzulegen."
    answer = Answerer().answer_from("Innerhalb welcher Frist ist der Widerspruch einzulegen?", text)
    (sentence,) = answer.sentences
    (citation,) = sentence.citations
    assert answer.status is AnswerStatus.ANSWERED
    assert text[citation.start : citation.end] == citation.quote
    assert "sechs Wochen" in citation.quote
    assert answer.hits[0].rank == 1
    assert answer.hits[0].path == ""
