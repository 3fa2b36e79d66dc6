"""What reading one page gives, whoever reads it: its lines in reading order, each with its places.

The seam between the PDF reader, which takes a page's text from the file, and the recogniser, which reads it
from the page's picture. Coordinates everywhere: points (1/72 inch) from the upper left corner of the page as
shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import pypdfium2 as pdfium

from dossier.layout import Run

HYPHEN = "\ufffe"
"""PDFium's mark of a hyphen at a line's end."""


class Line(NamedTuple):
    """A line of a page, or the part of one that stands in one column.

    Attributes:
        text: its text, fit to show, without line breaks; it may end in :data:`HYPHEN`, which counts as one of
            the run's characters.
        left, top, right, bottom: its box.
        size: of its type in points, to the nearest half; 0 for text that is not upright.
        bold: whether it is bold from end to end; may be False where nobody looked.
        first: PDFium's index of its first character where the whole line is one run; else None.
        runs: where its characters stand, ranges counted from the line's start, ``page`` not looked at; empty
            where ``first`` tells it all. A recognised line has one a word, with its confidence.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float = 0.0
    bold: bool = False
    first: int | None = None
    runs: Sequence[Run] = ()


class Lattice(NamedTuple):
    """A table on a page.

    Attributes:
        line: stands for it among the page's lines: all its words, and the box around it.
        cells: the lines, or parts of lines, of each cell, row by row.
        spans: for each cell the row and column of the one it belongs to: itself, unless that spans several.
    """

    line: Line
    cells: list[list[list[Line]]]
    spans: list[list[tuple[int, int]]]


@dataclass(slots=True)
class PageText:
    """A page as read.

    Attributes:
        lines: in reading order.
        width, height: of the page as shown.
        objects: how many things the file draws on it (text, paths, images); 0 for a blank page.
        confidence: mean confidence of the recognised words (0 to 100); None for text that the file itself
            holds.
        gaps: indices of lines before which a paragraph begins that the lines' distances do not tell.
        tables: the tables, each with a line among the page's.
    """

    lines: list[Line] = field(default_factory=list)
    width: float = 0.0
    height: float = 0.0
    objects: int = 0
    confidence: float | None = None
    gaps: frozenset[int] = frozenset()
    tables: list[Lattice] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The lines below each other, words parted by a hyphen still in two."""
        return "\n".join(line.text for line in self.lines).replace(HYPHEN, "-")


class Recogniser(Protocol):
    """Reads pages from their pictures. Passed to ``read_pdf``, which asks it about every page."""

    def usable(self, page: PageText) -> bool:
        """Whether the text that the file holds for a page is good; else the page is recognised."""

    def recognise(self, page: pdfium.PdfPage, number: int, pages: int, found: PageText) -> PageText | None:
        """Recognise a page.

        Args:
            page: the open page, to be rendered.
            number, pages: which it is, from 1, of how many.
            found: what the file itself holds for it; the result takes its place, so it keeps what is good.

        Returns:
            The page, without lines where its picture holds no words; None where it could not be recognised
            (Tesseract or a language missing, time used up), which ``reason`` then tells.
        """

    def reason(self) -> str:
        """What could not be recognised and what to do, in sentences; empty where nothing is missing."""
