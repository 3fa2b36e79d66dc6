"""Pages of lines to one text with blocks, page ranges and places: the only place where offsets are made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dossier.layout import Layout, Run
from dossier.reading.common.table_heads import heading_rows
from dossier.reading.common.tables import Continued, table_text
from dossier.reading.pdf.blocks import Group, groups_of
from dossier.reading.pdf.furniture import Repeat, repeats
from dossier.reading.pdf.hyphens import Hyphens
from dossier.reading.pdf.pages import HYPHEN, Lattice, Line, PageText
from dossier.types import Block, BlockKind, Cell, Page, Table

_WORD = re.compile(r"\S+")
_HYPHENS = (HYPHEN, "-")
FURNITURE = "Running headers and footers"


class Assembly:
    """The text of a document of pages.

    Args:
        pages: what was read of each page, by number, ascending; changed by this.
        labels: page numbers as the file gives them.
        outline: levels of the headings the file lists itself, by page and key.
        characters: the most that the text may hold; :attr:`full` tells that some was left out.

    Attributes:
        text, blocks, pages, tables: as in a reading.
    """

    def __init__(
        self,
        pages: Sequence[tuple[int, PageText]],
        labels: dict[int, str],
        outline: dict[tuple[int, str], int],
        characters: int,
    ) -> None:
        self._room = characters
        self._outline = outline
        self._parts: list[str] = []
        self._length = 0
        self._runs: list[Run] = []
        self._hyphens = Hyphens(lambda: "\n".join(line.text for _, page in pages for line in page.lines))
        self.full = False
        self.blocks: list[Block] = []
        self.pages: list[Page] = []
        self.tables: list[Table] = []
        running = repeats(pages)
        moved = {id(line) for repeat in running for _, line in repeat.places}
        printed = dict(labels)
        for repeat in running:
            printed = repeat.labels() | printed
        if moved:
            for _, page in pages:
                page.lines = [line for line in page.lines if id(line) not in moved]
        self._add_pages(pages, printed)
        self._add_running(running)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self._parts)

    @property
    def layout(self) -> Layout:
        """Where it stands."""
        return Layout(self._runs)

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _add_pages(self, pages: Sequence[tuple[int, PageText]], labels: dict[int, str]) -> None:
        groups = groups_of(pages, self._outline)
        at = 0
        for number, page in pages:
            if self.pages:
                self._append("\n")
            start = self._length
            last = None
            while at < len(groups) and groups[at].page == number:
                group = groups[at]
                at += 1
                if last is not None and not self.full:
                    close = last.kind is group.kind is BlockKind.LIST_ITEM
                    self._append("\n" if close else "\n\n")
                if group.table is not None:
                    self._add_table(group.table, number)
                else:
                    self._add(group)
                last = group
            self.pages.append(
                Page(
                    number,
                    start,
                    self._length,
                    labels.get(number, ""),
                    page.width,
                    page.height,
                    page.confidence,
                )
            )

    def _add(self, group: Group) -> None:
        """Add a group's lines as a block."""
        start, final, at = self._length, len(group.lines) - 1, self._length
        for index, line in enumerate(group.lines):
            text, between = line.text, "\n"
            if text.endswith(_HYPHENS):
                following = "" if index == final else group.lines[index + 1].text
                text, between = self._hyphens.end(text, following)
            length = len(text)
            if at + length > self._room:
                self.full = True
                break
            if text:
                self._place(line, at, length, group.page)
                self._parts.append(text)
                at += length
            if index != final:
                self._parts.append(between)
                at += len(between)
        self._length = at
        if at > start:
            self.blocks.append(Block(group.kind, start, at, group.page, group.level))

    def _add_table(self, lattice: Lattice, page: int) -> None:
        """Add a table, each row on one line, with the places of its cells' words."""
        if self.full:
            return
        cells = [[_cell_text(lines, self._hyphens) for lines in row] for row in lattice.cells]
        rows: list[list[str]] = []
        owners: list[_CellText] = []
        for owned in lattice.spans:
            row: list[str] = []
            for column, (above, left) in enumerate(owned):
                cell = cells[above][left]
                if left != column:
                    row.append(Continued(cell.text))
                    continue
                row.append(cell.text)
                if cell.text:
                    owners.append(cell)
            rows.append(row)
        text, placed = table_text(rows, heading_rows(rows))
        start = self._length
        if start + len(text) > self._room:
            self.full = True
            return
        for spot, owner in zip(placed, owners, strict=True):
            for at, line, length in owner.parts:
                self._place(line, start + spot.start + at, length, page)
        self._append(text)
        shifted = tuple([Cell(c.row, c.column, start + c.start, start + c.end, c.head) for c in placed])
        self.blocks.append(Block(BlockKind.TABLE, start, self._length, page))
        self.tables.append(Table(start, self._length, shifted))

    def _place(self, line: Line, at: int, length: int, page: int) -> None:
        """Note where the first so many characters of a line, which begins at a place in the text, stand."""
        _, left, top, right, bottom, _, _, first, runs = line
        if first is not None:
            self._runs.append(Run(at, at + length, page, left, top, right, bottom, first))
            return
        for run in runs:
            if run.start < length:
                end = min(run.end, length)
                self._runs.append(run._replace(start=at + run.start, end=at + end, page=page))

    def _add_running(self, running: Sequence[Repeat]) -> None:
        """Running headers and footers after the last page: one of each to be found, then all others."""
        if not running or self.full:
            return
        self._append("\n\n")
        start = self._length
        self._append(FURNITURE)
        page = running[0].places[0][0]
        self.blocks.append(Block(BlockKind.HEADING, start, self._length, page, 1))
        firsts = [repeat.places[0] for repeat in running]
        others = sorted((place for repeat in running for place in repeat.places[1:]), key=_by_place)
        for kind, places in ((BlockKind.PARAGRAPH, firsts), (BlockKind.FURNITURE, others)):
            for number, line in places:
                if self.full:
                    return
                self._append("\n")
                self._add(Group([line], number, kind))


class _CellText(NamedTuple):
    """The words of a cell on one line, and which of its lines stand where in it, for how many characters."""

    text: str = ""
    parts: Sequence[tuple[int, Line, int]] = ()


_EMPTY = _CellText()


def _cell_text(lines: Sequence[Line], hyphens: Hyphens) -> _CellText:
    if not lines:
        return _EMPTY
    words = [word for line in lines for word in _words(line)]
    if len(words) == 1 and not words[0].text.endswith(_HYPHENS):
        return _CellText(words[0].text, [(0, words[0], len(words[0].text))])
    found = ""
    parts = []
    for index, word in enumerate(words):
        text, between = word.text, " "
        if text.endswith(_HYPHENS):
            following = words[index + 1].text if index + 1 < len(words) else ""
            text, between = hyphens.end(text, following)
        if text:
            parts.append((len(found), word, len(text)))
            found += text + between.replace("\n", " ")
    return _CellText(found.rstrip(" "), parts)


def _words(line: Line) -> list[Line]:
    """A line as it is, or word by word where there is more than one space between two."""
    tidy = " ".join(line.text.split())
    if line.text == tidy:
        return [line]
    if line.first is None:
        return [line._replace(text=tidy, runs=())]
    scale = (line.right - line.left) / len(line.text)
    return [
        line._replace(
            text=match[0],
            left=line.left + match.start() * scale,
            right=line.left + match.end() * scale,
            first=line.first + match.start(),
        )
        for match in _WORD.finditer(line.text)
    ]


def _by_place(place: tuple[int, Line]) -> tuple[int, float]:
    return place[0], place[1].top
