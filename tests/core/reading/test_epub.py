"""E-books: pages in the spine's order, facts, locks, damage."""

from __future__ import annotations

import io
import zipfile

from PIL import Image

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState, Reading

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>"
)
PAGE = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{}</body></html>'


def book(pages: dict[str, str], spine: list[str], extra: dict[str, str | bytes] | None = None) -> bytes:
    items = "".join(
        f'<item id="{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(pages)
    )
    order = "".join(f'<itemref idref="{list(pages).index(name)}"/>' for name in spine)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Rents in Oudekerk</dc:title><dc:creator>Mina Otten</dc:creator>"
        "<dc:date>2023-05-01</dc:date>"
        f'</metadata><manifest>{items}<item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        f"</manifest><spine>{order}</spine></package>"
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OEBPS/book.opf", package)
        for name, source in {**pages, **(extra or {})}.items():
            archive.writestr(name if name.startswith("META-INF") else f"OEBPS/{name}", source)
    return target.getvalue()


def opened(data: bytes) -> Reading:
    return read(data, ".epub", Limits())


def test_pages_in_order_with_facts_and_headings_from_the_contents():
    ncx = (
        '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "x"><ncx><navMap><navPoint><navLabel><text>Two'
        '</text></navLabel><content src="b%20c.xhtml#x"/></navPoint></navMap></ncx>'
    )
    note = "<aside xmlns:epub='http://www.idpf.org/2007/ops' epub:type='footnote'>1 Note</aside>"
    pages = {
        "b c.xhtml": PAGE.format(f"<p>Second page&nbsp;here.</p>{note}"),
        "a.xhtml": PAGE.format("<h1>One</h1><p>First page.</p><p/>"),
        "unlinked.xhtml": PAGE.format("<p>Left out of the spine.</p>"),
    }
    reading = opened(book(pages, ["a.xhtml", "b c.xhtml"], {"toc.ncx": ncx}))
    assert reading.state is DocumentState.READY
    headings = [reading.text[b.start : b.end] for b in reading.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["One", "Two"]
    assert " ".join(reading.text.split()).startswith("One First page. Two Second page here.")
    assert [reading.text[b.start : b.end] for b in reading.blocks if b.kind is BlockKind.FOOTNOTE] == [
        "1 Note"
    ]
    assert reading.text.endswith("Left out of the spine.")
    assert (reading.title, reading.facts.author, reading.facts.date) == (
        "Rents in Oudekerk",
        "Mina Otten",
        "2023-05-01",
    )


def test_locked_books_are_refused_and_hidden_fonts_are_not():
    def encrypted(algorithm: str, uri: str) -> dict[str, str | bytes]:
        return {
            "META-INF/encryption.xml": "<encryption><EncryptedData><EncryptionMethod "
            f'Algorithm="{algorithm}"/><CipherData><CipherReference URI="{uri}"/></CipherData>'
            "</EncryptedData></encryption>"
        }

    pages = {"a.xhtml": PAGE.format("<p>Words</p>")}
    locked = opened(
        book(pages, ["a.xhtml"], encrypted("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/a.xhtml"))
    )
    assert (locked.state, "DRM" in locked.reason) == (DocumentState.REFUSED, True)
    font = encrypted("http://www.idpf.org/2008/embedding", "OEBPS/font.otf")
    assert opened(book(pages, ["a.xhtml"], font)).text == "Words"


def test_missing_pages_are_told_and_pictures_are_children():
    picture = io.BytesIO()
    Image.new("L", (600, 800)).save(picture, "PNG")
    pages = {"a.xhtml": PAGE.format("<p>Words</p>"), "p.xhtml": PAGE.format("<img src='img/p.png'/>")}
    data = book(pages, ["a.xhtml", "p.xhtml"], {"img/p.png": picture.getvalue()})
    reading = opened(data)
    assert [(child.name, child.data) for child in reading.children] == [("p.png", picture.getvalue())]
    broken = opened(data.replace(b"OEBPS/a.xhtml", b"OEBPS/z.xhtml"))
    assert "a.xhtml" in broken.reason
    assert opened(b"PK\x03\x04" + b"x" * 100).state is DocumentState.DAMAGED
