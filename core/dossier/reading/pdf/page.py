"""One page of a PDF as lines with their places, from PDFium.

What costs is asking PDFium, a microsecond a call. It is therefore asked about a line's first and last
character only; what needs more is looked at where something points to it.
"""

from __future__ import annotations

import ctypes
import math
import re
import struct
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from typing import TypeVar

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from dossier.layout import Run
from dossier.reading.common.draft import clean
from dossier.reading.pdf.calls import address, font_of, loose_box, text_object
from dossier.reading.pdf.columns import in_reading_order
from dossier.reading.pdf.pages import HYPHEN, Line, PageText
from dossier.reading.pdf.raised import put_together, with_raised_figures
from dossier.reading.pdf.sideways import in_turned_order, turns_to_read
from dossier.reading.pdf.spaces import without_false_spaces
from dossier.reading.pdf.tables import ruled_tables

_FOUR, _EIGHT = struct.Struct("4f").unpack_from, struct.Struct("8f").unpack_from
_EIGHTS = struct.Struct("8f").iter_unpack

Edge = TypeVar("Edge", float, NDArray[np.float64])
Box = tuple[float, float, float, float]
Place = tuple[float, float, float, float, float, bool]
"""Left, top, right and bottom edge of a line, its type's size (0: turned), and whether it is bold."""

_BROKEN_LINE = re.compile(rf"[^\s{HYPHEN}](?:[^\r\n{HYPHEN}]*[^\s{HYPHEN}])?{HYPHEN}?")
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\uffff\u2028\u2029\ufb00-\ufb06]")
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_LIGATURE = re.compile("([\ufb00-\ufb06])")
_BOLD_WEIGHT = 600
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FAR = 1e5  # points; nothing that stands further out is on a page
_UNEVEN = 0.02  # of its height two characters of one font differ in, at most
_ADVANCE = 0.12  # of the type's size a character is wide at least, on average, in text that is not turned


def raw_text(textpage: pdfium.PdfTextPage) -> str:
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
    return text.replace("\x02", HYPHEN)


class Paper:
    """A page's size as shown, and the way from PDFium's coordinates (upwards, before turning) to ours.

    Attributes:
        turns: quarter turns to the right that it is shown with.
        left, upper: its left and upper edge in PDFium's coordinates.
        width, height: as shown, in points.
    """

    def __init__(self, page: pdfium.PdfPage) -> None:
        box = pdfium_c.FS_RECTF()
        pdfium_c.FPDF_GetPageBoundingBox(page, box)
        self._edges = (box.left, box.bottom, box.right, box.top)
        self.left, self.upper = box.left, box.top
        self.turns = pdfium_c.FPDFPage_GetRotation(page) % 4
        size = (max(box.right - box.left, 0.0), max(box.top - box.bottom, 0.0))
        self.width, self.height = size if self.turns % 2 == 0 else size[::-1]

    def place(self, left: Edge, bottom: Edge, right: Edge, top: Edge) -> tuple[Edge, Edge, Edge, Edge]:
        """A box of PDFium's, or many, as left, top, right and bottom edge on the page as shown."""
        x0, y0, x1, y1 = self._edges
        match self.turns:
            case 0:
                return left - x0, y1 - top, right - x0, y1 - bottom
            case 1:
                return bottom - y0, left - x0, top - y0, right - x0
            case 2:
                return x1 - right, bottom - y0, x1 - left, top - y0
            case _:
                return y1 - top, x1 - right, y1 - bottom, x1 - left


