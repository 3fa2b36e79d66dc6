"""Word documents beyond their paragraphs: comments, letterheads, charts, embedded files, damage."""

from __future__ import annotations

import io
import zipfile

import pytest

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState, Reading
from helpers.made import WORD, make_docx_of, rezip

LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def read_docx(data: bytes, limits: Limits | None = None) -> Reading:
    return read(data, ".docx", limits or Limits())


def paragraph(words: str, before: str = "") -> str:
    return f'<w:p>{before}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def linked(body: str, kind: str, name: str, content: str | bytes) -> bytes:
    """A document with a further part that it relates to under the id "x1"."""
    data = make_docx_of(body)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
    added = f'<Relationship Id="x1" Type="{LINKS}/{kind}" Target="{name}"/></Relationships>'
    inside = content.encode() if isinstance(content, str) else content
    changed = relations.replace("</Relationships>", added).encode()
    return rezip(data, {"word/_rels/document.xml.rels": changed, f"word/{name}": inside})


def test_comments_with_their_authors():
    comments = (
        f'<w:comments xmlns:w="{WORD}"><w:comment w:author="Jan">{paragraph("Too high?")}</w:comment></w'
        f":comments>"
    )
    reading = read_docx(linked(paragraph("Ten euros."), "comments", "comments.xml", comments))
    assert reading.text == "Ten euros.\n\nComments\n\nJan: Too high?"


def test_a_letterhead_is_text_and_a_running_header_furniture():
    body = paragraph("Dear Sir") + (
        f'<w:sectPr><w:headerReference xmlns:r="{LINKS}" w:type="{{}}" r:id="x1"/><w:titlePg/></w:sectPr>'
    )
    header = f'<w:hdr xmlns:w="{WORD}">{paragraph("City of Ghent")}</w:hdr>'
    first = read_docx(linked(body.format("first"), "header", "header9.xml", header))
    assert first.text == "City of Ghent\n\nDear Sir"
    running = read_docx(linked(body.format("default"), "header", "header9.xml", header))
    assert running.text == "Dear Sir\n\nHeaders and footers\n\nCity of Ghent"
    assert running.blocks[-1].kind is BlockKind.FURNITURE


def test_only_the_results_of_fields_are_text():
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def run(words: str) -> str:
        return f"<w:r><w:t>{words}</w:t></w:r>"

    nested = (
        mark("begin")
        + run("code")
        + mark("begin")
        + run("inner")
        + mark("separate")
        + run("value")
        + mark("end")
    )
    body = f"<w:p>{nested}{mark('separate')}{run('shown')}{mark('end')}{run(' after')}</w:p>"
    broken = f"<w:p>{run('kept ')}{mark('begin')}{run('all the same')}</w:p>"
    assert read_docx(make_docx_of(body + broken)).text == "shown after\n\nkept all the same"


