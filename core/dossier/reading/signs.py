"""Signs by which formats made of text are known: mail, mailboxes, saved pages, XML."""

from __future__ import annotations

import codecs
import re

from dossier.reading.plain.charset import decode

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")
_HEADER = re.compile(r"([!-9;-~]+):(?:[ \t]|$)")
_MAILBOX = re.compile(rb"From (?:\S+ +)?[^\r\n]*\d\d:?\d\d[^\r\n]*\r?\n[!-9;-~]+:")
_SAVED = re.compile(r"^from:\s*<saved by", re.IGNORECASE | re.MULTILINE)
_PLACES = frozenset(("from", "to", "cc", "subject", "date", "reply-to", "sender"))
_MACHINES = frozenset(("message-id", "mime-version", "received", "return-path", "delivered-to"))
_WITHIN = 16_384


def opening(data: bytes) -> str:
    """The beginning of a text, whatever its encoding; empty where it is none."""
    if data.startswith(_WIDE):
        return (decode(data[: _WITHIN * 2]) or "").lstrip("\ufeff \t\r\n")
    return data[:_WITHIN].removeprefix(codecs.BOM_UTF8).decode("latin-1").lstrip(" \t\r\n")


def mail_headers(data: bytes) -> set[str]:
    """Names of the headers that the content begins with, in lower case; empty where it is no message."""
    names: set[str] = set()
    for number, line in enumerate(opening(data).splitlines()):
        if not line.strip():
            return names
        if line[0] in " \t" and names:
            continue
        match = _HEADER.match(line)
        if match is None:
            if number == 0 and line.startswith(("From ", ">From ")):
                continue
            return set()
        names.add(match[1].lower())
    return names


def is_mail(data: bytes) -> bool:
    """Whether the content is a message as programs send it, not a letter that begins with "From: ..."."""
    names = mail_headers(data)
    return len(names & _PLACES) >= 2 and bool(names & _MACHINES)


def is_mailbox(data: bytes) -> bool:
    """Whether the content is a mailbox: a sender's line, then headers."""
    return _MAILBOX.match(data) is not None


def is_saved_page(data: bytes) -> bool:
    """Whether a message is a page that a browser saved."""
    names = mail_headers(data)
    return "snapshot-content-location" in names or (
        bool(names) and "to" not in names and "multipart/related" in opening(data)[:4096].lower()
        and _SAVED.search(opening(data)[:4096]) is not None
    )  # fmt: skip


def is_tar(data: bytes) -> bool:
    """Whether the content is a TAR archive."""
    return data[257:262] == b"ustar"


def is_xml(data: bytes) -> bool:
    """Whether the content says that it is XML."""
    return opening(data[:400]).startswith("<?xml")
