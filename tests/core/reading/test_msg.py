"""Outlook items: built here stream by stream, as Outlook saves them."""

from __future__ import annotations

import struct

import pytest

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.reading.mail.mapi import unpacked_rtf
from dossier.types import DocumentState, Reading
from helpers.outlook import Tree, attachment, compound, fixed, item, words

LIMITS = Limits()
PDF = b"%PDF-1.4 " + b"x" * 5000


def msg(tree: Tree) -> Reading:
    return read(compound(tree), ".msg", LIMITS)


def test_headers_text_and_attachments():
    streams = {
        "__recip_version1.0_#00000000": {
            **fixed(8, (3, 0xC15, 1)), **words(0x3001, "Rents"), **words(0x39FE, "r@example.org"),
        },
        "__recip_version1.0_#00000001": {**fixed(8, (3, 0xC15, 2)), **words(0x3001, "c@example.org")},
        "__attach_version1.0_#00000000": attachment("C:\\x\\brief.pdf", PDF),
        "__attach_version1.0_#00000001": attachment("elsewhere.doc", **fixed(8, (3, 0x3705, 2))),
    }  # fmt: skip
    reading = msg(item("Rent 2024", "The rent rises.\r\n\r\nIn May.", streams=streams))
    assert reading.text == (
        "Rent 2024\n\nFrom: Mina Otten <mina@example.org>\nTo: Rents <r@example.org>\nCc: c@example.org\n"
        "Date: 2024-10-01 00:00 +00:00\nAttachments: brief.pdf\n\nThe rent rises.\n\nIn May."
    )
    assert [(child.name, child.data) for child in reading.children] == [("brief.pdf", PDF)]
    assert (reading.facts.date, reading.media_type) == ("2024-10-01", "application/vnd.ms-outlook")
    assert reading.state is DocumentState.PARTLY_READ
    assert "elsewhere.doc" in reading.reason


def test_very_many_reasons_fit_in_a_reply():
    links = {
        f"__attach_version1.0_#{n:08X}": attachment(f"{n} {'long ' * 20}.doc", **fixed(8, (3, 0x3705, 2)))
        for n in range(40)
    }
    reading = msg(item("x", "Words.", streams=links))
    assert len(reading.reason) < 2000
    assert reading.reason.endswith("more like it.")


def test_html_is_preferred_and_not_doubled():
    page = b"<p>The rent rises.</p><table><tr><th>Year<th>Rent<tr><td>2024<td>500</table>"
    reading = msg(item("x", "The rent rises.", streams={"__substg1.0_10130102": page}))
    assert reading.text.count("The rent rises.") == 1
    assert "Year: 2024 | Rent: 500" in reading.text


def test_rich_text_alone_is_read():
    rtf = rb"{\rtf1\ansi Only {\b rich} text here.\par Second.}"
    packed = struct.pack("<IIII", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf
    assert msg(item("x", streams={"__substg1.0_10090102": packed})).text.endswith(
        "Only rich text here.\n\nSecond."
    )


def test_compressed_rich_text():
    # The example of [MS-OXRTFCP] 4.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpacked_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked_rtf(packed[:30]).startswith(b"{\\rtf1")
    assert unpacked_rtf(b"rubbish") == b""


def test_items_within_items_become_messages_with_their_files():
    inner = item("Older question", "How long?", header=24)
    inner["__attach_version1.0_#00000000"] = attachment("deep.pdf", PDF)
    outer = item("New", "See below.")
    outer["__attach_version1.0_#00000000"] = {**fixed(8), "__substg1.0_3701000D": inner}
    reading = msg(outer)
    assert [child.name for child in reading.children] == ["Older question.eml"]
    message = read(reading.children[0].data, ".eml", LIMITS)
    assert (message.title, message.text[-9:]) == ("Older question", "How long?")
    assert [(child.name, child.data) for child in message.children] == [("deep.pdf", PDF)]


@pytest.mark.parametrize(
    "sealed",
    [attachment("x.asc", b"-----BEGIN PGP MESSAGE-----\n"), attachment("smime.p7m", b"\x30\x80rubbish")],
)
def test_encrypted_items_say_so(sealed: Tree):
    reading = msg(item("x", streams={"__attach_version1.0_#00000000": sealed}))
    assert (reading.state, "encrypted" in reading.reason) == (DocumentState.REFUSED, True)


def test_damaged_items_end_in_a_state():
    whole = compound(item("Rent 2024", "The rent rises."))
    for at in range(512, len(whole), 700):
        damaged = whole[:at] + bytes(200) + whole[at + 200 :]
        assert read(damaged, ".msg", LIMITS).state is not DocumentState.READING
        assert read(whole[:at], ".msg", LIMITS).state is not DocumentState.READING
