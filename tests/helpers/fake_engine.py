"""An engine made of lists, for window tests and for looking at the window; the e2e test has the real one.

Every method answers from the event loop, as the port promises. ``handlers[method]`` replaces an answer,
``hold`` keeps requests of a method open until ``release``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from PySide6.QtCore import QTimer

from dossier.codec import to_jsonable
from dossier.errors import Cancelled, DossierError, EngineFailed, UnknownDocument
from dossier.folders.kept import DocumentEvent, Folder, FolderState, SyncReport
from dossier.grids import pack
from dossier.overview.data import Comparison, DocumentItems, ItemKind, ItemTotals, Summary
from dossier.reporting.data import CollectionReport, Similar, Totals
from dossier.search.mentions.data import DocumentMentions
from dossier.types import Collection, Conversation, Coverage, Document, DocumentState, Scope, Table
from dossier_desktop.engine_port import EnginePort, OnError, OnEvent, OnResult

Reply = tuple[Any, bytes]
Handler = Callable[[dict[str, Any]], Any]


@dataclass
class _Open:
    method: str
    params: dict[str, Any]
    on_result: OnResult
    on_error: OnError
    on_event: OnEvent | None


@dataclass
class FakeFile:
    """What a document holds."""

    text: str = ""
    original: bytes = b""
    blocks: list[dict[str, Any]] = field(default_factory=list)
    pages: list[dict[str, Any]] = field(default_factory=list)
    layout: bytes = b""
    tables: tuple[Table, ...] = ()


def document(path: str, collection: str = "Case 2024-118", **changes: Any) -> Document:
    """A document of the fake library."""
    digest = hashlib.sha256(f"{path}\0{collection}".encode()).hexdigest()
    base = Document(
        id=digest[:32],
        sha256=digest,
        path=path,
        title="",
        collection=collection,
        state=DocumentState.READY,
        reason="",
        pages=7,
        passages=40,
        vectors=40,
        language="en",
        media_type="application/pdf",
        size=120_000,
        added=1_700_000_000.0,
    )
    return replace(base, **changes)


class FakeEngine(EnginePort):
    """Collections, documents and conversations in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.collections: list[str] = []
        self.documents: dict[str, Document] = {}
        self.files: dict[str, FakeFile] = {}
        self.conversations: list[Conversation] = []
        self.turns: dict[int, list[dict[str, Any]]] = {}
        self.answers: list[dict[str, Any]] = []
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.hits: list[dict[str, Any]] = []
        self.marks: list[list[list[int]]] = []
        self.added_terms: list[str] = []
        self.mentions: list[DocumentMentions] = []
        self.settings: dict[str, Any] = {"abstain_below": -1.0}
        self.folders: list[Folder] = []
        self.similar: dict[str, list[Similar]] = {}
        self.report = CollectionReport("", 1.7e9, Totals(), {}, {}, (), (), ())
        self.summary = Summary((), 0, 0, Coverage(0, 0, 0))
        self.items: list[DocumentItems] = []
        self.comparison: Comparison | None = None
        self.histories: dict[str, list[DocumentEvent]] = {}
        self.models: dict[str, str | None] = {"embedder": "all-MiniLM-L6-v2", "answers": "SmolLM2-135M"}
        self.server: dict[str, Any] = {"active": None, "set": None}
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.handlers: dict[str, Handler] = {}
        self._held: set[str] = set()
        self._open: dict[int, _Open] = {}
        self._last = 0

    # The port

    def call(
        self,
        method: str,
        params: Mapping[str, Any],
        on_result: OnResult,
        on_error: OnError,
        on_event: OnEvent | None = None,
    ) -> int:
        self._last += 1
        request = self._last
        self.calls.append((method, dict(params)))
        self._open[request] = _Open(method, dict(params), on_result, on_error, on_event)
        if method not in self._held:
            QTimer.singleShot(0, self, lambda: self._answer(request))
        return request

    def cancel(self, request: int) -> None:
        QTimer.singleShot(0, self, lambda: self.fail(request, Cancelled()))

    # For tests

    def add(self, *documents: Document, file: FakeFile | None = None) -> None:
        """Put documents, all with the same content, into the library."""
        for item in documents:
            if item.collection not in self.collections:
                self.collections.append(item.collection)
            self.documents[item.id] = item
            if file is not None:
                self.files[item.id] = file

    def called(self, method: str) -> list[dict[str, Any]]:
        """The parameters of each request of a method so far."""
        return [params for name, params in self.calls if name == method]

    def hold(self, method: str) -> None:
        """Leave requests of a method open."""
        self._held.add(method)

    def release(self, method: str) -> None:
        """Answer the held requests of a method, and later ones at once."""
        self._held.discard(method)
        for request in [number for number, item in self._open.items() if item.method == method]:
            self._answer(request)

    def send_event(self, method: str, name: str, data: dict[str, Any]) -> None:
        """Send an event to the open requests of a method."""
        for item in [item for item in self._open.values() if item.method == method]:
            if item.on_event:
                item.on_event(name, data)

    def fail(self, request: int, error: DossierError) -> None:
        """End an open request with an error."""
        if waiting := self._open.pop(request, None):
            waiting.on_error(error)

    def fail_method(self, method: str, error: DossierError) -> None:
        """End the open requests of a method with an error."""
        for request in [number for number, item in self._open.items() if item.method == method]:
            self.fail(request, error)

    def die(self) -> None:
        """End as a crashed engine does."""
        for request in list(self._open):
            self.fail(request, EngineFailed("The engine stopped unexpectedly."))
        self.lost.emit("The engine stopped unexpectedly.")

    # Answers

    def _answer(self, request: int) -> None:
        if request not in self._open:
            return
        waiting = self._open[request]
        handler = self.handlers.get(waiting.method) or getattr(self, "do_" + waiting.method.replace(".", "_"))
        try:
            if waiting.method == "ask.start" and waiting.on_event:
                for name, data in self.events:
                    waiting.on_event(name, data)
            if waiting.method == "mentions.find" and waiting.on_event and self.mentions:
                waiting.on_event("found", {"documents": to_jsonable(self.mentions)})
            if waiting.method == "overview.deadlines" and waiting.on_event and self.items:
                waiting.on_event("found", {"documents": to_jsonable(self.items)})
            result = handler(waiting.params)
        except DossierError as error:
            self.fail(request, error)
            return
        payload = b""
        if isinstance(result, tuple):
            result, payload = result
        if self._open.pop(request, None):
            waiting.on_result(result, payload)

    def do_hello(self, params: dict[str, Any]) -> Any:
        return {
            "version": "0.1.0",
            "lockdown": {"enforced_by": "kernel", "tested": True, "detail": "AF_INET refused"},
            "library": {"directory": "/", "exists": True, "keyring": False, "open": True},
            "models": self.models,
            "server": dict(self.server),
        }

    def do_server_get(self, params: dict[str, Any]) -> Any:
        return dict(self.server)

    def do_server_set(self, params: dict[str, Any]) -> Any:
        name = params["url"].partition("//")[2].partition("/")[0]
        chosen = {**params, "name": name, "loopback": name.startswith("127."), "has_key": False}
        chosen.pop("key_text")
        active = self.server["active"]
        same = active is not None and active["url"] == chosen["url"]
        self.server = {"active": chosen if same else None, "set": chosen}
        return self._server_changed()

    def do_server_off(self, params: dict[str, Any]) -> Any:
        self.server = {"active": None, "set": None}
        return self._server_changed()

    def do_server_test(self, params: dict[str, Any]) -> Any:
        return {"models": ["writer"], "seconds": 0.5}

    def _server_changed(self) -> Any:
        self.notification.emit("server", dict(self.server))
        return dict(self.server)

    def do_collections_list(self, params: dict[str, Any]) -> Any:
        made = []
        for number, name in enumerate(self.collections, 1):
            inside = [item for item in self.documents.values() if item.collection == name]
            troubled = sum(not item.state.searchable and item.state != "reading" for item in inside)
            made.append(asdict(Collection(number, name, len(inside), troubled)))
        return made

    def do_collections_create(self, params: dict[str, Any]) -> Any:
        self.collections.append(params["name"])
        return {}

    def do_collections_rename(self, params: dict[str, Any]) -> Any:
        old, new = params["name"], params["new_name"]
        self.collections[self.collections.index(old)] = new
        self.documents = {
            key: replace(item, collection=new) if item.collection == old else item
            for key, item in self.documents.items()
        }
        return {}

    def do_collections_delete(self, params: dict[str, Any]) -> Any:
        self.collections.remove(params["name"])
        self.documents = {k: d for k, d in self.documents.items() if d.collection != params["name"]}
        return {}

    def do_documents_list(self, params: dict[str, Any]) -> Any:
        wanted = params.get("collection")
        return [asdict(item) for item in self.documents.values() if wanted in (None, item.collection)]

    def do_documents_add(self, params: dict[str, Any]) -> Any:
        for path in params["paths"]:
            self.add(document(path, params["collection"]))
        return {"added": len(params["paths"]), "unchanged": 0, "replaced": 0, "failed": []}

    def do_samples_add(self, params: dict[str, Any]) -> Any:
        return self.do_documents_add({"paths": ["/samples/regulation.pdf"], "collection": "Samples"})

    def do_documents_remove(self, params: dict[str, Any]) -> Any:
        for key in params["ids"]:
            self.documents.pop(key, None)
        return {}

    def do_documents_unlock(self, params: dict[str, Any]) -> Any:
        key = params["id"]
        self.documents[key] = replace(self.documents[key], state=DocumentState.READY, reason="")
        return asdict(self.documents[key])

    def do_documents_reread(self, params: dict[str, Any]) -> Any:
        return asdict(self._document(params["id"]))

    def do_documents_text(self, params: dict[str, Any]) -> Any:
        item = self._document(params["id"])
        file = self.files.get(item.id, FakeFile())
        return {
            "text": file.text,
            "blocks": file.blocks,
            "pages": file.pages,
            "title": item.title,
            "media_type": item.media_type,
            "layout": len(file.layout),
        }, file.layout + pack(file.tables)

    def do_documents_view(self, params: dict[str, Any]) -> Reply:
        item = self._document(params["id"])
        original = self.files.get(item.id, FakeFile()).original
        return {"kind": "pdf" if original else "text"}, original

    def do_folders_list(self, params: dict[str, Any]) -> Any:
        return [asdict(item) for item in self.folders]

    def do_folders_add(self, params: dict[str, Any]) -> Any:
        folder = Folder(params["path"], params["collection"], 1, FolderState.WATCHED, "", 1.7e9)
        self.folders.append(folder)
        self.add(document(f"{params['path']}/letter.pdf", params["collection"]))
        return {"folder": asdict(folder), "report": asdict(SyncReport(total=1, added=1))}

    def do_folders_sync(self, params: dict[str, Any]) -> Any:
        return asdict(SyncReport(total=3, unchanged=3))

    def do_folders_remove(self, params: dict[str, Any]) -> Any:
        self.folders = [item for item in self.folders if item.path != params["path"]]
        return {"removed": 0}

    def do_documents_similar(self, params: dict[str, Any]) -> Any:
        return [to_jsonable(item) for item in self.similar.get(params["id"], ())]

    def do_report_collection(self, params: dict[str, Any]) -> Any:
        return to_jsonable(self.report)

    def do_report_export(self, params: dict[str, Any]) -> Any:
        return {"path": params["path"]}

    def do_documents_history(self, params: dict[str, Any]) -> Any:
        return [asdict(item) for item in self.histories.get(params["id"], ())]

    def do_search_query(self, params: dict[str, Any]) -> Any:
        coverage = asdict(Coverage(len(self.documents), len(self.documents), 0))
        return {
            "question": params["text"],
            "hits": self.hits,
            "coverage": coverage,
            "seconds": 0.02,
            "added_terms": self.added_terms,
            "marks": self.marks,
        }

    def do_mentions_find(self, params: dict[str, Any]) -> Any:
        coverage = asdict(Coverage(len(self.documents), len(self.documents), 0))
        total = sum(each.total for each in self.mentions)
        return {"total": total, "documents": len(self.mentions), "coverage": coverage, "seconds": 0.02}

    def do_mentions_export(self, params: dict[str, Any]) -> Any:
        return {"total": sum(each.total for each in self.mentions), "documents": len(self.mentions)}

    def do_overview_summary(self, params: dict[str, Any]) -> Any:
        return to_jsonable(replace(self.summary, points=self.summary.points[: params["points"]]))

    def do_overview_deadlines(self, params: dict[str, Any]) -> Any:
        listed = [item for one in self.items for item in one.items]
        due = sum(item.kind is ItemKind.DEADLINE for item in listed)
        coverage = Coverage(len(self.documents), len(self.documents), 0)
        return to_jsonable(ItemTotals(len(listed), due, len(self.items), coverage))

    def do_overview_export_deadlines(self, params: dict[str, Any]) -> Any:
        return {"items": sum(len(one.items) for one in self.items), "documents": len(self.items)}

    def do_overview_compare(self, params: dict[str, Any]) -> Any:
        return to_jsonable(self.comparison)

    def do_answers_cares(self, params: dict[str, Any]) -> Any:
        return [{"name": "balanced", "answer_from": 0.37, "answered": 0.5, "right": 0.7, "made_up": 0.1}]

    def do_settings_get(self, params: dict[str, Any]) -> Any:
        return dict(self.settings)

    def do_settings_set(self, params: dict[str, Any]) -> Any:
        self.settings[params["key"]] = params["value"]
        return dict(self.settings)

    def do_ask_start(self, params: dict[str, Any]) -> Any:
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        answer = {**answer, "question": params["question"]}
        number = params.get("conversation")
        if number is None:
            number = len(self.conversations) + 1
            scope = Scope(params.get("collection"))
            self.conversations.insert(0, Conversation(number, params["question"], scope, 1.7e9, 0))
        self.turns.setdefault(number, []).append(
            {"id": len(self.turns.get(number, ())) + 1, "question": params["question"], "answer": answer}
        )
        return {"conversation": number, "answer": answer}

    def do_conversations_list(self, params: dict[str, Any]) -> Any:
        return [asdict(item) for item in self.conversations]

    def do_conversations_turns(self, params: dict[str, Any]) -> Any:
        return self.turns.get(params["id"], [])

    def do_conversations_rename(self, params: dict[str, Any]) -> Any:
        self.conversations = [
            replace(item, title=params["title"]) if item.id == params["id"] else item
            for item in self.conversations
        ]
        return {}

    def do_conversations_delete(self, params: dict[str, Any]) -> Any:
        self.conversations = [item for item in self.conversations if item.id != params["id"]]
        return {}

    def _document(self, key: str) -> Document:
        if key not in self.documents:
            raise UnknownDocument(f"No document {key}.")
        return self.documents[key]
