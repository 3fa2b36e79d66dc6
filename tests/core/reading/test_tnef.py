"""winmail.dat: built attribute by attribute."""

from __future__ import annotations

import struct

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import DocumentState, Reading
from helpers.outlook import attribute, properties, variable
from helpers.outlook import tnef_stream as stream
from helpers.outlook import tnef_words as words

PDF = b"%PDF-1.4 " + b"x" * 50
NAMED = struct.pack("<HH16sII", 0x1F, 0x8001, bytes(16), 1, 4) + "ab".encode("utf-16-le")


def tnef(*attributes: bytes) -> Reading:
    return read(stream(*attributes), ".dat", Limits())


def test_text_and_attachments():
    page = struct.pack("<HHI", 3, 0x3FDE, 1252)
    named = NAMED + struct.pack("<II", 1, 2) + b"v\0\0\0"
    reading = tnef(
        attribute(0x8004, b"Rent\0"),
        attribute(0x9003, properties(page, named, words(0x1000, "The rent rises."))),
        attribute(0x9002, bytes(14)),
        attribute(0x8010, b"SHORT~1.PDF\0"),
        attribute(0x800F, PDF),
        attribute(0x9005, properties(words(0x3707, "Größe van de huur.pdf"))),
        attribute(0x9002, bytes(14)),
        attribute(0x8010, b"second.pdf\0"),
        attribute(0x800F, PDF + b"2"),
    )
    assert reading.text == "Rent\n\nAttachments: Größe van de huur.pdf, second.pdf\n\nThe rent rises."
    assert [child.data for child in reading.children] == [PDF, PDF + b"2"]
    assert reading.state is DocumentState.READY


def test_items_within():
    inner = stream(attribute(0x8004, b"Older\0"), attribute(0x800C, b"How long?\0"))
    held = variable(0x3701, 0x0D, bytes(16) + inner)
    reading = tnef(
        attribute(0x800C, b"See below.\0"), attribute(0x9002, b""), attribute(0x9005, properties(held))
    )
    assert [child.name for child in reading.children] == ["Older.eml"]
    assert "How long?" in read(reading.children[0].data, ".eml", Limits()).text


def test_damage_ends_in_a_state():
    whole = stream(
        attribute(0x800C, b"The rent rises.\0"), attribute(0x9003, properties(words(0x37, "Rent")))
    )
    for end in range(6, len(whole)):
        assert read(whole[:end], ".dat", Limits()).state is not DocumentState.READING
    assert read(whole[:30], ".dat", Limits()).state in (DocumentState.PARTLY_READ, DocumentState.DAMAGED)
