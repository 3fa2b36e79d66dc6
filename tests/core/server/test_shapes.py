"""What the servers send is read whichever way it is cut and said; nonsense is an error, never a crash."""

from __future__ import annotations

import json
import random

import pytest

from dossier.errors import ServerAnswerUnusable, ServerModelMissing, ServerRefused, TextTooLong
from dossier.server import shapes

STREAM = (
    b": keep-alive\r\n\r\n"
    b'event: message\r\nid: 7\r\nretry: 10\r\ndata: {"n":\r\ndata: 1}\r\n\r\n'
    b'data:{"n": 2}\n\n'
    b"data:\n\n"
    b'data: {"n": 3}\r\r'
    b'data: {"n": "\xc3\xa9"}\n\n'
    b"data: [DONE]\n\n"
    b'data: {"n": 9}\n\n'
)
READ = [{"n": 1}, {"n": 2}, {"n": 3}, {"n": "é"}, shapes.DONE]


def test_events_are_the_same_however_the_bytes_come() -> None:
    choose = random.Random(7)
    assert list(shapes.events([STREAM], "s")) == READ
    assert list(shapes.events([STREAM[n : n + 1] for n in range(len(STREAM))], "s")) == READ
    for _ in range(200):
        cuts = sorted(choose.sample(range(len(STREAM)), 6))
        parts = [STREAM[a:b] for a, b in zip([0, *cuts], [*cuts, len(STREAM)], strict=True)]
        assert list(shapes.events(parts, "s")) == READ


def test_a_stream_without_its_end_gives_what_it_has() -> None:
    assert list(shapes.events([b'data: {"n": 1}\n\ndata: {"n": 2}'], "s")) == [{"n": 1}, {"n": 2}]
    assert list(shapes.events([], "s")) == []


@pytest.mark.parametrize(
    "data", [b"data: nonsense\n\n", b"data: [1]\n\n", b"data: " + b"[" * 90_000 + b"\n\n"]
)
def test_data_that_is_no_object_is_an_error(data: bytes) -> None:
    with pytest.raises(ServerAnswerUnusable):
        list(shapes.events([data], "s"))


def test_a_line_without_end_is_given_up() -> None:
    with pytest.raises(ServerAnswerUnusable):
        list(shapes.events((b"x" * 65536 for _ in range(100)), "s"))


@pytest.mark.parametrize(
    ("event", "text", "reasoning"),
    [
        ({"choices": [{"delta": {"content": "a"}}]}, "a", False),
        ({"choices": [{"delta": {"role": "assistant", "content": None}}]}, "", False),
        (
            {"choices": [{"delta": {"content": [{"type": "text", "text": "a"}, {"type": "image"}]}}]},
            "a",
            False,
        ),
        ({"choices": [{"message": {"content": "whole"}, "finish_reason": "stop"}]}, "whole", False),
        ({"choices": [{"delta": {"reasoning_content": "hm"}}]}, "", True),
        ({"choices": [{"delta": {"reasoning": "hm", "content": ""}}]}, "", True),
        ({"choices": [{"delta": {"tool_calls": []}}]}, "", False),
        ({"choices": [{}]}, "", False),
        ({"choices": ["?"]}, "", False),
        ({"choices": []}, "", False),
        ({}, "", False),
    ],
)
def test_pieces_are_read_from_every_shape(event: dict[str, object], text: str, reasoning: bool) -> None:
    piece = shapes.piece(event, "s", "m")
    assert (piece.text, piece.reasoning) == (text, reasoning)


def test_usage_is_told_where_the_server_tells_it() -> None:
    told = shapes.piece({"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 4}}, "s", "m")
    assert (told.prompt_tokens, told.answer_tokens) == (3, 4)
    for usage in (None, {}, {"prompt_tokens": "3"}, {"prompt_tokens": -1}, {"prompt_tokens": True}):
        assert shapes.piece({"choices": [], "usage": usage}, "s", "m").prompt_tokens == 0


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, {"detail": "Invalid API key"}, ServerRefused),
        (403, "nothing", ServerRefused),
        (400, {"error": {"message": "too long", "code": "context_length_exceeded"}}, TextTooLong),
        (400, {"error": {"message": "the request exceeds the available context size"}}, TextTooLong),
        (
            400,
            {"object": "error", "message": "maximum context length is 2048 tokens", "code": 400},
            TextTooLong,
        ),
        (404, {"error": {"message": 'model "x" not found, try pulling it first'}}, ServerModelMissing),
        (404, {"object": "error", "message": "The model `x` does not exist."}, ServerModelMissing),
        (404, {"detail": "Not Found"}, ServerAnswerUnusable),
        (302, "", ServerAnswerUnusable),
        (422, {"detail": [{"loc": ["body"], "msg": "field required"}]}, ServerAnswerUnusable),
        (500, {"error": "out of memory"}, ServerAnswerUnusable),
        (500, {"error": {}}, ServerAnswerUnusable),
        (502, "<html>Bad gateway</html>", ServerAnswerUnusable),
        (500, [], ServerAnswerUnusable),
    ],
)
def test_an_error_says_what_to_do(status: int, body: object, kind: type[Exception]) -> None:
    data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    with pytest.raises(kind, match=r"server 127\.0\.0\.1:8000"):
        shapes.refuse(status, data, "127.0.0.1:8000", "x")


def test_the_server_s_own_words_are_shown_on_one_line_and_not_all_of_them() -> None:
    words = "out of\nmemory \x1b[31m\u202e" + "x" * 1000
    with pytest.raises(ServerAnswerUnusable) as error:
        shapes.refuse(500, json.dumps({"error": words}).encode(), "s", "m")
    assert "out of memory [31m xxx" in error.value.message
    assert len(error.value.message) < 400


def test_an_error_within_the_stream_is_an_error() -> None:
    for event in (
        {"error": {"message": "the context length is exceeded"}},
        {"error": "context window overflow", "choices": []},
        {"object": "error", "message": "maximum context length", "code": 400},
    ):
        with pytest.raises(TextTooLong):
            shapes.piece(event, "s", "m")


def test_models_are_listed_from_every_shape() -> None:
    assert shapes.model_names(b'{"object": "list", "data": [{"id": "a"}, {"id": 3}, 4]}', "s") == ["a"]
    assert shapes.model_names(b'{"models": [{"name": "b"}]}', "s") == ["b"]
    for body in (b"", b"[]", b"{}", b'{"data": "x"}', b"<html>"):
        with pytest.raises(ServerAnswerUnusable):
            shapes.model_names(body, "s")
    assert shapes.same_model("llama3", "llama3:latest")
    assert not shapes.same_model("llama3", "llama3:8b")
