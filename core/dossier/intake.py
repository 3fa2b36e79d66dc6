"""Taking files in: each is stored whole in the vault, to be read later, several in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from dossier.pacing import Meter
from dossier.reading import DEFAULT as LIMITS
from dossier.reading import READER_VERSION, means
from dossier.reading.scan import Problem
from dossier.types import CancelToken, Document, DocumentState, ProgressCallback
from dossier.vault import Vault

# A transaction costs as much as ten small files; more bytes than these would only wait in memory.
_BATCH_FILES = 64
_BATCH_BYTES = 32 << 20
_HASH_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class AddFailure:
    """A file that is not, or not wholly, searchable after adding, and why."""

    path: str
    state: str
    reason: str


class _Snapshot(NamedTuple):
    """A file as it was when it was looked at; the content of one beyond the size limit is not kept."""

    path: Path
    sha256: str
    size: int
    content: bytes


@dataclass
class Intake:
    """Files on their way into one collection.

    Attributes:
        waiting: identifiers of the documents to be read, in order.
        places: path and document of each file that is new or read anew.
        failures: files that could not be taken in.
    """

    vault: Vault
    collection: str
    passwords: Sequence[str]
    cancel: CancelToken
    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    waiting: list[str] = field(default_factory=list)
    places: list[tuple[str, str]] = field(default_factory=list)
    failures: list[AddFailure] = field(default_factory=list)

    def take(self, found: Sequence[Path | Problem], report: ProgressCallback | None) -> None:
        """Store all files; memory holds no more than one batch of them, or one large file.

        Raises:
            Cancelled: what was stored until then is in :attr:`waiting`.
        """
        meter = Meter("scanning", len(found), report)
        meter.show()
        batch: list[_Snapshot] = []
        for item in found:
            self.cancel.check()
            if isinstance(item, Problem):
                self.fail(item.path, DocumentState.REFUSED, item.reason)
            else:
                self._look_at(item, batch)
            if len(batch) >= _BATCH_FILES or sum(len(one.content) for one in batch) >= _BATCH_BYTES:
                self._store(batch)
            meter.advance(item=item.path if isinstance(item, Problem) else str(item))
        self._store(batch)

    def fail(self, path: str, state: DocumentState, reason: str) -> None:
        """Note that a file is not wholly searchable."""
        self.failures.append(AddFailure(path, state.value, reason))

    def _look_at(self, path: Path, batch: list[_Snapshot]) -> None:
        try:
            batch.append(_snapshot(path, self.cancel))
        except OSError as error:
            self.fail(
                str(path), DocumentState.REFUSED, f"The file cannot be opened: {error.strerror or error}."
            )

    def _store(self, batch: list[_Snapshot]) -> None:
        with self.vault.documents.transaction():
            for one in batch:
                self._take_in(one)
        batch.clear()

    def _take_in(self, file: _Snapshot) -> None:
        """Store one file as a waiting document, unless the collection has that content at that path."""
        documents, path = self.vault.documents, file.path
        here = documents.find(self.collection, path)
        known = documents.by_sha(self.collection, file.sha256)
        if known is None:
            if here is not None and here.path != str(path):
                documents.no_longer_at(here.id, path)  # it was one of several places of that content
            known = documents.add_waiting(path, file.sha256, file.size, self.collection, file.content)
            again, outcome = [known.id], "added" if here is None else "replaced"
        else:
            documents.also_at(known.id, path)
            if here is not None and here.id != known.id:
                # The file took on the content of another document, which has been read already.
                documents.no_longer_at(here.id, path)
                outcome = "replaced"
            else:
                outcome = "unchanged"
            again = [
                one.id
                for one in (known, *documents.within(known.id))
                if worth_reading_again(self.vault, one, self.passwords)
            ]
        setattr(self, outcome, getattr(self, outcome) + 1)
        self.waiting += again
        if again or here is None:
            self.places.append((str(path), known.id))


def worth_reading_again(vault: Vault, document: Document, passwords: Sequence[str]) -> bool:
    """Whether a document that is met again should be read once more.

    It waits to be read; or it could not be read, or not whole, and may be readable now: there are passwords
    to try, or the reader, its limits or its recognition data are others than then.
    """
    if document.state in (DocumentState.READING, DocumentState.READY):
        return document.state is DocumentState.READING
    if document.state is DocumentState.NEEDS_PASSWORD and passwords:
        return True
    return vault.documents.read_with(document.id) != (READER_VERSION, means())


def _snapshot(path: Path, cancel: CancelToken) -> _Snapshot:
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
    return _Snapshot(path, digest.hexdigest(), size, b"".join(parts))
