"""The engine as a child: answers arrive, large ones do not hold up the window, and its death is a message."""

from __future__ import annotations

import os
import signal
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dossier.errors import EngineFailed, WrongPassphrase
from dossier_desktop.engine_process import EngineProcess
from helpers.heartbeat import HELD_UP, Heartbeat

CHILD = """
    import os, sys
    from dossier.engine.messages import Decoder, encode
    decoder = Decoder()
    print("secret.pdf on standard error", file=sys.stderr, flush=True)
    def send(message, payload=b""):
        sys.stdout.buffer.write(encode(message, payload)); sys.stdout.buffer.flush()
    while chunk := os.read(0, 65536):
        for message, _ in decoder.feed(chunk):
            number, params = message["id"], message["params"]
            match message["method"]:
                case "hello": send({"id": number, "result": {"version": "x"}})
                case "echo": send({"id": number, "result": params})
                case "list": send({"id": number, "result": [1, 2]})
                case "original": send({"id": number, "result": {}}, b"%PDF" + bytes(params["size"]))
                case "wrong": send({"id": number, "error": {"code": "wrong_passphrase", "message": "No."}})
                case "tokens":
                    for n in range(params["n"]): send({"id": number, "event": "token", "data": {"n": n}})
                    send({"id": number, "result": {}})
                case "cancel":
                    send({"id": params["id"], "error": {"code": "cancelled", "message": "Stopped."}})
                case "last words": send({"id": number, "result": {}}); os._exit(3)
                case "die": os._exit(3)
                case "babble": sys.stdout.buffer.write(b"hello world, I am no frame"); sys.stdout.flush()
                case "wait": pass
"""


class Asked:
    """One request and what came of it."""

    def __init__(self, port: EngineProcess, method: str, **params: Any) -> None:
        self.result: Any = None
        self.payload = b""
        self.error: Exception | None = None
        self.events: list[tuple[str, Any]] = []
        self.done = False
        self.id = port.call(method, params, self._result, self._error, self._event)

    def _result(self, result: Any, payload: bytes) -> None:
        assert not self.done
        self.result, self.payload, self.done = result, payload, True

    def _error(self, error: Exception) -> None:
        assert not self.done
        self.error, self.done = error, True

    def _event(self, name: str, data: Any) -> None:
        self.events.append((name, data))


@pytest.fixture
def child(tmp_path: Path) -> list[str]:
    script = tmp_path / "child.py"
    script.write_text(textwrap.dedent(CHILD))
    return [sys.executable, "-X", "utf8", str(script)]


@pytest.fixture
def port(child: list[str], qtbot) -> Iterator[EngineProcess]:
    made = EngineProcess(child, first_delay_ms=20)
    made.start()
    yield made
    with qtbot.waitSignal(made.stopped, timeout=5000):
        made.stop()


def test_results_events_and_errors_reach_who_asked(port: EngineProcess, qtbot) -> None:
    echo, listed = Asked(port, "echo", a="é"), Asked(port, "list")
    wrong, tokens = Asked(port, "wrong"), Asked(port, "tokens", n=3)
    assert not echo.done
    qtbot.waitUntil(lambda: tokens.done)
    assert echo.result == {"a": "é"}
    assert listed.result == [1, 2]
    assert isinstance(wrong.error, WrongPassphrase)
    assert tokens.events == [("token", {"n": n}) for n in range(3)]


def test_a_request_can_be_cancelled(port: EngineProcess, qtbot) -> None:
    waiting = Asked(port, "wait")
    port.cancel(waiting.id)
    qtbot.waitUntil(lambda: waiting.done)
    assert waiting.error is not None
    assert waiting.error.code == "cancelled"


def test_the_engine_that_dies_is_started_again(port: EngineProcess, qtbot) -> None:
    open_one = Asked(port, "wait")
    with qtbot.waitSignals([port.lost, port.back], timeout=5000, order="strict"):
        Asked(port, "die")
    assert isinstance(open_one.error, EngineFailed)
    again = Asked(port, "echo", x=1)
    qtbot.waitUntil(lambda: again.done)
    assert again.result == {"x": 1}


