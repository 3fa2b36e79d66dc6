"""The window's end of the line to the engine: who asked what, and who gets the answer.

No Qt and no threads: bytes go out through a function and come in through :meth:`EngineClient.feed`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dossier import errors
from dossier.engine.messages import Decoder, Frame, Message, encode
from dossier.errors import DossierError, EngineFailed

OnResult = Callable[[Any, bytes], None]
OnError = Callable[[DossierError], None]
OnEvent = Callable[[str, Message], None]


def _ignore(name: str, data: Message) -> None:
    pass


@dataclass(frozen=True, slots=True)
class _Pending:
    on_result: OnResult
    on_error: OnError
    on_event: OnEvent


class EngineClient:
    """Requests to the engine and their replies.

    Args:
        write: sends bytes to the engine.
        on_notification: gets what the engine says unasked: (name, data).
    """

    def __init__(self, write: Callable[[bytes], None], on_notification: OnEvent = _ignore) -> None:
        self._write = write
        self.on_notification = on_notification
        self._decoder = Decoder()
        self._inbox: deque[Frame] = deque()
        self._pending: dict[int, _Pending] = {}
        self._last_id = 0

    @property
    def pending(self) -> int:
        """Number of requests without an answer yet."""
        return len(self._pending)

    def call(
        self,
        method: str,
        params: Message,
        on_result: OnResult,
        on_error: OnError,
        on_event: OnEvent | None = None,
    ) -> int:
        """Ask for something; exactly one of ``on_result`` and ``on_error`` is called, later.

        Args:
            on_result: gets the result (a JSON value) and the payload (empty for most methods).
            on_error: gets the error as the class of :mod:`dossier.errors` that it was raised as.
            on_event: gets (name, data) any number of times before that.

        Returns:
            the request's number, for :meth:`cancel`.
        """
        self._last_id += 1
        request = self._last_id
        self._pending[request] = _Pending(on_result, on_error, on_event or _ignore)
        try:
            self._write(encode({"id": request, "method": method, "params": params}))
        except DossierError:
            del self._pending[request]
            raise
        return request

    def cancel(self, request: int) -> None:
        """Ask the engine to stop a request, which then ends with :class:`~dossier.errors.Cancelled`."""
        if request in self._pending:
            self._last_id += 1
            self._write(encode({"id": self._last_id, "method": "cancel", "params": {"id": request}}))

    def feed(self, data: bytes, frames: int | None = None) -> bool:
        """Take bytes from the engine and hand out at most ``frames`` of the messages received (all: None).

        A callback may itself wait for events and feed further bytes: order is kept. What a callback raises
        comes through, and the messages after it go out with the next call.

        Returns:
            whether messages are left to hand out.

        Raises:
            EngineFailed: the bytes are not the protocol's.
        """
        self._inbox.extend(self._decoder.feed(data))
        while self._inbox and frames != 0:
            frames = None if frames is None else frames - 1
            self._dispatch(*self._inbox.popleft())
        return bool(self._inbox)

    def fail_all(self, reason: str, hint: str = "") -> None:
        """End every pending request with :class:`~dossier.errors.EngineFailed`; the stream starts anew."""
        pending, self._pending = self._pending, {}
        self._decoder = Decoder()
        self._inbox.clear()
        for waiting in pending.values():
            waiting.on_error(EngineFailed(reason, hint))

    def _dispatch(self, message: Message, payload: bytes) -> None:
        request = message.get("id")
        if request is None:
            self.on_notification(str(message.get("event", "")), message.get("data") or {})
        elif "event" in message:
            if waiting := self._pending.get(request):
                waiting.on_event(str(message["event"]), message.get("data") or {})
        elif waiting := self._pending.pop(request, None):
            if "error" in message:
                waiting.on_error(error_from(message["error"]))
            else:
                waiting.on_result(message.get("result"), payload)


def error_to(error: DossierError) -> Message:
    """The error as a JSON object."""
    return {"code": error.code, "message": error.message, "hint": error.hint}


def error_from(data: Message) -> DossierError:
    """The error that a JSON object tells of, as an instance of its own class."""
    code = str(data.get("code", DossierError.code))
    kind = _classes().get(code, DossierError)
    error = kind.__new__(kind)
    DossierError.__init__(error, str(data.get("message", "")), str(data.get("hint", "")))
    return error


def _classes() -> dict[str, type[DossierError]]:
    found = (
        item for item in vars(errors).values() if isinstance(item, type) and issubclass(item, DossierError)
    )
    return {item.code: item for item in found}
