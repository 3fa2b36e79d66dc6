"""Running headers, footers and page numbers: lines that come back at the edge of page after page.

They leave the pages, where they would break paragraphs and pass for headings, and follow after the last page.
A line is taken for one only where it stands at a page's edge and comes back the same, but for numbers that
count with the pages: a table's first row on page after page is no header.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dossier.reading.pdf.pages import Line, PageText

_EDGE_LINES = 3  # so many lines from the top and from the foot
_EDGE = 0.2  # of the page's height
_PAGES = 3  # at least
_SHARE = 0.4  # of all pages; or
_APART = 2  # so many pages from one to the next
_PART = 0.8  # of the lines alike in all but numbers that have to agree
_HIGH = 3.0  # points that a line may stand higher or lower
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(slots=True)
class Repeat:
    """A line that comes back: the pages and lines, and which of its numbers is the page's, if one is."""

    places: list[tuple[int, Line]]
    numbered: int | None = None

    def labels(self) -> dict[int, str]:
        """Printed page numbers by page."""
        if self.numbered is None:
            return {}
        return {page: _NUMBER.findall(line.text)[self.numbered] for page, line in self.places}


def repeats(pages: Sequence[tuple[int, PageText]]) -> list[Repeat]:
    """The running headers and footers of a document, in order of their first appearance."""
    if len(pages) < _PAGES:
        return []
    shapes: dict[str, list[tuple[int, Line]]] = defaultdict(list)
    for number, page in pages:
        for line in _edge_lines(page):
            shapes[_NUMBER.sub("#", line.text).casefold()].append((number, line))
    found = []
    for places in shapes.values():
        if len(places) >= _PAGES:
            found += [repeat for repeat in _by_numbers(places) if _comes_back(repeat, len(pages))]
    return sorted(found, key=lambda repeat: (repeat.places[0][0], repeat.places[0][1].top))


def _edge_lines(page: PageText) -> list[Line]:
    lines = page.lines
    if page.tables:
        tables = {id(table.line) for table in page.tables}
        lines = [line for line in lines if id(line) not in tables]
    if len(lines) > 2 * _EDGE_LINES:
        lines = sorted(lines, key=_top)
        lines = lines[:_EDGE_LINES] + lines[-_EDGE_LINES:]
    upper, lower = _EDGE * page.height, (1 - _EDGE) * page.height
    return [line for line in lines if line.bottom < upper or line.top > lower]


def _top(line: Line) -> float:
    return line.top


def _by_numbers(places: list[tuple[int, Line]]) -> list[Repeat]:
    """Lines alike in all but numbers, parted by the numbers that neither stay nor count with the pages."""
    numbers = [_NUMBER.findall(line.text) for _, line in places]
    counting: list[int] = []
    for column in range(len(numbers[0])):
        values = [_value(row[column]) for row in numbers]
        ahead = Counter(value - page for value, (page, _) in zip(values, places, strict=True))
        if ahead.most_common(1)[0][1] >= _PART * len(places) and len(set(values)) > 1:
            counting.append(column)
    parted: dict[tuple[str, ...], list[tuple[int, Line]]] = defaultdict(list)
    for row, place in zip(numbers, places, strict=True):
        parted[tuple(text for column, text in enumerate(row) if column not in counting)].append(place)
    return [Repeat(alike, counting[0] if counting else None) for alike in parted.values()]


def _value(number: str) -> int:
    if number.isdigit():
        return int(number[:9])
    digits = [_ROMAN[letter] for letter in number.lower()] + [0]
    return sum(-a if a < b else a for a, b in pairwise(digits))


def _comes_back(repeat: Repeat, pages: int) -> bool:
    """Whether it stands on enough pages, or at the same height on pages that follow each other closely."""
    places = repeat.places
    here = sorted({page for page, _ in places})
    letters = any(map(str.isalpha, places[0][1].text))
    if not letters and repeat.numbered is None:
        return False
    if len(here) >= max(_PAGES, _SHARE * pages):
        return True
    tops = Counter(round(line.top / _HIGH) for _, line in places)
    top = tops.most_common(1)[0][0] * _HIGH
    close = sum(b - a <= _APART for a, b in pairwise(here))
    level = sum(abs(line.top - top) <= 2 * _HIGH for _, line in places)
    return len(here) >= _PAGES and close >= _PART * (len(here) - 1) and level >= _PART * len(places)
