"""What a file is, from its content first and its name second."""

from __future__ import annotations

import re
from enum import Enum, auto

from dossier.reading import reasons
from dossier.reading.common.package import contents
from dossier.reading.office.ole import top_names
from dossier.reading.signs import is_mail, is_mailbox, is_saved_page, is_tar, is_xml
from dossier.types import Reading


class Kind(Enum):
    """The formats that are read."""

    PDF = auto()
    DOCX = auto()
    PPTX = auto()
    WORKBOOK = auto()
    ODF = auto()
    RTF = auto()
    OLE = auto()
    IWORK = auto()
    MSG = auto()
    EML = auto()
    MBOX = auto()
    MHTML = auto()
    TNEF = auto()
    EPUB = auto()
    XML = auto()
    ZIP = auto()
    TAR = auto()
    PACKED = auto()
    HTML = auto()
    MARKDOWN = auto()
    CSV = auto()
    TEXT = auto()
    IMAGE = auto()


_AS_PDF = "Save it as PDF or DOCX and add that."
_PHOTO = ("A photo in Apple's or another camera format (HEIC, AVIF)", "Save it as JPEG or PNG.")
_SOUND = ("A sound or video file", "Add a transcript instead.")
_ARCHIVE = ("This kind of archive", "Unpack it and add the files inside, or pack them as ZIP.")
_PROGRAM = ("A program", "Add documents only.")
_EXPORT = "Open it in its own program, save it as PDF, and add that."
_ACCESS = ("An Access database", "Export what matters as text or PDF.")
_NOTE = "application/msonenote"
_SIGNATURES: tuple[tuple[bytes, tuple[str, str], str], ...] = (
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE, "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", _ARCHIVE, "application/vnd.rar"),
    (b"ID3", _SOUND, "audio/mpeg"),
    (b"OggS", _SOUND, "audio/ogg"),
    (b"\x7fELF", _PROGRAM, "application/x-executable"),
    (b"%!PS", ("PostScript", _AS_PDF), "application/postscript"),
    (
        b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3",
        ("A OneNote section", _EXPORT),
        _NOTE,
    ),
    (b"\x00\x01\x00\x00Standard Jet DB", _ACCESS, "application/vnd.ms-access"),
    (b"\x00\x01\x00\x00Standard ACE DB", _ACCESS, "application/vnd.ms-access"),
    (b"\xffWPC", ("A WordPerfect document", _EXPORT), "application/vnd.wordperfect"),
    (b"\x00\x00\x1a\x00", ("A Lotus 1-2-3 workbook", _EXPORT), "application/vnd.lotus-1-2-3"),
    (b"\x00\x00\x02\x00\x06\x04", ("A Lotus 1-2-3 workbook", _EXPORT), "application/vnd.lotus-1-2-3"),
    (b"\xdb\xa5\x2d\x00", ("A Word 2 document", _EXPORT), "application/msword"),
    (b"\x31\xbe\x00\x00", ("A Windows Write document", _EXPORT), "application/x-mswrite"),
    (b"\x09\x02\x06\x00", ("An Excel 3 workbook", _EXPORT), "application/vnd.ms-excel"),
    (b"\x09\x04\x06\x00", ("An Excel 4 workbook", _EXPORT), "application/vnd.ms-excel"),
    (
        b"SQLite format 3\x00",
        ("A database", "Export what matters as text or PDF."),
        "application/vnd.sqlite3",
    ),
)
_XML = (".xml", ".svg", ".rss", ".atom", ".xsd", ".xsl", ".xslt", ".kml", ".gpx", ".tei", ".akn", ".fb2")
_MAIL_SUFFIXES = {
    ".eml": Kind.EML,
    ".emlx": Kind.EML,
    ".mbox": Kind.MBOX,
    ".mht": Kind.MHTML,
    ".mhtml": Kind.MHTML,
}
_IMAGES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"II*\x00",
    b"MM\x00*",
    b"GIF87a",
    b"GIF89a",
    b"\x00\x00\x00\x0cjP  \r\n\x87\n",
)
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis")
_PACKED = (b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00")
_TNEF = b"\x78\x9f\x3e\x22"
_PGP = b"-----BEGIN PGP MESSAGE-----"
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
_HTML = (".html", ".htm", ".xhtml")
_DELIMITED = (".csv", ".tsv", ".tab", ".psv")
_HTML_OPENING = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html\b)", re.I | re.S
)
_OFFICE = {"word/": Kind.DOCX, "xl/": Kind.WORKBOOK, "ppt/": Kind.PPTX}
_OPEN_DOCUMENT = ("application/vnd.oasis.opendocument.", "application/vnd.sun.xml.")
_IWORK = ("Index/Document.iwa", "Index.zip", "index.apxl", "index.xml.gz")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FLAT_ODF = re.compile(rb"<office:document[\s>]")


