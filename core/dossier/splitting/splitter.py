"""A reading to passages that follow the document's own structure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dossier.splitting.cutting import Sizes, cut
from dossier.splitting.outline import SEPARATOR, Section, sections
from dossier.types import Reading


@dataclass(frozen=True, slots=True)
class Span:
    """Where a passage stands.

    Attributes:
        start, end: range in the document's text.
        page: page of its first character, or None.
        heading: heading path, outermost first, joined with " › "; empty at the top.
        article: number of the article it belongs to within the document; spans of one article share it.
    """

    start: int
    end: int
    page: int | None
    heading: str
    article: int


def split(reading: Reading, title: str, sizes: Sizes | None = None) -> list[Span]:
    """Cut a document into passages.

    No passage crosses an article (or, outside laws, a heading); every character of a block that is not
    white space and not a heading above a body lies in exactly one passage.

    Args:
        reading: what reading the file gave.
        title: the document's title, left out of the heading paths.
        sizes: limits; the measured ones by default.

    Returns:
        Passages in order, not overlapping.
    """
    sizes = sizes or Sizes()
    pages = _Pages(reading)
    parts = sections(reading, title)
    spans: list[Span] = []
    for group in _articles(_without_openers(parts)):
        for start, end, path in _pieces(reading.text, group, sizes):
            spans.append(Span(start, end, pages.at(start), SEPARATOR.join(path), group[0].article))
    return spans


def _without_openers(parts: list[Section]) -> Iterator[Section]:
    """Drop headings that only open others; a lone one ("Artikel 5 [vervallen]") becomes text of its own."""
    for section, after in zip(parts, [*parts[1:], None], strict=True):
        if section.blocks:
            yield section
        elif section.headings and not (after and after.path[: len(section.path)] == section.path):
            section.blocks = section.headings[:]
            yield section


def _articles(parts: Iterable[Section]) -> Iterator[list[Section]]:
    group: list[Section] = []
    for section in parts:
        if group and section.article != group[0].article:
            yield group
            group = []
        group.append(section)
    if group:
        yield group


def _pieces(text: str, group: list[Section], sizes: Sizes) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Passages of one article; short sub-sections side by side become one, under the path they share."""
    start = end = -1
    path: tuple[str, ...] = ()
    for section in group:
        first, last = section.blocks[0].start, section.blocks[-1].end
        if start >= 0 and last - start <= sizes.target:
            end, path = last, _shared(path, section.path)
            continue
        if start >= 0:
            yield from ((a, b, path) for a, b in cut(text, start, end, sizes))
        start, end, path = first, last, section.path
    if start >= 0:
        yield from ((a, b, path) for a, b in cut(text, start, end, sizes))


def _shared(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    shared = 0
    while shared < min(len(first), len(second)) and first[shared] == second[shared]:
        shared += 1
    return first[:shared]


class _Pages:
    """Which page a position is on; what follows the last page (form fields) has its pages in the blocks."""

    def __init__(self, reading: Reading) -> None:
        self._end = reading.pages[-1].end if reading.pages else 0
        self._beyond = [block for block in reading.blocks if reading.pages and block.start >= self._end]
        self._beyond_starts = [block.start for block in self._beyond]
        self._starts = [page.start for page in reading.pages]
        self._numbers = [page.number for page in reading.pages]

    def at(self, position: int) -> int | None:
        if self._beyond and position >= self._beyond[0].start:
            return self._beyond[bisect_right(self._beyond_starts, position) - 1].page
        index = bisect_right(self._starts, position) - 1
        return self._numbers[index] if index >= 0 else None
