"""The words of Dossier as values: what the packages hand to each other.

All are immutable. Character offsets count Unicode code points of the document's extracted text (what
``dossier text`` prints), start inclusive, end exclusive. Pages count from 1.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from dossier.layout import Layout


class DocumentState(StrEnum):
    """Where a document stands; every document has exactly one state and, unless ready, a reason."""

    READING = "reading"
    READY = "ready"
    PARTLY_READ = "partly_read"
    NEEDS_PASSWORD = "needs_password"
    NO_TEXT = "no_text"
    DAMAGED = "damaged"
    REFUSED = "refused"

    @property
    def searchable(self) -> bool:
        """Whether passages of a document in this state can be found."""
        return self in (DocumentState.READY, DocumentState.PARTLY_READ)


class BlockKind(StrEnum):
    """What a parsed piece of a document is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE = "table"
    CODE = "code"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"  # a running header or footer repeated; kept in the text, never a passage


@dataclass(frozen=True, slots=True)
class Block:
    """A parsed piece of a document with its place.

    Attributes:
        kind: what it is.
        start, end: range in the document's text.
        page: page it begins on, or None where the format has no pages.
        level: outline level of a heading (1 is outermost); 0 for every other kind.
    """

    kind: BlockKind
    start: int
    end: int
    page: int | None = None
    level: int = 0


DOUBTFUL_BELOW = 85.0
"""Mean confidence of the words recognised on a page (0 to 100) under which it counts as read with doubt."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page's range in the document's text; where on the page each word stands tells the layout.

    Attributes:
        number: as counted, from 1.
        start, end: range in the document's text; ranges ascend.
        label: the number as printed ("iv", "A-3"), empty where it is unknown.
        width, height: size as shown, in points (1/72 inch); 0 where unknown.
        confidence: mean confidence of the words recognised on it (OCR), from 0 to 100; None for text that
            the file itself holds.
    """

    number: int
    start: int
    end: int
    label: str = ""
    width: float = 0.0
    height: float = 0.0
    confidence: float | None = None

    @property
    def doubtful(self) -> bool:
        """Whether the page was recognised so badly that what it says is to be looked at."""
        return self.confidence is not None and self.confidence < DOUBTFUL_BELOW


@dataclass(frozen=True, slots=True)
class Cell:
    """A table's cell: row and column, from 0, the range of its words, and whether it is a heading."""

    row: int
    column: int
    start: int
    end: int
    head: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the range of its block, and its cells in the order of the text.

    In the text each row stands on a line of its own and can be read alone ("Country: Belgium | Rate: 12 %");
    a cell's range covers its words, not the heading repeated before them.
    """

    start: int
    end: int
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a document says of itself, from its metadata or its first page; empty where unknown.

    Attributes:
        date: of the document, ISO 8601, possibly shortened to month or year.
        number: document, file or case number.
        author: person or body.
        version: edition or version.
    """

    date: str = ""
    number: str = ""
    author: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Child:
    """A file within a file: an attachment or an archive's entry. The name may hold "/" for folders."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one file gave: its text with places, or the reason why there is none.

    Attributes:
        state: READY, PARTLY_READ, NEEDS_PASSWORD, NO_TEXT, DAMAGED or REFUSED (never READING).
        reason: empty when READY; else one sentence that says what is wrong and what to do.
        text: the extracted text; offsets everywhere refer to it.
        blocks: in reading order, ranges ascending and not overlapping.
        pages: page ranges, empty where the format has no pages.
        page_count: number of pages in the file (also those without text), 0 where it has none.
        title: the document's title, or empty.
        language: ISO 639-1 code of the main language, or empty when unknown.
        media_type: IANA media type found from the content.
        layout: where on the pages the words stand.
        tables: the cells of TABLE blocks, in order.
        facts: date, number, author and version, where present.
        children: files within the file, to be read as documents of their own.
    """

    state: DocumentState
    reason: str = ""
    text: str = ""
    blocks: tuple[Block, ...] = ()
    pages: tuple[Page, ...] = ()
    page_count: int = 0
    title: str = ""
    language: str = ""
    media_type: str = ""
    layout: Layout = field(default_factory=Layout)
    tables: tuple[Table, ...] = ()
    facts: Facts = Facts()
    children: tuple[Child, ...] = ()


@dataclass(frozen=True, slots=True)
class Collection:
    """A named set of documents, e.g. one case."""

    id: int
    name: str
    documents: int = 0
    troubled: int = 0


@dataclass(frozen=True, slots=True)
class Tag:
    """A label that a specialist gave a document, with its probability in [0, 1]."""

    specialist: str
    label: str
    probability: float


