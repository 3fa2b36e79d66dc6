"""DOCX: python-docx opens the package and knows the styles; the body is walked here, in order and whole.

python-docx's own ``Paragraph.text`` leaves out tracked insertions, content controls, fields and text boxes,
so the words are gathered from the XML: everything shown, nothing deleted. Nothing outside the file is read.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.opc.part import PartFactory
from docx.package import Package
from docx.parts.document import DocumentPart
from lxml import etree

from dossier.reading import reasons
from dossier.reading.docx_body import Body
from dossier.reading.draft import Draft, one_line
from dossier.reading.limits import Limits
from dossier.reading.titles import best_title
from dossier.types import DocumentState, Reading

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# Documents with macros and templates are documents all the same; the macros are never looked at.
for _variant in ("document.macroEnabled.main", "template.macroEnabledTemplate.main"):
    PartFactory.part_type_for[f"application/vnd.ms-word.{_variant}+xml"] = DocumentPart
PartFactory.part_type_for[MEDIA_TYPE.replace(".document", ".template.main+xml")] = DocumentPart
_STRICT = b"purl.oclc.org/ooxml/officeDocument"
# What zipfile, python-docx and lxml raise on a broken package; there is no common root.
_OPENING_ERRORS = (
    AttributeError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    OpcError,
    RuntimeError,
    ValueError,
    etree.XMLSyntaxError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)
_LARGE_ENTRY = 1024 * 1024


def read_docx(data: bytes, limits: Limits) -> Reading:
    """Read a Word document: paragraphs, headings by style or outline level, lists, tables, footnotes."""
    try:
        if (verdict := _guard(data, limits)) is not None:
            return verdict
        document = _open(data)
        draft = Draft(limits.characters)
        body = Body(document, draft)
    except _OPENING_ERRORS:
        return reasons.damaged(reasons.DOCX_BROKEN, MEDIA_TYPE)
    body.write()
    text = draft.text
    title = best_title(_title(document), draft.title())
    if not text.strip() and body.left_out:
        return reasons.refused(reasons.DOCX_EMBEDDED, MEDIA_TYPE)
    if not text.strip():
        return reasons.no_text(reasons.NO_WORDS, MEDIA_TYPE, title=title)
    missing = [reasons.characters_beyond(limits)] if draft.full else []
    if body.left_out:
        missing.append(reasons.DOCX_EMBEDDED)
    reason = " ".join(missing)
    state = DocumentState.PARTLY_READ if reason else DocumentState.READY
    return Reading(state, reason, text, tuple(draft.blocks), title=title, media_type=MEDIA_TYPE)


def _open(data: bytes) -> Document:
    part = Package.open(io.BytesIO(data)).main_document_part
    if not isinstance(part, DocumentPart):
        raise ValueError("the main part is no Word document")
    document: Document = part.document
    return document


def _guard(data: bytes, limits: Limits) -> Reading | None:
    """Look at an archive before anything in it is unpacked: the directory's figures, then each XML's opening.

    The figures may lie; zipfile stops an entry at the size its directory entry claims, so they bound the
    memory all the same.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > limits.archive_entries:
            return reasons.refused(reasons.archive_bomb(f"{len(entries):,} entries"), MEDIA_TYPE)
        total = sum(entry.file_size for entry in entries)
        if total > limits.archive_bytes:
            return reasons.refused(reasons.archive_bomb(f"{total / 1e6:,.0f} MB"), MEDIA_TYPE)
        for entry in entries:
            ratio = entry.file_size / max(entry.compress_size, 1)
            if entry.file_size > _LARGE_ENTRY and ratio > limits.archive_ratio:
                return reasons.refused(reasons.archive_bomb(f"{ratio:,.0f} times its size"), MEDIA_TYPE)
        if _STRICT in archive.read("_rels/.rels"):
            return reasons.refused(reasons.DOCX_STRICT, MEDIA_TYPE)
        for entry in entries:
            if entry.filename.lower().endswith((".xml", ".rels")) and _defines_types(archive, entry):
                return reasons.refused(reasons.DOCX_DTD, MEDIA_TYPE)
    return None


def _defines_types(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether an XML part declares a document type, where entities are defined; Word never writes one."""
    with archive.open(entry) as part:
        opening = part.read(64 * 1024)
    if opening.startswith((b"\xff\xfe", b"\xfe\xff")):
        opening = opening.decode("utf-16", errors="replace").encode()
    return b"<!DOCTYPE" in opening or b"<!ENTITY" in opening


def _title(document: Document) -> str:
    try:
        return one_line(document.core_properties.title or "")
    except (KeyError, ValueError, AttributeError, etree.XMLSyntaxError):
        return ""
