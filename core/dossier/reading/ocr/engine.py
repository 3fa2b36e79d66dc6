"""Tesseract, in this process: a picture in, words with their places and confidences out.

The only module that knows tesserocr. Languages are loaded when first asked for and kept: 20 to 60 MB and a
tenth to half a second each. One thread each; Tesseract's own threads gain little and cost the machine a lot.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image

_ORIENTED = 2.0  # confidence of orientation and script detection below which it says nothing


class Word(NamedTuple):
    """A recognised word.

    Attributes:
        text: without spaces.
        left, top, right, bottom: its box in pixels of the picture.
        confidence: 0 to 100.
        line: number of the line it stands in, from 0, in reading order.
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float
    line: int


class Row(NamedTuple):
    """A recognised line: height of its type and baseline at its left end, in pixels, and what it opens."""

    height: float
    baseline: float
    opens_block: bool
    opens_paragraph: bool


@dataclass(frozen=True, slots=True)
class Recognised:
    """The words and lines of a picture, in reading order; ``whole`` tells that the time sufficed."""

    words: list[Word]
    rows: list[Row]
    whole: bool = True

    @property
    def confidence(self) -> float:
        """Mean confidence of the words weighted by their length; 0 without words."""
        letters = sum(len(word.text) for word in self.words)
        return sum(word.confidence * len(word.text) for word in self.words) / letters if letters else 0.0

    @property
    def sideways(self) -> bool:
        """Whether lines run up or down: Tesseract reads such too, and loses half of them."""
        long = [word for word in self.words if len(word.text) >= 4]
        standing = sum(word.bottom - word.top > word.right - word.left for word in long)
        return 2 * standing > len(long)

    @property
    def text(self) -> str:
        """The words, separated by spaces."""
        return " ".join(word.text for word in self.words)


class Orientation(NamedTuple):
    """How a picture stands: degrees clockwise by which it is to be turned to be upright, and its script."""

    degrees: int
    script: str


class Engine:
    """Recognition in any of the languages in a folder.

    Args:
        folder: holds Tesseract's language data.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._apis: dict[str, Any] = {}

    def recognise(
        self, picture: Image.Image, dpi: float, language: str, seconds: float, *, together: bool = False
    ) -> Recognised:
        """Recognise a picture of grey values.

        Args:
            dpi: its resolution.
            language: Tesseract's name, or several joined by "+"; the data must be there.
            seconds: after which to stop with what was recognised by then. Layout analysis is not stopped.
            together: whether lines run through from left to right, whatever gaps they have.
        """
        import tesserocr

        api = self._api(language, tesserocr.PSM.AUTO)
        api.SetPageSegMode(tesserocr.PSM.SINGLE_BLOCK if together else tesserocr.PSM.AUTO)
        _set(api, picture, dpi)
        whole = bool(api.Recognize(max(int(seconds * 1000), 1)))
        found = _gather(api.GetIterator(), whole)
        api.Clear()
        return found

    def orientation(self, picture: Image.Image, dpi: float) -> Orientation | None:
        """How a picture stands, or None where too little is on it to tell. Needs the data "osd"."""
        import tesserocr

        api = self._api("osd", tesserocr.PSM.OSD_ONLY)
        _set(api, picture, dpi)
        found = api.DetectOrientationScript()
        api.Clear()
        if not found or found["orient_conf"] < _ORIENTED:
            return None
        return Orientation(-int(found["orient_deg"]) % 360, str(found["script_name"]))

    def _api(self, language: str, mode: int) -> Any:
        if language not in self._apis:
            import tesserocr

            engine = tesserocr.OEM.DEFAULT if language == "osd" else tesserocr.OEM.LSTM_ONLY
            api = tesserocr.PyTessBaseAPI(path=self._folder, lang=language, psm=mode, oem=engine)
            self._apis[language] = api
        return self._apis[language]


def _set(api: Any, picture: Image.Image, dpi: float) -> None:
    width, height = picture.size
    api.SetImageBytes(picture.tobytes(), width, height, 1, width)
    api.SetSourceResolution(max(round(dpi), 70))


def _gather(iterator: Any, whole: bool) -> Recognised:
    import tesserocr

    word_level, line_level = tesserocr.RIL.WORD, tesserocr.RIL.TEXTLINE
    words: list[Word] = []
    rows: list[Row] = []
    opens = [False, False]
    more = iterator is not None
    while more:
        if iterator.IsAtBeginningOf(line_level):
            opens[0] |= iterator.IsAtBeginningOf(tesserocr.RIL.BLOCK)
            opens[1] |= iterator.IsAtBeginningOf(tesserocr.RIL.PARA)
            fresh = True
        box = iterator.BoundingBox(word_level)
        text = "" if box is None else "".join((iterator.GetUTF8Text(word_level) or "").split())
        if text:
            if fresh:
                rows.append(_row(iterator, line_level, opens))
                opens, fresh = [False, False], False
            left, top, right, bottom = box
            confidence = float(iterator.Confidence(word_level))
            words.append(Word(text, left, top, right, bottom, confidence, len(rows) - 1))
        more = iterator.Next(word_level)
    return Recognised(words, rows, whole)


def _row(iterator: Any, level: int, opens: list[bool]) -> Row:
    box = iterator.BoundingBox(level)
    attributes = iterator.RowAttributes() or {}
    height = float(attributes.get("row_height") or box[3] - box[1])
    baseline = iterator.Baseline(level)
    bottom = baseline[0][1] if baseline else box[3]
    return Row(min(height, 1.5 * (box[3] - box[1])), float(min(bottom, box[3])), opens[0], opens[1])
