"""What OpenAI-compatible servers send, read with tolerance: each of them says some things its own way.

Known and tested: llama-cpp-python's server, Ollama, LM Studio and vLLM. They differ in how errors look, in
whether usage is told, in fields for a model's reasoning, and in comments between events that keep a
connection alive.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from dossier.errors import ServerAnswerUnusable, ServerModelMissing, ServerRefused, TextTooLong

_EVENT_BYTES = 1 << 20
_LINE_END = re.compile(rb"\r\n|\n|\r")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_TOO_LONG = re.compile(
    r"context[_ -]?(?:length|window|size)|maximum context|exceed_context|exceeds? the (?:available )?context"
    r"|too many tokens|prompt is too long",
    re.IGNORECASE,
)
_NO_MODEL = re.compile(
    r"model\b.{0,320}?\b(?:not found|does not exist|not exist|unknown|not loaded)", re.I | re.S
)
DONE: dict[str, Any] = {"done": True}
"""Stands for the end that a server tells of."""

_NAMED = 6  # models named in an error


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of an answer.

    Attributes:
        text: what the model says with it; empty in pieces that only tell something.
        reasoning: whether it was the model thinking aloud, which is no part of the answer.
        finish: "stop", "length" or another reason, in the last piece.
        prompt_tokens, answer_tokens: as the server counted, where it tells; else 0.
    """

    text: str = ""
    reasoning: bool = False
    finish: str = ""
    prompt_tokens: int = 0
    answer_tokens: int = 0


def events(pieces: Iterable[bytes], name: str) -> Iterator[dict[str, Any]]:
    """The objects of a stream of server-sent events, up to the end or to ``[DONE]``, which becomes DONE.

    Comments, event names, identifiers and empty data are passed over, as the standard says.

    Args:
        pieces: the bytes as they come, cut anywhere.
        name: the server's, for errors.

    Raises:
        ServerAnswerUnusable: data that is no JSON object, or too much of it.
    """
    data: list[bytes] = []
    for line in _lines(pieces, name):
        if line.startswith(b"data:"):
            data.append(line[5:].removeprefix(b" "))
        elif not line and data:
            whole_data, data = b"\n".join(data).strip(), []
            if whole_data == b"[DONE]":
                yield DONE
                return
            if whole_data:
                yield _object(whole_data, name)
    last = b"\n".join(data).strip()
    if last:
        yield DONE if last == b"[DONE]" else _object(last, name)


def _lines(pieces: Iterable[bytes], name: str) -> Iterator[bytes]:
    """Lines without their ends; a line end that may be half there waits for the rest."""
    left = b""
    for piece in pieces:
        left += piece
        if len(left) > _EVENT_BYTES:
            raise _unusable(name)
        held = b"\r" if left.endswith(b"\r") else b""
        *lines, left = _LINE_END.split(left.removesuffix(held) if held else left)
        left += held
        yield from lines
    yield from _LINE_END.split(left) if left else ()


def piece(event: dict[str, Any], name: str, model: str) -> Piece:
    """One event of a stream as a piece of the answer.

    Raises:
        ServerFailed, TextTooLong: the event tells an error.
    """
    if event.get("error") or event.get("object") == "error":
        refuse(int(_number(event.get("code"))), json.dumps(event).encode(), name, model)
    usage = event.get("usage") or {}
    told = (_number(usage.get("prompt_tokens")), _number(usage.get("completion_tokens"))) if usage else (0, 0)
    choices = event.get("choices")
    if not isinstance(choices, list) or not choices:  # usage alone, or a keep-alive
        return Piece(prompt_tokens=told[0], answer_tokens=told[1])
    choice = choices[0] if isinstance(choices[0], dict) else {}
    said = choice.get("delta") or choice.get("message") or {}
    text = _text(said.get("content")) if isinstance(said, dict) else ""
    thought = isinstance(said, dict) and bool(said.get("reasoning_content") or said.get("reasoning"))
    finish = str(choice.get("finish_reason") or "")
    return Piece(text, thought and not text, finish, *told)


