"""Word documents: everything shown, in order, nothing deleted, numbers as Word shows them."""

from __future__ import annotations

from typing import Any

import pytest

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.reading.office.docx_numbering import format_number
from dossier.types import DocumentState, Reading
from helpers.made import WORD, make_docx, make_docx_of, rezip

LIMITS = Limits()


def read_docx(data: bytes, limits: Limits = LIMITS) -> Reading:
    return read(data, ".docx", limits)


def pieces(reading: Reading) -> list[tuple[str, int, str]]:
    return [(b.kind.value, b.level, reading.text[b.start : b.end]) for b in reading.blocks]


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def test_structure_in_order():
    def fill(document: Any) -> None:
        document.core_properties.title = "Winter rules"
        document.add_heading("Rules", 1)
        document.add_paragraph("Before the table.")
        table = document.add_table(rows=2, cols=2)
        for cell, words in zip(
            (c for row in table.rows for c in row.cells), ("Group", "Euro", "Single", "10"), strict=True
        ):
            cell.text = words
        document.add_heading("Deeper", 2)
        document.add_paragraph("first", style="List Bullet")
        document.add_paragraph("second", style="List Bullet")
        document.sections[0].header.paragraphs[0].text = "Header words"

    reading = read_docx(make_docx(fill))
    assert (reading.state, reading.title) == (DocumentState.READY, "Winter rules")
    assert (reading.pages, reading.page_count) == ((), 0)
    assert pieces(reading) == [
        ("heading", 1, "Rules"),
        ("paragraph", 0, "Before the table."),
        ("table", 0, "Group | Euro\nGroup: Single | Euro: 10"),
        ("heading", 2, "Deeper"),
        ("list_item", 0, "first"),
        ("list_item", 0, "second"),
        ("furniture", 0, "Headers and footers"),
        ("furniture", 0, "Header words"),
    ]


def test_insertions_yes_deletions_no():
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>Pay </w:t></w:r>"
        "<w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins><w:r><w:t>200</w:t></w:r></w:ins>"
        "<w:hyperlink><w:r><w:t xml:space='preserve'> euros</w:t></w:r></w:hyperlink>"
        "<w:r><w:tab/><w:t>now</w:t><w:br/><w:t>or later</w:t><w:instrText>HIDDEN</w:instrText></w:r></w:p>"
        "<w:sdt><w:sdtContent>" + paragraph("in a content control") + "</w:sdtContent></w:sdt>"
    )
    assert read_docx(make_docx_of(body)).text == "Pay 200 euros\tnow\nor later\n\nin a content control"


def test_headings_by_outline_level_and_by_bold_alone():
    body = (
        paragraph("Own level", '<w:outlineLvl w:val="2"/>')
        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold title</w:t></w:r></w:p>"
        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:t> and not</w:t></w:r></w:p>"
    )
    assert [(kind, level) for kind, level, _ in pieces(read_docx(make_docx_of(body)))] == [
        ("heading", 3),
        ("heading", 6),
        ("paragraph", 0),
    ]


NUMBERING = f"""<?xml version="1.0"?><w:numbering xmlns:w="{WORD}">
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Artikel %1"/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
 <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>"""  # noqa: E501


def numbered(words: str, depth: int, number: int = 1) -> str:
    return paragraph(words, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def test_automatic_numbers_are_written_out():
    body = "".join(
        numbered(words, depth)
        for words, depth in [("Begrip", 0), ("eerste", 1), ("tweede", 1), ("c", 2), ("d", 2), ("dot", 3),
                             ("Bedrag", 0), ("opnieuw", 1)]
    ) + numbered("Slot", 0, 2)  # fmt: skip
    reading = read_docx(make_docx_of(body, word__numbering_xml=NUMBERING))
    assert [text for _, _, text in pieces(reading)] == [
        "Artikel 1 Begrip",
        "1.1 eerste",
        "1.2 tweede",
        "c) c",
        "d) d",
        "dot",
        "Artikel 2 Bedrag",
        "2.1 opnieuw",
        "Artikel 7 Slot",
    ]


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [(3, "decimal", "3"), (27, "lowerLetter", "aa"), (2, "upperLetter", "B"), (1994, "upperRoman", "MCMXCIV"),
     (9, "lowerRoman", "ix"), (5, "decimalZero", "05"), (0, "lowerRoman", "0")],
)  # fmt: skip
def test_number_formats(number: int, form: str, shown: str):
    assert format_number(number, form) == shown


def test_footnote_follows_its_paragraph():
    footnotes = (
        f'<?xml version="1.0"?><w:footnotes xmlns:w="{WORD}"><w:footnote w:type="separator" w:id="0"><w:p/>'
        '</w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>See the act.</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    body = "<w:p><w:r><w:t>Claim</w:t><w:footnoteReference w:id='2'/></w:r></w:p>" + paragraph("Next")
    data = make_docx_of(body, word__footnotes_xml=footnotes)
    data = rezip(data, linked(data, "footnotes"))
    assert read_docx(data).text == "Claim[1]\n\n[1] See the act.\n\nNext"


def linked(data: bytes, kind: str) -> dict[str, bytes]:
    """The two parts that make a part known to the package, changed."""
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rId99" Type="{base}/{kind}" Target="{kind}.xml"/></Relationships>'
    content = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    override = f'<Override PartName="/word/{kind}.xml" ContentType="{content}.{kind}+xml"/></Types>'
    return {
        "word/_rels/document.xml.rels": relations.replace("</Relationships>", relation).encode(),
        "[Content_Types].xml": types.replace("</Types>", override).encode(),
    }


def test_text_boxes_once_and_layout_tables_walked_through():
    box = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    alternate = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    single = f"<w:tbl><w:tr><w:tc>{paragraph('one')}{paragraph('two')}</w:tc></w:tr></w:tbl>"
    body = f"<w:p><w:r><w:t>anchor</w:t>{alternate}</w:r></w:p>{single}"
    assert read_docx(make_docx_of(body)).text == "anchor\n\nboxed\n\none\n\ntwo"


def test_macro_documents_and_the_strict_format_are_read():
    import io
    import zipfile

    data = make_docx_of(paragraph("With macros."))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        types = archive.read("[Content_Types].xml").decode()
        relations = archive.read("_rels/.rels").decode()
    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert plain in types
    assert (
        read_docx(rezip(data, {"[Content_Types].xml": types.replace(plain, macro).encode()})).text
        == "With macros."
    )
    strict = relations.replace(
        "schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument"
    )
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = archive.read("word/document.xml").decode()
    body = body.replace(WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    changed = {"_rels/.rels": strict.encode(), "word/document.xml": body.encode()}
    assert read_docx(rezip(data, changed)).text == "With macros."


def test_embedded_documents_are_reported():
    reading = read_docx(make_docx_of(paragraph("Seen.") + "<w:altChunk/>"))
    assert (reading.state, reading.text) == (DocumentState.PARTLY_READ, "Seen.")
    assert read_docx(make_docx_of("<w:altChunk/>")).state is DocumentState.REFUSED


def test_no_words_is_no_text():
    assert read_docx(make_docx(lambda _: None)).state is DocumentState.NO_TEXT


def test_characters_beyond_the_limit_are_reported():
    reading = read_docx(make_docx_of(paragraph("word " * 50) * 3), Limits(characters=300))
    assert reading.state is DocumentState.PARTLY_READ
    assert len(reading.text) <= 300
