"""XML of many kinds, and XML made to do harm."""

from __future__ import annotations

import pytest

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState, Reading


def xml(source: str, encoding: str = "utf-8") -> Reading:
    return read(source.encode(encoding), ".xml", Limits())


def test_records_become_a_table():
    reading = xml(
        "<?xml version='1.0'?><all><c><name>Belgium &amp; co</name><rate>12</rate></c>"
        "<c><name>France</name><size unit='km2'>5</size></c></all>"
    )
    assert reading.text == (
        "name | rate | size\nname: Belgium & co | rate: 12\nname: France | size: 5 | unit: km2"
    )
    assert len(reading.tables[0].cells) == 7


def test_law_has_headings_and_numbers():
    reading = xml(
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><chapter eId="c1">'
        "<num>Chapter 1</num><heading>General</heading><article><num>Article 1</num><heading>Aim</heading>"
        "<paragraph><num>1.</num><content><p>The <i>act</i> applies.</p></content></paragraph></article>"
        "</chapter></body></act></akomaNtoso>"
    )
    assert [(b.kind, b.level, reading.text[b.start : b.end]) for b in reading.blocks] == [
        (BlockKind.HEADING, 1, "Chapter 1 General"),
        (BlockKind.HEADING, 2, "Article 1 Aim"),
        (BlockKind.PARAGRAPH, 0, "1. The act applies."),
    ]


def test_fields_attributes_and_mixed_text():
    text = xml(
        '<order id="7" xml:lang="en" date="2024-01-02"><customer name="Mina Otten" href="http://x"/>'
        "<remark>Deliver <b>soon</b> please</remark>loose<line>a</line>tail</order>"
    ).text
    for words in ("date: 2024-01-02", "name: Mina Otten", "remark: Deliver soon please", "loose", "tail"):
        assert words in text
    assert "http" not in text
    assert text.index("loose") < text.index("tail")


def test_drawings_and_pages():
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"><style>x{}</style><text x="1">Rent <tspan>2024</tspan>'
    drawing += "</text></svg>"
    reading = read(drawing.encode(), ".svg", Limits())
    assert (reading.text, reading.media_type) == ("Rent 2024", "image/svg+xml")
    assert xml("<?xml version='1.0'?><html><p>Hello</p></html>").media_type == "text/html"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "iso-8859-2"])
def test_encodings(encoding: str):
    declared = "utf-16" if encoding.startswith("utf-16") else encoding.removesuffix("-sig")
    assert (
        xml(f'<?xml version="1.0" encoding="{declared}"?><p>Úřad žádost</p>', encoding).text == "Úřad žádost"
    )


def test_damaged_xml_is_read_as_far_as_it_goes():
    reading = xml("<?xml version='1.0'?><a><p>First</p><p>Second</a>")
    assert reading.state is DocumentState.PARTLY_READ
    assert "First" in reading.text
    assert xml("<?xml version='1.0'?>nothing").state in (DocumentState.DAMAGED, DocumentState.PARTLY_READ)


def test_nothing_is_fetched_or_blown_up():
    outside = (
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY ok "fine">]><a><p>&x; and &ok;</p></a>'
    )
    reading = xml(outside)
    assert "root:" not in reading.text
    assert "&x; and fine" in reading.text
    assert reading.state is DocumentState.PARTLY_READ
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = xml(f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]><a b="&l11;"><p>&l11;</p></a>')
    assert len(bomb.text) < 1000
    deep = xml("<a>" * 100_000 + "words" + "</a>" * 100_000)
    assert deep.state in (DocumentState.PARTLY_READ, DocumentState.DAMAGED)
