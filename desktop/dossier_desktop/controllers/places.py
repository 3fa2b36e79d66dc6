"""Places in documents that the source pane can show, and the documents it has at hand."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.types import Document, DocumentState, Hit
from dossier_desktop import wording
from dossier_desktop.models.mentions import MentionRow
from dossier_desktop.models.overviews import OverviewRow
from dossier_desktop.operations import DocumentText
from dossier_desktop.widgets.answer_view import Cited

_KEPT = 4
_KEPT_CHARACTERS = 20_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """A document, perhaps a passage in it, perhaps the very words.

    Attributes:
        passage, exact: ranges in the document's text, or None.
        page: page to fall back on where the range cannot be lit up.
        state, reason: how the document stands, as far as that is known here.
    """

    document: str
    name: str
    path: str
    passage: tuple[int, int] | None = None
    exact: tuple[int, int] | None = None
    page: int | None = None
    state: DocumentState = DocumentState.READY
    reason: str = ""


def of_document(document: Document) -> Place:
    """A document as a whole."""
    return Place(
        document.id,
        wording.document_name(document),
        document.path,
        state=document.state,
        reason=document.reason,
    )


def of_hit(hit: Hit) -> Place:
    """A passage found."""
    passage = hit.passage
    name = wording.file_name(hit.path)
    return Place(passage.document_id, name, hit.path, (passage.start, passage.end), None, passage.page)


def of_mention(row: MentionRow) -> Place:
    """A mention, to the letter."""
    document, mention = row.document, row.mention
    exact = (mention.start, mention.end) if mention else None
    name = wording.file_name(document.path)
    return Place(document.document, name, document.path, None, exact, mention.page if mention else None)


def of_overview(row: OverviewRow) -> Place:
    """Words that an overview shows."""
    quote = row.quote
    exact = (quote.start, quote.end) if quote else None
    return Place(
        row.document, wording.file_name(row.path), row.path, None, exact, quote.page if quote else None
    )


def of_citations(citations: Sequence[Cited]) -> list[Place]:
    """The places an answer cites."""
    found = []
    for cited in citations:
        whole = of_hit(cited.hit)
        exact = (cited.citation.start, cited.citation.end)
        found.append(Place(whole.document, whole.name, whole.path, whole.passage, exact, whole.page))
    return found


@dataclass
class Shelf:
    """The last few texts looked at, in memory only."""

    _texts: OrderedDict[str, DocumentText] = field(default_factory=OrderedDict)

    def get(self, document: str) -> DocumentText | None:
        """A document's text if it is at hand."""
        if document in self._texts:
            self._texts.move_to_end(document)
        return self._texts.get(document)

    def put(self, document: str, text: DocumentText) -> None:
        """Keep a text; the ones looked at longest ago make room."""
        self._texts[document] = text
        self._texts.move_to_end(document)
        while len(self._texts) > 1 and (len(self._texts) > _KEPT or self._size() > _KEPT_CHARACTERS):
            self._texts.popitem(last=False)

    def drop(self, document: str) -> None:
        """Forget one text, it having changed."""
        self._texts.pop(document, None)

    def clear(self) -> None:
        """Forget all."""
        self._texts.clear()

    def _size(self) -> int:
        return sum(len(item.text) for item in self._texts.values())
