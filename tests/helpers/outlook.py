"""Outlook items and winmail.dat, built stream by stream and attribute by attribute.

Sources: [MS-CFB], [MS-OXMSG], [MS-OXTNEF].
"""

from __future__ import annotations

import struct
from typing import Any

_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
Tree = dict[str, Any]


def compound(tree: Tree) -> bytes:
    """A compound file ([MS-CFB]) with storages (dicts) and streams, each filled up to 4,096 bytes."""
    entries: list[list[Any]] = [["Root Entry", 5, b"", _NONE, _NONE]]  # name, type, content, sibling, child

    def add(children: Tree, parent: int) -> None:
        before = -1
        for name, content in children.items():
            place = len(entries)
            is_storage = isinstance(content, dict)
            entries.append([name, 1 if is_storage else 2, b"" if is_storage else content, _NONE, _NONE])
            if before < 0:
                entries[parent][4] = place
            else:
                entries[before][3] = place
            before = place
            if is_storage:
                add(content, place)

    add(tree, 0)
    directory_sectors = -(-len(entries) * 128 // 512)
    body, chains, directory = b"", [], b""
    fat_sectors = 8
    first = fat_sectors + directory_sectors
    for name, kind, content, sibling, child in entries:
        start, size = (_END, 0)
        if kind == 2:
            content = content.ljust(4096, b"\0")
            count = -(-len(content) // 512)
            start, size = first + len(chains), len(content)
            chains += [start + n + 1 for n in range(count - 1)] + [_END]
            body += content.ljust(count * 512, b"\0")
        raw = (name + "\0").encode("utf-16-le")
        directory += raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, _NONE, sibling, child)
        directory += bytes(36) + struct.pack("<IQ", start, size)
    directory = directory.ljust(directory_sectors * 512, b"\0")
    links = [_FAT] * fat_sectors
    links += [fat_sectors + n + 1 for n in range(directory_sectors - 1)] + [_END, *chains]
    assert len(links) <= fat_sectors * 128
    fat = struct.pack(f"<{fat_sectors * 128}I", *links, *[_FREE] * (fat_sectors * 128 - len(links)))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    head += bytes(10) + struct.pack("<IIIIIIIII", fat_sectors, fat_sectors, 0, 4096, _END, 0, _END, 0, 0)
    head += struct.pack("<108I", *range(1, fat_sectors), *[_FREE] * (109 - fat_sectors))
    return head[:512] + fat + directory + body


def words(number: int, text: str) -> Tree:
    return {f"__substg1.0_{number:04X}001F": text.encode("utf-16-le")}


def fixed(header: int, *records: tuple[int, int, int]) -> Tree:
    """The stream of properties of fixed size: type, number, value."""
    packed = b"".join(struct.pack("<HHIQ", kind, number, 6, value) for kind, number, value in records)
    return {"__properties_version1.0": bytes(header) + packed}


def item(subject: str, body: str = "", header: int = 32, **more: Any) -> Tree:
    sent = 133_722_144_000_000_000  # 2024-10-01 00:00 UTC
    tree = {**fixed(header, (0x40, 0x39, sent)), **words(0x37, subject), **words(0x1A, "IPM.Note")}
    tree |= {**words(0xC1A, "Mina Otten"), **words(0xC1F, "mina@example.org")}
    return {**tree, **(words(0x1000, body) if body else {}), **more.get("streams", {})}


def attachment(name: str, data: bytes = b"", **streams: Any) -> Tree:
    return {**fixed(8), **words(0x3707, name), **({"__substg1.0_37010102": data} if data else {}), **streams}


def attribute(number: int, content: bytes) -> bytes:
    return (
        struct.pack("<BHHI", 1, number, 1, len(content)) + content + struct.pack("<H", sum(content) & 0xFFFF)
    )


def tnef_words(number: int, text: str) -> bytes:
    return variable(number, 0x1F, text.encode("utf-16-le") + b"\0\0")


def variable(number: int, kind: int, data: bytes) -> bytes:
    return struct.pack("<HHII", kind, number, 1, len(data)) + data + bytes(-len(data) % 4)


def properties(*packed: bytes) -> bytes:
    return struct.pack("<I", len(packed)) + b"".join(packed)


def tnef_stream(*attributes: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)
