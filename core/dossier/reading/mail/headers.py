"""The headers of a message as people read them, also where programs wrote them wrong.

Sources: RFC 5322 (headers), RFC 2047 (encoded words), RFC 2231 (encoded parameters).
"""

from __future__ import annotations

import binascii
import re
from email.message import Message
from email.utils import collapse_rfc2231_value

from dossier.reading.common.draft import clean
from dossier.reading.plain.charset import decode, named

SHOWN = ("From", "Sender", "To", "Cc", "Bcc", "Reply-To", "Date")
# Encoded words may not hold spaces and must end; both rules are broken often enough.
_WORD = re.compile(r"=\?([\w.:+-]+)(?:\*[\w-]*)?\?([bBqQ])\?([^?]*)(?:\?=|$)")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[\w.:+-]+(?:\*[\w-]*)?\?[bBqQ]\?)")
_LONGEST = 20_000  # characters of one header


def header(message: Message, name: str) -> str:
    """What a header says, decoded, on one line; of several with that name, all."""
    values = [value for key, value in message.raw_items() if key.lower() == name.lower()]
    return ", ".join(filter(None, (plain(str(value)) for value in values)))


def plain(raw: str) -> str:
    """A header's value with encoded words decoded and line folds undone."""
    text = _readable(raw[:_LONGEST])
    text = _BETWEEN.sub(r"\1", " ".join(text.split()))
    return clean(_decoded(text)).strip()


def parameter(message: Message, name: str, field: str = "content-type") -> str:
    """A parameter of a header ("charset", "boundary", "filename"), decoded; empty where there is none."""
    try:
        value = message.get_param(name, header=field)
        text = value if isinstance(value, str) else collapse_rfc2231_value(value) if value else ""
    except (LookupError, ValueError, TypeError, AttributeError):  # known of odd headers
        return ""
    return plain(text)


def _readable(raw: str) -> str:
    """Bytes beyond ASCII stand in a header as surrogates: they are some encoding nobody declared."""
    if not any("\ud800" <= character <= "\udfff" for character in raw):
        return raw
    data = raw.encode("utf-8", errors="surrogateescape")
    return decode(data) or data.decode("cp1252", errors="replace")


def _decoded(text: str) -> str:
    """Encoded words decoded; neighbours in one encoding are joined first, as characters may be cut in two."""
    parts: list[str] = []
    at = 0
    held, encoding = b"", ""
    for match in _WORD.finditer(text):
        between = text[at : match.start()]
        name, data = named(match[1]), _word_bytes(match[2], match[3])
        if held and (between or name != encoding):
            parts.append(_text(held, encoding))
            held = b""
        parts.append(between)
        held, encoding = held + data, name
        at = match.end()
    return "".join([*parts, _text(held, encoding) if held else "", text[at:]])


def _word_bytes(method: str, coded: str) -> bytes:
    data = coded.encode("utf-8", errors="replace")
    if method in "qQ":
        return binascii.a2b_qp(data.replace(b" ", b"_"), header=True)
    return base64_bytes(data)[0]


def _text(data: bytes, encoding: str) -> str:
    return decode(data, encoding) or data.decode(encoding or "utf-8", errors="replace")


def base64_bytes(data: bytes) -> tuple[bytes, bool]:
    """As much as can be decoded, and whether all of it could."""
    sound = True
    result: list[bytes] = []
    foreign = len(data) - len(data.translate(None, _FOREIGN))
    for piece in re.findall(rb"[^=]+", data.translate(None, _FOREIGN + b"\r\n\t ")):
        spare = len(piece) % 4
        if spare == 1:  # a lone character holds no whole byte
            piece, sound = piece[:-1], False
        try:
            result.append(binascii.a2b_base64(piece + b"=" * (-len(piece) % 4)))
        except binascii.Error:
            sound = False
    return b"".join(result), sound and foreign == 0


_FOREIGN = bytes(
    set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\t ")
)
