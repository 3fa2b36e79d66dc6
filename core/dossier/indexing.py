"""Taking documents in: files become waiting documents, then passages, then vectors.

The queue is the vault itself. A file is first stored whole and marked as being read; what reading and
splitting give becomes visible in one transaction; vectors follow in batches across documents. Whatever is
interrupted is found again by asking the vault what is missing, and since identifiers are hashes, doing it
twice changes nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from dossier.errors import Cancelled, UnknownDocument
from dossier.pacing import Meter, Priority
from dossier.reading import DEFAULT as LIMITS
from dossier.reading import ReaderPool, refuse_size
from dossier.reading.scan import Problem, scan
from dossier.search.passages import drafts, embed_text
from dossier.types import CancelToken, Document, DocumentState, ProgressCallback, Reading
from dossier.vault import Vault
from dossier.workbench import Workbench

DEFAULT_COLLECTION = "Documents"
_EMBED_BATCH = 128
_HASH_CHUNK = 1 << 20

Changed = Callable[[], None]


@dataclass(frozen=True, slots=True)
class AddFailure:
    """A file that is not, or not wholly, searchable after adding, and why."""

    path: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class AddReport:
    """What adding did: numbers of files, and each file that did not become wholly readable."""

    added: int
    replaced: int
    unchanged: int
    failed: tuple[AddFailure, ...]


@dataclass
class _Intake:
    """One call of :meth:`Indexer.add` under way."""

    collection: str
    passwords: Sequence[str]
    cancel: CancelToken
    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    waiting: dict[str, Document] = field(default_factory=dict)
    places: list[tuple[str, str]] = field(
        default_factory=list
    )  # path and document of what is new or read anew
    failures: list[AddFailure] = field(default_factory=list)

    def fail(self, path: str, state: DocumentState, reason: str) -> None:
        self.failures.append(AddFailure(path, state.value, reason))


class Indexer:
    """Adds, reads again and indexes documents of one vault.

    Args:
        vault: the open vault.
        workbench: gives the embedder and the vector index.
        priority: background work pauses while someone waits for an answer.
    """

    def __init__(self, vault: Vault, workbench: Workbench, priority: Priority) -> None:
        self._vault = vault
        self._workbench = workbench
        self._priority = priority

    def add(
        self,
        paths: Sequence[Path],
        collection: str,
        passwords: Sequence[str],
        report: ProgressCallback | None,
        cancel: CancelToken,
        changed: Changed,
    ) -> AddReport:
        """Take files and folders in, read them, and embed their passages.

        When cancelled, what is ready stays, and what is not yet read leaves the library again. When
        interrupted, it stays too, and :meth:`resume` goes on with it.

        Raises:
            UsageError: a path does not exist; nothing is added then.
            Cancelled: the job was asked to stop.
        """
        return self.take(list(scan(paths)), collection, passwords, report, cancel, changed)

    def take(
        self,
        found: Sequence[Path | Problem],
        collection: str,
        passwords: Sequence[str],
        report: ProgressCallback | None,
        cancel: CancelToken,
        changed: Changed,
    ) -> AddReport:
        """As :meth:`add`, for files that were found already; one that is gone meanwhile is a failure.

        ``changed`` is called first when all files are taken in and none of them is read yet.
        """
        intake = _Intake(self._vault.collections.ensure(collection).name, passwords, cancel)
        try:
            self._take_in_all(found, intake, report)
            changed()
            left = {document.id: document for document in self._vault.documents.waiting()}
            self._read([*{**intake.waiting, **left}.values()], passwords, report, cancel, changed)
        except Cancelled:
            if not cancel.interrupted:
                self._withdraw(intake.waiting.values())
            raise
        for path, identifier in intake.places:
            with contextlib.suppress(UnknownDocument):
                document = self._vault.documents.get(identifier)
                if document.state is not DocumentState.READY:
                    intake.fail(path, document.state, document.reason)
        self.embed(report, cancel)
        return AddReport(intake.added, intake.replaced, intake.unchanged, tuple(intake.failures))

    def resume(
        self, report: ProgressCallback | None, cancel: CancelToken, changed: Changed = lambda: None
    ) -> None:
        """Read documents that an interrupted job left waiting, then embed what has no vector yet."""
        self._read(self._vault.documents.waiting(), (), report, cancel, changed)
        self.embed(report, cancel)

    def reread(
        self,
        document: Document,
        passwords: Sequence[str],
        report: ProgressCallback | None,
        cancel: CancelToken,
    ) -> Document:
        """Read a document again from the copy in the vault, for instance with its password."""
        self._read([document], passwords, report, cancel, lambda: None)
        self.embed(report, cancel)
        return self._vault.documents.get(document.id)

    def embed(self, report: ProgressCallback | None, cancel: CancelToken) -> None:
        """Embed the passages that have no vector of the current embedder; without an embedder, nothing."""
        model_id = self._workbench.model_id
        pending = self._vault.passages.pending(model_id) if model_id else 0
        if not pending:
            return
        embedder, index = self._workbench.embedder(), self._workbench.index()
        meter = Meter("embedding", pending, report)
        meter.show()
        while batch := self._vault.passages.without_vector(model_id, _EMBED_BATCH):
            self._priority.give_way(cancel)
            texts = [embed_text(one.title, one.heading, one.text) for one in batch]
            matrix = embedder.encode(texts, cancel=cancel)
            ids = [one.id for one in batch]
            self._vault.vectors.put(model_id, ids, matrix)
            located = self._vault.passages.get(ids)
            kept = {passage.id: passage.document_id for passage in located}
            rows = [row for row, one in enumerate(ids) if one in kept]
            index.add([ids[row] for row in rows], matrix[rows], [kept[ids[row]] for row in rows])
            meter.advance(len(batch))

    # -- taking files in -------------------------------------------------------------------------------------

    def _take_in_all(
        self, found: Sequence[Path | Problem], intake: _Intake, report: ProgressCallback | None
    ) -> None:
        meter = Meter("scanning", len(found), report)
        for item in found:
            intake.cancel.check()
            if isinstance(item, Problem):
                intake.fail(item.path, DocumentState.REFUSED, item.reason)
                meter.advance(item=item.path)
            else:
                self._take_in(item, intake)
                meter.advance(item=str(item))

    def _take_in(self, path: Path, intake: _Intake) -> None:
        """Store one file as a waiting document, unless the collection has that content at that path."""
        try:
            sha256, size, content = _snapshot(path, intake.cancel)
        except OSError as error:
            intake.fail(
                str(path), DocumentState.REFUSED, f"The file cannot be opened: {error.strerror or error}."
            )
            return
        documents = self._vault.documents
        here = documents.find(intake.collection, path)
        known = documents.by_sha(intake.collection, sha256)
        if known is None:
            if here is not None and here.path != str(path):
                documents.no_longer_at(here.id, path)  # it was one of several places of that content
            known = documents.add_waiting(path, sha256, size, intake.collection, content)
            changed, outcome = True, "added" if here is None else "replaced"
        elif here is not None and here.id != known.id:
            # The file took on the content of another document, which has been read already.
            documents.also_at(known.id, path)
            if documents.no_longer_at(here.id, path):
                self._workbench.forget([here.id])
            changed, outcome = _worth_reading_again(known, intake.passwords), "replaced"
        else:
            documents.also_at(known.id, path)
            changed, outcome = _worth_reading_again(known, intake.passwords), "unchanged"
        setattr(intake, outcome, getattr(intake, outcome) + 1)
        if changed:
            intake.waiting[known.id] = known
        if changed or here is None:
            intake.places.append((str(path), known.id))

    def _withdraw(self, waiting: Iterable[Document]) -> None:
        unread = {document.id for document in self._vault.documents.waiting()}
        self._vault.documents.remove([document.id for document in waiting if document.id in unread])

    # -- reading ---------------------------------------------------------------------------------------------

    def _read(
        self,
        waiting: Sequence[Document],
        passwords: Sequence[str],
        report: ProgressCallback | None,
        cancel: CancelToken,
        changed: Changed,
    ) -> None:
        """Read documents one after the other; each becomes visible whole, in one transaction."""
        if not waiting:
            return
        meter = Meter("reading", len(waiting), report)
        versions = _Versions(self._vault.documents.list())
        with ReaderPool() as pool:
            for document in waiting:
                self._priority.give_way(cancel)
                meter.show(document.path)
                # A document that is removed while it waits is simply not read any more.
                with contextlib.suppress(UnknownDocument):
                    self._complete(document, self._read_one(pool, document, passwords, cancel), versions)
                meter.advance(item=document.path)
                changed()

    def _read_one(
        self, pool: ReaderPool, document: Document, passwords: Sequence[str], cancel: CancelToken
    ) -> Reading:
        refused = refuse_size(document.size)
        if refused is not None:
            return refused
        content = self._vault.documents.original(document.id)
        reading = pool.read(content, document.path, cancel=cancel)
        for password in passwords:
            if reading.state is not DocumentState.NEEDS_PASSWORD:
                break
            reading = pool.read(content, document.path, password=password, cancel=cancel)
        return reading

    def _complete(self, document: Document, reading: Reading, versions: _Versions) -> None:
        reading = replace(reading, title=reading.title or Path(document.path).stem)
        passages = drafts(reading, reading.title) if reading.state.searchable else []
        # A new version that cannot be read does not push out the last readable one: both stay listed.
        older = versions.older(document) if reading.state.searchable else []
        readable = [other.id for other in older if other.state.searchable]
        # At most one readable version exists of a path, since each pushed out the one before.
        self._vault.documents.complete(
            document.id, reading, passages, replaces=readable[0] if readable else None
        )
        unreadable = [other.id for other in older if not other.state.searchable]
        if unreadable:
            self._vault.documents.remove(unreadable)
        self._workbench.forget([document.id, *readable])


class _Versions:
    """Which documents came from the same path before."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._at: dict[tuple[str, str], list[Document]] = {}
        for document in documents:
            self._at.setdefault((document.collection, document.path), []).append(document)

    def older(self, document: Document) -> list[Document]:
        return [
            other
            for other in self._at.get((document.collection, document.path), ())
            if other.id != document.id and other.state is not DocumentState.READING
        ]


def _worth_reading_again(document: Document, passwords: Sequence[str]) -> bool:
    """Whether adding an unchanged file should read it once more."""
    if document.state is DocumentState.NEEDS_PASSWORD:
        return bool(passwords)
    return document.state is DocumentState.READING


def _snapshot(path: Path, cancel: CancelToken) -> tuple[str, int, bytes]:
    """SHA-256, size and content of a file; the content of one beyond the size limit is not kept."""
    digest = hashlib.sha256()
    size = 0
    parts: list[bytes] = []
    with path.open("rb") as file:
        while chunk := file.read(_HASH_CHUNK):
            cancel.check()
            digest.update(chunk)
            size += len(chunk)
            if size <= LIMITS.file_bytes:
                parts.append(chunk)
            else:
                parts.clear()
    return digest.hexdigest(), size, b"".join(parts)
