"""The content of one part of a message: its transfer encoding undone, its text in paragraphs."""

from __future__ import annotations

import binascii
import re
from email.message import Message

from dossier.reading.common.draft import Draft, normalise_newlines
from dossier.reading.common.names import file_name
from dossier.reading.mail.headers import base64_bytes, header, parameter
from dossier.reading.plain.text import paragraphs
from dossier.types import BlockKind

_RICH = re.compile(r"<(/?)[a-zA-Z-]+>")
# mimetypes would look into files of the system, which the worker may not open.
_SUFFIXES = {
    "message/rfc822": ".eml", "application/ms-tnef": ".dat", "application/pdf": ".pdf",
    "application/zip": ".zip", "application/msword": ".doc", "application/vnd.ms-excel": ".xls",
    "application/rtf": ".rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "text/plain": ".txt", "text/html": ".html", "text/calendar": ".ics", "text/csv": ".csv",
    "text/rtf": ".rtf", "text/vcard": ".vcf", "text/x-vcard": ".vcf", "image/jpeg": ".jpg",
    "image/png": ".png", "image/tiff": ".tif", "image/gif": ".gif", "image/bmp": ".bmp",
    "audio/mpeg": ".mp3", "video/mp4": ".mp4",
}  # fmt: skip


def data_of(part: Message) -> tuple[bytes, bool]:
    """A part's bytes, and whether all of them could be decoded."""
    encoding = header(part, "content-transfer-encoding").lower()
    try:
        coded = part.get_payload()
    except ValueError:  # a charset's name that holds a null byte
        part.replace_header("Content-Type", part.get_content_type())
        coded = part.get_payload()
    raw = coded.encode("utf-8", errors="surrogateescape") if isinstance(coded, str) else b""
    if encoding == "base64":
        return base64_bytes(raw)
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _uudecoded(raw)
    # Undecoded, the library puts replacement characters for bytes that do not fit the declared charset.
    data = part.get_payload(decode=True)
    return (data if isinstance(data, bytes) else raw), True


def name_of(part: Message, number: int) -> str:
    """The name a part goes by, or one made up for it."""
    stated = parameter(part, "filename", "content-disposition") or parameter(part, "name")
    if stated and (name := file_name(stated, "")):
        return name
    kind = part.get_content_type()
    suffix = _SUFFIXES.get(kind, ".bin")
    return f"attachment-{number}{suffix}"


def is_named(part: Message) -> bool:
    """Whether a part states a file name."""
    return bool(parameter(part, "filename", "content-disposition") or parameter(part, "name"))


def write_plain(draft: Draft, text: str, part: Message) -> None:
    """Add the paragraphs of a plain text."""
    text = normalise_newlines(text)
    if part.get_content_type() in ("text/enriched", "text/richtext"):
        text = _RICH.sub("", text.replace("<<", "<"))
    if parameter(part, "format").lower() == "flowed":
        text = _unflowed(text, parameter(part, "delsp").lower() == "yes")
    for block in paragraphs(text):
        draft.block(BlockKind.PARAGRAPH, text[block.start : block.end])


def _unflowed(text: str, drop_space: bool) -> str:
    """Paragraphs put together again from flowed lines (RFC 3676)."""
    lines: list[list[str]] = []
    open_quote: str | None = None
    for line in text.split("\n"):
        quote, rest = re.match(r"(>*) ?(.*)", line).groups()  # type: ignore[union-attr]
        flows = rest.endswith(" ") and rest != "-- "
        kept = rest[:-1] if flows and drop_space else rest
        if open_quote == quote and lines and rest != "-- ":
            lines[-1].append(kept)
        else:
            lines.append([f"{quote} {kept}" if quote else kept])
        open_quote = quote if flows else None
    return "\n".join(map("".join, lines))


def _uudecoded(data: bytes) -> tuple[bytes, bool]:
    result: list[bytes] = []
    sound = True
    for line in data.splitlines():
        if not line.strip() or line.startswith((b"begin ", b"end")):
            continue
        try:
            result.append(binascii.a2b_uu(line))
        except binascii.Error:
            sound = False
    return b"".join(result), sound
