"""Form fields, comments and attached files of a PDF: after the pages' text, or named as not read."""

from __future__ import annotations

import io
import logging
import signal
from collections.abc import Callable

import pypdf.errors
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText, Text
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.reading.pdf import structure as pdf_structure
from dossier.reading.pool import read_document
from dossier.reading.timebox import TimeUp, time_box
from dossier.splitting import split
from dossier.types import BlockKind, DocumentState, Reading
from helpers.made import make_pdf, pdf_of
from helpers.shared import shared

LIMITS = Limits()
PAGES = [
    [("Application for the Winter Allowance", 20, "B"), ("Article 1 Who may apply", 11, "")],
    [("The applicant signs here.", 11, "")],
]
Change = Callable[[PdfWriter], None]


def changed(*changes: Change, pages: list = PAGES, encrypt: str = "") -> bytes:
    """A made PDF after some changes by pypdf's writer."""
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(make_pdf(pages))))
    for change in changes:
        change(writer)
    if encrypt:
        writer.encrypt(encrypt, algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def field(page: int, box: tuple[int, int, int, int] = (40, 40, 200, 60), **entries: object) -> Change:
    """A form field on a page (from 1); entries by their PDF name: str for text, "/x" for names."""

    def change(writer: PdfWriter) -> None:
        widget = writer._add_object(_widget(box, entries))
        form = writer._root_object.setdefault(
            NameObject("/AcroForm"), DictionaryObject({NameObject("/Fields"): ArrayObject()})
        )
        form.get_object()["/Fields"].append(widget)
        annotations = writer.pages[page - 1].setdefault(NameObject("/Annots"), ArrayObject())
        annotations.append(widget)

    return change


def _widget(box: tuple[int, int, int, int], entries: dict[str, object]) -> DictionaryObject:
    widget = DictionaryObject({NameObject("/Subtype"): NameObject("/Widget")})
    widget[NameObject("/Rect")] = ArrayObject(FloatObject(edge) for edge in box)
    for key, value in entries.items():
        widget[NameObject(f"/{key}")] = _object(value)
    return widget


def _object(value: object):
    if isinstance(value, str):
        return NameObject(value) if value.startswith("/") else TextStringObject(value)
    if isinstance(value, list):
        return ArrayObject(_object(item) for item in value)
    return NumberObject(value)


def radio(page: int, name: str, label: str, options: list[str], chosen: str) -> Change:
    """A group of buttons of which one is chosen."""

    def change(writer: PdfWriter) -> None:
        group = DictionaryObject(
            {
                NameObject("/FT"): NameObject("/Btn"),
                NameObject("/Ff"): NumberObject(1 << 15),
                NameObject("/T"): TextStringObject(name),
                NameObject("/TU"): TextStringObject(label),
                NameObject("/V"): NameObject(f"/{chosen}"),
                NameObject("/Kids"): ArrayObject(),
            }
        )
        above = writer._add_object(group)
        annotations = writer.pages[page - 1].setdefault(NameObject("/Annots"), ArrayObject())
        for option in options:
            kid = _widget((40, 40, 50, 50), {"AS": f"/{option if option == chosen else 'Off'}"})
            kid[NameObject("/Parent")] = above
            reference = writer._add_object(kid)
            group["/Kids"].append(reference)
            annotations.append(reference)

    return change


def comment(page: int, text: str, author: str = "") -> Change:
    def change(writer: PdfWriter) -> None:
        note = Text(rect=(50, 500, 70, 520), text=text)
        if author:
            note[NameObject("/T")] = TextStringObject(author)
        writer.add_annotation(page - 1, note)

    return change


def read_pdf(data: bytes, password: str | None = None, limits: Limits = LIMITS) -> Reading:
    return read(data, ".pdf", limits, password)


def beyond(reading: Reading) -> list[tuple[str, int | None]]:
    """Blocks after the last page: text and page."""
    end = reading.pages[-1].end
    return [(reading.text[b.start : b.end], b.page) for b in reading.blocks if b.start >= end]


def test_fields_follow_the_pages_with_their_labels_and_pages():
    plain = read_pdf(make_pdf(PAGES))
    reading = read_pdf(
        changed(
            field(1, FT="/Tx", T="name", TU="Name of the applicant:", V="Jansen, Älice"),
            field(2, FT="/Tx", T="remarks", V="First line\nsecond line"),
            field(1, FT="/Tx", T="empty"),
            field(1, FT="/Tx", T="secret", V="hunter2", Ff=1 << 13),
            field(1, FT="/Tx", T="unseen", V="from a script", F=2),
            field(1, FT="/Btn", T="married", V="/Yes", AS="/Yes"),
            field(1, FT="/Btn", T="children", AS="/Off"),
            field(1, FT="/Btn", T="send", Ff=1 << 16, V="/Yes"),
            field(2, FT="/Ch", T="country", V="NL", Opt=[["NL", "Netherlands"], ["BE", "Belgium"]]),
            field(2, FT="/Ch", T="months", V=["May", "June"], Opt=["May", "June", "July"]),
            radio(2, "way", "Way of payment", ["bank", "cash"], "bank"),
        )
    )
    assert (reading.state, reading.reason) == (DocumentState.READY, "")
    assert beyond(reading) == [
        ("Form fields", 1),
        ("Name of the applicant: Jansen, Älice", 1),
        ("married: yes", 1),
        ("children: no", 1),
        ("remarks: First line second line", 2),
        ("country: Netherlands", 2),
        ("months: May, June", 2),
        ("Way of payment: bank", 2),
    ]
    assert reading.pages == plain.pages
    assert reading.text.startswith(plain.text + "\n\nForm fields\n")
    kinds = [block.kind for block in reading.blocks[-8:]]
    assert kinds == [BlockKind.HEADING] + [BlockKind.LIST_ITEM] * 7


def test_an_empty_form_adds_nothing():
    data = changed(field(1, FT="/Tx", T="name"), field(1, FT="/Btn", T="married", AS="/Off"))
    assert read_pdf(data) == read_pdf(make_pdf(PAGES))


def test_nested_names_are_put_together_and_circles_end():
    def nest(writer: PdfWriter) -> None:
        widget = writer.pages[0]["/Annots"][0].get_object()
        above = DictionaryObject({NameObject("/T"): TextStringObject("partner")})
        reference = writer._add_object(above)
        widget[NameObject("/Parent")] = reference
        above[NameObject("/Parent")] = reference

    reading = read_pdf(changed(field(1, FT="/Tx", T="name[0]", V="Bos"), nest))
    assert beyond(reading)[1:] == [("partner.name: Bos", 1)]


def test_a_value_that_its_page_prints_in_the_same_place_is_not_doubled():
    here = (20, 775, 560, 830)  # around the first line of the page
    assert beyond(read_pdf(changed(field(1, here, FT="/Tx", T="title", V="winter allowance")))) == []
    elsewhere = field(1, FT="/Tx", T="title", V="winter allowance")
    assert beyond(read_pdf(changed(elsewhere)))[1:] == [("title: winter allowance", 1)]


def test_comments_follow_with_their_authors():
    typed = FreeText(text="Typed onto the page", rect=(50, 300, 200, 320))
    reading = read_pdf(
        changed(
            comment(2, "Is this the right date?", "M. Visser"),
            comment(1, "Ask for a payslip."),
            lambda writer: writer.add_annotation(0, typed),
            field(1, FT="/Tx", T="name", V="Bos"),
        )
    )
    assert beyond(reading) == [
        ("Form fields", 1),
        ("name: Bos", 1),
        ("Comments", 1),
        ("Ask for a payslip.", 1),
        ("Typed onto the page", 1),
        ("M. Visser: Is this the right date?", 2),
    ]


def attach(*names: str, content: bytes = b"") -> Change:
    return lambda writer: [writer.add_attachment(name, content or name.encode()) for name in names] and None


def test_attached_files_are_documents_of_their_own():
    two = read_pdf(changed(attach("../income 2024.xlsx", "b.docx")))
    assert (two.state, two.reason) == (DocumentState.READY, "")
    assert {(child.name, child.data) for child in two.children} == {
        ("income 2024.xlsx", b"../income 2024.xlsx"),
        ("b.docx", b"b.docx"),
    }
    assert two.text == read_pdf(make_pdf(PAGES)).text


def test_attached_files_beyond_the_limits_are_named():
    many = read_pdf(changed(attach(*(f"{n:02}.docx" for n in range(30)))), limits=Limits(children=5))
    assert len(many.children) == 5
    assert many.state is DocumentState.PARTLY_READ
    assert many.reason.startswith("It holds 25 attached files that were not read: 05.docx, ")
    large = read_pdf(changed(attach("large.bin", content=b"x" * 5000)), limits=Limits(data_bytes=4000))
    assert large.children == ()
    assert "not read: large.bin." in large.reason


def test_attached_files_through_the_worker():
    reading = read_document(changed(attach("a.txt", content=b"Hello")), "with.pdf")
    assert [(child.name, child.data) for child in reading.children] == [("a.txt", b"Hello")]


def test_a_page_of_nothing_but_fields_is_read():
    reading = read_pdf(changed(field(1, FT="/Tx", T="name", V="Bos"), pages=[[]]))
    assert reading.state is DocumentState.READY
    assert reading.text.strip() == "Form fields\nname: Bos"


def test_protected_files_through_the_worker():
    data = changed(field(2, FT="/Tx", T="name", V="Bos"), encrypt="geheim")
    reading = read_document(data, "form.pdf", password="geheim")
    assert reading.state is DocumentState.READY
    assert beyond(reading)[1:] == [("name: Bos", 2)]


def test_passages_beyond_the_pages_stand_apart_and_on_the_fields_page():
    law = [[("Article 1 Scope", 14, "B"), ("Short.", 11, ""), ("Article 2 Start", 14, "B"), ("Now.", 11, "")]]
    data = changed(
        field(1, FT="/Tx", T="name", V="Bos"), comment(2, "Look here."), pages=[*law, [("The end.", 11, "")]]
    )
    reading = read_pdf(data)
    last = reading.pages[-1].end
    spans = split(reading, "Title")
    assert [span.start >= last for span in spans] == [span.end > last for span in spans]
    after = {span.heading: span for span in spans if span.start >= last}
    assert {heading: span.page for heading, span in after.items()} == {"Form fields": 1, "Comments": 2}
    assert {span.article for span in after.values()}.isdisjoint(s.article for s in spans if s.end <= last)


def xfa(*packets: tuple[str, str]) -> Change:
    """Make it a form of the XFA kind, of packets by name."""

    def change(writer: PdfWriter) -> None:
        parts = ArrayObject()
        for name, content in packets:
            stream = StreamObject()
            stream.set_data(content.encode())
            parts += [TextStringObject(name), writer._add_object(stream)]
        form = DictionaryObject({NameObject("/Fields"): ArrayObject(), NameObject("/XFA"): parts})
        writer._root_object[NameObject("/AcroForm")] = form
        writer._root_object[NameObject("/NeedsRendering")] = BooleanObject(True)

    return change


def test_dynamic_forms_give_their_words_and_are_called_partly_read():
    template = """<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform>
        <draw><value><exData><body><p>Request for <b>allowance</b></p></body></exData></value></draw>
        <field name="who"><caption><value><text>Your name</text></value></caption>
        <items><text>not printed</text></items></field></subform></template>"""
    data = (
        '<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><form>'
        "<who>J. Bos</who><empty/></form></xfa:data></xfa:datasets>"
    )
    packets = [("preamble", "<xdp>"), ("template", template), ("datasets", data), ("postamble", "</xdp>")]
    reading = read_pdf(changed(xfa(*packets)))
    assert [text for text, _ in beyond(reading)] == [
        "Form",
        "Request for allowance",
        "Your name",
        "Form data",
        "who: J. Bos",
    ]
    assert reading.state is DocumentState.PARTLY_READ
    assert "XFA" in reading.reason
    for broken in ([], [("template", "<template"), ("datasets", "")]):
        reading = read_pdf(changed(xfa(*broken)))
        assert (reading.state, beyond(reading)) == (DocumentState.PARTLY_READ, [])
        assert "XFA" in reading.reason


# Hostile and broken files

WIDGET = b"<< /Subtype /Widget /FT /Tx /T (f%d) /V (value %d) /Rect [0 0 100 20] >>"


def form_of(annotations: bytes, *objects: bytes, kids: bytes = b"[3 0 R]", names: bytes = b"") -> bytes:
    """A one-page PDF whose annotations are given; further objects are numbered from 6."""
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> %s >>" % names,
        b"<< /Type /Pages /Kids %s /Count 1 >>" % kids,
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> /Annots %s >>" % annotations,
        b"<< /Length 45 >>\nstream\nBT /F1 12 Tf 50 700 Td (Plain page text.) Tj ET\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *objects,
    )


