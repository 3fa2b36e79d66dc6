"""PDF: every character with its place, headings and paragraphs, and a true state."""

from __future__ import annotations

import io
import unicodedata
import zlib
from collections import Counter
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest

from dossier.reading.common.language import detect
from dossier.reading.limits import Limits
from dossier.reading.pdf import reader as pdf
from dossier.types import BlockKind, DocumentState
from helpers.made import make_pdf, make_scan
from helpers.shared import shared

LIMITS = Limits()
BODY = 11
APPLICANT = (
    "In this regulation an applicant is a person who lives in the town of Ostermeer and applies for the "
    "allowance in the month of October or later in the same winter."
)
RULES = [
    [
        ("Regulation on the Winter Allowance", 20, "B"),
        ("Chapter 1 General provisions", 14, "B"),
        ("Article 1 Definitions", BODY, ""),
        (APPLICANT, BODY, ""),
        ("Article 2a Amount", BODY, ""),
        ("The allowance is 145.50 euros for every household.", BODY, ""),
    ],
    [("Article 3 Objection", BODY, ""), ("An objection is made within six weeks.", BODY, "")],
]


def read_pdf(data: bytes, password: str | None = None, limits: Limits = LIMITS):
    """Without recognising pictures, which test_ocr*.py look at."""
    reading = pdf.read_pdf(data, limits, password)
    return replace(reading, language=detect(reading.text)) if reading.text else reading


def test_text_pages_headings_and_language():
    reading = read_pdf(make_pdf(RULES))
    assert (reading.state, reading.reason) == (DocumentState.READY, "")
    assert (reading.page_count, reading.language, reading.media_type) == (2, "en", "application/pdf")
    assert reading.title == "Regulation on the Winter Allowance"
    headings = {reading.text[b.start : b.end]: b.level for b in reading.blocks if b.kind is BlockKind.HEADING}
    assert list(headings) == [
        "Regulation on the Winter Allowance",
        "Chapter 1 General provisions",
        "Article 1 Definitions",
        "Article 2a Amount",
        "Article 3 Objection",
    ]
    assert list(headings.values()) == [1, 2, 3, 3, 3]
    second = reading.pages[1]
    assert reading.text[second.start : second.end].startswith("Article 3 Objection")
    assert reading.text[reading.pages[0].end] == "\n"
    assert second.start == reading.pages[0].end + 1


def test_paragraphs_are_whole():
    reading = read_pdf(make_pdf(RULES))
    paragraphs = [
        " ".join(reading.text[b.start : b.end].split())
        for b in reading.blocks
        if b.kind is BlockKind.PARAGRAPH
    ]
    assert paragraphs[0] == APPLICANT
    assert "The allowance is 145.50 euros for every household." in paragraphs


def runs_agree_with_pdfium(data: bytes) -> int:
    """Check every run of a PDF against PDFium character by character; the number of characters seen."""
    reading = read_pdf(data)
    document = pdfium.PdfDocument(data)
    seen = 0
    textpages = {}
    for run in reading.layout:
        if run.index is None:
            continue
        if run.page not in textpages:
            textpages[run.page] = document[run.page - 1].get_textpage()
        for index, character in enumerate(reading.text[run.start : run.end], start=run.index):
            code = pdfium_c.FPDFText_GetUnicode(textpages[run.page], index)
            if code > 32 and code not in (0x2, 0xFFFE, 0xFFFF, 0x7F) and not 0x80 <= code < 0xA0:
                assert alike(character, chr(code)), (run, index)
                seen += 1
            else:
                assert character in " \n\t-", (run, index, code)
    document.close()
    return seen


def alike(ours: str, theirs: str) -> bool:
    """The same character, or the first letter of a ligature, or a footnote's mark."""
    return ours == theirs or unicodedata.normalize("NFKC", theirs)[0] == ours or ours in "⁰¹²³⁴⁵⁶⁷⁸⁹"


def test_runs_are_pdfium_character_indices():
    assert runs_agree_with_pdfium(make_pdf(RULES)) > 250


