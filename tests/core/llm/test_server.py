"""A server's model as a chat model: four programs' shapes, errors in words, and a real llama.cpp server."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate

from dossier.errors import (
    Cancelled,
    ServerAnswerUnusable,
    ServerModelMissing,
    ServerRefused,
    ServerUnreachable,
    TextTooLong,
)
from dossier.llm.catalog import ModelCatalog
from dossier.llm.server import ServerChatModel
from dossier.server import link
from dossier.server.key import VARIABLE
from dossier.server.setting import parse
from dossier.server.trying import try_server
from dossier.types import CancelToken
from dossier.workbench import TextModels
from helpers.servers import SHAPES, Talk, serving
from helpers.tiny_gguf import tiny_llama

ASKED = [
    SystemMessage("Answer briefly."),
    HumanMessage("How much?"),
    AIMessage("Of what?"),
    HumanMessage("It."),
]


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    yield
    link.end()


def model_at(port: int, model: str = "writer") -> ServerChatModel:
    begun = link.begin(parse(f"http://127.0.0.1:{port}", model))
    assert begun is not None
    return ServerChatModel(link=begun.link, max_tokens=12)


@pytest.mark.parametrize("shape", SHAPES)
def test_each_program_is_understood(shape: str) -> None:
    talk = Talk(shape=shape)
    with serving(talk) as port:
        chat = model_at(port)
        pieces = [str(chunk.text) for chunk in chat.stream(ASKED)]
        assert [piece for piece in pieces if piece] == list(talk.words)
        answer = chat.invoke(ASKED)
        assert answer.text == "".join(talk.words)
        assert answer.response_metadata["finish_reason"] == "stop"
        assert bool(answer.usage_metadata) == (shape == "vllm")
        assert try_server(chat.link).models == talk.models
    _method, _path, headers, body = talk.asked[0]
    assert [message["role"] for message in body["messages"]] == ["system", "user", "assistant", "user"]
    assert (body["model"], body["max_tokens"], body["stream"]) == ("writer", 12, True)
    assert headers["Host"] == f"127.0.0.1:{port}"
    assert "Authorization" not in headers


@pytest.mark.parametrize("shape", SHAPES)
def test_each_program_s_errors_are_told_in_our_words(shape: str) -> None:
    with serving(Talk(shape=shape, context=20, key="right")) as port, pytest.MonkeyPatch.context() as patch:
        name = f"127.0.0.1:{port}"
        with pytest.raises(ServerRefused, match=f"{name} does not accept the key"):
            model_at(port).invoke("hello")
        patch.setenv(VARIABLE, "right")
        assert model_at(port).invoke("hello").text
        with pytest.raises(TextTooLong, match=name):
            model_at(port).invoke("hello " * 20)
        with pytest.raises(ServerModelMissing, match=f'{name} has no model "other"'):
            model_at(port, "other").invoke("hello")
        with pytest.raises(ServerModelMissing, match="It offers: writer"):
            try_server(model_at(port, "other").link)


def test_arguments_that_only_a_local_model_knows_are_not_sent() -> None:
    talk = Talk()
    with serving(talk) as port:
        model_at(port).bind(
            min_p=0.1, repeat_penalty=1.1, logprobs=True, temperature=0.5, stop=["\n"]
        ).invoke("x")
    body = talk.asked[0][3]
    assert set(body) == {"model", "messages", "stream", "max_tokens", "temperature", "top_p", "seed", "stop"}
    assert (body["temperature"], body["stop"]) == (0.5, ["\n"])


def test_works_inside_a_chain() -> None:
    with serving(Talk()) as port:
        chain = ChatPromptTemplate.from_messages([("human", "{q}")]) | model_at(port) | StrOutputParser()
        assert chain.invoke({"q": "How much?"}) == "The amount is 1,250 euros [1]."


@pytest.mark.parametrize(
    "words",
    [
        ("<think>The amount. ", "Or not?</think>", "\n\nSix weeks."),
        ("<th", "ink>", "hm</thi", "nk> Six", " weeks."),
        ("Six", " weeks."),
        ("", "Six weeks."),
    ],
)
def test_what_a_model_thinks_aloud_is_left_out(words: tuple[str, ...]) -> None:
    with serving(Talk(words=words)) as port:
        assert model_at(port).invoke("How long?").text == "Six weeks."


def test_text_that_only_begins_like_a_thought_is_kept() -> None:
    with serving(Talk(words=("<th",))) as port:
        assert model_at(port).invoke("How long?").text == "<th"


def test_a_model_that_only_thinks_is_told_of() -> None:
    talk = Talk(words=("<think>", "hm, let me see"))
    with serving(talk) as port, pytest.raises(ServerAnswerUnusable, match="on thinking"):
        model_at(port).invoke("How long?")


def test_a_server_that_does_not_stream_is_understood() -> None:
    body = b'{"choices": [{"message": {"content": "Six weeks."}, "finish_reason": "stop"}]}'
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    with serving(Talk(raw=head + body)) as port:
        assert model_at(port).invoke("How long?").text == "Six weeks."


def test_a_stream_can_be_left_at_any_time_and_another_begun() -> None:
    talk = Talk(words=("word ",) * 50)
    with serving(talk) as port:
        chat = model_at(port)
        for _ in range(5):
            stream = chat.stream("hello")
            assert next(stream).text == "word "
            stream.close()
        assert chat.invoke("hello").text == "word " * 50


def test_who_has_stopped_sends_nothing() -> None:
    talk = Talk()
    with serving(talk) as port:
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(Cancelled):
            model_at(port).invoke("hello", cancel=cancel)
    assert talk.asked == []


def test_tokens_are_estimated_rather_too_high() -> None:
    chat = model_at(9)
    for text in ("", "The period is six weeks.", "Bezwaarschriftenprocedure", "Straße", "期限は六週間です。"):
        assert chat.get_num_tokens(text) >= len(text) / 2
    assert chat.get_num_tokens_from_messages(ASKED) > sum(chat.get_num_tokens(m.text) for m in ASKED)


def test_the_server_writes_only_while_there_is_a_courier(tmp_path: Path) -> None:
    models = TextModels(ModelCatalog(tmp_path))
    assert models.answering_card is None
    assert models.chat() is None
    begun = link.begin(parse("http://127.0.0.1:9", "writer"))
    assert begun is not None
    card = models.answering_card
    assert card is not None
    assert card.writes
    assert card.name == "writer (127.0.0.1:9)"
    assert isinstance(models.chat(), ServerChatModel)
    models.warm()  # asks the server nothing
    link.choose(parse("http://127.0.0.1:9", "other"))
    assert models.chat().model_name == "other (127.0.0.1:9)"
    link.choose(None)
    assert models.chat() is None
    models.close()


# --- the real thing ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def llama_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """``python -m llama_cpp.server`` with a tiny model with random weights, on a free loopback port."""
    for name in ("fastapi", "sse_starlette", "starlette_context", "pydantic_settings", "uvicorn"):
        pytest.importorskip(name)
    folder = tmp_path_factory.mktemp("server")
    tiny = tiny_llama(folder / "tiny.gguf", llama__context_length=2048)
    port = _free_port()
    arguments = ["--model", str(tiny), "--model_alias", "tiny", "--n_ctx", "512", "--api_key", "sk-right"]
    place = ["--host", "127.0.0.1", "--port", str(port)]
    log = (folder / "log").open("wb")
    server = subprocess.Popen(
        [sys.executable, "-m", "llama_cpp.server", *arguments, *place],
        stdout=log,
        stderr=log,
        env={name: value for name, value in os.environ.items() if name != VARIABLE},
    )
    try:
        _wait_for(server, port, folder / "log")
        yield port
    finally:
        server.terminate()
        server.wait(30)
        log.close()


def test_a_real_llama_cpp_server_writes(llama_server: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "sk-right")
    chat = model_at(llama_server, "tiny")
    trial = try_server(chat.link)
    assert trial.models == ("tiny",)
    pieces = [chunk.text for chunk in chat.stream("hello") if chunk.text]
    answer = chat.invoke("hello")
    assert len(pieces) > 1
    assert answer.text == "".join(pieces)
    assert answer.response_metadata["finish_reason"] == "length"
    # It notices too late that the prompt is too long for its context, and says nothing at all.
    with pytest.raises(ServerAnswerUnusable, match="may be too long"):
        chat.invoke("hello " * 400)
    # llama-cpp-python's server takes any name for its one model; our trial does not.
    with pytest.raises(ServerModelMissing, match="It offers: tiny"):
        try_server(model_at(llama_server, "other").link)
    cancel = CancelToken()
    stream = model_at(llama_server, "tiny").stream("hello", cancel=cancel, max_tokens=400)
    next(stream)
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(stream)


def test_a_real_llama_cpp_server_refuses_a_wrong_key(llama_server: int) -> None:
    with pytest.raises(ServerRefused):
        try_server(model_at(llama_server, "tiny").link)


def _free_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def _wait_for(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    while True:
        assert server.poll() is None, log.read_text(encoding="utf-8", errors="replace")[-2000:]
        try:
            try_server(model_at(port, "tiny").link)
        except ServerUnreachable:
            time.sleep(0.2)
        except ServerRefused:
            link.end()
            return
