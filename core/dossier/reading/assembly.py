"""Pages of lines to one text with blocks, page ranges and places: the only place where offsets are made."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.layout import Layout, Run
from dossier.reading.furniture import Repeat, repeats
from dossier.reading.hyphens import Hyphens
from dossier.reading.pages import HYPHEN, Line, PageText
from dossier.reading.pdf_blocks import Group, groups_of
from dossier.types import Block, BlockKind, Page

_HYPHENS = (HYPHEN, "-")
FURNITURE = "Running headers and footers"


class Assembly:
    """The text of a document of pages.

    Args:
        pages: what was read of each page, by number, ascending; changed by this.
        labels: page numbers as the file gives them.
        characters: the most that the text may hold; :attr:`full` tells that some was left out.

    Attributes:
        text, blocks, pages: as in a reading.
    """

    def __init__(
        self, pages: Sequence[tuple[int, PageText]], labels: dict[int, str], characters: int
    ) -> None:
        self._room = characters
        self._parts: list[str] = []
        self._length = 0
        self._runs: list[Run] = []
        self._hyphens = Hyphens(lambda: "\n".join(line.text for _, page in pages for line in page.lines))
        self.full = False
        self.blocks: list[Block] = []
        self.pages: list[Page] = []
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
        groups = groups_of(pages)
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
            if at + len(text) > self._room:
                self.full = True
                break
            if text:
                self._place(line, at, len(text), group.page)
                self._parts.append(text)
                at += len(text)
            if index != final:
                self._parts.append(between)
                at += len(between)
        self._length = at
        if at > start:
            self.blocks.append(Block(group.kind, start, at, group.page, group.level))

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


def _by_place(place: tuple[int, Line]) -> tuple[int, float]:
    return place[0], place[1].top
