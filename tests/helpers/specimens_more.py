"""More specimens: old Office formats, mail programs' own, encrypted ones, PDFs with everything on them."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable

from helpers.made import make_docx, pdf_of
from helpers.ole_writer import make_doc, make_ppt, make_xls
from helpers.outlook import attachment, attribute, compound, fixed, item, properties, tnef_stream, tnef_words

WORDS = "Every tenant may object within six weeks"
BODY = f"{WORDS} of the decision. The board answers within eight weeks, in writing, and gives its reasons."
PASSWORD = "secret"
"""Opens those with ".locked." in their names."""


def _msg() -> bytes:
    streams = {
        "__recip_version1.0_#00000000": {**fixed(8, (3, 0xC15, 1))},
        "__attach_version1.0_#00000000": attachment("terms.csv", b"Rule;Weeks\nobjection;6\n" * 40),
    }
    return compound(item("Rules of the house", BODY, streams=streams))


def _winmail() -> bytes:
    return tnef_stream(
        attribute(0x8004, b"Rules of the house\0"),
        attribute(0x9003, properties(tnef_words(0x1000, BODY))),
        attribute(0x9002, bytes(14)),
        attribute(0x8010, b"terms.csv\0"),
        attribute(0x800F, b"Rule;Weeks\nobjection;6\n"),
    )


def _locked_docx() -> bytes:
    from msoffcrypto.format.ooxml import OOXMLFile

    target = io.BytesIO()
    plain = make_docx(lambda document: document.add_paragraph(BODY))  # type: ignore[attr-defined]
    OOXMLFile(io.BytesIO(plain)).encrypt(PASSWORD, target)
    return target.getvalue()


def _locked_zip() -> bytes:
    import pyzipper

    target = io.BytesIO()
    with pyzipper.AESZipFile(
        target, "w", compression=zipfile.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as archive:
        archive.setpassword(PASSWORD.encode())
        archive.writestr("rules.txt", BODY)
    return target.getvalue()


def _tar() -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        for name in ("rules.txt", "letters/rules.md"):
            entry = tarfile.TarInfo(name)
            entry.size = len(BODY)
            archive.addfile(entry, io.BytesIO(BODY.encode()))
    return gzip.compress(target.getvalue(), mtime=0)


def _flat() -> bytes:
    names = "urn:oasis:names:tc:opendocument:xmlns"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="{names}:office:1.0"'
        f' xmlns:text="{names}:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text><text:p>{BODY}</text:p></office:text></office:body></office:document>"
    ).encode()


def _columns() -> bytes:
    """Two columns, a ruled table, and the second page turned on its side."""
    import textwrap

    from fpdf import FPDF

    document = FPDF(unit="pt")
    lines = textwrap.wrap(f"{BODY} " * 12, 40)
    for orientation in ("P", "L"):
        document.add_page(orientation=orientation)
        document.set_font("Helvetica", size=10)
        half = len(lines) // 2
        for number, line in enumerate(lines):
            document.text(60 + 260 * (number >= half), 80 + 14 * (number % half), line)
        for row, cells in enumerate((("Country", "Rate"), ("Belgium", "12 %"), ("France", "8 %"))):
            for column, words in enumerate(cells):
                document.rect(60 + 120 * column, 420 + 20 * row, 120, 20)
                document.text(66 + 120 * column, 434 + 20 * row, words)
    return bytes(document.output())


def _form() -> bytes:
    """A form with a filled field, a comment, an outline, labels of pages, and a file attached."""
    content = f"BT /F1 12 Tf 60 700 Td ({BODY}) Tj ET".encode()
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] /DA (/F1 0 Tf) >> /Outlines 9 0 R"
        b" /PageLabels << /Nums [0 << /S /r >>] >>"
        b" /Names << /EmbeddedFiles << /Names [(a.txt) 11 0 R] >> >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R"
        b" /Annots [7 0 R 8 0 R] >>",
        b"<< /Length %d >>\nstream\n" % len(content) + content + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Mina) /Rect [60 600 300 620] /P 3 0 R >>",
        b"<< /Type /Annot /Subtype /Text /Contents (Check this.) /Rect [10 10 30 30] /P 3 0 R >>",
        b"<< /Type /Outlines /First 10 0 R /Last 10 0 R /Count 1 >>",
        b"<< /Title (Rules) /Parent 9 0 R /Dest [3 0 R /XYZ 0 800 0] >>",
        b"<< /Type /Filespec /F (a.txt) /EF << /F 12 0 R >> >>",
        b"<< /Type /EmbeddedFile /Length 9 >>\nstream\nAttached.\nendstream",
    )


def _json() -> bytes:
    return json.dumps({"rules": [{"weeks": 6, "text": BODY}] * 2}, indent=1).encode("utf-8-sig")


MORE: dict[str, Callable[[], bytes]] = {
    ".doc": lambda: make_doc(f"Rules of the house\r{BODY}\r"),
    ".xls": lambda: make_xls([["Rule", "Weeks"], [WORDS, 6.0], ["Answer", 8.0]], note="Check this."),
    ".ppt": lambda: make_ppt([[(0, "Rules of the house"), (1, BODY)], [(4, "The end")]], notes="Slowly."),
    ".msg": _msg,
    ".dat": _winmail,
    ".locked.docx": _locked_docx,
    ".locked.zip": _locked_zip,
    ".tar.gz": _tar,
    ".fodt": _flat,
    ".columns.pdf": _columns,
    ".form.pdf": _form,
    ".json": _json,
    ".utf32.txt": lambda: BODY.encode("utf-32"),
}
