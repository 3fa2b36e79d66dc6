"""Recognised words to the lines of a page, with their places in points and their type sizes."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from dossier.layout import Run
from dossier.reading.common.draft import clean
from dossier.reading.ocr.engine import Recognised, Row, Word
from dossier.reading.ocr.picture import Upright
from dossier.reading.pdf.pages import Line, PageText

_SAME = 0.18  # of the body's type size by which lines differ for no other reason than their letters
_SIZE = 0.82  # type size over the height from descender to ascender that Tesseract measures, about
_FLAT = 0.35  # height of a line of dots over the height of type
_DOTTED = 2  # lines of dots that make a page one with a table of contents
_GIBBERISH = 25  # letters of a word read with doubt that are dots in truth
_FRAME = frozenset("|_—–-=~¦[]{}\\/·•°'\"`´‘’“”.,:;*«»<>()!")  # rules and frames read as these


def page_of(found: Recognised, upright: Upright) -> PageText:
    """The page that recognised words make up; coordinates in points of the page as shown."""
    words = [word for word in found.words if not noise(word, found.rows[word.line])]
    body = _body(words, found.rows)
    page = PageText()
    gaps = set()
    opening = False
    for number, group in groupby(words, key=lambda word: word.line):
        row = found.rows[number]
        if page.lines and (opening or row.opens_block or row.opens_paragraph):
            gaps.add(len(page.lines))
        opening = False
        page.lines.append(_line(list(group), row, body, upright))
    width, height = upright.size
    page.width, page.height = width * 72 / upright.dpi, height * 72 / upright.dpi
    page.confidence = Recognised(words, found.rows).confidence if words else None
    page.gaps = frozenset(gap for gap in gaps if not page.lines[gap - 1].text.endswith("-"))
    return page


def noise(word: Word, row: Row) -> bool:
    """Whether a word is none: a rule or frame, or a line of dots, read as letters."""
    flat = word.bottom - word.top < _FLAT * row.height and len(word.text) > 1
    if flat and (word.confidence < 50 or set(word.text) <= {"…", "."}):
        return True
    return set(word.text) <= _FRAME and (word.confidence < 60 or set(word.text) <= set("|_¦—"))


def legible(found: Recognised) -> Recognised:
    """What was recognised, less lines of dots, as in a table of contents, that were read as letters."""
    kept = [word for word in found.words if not _gibberish(word, found.rows[word.line])]
    return Recognised(kept, found.rows, found.whole)


def dotted(found: Recognised) -> bool:
    """Whether lines of dots were read as letters."""
    return sum(_gibberish(word, found.rows[word.line]) for word in found.words) >= _DOTTED


def _gibberish(word: Word, row: Row) -> bool:
    flat = word.bottom - word.top < _FLAT * row.height
    wide = len(word.text) > 3 and word.right - word.left > 3 * row.height
    return (flat and wide) or (len(word.text) >= _GIBBERISH and word.confidence < 50)


def _body(words: list[Word], rows: list[Row]) -> float:
    """Height of type that most characters are set in."""
    heights: Counter[int] = Counter()
    for word in words:
        heights[round(rows[word.line].height)] += len(word.text)
    if not heights:
        return 0.0
    # The centre of the fullest stretch of neighbouring heights, which differ by what letters a line holds.
    top = max(heights, key=lambda height: sum(heights[near] for near in _near(height)))
    return float(top)


def _near(height: int) -> range:
    reach = max(round(height * _SAME / 2), 1)
    return range(height - reach, height + reach + 1)


def _line(words: list[Word], row: Row, body: float, upright: Upright) -> Line:
    text, runs = "", []
    for word in words:
        if text:
            text += " "
        letters = clean(word.text)
        box = upright.place((word.left, word.top, word.right, word.bottom))
        confidence = round(max(0.0, min(word.confidence, 100.0)))
        runs.append(Run(len(text), len(text) + len(letters), 1, *box, None, confidence))
        text += letters
    height = body if abs(row.height - body) <= _SAME * body else row.height
    size = max(round(2 * _SIZE * height * 72 / upright.dpi) / 2, 0.5)
    left, right = min(word.left for word in words), max(word.right for word in words)
    # From the baseline: what stands below it depends on the letters, and lines would seem to stand apart.
    box = upright.place((left, row.baseline - 0.8 * height, right, row.baseline + 0.2 * height))
    return Line(text, *box, size, False, None, tuple(runs))
