"""What a method of the engine is: a function that works on a call, in a lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ConfigDict, validate_call

from dossier.codec import to_jsonable
from dossier.engine.lanes import Lane
from dossier.engine.session import Session
from dossier.library import Library
from dossier.types import CancelToken, Progress


@dataclass(frozen=True, slots=True)
class Payload:
    """A result that comes with bytes."""

    result: Any
    data: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """One request under way: what it works on, how it reports, and whether it should stop."""

    session: Session
    emit: Callable[[str, dict[str, Any]], None]
    cancel: CancelToken

    @property
    def library(self) -> Library:
        """The open library; raises LibraryLocked."""
        return self.session.library

    def report(self, progress: Progress) -> None:
        """Tell how far the request is."""
        self.emit("progress", to_jsonable(progress))


@dataclass(frozen=True, slots=True)
class Method:
    """A function that a window can call, and the lane it runs in."""

    lane: Lane
    run: Callable[..., Any]


METHODS: dict[str, Method] = {}
_F = TypeVar("_F", bound=Callable[..., Any])


def method(name: str, lane: Lane = Lane.QUICK) -> Callable[[_F], _F]:
    """Make a function one that a window can call; its parameters are checked by their types."""

    def register(function: _F) -> _F:
        checked = validate_call(config=ConfigDict(arbitrary_types_allowed=True))(function)
        METHODS[name] = Method(lane, checked)
        return function

    return register
