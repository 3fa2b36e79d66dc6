"""PDF: text and places from PDFium, so that every offset is a character index PDFium and QtPdf agree on.

The text of a page holds exactly one code point per character of PDFium's own list (``FPDFText_CountChars``):
``offset - page.start`` is the index that ``FPDFText_GetCharBox`` and QtPdf's ``getSelectionAtIndex`` take.
Nothing is therefore inserted or left out within a page; unwanted characters are replaced one for one. Pages
are joined by one line feed that belongs to none of them. What stands beside the text (form fields, comments)
follows the last page and lies in no page's range.
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
from dossier.reading.pdf_extras import Extras, has_extras, read_extras
from dossier.reading.titles import best_title
from dossier.types import Block, DocumentState, Page, Reading

MEDIA_TYPE = "application/pdf"
# Left of the time limit for putting the answer together: a slow file is then read in part, not refused.
_SPARE_SECONDS = 15.0
_EXTRAS_SECONDS = 15.0  # at most, for what stands beside the text
_LINE_END_HYPHEN = "\ufffe"  # how PDFium marks a hyphen at a line's end; the line break after it is not kept
_WITHIN_WORD = re.compile(r"(?<=[a-zß-öø-ÿ])\ufffe(?=[a-zß-öø-ÿ])")
_SOFT_HYPHEN = "\u00ad"
_VISUAL_LINE = re.compile(r"[^\s\ufffe](?:[^\n\ufffe]*[^\s\ufffe])?\ufffe?")
_HEADING_LINE = 100  # characters; asking PDFium about the font costs as much as the line's text
_TAIL_BYTES = 2048
_BOLD_WEIGHT = 600
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)


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
        return _read_document(document, data, password, limits)
    finally:
        document.close()


def _failure(error: pdfium.PdfiumError, password: str | None) -> Reading:
    if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
        return reasons.needs_password(reasons.PASSWORD_WRONG if password else reasons.PASSWORD, MEDIA_TYPE)
    if error.err_code == pdfium_c.FPDF_ERR_SECURITY:
        return reasons.refused(reasons.PROTECTION_UNKNOWN, MEDIA_TYPE)
    return reasons.damaged(reasons.PDF_BROKEN, MEDIA_TYPE)


def _cut_off(data: bytes) -> bool:
    """Whether the mark at a PDF's end is missing; PDFium then makes do with the pages it finds."""
    return b"%%EOF" not in data[-_TAIL_BYTES:] and b"%%EOF" not in data.rstrip(b"\0\r\n\t ")[-_TAIL_BYTES:]


def _read_document(
    document: pdfium.PdfDocument, data: bytes, password: str | None, limits: Limits
) -> Reading:
    count = len(document)
    if count == 0:
        return reasons.damaged(reasons.PDF_NO_PAGES, MEDIA_TYPE)
    gathered = _Gathered(limits, _cut_off(data))
    allowance = _Allowance(limits)
    for number in range(1, min(count, limits.pages) + 1):
        gathered.read_page(document, number)
        if gathered.full or allowance.left <= 0:
            break
    seconds = max(min(_EXTRAS_SECONDS, allowance.left), 1.0)
    extras = read_extras(document, data, password, gathered.with_extras, seconds)
    return gathered.reading(count, one_line(document.get_metadata_value("Title")), extras)


class _Allowance:
    """The time for one file, less what is needed to put the answer together."""

    def __init__(self, limits: Limits) -> None:
        self._wall = time.monotonic() + max(limits.wall_seconds - _SPARE_SECONDS, limits.wall_seconds / 2)
        self._processor = time.process_time() + max(
            limits.cpu_seconds - _SPARE_SECONDS, limits.cpu_seconds / 2
        )

    @property
    def left(self) -> float:
        """Seconds, by the clock or of the processor, whichever are fewer."""
        return min(self._wall - time.monotonic(), self._processor - time.process_time())


