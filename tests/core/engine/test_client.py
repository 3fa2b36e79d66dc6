"""Replies reach who asked; errors keep their class; a lost engine leaves nobody waiting."""

from __future__ import annotations

from typing import Any

import pytest

from dossier import errors
from dossier.engine.client import EngineClient, error_from, error_to
from dossier.engine.messages import Decoder, encode
from dossier.errors import DossierError, EngineFailed, UnknownDocument


class Line:
    """A client with both ends of its line in the test's hands."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.log: list[tuple[Any, ...]] = []
        self._decoder = Decoder()
        self.client = EngineClient(self._write, lambda name, data: self.log.append(("said", name, data)))

    def _write(self, data: bytes) -> None:
        self.sent += [message for message, _ in self._decoder.feed(data)]

    def ask(self, method: str) -> int:
        return self.client.call(
            method,
            {},
            lambda result, payload: self.log.append((method, result, payload)),
            lambda error: self.log.append((method, type(error), str(error))),
            lambda name, data: self.log.append((method, name, data)),
        )

    def reply(self, *messages: dict[str, Any], payload: bytes = b"") -> None:
        self.client.feed(b"".join(encode(message, payload) for message in messages))


@pytest.fixture
def line() -> Line:
    return Line()


def test_each_answer_reaches_who_asked(line: Line) -> None:
    first, second = line.ask("hello"), line.ask("documents.list")
    line.reply({"id": second, "result": [1]}, {"id": first, "event": "token", "data": {"text": "a"}})
    line.reply({"id": first, "result": {"b": 2}}, payload=b"PDF")
    assert line.log == [
        ("documents.list", [1], b""),
        ("hello", "token", {"text": "a"}),
        ("hello", {"b": 2}, b"PDF"),
    ]
    assert [sent["method"] for sent in line.sent] == ["hello", "documents.list"]
    assert line.client.pending == 0


def test_what_nobody_asked_is_a_notification(line: Line) -> None:
    line.reply({"event": "locked", "data": {}}, {"id": 99, "result": {}})
    assert line.log == [("said", "locked", {})]


def test_cancel_names_the_request_and_is_silent_when_it_has_ended(line: Line) -> None:
    request = line.ask("ask.start")
    line.client.cancel(request)
    assert line.sent[-1]["method"] == "cancel"
    assert line.sent[-1]["params"] == {"id": request}
    line.reply({"id": request, "error": {"code": "cancelled", "message": "Stopped."}})
    assert line.log == [("ask.start", errors.Cancelled, "Stopped.")]
    line.client.cancel(request)
    assert len(line.sent) == 2


def test_a_lost_engine_fails_every_request_once(line: Line) -> None:
    line.ask("a")
    line.ask("b")
    line.client.feed(encode({"id": 1, "result": {}})[:5])
    line.client.fail_all("The engine stopped.", "It was started again.")
    line.client.fail_all("The engine stopped.")
    assert line.log == [
        ("a", EngineFailed, "The engine stopped. It was started again."),
        ("b", EngineFailed, "The engine stopped. It was started again."),
    ]
    again = line.ask("c")
    line.reply({"id": again, "result": {}})
    assert line.log[-1] == ("c", {}, b"")


def test_a_callback_that_raises_does_not_swallow_the_next_message(line: Line) -> None:
    def broken(result: dict[str, Any], payload: bytes) -> None:
        raise ZeroDivisionError

    line.client.call("x", {}, broken, lambda error: None)
    second = line.ask("y")
    with pytest.raises(ZeroDivisionError):
        line.reply({"id": 1, "result": {}}, {"id": second, "result": {}})
    line.client.feed(b"")
    assert line.log == [("y", {}, b"")]


def test_messages_can_be_handed_out_a_few_at_a_time(line: Line) -> None:
    frames = b"".join(encode({"event": "e", "data": {"n": n}}) for n in range(5))
    assert line.client.feed(frames, frames=2)
    assert [entry[2]["n"] for entry in line.log] == [0, 1]
    assert not line.client.feed(b"", frames=3)
    assert len(line.log) == 5


def _kinds() -> list[type[DossierError]]:
    return [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, DossierError)
    ]


@pytest.mark.parametrize("kind", _kinds())
def test_every_error_crosses_as_itself(kind: type[DossierError]) -> None:
    error = error_from({"code": kind.code, "message": "This.", "hint": "Do that."})
    assert type(error) is kind
    assert error_from(error_to(error)).args == error.args
    assert str(error) == "This. Do that."


def test_codes_are_distinct() -> None:
    codes = [kind.code for kind in _kinds()]
    assert len(codes) == len(set(codes))


def test_an_unknown_code_is_still_an_error() -> None:
    error = error_from({"code": "flood", "message": "Water."})
    assert type(error) is DossierError
    assert type(error_from(error_to(UnknownDocument("x")))) is UnknownDocument
