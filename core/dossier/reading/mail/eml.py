"""EML: one message, its headers, its text, and the files attached to it as children.

The standard library's parser with its old policy takes apart whatever calls itself mail; its newer one gives
up on headers that are often seen. Decoding is done here, since the library replaces what it cannot decode.
Sources: RFC 5322, RFC 2045 to 2049, RFC 2231.
"""

from __future__ import annotations

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, one_line
from dossier.reading.common.iso_dates import iso_date
from dossier.reading.common.merging import copy_blocks
from dossier.reading.limits import Limits
from dossier.reading.mail.headers import SHOWN, header
from dossier.reading.mail.message import parse
from dossier.reading.mail.parts import Parts
from dossier.reading.plain.text import read_text
from dossier.types import BlockKind, DocumentState, Facts, Reading

MEDIA_TYPE = "message/rfc822"
# A file cut off ends in the middle of a line; one that only lacks the closing mark does not.
_ENDS = (b"\n", b"\r", b"</html>", b"</HTML>", b"--")


def read_eml(data: bytes, limits: Limits) -> Reading:
    """Read a message: subject, the headers people look at, the names of attachments, the text."""
    if not data.strip():
        return reasons.no_text(reasons.NO_WORDS, MEDIA_TYPE)
    try:
        message = parse(data)
        parts = Parts(limits)
        parts.take(message)
        if parts.unclosed and not data.rstrip(b"\0").endswith(_ENDS):
            parts.miss(reasons.MAIL_CUT)
    except RecursionError:
        return reasons.refused(reasons.MAIL_TOO_DEEP, MEDIA_TYPE)
    if not message.keys() and not parts.children and not parts.missing:
        return read_text(data, limits)  # the name says mail, and nothing else does
    return compose({name: header(message, name) for name in (*SHOWN, "Subject")}, parts, limits, MEDIA_TYPE)


def compose(headers: dict[str, str], parts: Parts, limits: Limits, media_type: str) -> Reading:
    """The reading of a message from its headers and what its parts gave."""
    if parts.encrypted and not parts.draft.text.strip() and not parts.children:
        return reasons.refused(reasons.MAIL_ENCRYPTED, media_type)
    draft = Draft(limits.characters)
    subject = one_line(headers.get("Subject", ""))
    draft.block(BlockKind.HEADING, headers.get("Subject", ""), level=1)
    lines = [f"{name}: {headers[name]}" for name in SHOWN if headers.get(name)]
    if parts.children:
        lines.append("Attachments: " + ", ".join(child.name for child in parts.children))
    draft.block(BlockKind.PARAGRAPH, "\n".join(lines))
    copy_blocks(parts.draft, draft)
    missing = list(parts.missing)
    if parts.encrypted:
        missing.append(reasons.MAIL_ENCRYPTED)
    if draft.full or parts.draft.full:
        missing.append(reasons.characters_beyond(limits))
    text = draft.text
    if not text.strip():
        reason = reasons.joined(missing) or reasons.NO_WORDS
        return Reading(DocumentState.NO_TEXT, reason, media_type=media_type, children=tuple(parts.children))
    return Reading(
        DocumentState.PARTLY_READ if missing else DocumentState.READY,
        reasons.joined(missing),
        text,
        tuple(draft.blocks),
        title=subject,
        media_type=media_type,
        tables=tuple(draft.tables),
        facts=Facts(date=iso_date(headers.get("Date", "")), author=one_line(headers.get("From", ""))),
        children=tuple(parts.children),
    )