def whole(body: bytes, name: str, model: str) -> Piece:
    """The answer of a server that does not stream; raises as :func:`piece`."""
    return piece(_object(body, name), name, model)


def model_names(body: bytes, name: str) -> list[str]:
    """The models of an answer to ``GET /models``.

    Raises:
        ServerAnswerUnusable: it is no such answer.
    """
    found = _object(body, name)
    listed = found.get("data", found.get("models"))
    if not isinstance(listed, list):
        raise _unusable(name)
    names = [item.get("id") or item.get("name") for item in listed if isinstance(item, dict)]
    return [str(one) for one in names if isinstance(one, str) and one]


def same_model(wanted: str, listed: str) -> bool:
    """Whether a listed model is the wanted one; Ollama adds ``:latest`` to names without a tag."""
    return listed in (wanted, f"{wanted}:latest")


def missing(name: str, model: str, listed: list[str]) -> ServerModelMissing:
    """The error for a model that the server does not list."""
    named = ", ".join(one_line(each) for each in listed[:_NAMED]) + (", …" if len(listed) > _NAMED else "")
    hint = f"It offers: {named}." if listed else "It offers none; load one there first."
    return ServerModelMissing(f'The server {name} has no model "{one_line(model)}".', hint)


def refuse(status: int, body: bytes, name: str, model: str) -> NoReturn:
    """Raise the error that a status and the server's words stand for.

    Raises:
        ServerRefused: it wants another key. ServerModelMissing: it does not know the model.
        TextTooLong: the prompt is too long for it. ServerAnswerUnusable: anything else.
    """
    words = error_words(body)
    if status in (401, 403):
        raise ServerRefused(
            f"The server {name} does not accept the key.",
            "Set the server again with its key, or ask who runs it.",
        )
    if _TOO_LONG.search(words):
        raise TextTooLong(
            f"The question with its passages is too long for the model of the server {name}.",
            "Give the model a larger context there, or show it fewer passages.",
        )
    if _NO_MODEL.search(words):
        raise ServerModelMissing(
            f'The server {name} has no model "{one_line(model)}".',
            "See which it has: dossier models server --test",
        )
    if 300 <= status < 400:
        raise ServerAnswerUnusable(
            f"The server {name} sends elsewhere, which Dossier does not follow.", "Set its final address."
        )
    if status == 404:
        raise ServerAnswerUnusable(
            f"The server {name} does not have what Dossier asks of it.",
            "Check the end of its address, which is /v1 in most cases.",
        )
    raise ServerAnswerUnusable(
        f"The server {name} reports an error: {words.rstrip('.') or f'status {status}'}.",
        "Look at the server's own messages.",
    )


def error_words(body: bytes) -> str:
    """What an error says, out of the places where servers put it; on one line, 300 characters at most."""
    try:
        found: Any = json.loads(body)
    except ValueError:
        return ""  # a page for a browser says nothing to a person here
    for field in ("error", "detail", "message"):
        inner = found.get(field) if isinstance(found, dict) else None
        if inner:
            found = inner
            break
    if isinstance(found, list) and found:
        found = found[0]
    code = ""
    if isinstance(found, dict):
        code = str(found.get("code") or found.get("type") or "")
        found = found.get("message") or found.get("msg") or found.get("error") or ""
    words = one_line(str(found))
    return words if not code.startswith(("context", "exceed")) or code in words else f"{words} ({code})"


def one_line(text: str) -> str:
    """Text of a server, safe to show on one line."""
    return " ".join(_UNPRINTABLE.sub(" ", text).split())[:300]


def _text(content: Any) -> str:
    """The text of a message: a string, nothing, or a list of parts."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(str(part.get("text") or "") for part in content if isinstance(part, dict))
    return ""


def _number(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0


def _object(data: bytes, name: str) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _unusable(name) from error
    if not isinstance(found, dict):
        raise _unusable(name)
    return found


def _unusable(name: str) -> ServerAnswerUnusable:
    return ServerAnswerUnusable(
        f"What the server {name} sends is not what an OpenAI-compatible server sends.",
        "Check the end of its address, which is /v1 in most cases.",
    )
