"""A message's bytes taken apart, also where their encoding or their separators are wrong."""

from __future__ import annotations

import codecs
import re
from email import errors, message_from_bytes
from email.message import Message

from dossier.reading.plain.charset import decode

_WIDE = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEPARATOR = re.compile(r"^--(\S{1,70})[ \t]*\r?\nContent-", re.MULTILINE | re.IGNORECASE)
_HEAD_END = re.compile(rb"(\r?\n\r?\n)")
_CONTENT_TYPE = re.compile(rb"^content-type:.*\n(?:[ \t].*\n)*", re.IGNORECASE | re.MULTILINE)
_CONTENT_HEADER = re.compile(rb"^content-(?:type|disposition):.*(?:\n[ \t].*)*", re.IGNORECASE | re.MULTILINE)
_LONGEST = 10_000  # bytes of such a header; the library takes their square in time


def parse(data: bytes) -> Message:
    """A message from its bytes, in whatever encoding they are stored.

    Raises:
        RecursionError: it is nested deeper than can be followed.
    """
    if data.startswith(_WIDE) or b"\0" in data[:64]:
        data = (decode(data) or "").encode("utf-8", errors="replace")
    data = _CONTENT_HEADER.sub(lambda found: found[0][:_LONGEST], data)
    message = message_from_bytes(data.lstrip(b"\r\n\t "))
    payload = message.get_payload()
    # Parts whose separator is not the one announced, or none is announced: the text shows which it is.
    if isinstance(payload, str) and message.get_content_maintype() in ("multipart", "text"):
        found = _SEPARATOR.search(payload)
        lost = any(
            isinstance(defect, (errors.StartBoundaryNotFoundDefect, errors.NoBoundaryInMultipartDefect))
            for defect in message.defects
        )
        if found and (lost or ("mime-version" in message and "content-type" not in message)):
            return message_from_bytes(_declaring(data, found[1]))
    return message


def _declaring(data: bytes, separator: str) -> bytes:
    """The message with another separator announced in its headers."""
    head, gap, body = _HEAD_END.split(data.lstrip(b"\r\n\t "), maxsplit=1)
    head = _CONTENT_TYPE.sub(b"", head + b"\n").rstrip(b"\r\n")
    declared = f'Content-Type: multipart/mixed; boundary="{separator}"'.encode("utf-8", errors="replace")
    return head + b"\n" + declared + gap + body
