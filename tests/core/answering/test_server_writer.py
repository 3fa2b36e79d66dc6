"""A server writes, our code checks; where it fails, the documents are quoted and the reason is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dossier.answering import Answerer, AnswerEvent, Manner, Policy
from dossier.codec import from_jsonable, to_jsonable
from dossier.errors import ServerUnreachable
from dossier.llm.server import ServerChatModel
from dossier.server import link
from dossier.server.setting import parse
from dossier.types import Answer, AnswerStatus, SearchResult, Support
from helpers.servers import Talk, serving

QUESTION = "How long is the period for lodging an objection?"
OBJECTION = (
    "The period for lodging an objection is six weeks. It begins on the day after the decision was sent. "
    "The day of sending does not count."
)
Make = Callable[..., SearchResult]


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    yield
    link.end()


def ask(port: int, found: Make, **more: Any) -> Answer:
    begun = link.begin(parse(f"http://127.0.0.1:{port}", "writer"))
    assert begun is not None
    answerer = Answerer(ServerChatModel(link=begun.link), policy=Policy(manner=Manner.WRITING))
    return answerer.answer(QUESTION, found(QUESTION, [OBJECTION]), **more)


def test_every_sentence_of_a_server_is_checked(found: Make) -> None:
    talk = Talk(words=("The period for lodging an objection is six weeks [1].", " The fee is 45 euros [1]."))
    events: list[AnswerEvent] = []
    with serving(talk) as port:
        answer = ask(port, found, on_event=events.append)
    assert answer.text == "The period for lodging an objection is six weeks."
    assert "six weeks" in answer.sentences[0].citations[0].quote
    assert [s.text for s in answer.sentences if s.support is Support.NONE] == ["The fee is 45 euros."]
    assert (answer.model, answer.notice) == (f"writer (127.0.0.1:{port})", "")
    assert "".join(event.text for event in events if event.kind == "token") == "".join(talk.words)
    # What was sent: the question and the passage, in one prompt.
    (body,) = [body for _method, _path, _headers, body in talk.asked]
    assert QUESTION in body["messages"][-1]["content"]
    assert "six weeks" in body["messages"][-1]["content"]


def test_a_server_that_is_away_leaves_the_documents_own_words_and_a_notice(found: Make) -> None:
    with serving(Talk()) as port:
        pass
    answer = ask(port, found)
    assert answer.status is AnswerStatus.ANSWERED
    assert "six weeks" in answer.text
    assert answer.notice == (
        f"The server 127.0.0.1:{port} cannot be reached: nothing listens there. "
        "Check that it runs and that its address is right."
    )
    assert from_jsonable(Answer, to_jsonable(answer)) == answer


def test_a_server_that_breaks_off_leaves_the_sentences_it_had_finished(found: Make) -> None:
    def before(number: int) -> None:
        if number == 4:
            raise OSError("the plug was pulled")

    words = (
        "The period for lodging an objection is six weeks [1]. ",
        "The day of",
        " sending does not count.",
    )
    with serving(Talk(words=words, before=before)) as port:
        answer = ask(port, found)
    assert [sentence.text for sentence in answer.sentences] == [
        "The period for lodging an objection is six weeks."
    ]
    assert "broke the connection off" in answer.notice


@pytest.mark.parametrize("shape", ["llama_cpp", "ollama", "lm_studio", "vllm"])
def test_a_prompt_too_long_for_the_server_is_told_and_answered_all_the_same(found: Make, shape: str) -> None:
    with serving(Talk(shape=shape, context=10)) as port:
        answer = ask(port, found)
    assert "six weeks" in answer.text
    assert "too long for the model of the server" in answer.notice


def test_a_summary_says_what_is_wrong_with_the_server(found: Make) -> None:
    from dossier.answering.condensing import Condenser
    from dossier.types import CancelToken

    with serving(Talk()) as port:
        begun = link.begin(parse(f"http://127.0.0.1:{port}", "writer"))
        assert begun is not None
        condenser = Condenser(ServerChatModel(link=begun.link))
    with pytest.raises(ServerUnreachable):
        condenser.condense(found(QUESTION, [OBJECTION]).hits, 3, CancelToken())
