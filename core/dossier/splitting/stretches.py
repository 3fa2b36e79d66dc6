"""Blocks to passages where not all of them are running text: tables by whole rows, footnotes alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dossier.splitting.cutting import Sizes, cut
from dossier.types import Block, BlockKind, Reading

_LONGEST_INTRODUCTION = 300
_CAPTION = re.compile(
    r"(?:tabelle|tableau|tabel|table|tab\.|overzicht|übersicht)\s*(?:\d|[IVX]+\b)", re.IGNORECASE
)
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-ZÀ-Þ])")


class Piece(NamedTuple):
    """A passage's range, what it is made of, and the table's caption that its path goes on with, if any."""

    start: int
    end: int
    kind: BlockKind
    caption: tuple[str, ...] = ()


class Stretches:
    """Cuts blocks that follow each other under one path.

    Args:
        reading: the document; its running headers and footers are cut around, wherever they stand.
        sizes: limits.
    """

    def __init__(self, reading: Reading, sizes: Sizes) -> None:
        self._text = reading.text
        self._sizes = sizes
        self._furniture = [block.start for block in reading.blocks if block.kind is BlockKind.FURNITURE]

    def of(self, blocks: Sequence[Block]) -> Iterator[Piece]:
        """Passages in order; together they hold all of the blocks that is not white space."""
        text: list[Block] = []
        notes = any(block.kind is BlockKind.FOOTNOTE for block in blocks)
        together = blocks[-1].end - blocks[0].start <= self._sizes.target and not notes
        for block in blocks:
            if text and self._interrupted(text[-1], block):
                yield from self._running(text)
                text = []
            if block.kind is BlockKind.FOOTNOTE:
                yield from self._running(text)
                text = []
                yield from self._cut(block.start, block.end, BlockKind.FOOTNOTE)
            elif block.kind is BlockKind.TABLE and not together:
                start = self._introduction(text, block)
                yield from self._running(text, start)
                yield from self._rows(start, block, self._caption(text[-1:]))
                text = []
            else:
                text.append(block)
        yield from self._running(text)

    def _interrupted(self, before: Block, after: Block) -> bool:
        return bisect_right(self._furniture, before.start) != bisect_right(self._furniture, after.start)

    def _running(self, blocks: Sequence[Block], until: int | None = None) -> Iterator[Piece]:
        if blocks:
            end = blocks[-1].end if until is None else min(until, blocks[-1].end)
            yield from self._cut(blocks[0].start, end, BlockKind.PARAGRAPH)

    def _cut(self, start: int, end: int, kind: BlockKind) -> Iterator[Piece]:
        return (Piece(a, b, kind) for a, b in cut(self._text, start, end, self._sizes))

    def _introduction(self, before: Sequence[Block], table: Block) -> int:
        """Where the sentence before a table begins, if both fit in one passage; else where the table does."""
        if not before or before[-1].kind is BlockKind.TABLE:
            return table.start
        last = before[-1]
        text = self._text[last.start : last.end]
        start = last.start
        if last.end - last.start > _LONGEST_INTRODUCTION:
            sentences = [found.end() for found in _SENTENCE.finditer(text)]
            if not text.rstrip().endswith(":") or not sentences:
                return table.start
            start += sentences[-1]
        fits = table.end - start <= self._sizes.largest and table.start - start <= 2 * _LONGEST_INTRODUCTION
        return start if fits else table.start

    def _caption(self, before: Sequence[Block]) -> tuple[str, ...]:
        for block in before:
            text = " ".join(self._text[block.start : block.end].split())
            if len(text) <= _LONGEST_INTRODUCTION and _CAPTION.match(text):
                return (text,)
        return ()

    def _rows(self, start: int, table: Block, caption: tuple[str, ...]) -> Iterator[Piece]:
        """Whole rows, as many as fit; only a row that is too large for a passage is cut."""
        first = last = start
        limit = self._sizes.largest if table.end - start <= self._sizes.largest else self._sizes.target
        for row_start, row_end in self._lines(table):
            if last > first and row_end - first > limit:
                yield from self._piece(first, last, caption)
                first = row_start
            last = row_end
        yield from self._piece(first, last, caption)

    def _piece(self, start: int, end: int, caption: tuple[str, ...]) -> Iterator[Piece]:
        return (Piece(a, b, BlockKind.TABLE, caption) for a, b in cut(self._text, start, end, self._sizes))

    def _lines(self, block: Block) -> Iterator[tuple[int, int]]:
        at = block.start
        while at < block.end:
            newline = self._text.find("\n", at, block.end)
            end = block.end if newline < 0 else newline
            if self._text[at:end].strip():
                yield at, end
            at = end + 1
