"""Old Word documents: text by the piece table, fields, tables, headings, notes, other parts."""

from __future__ import annotations

import struct

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState, Reading
from helpers.ole_writer import make_doc, make_ole

IN_TABLE = struct.pack("<HB", 0x2416, 1)
ROW_END = IN_TABLE + struct.pack("<HB", 0x2417, 1)


def read_doc(data: bytes) -> Reading:
    return read(data, ".doc", Limits())


def test_paragraphs_in_any_script():
    reading = read_doc(make_doc("Wet van 1 januari — été.\rЗакон 😀 и право\r"))
    assert (reading.state, reading.media_type) == (DocumentState.READY, "application/msword")
    assert reading.text == "Wet van 1 januari — été.\n\nЗакон 😀 и право"


def test_fields_show_their_results_and_marks_what_they_stand_for():
    text = 'See \x13 HYPERLINK "x" \x14the act\x15, page\x13 PAGE \x15 non\x1ebreaking, soft\x1fened\r'
    text += "broken \x13 off\r"
    assert read_doc(make_doc(text)).text == "See the act, page non-breaking, softened\n\nbroken  off"


def test_headings_and_tables_by_their_paragraphs():
    text = "Title\rIntro\rCountry\x07Rate\x07\x07Belgium\x0712\x07\x07After\r"
    styles = [
        (1, b""),
        (0, b""),
        *[(0, IN_TABLE)] * 2,
        (0, ROW_END),
        *[(0, IN_TABLE)] * 2,
        (0, ROW_END),
        (0, b""),
    ]
    reading = read_doc(make_doc(text, styles=styles))
    assert [b.kind for b in reading.blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.TABLE,
        BlockKind.PARAGRAPH,
    ]
    assert "Country: Belgium | Rate: 12" in reading.text
    assert [reading.text[c.start : c.end] for c in reading.tables[0].cells] == [
        "Country",
        "Rate",
        "Belgium",
        "12",
    ]


def test_notes_comments_boxes_and_headers_are_kept():
    parts = ["\x02 The note.\r", "Running head\r", "", "\x05 A remark.\r", "", "In a box\r"]
    reading = read_doc(make_doc("Claim\x02.\rNext\r", parts=parts))
    assert reading.text == (
        "Claim[1].\n\n[1] The note.\n\nNext\n\nIn a box\n\nComments\n\nA remark."
        "\n\nHeaders and footers\n\nRunning head"
    )
    assert reading.blocks[1].kind is BlockKind.FOOTNOTE
    assert reading.blocks[-1].kind is BlockKind.FURNITURE


def test_what_is_encrypted_in_an_unknown_way_is_not_taken_for_text():
    reading = read_doc(make_doc("secret\r", flags=0x0100))
    assert reading.state in (DocumentState.REFUSED, DocumentState.NEEDS_PASSWORD)
    assert not reading.text


def test_a_broken_piece_table_is_no_reason_to_hang():
    data = bytearray(make_doc("Some words.\r" * 20))
    at = data.index(b"\x02" + struct.pack("<I", 16))
    data[at + 9 : at + 13] = struct.pack("<I", 0x7FFFFFFF)
    assert read_doc(bytes(data)).state in (DocumentState.PARTLY_READ, DocumentState.DAMAGED)


def test_the_content_decides_not_the_name():
    assert read_doc(b"{\\rtf1 Rich text in disguise.\\par}").text == "Rich text in disguise."
    assert read_doc(b"<html><body>A page in disguise.</body></html>").text == "A page in disguise."
    assert read_doc(b"Plain words in disguise.").text == "Plain words in disguise."


def test_other_old_office_files_are_named():
    reading = read(make_ole({"VisioDocument": b"x"}), ".vsd", Limits())
    assert (reading.state, reading.reason.startswith("A Visio drawing")) == (DocumentState.REFUSED, True)