class _Gathered:
    """What the pages read so far gave."""

    def __init__(self, limits: Limits, cut: bool) -> None:
        self._limits = limits
        self._cut = cut
        self._parts: list[str] = []
        self._length = 0
        self.full = False
        self.pages: list[Page] = []
        self.lines: list[Line] = []
        self.textless: list[int] = []  # pages with something on them, which is not text
        self.broken: list[int] = []
        self.with_extras: list[int] = []

    def read_page(self, document: pdfium.PdfDocument, number: int) -> None:
        """Take in one page; one that PDFium cannot load is noted as broken."""
        start = self._length + 1 if self.pages else 0
        text, bare = "", False
        try:
            page = document[number - 1]
            try:
                bare = pdfium_c.FPDFPage_CountObjects(page) == 0
                if has_extras(page):
                    self.with_extras.append(number)
                textpage = page.get_textpage()
                try:
                    raw = _raw_text(textpage)
                    text = _readable(raw)
                    if start + len(text) > self._limits.characters:
                        self.full = True
                        return
                    self.lines.extend(_lines(textpage, raw, start, number))
                finally:
                    textpage.close()
            finally:
                page.close()
        except pdfium.PdfiumError:
            self.broken.append(number)
        if not text.strip() and not bare and number not in self.broken:
            self.textless.append(number)
        if self.pages:
            self._parts.append("\n")
        self._parts.append(text)
        self._length = start + len(text)
        self.pages.append(Page(number, start, self._length))

    def reading(self, count: int, title: str, extras: Extras) -> Reading:
        """The reading of a document of ``count`` pages."""
        pages = "".join(self._parts)
        text, more = extras.append_to(pages, self._limits.characters)
        if not text.strip():
            if self.broken or self._cut:
                return reasons.damaged(reasons.PDF_BROKEN, MEDIA_TYPE)
            if not self.full:
                why = reasons.PDF_SCANNED if self.textless else reasons.PDF_BLANK
                return reasons.no_text(f"{why} {extras.reason}".strip(), MEDIA_TYPE, count, title)
        blocks = blocks_of(self.lines, pages)
        reason = f"{self._reason(count)} {extras.reason}".strip()
        state = DocumentState.PARTLY_READ if reason else DocumentState.READY
        return Reading(
            state,
            reason,
            text,
            (*blocks, *more),
            tuple(self.pages),
            count,
            best_title(title, _heading_of_first_page(blocks, text)),
            media_type=MEDIA_TYPE,
        )

    def _reason(self, count: int) -> str:
        missing = []
        if self.textless:
            missing.append(reasons.pages_without_text(self.textless))
        if self.broken:
            missing.append(reasons.pages_unreadable(self.broken))
        if len(self.pages) < count:
            missing.append(reasons.pages_beyond(len(self.pages), count))
        if self._cut:
            missing.append(reasons.PDF_CUT)
        return " ".join(missing)


def page_text(textpage: pdfium.PdfTextPage) -> str:
    """A page's text with exactly one code point per character of PDFium's list.

    PDFium hands out a whole page at once, but leaves characters out where it cannot map them, and then the
    indices shift; only such pages (1 % of real ones) are read character by character.
    """
    return _readable(_raw_text(textpage))


def _raw_text(textpage: pdfium.PdfTextPage) -> str:
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
    return text.replace("\x02", _LINE_END_HYPHEN)


def _readable(text: str) -> str:
    """Replace what is not fit to show, one for one.

    A hyphen PDFium found at a line's end becomes a soft hyphen within a word, which joins the word again for
    those who ignore it, and an ordinary one elsewhere ("L262-" / "2").
    """
    if _LINE_END_HYPHEN in text:
        text = _WITHIN_WORD.sub(_SOFT_HYPHEN, text).replace(_LINE_END_HYPHEN, "-")
    return clean(text.replace("\r", " "))


def _lines(textpage: pdfium.PdfTextPage, text: str, offset: int, page: int) -> Iterator[Line]:
    """The page's lines as they stand on paper, with the look and place of their first character.

    Args:
        text: the page's raw text: after a hyphen at a line's end there is no line break, only the mark.
        offset: where the page's text begins in the document's.
    """
    look = _Look(textpage)
    for match in _VISUAL_LINE.finditer(text):
        first, end = match.span()
        size, left, bottom = look.place(first)
        bold = end - first <= _HEADING_LINE and look.bold(first) and look.bold(end - 1)
        yield Line(offset + first, offset + end, page, size, bold, left, bottom)


class _Look:
    """How characters of one page look and where they stand; keeps the buffers that PDFium fills."""

    def __init__(self, textpage: pdfium.PdfTextPage) -> None:
        self._textpage = textpage
        self._box = pdfium_c.FS_RECTF()
        self._matrix = pdfium_c.FS_MATRIX()
        self._name = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()

    def place(self, index: int) -> tuple[float, float, float]:
        """Font size, left and bottom edge, in PDF units (1/72 inch) upwards from the lower left corner."""
        pdfium_c.FPDFText_GetLooseCharBox(self._textpage, index, self._box)
        size = pdfium_c.FPDFText_GetFontSize(self._textpage, index)
        if pdfium_c.FPDFText_GetMatrix(self._textpage, index, self._matrix):
            size *= max(self._matrix.d, 0.0) if abs(self._matrix.b) < self._matrix.d else 0.0
        return round(2 * size) / 2, self._box.left, self._box.bottom

    def bold(self, index: int) -> bool:
        """By the font's weight where the file tells it, else by its name."""
        if pdfium_c.FPDFText_GetFontWeight(self._textpage, index) >= _BOLD_WEIGHT:
            return True
        self._name.value = b""
        pdfium_c.FPDFText_GetFontInfo(self._textpage, index, self._name, len(self._name), self._flags)
        return bool(_BOLD_NAME.search(self._name.value))


def _heading_of_first_page(blocks: list[Block], text: str) -> str:
    """The outermost heading on the first page, or empty."""
    headings = [block for block in blocks if block.level and block.page == 1]
    if not headings:
        return ""
    outermost = min(headings, key=lambda block: block.level)
    return one_line(text[outermost.start : outermost.end].replace(_SOFT_HYPHEN, ""))