@dataclass(frozen=True, slots=True)
class Document:
    """One file's content in one collection.

    Attributes:
        id: identifier, 32 hexadecimal digits, derived from content and collection.
        path: absolute path it was added from.
        reason: empty unless the state needs one.
        passages: number of passages; vectors: how many of them have the current embedder's vector.
        added: POSIX time in seconds.
        parent: identifier of the document this one was found in (an attachment), or empty.
        doubtful: number of pages read with doubt.
        facts: date, number, author and version, where known.
        tags: labels that specialists gave it.
    """

    id: str
    sha256: str
    path: str
    title: str
    collection: str
    state: DocumentState
    reason: str
    pages: int
    passages: int
    vectors: int
    language: str
    media_type: str
    size: int
    added: float
    parent: str = ""
    doubtful: int = 0
    facts: Facts = Facts()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit of search: a verbatim range of a document's text that crosses no article.

    Attributes:
        id: 32 hexadecimal digits, derived from the document and the range: the same input gives the same id.
        ordinal: position in the document, from 0.
        heading: heading path, outermost first, joined with " › "; empty at the top.
        page: page of the first character, or None.
        text: equals ``document_text[start:end]``.
        doubtful: it lies, in part at least, on a page that was read with doubt.
        label: the page's number as printed, where it differs from the counted one; else empty.
        place: what continues the heading path within an article ("lid 2 › onder b"), or empty. Search does
            not look at it.
    """

    id: str
    document_id: str
    ordinal: int
    start: int
    end: int
    page: int | None
    heading: str
    language: str
    text: str
    doubtful: bool = False
    place: str = ""
    label: str = ""

    @property
    def where(self) -> str:
        """Heading path and place in the article as one, the way a citation is shown."""
        return " › ".join(part for part in (self.heading, self.place) if part)


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found for a question, with the document it stands in.

    Attributes:
        rank: from 1.
        score: relevance in [0, 1], comparable within one result only.
    """

    rank: int
    score: float
    passage: Passage
    path: str
    title: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a search looked at: shown under every answer.

    Attributes:
        searched: documents that could be found.
        total: documents in scope.
        unreadable: documents in scope that hold no searchable text, or not all of it.
        pending_vectors: passages in scope found by their words only, their vectors not being ready yet.
    """

    searched: int
    total: int
    unreadable: int
    pending_vectors: int = 0


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits in order, best first, what was searched, and the seconds it took.

    Attributes:
        added_terms: what was looked for besides the question's own words, most telling first.
    """

    question: str
    hits: tuple[Hit, ...]
    coverage: Coverage
    seconds: float
    added_terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """Which documents, by what is known of them; an empty field asks for nothing.

    Attributes:
        author, number: words that stand in the document's author or number; case does not count.
        since, until: first and last day, ISO 8601, possibly shortened to month or year. A document whose own
            date is shortened counts if any of its days does; one without a date does not.
        type: kind of file, such as "pdf", "docx" or "eml".
        state: where it stands.
        language: ISO 639-1 code of the document's main language.
        tag: label that a specialist gave it; case does not count.
    """

    author: str = ""
    number: str = ""
    since: str = ""
    until: str = ""
    type: str = ""
    state: DocumentState | None = None
    language: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to search: a collection by name, documents by id, by what is known of them, all at once.

    Without any of them: everything.
    """

    collection: str | None = None
    documents: tuple[str, ...] | None = None
    filter: Filter = Filter()


class Support(StrEnum):
    """How far a sentence of an answer is borne out by what it cites."""

    VERIFIED = "verified"
    PARTLY = "partly"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Citation:
    """A sentence of the answer points at a range of a passage's document.

    Attributes:
        passage: rank of the passage in the answer's list.
        start, end: range in the document's text, inside the passage's range.
        quote: the document's text in that range, verbatim.
    """

    passage: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer, checked."""

    text: str
    support: Support
    citations: tuple[Citation, ...] = ()


class AnswerStatus(StrEnum):
    """ANSWERED: every sentence verified. PARTIAL: some are not. NOT_FOUND: nothing supports an answer."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds spent; first_token is measured from the question."""

    search: float = 0.0
    first_token: float = 0.0
    total: float = 0.0


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer whose every sentence was checked, or an honest "not in your documents".

    Attributes:
        text: the sentences as shown, joined; for NOT_FOUND a sentence that says so.
        confidence: in [0, 1]; how likely the answer is right.
        hits: the passages searched up for it, best first; citations refer to their rank.
        stopped: the person stopped it; the sentences are those finished until then.
        conflict: places in the documents give different figures or dates; each is shown.
        notice: a sentence on what went wrong on the way, though there is an answer; empty: nothing did.
    """

    question: str
    text: str
    status: AnswerStatus
    confidence: float
    sentences: tuple[Sentence, ...]
    hits: tuple[Hit, ...]
    coverage: Coverage
    timing: Timing = field(default_factory=Timing)
    model: str = ""
    stopped: bool = False
    conflict: bool = False
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and its answer in a conversation."""

    id: int
    question: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Conversation:
    """A titled series of turns on one scope. times are POSIX seconds."""

    id: int
    title: str
    scope: Scope
    updated: float
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long job is.

    Attributes:
        stage: "scanning", "reading", "embedding", "loading" or "writing".
        done, total: in the stage's unit (files, passages, or parts of a summary); total is 0 while unknown.
        item: what is being worked on, e.g. a path; may be empty.
        page, pages: the page of the item that is being recognised, and how many it has; 0 where none is.
        rate: units a second, 0 while unknown.
        remaining: seconds left, or None while unknown.
    """

    stage: str
    done: int
    total: int
    item: str = ""
    rate: float = 0.0
    remaining: float | None = None
    page: int = 0
    pages: int = 0


ProgressCallback = Callable[[Progress], None]


class CancelToken:
    """A flag that one thread sets and a long job in another looks at between steps."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._interrupted = False

    def cancel(self) -> None:
        """Ask the job to stop; calling it again does nothing more."""
        self._event.set()

    def interrupt(self) -> None:
        """Stop the job because the library closes: unlike a cancelled one, it will be resumed."""
        self._interrupted = True
        self._event.set()

    @property
    def interrupted(self) -> bool:
        """Whether the job should keep what is still to do for the next time."""
        return self._interrupted

    @property
    def cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise :class:`dossier.errors.Cancelled` if the job was asked to stop."""
        if self._event.is_set():
            from dossier.errors import Cancelled

            raise Cancelled
