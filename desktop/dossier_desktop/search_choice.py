"""Where a person wants to search, beyond what the conversation is about."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace

from dossier.codec import from_json, to_json
from dossier.types import Filter, Scope
from dossier_desktop.filtering import NOTHING

HERE, EVERYWHERE, COLLECTION = "here", "everywhere", "collection"


@dataclass(frozen=True, slots=True)
class SearchChoice:
    """What the chips of the search page say.

    Attributes:
        where: HERE: where questions go; EVERYWHERE: the whole library; COLLECTION: one collection.
        collection: its name, for COLLECTION.
        documents: these alone, wherever they are; empty: no such limit.
        filter: what must be known of a document.
    """

    where: str = HERE
    collection: str = ""
    documents: tuple[str, ...] = ()
    filter: Filter = NOTHING

    def scope(self, here: Scope) -> Scope:
        """The scope to search.

        Args:
            here: where questions go.
        """
        if self.documents:
            return Scope(documents=self.documents, filter=self.filter)
        if self.where == COLLECTION:
            return Scope(collection=self.collection, filter=self.filter)
        return replace(here if self.where == HERE else Scope(), filter=self.filter)

    def kept(self) -> str:
        """What is kept in the library for the next time; documents are not, they may be gone by then."""
        kept = replace(self, documents=())
        return "" if kept == SearchChoice() else to_json(kept)


def choice_of(kept: str) -> SearchChoice:
    """The choice that was kept; what is no choice counts as none."""
    if kept:
        with contextlib.suppress(ValueError):
            return from_json(SearchChoice, kept)
    return SearchChoice()


@dataclass(frozen=True, slots=True)
class Offers:
    """What there is to choose from.

    Attributes:
        collections: names; languages: codes; kinds: as in files' names.
        chosen: (identifier, name) of the documents chosen in the list; shown: of the one being read.
    """

    collections: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    chosen: tuple[tuple[str, str], ...] = ()
    shown: tuple[str, str] | None = None
