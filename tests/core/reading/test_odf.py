"""OpenDocument: texts, sheets and slides, packaged, flat and encrypted."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
import zlib

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState, Reading

_NAMES = ("office", "text", "table", "style", "presentation", "meta", "manifest")
SPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in _NAMES)
SPACES += ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
SPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
TYPE = "application/vnd.oasis.opendocument."


def content(body: str, kind: str = "text", styles: str = "") -> bytes:
    return (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    ).encode()


def make_odf(body: str, kind: str = "text", styles: str = "", **parts: str | bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", TYPE + kind)
        archive.writestr("META-INF/manifest.xml", f"<manifest:manifest {SPACES}/>")
        archive.writestr("content.xml", content(body, kind, styles))
        for name, inside in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), inside)
    return buffer.getvalue()


def read_odf(data: bytes, password: str | None = None) -> Reading:
    return read(data, ".odt", Limits(), password)


def test_text_with_structure_notes_and_boxes():
    body = (
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        '<text:h text:outline-level="2">A<text:s text:c="2"/>heading</text:h>'
        "<text:p>Claim<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The n"
        "ote.</text:p>"
        "</text:note-body></text:note>\n  goes<text:tab/>on<text:line-break/>here<office:annotation>"
        "<dc:creator>Jan</dc:creator><text:p>A remark.</text:p></office:annotation>"
        "<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame></text:p>"
        "<text:section><text:p>In a section</text:p></text:section>"
    )
    styles_xml = (
        f"<office:document-styles {SPACES}><office:master-styles><style:master-page><style:header>"
        "<text:p>Running head</text:p></style:header></style:master-page></office:master-styles></office"
        ":document-styles>"
    )
    meta_xml = (
        f"<office:document-meta {SPACES}><office:meta><dc:title>Winter rules</dc:title><dc:creator>Jan S"
        f"mit</dc:creator>"
        "<dc:date>2024-03-01T10:00:00</dc:date></office:meta></office:document-meta>"
    )
    reading = read_odf(make_odf(body, styles_xml=styles_xml, meta_xml=meta_xml))
    assert reading.state is DocumentState.READY
    assert reading.text == (
        "A heading\n\nClaim[1] goes\ton\nhere\n\n[1] The note.\n\nBoxed\n\nIn a section\n\nComments\n\n"
        "Jan: A remark.\n\nHeaders and footers\n\nRunning head"
    )
    assert (reading.title, reading.facts.author, reading.facts.date) == (
        "Winter rules",
        "Jan Smit",
        "2024-03-01",
    )
    assert reading.blocks[2].kind is BlockKind.FOOTNOTE


def test_lists_count_as_shown():
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:n'
        'um-suffix=")"/>'
        "</text:list-style>"
    )
    items = (
        "<text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p><text:list>"
        "<text:list-item><text:p>deep</text:p></text:list-item></text:list></text:list-item>"
    )
    reading = read_odf(make_odf(f'<text:list text:style-name="L">{items}</text:list>', styles=styles))
    assert reading.text == "1. one\n2. two\na) deep"


def test_tables_in_texts():
    def line(*cells: str) -> str:
        return "<table:table-row>" + "".join(cells) + "</table:table-row>"

    def cell(words: str, more: str = "") -> str:
        return f"<table:table-cell {more}><text:p>{words}</text:p></table:table-cell>"

    covered = "<table:covered-table-cell/>"
    body = (
        "<table:table><table:table-header-rows>"
        + line(cell("Country"), cell("Rate"))
        + "</table:table-header-rows>"
        + line(cell("Belgium", 'table:number-rows-spanned="2"'), cell("12"))
        + line(covered, cell("14"))
        + "</table:table>"
    )
    assert read_odf(make_odf(body)).text == (
        "Country | Rate\nCountry: Belgium | Rate: 12\nCountry: Belgium | Rate: 14"
    )


def test_sheets_as_shown_with_repetitions_bounded():
    def cell(words: str, more: str = "") -> str:
        return f"<table:table-cell {more}><text:p>{words}</text:p></table:table-cell>"

    rows = (
        "<table:table-row>"
        + cell("Day")
        + cell("Rate")
        + "</table:table-row><table:table-row>"
        + cell("01/02/23", 'office:date-value="2023-02-01"')
        + cell("12 %")
        + '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
        '<table:table-row table:number-rows-repeated="900000000">'
        + cell("x", 'table:number-columns-repeated="900000000"')
        + "</table:table-row>"
    )
    styles = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>'
    body = f'<table:table table:name="Data" table:style-name="h">{rows}</table:table>'
    reading = read(make_odf(body, "spreadsheet", styles), ".ods", Limits(characters=50_000))
    assert reading.state is DocumentState.PARTLY_READ
    assert reading.text.startswith("Data (hidden sheet)\n\nDay | Rate\nDay: 2023-02-01 | Rate: 12 %")


def test_slides_are_pages():
    def page(title: str, words: str) -> str:
        return (
            f'<draw:page><draw:frame presentation:class="title"><draw:text-box><text:p>{title}</text:p><'
            f"/draw:text-box>"
            f"</draw:frame><draw:custom-shape><text:p>{words}</text:p></draw:custom-shape><presentation:"
            f"notes>"
            f'<draw:frame presentation:class="notes"><draw:text-box><text:p>spoken</text:p></draw:text-b'
            f"ox></draw:frame>"
            "</presentation:notes></draw:page>"
        )

    reading = read(make_odf(page("One", "a") + page("Two", "b"), "presentation"), ".odp", Limits())
    assert (reading.state, reading.page_count) == (DocumentState.READY, 2)
    assert reading.text == "One\n\na\n\nNote: spoken\n\nTwo\n\nb\n\nNote: spoken"


def test_flat_files_and_bombs():
    body = "<office:body><office:text><text:p>Flat.</text:p></office:text></office:body>"
    flat = f"<office:document {SPACES}>{body}</office:document>"
    assert read(flat.encode(), ".fodt", Limits()).text == "Flat."
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]>' + flat.replace("Flat.", "&a;")
    assert read(bomb.encode(), ".fodt", Limits()).state is DocumentState.REFUSED


def encrypted(body: str, password: str, *, rounds: int = 1000) -> bytes:
    """A text encrypted as OpenDocument 1.2 has it: AES-256-CBC under a key from PBKDF2."""
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = engine.compress(content(body)) + engine.flush()
    salt, vector = b"s" * 16, b"v" * 16
    start = hashlib.sha256(password.encode()).digest()
    key = hashlib.pbkdf2_hmac("sha1", start, salt, rounds, 32)
    padding = 16 - len(packed) % 16
    sealed = (
        Cipher(algorithms.AES(key), modes.CBC(vector))
        .encryptor()
        .update(packed + bytes(padding - 1) + bytes((padding,)))
    )

    def text(value: bytes) -> str:
        return base64.b64encode(value).decode()

    manifest = (
        f'<manifest:manifest {SPACES}><manifest:file-entry manifest:full-path="content.xml"><manifest:en'
        f"cryption-data "
        'manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" '
        f'manifest:checksum="{text(hashlib.sha256(packed[:1024]).digest())}"><manifest:algorithm '
        'manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" '
        f'manifest:initialisation-vector="{text(vector)}"/><manifest:key-derivation manifest:key-derivat'
        f'ion-name="PBKDF2" '
        f'manifest:key-size="32" manifest:iteration-count="{rounds}" manifest:salt="{text(salt)}"/>'
        "<manifest:start-key-generation "
        'manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size'
        '="32"/>'
        "</manifest:encryption-data></manifest:file-entry></manifest:manifest>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", TYPE + "text")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", sealed)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("password", "state"),
    [
        (None, DocumentState.NEEDS_PASSWORD),
        ("wrong", DocumentState.NEEDS_PASSWORD),
        ("geheim", DocumentState.READY),
    ],
)
def test_encrypted_texts(password: str | None, state: DocumentState):
    reading = read_odf(encrypted("<text:p>Behind a lock.</text:p>", "geheim"), password)
    assert reading.state is state
    assert reading.text == ("Behind a lock." if state is DocumentState.READY else "")


def test_a_password_that_costs_too_much_is_refused():
    data = encrypted("<text:p>x</text:p>", "geheim", rounds=1000).replace(
        b'count="1000"', b'count="999999999"'
    )
    assert read_odf(data, "geheim").state in (DocumentState.REFUSED, DocumentState.DAMAGED)


def test_charts_on_sheets_are_read():
    body = (
        '<table:table table:name="Rates"><table:shapes><draw:frame><draw:object xlink:href="./Object 1"/>'
        "</draw:frame></table:shapes><table:table-row><table:table-cell><text:p>Belgium</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    chart = content("<text:p>Rates of 2024</text:p>", "chart")
    reading = read_odf(make_odf(body, "spreadsheet", **{"Object 1/content.xml": chart}))
    assert "Belgium" in reading.text
    assert reading.text.count("Rates of 2024") == 1


def test_the_number_field_of_notes_is_no_note():
    body = (
        "<draw:page><draw:frame><draw:text-box><text:p>Plan</text:p></draw:text-box></draw:frame>"
        '<presentation:notes><draw:frame presentation:class="page-number"><draw:text-box><text:p>'
        "<text:page-number>&lt;number&gt;</text:page-number></text:p></draw:text-box></draw:frame>"
        "</presentation:notes></draw:page>"
    )
    assert read_odf(make_odf(body, "presentation")).text == "Plan"
