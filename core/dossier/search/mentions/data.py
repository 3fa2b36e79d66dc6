"""The words of a search for every mention, as values."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.types import Coverage


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where what is looked for stands.

    Attributes:
        start, end: range in the document's text.
        text: that range, verbatim; before, after: the words beside it, on one line.
        page: page it begins on, or None; label: its number as printed, where it differs.
        heading: where it stands in the document, outermost heading first, joined with " › ".
        doubtful: it lies on a page that was read with doubt.
    """

    start: int
    end: int
    text: str
    before: str = ""
    after: str = ""
    page: int | None = None
    label: str = ""
    heading: str = ""
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class DocumentMentions:
    """The mentions in one document, in order.

    Attributes:
        document: its identifier; path, title, collection: of the document.
        total: how many there are; mentions may hold fewer, the first ones.
    """

    document: str
    path: str
    title: str
    collection: str
    total: int
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class MentionTotals:
    """What a search for every mention came to, in all.

    Attributes:
        total: mentions; documents: documents that hold any.
        seconds: how long it took.
    """

    total: int
    documents: int
    coverage: Coverage
    seconds: float