def test_symbols_boxes_and_choices():
    ticked = "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"
    box = f'<w:fldChar w:fldCharType="begin">{ticked}</w:fldChar>'
    choice = (
        '<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="no"/>'
        '<w:listEntry w:val="yes"/></w:ddList></w:ffData></w:fldChar>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    signs = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/></w:r>'
    body = f"<w:p><w:r>{box}</w:r>{end}<w:r>{choice}</w:r>{end}{signs}<w:r><w:t>co\u00adop</w:t></w:r></w:p>"
    assert read_docx(make_docx_of(body)).text == "☒yes✓αcoop"


def test_tables_with_spans_and_marked_headings():
    def cell(words: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(words)}</w:tc>"

    head = "<w:trPr><w:tblHeader/></w:trPr>"
    two = '<w:gridSpan w:val="2"/>'
    rows = [
        head + cell("Town") + cell("People", two),
        head + cell("") + cell("men") + cell("women"),
        cell("Aa", '<w:vMerge w:val="restart"/>') + cell("one") + cell("two"),
        cell("", "<w:vMerge/>") + cell("three"),
    ]
    body = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    reading = read_docx(make_docx_of(body))
    assert reading.text == (
        "Town | People\nmen | women\nTown: Aa | People men: one | People women: two\nTown: Aa | People m"
        "en: three"
    )


def test_charts_are_read_as_tables():
    points = '<c:pt idx="0"><c:v>{}</c:v></c:pt><c:pt idx="1"><c:v>{}</c:v></c:pt>'
    chart = (
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{DRAWING}"><c:title><a:p><a:r><a:t>Sales</a:t></a:r><'
        f"/a:p></c:title>"
        f"<c:ser><c:tx><c:v>North</c:v></c:tx><c:cat>{points.format('2020', '2021')}</c:cat>"
        f"<c:val>{points.format('1.5', '0.30000000000000004')}</c:val></c:ser></c:chartSpace>"
    )
    drawing = f'<w:drawing><c:chart xmlns:c="{CHART}" xmlns:r="{LINKS}" r:id="x1"/></w:drawing>'
    anchor = f"<w:p><w:r>{drawing}</w:r></w:p>"
    reading = read_docx(linked(anchor, "chart", "charts/chart1.xml", chart))
    assert reading.text == "Sales\n\nNorth\n2020 | North: 1.5\n2021 | North: 0.3"


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.html", b"<html><h1>Embedded</h1></html>"), ("a.rtf", rb"{\rtf1 Embedded\par}"),
     ("a.txt", b"Embedded"),
     ("a.docx", make_docx_of(paragraph("Embedded")))],
)  # fmt: skip
def test_documents_embedded_as_a_whole_stand_at_their_place(name: str, content: bytes):
    body = paragraph("Before") + f'<w:altChunk xmlns:r="{LINKS}" r:id="x1"/>' + paragraph("After")
    reading = read_docx(linked(body, "aFChunk", name, content))
    assert (reading.state, reading.text) == (DocumentState.READY, "Before\n\nEmbedded\n\nAfter")


def picture(width: int, height: int) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("L", (width, height), 128).save(buffer, "PNG")
    return buffer.getvalue()


def test_large_pictures_and_embedded_files_become_children():
    data = rezip(
        make_docx_of(paragraph("See the scan.")),
        {
            "word/media/image1.png": picture(400, 300),
            "word/media/image2.png": picture(40, 30),
            "word/embeddings/sheet.xlsx": b"PK\x03\x04 and so on",
        },
    )
    reading = read_docx(data)
    assert [child.name for child in reading.children] == ["image1.png", "sheet.xlsx"]
    few = read_docx(data, Limits(children=1))
    assert (few.state, "sheet.xlsx" in few.reason) == (DocumentState.PARTLY_READ, True)


def test_pages_where_word_last_broke_them():
    broken = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = (
        paragraph("One")
        + paragraph("Two", broken)
        + f"<w:p><w:r><w:t>still</w:t></w:r>{broken}<w:r><w:t>three</w:t></w:r></w:p>"
    )
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    properties = f'<Properties xmlns="{space}"><Pages>{{}}</Pages></Properties>'
    reading = read_docx(rezip(make_docx_of(body), {"docProps/app.xml": properties.format(3).encode()}))
    assert [reading.text[p.start : p.end].strip() for p in reading.pages] == ["One", "Two\n\nstill", "three"]
    assert [block.page for block in reading.blocks] == [1, 2, 2]
    other = read_docx(rezip(make_docx_of(body), {"docProps/app.xml": properties.format(9).encode()}))
    assert (other.pages, other.text) == ((), reading.text)


def test_a_cut_document_is_read_as_far_as_it_goes():
    body = "".join(paragraph(f"Paragraph {n}.") for n in range(2000))
    data = make_docx_of(body)
    cut = read_docx(data[: data.index(b"PK\x01\x02") - 2000])
    assert cut.state is DocumentState.PARTLY_READ
    assert cut.text.startswith("Paragraph 0.\n\nParagraph 1.")
    assert "damaged" in cut.reason


def test_a_wrong_checksum_is_told():
    data = bytearray(make_docx_of(paragraph("Every tenant may object.")))
    at = data.rindex(b"word/document.xml")
    entry = data.rindex(b"PK\x01\x02", 0, at)
    data[entry + 16] ^= 0xFF
    reading = read_docx(bytes(data))
    assert (reading.state, reading.text) == (DocumentState.PARTLY_READ, "Every tenant may object.")
