"""One small valid file of each format that is read, all made here, all saying the same.

``WORDS`` stands in each of them, so that a test can tell whether it was read.
"""

from __future__ import annotations

import io
import mailbox
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from functools import cache
from typing import Any

from helpers.made import make_docx, make_pdf
from helpers.specimens_more import BODY, MORE, PASSWORD, WORDS

__all__ = ["PASSWORD", "WORDS", "picture", "specimens", "zipped"]

_BODY = BODY
_XML = '<?xml version="1.0" encoding="UTF-8"?>'


@cache
def specimens() -> dict[str, bytes]:
    """Content by file name."""
    return {f"specimen{suffix}": make() for suffix, make in _MAKERS.items()}


def picture(kind: str, pages: int = 1) -> bytes:
    """An image of the words in black on white, as large as a scan needs to be read."""
    from PIL import Image, ImageDraw, ImageFont

    frames = []
    for _ in range(pages):
        image = Image.new("L", (900, 160), 255)
        draw = ImageDraw.Draw(image)
        draw.text((30, 50), WORDS, fill=0, font=ImageFont.load_default(40))
        frames.append(image)
    buffer = io.BytesIO()
    more: dict[str, Any] = {"save_all": True, "append_images": frames[1:]} if kind == "TIFF" else {}
    frames[0].save(buffer, kind, dpi=(150, 150), **more)
    return buffer.getvalue()


