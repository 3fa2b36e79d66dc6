"""Putting together what was written apart: the blocks of one draft or reading into another draft."""

from __future__ import annotations

import re

from dossier.reading.common.draft import Draft
from dossier.types import Reading, Table

_WORDS = re.compile(r"\w+")
_ADDRESSES = re.compile(r"<?(?:https?|mailto|cid|tel):[^\s>\]]+>?|\[(?:image|cid)[^\]\n]*\]", re.IGNORECASE)


def words(text: str) -> set[str]:
    """The words of a text for comparing, without addresses that only one of two versions writes out."""
    return set(_WORDS.findall(_ADDRESSES.sub(" ", text.replace("\u00ad", "")).casefold()))


def copy_blocks(source: Draft | Reading, target: Draft, known: set[str] | None = None) -> None:
    """Add the blocks of another draft or reading; with known words, only those that say something new."""
    text = source.text
    if isinstance(source, Draft):
        target.full |= source.full  # what was cut off there is missing here
    tables: dict[int, Table] = {table.start: table for table in source.tables}
    for block in source.blocks:
        piece = text[block.start : block.end]
        if known is not None and not words(piece) - known:
            continue
        if (table := tables.get(block.start)) is not None:
            target.table(piece, table.cells, page=block.page, base=table.start)
        else:
            target.block(block.kind, piece, level=block.level, page=block.page)
