"""Markdown: the source is the text, blocks come from markdown-it's line numbers.

Nothing is rendered, loaded or followed; raw HTML and images stay the characters they are. A heading's range
is its words without the marks around them.
"""

from __future__ import annotations

import re
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.token import Token

from dossier.reading import reasons
from dossier.reading.common.draft import clean, normalise_newlines, one_line
from dossier.reading.limits import Limits
from dossier.reading.plain.charset import decode
from dossier.reading.plain.text import bounded, paragraphs
from dossier.reading.web.markdown_tables import table_of
from dossier.types import Block, BlockKind, Reading

MEDIA_TYPE = "text/markdown"
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FRONT_TITLE = re.compile(r"^title[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE | re.IGNORECASE)
_HEADING_MARKS = re.compile(r"[\s#>]*(?P<words>.*?)[\s#]*$", re.DOTALL)
_EMPHASIS = re.compile(r"(\*\*|__|`)(.+?)\1")
_FOOTNOTE = re.compile(r"[ \t]*\[\^[^\]\s]+\]:")
_KINDS = {"fence": BlockKind.CODE, "code_block": BlockKind.CODE, "table_open": BlockKind.TABLE}


def read_markdown(data: bytes, limits: Limits) -> Reading:
    """Read a Markdown file; its text is the source, line breaks made alike."""
    decoded = decode(data)
    if decoded is None:
        return reasons.refused(reasons.BINARY, "application/octet-stream")
    text, state, reason = bounded(clean(normalise_newlines(decoded)), limits)
    if not text.strip():
        return reasons.no_text(reasons.NO_WORDS, MEDIA_TYPE)
    blocks = _blocks(text)
    tables = tuple(table_of(text, b.start, b.end) for b in blocks if b.kind is BlockKind.TABLE)
    return Reading(
        state,
        reason,
        text,
        tuple(blocks),
        title=_title(text, blocks),
        media_type=MEDIA_TYPE,
        tables=tables,
    )


def _blocks(text: str) -> list[Block]:
    """Blocks of the source in order; lines that the parser gives to none become paragraphs."""
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable(["inline", "text_join"])  # only the block structure is of use
    front = _FRONT_MATTER.match(text)
    begin = front.end() if front else 0
    starts = list(accumulate((len(line) for line in text[begin:].splitlines(keepends=True)), initial=begin))
    blocks: list[Block] = []
    at = begin
    for kind, level, (first, last) in _places(parser.parse(text[begin:])):
        start, end = starts[min(first, len(starts) - 1)], starts[min(last, len(starts) - 1)]
        if start < at or not text[start:end].strip():
            continue
        blocks.extend(paragraphs(text, at, start))
        if kind is BlockKind.PARAGRAPH and _FOOTNOTE.match(text, start):
            kind = BlockKind.FOOTNOTE
        blocks.append(_block(text, kind, level, start, end))
        at = end
    blocks.extend(paragraphs(text, at))
    return blocks


def _places(tokens: list[Token]) -> list[tuple[BlockKind, int, tuple[int, int]]]:
    """Kind, level and line range of the innermost blocks."""
    places = []
    lists = tables = 0
    for token in tokens:
        lists += token.nesting * (token.type.startswith("list_item_"))
        if token.map is not None and not tables:
            lines = (token.map[0], token.map[1])
            if token.type == "heading_open":
                places.append((BlockKind.HEADING, int(token.tag[1:]), lines))
            elif token.type in ("paragraph_open", "html_block"):
                places.append((BlockKind.LIST_ITEM if lists else BlockKind.PARAGRAPH, 0, lines))
            elif token.type in _KINDS:
                places.append((_KINDS[token.type], 0, lines))
        tables += token.nesting * token.type.startswith("table_")
    return places


def _block(text: str, kind: BlockKind, level: int, start: int, end: int) -> Block:
    source = text[start:end]
    if kind is BlockKind.HEADING:
        source = re.sub(r"\n[ \t]*(?:=+|-+)[ \t]*\n*\Z", "", source)  # the underline of a setext heading
        match = _HEADING_MARKS.match(source)
        if match and match["words"]:
            return Block(kind, start + match.start("words"), start + match.end("words"), level=level)
    stripped = source.strip()
    lead = len(source) - len(source.lstrip())
    return Block(kind, start + lead, start + lead + len(stripped), level=level if stripped else 0)


def _title(text: str, blocks: list[Block]) -> str:
    front = _FRONT_MATTER.match(text)
    if front and (match := _FRONT_TITLE.search(front.group())):
        return one_line(match[1].strip("\"'"))
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            return one_line(_EMPHASIS.sub(r"\2", text[block.start : block.end]))
    return ""
