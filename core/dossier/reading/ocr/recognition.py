"""Recognising pages (OCR): which language, which way up, how often to try, and what to say when it fails.

One :class:`Recognition` reads one file. It starts with the language and orientation of the page before, since
files rarely change either, looks at what came out, and tries again only where that was poor.
"""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pypdfium2 as pdfium
from PIL import Image

from dossier.reading import reasons
from dossier.reading.common.language import detect
from dossier.reading.limits import Limits
from dossier.reading.ocr import quality, tessdata
from dossier.reading.ocr.engine import Engine, Orientation, Recognised
from dossier.reading.ocr.lines import dotted, legible, page_of
from dossier.reading.ocr.merge import combined, photograph, pictured, recognised_before
from dossier.reading.ocr.picture import Upright, blank, cleaned, upright, without_leaders
from dossier.reading.pdf.pages import PageText
from dossier.reading.protocol import Recognising

DPI = 300.0
_GOOD = 75.0  # mean confidence from which a page is taken to be the right way up
_MUCH = 0.9  # of what was read before that a surer reading has to have
_FAIR = 50.0  # from which it may be, if the text looks like words
_ENOUGH_LETTERS = 40  # from which on confidence says something
_SHORT = 1200  # characters from which a page is taken to need no look at its pictures
_PICTURED = 0.3  # of a page covered by pictures from which they are looked at
_SOME, _HALF = 300, 0.45  # the same for pages with so many characters: photographs beside text
_FEW = 40  # characters with which a page may be a photograph with words on it
_FEW_LETTERS = 150  # below which a page's language is not looked at
_SHARE = 0.6  # of the time for a page for recognising; the rest is for rendering it and for what comes after
_SMALL = 22  # pixels from descender to ascender below which a picture is enlarged
_FIRST = ("nld", "deu", "fra", "eng")  # measured: the Dutch data read the other three best


class Recognition:
    """Recognises the pages of one file.

    Args:
        limits: what a page may cost.
        recognising: told of each page before it is recognised.
        data: Tesseract's language data; None: as found on this computer.
        skip: numbers of pages that are not to be recognised.
    """

    def __init__(
        self,
        limits: Limits,
        recognising: Recognising,
        data: tessdata.Tessdata | None = None,
        skip: Sequence[int] = (),
    ) -> None:
        self._limits = limits
        self._recognising = recognising
        self._data = tessdata.find() if data is None else data
        self._skip = frozenset(skip)
        self._end = time.monotonic() + limits.recognise_seconds
        self._late: list[int] = []
        self._given_up: list[int] = []
        self._turn = 0
        self._language = next((code for code in _FIRST if code in self._data.languages), "")
        if self._data.able and not self._language:
            self._language = min(self._data.languages - {"osd", "equ"})
        self._unable: list[int] = []
        self._slow: list[int] = []
        self._foreign: dict[str, list[int]] = defaultdict(list)

    def frame(self, picture: Image.Image, dpi: float, number: int, pages: int) -> PageText | None:
        """Recognise a picture of grey values; None: it cannot be done, see :meth:`reason`.

        Args:
            dpi: its resolution, which gives the page its size.
            number, pages: which page it is, from 1, of how many.
        """
        width, height = picture.width * 72 / dpi, picture.height * 72 / dpi
        if picture.width * picture.height > self._limits.page_pixels:
            factor = math.sqrt(self._limits.page_pixels / (picture.width * picture.height))
            size = (max(int(picture.width * factor), 1), max(int(picture.height * factor), 1))
            picture, dpi = picture.resize(size, Image.Resampling.BOX), dpi * factor
        if blank(picture):
            return PageText(width=width, height=height, confidence=100.0)
        if not self._data.able or self._data.folder is None:
            self._unable.append(number)
            return None
        if number in self._skip or time.monotonic() > self._end:
            (self._given_up if number in self._skip else self._late).append(number)
            return None
        self._recognising(number, pages)
        attempt = _Attempts(_engine(self._data), cleaned(picture), dpi, self._limits.page_seconds * _SHARE)
        found = self._read(attempt, number)
        page = page_of(found, attempt.upright)
        page.width, page.height, page.objects = width, height, 1
        if page.confidence is None:
            page.confidence = 100.0
        return page

    def usable(self, page: PageText) -> bool:
        """Whether the text that a PDF holds for a page is all there is, and good."""
        if not page.objects:
            return True
        text = page.text
        return len(text) >= _SHORT and quality.judge(text).good

    def recognise(self, page: pdfium.PdfPage, number: int, pages: int, found: PageText) -> PageText | None:
        """Recognise a PDF's page; see :class:`dossier.reading.pdf.pages.Recogniser`."""
        good = quality.judge(found.text).good
        if good and _all_there(page, len(found.text)):
            return found
        dpi = min(DPI, 72 * math.sqrt(self._limits.page_pixels / max(found.width * found.height, 1.0)))
        picture = page.render(scale=dpi / 72, grayscale=True, may_draw_forms=False).to_pil().convert("L")
        seen = self.frame(picture, dpi, number, pages)
        if seen is None:
            return found if found.lines else None
        seen.width, seen.height, seen.objects = found.width, found.height, found.objects
        return combined(found, seen, good=good)

    def reason(self) -> str:
        """What could not be recognised and what to do, in sentences; empty where nothing is missing."""
        parts = []
        if self._unable:
            parts.append(reasons.unable_to_recognise(self._unable, tessdata.packages(list(_FIRST))))
        if self._given_up:
            parts.append(reasons.recognising_given_up(self._given_up))
        if self._late:
            parts.append(reasons.recognising_too_long(self._late))
        if self._slow:
            parts.append(reasons.recognised_in_part(self._slow))
        for code, pages in self._foreign.items():
            parts.append(reasons.language_missing(pages, tessdata.names([code]), tessdata.packages([code])))
        return " ".join(parts)

    def _read(self, attempts: _Attempts, number: int) -> Recognised:
        found = self._right_way_up(attempts)
        if (dotted(found) or not _plain(found)) and attempts.clear_dots():
            # A table of contents: its page numbers, a column of digits, are lost unless lines run through.
            through = attempts.recognise(self._language)
            surer = through.confidence > found.confidence
            if surer and _score(through) > _MUCH * _score(found):
                found = through
            else:
                attempts.put_back_dots()
        found = self._in_its_language(attempts, found, number)
        if not found.whole:
            self._slow.append(number)
        return found

    def _right_way_up(self, attempts: _Attempts) -> Recognised:
        """The page read in the orientation in which it reads best."""
        best = None
        for turn in self._turns(attempts):
            attempts.turn(turn)
            found = attempts.recognise(self._language)
            if best is None or _score(found) > _score(best[1]):
                best = attempts.upright, found
            if _plain(found):
                break
        assert best is not None
        attempts.upright, found = best
        if _plain(found):
            self._turn = attempts.upright.turned
        return found

    def _turns(self, attempts: _Attempts) -> Iterator[int]:
        """Orientations to try: that of the page before, what Tesseract makes of the page, then all others."""
        yield self._turn
        tried = {self._turn}
        if "osd" in self._data.languages:
            seen = attempts.orientation()
            if seen is not None and seen.degrees not in tried:
                tried.add(seen.degrees)
                yield seen.degrees
            if seen is not None:
                return
        yield from (turn for turn in (0, 180, 90, 270) if turn not in tried and attempts.left > 0)

    def _in_its_language(self, attempts: _Attempts, found: Recognised, number: int) -> Recognised:
        """The page read with the data of its own language, as far as it can be told and is there."""
        text = found.text
        if sum(map(str.isalpha, text)) < _FEW_LETTERS or not _plain(found):
            return found
        code = tessdata.WANTED.get(detect(text), "")
        if not code or code == self._language:
            return found
        if code not in self._data.languages:
            self._foreign[code].append(number)
            return found
        again = attempts.recognise(code)
        if _score(again) < 0.98 * _score(found):
            return found
        self._language = code
        return again


