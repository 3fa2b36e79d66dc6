"""A PDF's form fields, comments and attached files, put after the text of its pages.

PDFium tells in microseconds whether there are any, so that pypdf is loaded for those files alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from dossier.reading import reasons
from dossier.reading.limits import Limits
from dossier.reading.pdf.attachments import attached_files
from dossier.reading.pdf.xfa import xfa_lines
from dossier.types import Block, BlockKind, Child

if TYPE_CHECKING:
    from dossier.reading.pdf.structure import Note, Structure

_MARGIN = 2.0  # PDF units (1/72 inch) around a field within which the page's text may repeat its value
_COMMENTS = {
    pdfium_c.FPDF_ANNOT_TEXT,
    pdfium_c.FPDF_ANNOT_FREETEXT,
    pdfium_c.FPDF_ANNOT_LINE,
    pdfium_c.FPDF_ANNOT_SQUARE,
    pdfium_c.FPDF_ANNOT_CIRCLE,
    pdfium_c.FPDF_ANNOT_POLYGON,
    pdfium_c.FPDF_ANNOT_POLYLINE,
    pdfium_c.FPDF_ANNOT_HIGHLIGHT,
    pdfium_c.FPDF_ANNOT_UNDERLINE,
    pdfium_c.FPDF_ANNOT_SQUIGGLY,
    pdfium_c.FPDF_ANNOT_STRIKEOUT,
    pdfium_c.FPDF_ANNOT_STAMP,
    pdfium_c.FPDF_ANNOT_CARET,
    pdfium_c.FPDF_ANNOT_INK,
}
_ALWAYS = {pdfium_c.FPDF_ANNOT_WIDGET, pdfium_c.FPDF_ANNOT_FILEATTACHMENT}


@dataclass(slots=True)
class Extras:
    """What follows the pages' text, and what of it could not be read.

    Attributes:
        parts: heading and lines of each part, with the page of each line.
        reason: sentences on what was not read; empty where nothing is missing.
        children: files attached, or pinned to pages.
    """

    parts: list[tuple[str, list[tuple[int, str]]]] = field(default_factory=list)
    reason: str = ""
    children: tuple[Child, ...] = ()

    def append_to(self, text: str, characters: int) -> tuple[str, list[Block]]:
        """The pages' text followed by the parts, and the parts' blocks.

        Args:
            text: the text of all pages, which stays as it is.
            characters: the most that the whole may hold; the rest is left out, and the reason says so.
        """
        pieces, length = [text], len(text)
        blocks: list[Block] = []
        for heading, lines in self.parts:
            between, kind, level = "\n\n" if length else "", BlockKind.HEADING, 1
            for page, line in [(lines[0][0], heading), *lines]:
                if length + len(between) + len(line) > characters:
                    self.reason = f"{self.reason} {reasons.PDF_EXTRAS}".strip()
                    return "".join(pieces), blocks
                start = length + len(between)
                length = start + len(line)
                pieces += (between, line)
                blocks.append(Block(kind, start, length, page, level))
                between, kind, level = "\n", BlockKind.LIST_ITEM, 0
        return "".join(pieces), blocks


def has_extras(page: pdfium.PdfPage) -> bool:
    """Whether a page has form fields, comments or files pinned to it."""
    for index in range(pdfium_c.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium_c.FPDFPage_GetAnnot(page, index)
        if annotation:
            try:
                kind = pdfium_c.FPDFAnnot_GetSubtype(annotation)
                if kind in _ALWAYS or (
                    kind in _COMMENTS and pdfium_c.FPDFAnnot_HasKey(annotation, b"Contents")
                ):
                    return True
            finally:
                pdfium_c.FPDFPage_CloseAnnot(annotation)
    return False


def read_extras(
    document: pdfium.PdfDocument,
    data: bytes,
    password: str | None,
    pages: list[int],
    limits: Limits,
    seconds: float,
) -> Extras:
    """Read what stands beside the text, where PDFium saw something.

    Args:
        document: the open file; data: its bytes; password: what opened it.
        pages: pages for which :func:`has_extras` holds.
        limits: of the files to take out.
        seconds: processor time to spend.
    """
    extras = Extras()
    missing = []
    if pdfium_c.FPDF_GetFormType(document) == pdfium_c.FORMTYPE_XFA_FULL:
        missing.append(reasons.PDF_XFA)
        printed, filled = xfa_lines(document)
        words = [("Form", [(1, line) for line in printed]), ("Form data", [(1, line) for line in filled])]
        extras.parts = [part for part in words if part[1]]
    extras.children, unread = attached_files(document, pages, limits)
    missing += [unread] if unread else []
    if pages:
        from dossier.reading.pdf.structure import read_structure  # 0.1 s, for the files that need it

        found = read_structure(data, password, pages, seconds)
        _leave_out_repeats(document, found)
        fields = [(note.page, _line(note)) for note in found.fields]
        comments = [(note.page, _line(note)) for note in found.comments]
        extras.parts += [part for part in (("Form fields", fields), ("Comments", comments)) if part[1]]
        if not found.whole:
            missing.append(reasons.PDF_EXTRAS)
    extras.reason = " ".join(missing)
    return extras


def _line(note: Note) -> str:
    return f"{note.label}: {note.value}" if note.label else note.value


def _leave_out_repeats(document: pdfium.PdfDocument, found: Structure) -> None:
    """Leave out values that the page's own text holds at their very place (a form printed onto its page)."""
    notes = [note for note in [*found.fields, *found.comments] if note.box]
    repeats: set[int] = set()
    for number in sorted({note.page for note in notes}):
        here = [note for note in notes if note.page == number]
        try:
            page = document[number - 1]
        except pdfium.PdfiumError:
            continue
        textpage = page.get_textpage()
        repeats.update(id(note) for note in here if _compact(note.value) in _compact(_at(textpage, note)))
        textpage.close()
        page.close()
    found.fields = [note for note in found.fields if id(note) not in repeats]
    found.comments = [note for note in found.comments if id(note) not in repeats]


def _at(textpage: pdfium.PdfTextPage, note: Note) -> str:
    left, bottom, right, top = note.box or (0.0, 0.0, 0.0, 0.0)
    return str(textpage.get_text_bounded(left - _MARGIN, bottom - _MARGIN, right + _MARGIN, top + _MARGIN))


def _compact(text: str) -> str:
    return "".join(text.split()).casefold()
