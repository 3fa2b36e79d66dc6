"""What a window can ask of the engine, one function a method; parameters are checked by their types."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dossier import grids, samples
from dossier.answering.confidence import CARES
from dossier.answering.events import AnswerEvent
from dossier.codec import from_jsonable, to_jsonable
from dossier.engine.lanes import Lane
from dossier.engine.registry import Call, Payload
from dossier.engine.registry import method as _method
from dossier.errors import UsageError
from dossier.indexing import AddReport
from dossier.library import Library
from dossier.reading.pool import ReaderPool
from dossier.search.highlighting import marks
from dossier.types import (
    Answer,
    Collection,
    Conversation,
    Document,
    Filter,
    Scope,
    Turn,
)

_PDF = "application/pdf"


@_method("hello")
def hello(call: Call) -> dict[str, Any]:
    """Version, enforcement, default library and models."""
    return call.session.hello()


@_method("library.describe")
def library_describe(call: Call, directory: Path) -> dict[str, Any]:
    """Whether a folder holds a library."""
    return call.session.describe(directory)


@_method("library.create")
def library_create(call: Call, directory: Path, passphrase: str, remember: bool = False) -> dict[str, str]:
    """Create and open a library; the recovery code is told this once."""
    library, recovery_code = Library.create(directory, passphrase)
    if remember:
        library.remember(True)
    call.session.adopt(library)
    return {"recovery_code": recovery_code}


@_method("library.unlock")
def library_unlock(
    call: Call,
    directory: Path,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    keyring: bool = False,
) -> dict[str, Any]:
    """Open a library."""
    call.session.adopt(
        Library.open(directory, passphrase=passphrase, recovery_code=recovery_code, use_keyring=keyring)
    )
    return {}


@_method("library.lock")
def library_lock(call: Call) -> dict[str, Any]:
    """Close the library and forget its key."""
    call.session.close()
    call.session.notify("locked")
    return {}


@_method("library.change_passphrase")
def library_change_passphrase(call: Call, current: str, new: str) -> dict[str, Any]:
    """Change the passphrase; the current one is checked first."""
    call.library.change_passphrase(current, new)
    return {}


@_method("library.set_passphrase")
def library_set_passphrase(call: Call, new: str) -> dict[str, Any]:
    """Set a new passphrase on a library that was opened with its recovery code."""
    call.library.set_passphrase(new)
    return {}


@_method("library.new_recovery_code")
def library_new_recovery_code(call: Call, passphrase: str) -> dict[str, str]:
    """Replace the recovery code; the old one no longer opens the library."""
    return {"recovery_code": call.library.new_recovery_code(passphrase)}


@_method("library.remember")
def library_remember(call: Call, on: bool) -> dict[str, Any]:
    """Keep the key in the computer's keyring, or take it out."""
    call.library.remember(on)
    return {}


@_method("library.status")
def library_status(call: Call) -> dict[str, Any]:
    """Counts, states, size and models."""
    state = call.library.status()
    return {**to_jsonable(state), "model": state.chat_model}


@_method("library.export", Lane.INGEST)
def library_export(call: Call, directory: Path) -> dict[str, int]:
    """Write everything out in the clear."""
    return {"files": call.library.export(directory, progress=call.report, cancel=call.cancel)}


@_method("library.doctor", Lane.INGEST)
def library_doctor(call: Call) -> dict[str, Any]:
    """Check the library and rebuild what can be rebuilt."""
    return {"findings": to_jsonable(call.library.doctor())}


@_method("library.destroy")
def library_destroy(call: Call, passphrase: str) -> dict[str, Any]:
    """Delete the open library for good, key first."""
    library = call.library
    library.check_passphrase(passphrase)
    call.session.close()
    Library.destroy(library.directory)
    call.session.notify("locked")
    return {}


@_method("collections.list")
def collections_list(call: Call) -> list[Collection]:
    """All collections."""
    return call.library.collections()


@_method("collections.create")
def collections_create(call: Call, name: str) -> Collection:
    """Make an empty collection."""
    return call.library.create_collection(name)


