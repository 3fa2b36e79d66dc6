"""The engine takes over the courier that was started before it was cut off, and lets go of it when told."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from dossier.engine.client import EngineClient
from dossier.errors import DossierError, UsageError
from dossier.server import link, setting
from helpers.servers import Talk, serving
from helpers.tracing import destinations, internet_calls, strace

FILTERED = (
    "import sys, os; from dossier import lockdown; lockdown.enforce(); os.execv(sys.argv[1], sys.argv[1:])"
)


class Engine:
    """An engine as the window starts it: cut off already, with the courier's socket inherited."""

    def __init__(self, prefix: list[str], models: Path) -> None:
        way = link.current()
        environment = {**os.environ, "DOSSIER_MODELS": str(models)}
        self._process = subprocess.Popen(
            [*prefix, sys.executable, "-c", FILTERED, sys.executable, "-m", "dossier.engine.start"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**environment, **(link.handing_over(way) if way else {})},
            pass_fds=[way.descriptor] if way else [],
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._input, self._output = self._process.stdin, self._process.stdout
        self.told: list[tuple[str, Any]] = []
        self._client = EngineClient(self._write, lambda name, data: self.told.append((name, data)))

    def _write(self, data: bytes) -> None:
        self._input.write(data)
        self._input.flush()

    def ask(self, method: str, **params: Any) -> Any:
        outcome: list[Any] = []
        self._client.call(method, params, lambda result, _: outcome.append(result), outcome.append)
        while not outcome:
            data = os.read(self._output.fileno(), 1 << 16)
            assert data, "the engine ended"
            self._client.feed(data)
        if isinstance(outcome[0], DossierError):
            raise outcome[0]
        return outcome[0]

    def close(self) -> None:
        self._input.close()
        while os.read(self._output.fileno(), 1 << 16):
            pass
        self._output.close()
        assert self._process.wait(60) == 0


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    yield
    link.end()


def test_the_engine_reaches_the_server_by_the_window_s_courier_alone(tmp_path: Path) -> None:
    talk, log = Talk(models=("writer", "other")), tmp_path / "network.log"
    prefix = strace(log)
    with serving(talk) as port:
        setting.save(setting.parse(f"http://127.0.0.1:{port}", "writer"))
        begun = link.begin()
        assert begun is not None
        engine = Engine(prefix, tmp_path)
        hello = engine.ask("hello")
        assert hello["server"]["active"]["name"] == f"127.0.0.1:{port}"
        assert hello["lockdown"]["enforced_by"] == "kernel"
        assert hello["models"]["answers"] == f"writer (127.0.0.1:{port})"
        assert engine.ask("server.test")["models"] == ["writer", "other"]
        # Another model there holds at once; another address does not, and the old one is reached no more.
        state = engine.ask("server.set", url=f"http://127.0.0.1:{port}", model="other")
        assert state["active"]["model"] == "other"
        engine.ask("server.test")
        assert talk.asked[-1][3]["model"] == "other"
        asked = len(talk.asked)
        state = engine.ask("server.set", url="http://127.0.0.1:9", model="other")
        assert (state["active"], state["set"]["name"]) == (None, "127.0.0.1:9")
        assert ("server", state) in engine.told
        with pytest.raises(UsageError, match="started again"):
            engine.ask("server.test")
        engine.close()
        assert len(talk.asked) == asked
    # The courier is the test's child and not traced: the engine made no internet call of its own.
    assert internet_calls(log) == []
    assert destinations(log) == set()


def test_switched_off_the_courier_ends(tmp_path: Path) -> None:
    with serving(Talk()) as port:
        setting.save(setting.parse(f"http://127.0.0.1:{port}", "writer"))
        begun = link.begin()
        assert begun is not None
        engine = Engine([], tmp_path)
        assert engine.ask("server.get")["active"] is not None
        assert engine.ask("server.off") == {"active": None, "set": None}
        assert setting.load() is None
        begun.link.close()  # as the window does when it is told
        psutil.Process(begun.process_id).wait(30)
        engine.close()


def test_an_engine_that_is_started_again_goes_on_with_the_same_courier(tmp_path: Path) -> None:
    talk = Talk()
    with serving(talk) as port:
        setting.save(setting.parse(f"http://127.0.0.1:{port}", "writer"))
        link.begin()
        for _ in range(2):
            engine = Engine([], tmp_path)
            engine.ask("server.test")
            engine.close()
    assert len(talk.asked) == 4


def test_an_address_that_was_changed_meanwhile_has_no_courier(tmp_path: Path) -> None:
    setting.save(setting.parse("http://127.0.0.1:9", "writer"))
    link.begin()
    setting.save(setting.parse("http://127.0.0.1:10", "writer"))
    engine = Engine([], tmp_path)
    state = engine.ask("server.get")
    assert (state["active"], state["set"]["name"]) == (None, "127.0.0.1:10")
    engine.close()


def test_without_a_server_there_is_none(tmp_path: Path) -> None:
    engine = Engine([], tmp_path)
    assert engine.ask("hello")["server"] == {"active": None, "set": None}
    with pytest.raises(UsageError, match="unencrypted"):
        engine.ask("server.set", url="http://server.example", model="m")
    assert engine.ask("server.get") == {"active": None, "set": None}
    engine.close()
