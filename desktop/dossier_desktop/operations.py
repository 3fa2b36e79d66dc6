"""What the window asks of the engine: one small function for each, with whose it is, success and failure.

``owner`` is the object that wants the answer: once it is gone, nothing is called any more. Results come as
values of :mod:`dossier.types`. Each function returns the request's number, for ``port.cancel``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar, get_origin

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from dossier.codec import from_jsonable, to_jsonable
from dossier.errors import DossierError, EngineFailed
from dossier.grids import Grid, unpack
from dossier.layout import Layout
from dossier.types import (
    Answer,
    Block,
    Collection,
    Conversation,
    Document,
    DocumentState,
    Filter,
    Hit,
    Page,
    Progress,
    Scope,
    SearchResult,
    Sentence,
    Turn,
)
from dossier_desktop.engine_port import EnginePort, OnError, OnEvent

T = TypeVar("T")
Success = Callable[[T], None]

_NOWHERE = Layout()
_TURN_MS = 10
_KEPT = "search_filter"
_SLICE = 1500  # documents built at a time: some milliseconds


@dataclass(frozen=True, slots=True)
class DocumentText:
    """A document's extracted text with its places.

    Attributes:
        layout: where its words stand on the pages; empty where that is not known.
        grids: its tables.
    """

    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...]
    title: str
    media_type: str
    layout: Layout = _NOWHERE
    grids: tuple[Grid, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that is not, or not wholly, searchable, and why."""

    path: str
    state: DocumentState
    reason: str


