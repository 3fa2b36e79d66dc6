"""Blocks as an outline sees them: headings with what they announce, and the text between them.

Where a format has no headings, the running text is looked through for lines that open an article or chapter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dossier.splitting.labels import Label, article_line, article_opening, division_line, read_label
from dossier.splitting.plain_headings import with_headings
from dossier.types import Block, BlockKind, Reading

LONGEST_HEADING = 160
"""Characters; a longer "heading" is running text that a converter marked as one (measured: US Code)."""

_CONTENTS = 3000
_SHORT_ARTICLE = 110
"""Characters: where articles are shorter than this on average, what looks like them is a list of them."""


def headings_and_bodies(reading: Reading) -> Iterator[tuple[Block, Label | None]]:
    """A document's blocks in order, each heading with its label; running headers and footers are left out.

    Paragraphs come apart where a line of them opens an article; a "heading" that is running text comes as
    a body of kind HEADING.
    """
    scan = _Scan(
        signs=not _ARTICLES.search(reading.text),
        divisions=not any(block.kind is BlockKind.HEADING for block in reading.blocks),
    )
    for block in with_headings(reading.blocks, reading.text):
        if block.kind is BlockKind.FURNITURE:
            continue
        if block.kind is BlockKind.HEADING and _is_heading(reading.text[block.start : block.end]):
            yield block, read_label(reading.text[block.start : block.end])
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            yield from _article_lines(reading.text, block, scan)
        else:
            yield block, None


_UNFINISHED = re.compile(
    r"[\s#*_]*\(\w{1,5}\).*(?:[,;:—]|\b(?:of|the|and|or|by|shall|means|in|to|for|that|which|if|is))\s*",
    re.DOTALL,
)


def _is_heading(text: str) -> bool:
    """Whether a "heading" is one, not a clause: "(iii) For this purpose, “ratio” means the ratio of"."""
    return len(text) <= LONGEST_HEADING and not _UNFINISHED.fullmatch(text)


_ARTICLES = re.compile(r"^\s*(?:Art\.|Artikel|Article)\s*\w*\d", re.MULTILINE | re.IGNORECASE)
_PAUSE = re.compile(r"[.;:!?)\]»”\"]\s*$")


@dataclass(frozen=True, slots=True)
class _Scan:
    """What running text is looked through for: "§ 3. Wer" as an article, chapters on lines of their own."""

    signs: bool
    divisions: bool


def _article_lines(text: str, block: Block, scan: _Scan) -> Iterator[tuple[Block, Label | None]]:
    """Split a paragraph where a line of it opens an article (plain text and PDF without headings)."""
    at = start = block.start
    contents = _is_contents(text, block, scan)
    while at < block.end:
        newline = text.find("\n", at, block.end)
        end = block.end if newline < 0 else newline
        line = text[at:end]
        if article_line(line) or (scan.divisions and division_line(line) and _paused(text, at, block)):
            if text[start:at].strip():
                yield Block(BlockKind.PARAGRAPH, start, at, block.page), None
            yield Block(BlockKind.HEADING, at, end, block.page, level=6), read_label(text[at:end])
            start = end
        elif not contents and (opening := _opening(text, at, end, block, scan)):
            if text[start:at].strip():
                yield Block(BlockKind.PARAGRAPH, start, at, block.page), None
            label = read_label(text[at : at + opening])
            label = replace(label, text=label.text.rstrip(" .:-–—"), bare=False)
            yield Block(BlockKind.HEADING, at, at + opening, block.page, level=6), label
            start = at + opening
        at = end + 1
    if text[start : block.end].strip():
        yield replace(block, start=start), None


def _is_contents(text: str, block: Block, scan: _Scan) -> bool:
    """Whether a paragraph is a list of articles' titles, each on a line."""
    lines = text[block.start : min(block.end, block.start + _CONTENTS)].split("\n")
    openings = sum(article_opening(line[:LONGEST_HEADING], scan.signs) > 0 for line in lines)
    return openings >= 3 and min(block.end - block.start, _CONTENTS) < openings * _SHORT_ARTICLE


def _opening(text: str, at: int, end: int, block: Block, scan: _Scan) -> int:
    if not _paused(text, at, block):
        return 0
    return article_opening(text[at : min(end, at + LONGEST_HEADING)], scan.signs)


def _paused(text: str, at: int, block: Block) -> bool:
    """Whether the line before ends a sentence: one that wraps may begin with "Artikel 3." too."""
    return at <= block.start or bool(_PAUSE.search(text, max(block.start, at - 6), at))
