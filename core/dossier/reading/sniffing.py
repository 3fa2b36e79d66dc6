"""What a file is, from its content first and its name second."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from enum import Enum, auto

from dossier.reading import reasons
from dossier.types import Reading


class Kind(Enum):
    """The formats that are read."""

    PDF = auto()
    DOCX = auto()
    HTML = auto()
    MARKDOWN = auto()
    CSV = auto()
    TEXT = auto()


_AS_PDF = "Save it as PDF or DOCX and add that."
_IMAGE = ("An image", "Reading text from images is not there yet; a searchable PDF will do.")
_SOUND = ("A sound or video file", "Add a transcript instead.")
_ARCHIVE = ("An archive", "Unpack it and add the files inside.")
_PROGRAM = ("A program", "Add documents only.")
_SIGNATURES: tuple[tuple[bytes, tuple[str, str], str], ...] = (
    (b"{\\rtf", ("Rich text (RTF)", _AS_PDF), "application/rtf"),
    (b"\x89PNG\r\n\x1a\n", _IMAGE, "image/png"),
    (b"\xff\xd8\xff", _IMAGE, "image/jpeg"),
    (b"II*\x00", _IMAGE, "image/tiff"),
    (b"MM\x00*", _IMAGE, "image/tiff"),
    (b"GIF87a", _IMAGE, "image/gif"),
    (b"GIF89a", _IMAGE, "image/gif"),
    (b"\x1f\x8b", _ARCHIVE, "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE, "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", _ARCHIVE, "application/vnd.rar"),
    (b"BZh", _ARCHIVE, "application/x-bzip2"),
    (b"\xfd7zXZ\x00", _ARCHIVE, "application/x-xz"),
    (b"ID3", _SOUND, "audio/mpeg"),
    (b"OggS", _SOUND, "audio/ogg"),
    (b"\x7fELF", _PROGRAM, "application/x-executable"),
    (b"%!PS", ("PostScript", _AS_PDF), "application/postscript"),
    (
        b"SQLite format 3\x00",
        ("A database", "Export what matters as text or PDF."),
        "application/vnd.sqlite3",
    ),
)
_MAIL = ("An e-mail message", "Save the message as PDF or HTML and add that.")
_BY_SUFFIX = {
    ".eml": (_MAIL, "message/rfc822"),
    ".mbox": (("A mailbox", "Save the messages as PDF or HTML and add those."), "application/mbox"),
    ".mht": (("A web archive (MHTML)", "Save the page as HTML or PDF and add that."), "multipart/related"),
    ".mhtml": (("A web archive (MHTML)", "Save the page as HTML or PDF and add that."), "multipart/related"),
    ".xml": (("XML", _AS_PDF), "application/xml"),
    ".svg": (_IMAGE, "image/svg+xml"),
}
_ARCHIVE_ERRORS = (
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
_HTML = (".html", ".htm", ".xhtml")
_DELIMITED = (".csv", ".tsv")
_HTML_OPENING = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html\b)", re.I | re.S
)
_OFFICE = {
    "word/": (Kind.DOCX, "", ""),
    "xl/": (None, "An Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "ppt/": (
        None,
        "A PowerPoint presentation",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
}
_MIMETYPES = {
    "application/vnd.oasis.opendocument.text": "An OpenDocument text",
    "application/vnd.oasis.opendocument.spreadsheet": "An OpenDocument spreadsheet",
    "application/vnd.oasis.opendocument.presentation": "An OpenDocument presentation",
    "application/epub+zip": "An e-book (EPUB)",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OLE_KINDS = {
    "WordDocument": ("An old Word document (DOC)", "application/msword"),
    "Workbook": ("An old Excel workbook (XLS)", "application/vnd.ms-excel"),
    "PowerPoint Document": ("An old PowerPoint presentation (PPT)", "application/vnd.ms-powerpoint"),
    "__properties_version1.0": ("An Outlook message (MSG)", "application/vnd.ms-outlook"),
}


def sniff(data: bytes, suffix: str) -> Kind | Reading:
    """The kind of a file, or the reading that says why it will not be read."""
    if not data:
        return reasons.no_text(reasons.EMPTY_FILE)
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(_OLE):
        return _ole(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data, suffix)
    for signature, (kind, remedy), media_type in _SIGNATURES:
        if data.startswith(signature):
            return reasons.refused(reasons.not_yet(kind, remedy), media_type)
    if data[:4] == b"RIFF" or data[4:8] == b"ftyp":
        return reasons.refused(reasons.not_yet(*_SOUND))
    if suffix == ".pdf":
        return reasons.damaged(reasons.NOT_A_PDF, "application/pdf")
    if suffix == ".docx":
        return reasons.damaged(reasons.NOT_A_DOCX)
    return _textual(data, suffix)


def _textual(data: bytes, suffix: str) -> Kind | Reading:
    if suffix in _HTML or _HTML_OPENING.match(data[:4096]):
        return Kind.HTML
    if suffix in _BY_SUFFIX:
        (kind, remedy), media_type = _BY_SUFFIX[suffix]
        return reasons.refused(reasons.not_yet(kind, remedy), media_type)
    if suffix in _MARKDOWN:
        return Kind.MARKDOWN
    return Kind.CSV if suffix in _DELIMITED else Kind.TEXT


def _zipped(data: bytes, suffix: str) -> Kind | Reading:
    """Only the directory of the archive is looked at; nothing is unpacked but the few bytes of its type."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                declared = archive.read("mimetype").decode("ascii", errors="replace").strip()
                if declared in _MIMETYPES:
                    return reasons.refused(reasons.not_yet(_MIMETYPES[declared], _AS_PDF), declared)
    except _ARCHIVE_ERRORS:
        return reasons.damaged(
            reasons.DOCX_BROKEN if suffix == ".docx" else reasons.ARCHIVE_BROKEN, "application/zip"
        )
    for folder, (kind, words, media_type) in _OFFICE.items():
        if any(name.lower().lstrip("/").startswith(folder) for name in names):
            return kind or reasons.refused(reasons.not_yet(words, _AS_PDF), media_type)
    if suffix == ".docx":
        return reasons.damaged(reasons.NOT_A_DOCX, "application/zip")
    return reasons.refused(reasons.not_yet(*_ARCHIVE), "application/zip")


def _ole(data: bytes) -> Reading:
    """Old Office formats, Outlook messages and encrypted new Office documents are all OLE containers."""
    if _ENCRYPTED_PACKAGE in data:
        return reasons.needs_password(reasons.PASSWORD_OFFICE)
    for stream, (kind, media_type) in _OLE_KINDS.items():
        if stream.encode("utf-16-le") in data:
            return reasons.refused(reasons.not_yet(kind, _AS_PDF), media_type)
    return reasons.refused(reasons.not_yet("This kind of Office file", _AS_PDF), "application/x-ole-storage")