class Looks:
    """How characters of one page look and where they stand; keeps the buffers that PDFium fills."""

    def __init__(self, textpage: pdfium.PdfTextPage, paper: Paper) -> None:
        self._textpage = textpage.raw
        self._page = address(textpage.raw)
        self._paper = paper
        self._place = paper.place
        self._boxes = (pdfium_c.FS_RECTF * 2)()
        self._first = ctypes.addressof(self._boxes)
        self._last = self._first + ctypes.sizeof(pdfium_c.FS_RECTF)
        self._matrix = pdfium_c.FS_MATRIX()
        self._name = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()
        self._fonts: dict[int | None, tuple[float, bool]] = {}
        self._edges = [ctypes.c_double() for _ in range(4)]

    def box(self, index: int) -> Box:
        """The box of a character, as high as its font; without height for some that are turned."""
        loose_box(self._page, index, self._first)
        left, top, right, bottom = _FOUR(self._boxes)
        return self._place(left, bottom, right, top)

    def extent(self, index: int) -> tuple[float, float]:
        """Upper and lower edge of a character of text that is not turned, in PDFium's coordinates."""
        loose_box(self._page, index, self._first)
        _, top, _, bottom = _FOUR(self._boxes)
        return top, bottom

    def gap(self, before: int, after: int, wide: float) -> tuple[float, float] | None:
        """Where the gap between two characters starts and ends, from the left; None if it is not so wide."""
        if self._paper.turns:
            end, begin = self.ink(before)[2], self.ink(after)[0]
            return (end, begin) if begin - end > wide else None
        loose_box(self._page, before, self._first)
        loose_box(self._page, after, self._last)
        _, _, end, _, begin, _, _, _ = _EIGHT(self._boxes)
        if begin - end <= wide:
            return None
        return end - self._paper.left, begin - self._paper.left

    def made_up(self, index: int) -> bool:
        """Whether PDFium put a character in that the file does not hold."""
        return bool(pdfium_c.FPDFText_IsGenerated(self._textpage, index) == 1)

    def ink(self, index: int) -> Box:
        """The box of a character's ink."""
        left, right, bottom, top = self._edges
        pdfium_c.FPDFText_GetCharBox(self._textpage, index, left, right, bottom, top)
        return self._place(left.value, bottom.value, right.value, top.value)

    def lines(self, spans: Sequence[tuple[int, int]]) -> Iterator[Place]:
        """Where lines stand and how they look, by the indices of their first and last characters."""
        page, turned = self._page, self._paper.turns != 0
        x0, y1 = self._paper.left, self._paper.upper
        boxes = (ctypes.c_float * (8 * len(spans)))()
        start = ctypes.addressof(boxes)
        targets = range(start, start + ctypes.sizeof(boxes), 16)
        deque(map(loose_box, repeat(page), chain.from_iterable(spans), targets), maxlen=0)
        fonts = map(font_of, map(text_object, repeat(page), [first for first, _ in spans]))
        known = self._fonts.get
        for (first, last), font, edges in zip(spans, fonts, _EIGHTS(boxes), strict=True):
            left, top, right, bottom, _, other_top, other_right, other_bottom = edges
            height = top - bottom
            # An accent on a capital makes its box higher than the font's; so does another font.
            even = abs(other_top - other_bottom - height) < _UNEVEN * height
            ratio, bold = known(font) or self._font(first, height if even else 0.0)
            size = ratio * height if even else self.size(first)
            if other_right - left < _ADVANCE * size * (last - first) or not 0 < size < _FAR:
                yield self._turned(first, last)
                continue
            if bold and last > first:
                bold = self._font(last, height if even else 0.0)[1]
            if other_right > right:
                right = other_right
            if other_top > top:
                top = other_top
            if other_bottom < bottom:
                bottom = other_bottom
            if not (left > -_FAR and right < _FAR and bottom > -_FAR and top < _FAR):
                yield self._turned(first, last)
            elif turned:
                yield (*self._place(left, bottom, right, top), round(2 * size) / 2, bold)
            else:
                yield left - x0, y1 - top, right - x0, y1 - bottom, round(2 * size) / 2, bold

    def _turned(self, first: int, last: int) -> Place:
        """As :meth:`lines`, for text that does not run from left to right, or whose boxes are odd."""
        step = max(1, (last - first) // 8)
        boxes = [self.ink(index) for index in (*range(first, last, step), last)]
        edges = [[_near(edge) for edge in box] for box in boxes]
        edges = [box for box in edges if box[2] > box[0] or box[3] > box[1]] or edges
        left, top = min(box[0] for box in edges), min(box[1] for box in edges)
        right, bottom = max(box[2] for box in edges), max(box[3] for box in edges)
        size = self.size(first) if right - left >= bottom - top or first == last else 0.0
        return left, top, right, bottom, size, False

    def size(self, index: int) -> float:
        """Type size in points as shown."""
        size = float(pdfium_c.FPDFText_GetFontSize(self._textpage, index))
        if pdfium_c.FPDFText_GetMatrix(self._textpage, index, self._matrix):
            size *= max(abs(self._matrix.d), abs(self._matrix.b))
        return round(2 * size) / 2

    def _font(self, index: int, height: float) -> tuple[float, bool]:
        """Type size by the box's height, and weight, of a character's font; each font is looked at once."""
        key = font_of(text_object(self._page, index))
        found = self._fonts.get(key)
        if found is None:
            size = self.size(index)
            found = (size / height if height > 0.01 * size else 0.0, self._bold(index))
            if key and found[0]:
                self._fonts[key] = found
        return found

    def _bold(self, index: int) -> bool:
        """By the font's weight where the file tells it, else by its name."""
        if pdfium_c.FPDFText_GetFontWeight(self._textpage, index) >= _BOLD_WEIGHT:
            return True
        self._name.value = b""
        pdfium_c.FPDFText_GetFontInfo(self._textpage, index, self._name, len(self._name), self._flags)
        return bool(_BOLD_NAME.search(self._name.value))


def _near(edge: float) -> float:
    """A coordinate without the madness of a damaged file."""
    return min(max(edge, -_FAR), _FAR) if math.isfinite(edge) else 0.0


def page_lines(text: str, looks: Looks) -> list[Line]:
    """The visual lines of a page in PDFium's order.

    Args:
        text: the page's raw text (:func:`raw_text`). A line may end in PDFium's mark of a hyphen.
    """
    words, spans = [], []
    for match in _BROKEN_LINE.finditer(text):
        first, end = match.span()
        words.append(match[0])
        spans.append((first, end - 1))
    if HYPHEN in text:
        spans = [(first, last - (text[last] == HYPHEN and last > first)) for first, last in spans]
    lines = [
        Line(line, *place, first)
        for line, place, (first, _) in zip(words, looks.lines(spans), spans, strict=True)
    ]
    if _ODD.search(text):
        lines = [_fit_to_show(line, looks) if _ODD.search(line.text) else line for line in lines]
    return lines


def _fit_to_show(line: Line, looks: Looks) -> Line:
    """A line without what cannot be shown, one for one, and with its ligatures spelt out."""
    assert line.first is not None
    mark = HYPHEN if line.text.endswith(HYPHEN) else ""
    pieces = _LIGATURE.split(clean(line.text.removesuffix(HYPHEN)))
    if len(pieces) == 1:
        return line._replace(text=pieces[0] + mark)
    text, runs, at = "", [], line.first
    for piece in pieces:
        if letters := _LIGATURES.get(piece):
            left, top, right, bottom = looks.box(at)
            start, width = len(text), (right - left) / len(letters)
            runs.append(Run(start, start + 1, 0, left, top, left + width, bottom, at))
            runs.append(Run(start + 1, start + len(letters), 0, left + width, top, right, bottom))
            text, at = text + letters, at + 1
        elif piece:
            left, right = looks.box(at)[0], looks.box(at + len(piece) - 1)[2]
            runs.append(Run(len(text), len(text) + len(piece), 0, left, line.top, right, line.bottom, at))
            text, at = text + piece, at + len(piece)
    return line._replace(text=text + mark, first=None, runs=tuple(runs))


def read_page(page: pdfium.PdfPage) -> PageText:
    """Read one page; lines in PDFium's order.

    Raises:
        pdfium.PdfiumError: PDFium cannot follow it.
    """
    paper = Paper(page)
    found = PageText(width=paper.width, height=paper.height, objects=pdfium_c.FPDFPage_CountObjects(page))
    textpage = page.get_textpage()
    try:
        text = raw_text(textpage)
        if text:
            looks = Looks(textpage, paper)
            lines = page_lines(with_raised_figures(text, looks), looks)
            if turns := turns_to_read(lines, looks):
                found.lines, found.gaps = in_turned_order(lines, turns)
                return found
            found.tables, lines = ruled_tables(page.raw, found.objects, lines, looks, paper)
            lines = put_together(in_reading_order(lines, looks, paper.height))
            found.lines = without_false_spaces(text, lines, looks)
    finally:
        textpage.close()
    return found