class _Attempts:
    """A page's picture, and the ways to read it within its time."""

    def __init__(self, engine: Engine, picture: Image.Image, dpi: float, seconds: float) -> None:
        self._engine = engine
        self._picture = picture
        self._dpi = dpi
        self._end = time.monotonic() + seconds
        self.upright = Upright(self._picture, dpi, 0, 0.0, picture.size)
        self._dotted, self._together = self.upright, False

    @property
    def left(self) -> float:
        """Seconds left."""
        return self._end - time.monotonic()

    def turn(self, degrees: int) -> None:
        """Turn the page from how it came, and put it straight."""
        self.upright = upright(self._picture, self._dpi, degrees)

    def clear_dots(self) -> bool:
        """Take the dots that lead to page numbers out of the picture as it stands; whether there were any."""
        self._dotted = self.upright
        self.upright = replace(self.upright, picture=without_leaders(self.upright.picture, self._dpi))
        self._together = self.upright.picture is not self._dotted.picture
        return self._together

    def put_back_dots(self) -> None:
        """Undo the last :meth:`clear_dots`."""
        self.upright, self._together = self._dotted, False

    def recognise(self, language: str) -> Recognised:
        """Read the picture as it stands now; without its dots, lines are read through from left to right."""
        seconds, picture = max(self.left, 0.2), self.upright.picture
        return self._engine.recognise(picture, self._dpi, language, seconds, together=self._together)

    def orientation(self) -> Orientation | None:
        """How the page as it came stands."""
        return self._engine.orientation(self._picture, self._dpi)


def _all_there(page: pdfium.PdfPage, characters: int) -> bool:
    """Whether a page's pictures hold no text besides the good one that the file holds."""
    if pictured(page) < (_PICTURED if characters < _SOME else _HALF):
        return True
    if characters >= _SOME and recognised_before(page):
        return True
    return characters >= _FEW and photograph(page)


def _plain(found: Recognised) -> bool:
    """Whether a page was surely read the right way up."""
    found = legible(found)
    letters = sum(len(word.text) for word in found.words)
    if found.sideways or letters < _ENOUGH_LETTERS or found.confidence < _FAIR:
        return False
    # Another language's data are less sure, but what they make of an upright page looks like words.
    return found.confidence >= _GOOD or (letters >= _FEW_LETTERS and quality.judge(found.text).good)


def _score(found: Recognised) -> float:
    """How much was read, and how surely."""
    share = 0.3 if found.sideways else 1.0
    return share * sum(len(word.text) * max(word.confidence - 30.0, 0.0) for word in found.words)


_engines: dict[tessdata.Tessdata, Engine] = {}


def _engine(data: tessdata.Tessdata) -> Engine:
    """The engine for a folder of data, kept for the files to come."""
    assert data.folder is not None
    if data not in _engines:
        _engines[data] = Engine(data.folder)
    return _engines[data]
