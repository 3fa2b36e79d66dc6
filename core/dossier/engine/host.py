"""The engine process: reads requests from standard input, answers on standard output.

Requests run in lanes, so that a listing never waits behind an answer and an answer never behind an import.
The window is the only client; when it goes away, the engine finishes what must be finished and ends.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, BinaryIO

from pydantic import ValidationError

from dossier import lockdown
from dossier.codec import to_jsonable
from dossier.engine import (
    folder_methods,
    glossary_methods,
    mention_methods,
    messages,
    methods,
    overview_methods,
    server_methods,
    specialist_methods,
)
from dossier.engine.lanes import Lane
from dossier.engine.registry import METHODS, Call, Payload
from dossier.engine.session import Session
from dossier.errors import DossierError, EngineFailed, UsageError
from dossier.types import CancelToken

# Importing these registers what they offer.
_OFFERING = (
    methods,
    folder_methods,
    glossary_methods,
    mention_methods,
    overview_methods,
    server_methods,
    specialist_methods,
)
_CHUNK = 1 << 16
_LANES = {Lane.QUICK: 3, Lane.INGEST: 1, Lane.ASK: 1, Lane.SHOW: 2, Lane.FIND: 1}


class Host:
    """One connection to a window.

    Args:
        reader, writer: binary streams, unbuffered on the reading side.
        session: what the methods work on.
    """

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        self._reader = reader
        self._writer = writer
        self._write_lock = threading.Lock()
        self._lanes = {
            lane: ThreadPoolExecutor(size, thread_name_prefix=f"engine-{lane.value}")
            for lane, size in _LANES.items()
        }
        self._running: dict[int, CancelToken] = {}
        self._running_lock = threading.Lock()
        self._session = Session(self.notify, self._lanes, self._interrupt_all)

    def run(self) -> None:
        """Serve until the window closes its end."""
        decoder = messages.Decoder()
        while chunk := self._reader.read(_CHUNK):
            for message, _payload in decoder.feed(chunk):
                self._accept(message)
        self._finish()

    def notify(self, event: str, data: dict[str, Any]) -> None:
        """Tell the window something that it did not ask for."""
        self._send({"event": event, "data": data})

    def _accept(self, message: dict[str, Any]) -> None:
        method, params, identifier = message.get("method"), message.get("params", {}), message.get("id", 0)
        if method == "cancel":
            with self._running_lock:
                token = self._running.get(params.get("id"))
            if token is not None:
                token.cancel()
            return
        handler = METHODS.get(str(method))
        if handler is None:
            self._fail(identifier, UsageError(f"The engine has no method {method!r}."))
            return
        token = CancelToken()
        with self._running_lock:
            self._running[identifier] = token
        self._lanes[handler.lane].submit(self._serve, identifier, handler.run, params, token)

    def _serve(self, identifier: int, run: Any, params: dict[str, Any], token: CancelToken) -> None:
        def emit(event: str, data: dict[str, Any]) -> None:
            self._send({"id": identifier, "event": event, "data": data})

        try:
            token.check()
            result = run(Call(self._session, emit, token), **params)
        except DossierError as error:
            self._fail(identifier, error)
        except (ValidationError, TypeError) as error:
            # Only names and kinds of parameters are told: values may come from documents.
            self._fail(identifier, UsageError(f"The engine was called wrongly ({type(error).__name__})."))
        except Exception as error:  # noqa: BLE001 — the one edge where the unforeseen becomes a message
            self._fail(
                identifier,
                EngineFailed(_describe(error), "Please try again; restart Dossier if it persists."),
            )
        else:
            payload = result.data if isinstance(result, Payload) else b""
            value = result.result if isinstance(result, Payload) else result
            self._send({"id": identifier, "result": to_jsonable(value)}, payload)
        finally:
            with self._running_lock:
                self._running.pop(identifier, None)

    def _fail(self, identifier: int, error: DossierError) -> None:
        self._send(
            {"id": identifier, "error": {"code": error.code, "message": error.message, "hint": error.hint}}
        )

    def _send(self, message: dict[str, Any], payload: bytes = b"") -> None:
        frame = messages.encode(message, payload)
        with self._write_lock, contextlib.suppress(BrokenPipeError, ValueError):
            self._writer.write(frame)
            self._writer.flush()

    def _interrupt_all(self) -> None:
        with self._running_lock:
            for token in self._running.values():
                token.interrupt()

    def _finish(self) -> None:
        self._session.close()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)


def _describe(error: Exception) -> str:
    """Where an unforeseen error arose, without its text, which might quote a document."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = (
        f" in {trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno}" if trace is not None else ""
    )
    return f"Something went wrong inside Dossier: {type(error).__name__}{place}."


def main() -> int:
    """Run the engine on this process's standard input and output."""
    lockdown.scrub_environment()
    lockdown.enforce()
    # Native libraries print to standard output now and then; the protocol keeps its own descriptor.
    output = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with open(output, "wb") as writer:  # noqa: PTH123 — a descriptor, not a path
        reader = open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)  # noqa: SIM115
        Host(reader, writer).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