@pytest.mark.parametrize("folder", ["pypdf", "unstructured"])
def test_runs_are_pdfium_character_indices_in_real_files(folder: str):
    seen = 0
    for path in sorted((shared() / "documents" / folder).rglob("*.pdf")):
        if path.stat().st_size < 2_000_000:
            data = path.read_bytes()
            if read_pdf(data).state.searchable:
                seen += runs_agree_with_pdfium(data)
    assert seen > 10_000


def test_hyphens_at_line_ends_join_the_word_and_its_places_stay():
    lines = "The commissioners acknowledged the unconsti-\ntutional arrangement of L262-\n2 that month."
    data = make_pdf([[(lines, BODY, "")]])
    reading = read_pdf(data)
    assert "the unconstitutional arrangement" in reading.text
    assert "L262-2" in reading.text.replace("\n", "")
    at = reading.text.index("unconstitutional")
    runs = reading.layout.within(at, at + len("unconstitutional"))
    assert [reading.text[run.start : run.end] for run in runs] == ["unconsti", "tutional"]
    assert runs[0].top < runs[1].top
    assert runs_agree_with_pdfium(data) > 70


def test_pages_without_text_are_named():
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for part in (make_pdf(RULES), make_scan(2), make_pdf([[("The end.", BODY, "")]])):
        writer.append(PdfReader(io.BytesIO(part)))
    buffer = io.BytesIO()
    writer.write(buffer)
    reading = read_pdf(buffer.getvalue())
    assert reading.state is DocumentState.PARTLY_READ
    assert reading.reason.startswith("Pages 3 and 4 hold no text that can be read.")
    assert reading.page_count == 5
    assert len(reading.pages) == 5


def test_scan_has_no_text_and_says_so():
    reading = read_pdf(make_scan())
    assert reading.state is DocumentState.NO_TEXT
    assert "scan it anew" in reading.reason


def test_an_empty_page_is_no_loss():
    reading = read_pdf(make_pdf([*RULES, []]))
    assert (reading.state, reading.page_count) == (DocumentState.READY, 3)


def test_password():
    data = make_pdf(RULES, password="geheim")
    assert read_pdf(data).state is DocumentState.NEEDS_PASSWORD
    wrong = read_pdf(data, "nope")
    assert wrong.state is DocumentState.NEEDS_PASSWORD
    assert "does not open" in wrong.reason
    assert "Winter Allowance" in read_pdf(data, "geheim").text


@pytest.mark.parametrize("method", ["r2", "r3", "r4", "r4-aes", "r5", "r6"])
def test_every_kind_of_encryption(method: str):
    data = (shared() / "documents" / "pypdf" / "encryption" / f"{method}-user-password.pdf").read_bytes()
    assert read_pdf(data).state is DocumentState.NEEDS_PASSWORD
    assert read_pdf(data, "asdfzxcv").state is DocumentState.READY


def test_pages_and_characters_beyond_the_limits_are_reported():
    data = make_pdf([[(f"This is page {number}.", BODY, "")] for number in range(1, 6)])
    reading = read_pdf(data, limits=Limits(pages=3))
    assert (reading.state, len(reading.pages), reading.page_count) == (DocumentState.PARTLY_READ, 3, 5)
    assert "first 3 of 5 pages" in reading.reason
    reading = read_pdf(data, limits=Limits(characters=40))
    assert reading.state is DocumentState.PARTLY_READ
    assert len(reading.text) <= 40


def test_running_headers_break_nothing():
    page = [
        ("Municipality of Ostermeer", 8, ""),
        ("Some words that differ on page {n} of the letter.", BODY, ""),
    ]
    data = make_pdf([[(text.format(n="abcdefgh"[n]), *look) for text, *look in page] for n in range(6)])
    reading = read_pdf(data)
    heads = [b for b in reading.blocks if "Municipality" in reading.text[b.start : b.end]]
    assert [(b.kind, b.page) for b in heads] == [(BlockKind.PARAGRAPH, 1)] + [
        (BlockKind.FURNITURE, page) for page in range(2, 7)
    ]
    assert all(block.start > reading.pages[-1].end for block in heads)
    assert all("Municipality" not in reading.text[page.start : page.end] for page in reading.pages)
    assert reading.layout.within(heads[-1].start, heads[-1].end)[0].page == 6


