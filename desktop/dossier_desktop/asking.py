"""Asking the engine on behalf of something that may be gone when the answer comes, such as a dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from dossier_desktop.engine_port import EnginePort, OnError, OnEvent, OnResult


def ask(
    owner: QObject,
    port: EnginePort,
    method: str,
    params: Mapping[str, Any],
    on_result: OnResult,
    on_error: OnError,
    on_event: OnEvent | None = None,
) -> int:
    """As :meth:`EnginePort.call`, but nothing is called any more once ``owner`` is deleted."""

    def while_it_lives(callback: Callable[..., None]) -> Callable[..., None]:
        return lambda *values: callback(*values) if isValid(owner) else None

    event = while_it_lives(on_event) if on_event is not None else None
    return port.call(method, params, while_it_lives(on_result), while_it_lives(on_error), event)
