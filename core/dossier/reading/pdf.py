"""PDF: text and places from PDFium, so that every offset is a character index PDFium and QtPdf agree on.

The text of a page holds exactly one code point per character of PDFium's own list (``FPDFText_CountChars``):
``offset - page.start`` is the index that ``FPDFText_GetCharBox`` and QtPdf's ``getSelectionAtIndex`` take.
Nothing is therefore inserted or left out within a page; unwanted characters are replaced one for one. Pages
are joined by one line feed that belongs to none of them.
"""

from __future__ import annotations

import ctypes
import re
import time
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from dossier.reading import reasons
from dossier.reading.draft import clean, one_line
from dossier.reading.layout import Line, blocks_of
from dossier.reading.limits import Limits
from dossier.types import Block, DocumentState, Page, Reading

MEDIA_TYPE = "application/pdf"
# Left of the time limit for putting the answer together: a slow file is then read in part, not refused.
_SPARE_SECONDS = 15.0
_LINE_END_HYPHEN = "\ufffe"  # how PDFium marks a hyphen at a line's end; the line break after it is not kept
_WORD_PART = re.compile(r"(?<=[^\W\d_])\ufffe(?=[^\W\d_])")
_SOFT_HYPHEN = "\u00ad"


def read_pdf(data: bytes, limits: Limits, password: str | None = None) -> Reading:
    """Read a PDF page by page.

    Returns:
        READY; PARTLY_READ naming the pages without text or beyond repair; NO_TEXT where no page has any;
        NEEDS_PASSWORD; REFUSED for a protection PDFium does not know; DAMAGED.
    """
    try:
        document = pdfium.PdfDocument(data, password=password)
    except pdfium.PdfiumError as error:
        return _failure(error, password)
    try:
        return _read_document(document, limits)
    finally:
        document.close()


def _failure(error: pdfium.PdfiumError, password: str | None) -> Reading:
    if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
        return reasons.needs_password(reasons.PASSWORD_WRONG if password else reasons.PASSWORD, MEDIA_TYPE)
    if error.err_code == pdfium_c.FPDF_ERR_SECURITY:
        return reasons.refused(reasons.PROTECTION_UNKNOWN, MEDIA_TYPE)
    return reasons.damaged(reasons.PDF_BROKEN, MEDIA_TYPE)


def _read_document(document: pdfium.PdfDocument, limits: Limits) -> Reading:
    count = len(document)
    if count == 0:
        return reasons.damaged(reasons.PDF_NO_PAGES, MEDIA_TYPE)
    gathered = _Gathered(limits)
    deadline = time.monotonic() + max(limits.wall_seconds - _SPARE_SECONDS, limits.wall_seconds / 2)
    for number in range(1, min(count, limits.pages) + 1):
        gathered.read_page(document, number)
        if gathered.full or time.monotonic() > deadline:
            break
    return gathered.reading(count, one_line(document.get_metadata_value("Title")))


