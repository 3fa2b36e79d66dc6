"""Blocks to sections: runs of text under one heading path, with the article they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dossier.splitting.headlines import headings_and_bodies
from dossier.splitting.labels import Kind, Label
from dossier.types import Block, BlockKind, Reading

SEPARATOR = " › "


@dataclass(slots=True)
class Section:
    """Text under one heading path.

    Attributes:
        path: heading texts, outermost first.
        article: running number of the article (or of the top-level section where there are none).
        blocks: its body, in order; empty under a heading that only opens others.
        headings: the heading blocks directly above the body that belong to it.
        law: the word that announces its article ("artikel", "§"); empty outside articles.
        law_number: the article's number as written.
    """

    path: tuple[str, ...]
    article: int
    blocks: list[Block] = field(default_factory=list)
    headings: list[Block] = field(default_factory=list)
    law: str = ""
    law_number: str = ""


@dataclass(slots=True)
class _Open:
    label: Label
    level: int
    rank: int


def sections(reading: Reading, title: str) -> list[Section]:
    """Cut a document's blocks where its headings stand.

    Args:
        reading: text with blocks; blocks of plain text are scanned for article lines.
        title: the document's title; a heading that repeats it is left out of the paths.

    Returns:
        Sections in order. Those of one article share its number, and no two articles do.
    """
    items = list(headings_and_bodies(reading))
    labels = [label for _, label in items if label is not None]
    builder = _Builder(labels, _plain(title), _levels_mislead(items))
    last_page = reading.pages[-1].end if reading.pages else len(reading.text)
    for block, label in items:
        if label is not None and block.start > last_page:
            builder.close_all()  # form fields and comments after the last page belong to no article
        if label is None:
            if block.kind is BlockKind.HEADING:
                builder.runs_on(block)
            builder.body(block)
        else:
            builder.heading(block, label)
    return builder.sections


def _levels_mislead(items: Sequence[tuple[Block, Label | None]]) -> bool:
    """Whether articles are given the level of the divisions they stand in, or an outer one."""
    wrong = right = 0
    division: Block | None = None
    for block, label in items:
        if label is None or label.kind is Kind.PLAIN:
            continue
        if label.kind is Kind.ARTICLE and division:
            wrong += block.level <= division.level
            right += block.level > division.level
        division = block if label.kind is Kind.DIVISION else None
    return wrong > right


def _plain(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


class _Builder:
    """Keeps the stack of open headings; ranks say which may stand inside which."""

    def __init__(self, labels: Sequence[Label], title: str, by_kind: bool) -> None:
        self.sections: list[Section] = [Section((), 0)]
        self._open: list[_Open] = []
        self._title = title
        self._by_kind = by_kind
        self._article = 0
        self._signs_divide = any(label.kind is Kind.ARTICLE for label in labels)
        self._order: dict[str, int] = {}
        for label in labels:
            if label.kind in (Kind.DIVISION, Kind.SIGN):
                self._order.setdefault(label.word, len(self._order))

    def body(self, block: Block) -> None:
        self.sections[-1].blocks.append(block)

    def close_all(self) -> None:
        self._open.clear()

    def runs_on(self, block: Block) -> None:
        """Running text that was marked as a heading ends what stands beside it: "(b) The Secretary shall"."""
        if self._by_kind or not self._open or self._open[-1].rank != _PLAIN:
            return
        if self._open[-1].level < block.level or all(entry.rank == _PLAIN for entry in self._open):
            return
        while self._open[-1].rank == _PLAIN and self._open[-1].level >= block.level:
            self._open.pop()
        self._begin([])

    def heading(self, block: Block, label: Label) -> None:
        article = label.kind is Kind.ARTICLE or (label.kind is Kind.SIGN and not self._signs_divide)
        last = self.sections[-1]
        if self._is_caption(block, label, last):
            above = self._open[-1]
            above.label = replace(above.label, text=f"{above.label.text} {label.text}", bare=False)
            last.headings.append(block)
            last.path = self._path()
            return
        rank = self._rank(label, article)
        if self._by_kind and rank == _PLAIN:
            self._close_to_sibling(block.level)
        while self._open and self._closes(self._open[-1], block.level, rank):
            self._open.pop()
        if article or not any(entry.rank == _ARTICLE for entry in self._open):
            self._article += 1
        self._open.append(_Open(label, block.level, rank))
        self._begin([block])

    def _begin(self, headings: list[Block]) -> None:
        within = next((entry.label for entry in self._open if entry.rank == _ARTICLE), None)
        law, number = (within.word, within.number) if within else ("", "")
        self.sections.append(
            Section(self._path(), self._article, headings=headings, law=law, law_number=number)
        )

    def _is_caption(self, block: Block, label: Label, last: Section) -> bool:
        """An unlabelled heading right under a bare label names it: "Artikel 3" / "Woning"."""
        if label.kind is not Kind.PLAIN or last.blocks or not self._open:
            return False
        return self._open[-1].label.bare and (self._by_kind or block.level > self._open[-1].level)

    def _rank(self, label: Label, article: bool) -> int:
        if article:
            return _ARTICLE
        if label.kind in (Kind.DIVISION, Kind.SIGN):
            return 1 + self._order[label.word]
        return 0 if label.kind is Kind.ANNEX else _PLAIN

    def _closes(self, above: _Open, level: int, rank: int) -> bool:
        """Whether a heading of this level and rank ends what ``above`` opened."""
        if not self._by_kind:
            return above.level >= level
        if rank == _PLAIN:
            return above.rank == _PLAIN and above.level >= level
        if above.rank == 0:
            return rank != _ARTICLE
        if above.rank == _PLAIN:
            return bool(self._enclosing_rank() or rank == 0)
        return above.rank >= rank

    def _close_to_sibling(self, level: int) -> None:
        """A second treaty's name in the same file stands beside the first one's, outside its articles."""
        for index, entry in enumerate(self._open):
            if entry.rank == _PLAIN and entry.level >= level:
                del self._open[index:]
                return

    def _enclosing_rank(self) -> int:
        return max((entry.rank for entry in self._open if entry.rank != _PLAIN), default=0)

    def _path(self) -> tuple[str, ...]:
        texts = [entry.label.text for entry in self._open]
        while texts and self._title and _plain(texts[0]) == self._title:
            texts.pop(0)
        return tuple(text for text in texts if text)


_ARTICLE = 1000
_PLAIN = 2000