def test_a_page_tree_in_a_circle_costs_the_fields_alone_and_says_so():
    reading = read_pdf(form_of(b"[6 0 R]", WIDGET % (1, 1), kids=b"[3 0 R 2 0 R]"))
    assert reading.text.strip() == "Plain page text."
    assert reading.state is DocumentState.PARTLY_READ
    assert reading.reason.startswith("Not all of its form fields and comments could be read.")


def test_broken_annotations_cost_only_themselves():
    bad = b"<< /Subtype /Widget /FT /Tx /T (bad) /V (value) /Rect [0 0 (x) 20] >>"
    reading = read_pdf(form_of(b"[6 0 R 99 0 R null 7 (text) 7 0 R]", WIDGET % (1, 1), bad))
    assert beyond(reading)[1:] == [("f1: value 1", 1)]
    assert reading.state is DocumentState.PARTLY_READ


def test_a_circle_of_names_and_a_nest_of_kids_end():
    names = b"/Names << /EmbeddedFiles 6 0 R >>"
    assert read_pdf(form_of(b"[]", b"<< /Kids [6 0 R] >>", names=names)).text.strip() == "Plain page text."
    nest = [b"<< /T (n%d) /Parent %d 0 R /FT /Tx /V (deep) >>" % (n, n + 1) for n in range(7, 500)]
    reading = read_pdf(
        form_of(b"[6 0 R]", b"<< /Subtype /Widget /T (leaf) /Parent 7 0 R /Rect [0 0 9 9] >>", *nest)
    )
    assert reading.text.endswith("leaf: deep")


