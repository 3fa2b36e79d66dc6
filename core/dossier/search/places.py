"""Where in one document a range stands: on which page, under which heading."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from dossier.types import BlockKind, Page
from dossier.vault import Vault
from dossier.vault.passages import PassagePlace


class Place(NamedTuple):
    """Where one character stands.

    Attributes:
        page: counted number of its page, or None; label: its number as printed, where it differs.
        heading: headings over it, outermost first, joined with " › ".
        doubtful: the page was read with doubt.
    """

    page: int | None
    label: str
    heading: str
    doubtful: bool


class Places:
    """The pages and headings of one document.

    Args:
        vault: holds it.
        document_id: its identifier; passages: its passages' places, if they are at hand.

    Raises:
        UnknownDocument: it is not in the vault.
    """

    def __init__(
        self, vault: Vault, document_id: str, passages: Sequence[PassagePlace] | None = None
    ) -> None:
        self._pages = vault.documents.pages(document_id)
        self._page_starts = [page.start for page in self._pages]
        self._passages = vault.passages.places(document_id) if passages is None else passages
        self._passage_ends = [passage.end for passage in self._passages]
        self._headings = [
            (block.start, block.end)
            for block in vault.documents.blocks(document_id)
            if block.kind is BlockKind.HEADING
        ]

    def at(self, offset: int) -> Place:
        """Where the character at an offset of the text stands."""
        page = self._page(offset)
        return Place(
            page=page.number if page else None,
            label=page.label if page and page.label not in ("", str(page.number)) else "",
            heading=self._heading(offset),
            doubtful=bool(page and page.doubtful),
        )

    def _page(self, offset: int) -> Page | None:
        number = bisect_right(self._page_starts, offset) - 1
        return self._pages[number] if number >= 0 else None

    def _heading(self, offset: int) -> str:
        """The heading that stands over a place; a heading's own words stand under it."""
        number = bisect_right(self._passage_ends, offset)
        if number < len(self._passages) and self._passages[number].start <= offset:
            return self._passages[number].where
        at = bisect_right(self._headings, (offset, offset + 1)) - 1
        for start, end in self._headings[max(at, 0) : at + 2]:
            if start <= offset < end:
                return self._passages[number].where if number < len(self._passages) else ""
        return self._passages[number - 1].where if number else ""
