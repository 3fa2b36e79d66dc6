"""The starter model itself: it may say what it likes, the answer stays with the documents."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from dossier.answering import Answerer, AnswerEvent, Manner, Policy
from dossier.llm.chat import LlamaChatModel
from dossier.llm.runtime import LlamaRuntime
from dossier.types import AnswerStatus, CancelToken, SearchResult, Support
from helpers.models import starter_chat_file

TEXTS = [
    "A person who receives benefit may stay abroad for four weeks in each calendar year.",
    "An objection is lodged in writing. The period for lodging an objection is six weeks after the decision.",
]
QUESTION = "What is the period for lodging an objection?"


@pytest.fixture(scope="module")
def model() -> Iterator[LlamaChatModel]:
    chat = LlamaChatModel(runtime=LlamaRuntime(starter_chat_file()))
    yield chat
    chat.close()


@pytest.mark.parametrize("manner", list(Manner))
def test_what_is_shown_is_supported_and_verbatim(
    found: Callable[..., SearchResult], model: LlamaChatModel, manner: Manner
) -> None:
    result = found(QUESTION, TEXTS)
    answer = Answerer(model, policy=Policy(manner=manner, answer_tokens=64)).answer(QUESTION, result)
    assert answer.status is not AnswerStatus.NOT_FOUND
    assert answer.model
    passages = {hit.rank: hit.passage for hit in result.hits}
    shown = [sentence for sentence in answer.sentences if sentence.support is not Support.NONE]
    assert answer.text == " ".join(sentence.text for sentence in shown)
    for sentence in shown:
        assert sentence.citations
        for citation in sentence.citations:
            assert citation.quote in passages[citation.passage].text


def test_stopping_the_real_model_is_quick(found: Callable[..., SearchResult], model: LlamaChatModel) -> None:
    cancel = CancelToken()
    stopped_at: list[float] = []

    def on_event(event: AnswerEvent) -> None:
        if event.kind == "token" and not cancel.cancelled:
            stopped_at.append(time.perf_counter())
            cancel.cancel()

    policy = Policy(manner=Manner.WRITING, answer_tokens=512)
    answer = Answerer(model, policy=policy).answer(
        QUESTION, found(QUESTION, TEXTS), on_event=on_event, cancel=cancel
    )
    assert answer.stopped
    assert time.perf_counter() - stopped_at[0] < 5.0, "200 ms on a free machine"
