"""A reading to passages that follow the document's own structure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dossier.splitting.cutting import Sizes
from dossier.splitting.notes import Notes
from dossier.splitting.outline import SEPARATOR, Section, sections
from dossier.splitting.places import Places
from dossier.splitting.stretches import Stretches
from dossier.types import Block, BlockKind, Reading


@dataclass(frozen=True, slots=True)
class Span:
    """Where a passage stands.

    Attributes:
        start, end: range in the document's text.
        page: page of its first character, or None.
        heading: heading path, outermost first, joined with " › "; empty at the top.
        place: what continues the path within an article ("lid 2 › onder b"); search does not look at it.
        article: number of the article it belongs to within the document; spans of one article share it.
    """

    start: int
    end: int
    page: int | None
    heading: str
    article: int
    place: str = ""


def split(reading: Reading, title: str, sizes: Sizes | None = None) -> list[Span]:
    """Cut a document into passages.

    No passage crosses an article (or, outside laws, a heading); every character of a block that is not
    white space and not a heading above a body lies in exactly one passage, except for running headers and
    footers, which lie in none. Tables and footnotes are passages of their own; a table's are whole rows.

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
    places = Places(reading, title, parts)
    stretches = Stretches(reading, sizes)
    notes = Notes(reading, places)
    spans: list[Span] = []
    for group in _articles(_without_openers(parts)):
        for blocks, path in _runs(group, sizes):
            for start, end, kind, caption in stretches.of(blocks):
                if kind is BlockKind.FOOTNOTE:
                    above, place, article = notes.place(start, end)
                else:
                    above, article = (*path, *caption), group[0].article
                    place = places.shared(start, end)
                page = pages.at(start)
                spans.append(Span(start, end, page, SEPARATOR.join(above), article, SEPARATOR.join(place)))
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


def _runs(group: list[Section], sizes: Sizes) -> Iterator[tuple[list[Block], tuple[str, ...]]]:
    """Blocks of one article to be cut as one; short sub-sections beside each other are."""
    blocks: list[Block] = []
    path: tuple[str, ...] = ()
    for section in group:
        if (
            blocks
            and section.blocks[-1].end - blocks[0].start <= sizes.target
            and _plain(blocks + section.blocks)
        ):
            blocks, path = blocks + section.blocks, _shared(path, section.path)
            continue
        if blocks:
            yield blocks, path
        blocks, path = section.blocks, section.path
    if blocks:
        yield blocks, path


def _plain(blocks: list[Block]) -> bool:
    return not any(block.kind in (BlockKind.TABLE, BlockKind.FOOTNOTE) for block in blocks)


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
