"""Taking documents in: files become waiting documents, then passages, then vectors.

The queue is the vault itself. A file is first stored whole and marked as being read; what reading and
splitting give becomes visible in one transaction, in which the files within the file join the queue; vectors
follow in batches across documents. Whatever is interrupted is found again by asking the vault what is
missing, and since identifiers are hashes, doing it twice changes nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from dossier import crew
from dossier.errors import Cancelled, UnknownDocument
from dossier.intake import AddFailure, Intake, worth_reading_again
from dossier.pacing import Meter, Priority
from dossier.reading import DEFAULT as LIMITS
from dossier.reading import READER_VERSION, ReaderPool, means, reasons, refuse_size
from dossier.reading.scan import Problem, scan
from dossier.search import abbreviations, definitions
from dossier.search.passages import drafts, embed_text
from dossier.sorting import Sorting
from dossier.types import CancelToken, Document, DocumentState, ProgressCallback, Reading
from dossier.vault import PassageDraft, Vault
from dossier.vault.definitions import Entry
from dossier.workbench import Workbench

DEFAULT_COLLECTION = "Documents"
_EMBED_BATCH = 128

Changed = Callable[[], None]


@dataclass(frozen=True, slots=True)
class AddReport:
    """What adding did: numbers of files, and each (also within others) that is not wholly readable."""

    added: int
    replaced: int
    unchanged: int
    failed: tuple[AddFailure, ...]


class _Made(NamedTuple):
    """What reading one document gave, ready to be written down."""

    document: Document
    reading: Reading
    passages: list[PassageDraft]
    abbreviations: list[tuple[str, str]]
    definitions: list[Entry]


class Indexer:
    """Adds, reads again and indexes documents of one vault.

    Args:
        vault: the open vault.
        workbench: gives the embedder and the vector index.
        priority: background work pauses while someone waits for an answer.

    Attributes:
        sorting: the specialists, which tag what is read.
    """

    def __init__(self, vault: Vault, workbench: Workbench, priority: Priority) -> None:
        self._vault = vault
        self._workbench = workbench
        self._priority = priority
        self.sorting = Sorting(vault)

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

        When cancelled, what is ready stays, and what is not yet read leaves the library again; a file that
        lost files within it that way says so. When interrupted, all stays, and :meth:`resume` goes on.

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
        intake = Intake(self._vault, self._vault.collections.ensure(collection).name, passwords, cancel)
        with self._withdrawing(intake.waiting, cancel):
            intake.take(found, report)
            changed()
            left = [document.id for document in self._vault.documents.waiting()]
            self._read([*intake.waiting, *left], passwords, report, cancel, changed)
        for path, identifier in intake.places:
            with contextlib.suppress(UnknownDocument):
                document = replace(self._vault.documents.get(identifier), path=path)
                for one in (document, *self._vault.documents.within(identifier)):
                    if one.state is not DocumentState.READY:
                        intake.fail(one.path, one.state, one.reason)
        self.embed(report, cancel)
        return AddReport(intake.added, intake.replaced, intake.unchanged, tuple(intake.failures))

    def resume(
        self, report: ProgressCallback | None, cancel: CancelToken, changed: Changed = lambda: None
    ) -> None:
        """Read documents that an interrupted job left waiting, then embed what has no vector yet."""
        waiting = [document.id for document in self._vault.documents.waiting()]
        self._read(waiting, (), report, cancel, changed)
        self.embed(report, cancel)

    def reread(
        self,
        identifiers: Sequence[str],
        passwords: Sequence[str],
        report: ProgressCallback | None,
        cancel: CancelToken,
        changed: Changed = lambda: None,
    ) -> None:
        """Read documents again from the copies in the vault, for instance with their password.

        Raises:
            Cancelled: those not reached stay as they were.
        """
        with self._withdrawing(identifiers, cancel):
            self._read(identifiers, passwords, report, cancel, changed)
        self.embed(report, cancel)

    def embed(self, report: ProgressCallback | None, cancel: CancelToken) -> None:
        """Tag what no specialist has seen; embed the passages without a vector of the current embedder."""
        self.sorting.catch_up(report, cancel)
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

    @contextlib.contextmanager
    def _withdrawing(self, waiting: Sequence[str], cancel: CancelToken) -> Iterator[None]:
        """When cancelled inside, take back which of these documents, and of those within them, are unread."""
        try:
            yield
        except Cancelled:
            if not cancel.interrupted:
                self._withdraw(waiting)
            raise

    def _withdraw(self, waiting: Iterable[str]) -> None:
        documents = self._vault.documents
        mine = set(waiting)
        unread = [
            one.id for one in documents.waiting() if one.id in mine or mine & documents.outwards(one.id)
        ]
        documents.withdraw(unread, reasons.FILES_WITHIN_CANCELLED)

    # -- reading ---------------------------------------------------------------------------------------------

    def _read(
        self,
        identifiers: Sequence[str],
        passwords: Sequence[str],
        report: ProgressCallback | None,
        cancel: CancelToken,
        changed: Changed,
    ) -> None:
        """Read documents, several at a time; each becomes visible whole, in one transaction."""
        documents = self._vault.documents
        sizes = documents.sizes(identifiers)
        tasks = [crew.Task(one, sizes[one]) for one in dict.fromkeys(identifiers) if one in sizes]
        if not tasks:
            return
        known = {task.name for task in tasks}
        meter = Meter("reading", len(tasks), report)
        meter.show()

        def write(identifier: str, made: _Made | None) -> list[crew.Task]:
            # A document that is removed while it waits is simply not read any more.
            more: list[crew.Task] = []
            if made is not None:
                with contextlib.suppress(UnknownDocument):
                    self._complete(made)
                    met = [one for one in documents.children(identifier) if one.id not in known]
                    more = [
                        crew.Task(one.id, one.size)
                        for one in met
                        if worth_reading_again(self._vault, one, passwords)
                    ]
            known.update(task.name for task in more)
            meter.grow(len(more))
            meter.advance(item=made.document.path if made is not None else "")
            changed()
            return more

        number = crew.workers()
        with ReaderPool(number) as pool:
            reading = _Reading(self._vault, pool, passwords, self._priority, meter)
            crew.Crew(reading.make, number, cancel).work(tasks, write)

    def _complete(self, made: _Made) -> None:
        document, reading = made.document, self._bounded(made)
        # A new version that cannot be read does not push out the last readable one: both stay listed.
        older = self._older(document) if reading.state.searchable and not document.parent else []
        readable = [other.id for other in older if other.state.searchable]
        # At most one readable version exists of a path, since each pushed out the one before.
        self._vault.documents.complete(
            document.id,
            reading,
            made.passages,
            replaces=readable[0] if readable else None,
            reader=READER_VERSION,
            means=means(),
            abbreviations=made.abbreviations,
            definitions=made.definitions,
        )
        unreadable = [other.id for other in older if not other.state.searchable]
        if unreadable:
            self._vault.documents.remove(unreadable)
        self._workbench.forget([document.id])

    def _older(self, document: Document) -> list[Document]:
        """Which documents came from the same path before."""
        versions = self._vault.documents.at(document.collection, document.path)
        return [
            other
            for other in versions
            if other.id != document.id and other.state is not DocumentState.READING
        ]

    def _bounded(self, made: _Made) -> Reading:
        """The reading with no more files within it than the outermost file may hold; it says what is left."""
        reading = made.reading
        if not reading.children:
            return reading
        depth, number, size = self._vault.documents.room_within(made.document.id)
        if depth >= LIMITS.depth:
            return _without(reading, 0, reasons.files_too_deep(len(reading.children), LIMITS))
        for kept, child in enumerate(reading.children):
            number, size = number + 1, size + len(child.data)
            if number > LIMITS.family_files or size > LIMITS.family_bytes:
                left = len(reading.children) - kept
                return _without(reading, kept, reasons.files_beyond_family(left, LIMITS))
        return reading


class _Reading:
    """How one document is read, in a reader's thread."""

    def __init__(
        self, vault: Vault, pool: ReaderPool, passwords: Sequence[str], priority: Priority, meter: Meter
    ) -> None:
        self._vault, self._pool, self._passwords = vault, pool, passwords
        self._priority, self._meter = priority, meter

    def make(self, identifier: str, cancel: CancelToken) -> _Made | None:
        """Read a document and cut it into passages; None: it is gone."""
        self._priority.give_way(cancel)
        try:
            document = self._vault.documents.get(identifier)
            reading = self._read(document, cancel)
        except UnknownDocument:
            return None
        reading = replace(reading, title=reading.title or Path(document.path).stem)
        passages = drafts(reading, reading.title, cancel) if reading.state.searchable else []
        explained = abbreviations.find(reading.text) if passages else []
        defined = definitions.entries(reading.text, reading.language) if passages else []
        return _Made(document, reading, passages, explained, defined)

    def _read(self, document: Document, cancel: CancelToken) -> Reading:
        refused = refuse_size(document.size)
        if refused is not None:
            return refused
        content = self._vault.documents.original(document.id)

        def recognising(page: int, pages: int) -> None:
            self._meter.show(document.path, page, pages)

        self._meter.show(document.path)
        reading = self._pool.read(content, document.path, cancel=cancel, recognising=recognising)
        for password in self._passwords:
            if reading.state is not DocumentState.NEEDS_PASSWORD:
                break
            reading = self._pool.read(
                content, document.path, password=password, cancel=cancel, recognising=recognising
            )
        return reading


def _without(reading: Reading, kept: int, reason: str) -> Reading:
    """The reading with its first files only, and why."""
    state = DocumentState.PARTLY_READ if reading.state is DocumentState.READY else reading.state
    reason = f"{reading.reason} {reason}".strip()
    return replace(reading, state=state, reason=reason, children=reading.children[:kept])
