from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from langchain_core.caches import InMemoryCache
from langchain_core.globals import set_llm_cache
from langchain_core.messages import AIMessage, AIMessageChunk, HumanMessage, SystemMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate

from dossier.errors import Cancelled, TextTooLong
from dossier.llm.chat import LlamaChatModel
from dossier.llm.runtime import LlamaRuntime
from dossier.types import CancelToken
from helpers.models import starter_chat_file
from helpers.tiny_gguf import tiny_llama


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaChatModel]:
    path = tiny_llama(tmp_path_factory.mktemp("tiny") / "tiny.gguf")
    model = LlamaChatModel(runtime=LlamaRuntime(path, threads=1), max_tokens=12)
    yield model
    model.close()


@pytest.fixture(scope="module")
def starter() -> Iterator[LlamaChatModel]:
    model = LlamaChatModel(runtime=LlamaRuntime(starter_chat_file()), max_tokens=24)
    yield model
    model.close()


def test_works_inside_a_chain(starter: LlamaChatModel) -> None:
    prompt = ChatPromptTemplate.from_messages([("system", "Answer briefly."), ("human", "{question}")])
    chain = prompt | starter | StrOutputParser()
    assert "blue" in chain.invoke({"question": "Which colour is the sky on a clear day?"})


def test_the_starter_follows_a_conversation_and_uses_its_prefix(starter: LlamaChatModel) -> None:
    talk = [SystemMessage("Answer briefly."), HumanMessage("Which colour is the sky on a clear day?")]
    first = starter.invoke(talk)
    again = starter.invoke([*talk, first, HumanMessage("And at night?")])
    assert again.response_metadata["reused_tokens"] >= first.usage_metadata["input_tokens"]
    assert first.response_metadata["model_name"] == "smollm2-135m-instruct"


def test_streaming_ends_with_usage_and_adds_up_to_the_whole(chat: LlamaChatModel) -> None:
    question = [HumanMessage("hello")]
    whole = AIMessageChunk(content="")
    for chunk in chat.stream(question):
        whole += chunk
    answer = chat.invoke(question)
    assert whole.content == answer.content
    assert whole.usage_metadata == answer.usage_metadata
    metadata = answer.response_metadata
    assert answer.usage_metadata["input_tokens"] == chat.get_num_tokens_from_messages(question)
    assert metadata["prompt_tokens"] == answer.usage_metadata["input_tokens"]
    assert metadata["generated_tokens"] == answer.usage_metadata["output_tokens"] <= 12
    assert metadata["finish_reason"] in ("stop", "length")
    assert 0 < metadata["prompt_seconds"] <= metadata["seconds"]


def test_a_bound_cancel_token_stops_it(chat: LlamaChatModel) -> None:
    token = CancelToken()
    stream = chat.bind(cancel=token, max_tokens=400).stream([HumanMessage("hello")])
    next(stream)
    token.cancel()
    with pytest.raises(Cancelled):
        list(stream)
    with pytest.raises(Cancelled):
        chat.invoke([HumanMessage("hello")], cancel=token)


def test_limits_and_choices_can_be_given_with_a_call(chat: LlamaChatModel) -> None:
    assert chat.invoke("hello", max_tokens=3).usage_metadata["output_tokens"] <= 3
    with pytest.raises(TextTooLong):
        chat.invoke("hello " * 300)
    full = chat.invoke("hello", max_tokens=12).content
    assert chat.invoke("hello", max_tokens=12, stop=[full[2]]).content == full.split(full[2])[0]
    pieces = list(chat.stream("hello", logprobs=True, max_tokens=2))
    assert all(value <= 0 for value in pieces[0].response_metadata["logprobs"])
    answer = chat.invoke("hello", logprobs=True, max_tokens=2)
    assert len(answer.response_metadata["logprobs"]) == answer.usage_metadata["output_tokens"]


def test_counts_tokens_with_the_models_own_vocabulary(chat: LlamaChatModel) -> None:
    assert chat.get_num_tokens("abc") == 3
    assert len(chat.get_token_ids("é")) == 2
    messages = [SystemMessage("a"), HumanMessage("b"), AIMessage("c")]
    assert chat.get_num_tokens_from_messages(messages) == len(chat.prompt_tokens(messages)) > 3
    assert chat.context_size == 512


def test_answers_are_never_put_into_a_cache_of_the_process(chat: LlamaChatModel) -> None:
    cache = InMemoryCache()
    set_llm_cache(cache)
    try:
        chat.invoke("a secret question")
        list(chat.stream("a secret question"))
    finally:
        set_llm_cache(None)
    assert not cache._cache


def test_its_description_names_no_path(chat: LlamaChatModel, tmp_path: Path) -> None:
    assert str(tmp_path.anchor) not in repr(chat)
    assert "runtime" not in chat.model_dump()
