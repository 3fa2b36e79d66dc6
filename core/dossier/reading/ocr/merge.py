"""A page's own text and what was recognised on its picture, put together so that neither loses anything."""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from dossier.reading.ocr import quality
from dossier.reading.pdf.pages import Line, PageText

_COVERED = 0.4  # of a line's area that lies on the other's lines, from which it is taken to be the same
_UNSEEN = 0.9  # of a page's pieces of text, from which a page was recognised before
_SMALL_SCALE = 0.35  # of the page, in which paper and photographs are told apart
_ALIKE = 25  # shades of grey that are one
_PAPER = 0.5  # of a page has one shade, at least: scans 0.67 and more, photographs up to 0.4
_OBJECTS = 2000  # of a page that are looked at for pictures


def pictured(page: pdfium.PdfPage) -> float:
    """The share of a page that its pictures cover, roughly: overlaps count twice; at most 1."""
    covered = 0.0
    count = min(pdfium_c.FPDFPage_CountObjects(page), _OBJECTS)
    for index in range(count):
        item = pdfium_c.FPDFPage_GetObject(page, index)
        kind = pdfium_c.FPDFPageObj_GetType(item)
        if kind == pdfium_c.FPDF_PAGEOBJ_FORM:
            kind = _inner(item)
        if kind != pdfium_c.FPDF_PAGEOBJ_IMAGE:
            continue
        edges = [ctypes.c_float() for _ in range(4)]
        if pdfium_c.FPDFPageObj_GetBounds(item, *edges):
            left, bottom, right, top = (edge.value for edge in edges)
            covered += max(right - left, 0.0) * max(top - bottom, 0.0)
    width, height = page.get_size()
    return float(min(covered / max(width * height, 1.0), 1.0))


def recognised_before(page: pdfium.PdfPage) -> bool:
    """Whether a page's text lies unseen under its picture, as programs that recognise scans leave it."""
    unseen = seen = 0
    for index in range(min(pdfium_c.FPDFPage_CountObjects(page), _OBJECTS)):
        item = pdfium_c.FPDFPage_GetObject(page, index)
        if pdfium_c.FPDFPageObj_GetType(item) == pdfium_c.FPDF_PAGEOBJ_TEXT:
            mode = pdfium_c.FPDFTextObj_GetTextRenderMode(item)
            unseen += mode == pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE
            seen += mode != pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE
    return bool(unseen > _UNSEEN * (unseen + seen))


def photograph(page: pdfium.PdfPage) -> bool:
    """Whether a page looks like no paper: of no shade there is much, as of paper on every scan."""
    picture = page.render(scale=_SMALL_SCALE, grayscale=True, may_draw_forms=False).to_pil().convert("L")
    shades = picture.histogram()
    most = max(sum(shades[start : start + _ALIKE]) for start in range(len(shades) - _ALIKE + 1))
    return bool(most < _PAPER * sum(shades))


def combined(own: PageText, seen: PageText, *, good: bool) -> PageText:
    """The better of two readings of a page, with those lines of the other that stand where it has none.

    Args:
        own: the text that the file holds.
        seen: what was recognised.
        good: whether the file's text is good as far as it goes.
    """
    if not own.lines:
        return seen
    if not good:
        good = bool(seen.confidence is None or not seen.lines or seen.confidence < 50)
        good |= quality.judge(own.text).score > quality.judge(seen.text).score
    first, second = (own, seen) if good else (seen, own)
    more = [line for line in second.lines if not _covered(line, first.lines)]
    if second is own:
        more = [line for line in more if quality.judge(line.text).score > 0.5]
    if first is own and not quality.judge(own.text).good:
        own.confidence = 0.0  # neither is good: shown with doubt
    if not more:
        first.confidence = seen.confidence if first is seen else own.confidence
        return first
    return _woven(first, more, seen.confidence)


def _inner(form: object) -> int:
    """What a form object that holds one thing alone holds."""
    if pdfium_c.FPDFFormObj_CountObjects(form) != 1:
        return int(pdfium_c.FPDF_PAGEOBJ_FORM)
    return int(pdfium_c.FPDFPageObj_GetType(pdfium_c.FPDFFormObj_GetObject(form, 0)))


def _covered(line: Line, others: list[Line]) -> bool:
    area = max((line.right - line.left) * (line.bottom - line.top), 0.01)
    shared = 0.0
    for other in others:
        across = min(line.right, other.right) - max(line.left, other.left)
        down = min(line.bottom, other.bottom) - max(line.top, other.top)
        shared += max(across, 0.0) * max(down, 0.0)
    return shared > _COVERED * area


def _woven(page: PageText, more: list[Line], confidence: float | None) -> PageText:
    """A page with lines put in before the first that stands wholly lower."""
    lines = list(page.lines)
    old = {id(line): index for index, line in enumerate(page.lines)}
    fresh = {id(line) for line in more}
    for line in more:
        at = next(
            (i for i, other in enumerate(lines) if id(other) in old and other.top >= line.bottom), len(lines)
        )
        lines.insert(at, line)
    gaps = set()
    for index, line in enumerate(lines):
        border = index > 0 and (id(line) in fresh) != (id(lines[index - 1]) in fresh)
        if border or old.get(id(line), -1) in page.gaps:
            gaps.add(index)
    tables = page.tables
    return PageText(lines, page.width, page.height, page.objects, confidence, frozenset(gaps), tables)
