"""MHTML: a page saved with its pictures, in the clothing of a message (RFC 2557)."""

from __future__ import annotations

from email.message import Message

from dossier.reading import reasons
from dossier.reading.common.draft import one_line
from dossier.reading.common.iso_dates import iso_date
from dossier.reading.common.titles import best_title
from dossier.reading.limits import Limits
from dossier.reading.mail.headers import header
from dossier.reading.mail.message import parse
from dossier.reading.mail.parts import Parts
from dossier.reading.plain.text import read_text
from dossier.types import DocumentState, Facts, Reading

MEDIA_TYPE = "multipart/related"
_FRAMES_LIMIT = 50


def read_mhtml(data: bytes, limits: Limits) -> Reading:
    """Read a saved page: its text, its frames after it, large pictures as children."""
    try:
        message = parse(data)
        parts = Parts(limits)
        _take(message, parts)
    except RecursionError:
        return reasons.refused(reasons.MAIL_TOO_DEEP, MEDIA_TYPE)
    if not message.keys() and not parts.children:
        return read_text(data, limits)
    missing = [*parts.missing]
    if parts.unclosed:
        missing.append(reasons.MAIL_CUT)
    if parts.draft.full:
        missing.append(reasons.characters_beyond(limits))
    text = parts.draft.text
    title = best_title(one_line(header(message, "subject")), parts.draft.title())
    if not text.strip():
        reason = reasons.joined(missing) or (reasons.ONLY_WITHIN if parts.children else reasons.NO_WORDS)
        return Reading(
            DocumentState.NO_TEXT,
            reason,
            title=title,
            media_type=MEDIA_TYPE,
            children=tuple(parts.children),
        )
    return Reading(
        DocumentState.PARTLY_READ if missing else DocumentState.READY,
        reasons.joined(missing),
        text,
        tuple(parts.draft.blocks),
        title=title,
        media_type=MEDIA_TYPE,
        tables=tuple(parts.draft.tables),
        facts=Facts(date=iso_date(header(message, "date"))),
        children=tuple(parts.children),
    )


def _take(message: Message, parts: Parts) -> None:
    """The pages and pictures of a saved page; its style sheets, fonts and scripts are no documents."""
    pending: list[object] = [message]
    pages = 0
    while pending:
        part = pending.pop(0)
        if not isinstance(part, Message):
            continue
        if part.is_multipart():
            pending[:0] = part.get_payload()
            continue
        kind = part.get_content_type()
        if kind in ("text/html", "text/plain", "application/xhtml+xml"):
            pages += 1
            if pages <= _FRAMES_LIMIT:
                parts.take(part)
        elif kind.startswith("image/"):
            parts.take(part)