@dataclass(frozen=True, slots=True)
class Added:
    """What adding files came to, in numbers of files; and each that needs attention."""

    added: int
    unchanged: int
    replaced: int
    failed: tuple[Failed, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came to.

    Attributes:
        marks: for each hit, ranges within its passage's text that are words of the question, or added to it.
    """

    result: SearchResult
    marks: tuple[tuple[tuple[int, int], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer and the conversation it now stands in."""

    conversation: int
    answer: Answer


def build(kind: type[T], data: Any) -> T:
    """A value of the core from its JSON.

    Raises:
        EngineFailed: it does not fit.
    """
    try:
        return from_jsonable(kind, data)
    except ValueError as error:
        raise EngineFailed("The engine's messages cannot be read.") from error


def prepare(owner: QObject) -> None:
    """Get ready to build each kind of value: the first time takes some 40 ms, so one at a turn."""
    kinds: list[Any] = [
        list[Document],
        list[Collection],
        list[Conversation],
        list[Turn],
        Answer,
        SearchResult,
    ]
    kinds += [tuple[Hit, ...], Sentence, Progress, tuple[Block, ...], tuple[Page, ...]]
    for number, kind in enumerate(kinds):
        empty: list[Any] | None = [] if get_origin(kind) in (list, tuple) else None
        QTimer.singleShot(_TURN_MS * number, owner, partial(_try_build, kind, empty))


def _try_build(kind: Any, data: Any) -> None:
    with contextlib.suppress(EngineFailed):
        build(kind, data)


def send(
    port: EnginePort,
    owner: QObject,
    method: str,
    params: Mapping[str, Any],
    convert: Callable[[Any, bytes], T],
    success: Success[T],
    failure: OnError,
    event: OnEvent | None = None,
) -> int:
    """Send a request for an owner: what comes back is converted first; a gone owner hears nothing."""

    def on_result(result: Any, payload: bytes) -> None:
        if not isValid(owner):
            return
        try:
            value = convert(result, payload)
        except DossierError as error:
            failure(error)
        else:
            success(value)

    def on_error(error: DossierError) -> None:
        if isValid(owner):
            failure(error)

    def on_event(name: str, data: Mapping[str, Any]) -> None:
        if event is None or not isValid(owner):
            return
        try:
            event(name, data)
        except DossierError as error:
            failure(error)

    return port.call(method, params, on_result, on_error, on_event)


def _nothing(result: Any, payload: bytes) -> None:
    return None


def _as_is(result: Any, payload: bytes) -> Any:
    return result


def hello(port: EnginePort, owner: QObject, success: Success[Mapping[str, Any]], failure: OnError) -> int:
    """Version, lockdown, library and models, as the protocol gives them."""
    return send(port, owner, "hello", {}, _as_is, success, failure)


def list_collections(
    port: EnginePort, owner: QObject, success: Success[list[Collection]], failure: OnError
) -> int:
    """All collections with their counts."""
    return send(
        port, owner, "collections.list", {}, lambda r, _: build(list[Collection], r), success, failure
    )


def create_collection(
    port: EnginePort, owner: QObject, name: str, success: Success[None], failure: OnError
) -> int:
    """Make an empty collection."""
    return send(port, owner, "collections.create", {"name": name}, _nothing, success, failure)


def rename_collection(
    port: EnginePort, owner: QObject, name: str, new: str, success: Success[None], failure: OnError
) -> int:
    """Give a collection another name."""
    params = {"name": name, "new_name": new}
    return send(port, owner, "collections.rename", params, _nothing, success, failure)


def delete_collection(
    port: EnginePort, owner: QObject, name: str, success: Success[None], failure: OnError
) -> int:
    """Remove a collection and all documents in it, for good."""
    return send(port, owner, "collections.delete", {"name": name}, _nothing, success, failure)


def list_documents(
    port: EnginePort,
    owner: QObject,
    collection: str | None,
    success: Success[list[Document]],
    failure: OnError,
) -> int:
    """The documents of a collection, or all (None)."""
    params = {} if collection is None else {"collection": collection}

    def begin(raw: list[Any]) -> None:
        build_in_slices(owner, Document, raw, success, failure)

    return send(port, owner, "documents.list", params, _as_is, begin, failure)


def build_in_slices(
    owner: QObject, kind: type[T], raw: list[Any], success: Success[list[T]], failure: OnError
) -> None:
    """Build a long list a slice at each turn of the event loop, so that the window goes on meanwhile."""
    made: list[T] = []

    def go_on() -> None:
        try:
            made.extend(build(list[kind], raw[len(made) : len(made) + _SLICE]))  # type: ignore[valid-type]
        except DossierError as error:
            failure(error)
            return
        if len(made) < len(raw):
            QTimer.singleShot(1, owner, go_on)
        elif len(made) > _SLICE:
            QTimer.singleShot(1, owner, lambda: success(made))  # showing a long list is a turn's work
        else:
            success(made)

    go_on()


def add_documents(
    port: EnginePort,
    owner: QObject,
    paths: Sequence[str],
    collection: str,
    success: Success[Added],
    failure: OnError,
    event: OnEvent,
) -> int:
    """Add files and folders to a collection; events are "progress"."""
    params = {"paths": list(paths), "collection": collection}
    return send(port, owner, "documents.add", params, lambda r, _: build(Added, r), success, failure, event)


def add_samples(
    port: EnginePort, owner: QObject, success: Success[Added], failure: OnError, event: OnEvent
) -> int:
    """Add the sample collection."""
    return send(port, owner, "samples.add", {}, lambda r, _: build(Added, r), success, failure, event)


def remove_documents(
    port: EnginePort, owner: QObject, ids: Sequence[str], success: Success[None], failure: OnError
) -> int:
    """Remove documents for good."""
    return send(port, owner, "documents.remove", {"ids": list(ids)}, _nothing, success, failure)


def unlock_document(
    port: EnginePort,
    owner: QObject,
    document: str,
    password: str,
    success: Success[Document],
    failure: OnError,
) -> int:
    """Read a protected document with its password."""
    params = {"id": document, "password": password}
    return send(port, owner, "documents.unlock", params, lambda r, _: build(Document, r), success, failure)


def reread_document(
    port: EnginePort, owner: QObject, document: str, success: Success[None], failure: OnError
) -> int:
    """Read a document anew from its stored original."""
    return send(port, owner, "documents.reread", {"id": document}, _nothing, success, failure)


def document_text(
    port: EnginePort, owner: QObject, document: str, success: Success[DocumentText], failure: OnError
) -> int:
    """A document's extracted text; offsets refer to it."""
    return send(port, owner, "documents.text", {"id": document}, _text, success, failure)


def _text(result: Mapping[str, Any], payload: bytes) -> DocumentText:
    cut = int(result.get("layout") or 0)
    try:
        layout = Layout.from_bytes(payload[:cut], believed=True)
        grids = tuple(unpack(payload[cut:]))
    except ValueError as error:
        raise EngineFailed("The engine's messages cannot be read.") from error
    return DocumentText(
        text=result["text"],
        blocks=build(tuple[Block, ...], result.get("blocks") or []),
        pages=build(tuple[Page, ...], result.get("pages") or []),
        title=result.get("title") or "",
        media_type=result.get("media_type") or "",
        layout=layout,
        grids=grids,
    )


def document_view(
    port: EnginePort, owner: QObject, document: str, success: Success[bytes], failure: OnError
) -> int:
    """A document's pages as a PDF to look at; empty where it has none."""
    return send(port, owner, "documents.view", {"id": document}, _pages, success, failure)


def _pages(result: Mapping[str, Any], payload: bytes) -> bytes:
    return payload if result.get("kind") == "pdf" else b""


def search(
    port: EnginePort,
    owner: QObject,
    text: str,
    limit: int,
    scope: Scope,
    success: Success[Found],
    failure: OnError,
) -> int:
    """Passages for a text, best first."""
    params = {"text": text, "k": limit, **scope_params(scope)}
    return send(port, owner, "search.query", params, _found, success, failure)


def _found(result: Mapping[str, Any], payload: bytes) -> Found:
    marks = build(tuple[tuple[tuple[int, int], ...], ...], result.get("marks") or [])
    return Found(build(SearchResult, result), marks)


def kept_search(port: EnginePort, owner: QObject, success: Success[str], failure: OnError) -> int:
    """The search page's filters of the last time, as they were kept."""
    return send(port, owner, "settings.get", {}, lambda r, _: str(r.get(_KEPT) or ""), success, failure)


def keep_search(
    port: EnginePort, owner: QObject, filters: str, success: Success[None], failure: OnError
) -> int:
    """Keep the search page's filters in the library for the next time."""
    return send(port, owner, "settings.set", {"key": _KEPT, "value": filters}, _nothing, success, failure)


def ask(
    port: EnginePort,
    owner: QObject,
    question: str,
    conversation: int | None,
    scope: Scope,
    success: Success[Asked],
    failure: OnError,
    event: OnEvent,
) -> int:
    """Ask a question; events are "searching", "evidence", "token" and "sentence"."""
    params: dict[str, Any] = {"question": question, **scope_params(scope)}
    if conversation is not None:
        params["conversation"] = conversation
    return send(port, owner, "ask.start", params, _asked, success, failure, event)


def _asked(result: Mapping[str, Any], payload: bytes) -> Asked:
    return Asked(int(result["conversation"]), build(Answer, result["answer"]))


def scope_params(scope: Scope) -> dict[str, Any]:
    """A scope as a request's parameters."""
    params: dict[str, Any] = {}
    if scope.collection is not None:
        params["collection"] = scope.collection
    if scope.documents is not None:
        params["documents"] = list(scope.documents)
    if scope.filter != Filter():
        params["filter"] = to_jsonable(scope.filter)
    return params


def list_conversations(
    port: EnginePort, owner: QObject, success: Success[list[Conversation]], failure: OnError
) -> int:
    """All conversations, the latest first."""
    return send(
        port, owner, "conversations.list", {}, lambda r, _: build(list[Conversation], r), success, failure
    )


def list_turns(
    port: EnginePort, owner: QObject, conversation: int, success: Success[list[Turn]], failure: OnError
) -> int:
    """A conversation's questions and answers, oldest first."""
    params = {"id": conversation}
    return send(
        port, owner, "conversations.turns", params, lambda r, _: build(list[Turn], r), success, failure
    )


def rename_conversation(
    port: EnginePort,
    owner: QObject,
    conversation: int,
    title: str,
    success: Success[None],
    failure: OnError,
) -> int:
    """Give a conversation another title."""
    params = {"id": conversation, "title": title}
    return send(port, owner, "conversations.rename", params, _nothing, success, failure)


def delete_conversation(
    port: EnginePort, owner: QObject, conversation: int, success: Success[None], failure: OnError
) -> int:
    """Remove a conversation for good."""
    return send(port, owner, "conversations.delete", {"id": conversation}, _nothing, success, failure)
