"""Plain text: paragraphs at empty lines."""

from __future__ import annotations

import re

from dossier.reading import reasons
from dossier.reading.charset import decode
from dossier.reading.draft import clean, normalise_newlines
from dossier.reading.limits import Limits
from dossier.types import Block, BlockKind, DocumentState, Reading

_PARAGRAPH = re.compile(r"\S(?:.*\S)?(?:\n[^\S\n]*\S.*)*")


def read_text(data: bytes, limits: Limits, media_type: str = "text/plain") -> Reading:
    """Read a text file; its text is the content itself, line breaks made alike."""
    decoded = decode(data)
    if decoded is None:
        return reasons.refused(reasons.BINARY, "application/octet-stream")
    text, state, reason = bounded(clean(normalise_newlines(decoded)), limits)
    if not text.strip():
        return reasons.no_text(reasons.NO_WORDS, media_type)
    return Reading(state, reason, text, tuple(paragraphs(text)), media_type=media_type)


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
