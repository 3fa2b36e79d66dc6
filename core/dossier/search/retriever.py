"""Our search as a LangChain retriever, so that it works inside others' chains."""

from __future__ import annotations

from collections.abc import Callable

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import Field

from dossier.types import Hit, Scope, SearchResult


class DossierRetriever(BaseRetriever):
    """Retrieves passages as LangChain documents.

    Attributes:
        search: called as ``search(question, k, scope)``, e.g. ``Library.search`` or ``Searcher.search``.
        k: how many passages at most.
        scope: where to look.
    """

    search: Callable[[str, int, Scope], SearchResult] = Field(repr=False)
    k: int = 5
    scope: Scope = Field(default_factory=Scope)

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        return [as_document(hit) for hit in self.search(query, self.k, self.scope).hits]


def as_document(hit: Hit) -> Document:
    """A hit as a LangChain document; the metadata says where it stands, in the words of the library."""
    passage = hit.passage
    return Document(
        id=passage.id,
        page_content=passage.text,
        metadata={
            "document": passage.document_id,
            "path": hit.path,
            "title": hit.title,
            "page": passage.page,
            "heading": passage.where,
            "language": passage.language,
            "start": passage.start,
            "end": passage.end,
            "score": hit.score,
            "rank": hit.rank,
            "passage": passage.id,
        },
    )
