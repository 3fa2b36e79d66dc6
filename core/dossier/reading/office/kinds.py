"""Which reader an OLE container or a workbook is for; passwords are asked for here."""

from __future__ import annotations

from dataclasses import replace

from dossier.reading import reasons
from dossier.reading.common.package import Package, Unreadable, contents
from dossier.reading.limits import Limits
from dossier.reading.office.crypto import decrypted
from dossier.reading.office.doc import read_doc
from dossier.reading.office.docx import read_docx
from dossier.reading.office.ole import Container
from dossier.reading.office.ppt import read_ppt
from dossier.reading.office.pptx import read_pptx
from dossier.reading.office.xls import read_xls, read_xlsb
from dossier.reading.office.xlsx import read_xlsx
from dossier.types import Child, Reading

_UNKNOWN = "application/x-ole-storage"
_READERS = {
    "worddocument": ("application/msword", read_doc),
    "workbook": ("application/vnd.ms-excel", read_xls),
    "book": ("application/vnd.ms-excel", read_xls),
    "powerpoint document": ("application/vnd.ms-powerpoint", read_ppt),
}
# Formats that are known and not read, by a name at the top of the container.
_OTHERS = {
    "visiodocument": "A Visio drawing",
    "quill": "A Publisher document",
    "matost": "A Works document",
    "props12": "A Project plan",
    "props14": "A Project plan",
    "bodytext": "A Hangul document",
    "starwriterdocument": "A StarOffice document",
    "starcalcdocument": "A StarOffice document",
    "__substg1.0_8000": "An Outlook item",
}
_AS_PDF = "Open it in its own program, save it as PDF, and add that."


def read_workbook(data: bytes, limits: Limits) -> Reading:
    """Read a workbook in a package: the usual kind or the binary one."""
    names, _ = contents(data)
    binary = any(name.lower() == "xl/workbook.bin" for name in names)
    return read_xlsb(data, limits) if binary else read_xlsx(data, limits)


def read_iwork(data: bytes, limits: Limits) -> Reading:
    """Refuse a Pages, Numbers or Keynote document, but take out the preview that it may hold as a PDF."""
    verdict = reasons.refused(reasons.IWORK, "application/vnd.apple.iwork")
    try:
        package = Package(data, limits, verdict.media_type, reasons.ARCHIVE_BROKEN)
        preview = package.read("QuickLook/Preview.pdf")
    except Unreadable as refusal:
        return refusal.reading
    if not preview:
        return verdict
    return replace(verdict, reason=reasons.IWORK_PREVIEW, children=(Child("Preview.pdf", preview),))


def read_ole(data: bytes, limits: Limits, password: str | None = None) -> Reading:
    """Read what an OLE container holds: an old Office document, or an encrypted one of either age.

    Args:
        data: the file's bytes.
        limits: bounds to keep to.
        password: opens an encrypted one.
    """
    try:
        container = Container(data)
        kind = next((name for name in _READERS if name in container.top), "")
        if "encryptedpackage" in container.top:
            return _package(data, container, limits, password)
        if not kind:
            return _other(container)
        media_type, reader = _READERS[kind]
        plain = decrypted(data, container, limits, password, media_type)
        if plain is not None:
            data, container = plain, Container(plain)
        reading = reader(data, limits, container)
        return reasons.with_damage(reading) if container.damaged else reading
    except Unreadable as verdict:
        return verdict.reading
    except ValueError:
        return reasons.damaged(reasons.OFFICE_BROKEN.format(kind="Office document"), _UNKNOWN)


def _package(data: bytes, container: Container, limits: Limits, password: str | None) -> Reading:
    """Open an encrypted DOCX, XLSX or PPTX, and read it."""
    if any("drmencrypted" in name.lower() for path in container.streams for name in path):
        return reasons.refused(reasons.RIGHTS_MANAGED, _UNKNOWN)
    plain = decrypted(data, container, limits, password, _UNKNOWN)
    if plain is None:
        return reasons.damaged(reasons.OFFICE_BROKEN.format(kind="encrypted document"), _UNKNOWN)
    names = [name.lower() for name in contents(plain)[0]]
    if any(name.startswith("xl/") for name in names):
        return read_workbook(plain, limits)
    if any(name.startswith("ppt/") for name in names):
        return read_pptx(plain, limits)
    return read_docx(plain, limits)


def _other(container: Container) -> Reading:
    if any("drmcontent" in name for name in container.top):
        return reasons.refused(reasons.RIGHTS_MANAGED, _UNKNOWN)
    for name, words in _OTHERS.items():
        if name in container.top:
            return reasons.refused(reasons.not_yet(words, _AS_PDF), _UNKNOWN)
    if not container.top:
        return reasons.damaged(reasons.OFFICE_BROKEN.format(kind="Office document"), _UNKNOWN)
    return reasons.refused(reasons.not_yet("This kind of Office file", _AS_PDF), _UNKNOWN)
