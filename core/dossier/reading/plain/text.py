"""Plain text: paragraphs at empty lines, pages at form feeds."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from dossier.reading import reasons
from dossier.reading.common.draft import clean, normalise_newlines
from dossier.reading.limits import Limits
from dossier.reading.plain.charset import decode
from dossier.types import Block, BlockKind, DocumentState, Page, Reading

_PAGE_BREAK = re.compile("\f")
_PARAGRAPH = re.compile(r"\S(?:.*\S)?(?:\n[^\S\n]*\S.*)*")


def read_text(data: bytes, limits: Limits, media_type: str = "text/plain") -> Reading:
    """Read a text file; its text is the content itself, line breaks made alike."""
    decoded = decode(data)
    if decoded is None:
        return reasons.refused(reasons.BINARY, "application/octet-stream")
    breaks = [match.start() for match in _PAGE_BREAK.finditer(decoded.replace("\r\n", "\n"))]
    text, state, reason = bounded(clean(normalise_newlines(decoded)), limits)
    if not text.strip():
        return reasons.no_text(reasons.NO_WORDS, media_type)
    pages = _pages(text, breaks[: limits.pages])
    blocks = [
        replace(block, page=page.number) for page in pages for block in paragraphs(text, page.start, page.end)
    ] or paragraphs(text)
    return Reading(state, reason, text, tuple(blocks), pages, len(pages), media_type=media_type)


def _pages(text: str, breaks: list[int]) -> tuple[Page, ...]:
    """The pages between form feeds, as printers part them; none where there is but one."""
    last = len(text.rstrip())
    edges = [0, *(at + 1 for at in breaks if at < last), len(text)]
    ranges = [(start, end) for start, end in pairwise(edges) if start < end]
    if len(ranges) < 2:
        return ()
    return tuple(Page(number, start, end) for number, (start, end) in enumerate(ranges, 1))


def bounded(text: str, limits: Limits) -> tuple[str, DocumentState, str]:
    """The text cut to the limit, with the state and reason that follow from it."""
    if len(text) > limits.characters:
        return text[: limits.characters], DocumentState.PARTLY_READ, reasons.characters_beyond(limits)
    return text, DocumentState.READY, ""


def paragraphs(text: str, start: int = 0, end: int | None = None) -> list[Block]:
    """Blocks of the lines between empty lines in a range of the text."""
    return [
        Block(BlockKind.PARAGRAPH, match.start(), match.start() + len(match.group().rstrip()))
        for match in _PARAGRAPH.finditer(text, start, len(text) if end is None else end)
    ]