class _Gathered:
    """What the pages read so far gave."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._parts: list[str] = []
        self._length = 0
        self.full = False
        self.pages: list[Page] = []
        self.lines: list[Line] = []
        self.blank: list[int] = []
        self.broken: list[int] = []

    def read_page(self, document: pdfium.PdfDocument, number: int) -> None:
        """Take in one page; one that PDFium cannot load is noted as broken."""
        start = self._length + 1 if self.pages else 0
        text = ""
        try:
            page = document[number - 1]
            try:
                textpage = page.get_textpage()
                try:
                    text = page_text(textpage)
                    if start + len(text) > self._limits.characters:
                        self.full = True
                        return
                    self.lines.extend(_lines(textpage, text, start, number))
                finally:
                    textpage.close()
            finally:
                page.close()
        except pdfium.PdfiumError:
            self.broken.append(number)
        if not text.strip() and number not in self.broken:
            self.blank.append(number)
        if self.pages:
            self._parts.append("\n")
        self._parts.append(text)
        self._length = start + len(text)
        self.pages.append(Page(number, start, self._length))

    def reading(self, count: int, title: str) -> Reading:
        """The reading of a document of ``count`` pages."""
        text = "".join(self._parts)
        if not text.strip():
            if self.broken:
                return reasons.damaged(reasons.PDF_BROKEN, MEDIA_TYPE)
            if not self.full:
                return reasons.no_text(reasons.PDF_SCANNED, MEDIA_TYPE, count, title)
        blocks = blocks_of(self.lines, text)
        reason = self._reason(count)
        state = DocumentState.PARTLY_READ if reason else DocumentState.READY
        return Reading(
            state,
            reason,
            text,
            tuple(blocks),
            tuple(self.pages),
            count,
            title or _first_heading(blocks, text),
            media_type=MEDIA_TYPE,
        )

    def _reason(self, count: int) -> str:
        missing = []
        if self.blank:
            missing.append(reasons.pages_without_text(self.blank))
        if self.broken:
            missing.append(reasons.pages_unreadable(self.broken))
        if len(self.pages) < count:
            missing.append(reasons.pages_beyond(len(self.pages), count))
        return " ".join(missing)


def page_text(textpage: pdfium.PdfTextPage) -> str:
    """A page's text with exactly one code point per character of PDFium's list.

    PDFium hands out a whole page at once, but leaves characters out where it cannot map them, and then the
    indices shift; only such pages (1 % of real ones) are read character by character.
    """
    count = textpage.count_chars()
    if count <= 0:
        return ""
    buffer = ctypes.create_string_buffer(4 * count + 4)
    units = pdfium_c.FPDFText_GetText(
        textpage, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    )
    last = pdfium_c.FPDFText_GetTextIndexFromCharIndex(textpage, count - 1)
    text = buffer.raw[: 2 * (units - 1)].decode("utf-16-le", errors="replace")
    if not (units - 1 == count == len(text) and last == count - 1):
        codes = (pdfium_c.FPDFText_GetUnicode(textpage, index) for index in range(count))
        text = "".join(chr(code) if code <= 0x10FFFF else " " for code in codes)
    return _readable(text)


def _readable(text: str) -> str:
    """Replace what is not fit to show, one for one.

    A hyphen PDFium found at a line's end becomes a soft hyphen between letters, which joins the word again
    for those who ignore it, and an ordinary one elsewhere ("L262-" / "2").
    """
    text = text.replace("\x02", _LINE_END_HYPHEN)
    if _LINE_END_HYPHEN in text:
        text = _WORD_PART.sub(_SOFT_HYPHEN, text).replace(_LINE_END_HYPHEN, "-")
    return clean(text.replace("\r", " "))


def _lines(textpage: pdfium.PdfTextPage, text: str, offset: int, page: int) -> Iterator[Line]:
    """The page's lines with size, weight and place of their first character (PDF units, upwards)."""
    box = pdfium_c.FS_RECTF()
    start = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            first = start + len(raw) - len(raw.lstrip())
            pdfium_c.FPDFText_GetLooseCharBox(textpage, first, box)
            yield Line(
                start=offset + first,
                end=offset + first + len(stripped),
                page=page,
                size=round(abs(box.top - box.bottom) * 2) / 2,
                bold=pdfium_c.FPDFText_GetFontWeight(textpage, first) >= 600 or _bold_font(textpage, first),
                left=box.left,
                bottom=box.bottom,
            )
        start += len(raw) + 1


def _bold_font(textpage: pdfium.PdfTextPage, index: int) -> bool:
    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium_c.FPDFText_GetFontInfo(textpage, index, buffer, 128, flags)
    name = buffer.value.lower()
    return b"bold" in name or b"black" in name or b"heavy" in name


def _first_heading(blocks: list[Block], text: str) -> str:
    for block in blocks:
        if block.level and block.page == 1:
            return one_line(text[block.start : block.end])
    return ""