def sniff(data: bytes, suffix: str) -> Kind | Reading:
    """The kind of a file, or the reading that says why it will not be read."""
    if not data:
        return reasons.no_text(reasons.EMPTY_FILE)
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return Kind.PDF
    if data.startswith(_OLE):
        if top_names(data) & {"__properties_version1.0"}:
            return Kind.MSG
        return Kind.OLE
    if data[:64].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        return Kind.RTF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data, suffix)
    if data.startswith(_TNEF):
        return Kind.TNEF
    if data.startswith(_PACKED):
        return Kind.PACKED
    if is_tar(data):
        return Kind.TAR
    if _is_image(data, suffix):
        return Kind.IMAGE
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return reasons.refused(reasons.not_yet(*_PHOTO), "image/heic")
    for signature, (kind, remedy), media_type in _SIGNATURES:
        if data.startswith(signature):
            return reasons.refused(reasons.not_yet(kind, remedy), media_type)
    if data[:4] == b"RIFF" or data[4:8] == b"ftyp":
        return reasons.refused(reasons.not_yet(*_SOUND))
    if b"%PDF-" in data[:1024]:  # only now: archives hold such a beginning too, of a file within
        return Kind.PDF
    if suffix == ".pdf":
        return reasons.damaged(reasons.NOT_A_PDF, "application/pdf")
    if suffix == ".docx":
        return reasons.damaged(reasons.NOT_A_DOCX)
    return _textual(data, suffix)


def _is_image(data: bytes, suffix: str) -> bool:
    if data.startswith(_IMAGES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return True
    # A bitmap's mark is two letters: its size and an empty field must fit as well.
    header = data[:2] == b"BM" and data[6:10] == bytes(4) and len(data) > 26
    return header or suffix in (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp")


def _textual(data: bytes, suffix: str) -> Kind | Reading:
    if _FLAT_ODF.search(data[:8192]):
        return Kind.ODF
    if data[:64].lstrip().startswith(_PGP):
        return reasons.refused(reasons.MAIL_ENCRYPTED, "application/pgp-encrypted")
    if (mail := _mail(data, suffix)) is not None:
        return mail
    if suffix in _HTML or _HTML_OPENING.match(data[:4096]):
        return Kind.HTML
    if suffix in _XML or is_xml(data):
        return Kind.XML
    if suffix in _MARKDOWN:
        return Kind.MARKDOWN
    return Kind.CSV if suffix in _DELIMITED else Kind.TEXT


def _mail(data: bytes, suffix: str) -> Kind | None:
    """What kind of mail the content is, if any."""
    named = _MAIL_SUFFIXES.get(suffix)
    if named is Kind.MBOX or (named is None and is_mailbox(data)):
        return Kind.MBOX if is_mailbox(data) else Kind.EML
    if named is not None or is_mail(data):
        return Kind.MHTML if named is Kind.MHTML or is_saved_page(data) else Kind.EML
    return None


def _zipped(data: bytes, suffix: str) -> Kind | Reading:
    """Only the directory of the archive is looked at; nothing is unpacked but the few bytes of its type."""
    names, stated = contents(data)
    if stated.startswith(_OPEN_DOCUMENT):
        return Kind.ODF
    if stated == "application/epub+zip" or "META-INF/container.xml" in names or suffix == ".epub":
        return Kind.EPUB
    lowered = [name.lower() for name in names]
    # An archive may have a folder of such a name too; in a document, what it holds is declared.
    declared = any(name in ("[content_types].xml", "_rels/.rels") for name in lowered)
    for folder, kind in _OFFICE.items():
        if any(name.startswith(folder) and (declared or name.endswith(".xml")) for name in lowered):
            return kind
    if "content.xml" in names and any(name.startswith("META-INF/") for name in names):
        return Kind.ODF
    if any(name in _IWORK for name in names):
        return Kind.IWORK
    if suffix in (".docx", ".docm", ".dotx", ".dotm"):
        return reasons.damaged(reasons.NOT_A_DOCX if names else reasons.DOCX_BROKEN, "application/zip")
    return Kind.ZIP
