"""Pictures stored in old Office files: each behind the header of an OfficeArt record.

Source: [MS-ODRAW] 2.2.23 (OfficeArtBlip records).
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence

from dossier.reading import reasons
from dossier.reading.limits import Limits
from dossier.reading.office.shared import large_picture
from dossier.types import Child

_KINDS = {0xF01D: ".jpg", 0xF02A: ".jpg", 0xF01E: ".png", 0xF029: ".tif"}
_STARTS = re.compile(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|II\*\x00|MM\x00\*")
_SHORT, _LONG = 25, 41  # the record's header, one or two digests of 16 bytes, a tag


def pictures(streams: Sequence[bytes], limits: Limits) -> tuple[list[Child], list[str]]:
    """The large pictures in some streams, and why some are missing."""
    children: list[Child] = []
    lost: list[str] = []
    room = limits.data_bytes // 2
    for stream in streams:
        for suffix, content in _found(stream):
            if not large_picture(content):
                continue
            name = f"image{len(children) + len(lost) + 1}{suffix}"
            room -= len(content)
            if room < 0 or len(children) >= limits.children:
                lost.append(name)
            else:
                children.append(Child(name, content))
    return children, [reasons.files_left_inside(lost)] if lost else []


def _found(stream: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while match := _STARTS.search(stream, at):
        at = match.start() + 1
        for header in (_SHORT, _LONG):
            begin = match.start() - header
            if begin < 0:
                continue
            _, kind, size = struct.unpack_from("<HHI", stream, begin)
            end = begin + 8 + size
            if kind in _KINDS and match.start() < end <= len(stream):
                yield _KINDS[kind], stream[match.start() : end]
                at = end
                break
