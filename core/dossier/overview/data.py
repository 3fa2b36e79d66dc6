"""The words of overviews of whole documents, as values.

All ranges are character offsets in the document's text, start inclusive, end exclusive; a text kept beside a
range is that range, verbatim.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dossier.types import Coverage


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A range of a document's text, verbatim, and where it stands.

    Attributes:
        page: page it begins on, or None; label: its number as printed, where it differs.
        heading: headings over it, outermost first, joined with " › ".
        doubtful: it begins on a page that was read with doubt.
    """

    start: int
    end: int
    text: str
    page: int | None = None
    label: str = ""
    heading: str = ""
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class DocumentName:
    """A document as it is shown: identifier, path, title and collection."""

    id: str
    path: str
    title: str
    collection: str


# -- deadlines and amounts -----------------------------------------------------------------------------------


class ItemKind(StrEnum):
    """What an item is. DEADLINE: a date or period by or within which something is to be done."""

    DEADLINE = "deadline"
    DATE = "date"
    PERIOD = "period"
    AMOUNT = "amount"


ALL_KINDS = frozenset(ItemKind)


@dataclass(frozen=True, slots=True)
class Item:
    """A deadline, date, period or amount of money that a document names.

    Attributes:
        value: of a date ISO 8601, possibly shortened ("2025-03-01", "2025-03"; "--03-01" without a year;
            "2025" where day and month can be read in two ways); of a period an ISO 8601 duration ("P6W");
            of an amount a decimal number ("1234.56").
        currency: ISO 4217 code of an amount; else empty.
        working_days: a period counts working days only, which ISO 8601 cannot say.
        quote: the words that name it.
        sentence: the sentence, list item or table row that they stand in.
    """

    kind: ItemKind
    value: str
    quote: Excerpt
    sentence: Excerpt
    currency: str = ""
    working_days: bool = False


@dataclass(frozen=True, slots=True)
class DocumentItems:
    """The items of one document, in the order of its text."""

    document: DocumentName
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class ItemTotals:
    """What listing came to, in all.

    Attributes:
        items, deadlines: number of items, and of deadlines among them; documents: that hold any.
    """

    items: int
    deadlines: int
    documents: int
    coverage: Coverage


# -- summary -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Citation:
    """A document's words that bear out a point."""

    document: DocumentName
    quote: Excerpt


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a summary.

    Attributes:
        text: as shown, on one line: the cited sentence itself, or a verified one that a model wrote.
        citations: what it stands on; at least one.
        written: a model wrote it; else it is the words of the first citation.
    """

    text: str
    citations: tuple[Citation, ...]
    written: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """The points that stand for a document or collection, in reading order.

    Attributes:
        sentences: number of sentences they were chosen from; documents: that these stand in.
        model: name of the model that wrote points; empty where all are the documents' own words.
        can_write: a model that is able to write is installed.
        left_out: sentences that a model wrote and that the documents do not bear out; none is shown.
    """

    points: tuple[Point, ...]
    sentences: int
    documents: int
    coverage: Coverage
    model: str = ""
    left_out: int = 0
    can_write: bool = False


# -- comparison ----------------------------------------------------------------------------------------------


class ChangeKind(StrEnum):
    """How a paragraph of one document stands to the other document."""

    CHANGED = "changed"
    MOVED = "moved"
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that were replaced: a range of each document's text; one of them may be empty."""

    first_start: int
    first_end: int
    second_start: int
    second_end: int


@dataclass(frozen=True, slots=True)
class FactChange:
    """A date, period, amount, percentage or number that differs; None on the side that lacks it.

    Attributes:
        kind: "date", "period", "amount", "percentage" or "number".
    """

    kind: str
    first: Excerpt | None
    second: Excerpt | None


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph that is not the same in both documents.

    Attributes:
        first, second: the paragraph in each; None on the side that lacks it.
        similarity: of the two by their words, in [0, 1]; 0 where there is one alone.
        edits: the words that differ, in order; facts: the dates, periods, amounts and numbers among them.
        moved: it stands at another place among its neighbours.
    """

    kind: ChangeKind
    first: Excerpt | None
    second: Excerpt | None
    similarity: float = 0.0
    edits: tuple[Edit, ...] = ()
    facts: tuple[FactChange, ...] = ()
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two documents differ, paragraph by paragraph, in the order of the texts.

    Attributes:
        same: number of paragraphs with the same words at the same place; headings at any place.
        similarity: share of the words that stand in paragraphs or parts of them that are the same, in [0, 1].
    """

    first: DocumentName
    second: DocumentName
    same: int
    similarity: float
    changes: tuple[Change, ...] = field(default=())
