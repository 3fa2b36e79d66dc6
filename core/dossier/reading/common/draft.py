"""A document's text while it is being put together, so that no offset is ever computed twice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.types import Block, BlockKind, Cell, Table

# Control characters (other than tab and line feed), the non-characters and lone surrogates: they break JSON,
# terminals and databases. Replaced one for one, so that offsets stay.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_OTHER_BREAKS = re.compile("[\x0b\x0c\r\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Replace unprintable characters by spaces; the length stays the same."""
    return _UNPRINTABLE.sub(" ", text)


def normalise_newlines(text: str) -> str:
    """Make every kind of line break a line feed (CR LF becomes one)."""
    return _OTHER_BREAKS.sub("\n", text.replace("\r\n", "\n"))


class Draft:
    """Text and blocks of a document under construction.

    Args:
        characters: the most characters to take in; :attr:`full` tells that some were left out.
    """

    def __init__(self, characters: int) -> None:
        self._parts: list[str] = []
        self._room = characters
        self.length = 0
        self.blocks: list[Block] = []
        self.tables: list[Table] = []
        self.full = False

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def append(self, text: str) -> int:
        """Add text that belongs to no block; return its start. Text beyond the limit is cut off."""
        start = self.length
        if len(text) > self._room:
            text = text[: self._room]
            self.full = True
        self._parts.append(text)
        self._room -= len(text)
        self.length += len(text)
        return start

    def block(self, kind: BlockKind, text: str, *, level: int = 0, page: int | None = None) -> None:
        """Add a block on lines of its own: an empty line apart, but list items directly under each other."""
        text = clean(text).strip()
        if not text:
            return
        if self.blocks:
            close = kind is BlockKind.LIST_ITEM and self.blocks[-1].kind is BlockKind.LIST_ITEM
            self.append("\n" if close else "\n\n")
        start = self.append(text)
        if self.length > start:
            self.blocks.append(Block(kind, start, self.length, page, level))

    def table(self, text: str, cells: Sequence[Cell], *, page: int | None = None, base: int = 0) -> None:
        """Add a table as :func:`~dossier.reading.common.tables.table_text` gives it; cells beyond go.

        Args:
            base: where the text begins in the ranges of the cells.
        """
        before = len(self.blocks)
        self.block(BlockKind.TABLE, text, page=page)
        if len(self.blocks) == before:
            return
        start, end = self.blocks[-1].start, self.blocks[-1].end
        by = start - base
        placed = [Cell(c.row, c.column, c.start + by, c.end + by, c.head) for c in cells]
        self.tables.append(Table(start, end, tuple(c for c in placed if c.end <= end)))

    def title(self) -> str:
        """The first heading on one line, or empty."""
        text = self.text
        for block in self.blocks:
            if block.kind is BlockKind.HEADING:
                return one_line(text[block.start : block.end])
        return ""


def one_line(text: str, limit: int = 300) -> str:
    """Text on one line, white space collapsed, cut to a title's length."""
    return " ".join(clean(text).split())[:limit].strip()
