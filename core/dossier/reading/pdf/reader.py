"""PDF: text and places from PDFium, page by page, in reading order.

What PDFium cannot read (scans, text in unknown encodings) is recognised, where a recogniser is given. What
stands beside the text (running headers, form fields, comments) follows the last page and lies in no page's
range.
"""

from __future__ import annotations

import gc
import time

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from dossier.reading import reasons
from dossier.reading.common.draft import one_line
from dossier.reading.common.titles import best_title
from dossier.reading.limits import Limits
from dossier.reading.pdf.assembly import Assembly
from dossier.reading.pdf.extras import Extras, has_extras, read_extras
from dossier.reading.pdf.metadata import outline_of, stated_facts
from dossier.reading.pdf.page import read_page
from dossier.reading.pdf.pages import PageText, Recogniser
from dossier.reading.pdf.repair import repaired
from dossier.types import Block, DocumentState, Reading

MEDIA_TYPE = "application/pdf"
# Left of the time limit for putting the answer together: a slow file is then read in part, not refused.
_SPARE_SECONDS = 15.0
_EXTRAS_SECONDS = 15.0  # at most, for what stands beside the text
_TAIL_BYTES = 2048


def read_pdf(
    data: bytes, limits: Limits, password: str | None = None, recogniser: Recogniser | None = None
) -> Reading:
    """Read a PDF page by page.

    Args:
        data: the whole file.
        limits: the bounds to keep to.
        password: for encrypted files.
        recogniser: asked about every page, and reads those without usable text; None: they are named as
            missing.

    Returns:
        READY; PARTLY_READ naming the pages without text or beyond repair; NO_TEXT where no page has any;
        NEEDS_PASSWORD; REFUSED for a protection PDFium does not know; DAMAGED.
    """
    try:
        document = pdfium.PdfDocument(data, password=password)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium_c.FPDF_ERR_FORMAT:
            return _read_repaired(data, limits, recogniser)
        return _failure(error, password)
    fault = reasons.PDF_CUT if _cut_off(data) else ""
    collecting = gc.isenabled()
    gc.disable()  # lines by the ten thousand without circles: looking for some costs a tenth of it all
    try:
        return _read_document(document, data, password, limits, recogniser, fault)
    finally:
        document.close()
        if collecting:
            gc.enable()


def _read_repaired(data: bytes, limits: Limits, recogniser: Recogniser | None) -> Reading:
    """Read what is left of a file that PDFium cannot open."""
    for version in repaired(data):
        try:
            document = pdfium.PdfDocument(version)
        except pdfium.PdfiumError:
            continue
        try:
            reading = _read_document(document, version, None, limits, recogniser, reasons.PDF_REPAIRED)
        finally:
            document.close()
        if reading.state.searchable:
            return reading
    return reasons.damaged(reasons.PDF_BROKEN, MEDIA_TYPE)


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
    document: pdfium.PdfDocument,
    data: bytes,
    password: str | None,
    limits: Limits,
    recogniser: Recogniser | None,
    fault: str,
) -> Reading:
    count = len(document)
    if count == 0:
        return reasons.damaged(reasons.PDF_NO_PAGES, MEDIA_TYPE)
    gathered = _Gathered(document, limits, recogniser, fault)
    allowance = _Allowance(limits)
    for number in range(1, min(count, limits.pages) + 1):
        allowance.extend(gathered.read_page(number))
        if gathered.full or allowance.left <= 0:
            break
    seconds = max(min(_EXTRAS_SECONDS, allowance.left), 1.0)
    extras = read_extras(document, data, password, gathered.with_extras, limits, seconds)
    return gathered.reading(one_line(document.get_metadata_value("Title")), extras)


class _Allowance:
    """The time for one file, less what is needed to put the answer together."""

    def __init__(self, limits: Limits) -> None:
        self._wall = time.monotonic() + max(limits.wall_seconds - _SPARE_SECONDS, limits.wall_seconds / 2)
        self._processor = time.process_time() + max(
            limits.cpu_seconds - _SPARE_SECONDS, limits.cpu_seconds / 2
        )

    def extend(self, seconds: tuple[float, float]) -> None:
        """Allow more: recognising has a time of its own, by the clock and of the processor."""
        self._wall += seconds[0]
        self._processor += seconds[1]

    @property
    def left(self) -> float:
        """Seconds, by the clock or of the processor, whichever are fewer."""
        return min(self._wall - time.monotonic(), self._processor - time.process_time())