@_method("collections.rename")
def collections_rename(call: Call, name: str, new_name: str) -> dict[str, Any]:
    """Give a collection another name."""
    call.library.rename_collection(name, new_name)
    return {}


@_method("collections.delete", Lane.INGEST)
def collections_delete(call: Call, name: str) -> dict[str, Any]:
    """Remove a collection with its documents."""
    call.library.delete_collection(name)
    call.session.notify("documents")
    return {}


@_method("documents.list")
def documents_list(
    call: Call, collection: str | None = None, filter: dict[str, Any] | None = None
) -> list[Document]:
    """Documents with their states, those of which that is known which the filter asks for."""
    return call.library.documents(collection, _filter(filter))


@_method("documents.children")
def documents_children(call: Call, id: str) -> list[Document]:
    """The files found within a document, as documents themselves."""
    return call.library.children(id)


@_method("documents.add", Lane.INGEST)
def documents_add(
    call: Call, paths: list[Path], collection: str | None = None, passwords: dict[str, str] | None = None
) -> AddReport:
    """Take files and folders in, read and index them."""
    return _add(call, paths, collection, tuple((passwords or {}).values()))


@_method("samples.add", Lane.INGEST)
def samples_add(call: Call) -> AddReport:
    """Add the sample documents that come with Dossier."""
    return _add(call, [samples.samples_dir()], samples.COLLECTION, ())


def _add(call: Call, paths: list[Path], collection: str | None, passwords: tuple[str, ...]) -> AddReport:
    try:
        return call.library.add(
            paths,
            collection=collection,
            passwords=passwords,
            progress=call.report,
            cancel=call.cancel,
            changed=lambda: call.session.notify("documents"),
        )
    finally:
        if call.session.is_open:
            call.session.notify("documents")
            call.session.report_index()


@_method("documents.remove", Lane.QUICK)
def documents_remove(call: Call, ids: list[str]) -> dict[str, Any]:
    """Remove documents from the library."""
    call.library.remove(ids)
    call.session.notify("documents")
    return {}


@_method("documents.unlock", Lane.INGEST)
def documents_unlock(call: Call, id: str, password: str) -> Document:
    """Read a protected document with its password."""
    return _reread(call, id, (password,))


@_method("documents.reread", Lane.INGEST)
def documents_reread(call: Call, id: str) -> Document:
    """Read a document again from the copy in the library."""
    return _reread(call, id, ())


def _reread(call: Call, identifier: str, passwords: tuple[str, ...]) -> Document:
    document = call.library.reread(identifier, passwords=passwords, progress=call.report, cancel=call.cancel)
    call.session.notify("documents")
    call.session.report_index()
    return document


@_method("documents.text")
def documents_text(call: Call, id: str) -> Payload:
    """A document's text with the places of its pieces and pages; as bytes its layout, then its tables.

    Both are as :mod:`dossier.layout` and :mod:`dossier.grids` pack them; "layout" tells where the one ends.
    """
    library = call.library
    document = library.document(id)
    layout = library.layout(id).to_bytes()
    result = {
        "text": library.text(id),
        "blocks": to_jsonable(library.blocks(id)),
        "pages": to_jsonable(library.pages(id)),
        "title": document.title,
        "media_type": document.media_type,
        "layout": len(layout),
    }
    return Payload(result, layout + grids.pack(library.tables(id)))


@_method("documents.view", Lane.SHOW)
def documents_view(call: Call, id: str) -> Payload:
    """A document's pages as a PDF to look at: "kind" is "pdf", or "text" where there are none to show."""
    document = call.library.document(id)
    if document.media_type == _PDF:
        return Payload({"kind": "pdf"}, call.library.original(id))
    if document.media_type.startswith("image/"):
        return _image(call, document)
    return Payload({"kind": "text"}, b"")


def _image(call: Call, document: Document) -> Payload:
    """A picture as a PDF, made in a worker: the window decodes no pictures."""
    try:
        with ReaderPool() as pool:
            data = pool.show(call.library.original(document.id), document.path, cancel=call.cancel)
    except UsageError:
        return Payload({"kind": "text"}, b"")
    return Payload({"kind": "pdf"}, data)