def zipped(entries: dict[str, str | bytes], first: str = "") -> bytes:
    """A ZIP file; the entry named ``first`` is stored, uncompressed, before the others."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(entries.items(), key=lambda item: item[0] != first):
            archive.writestr(name, content, zipfile.ZIP_STORED if name == first else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _docx() -> bytes:
    def fill(document: Any) -> None:
        document.add_heading("Rules of the house", 1)
        document.add_paragraph(_BODY)
        table = document.add_table(rows=2, cols=2)
        for cell, text in zip(table._cells, ("Country", "Rate", "Belgium", "12 %"), strict=True):
            cell.text = text

    return make_docx(fill)


def _pptx() -> bytes:
    from pptx import Presentation

    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Rules of the house"
    slide.placeholders[1].text = _BODY
    slide.notes_slide.notes_text_frame.text = "Say this slowly."
    buffer = io.BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def _xlsx() -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    rows = (("Rule", "Weeks"), (WORDS, 6), ("Answer", 8))

    def cell(value: object) -> str:
        if isinstance(value, int):
            return f"<c><v>{value}</v></c>"
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'

    data = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    return zipped(
        {
            "[Content_Types].xml": f'{_XML}<Types xmlns="{package}/content-types">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/></Types>',
            "_rels/.rels": f'{_XML}<Relationships xmlns="{package}/relationships"><Relationship Id="r1"'
            f' Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{_XML}<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            '<sheet name="Terms" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{_XML}<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
            "</Relationships>",
            "xl/worksheets/sheet1.xml": f'{_XML}<worksheet xmlns="{main}"><sheetData>{data}</sheetData>'
            "</worksheet>",
        }
    )


def _opendocument(kind: str, body: str) -> bytes:
    media = f"application/vnd.oasis.opendocument.{kind}"
    names = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = " ".join(
        f'xmlns:{short}="{names}:{long}:1.0"'
        for short, long in (*((n, n) for n in ("office", "text", "table", "manifest")), ("draw", "drawing"))
    )
    return zipped(
        {
            "mimetype": media,
            "content.xml": f"{_XML}<office:document-content {spaces}><office:body>{body}</office:body>"
            "</office:document-content>",
            "META-INF/manifest.xml": f"{_XML}<manifest:manifest {spaces}><manifest:file-entry"
            f' manifest:full-path="/" manifest:media-type="{media}"/></manifest:manifest>',
        },
        first="mimetype",
    )


def _odt() -> bytes:
    return _opendocument(
        "text",
        '<office:text><text:h text:outline-level="1">Rules of the house</text:h>'
        f"<text:p>{_BODY}</text:p></office:text>",
    )


def _ods() -> bytes:
    cells = "".join(
        f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in (WORDS, "six", "eight")
    )
    return _opendocument(
        "spreadsheet",
        f'<office:spreadsheet><table:table table:name="Terms"><table:table-row>{cells}</table:table-row>'
        "</table:table></office:spreadsheet>",
    )


def _odp() -> bytes:
    return _opendocument(
        "presentation",
        '<office:presentation><draw:page draw:name="one"><draw:frame><draw:text-box>'
        f"<text:p>{_BODY}</text:p></draw:text-box></draw:frame></draw:page></office:presentation>",
    )


def _rtf() -> bytes:
    return (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\pard\b Rules of the house\b0\par "
        rf"{_BODY} Caf\'e9 \u8364? 12\par\trowd\cellx2000\cellx4000 Country\cell Rate\cell\row}}"
    ).encode()


def _message(attached: bool = True) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Board of the house <board@example.org>"
    message["To"] = "tenant@example.org"
    message["Subject"] = "Réclamation: six weeks"
    message["Date"] = "Tue, 12 Mar 2024 09:00:00 +0100"
    message.set_content(_BODY)
    message.add_alternative(f"<html><body><p>{_BODY}</p></body></html>", subtype="html")
    if attached:
        message.add_attachment(
            b"Rule;Weeks\nobjection;6\n", maintype="text", subtype="csv", filename="terms.csv"
        )
    return message


def _mbox() -> bytes:
    messages = [mailbox.mboxMessage(_message(attached)) for attached in (False, True)]
    return b"\n".join(b"From board@example.org Tue Mar 12 09:00:00 2024\n" + bytes(one) for one in messages)


def _mhtml() -> bytes:
    message = EmailMessage()
    message["Subject"] = "Rules"
    message.set_content(f"<html><title>Rules</title><h1>Rules</h1><p>{_BODY}</p></html>", subtype="html")
    message.make_related()
    message["Content-Location"] = "https://example.org/rules.html"
    return bytes(message)


def _epub() -> bytes:
    html = "http://www.w3.org/1999/xhtml"
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": f'{_XML}<container version="1.0"'
            ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile'
            ' full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
            "</container>",
            "OEBPS/book.opf": f'{_XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Rules</dc:title></metadata>'
            '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="a"/></spine></package>',
            "OEBPS/a.xhtml": f'{_XML}<html xmlns="{html}"><head><title>Rules</title></head>'
            f"<body><h1>Rules</h1><p>{_BODY}</p></body></html>",
        },
        first="mimetype",
    )


def _scanned() -> bytes:
    from fpdf import FPDF

    document = FPDF()
    document.add_page()
    document.image(io.BytesIO(picture("PNG")), 10, 30, 190)
    return bytes(document.output())


def _archive() -> bytes:
    return zipped(
        {
            "letters/one.txt": _BODY,
            "letters/two.html": f"<p>{_BODY}</p>",
            "inner.zip": zipped({"a.md": _BODY}),
        }
    )


_MAKERS: dict[str, Callable[[], bytes]] = {
    ".pdf": lambda: make_pdf(
        [[("Rules of the house", 18, "B"), (f"{_BODY} " * 6, 11, "")]] * 2, title="Rules"
    ),
    ".locked.pdf": lambda: make_pdf([[(_BODY, 11, "")]], password=PASSWORD),
    ".scan.pdf": _scanned,
    ".docx": _docx,
    ".pptx": _pptx,
    ".xlsx": _xlsx,
    ".odt": _odt,
    ".ods": _ods,
    ".odp": _odp,
    ".rtf": _rtf,
    ".html": lambda: (
        f"<html><title>Rules</title><h1>Rules</h1><p>{_BODY}</p><table><tr><th>Country<th>Rate"
        "<tr><td>Belgium<td>12 %</table></html>".encode()
    ),
    ".mhtml": _mhtml,
    ".md": lambda: f"# Rules\n\n{_BODY}\n\n| Country | Rate |\n|---|---|\n| Belgium | 12 % |\n".encode(),
    ".txt": lambda: f"Rules of the house\n\n{_BODY}\n".encode("utf-16"),
    ".csv": lambda: f'Rule;Weeks\n{WORDS};6\n"an;swer";8\n'.encode("cp1252"),
    ".xml": lambda: f'{_XML}<rules><rule weeks="6">{_BODY}</rule><rule>Two</rule></rules>'.encode(),
    ".eml": lambda: bytes(_message()),
    ".mbox": _mbox,
    ".epub": _epub,
    ".png": lambda: picture("PNG"),
    ".jpg": lambda: picture("JPEG"),
    ".tiff": lambda: picture("TIFF", pages=2),
    ".gif": lambda: picture("GIF"),
    ".zip": _archive,
    **MORE,
}
