"""Small documents made in memory for tests, valid and hostile."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def make_pdf(
    pages: Sequence[Sequence[tuple[str, int, str]]], *, password: str = "", title: str = ""
) -> bytes:
    """A PDF with real pages.

    Args:
        pages: for each page its lines: text, size in points, style ("" or "B").
        password: what opens it, if anything.
    """
    from fpdf import FPDF

    document = FPDF()
    document.set_compression(True)
    if title:
        document.set_title(title)
    if password:
        document.set_encryption(owner_password="owner-" + password, user_password=password)
    for lines in pages:
        document.add_page()
        for text, size, style in lines:
            document.set_font("Helvetica", style=style, size=size)
            document.multi_cell(0, size * 0.5, text, new_x="LMARGIN", new_y="NEXT")
            document.ln(2 if size <= 11 else 4)
    return bytes(document.output())


def make_scan(pages: int = 1) -> bytes:
    """A PDF whose pages hold an image each and no text."""
    from fpdf import FPDF
    from PIL import Image

    document = FPDF()
    for _ in range(pages):
        document.add_page()
        document.image(Image.new("L", (60, 60), 128), 10, 10, 100)
    return bytes(document.output())


def make_docx(fill: Callable[[object], None]) -> bytes:
    """A Word document; ``fill`` receives python-docx's document."""
    import docx

    document = docx.Document()
    fill(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def make_docx_of(body: str, **parts: str | bytes) -> bytes:
    """A Word document around a hand-written body; further parts by path with "__" for "/" and "_" for "."."""
    document = f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return rezip(make_docx(lambda _: None), {"word/document.xml": document.encode(), **_named(parts)})


def _named(parts: dict[str, str | bytes]) -> dict[str, bytes]:
    return {
        name.replace("__", "/").replace("_", "."): content.encode() if isinstance(content, str) else content
        for name, content in parts.items()
    }


def rezip(archive: bytes, replaced: dict[str, bytes]) -> bytes:
    """An archive with some entries replaced or added."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for entry in source.infolist():
            if entry.filename not in replaced:
                target.writestr(entry.filename, source.read(entry))
        for name, content in replaced.items():
            target.writestr(name, content)
    return buffer.getvalue()


def pdf_around(content: bytes, filter_name: str = "/FlateDecode") -> bytes:
    """A one-page PDF with a hand-made content stream, already encoded as its filter says."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d /Filter %s >>\nstream\n" % (len(content), filter_name.encode())
        + content
        + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    return pdf_of(*objects)


def pdf_of(*objects: bytes) -> bytes:
    """A PDF of hand-written objects, numbered from 1, the first being the catalog."""
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, xref)
    return bytes(out)


def inflating(size: int, chunk: bytes = b" " * 65536) -> bytes:
    """A deflate stream that unpacks to ``size`` bytes."""
    packer = zlib.compressobj(9)
    packed = [packer.compress(chunk) for _ in range(size // len(chunk))]
    return b"".join([*packed, packer.flush()])