@_method("documents.original")
def documents_original(call: Call, id: str) -> Payload:
    """A document's file as it was added."""
    return Payload({"media_type": call.library.document(id).media_type}, call.library.original(id))


@_method("search.query")
def search_query(
    call: Call,
    text: str,
    k: int = 20,
    collection: str | None = None,
    documents: list[str] | None = None,
    filter: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Passages for a question, by words alone while vectors are still loading.

    "marks" tells for each of them which ranges of its text are words of the question, or added to it.
    """
    result = call.library.search(text, k=k, scope=scope_of(collection, documents, filter), wait=False)
    return {**to_jsonable(result), "marks": to_jsonable(marks(result))}


@_method("ask.start", Lane.ASK)
def ask_start(
    call: Call,
    question: str,
    conversation: int | None = None,
    collection: str | None = None,
    documents: list[str] | None = None,
    filter: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Answer a question in a conversation, streaming."""

    def forward(event: AnswerEvent) -> None:
        call.emit(event.kind, to_jsonable(event.data()))

    answer: Answer
    identifier, answer = call.library.converse(
        question,
        conversation=conversation,
        scope=scope_of(collection, documents, filter),
        on_event=forward,
        cancel=call.cancel,
        wait=False,
    )
    return {"conversation": identifier, "answer": to_jsonable(answer)}


@_method("conversations.list")
def conversations_list(call: Call) -> list[Conversation]:
    """All conversations, latest first."""
    return call.library.conversations()


@_method("conversations.turns")
def conversations_turns(call: Call, id: int) -> list[Turn]:
    """The questions and answers of a conversation."""
    return call.library.turns(id)


@_method("conversations.rename")
def conversations_rename(call: Call, id: int, title: str) -> dict[str, Any]:
    """Give a conversation another title."""
    call.library.rename_conversation(id, title)
    return {}


@_method("conversations.delete")
def conversations_delete(call: Call, id: int) -> dict[str, Any]:
    """Delete a conversation for good."""
    call.library.delete_conversation(id)
    return {}


@_method("models.list")
def models_list(call: Call) -> list[dict[str, Any]]:
    """Cards of the installed models, and which are in use."""
    used = set(call.session.describe_models().values())
    if call.session.is_open:
        used = set(call.library.models_in_use())
    return [
        {**card.model_dump(mode="json"), "writes": card.writes, "selected": card.name in used}
        for card in call.session.catalog.list()
    ]


@_method("models.select", Lane.ASK)
def models_select(call: Call, name: str) -> dict[str, Any]:
    """Use another chat model from now on."""
    call.library.select_chat_model(name)
    call.session.notify("models")
    return {}


@_method("models.import", Lane.INGEST)
def models_import(call: Call, path: Path) -> dict[str, Any]:
    """Copy a GGUF file among the models, checked."""
    card = call.session.catalog.import_gguf(path)
    call.session.notify("models")
    return card.model_dump(mode="json")


@_method("settings.get")
def settings_get(call: Call) -> dict[str, Any]:
    """The library's settings."""
    return call.library.settings.model_dump(mode="json")


@_method("answers.cares")
def answers_cares(call: Call) -> list[dict[str, Any]]:
    """How sure Dossier can be asked to be before it answers, and what each choice came to."""
    return [{"name": name, **to_jsonable(care)} for name, care in CARES.items()]


@_method("settings.set")
def settings_set(call: Call, key: str, value: str | int | float | bool) -> dict[str, Any]:
    """Change one setting."""
    return call.library.change_setting(key, value).model_dump(mode="json")


def scope_of(
    collection: str | None, documents: list[str] | None, wanted: dict[str, Any] | None = None
) -> Scope:
    """A scope from a request's parameters."""
    return Scope(collection, tuple(documents) if documents is not None else None, _filter(wanted))


def _filter(wanted: dict[str, Any] | None) -> Filter:
    return from_jsonable(Filter, wanted or {})