def test_made_up_titles_are_passed_over():
    assert read_pdf(make_pdf(RULES, title="Microsoft Word - r1.docx")).title == RULES[0][0][0]
    assert read_pdf(make_pdf(RULES, title="Winter rules")).title == "Winter rules"


def test_a_file_cut_short_is_never_called_whole():
    data = make_pdf(RULES)
    for share in (0.99, 0.9, 0.5):
        reading = read_pdf(data[: int(len(data) * share)])
        assert reading.state in (DocumentState.PARTLY_READ, DocumentState.DAMAGED), share
    assert read_pdf(data + b"\0" * 10_000).state is DocumentState.READY


def without_end(data: bytes) -> bytes:
    """A file cut off where its table of contents begins."""
    return data[: data.rindex(b"xref", 0, data.rindex(b"startxref"))]


def test_what_is_left_of_a_file_cut_short_is_read():
    reading = read_pdf(without_end(make_pdf(RULES)))
    assert reading.state is DocumentState.PARTLY_READ
    assert "may be missing" in reading.reason
    assert "An objection is made within six weeks." in reading.text
    assert reading.page_count == 2


def test_pages_whose_catalogue_is_lost_are_read_in_the_files_order():
    data = without_end(make_pdf(RULES)).replace(b"/Catalog", b"/Cataloq").replace(b"/Pages\n", b"/Paqes\n")
    reading = read_pdf(data)
    assert "An objection is made within six weeks." in reading.text
    assert reading.text.index("Chapter 1") < reading.text.index("Article 3")


def test_objects_packed_into_streams_are_found_again():
    from pypdf import PdfReader

    plain = make_pdf(RULES)
    reader = PdfReader(io.BytesIO(plain))
    objects = {}
    for number in range(1, len(reader.xref[0]) + 1):
        at = plain.find(b"\n%d 0 obj\n" % number) + 1
        objects[number] = plain[at : plain.index(b"endobj", at)].split(b"obj\n", 1)[1].strip()
    packed = {number: body for number, body in objects.items() if b"stream" not in body}
    content = b"\n".join(packed.values())
    starts = [content.index(body) for body in packed.values()]
    head = b" ".join(b"%d %d" % pair for pair in zip(packed, starts, strict=True)) + b" "
    stream = zlib.compress(head + content)
    out = b"%PDF-1.7\n" + b"".join(
        b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in objects.items() if number not in packed
    )
    out += b"90 0 obj\n<< /Type /ObjStm /N %d /First %d /Filter /FlateDecode /Length %d >>\nstream\n" % (
        len(packed),
        len(head),
        len(stream),
    )
    reading = read_pdf(out + stream + b"\nendstream\nendobj\n")
    assert reading.state is DocumentState.PARTLY_READ
    assert "An objection is made within six weeks." in reading.text


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n1 0 obj\n<< /Type /Page >>\nendobj\n",
        b"%PDF-1.7\n" + b"1 0 obj << /Type /ObjStm /First 999999999 >> stream\nxx",
        b"%PDF-1.7\n2 0 obj << /Type /Page /Parent 2 0 R >> endobj 3 0 obj << /Type /Catalog /Pages 3 0 R >>",
        b"%PDF-1.7\n" + b"9 0 obj " * 20_000,
    ],
)
def test_what_cannot_be_repaired_is_called_damaged(data: bytes):
    assert read_pdf(data).state is DocumentState.DAMAGED


def letters(text: str) -> Counter[str]:
    return Counter(character for character in unicodedata.normalize("NFKC", text) if character.isalnum())


@pytest.mark.parametrize("folder", ["pypdf", "unstructured"])
def test_no_letter_that_pdfium_gives_is_lost(folder: str):
    for path in sorted((shared() / "documents" / folder).rglob("*.pdf")):
        if path.stat().st_size < 2_000_000:
            data = path.read_bytes()
            reading = read_pdf(data)
            if reading.state.searchable and reading.page_count == len(reading.pages):
                document = pdfium.PdfDocument(data)
                theirs = letters("".join(page.get_textpage().get_text_range() for page in document))
                document.close()
                assert not theirs - letters(reading.text), path.name
