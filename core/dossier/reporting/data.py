"""The words of reports as values; light enough for a window to import."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.folders.kept import Folder
from dossier.types import Document


@dataclass(frozen=True, slots=True)
class Similar:
    """A document that is nearly the same as another.

    Attributes:
        share: how much of both texts is the same, from 0 to 1.
        newer: whether it is newer than the other, as far as that can be told.
    """

    document: Document
    share: float
    newer: bool | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents that are nearly the same.

    Attributes:
        first, second: the newer one first, where that can be told.
        share: how much of both texts is the same, from 0 to 1.
        told_by: what tells that the first is newer: "date", "version", "added"; empty: nothing does.
    """

    first: Document
    second: Document
    share: float
    told_by: str


@dataclass(frozen=True, slots=True)
class Totals:
    """Numbers of documents by outcome; each document counts once, but for the files and pages.

    Attributes:
        files: places where documents lie: files with the same content are one document.
        pages: pages of all documents.
        read: wholly, and without doubt. doubtful: wholly, but some pages with doubt.
        waiting: still to be read.
        doubtful_pages: pages read with doubt.
    """

    files: int = 0
    documents: int = 0
    pages: int = 0
    read: int = 0
    doubtful: int = 0
    partly_read: int = 0
    needs_password: int = 0
    no_text: int = 0
    damaged: int = 0
    refused: int = 0
    waiting: int = 0
    doubtful_pages: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One document in a report.

    Attributes:
        outcome: name of a number in :class:`Totals`: "read", "doubtful", "partly_read", ...
        what: why it is not simply read, and what to do; empty for one that is.
        doubtful_pages: pages read with doubt, as printed where that is known, else as counted.
        places: further files with the same content.
        within: path of the document it was found in, or empty.
    """

    document: Document
    outcome: str
    what: str
    doubtful_pages: tuple[str, ...]
    places: tuple[str, ...]
    within: str


@dataclass(frozen=True, slots=True)
class CollectionReport:
    """What the reading of a collection (or of the whole library) came to.

    Attributes:
        collection: its name; empty: the whole library.
        made: POSIX time.
        types, languages: numbers of documents by media type and by ISO 639-1 code (empty: unknown).
        entries: every document, those to be looked at first.
        folders: the kept folders that belong to it.
    """

    collection: str
    made: float
    totals: Totals
    types: dict[str, int]
    languages: dict[str, int]
    entries: tuple[Entry, ...]
    duplicates: tuple[Pair, ...]
    folders: tuple[Folder, ...]

    @property
    def attention(self) -> tuple[Entry, ...]:
        """The documents that are not simply read."""
        return tuple(entry for entry in self.entries if entry.outcome != "read")