def test_requests_while_it_is_down_fail_from_the_event_loop(port: EngineProcess, qtbot) -> None:
    hello = Asked(port, "hello")
    qtbot.waitUntil(lambda: hello.done)
    with qtbot.waitSignal(port.lost):
        os.kill(port.process_id, signal.SIGKILL)
    refused = Asked(port, "echo")
    assert not refused.done
    qtbot.waitUntil(lambda: refused.done)
    assert isinstance(refused.error, EngineFailed)
    with qtbot.waitSignal(port.back):
        pass


def test_what_was_said_before_the_end_still_counts(port: EngineProcess, qtbot) -> None:
    with qtbot.waitSignals([port.lost, port.back], order="strict"):
        last = Asked(port, "last words")
    assert last.result == {}


def test_babble_is_an_end_too(port: EngineProcess, qtbot) -> None:
    with qtbot.waitSignals([port.lost, port.back], order="strict"):
        babble = Asked(port, "babble")
    assert isinstance(babble.error, EngineFailed)


def test_it_is_not_started_for_ever(qtbot) -> None:
    port = EngineProcess([sys.executable, "-c", "raise SystemExit(1)"], first_delay_ms=1)
    lost: list[str] = []
    port.lost.connect(lost.append)
    with qtbot.waitSignal(port.gave_up, timeout=20000):
        port.start()
    assert len(lost) == 6
    assert not port.running
    with qtbot.waitSignal(port.stopped):
        port.stop()


def test_a_program_that_is_not_there_is_lost_as_well(qtbot, tmp_path: Path) -> None:
    port = EngineProcess([str(tmp_path / "nothing")], first_delay_ms=1)
    with qtbot.waitSignal(port.gave_up):
        port.start()


def test_standard_error_is_never_seen(port: EngineProcess, qtbot, capfd: pytest.CaptureFixture[str]) -> None:
    hello = Asked(port, "hello")
    qtbot.waitUntil(lambda: hello.done)
    assert "secret" not in "".join(capfd.readouterr())


@pytest.mark.parametrize(
    ("method", "params"), [("original", {"size": 100_000_000}), ("tokens", {"n": 5_000})]
)
def test_the_window_is_never_held_up(port: EngineProcess, qtbot, method: str, params: dict[str, int]) -> None:
    hello = Asked(port, "hello")
    qtbot.waitUntil(lambda: hello.done)
    with Heartbeat() as heart:
        asked = Asked(port, method, **params)
        qtbot.waitUntil(lambda: asked.done, timeout=60000)
    assert heart.longest < HELD_UP
    assert len(asked.payload) + len(asked.events) >= 5_000


def test_the_real_engine_creates_locks_and_opens_a_library(qtbot, tmp_path: Path) -> None:
    folder = str(tmp_path / "library")
    port = EngineProcess()
    port.start()
    try:
        hello = Asked(port, "hello")
        qtbot.waitUntil(lambda: hello.done, timeout=60000)
        assert hello.error is None
        assert hello.result["lockdown"]["tested"]
        created = Asked(port, "library.create", directory=folder, passphrase="tree lamp orbit kettle")
        qtbot.waitUntil(lambda: created.done, timeout=60000)
        assert len(created.result["recovery_code"].replace("-", "")) == 32
        locked, wrong = Asked(port, "library.lock"), None
        qtbot.waitUntil(lambda: locked.done, timeout=60000)
        wrong = Asked(port, "library.unlock", directory=folder, passphrase="not this one")
        qtbot.waitUntil(lambda: wrong.done, timeout=60000)
        assert isinstance(wrong.error, WrongPassphrase)
        code = created.result["recovery_code"].lower().replace("-", " ")
        opened = Asked(port, "library.unlock", directory=folder, recovery_code=code)
        qtbot.waitUntil(lambda: opened.done, timeout=60000)
        status = Asked(port, "library.status")
        qtbot.waitUntil(lambda: status.done, timeout=60000)
        assert status.result["documents"] == 0
    finally:
        with qtbot.waitSignal(port.stopped, timeout=30000):
            port.stop()
