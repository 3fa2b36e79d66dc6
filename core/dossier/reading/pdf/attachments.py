"""Files within a PDF: those attached to the document, and those pinned to a page."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from dossier.reading import reasons
from dossier.reading.common.names import file_name, unique
from dossier.reading.limits import Limits
from dossier.types import Child


def attached_files(
    document: pdfium.PdfDocument, pages: list[int], limits: Limits
) -> tuple[tuple[Child, ...], str]:
    """Take out the files.

    Args:
        document: the open file.
        pages: numbers of the pages that may have files pinned to them.
        limits: how many, and how many bytes in all.

    Returns:
        The files, and a sentence on those that were not taken; empty where none is missing.
    """
    taken: dict[str, bytes] = {}
    missed: list[str] = []
    room = limits.data_bytes // 2  # the rest is for the places of the words
    for attachment in _attachments(document, pages):
        name = unique(file_name(_name(attachment)), taken)
        data = _content(attachment, min(room, limits.file_bytes)) if len(taken) < limits.children else None
        if data is None:
            missed.append(name)
        elif data not in taken.values():  # the same file may be pinned to several places
            taken[name] = data
            room -= len(data)
    children = tuple(Child(name, data) for name, data in taken.items())
    return children, reasons.files_attached(missed, len(missed)) if missed else ""


def _attachments(document: pdfium.PdfDocument, pages: list[int]) -> Iterator[pdfium_c.FPDF_ATTACHMENT]:
    for index in range(max(pdfium_c.FPDFDoc_GetAttachmentCount(document), 0)):
        if attachment := pdfium_c.FPDFDoc_GetAttachment(document, index):
            yield attachment
    for number in pages:
        try:
            page = document[number - 1]
        except pdfium.PdfiumError:
            continue
        for index in range(pdfium_c.FPDFPage_GetAnnotCount(page)):
            annotation = pdfium_c.FPDFPage_GetAnnot(page, index)
            attachment = pdfium_c.FPDFAnnot_GetFileAttachment(annotation) if annotation else None
            if attachment:
                yield attachment
            pdfium_c.FPDFPage_CloseAnnot(annotation)
        page.close()


def _name(attachment: pdfium_c.FPDF_ATTACHMENT) -> str:
    size = pdfium_c.FPDFAttachment_GetName(attachment, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium_c.FPDFAttachment_GetName(
        attachment, ctypes.cast(buffer, ctypes.POINTER(pdfium_c.FPDF_WCHAR)), size
    )
    return buffer.raw[: size - 2].decode("utf-16-le", errors="replace")


def _content(attachment: pdfium_c.FPDF_ATTACHMENT, most: int) -> bytes | None:
    """The file's bytes; None where they cannot be had, or are too many."""
    size = ctypes.c_ulong()
    if not pdfium_c.FPDFAttachment_GetFile(attachment, None, 0, size) or size.value > most:
        return None
    buffer = ctypes.create_string_buffer(size.value)
    if not pdfium_c.FPDFAttachment_GetFile(attachment, buffer, size.value, size):
        return None
    return buffer.raw
