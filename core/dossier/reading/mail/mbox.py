"""MBOX: a mailbox in one file; each message becomes a document of its own.

Source: RFC 4155. Messages begin at "From " lines after an empty one; a ">" that programs put before such
lines within a message is taken away again (mboxrd; of mboxo, which cannot be told apart, one is).
"""

from __future__ import annotations

import re
from email.parser import BytesHeaderParser

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, one_line
from dossier.reading.common.iso_dates import iso_date
from dossier.reading.common.names import file_name, unique
from dossier.reading.limits import Limits
from dossier.reading.mail.headers import header
from dossier.types import BlockKind, Child, DocumentState, Reading

MEDIA_TYPE = "application/mbox"
# What a sender's line looks like: an address, then a date with a time or a year.
_START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From (?:\S+ +)?[^\r\n]*\d\d:?\d\d[^\r\n]*\r?\n")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read_mbox(data: bytes, limits: Limits) -> Reading:
    """Read a mailbox: a list of its messages, each of which is a child."""
    starts = list(_START.finditer(data))
    if not starts:
        return reasons.damaged(reasons.MBOX_BROKEN, MEDIA_TYPE)
    ends = [match.start() for match in starts[1:]] + [len(data)]
    draft = Draft(limits.characters)
    children: list[Child] = []
    names: set[str] = set()
    draft.block(BlockKind.PARAGRAPH, f"Mailbox with {_count(len(starts))}")
    for start, end in list(zip(starts, ends, strict=True))[: limits.children]:
        message = _QUOTED.sub(rb"\1", data[start.end() : end].rstrip(b"\r\n") + b"\n")
        headers = BytesHeaderParser().parsebytes(message[:100_000])
        subject = header(headers, "subject")
        date = header(headers, "date")
        line = (iso_date(date) or date, header(headers, "from"), subject)
        draft.block(BlockKind.LIST_ITEM, " | ".join(filter(None, line)) or "(a message without headers)")
        name = unique(f"{file_name(one_line(subject, 100).replace('/', '-'), 'message')}.eml", names)
        names.add(name)
        children.append(Child(name, message))
    beyond = len(starts) > limits.children
    return Reading(
        DocumentState.PARTLY_READ if beyond else DocumentState.READY,
        reasons.files_beyond(limits) if beyond else "",
        draft.text,
        tuple(draft.blocks),
        media_type=MEDIA_TYPE,
        children=tuple(children),
    )


def _count(number: int) -> str:
    return "1 message" if number == 1 else f"{number:,} messages"