class _Gathered:
    """What the pages read so far gave."""

    def __init__(
        self, document: pdfium.PdfDocument, limits: Limits, recogniser: Recogniser | None, fault: str
    ) -> None:
        self._document = document
        self._limits = limits
        self._recogniser = recogniser
        self._fault = fault  # what is wrong with the file as a whole; may be empty
        self._length = 0
        self._labelled = bool(_label(document, 1))
        self.full = False
        self.pages: list[tuple[int, PageText]] = []
        self.labels: dict[int, str] = {}
        self.textless: list[int] = []  # pages with something on them, which is not text
        self.wordless: list[int] = []  # pages whose pictures were looked at and hold no text
        self.broken: list[int] = []
        self.with_extras: list[int] = []

    def read_page(self, number: int) -> tuple[float, float]:
        """Take in one page; one that PDFium cannot load is noted as broken.

        Returns:
            The seconds recognising it took, by the clock and of the processor.
        """
        text, spent = PageText(), (0.0, 0.0)
        try:
            page = self._document[number - 1]
            try:
                if has_extras(page):
                    self.with_extras.append(number)
                text = read_page(page)
                if self._recogniser is not None and not self._recogniser.usable(text):
                    before = time.monotonic(), time.process_time()
                    text = self._recogniser.recognise(page, number, len(self._document), text) or text
                    spent = time.monotonic() - before[0], time.process_time() - before[1]
            finally:
                page.close()
        except pdfium.PdfiumError:
            self.broken.append(number)
        self._length += sum([len(line.text) for line in text.lines]) + len(text.lines)
        if self._length > self._limits.characters:
            self.full = True
            return spent
        if not text.lines and text.objects and number not in self.broken and text.confidence is None:
            self.textless.append(number)
        elif not text.lines and text.objects and number not in self.broken:
            self.wordless.append(number)
        if self._labelled and (label := _label(self._document, number)):
            self.labels[number] = label
        self.pages.append((number, text))
        return spent

    def reading(self, title: str, extras: Extras) -> Reading:
        """The reading of the document."""
        count = len(self._document)
        assembly = Assembly(self.pages, self.labels, outline_of(self._document), self._limits.characters)
        text, more = extras.append_to(assembly.text, self._limits.characters)
        if not text.strip():
            if self.broken or self._fault:
                return reasons.damaged(reasons.PDF_BROKEN, MEDIA_TYPE)
            if not self.full:
                why = reasons.pages_pictures(self.wordless) if self.wordless else reasons.PDF_BLANK
                if self.textless:
                    why = self._unrecognised() or reasons.PDF_SCANNED
                return reasons.no_text(f"{why} {extras.reason}".strip(), MEDIA_TYPE, count, title)
        reason = f"{self._reason(count)} {extras.reason}".strip()
        return Reading(
            DocumentState.PARTLY_READ if reason else DocumentState.READY,
            reason,
            text,
            (*assembly.blocks, *more),
            tuple(assembly.pages),
            count,
            best_title(title, _heading_of_first_page(assembly.blocks, text)),
            media_type=MEDIA_TYPE,
            layout=assembly.layout,
            tables=tuple(assembly.tables),
            facts=stated_facts(self._document),
            children=extras.children,
        )

    def _unrecognised(self) -> str:
        return self._recogniser.reason() if self._recogniser is not None else ""

    def _reason(self, count: int) -> str:
        missing = []
        if unrecognised := self._unrecognised():
            missing.append(unrecognised)
        elif self.textless:
            missing.append(reasons.pages_without_text(self.textless))
        if self.broken:
            missing.append(reasons.pages_unreadable(self.broken))
        if len(self.pages) < count:
            missing.append(reasons.pages_beyond(len(self.pages), count))
        if self._fault:
            missing.append(self._fault)
        return " ".join(missing)


def _label(document: pdfium.PdfDocument, number: int) -> str:
    """A page's number as the file says it is printed; empty where it says nothing."""
    size = pdfium_c.FPDF_GetPageLabel(document, number - 1, None, 0)
    if size <= 2:
        return ""
    return one_line(str(document.get_page_label(number - 1)), 40)


def _heading_of_first_page(blocks: list[Block], text: str) -> str:
    """The outermost heading on the first page, or empty."""
    headings = [block for block in blocks if block.level and block.page == 1]
    if not headings:
        return ""
    outermost = min(headings, key=lambda block: block.level)
    return one_line(text[outermost.start : outermost.end])
