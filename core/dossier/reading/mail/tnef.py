"""TNEF ("winmail.dat"): what Outlook packs text and attachments into when it writes to other programs.

Source: [MS-OXTNEF]. Written here, since tnefparse, the library for it, is under the LGPL.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from dossier.reading import reasons
from dossier.reading.common.names import file_name
from dossier.reading.limits import Limits
from dossier.reading.mail import mapi
from dossier.reading.mail.eml import compose
from dossier.reading.mail.item import Attachment, Item, as_child
from dossier.reading.mail.parts import Parts
from dossier.types import Reading

MEDIA_TYPE = "application/ms-tnef"
SIGNATURE = b"\x78\x9f\x3e\x22"
_SUBJECT, _BODY, _PROPERTIES = 0x8004, 0x800C, 0x9003
_NEW_ATTACHMENT, _TITLE, _DATA, _ATTACHMENT_PROPERTIES = 0x9002, 0x8010, 0x800F, 0x9005
_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_VARIABLE = (0x1E, 0x1F, 0x102, 0x0D)
_MANY = 0x1000
_DEEP = 5

Values = dict[tuple[int, int], bytes]


def read_tnef(data: bytes, limits: Limits) -> Reading:
    """Read such a file: its text, its attachments as children."""
    item = _item(data, 0)
    parts = Parts(limits)
    item.write(parts, limits)
    if not parts.draft.text.strip() and not parts.children:
        return reasons.damaged(reasons.TNEF_BROKEN, MEDIA_TYPE)
    return compose(item.headers(), parts, limits, MEDIA_TYPE)


def _item(data: bytes, depth: int) -> Item:
    """The item that a stream of attributes describes, as far as it can be followed."""
    values: Values = {}
    item = Item(_properties(values))
    title, content = b"", b""
    for number, value in _attributes(data, item):
        if number in (_SUBJECT, _BODY):
            values.setdefault((mapi.SUBJECT if number == _SUBJECT else mapi.BODY, 0x1E), value)
        elif number == _PROPERTIES:
            values.update(_mapi(value))
        elif number == _NEW_ATTACHMENT:
            _attach(item, title, content, {}, depth)
            title, content = b"", b""
        elif number == _TITLE:
            title = value
        elif number == _DATA:
            content = value
        elif number == _ATTACHMENT_PROPERTIES:
            _attach(item, title, content, dict(_mapi(value)), depth)
            title, content = b"", b""
    _attach(item, title, content, {}, depth)
    return item


def _properties(values: Values) -> mapi.Properties:
    return mapi.Properties(lambda number, kind: values.get((number, kind)))


def _attach(item: Item, title: bytes, content: bytes, values: Values, depth: int) -> None:
    """An attachment from its old attributes and its properties, which know more."""
    said = _properties(values)
    held = said.data(mapi.ATTACHED) or values.get((mapi.ATTACHED, 0x0D), b"")[16:] or content
    if not held:
        return
    if held.startswith(SIGNATURE) and depth < _DEEP:
        child = as_child(_item(held, depth + 1))
        item.attachments.append(Attachment(child.name, child.data))
        return
    short = title.rstrip(b"\0").decode("cp1252", errors="replace")
    stated = said.text(mapi.LONG_NAME) or short or said.text(mapi.DISPLAY_NAME)
    name = file_name(stated, f"attachment-{len(item.attachments) + 1}.bin")
    kind = said.text(mapi.MIME_TYPE)
    inline = bool(said.text(mapi.CONTENT_ID)) and kind.startswith("image/")
    item.attachments.append(Attachment(name, held, kind, inline))


def _attributes(data: bytes, item: Item) -> Iterator[tuple[int, bytes]]:
    """Number and content of each attribute; a stream that ends too early is noted with the item."""
    at = 6
    while at + 9 <= len(data):
        number, _, size = struct.unpack_from("<HHI", data, at + 1)
        content = data[at + 9 : at + 9 + size]
        if len(content) < size:
            item.missing.append(reasons.MAIL_CUT)
        yield number, content
        at += 9 + size + 2


def _mapi(data: bytes) -> Iterator[tuple[tuple[int, int], bytes]]:
    """Number, type and value of each property, until the list ends or breaks off."""
    at = 4
    try:
        for _ in range(min(int.from_bytes(data[:4], "little"), 100_000)):
            kind, number = struct.unpack_from("<HH", data, at)
            at += 4
            if number >= 0x8000:  # named: by a number, or by words
                by_words = struct.unpack_from("<I", data, at + 16)[0]
                size = struct.unpack_from("<I", data, at + 20)[0] if by_words else 0
                at += 24 + _padded(size)
            value, at = _value(data, at, kind)
            yield (number, kind), value
    except (struct.error, KeyError):
        return


def _value(data: bytes, at: int, kind: int) -> tuple[bytes, int]:
    """A property's value (of several, the first) and where the next property begins."""
    plain = kind & ~_MANY
    variable = plain in _VARIABLE
    count = 1
    if variable or kind & _MANY:
        count = min(struct.unpack_from("<I", data, at)[0], 100_000)
        at += 4
    first = b""
    for number in range(count):
        size = struct.unpack_from("<I", data, at)[0] if variable else _FIXED[plain]
        at += 4 if variable else 0
        if number == 0:
            first = data[at : at + size]
        at += _padded(size)
        if at > len(data) + 4:
            raise struct.error("the value leaves the list")
    return first, at


def _padded(size: int) -> int:
    return size + -size % 4
