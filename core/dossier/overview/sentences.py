"""A whole document as sentences, list items and table rows, each with its exact range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dossier.answering.sentences import trim, units
from dossier.overview.data import DocumentName, Excerpt
from dossier.search.mentions.finding import Languages
from dossier.search.places import Places
from dossier.types import Block, BlockKind, Document
from dossier.vault import Vault

_LINE = re.compile(r"[^\n]+")


class SourceSentence(NamedTuple):
    """A sentence, list item or table row of a document; ``text`` is its range, verbatim."""

    start: int
    end: int
    text: str
    language: str
    kind: BlockKind


class Source:
    """One document, opened for going through it.

    Args:
        vault: holds it.
        document: which one.

    Raises:
        UnknownDocument: it is gone.
    """

    def __init__(self, vault: Vault, document: Document) -> None:
        self.name = DocumentName(document.id, document.path, document.title, document.collection)
        self.text = vault.documents.text(document.id)
        # Running headers and footers repeat on every page what is not the document's own saying.
        self.blocks = [b for b in vault.documents.blocks(document.id) if b.kind is not BlockKind.FURNITURE]
        passages = vault.passages.places(document.id)
        self._places = Places(vault, document.id, passages)
        self._languages = Languages(document.language, [(p.start, p.end, p.language) for p in passages])

    def sentences(self) -> Iterator[SourceSentence]:
        """All of its sentences, in order; a heading is one, too."""
        for block in self.blocks:
            language = self.language(block.start)
            for start, end in _parts(self.text, block, language):
                yield SourceSentence(start, end, self.text[start:end], language, block.kind)

    def language(self, offset: int) -> str:
        """ISO 639-1 code of the text at an offset, or empty."""
        return self._languages.at(offset)

    def heading(self, offset: int) -> str:
        """The headings over an offset."""
        return self._places.at(offset).heading

    def excerpt(self, start: int, end: int) -> Excerpt:
        """A range of its text with where it stands."""
        place = self._places.at(start)
        return Excerpt(
            start, end, self.text[start:end], place.page, place.label, place.heading, place.doubtful
        )


def _parts(text: str, block: Block, language: str) -> Iterator[tuple[int, int]]:
    """The ranges of a block's sentences, of a table's rows, or of a heading as a whole."""
    if block.kind in (BlockKind.TABLE, BlockKind.CODE):
        for line in _LINE.finditer(text, block.start, block.end):
            if (row := trim(text, line.start(), line.end())) is not None:
                yield row.start, row.end
        return
    if block.kind is BlockKind.HEADING:
        if (heading := trim(text, block.start, block.end)) is not None:
            yield heading.start, heading.end
        return
    for unit in units(text[block.start : block.end], language):
        yield block.start + unit.start, block.start + unit.end