def test_very_many_fields_are_read_as_far_as_time_allows():
    count = 3000
    data = form_of(b"[%s]" % b" ".join(WIDGET % (n, n) for n in range(count)))
    reading = read_pdf(data)
    assert (reading.state, len(beyond(reading))) == (DocumentState.READY, count + 1)
    cut = pdf_structure.read_structure(data, None, [1], seconds=0.01)
    assert not cut.whole
    assert len(cut.fields) < count
    short = read_pdf(data, limits=Limits(characters=500))
    assert short.state is DocumentState.PARTLY_READ
    assert len(short.text) <= 500


@pytest.mark.parametrize(
    "error", [pypdf.errors.PdfReadError("x"), RecursionError(), MemoryError(), KeyError("/P"), TypeError()]
)
def test_whatever_goes_wrong_the_text_is_kept(monkeypatch: pytest.MonkeyPatch, error: Exception):
    def fail(*arguments: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(pdf_structure, "PdfReader", fail)
    reading = read_pdf(changed(field(1, FT="/Tx", T="name", V="Bos")))
    assert reading.text == read_pdf(make_pdf(PAGES)).text
    assert reading.state is DocumentState.PARTLY_READ


def test_pypdf_is_silent(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG):
        read_pdf(form_of(b"[6 0 R 99 0 R]", WIDGET % (1, 1), kids=b"[3 0 R 2 0 R]"))
    assert [record for record in caplog.records if record.name.startswith("pypdf")] == []


@pytest.mark.skipif(not hasattr(signal, "SIGVTALRM"), reason="this system has no such timer")
def test_time_is_bounded_and_the_timer_put_away():
    before = signal.getsignal(signal.SIGVTALRM)
    with pytest.raises(TimeUp), time_box(0.02):
        sum(number for number in iter(int, 1))
    with time_box(10):
        pass
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGVTALRM) == before


# Real files


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("form_acrobatReader", "foo: Bar"),
        ("libreoffice-form", "First Name: Alice"),
        ("SF424_page2", "Enter name of Federal agency: U.S. Department of Interior"),
        ("commented", "moose: Note in second paragraph"),
    ],
)
def test_real_forms_and_comments(name: str, line: str):
    reading = read_pdf((shared() / "documents" / "pypdf" / f"{name}.pdf").read_bytes())
    assert any(text.startswith(line) for text, _ in beyond(reading))


def test_real_attachments():
    reading = read_pdf((shared() / "documents" / "pypdf" / "attachment.pdf").read_bytes())
    assert [child.name for child in reading.children] == ["jpeg.pdf"]
    assert reading.children[0].data.startswith(b"%PDF")
    assert reading.reason == ""
