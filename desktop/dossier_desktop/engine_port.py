"""What the window needs of an engine: one port, so that views know neither processes nor pipes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from dossier.errors import DossierError

Value = Mapping[str, Any]
OnResult = Callable[[Any, bytes], None]
OnError = Callable[[DossierError], None]
OnEvent = Callable[[str, Value], None]


class EnginePort(QObject):
    """Requests to the engine, and what it says unasked. Everything happens in the UI thread, nothing blocks.

    Signals:
        notification(name, data): the engine speaks unasked ("progress", "documents", "index", ...).
        lost(message): the engine process ended; every open request has failed with ``EngineFailed``.
        back(): a new engine process answers; its library still has to be unlocked.
    """

    notification = Signal(str, object)
    lost = Signal(str)
    back = Signal()

    def call(
        self,
        method: str,
        params: Value,
        on_result: OnResult,
        on_error: OnError,
        on_event: OnEvent | None = None,
    ) -> int:
        """Send a request and return its number at once.

        Exactly one of ``on_result(result, payload)`` and ``on_error(error)`` is called later, from the event
        loop, never from within this call. ``on_event(name, data)`` may be called any number of times before.
        """
        raise NotImplementedError

    def cancel(self, request: int) -> None:
        """Ask the engine to stop a request; it then fails with ``Cancelled``, unless it was already done."""
        raise NotImplementedError
