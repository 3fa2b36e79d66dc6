"""S/MIME messages that are signed and not encrypted: the content lies within the signature (RFC 5652).

Only the few layers of ASN.1 (BER, definite and indefinite lengths) down to the content are walked. The
signature is not checked: that says who wrote a text, not what it says.
"""

from __future__ import annotations

_SEQUENCE, _OCTETS, _OBJECT, _TAGGED = 0x30, 0x04, 0x06, 0xA0
_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_DEEP = 20


def signed_content(data: bytes) -> bytes | None:
    """The content of opaque signed data, or None where the bytes are anything else (encrypted, broken)."""
    try:
        kind, content = _children(_element(data, 0)[1])[:2]
        if kind != (_OBJECT, _SIGNED_DATA) or content[0] != _TAGGED:
            return None
        fields = _children(_children(content[1])[0][1])
        inner = next(value for tag, value in fields if tag == _SEQUENCE)  # encapContentInfo
        octets = _children(_children(inner)[1][1])[0]
        return _joined(*octets)
    except (IndexError, StopIteration, ValueError):
        return None


def _element(data: bytes, at: int) -> tuple[int, bytes, int]:
    """Tag, content and end of the element at a place. Content of indefinite length comes without its end."""
    tag, first = data[at], data[at + 1]
    start = at + 2
    if first == 0x80:
        end = start
        while data[end : end + 2] != b"\0\0":
            end = _element(data, end)[2]
        return tag, data[start:end], end + 2
    size = first
    if first > 0x80:
        count = first - 0x80
        size = int.from_bytes(data[start : start + count], "big")
        start += count
    if start + size > len(data):
        raise ValueError("an element leaves its file")
    return tag, data[start : start + size], start + size


def _children(data: bytes) -> list[tuple[int, bytes]]:
    found: list[tuple[int, bytes]] = []
    at = 0
    while at < len(data) and len(found) < 10_000:
        tag, content, at = _element(data, at)
        found.append((tag, content))
    return found


def _joined(tag: int, content: bytes, depth: int = 0) -> bytes:
    """An octet string, also one in pieces."""
    if tag == _OCTETS:
        return content
    if tag & ~0x20 != _OCTETS or depth > _DEEP:
        raise ValueError("no octets")
    return b"".join(_joined(*piece, depth + 1) for piece in _children(content))
