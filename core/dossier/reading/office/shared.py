"""What the readers of all office formats do alike: put a reading together, and take out the files inside."""

from __future__ import annotations

import io
import posixpath
import warnings
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from PIL import Image

from dossier.reading import reasons
from dossier.reading.common.draft import Draft
from dossier.reading.common.table_heads import heading_rows
from dossier.reading.common.tables import table_text
from dossier.reading.common.titles import best_title
from dossier.reading.limits import Limits
from dossier.reading.office.ole import embedded_file
from dossier.types import Block, BlockKind, Cell, Child, DocumentState, Facts, Page, Reading, Table

# A picture at least this large may be a scan; smaller ones are ornaments and logos.
_WIDTH, _HEIGHT = 200, 100
_PICTURES = (".png", ".jpg", ".jpeg", ".jfif", ".gif", ".bmp", ".tif", ".tiff", ".webp")


class Entries(Protocol):
    """Named entries that can be read one by one."""

    @property
    def names(self) -> list[str]:
        """The names, in the file's order."""

    def read(self, name: str) -> bytes | None:
        """One entry's bytes."""


def finished(
    draft: Draft,
    media_type: str,
    limits: Limits,
    *,
    missing: Iterable[str] = (),
    title: str = "",
    facts: Facts = Facts(),  # noqa: B008 - frozen
    children: Sequence[Child] = (),
    pages: Sequence[Page] = (),
) -> Reading:
    """The reading of a draft: ready, partly read with the reasons given, or without text."""
    text = draft.text
    reasons_ = [reasons.characters_beyond(limits)] if draft.full else []
    reasons_ += [reason for reason in missing if reason and reason not in reasons_]
    title = best_title(title, draft.title())
    reason = " ".join(reasons_)
    state = DocumentState.PARTLY_READ if reason else DocumentState.READY
    if not text.strip():
        broken = reasons.OFFICE_PARTLY_DAMAGED in reasons_ or reasons.RTF_CUT in reasons_
        state = DocumentState.REFUSED if reason else DocumentState.NO_TEXT
        state = DocumentState.DAMAGED if broken else state
        reason = reason or (reasons.ONLY_FILES_INSIDE if children else reasons.NO_WORDS)
        text, pages = "", ()
    return Reading(
        state,
        reason,
        text,
        tuple(_placed(draft.blocks, pages)) if text else (),
        pages=tuple(pages),
        page_count=len(pages),
        title=title,
        media_type=media_type,
        tables=tuple(draft.tables) if text else (),
        facts=facts,
        children=tuple(children),
    )


def _placed(blocks: Sequence[Block], pages: Sequence[Page]) -> Iterator[Block]:
    """The blocks with the page each begins on, where there are pages."""
    starts = [page.start for page in pages]
    for block in blocks:
        place = bisect_right(starts, block.start)
        yield replace(block, page=pages[place - 1].number) if place and block.page is None else block


def write_table(draft: Draft, rows: Sequence[Sequence[str]], heads: int | None = None) -> None:
    """Add a table; how many of its rows are headings is found out where it is not known.

    A single filled cell, or a single column of them, is no table: its cells become paragraphs.
    """
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    width = max((sum(bool(c.strip()) for c in row) for row in filled), default=0)
    if width <= 1 and not heads:
        for row in filled:
            draft.block(BlockKind.PARAGRAPH, next(cell for cell in row if cell.strip()))
        return
    draft.table(*table_text(filled, heading_rows(filled) if heads is None else heads))


def graft(draft: Draft, reading: Reading) -> None:
    """Add what another reading holds, block by block, with its tables."""
    tables = {table.start: table for table in reading.tables}
    for block in reading.blocks:
        words = reading.text[block.start : block.end]
        table = tables.get(block.start)
        if block.kind is BlockKind.TABLE and table is not None:
            draft.table(words, _moved(table))
        else:
            draft.block(block.kind, words, level=block.level)


def _moved(table: Table) -> list[Cell]:
    return [Cell(c.row, c.column, c.start - table.start, c.end - table.start, c.head) for c in table.cells]


def section(draft: Draft, heading: str, paragraphs: Sequence[str]) -> None:
    """Add a heading of our own and what stands under it, if anything."""
    kept = [paragraph for paragraph in paragraphs if paragraph.strip()]
    if kept:
        draft.block(BlockKind.HEADING, heading, level=1)
        for paragraph in kept:
            draft.block(BlockKind.PARAGRAPH, paragraph)


def furniture(draft: Draft, paragraphs: Iterable[str]) -> None:
    """Add running headers and footers after everything else, each wording once."""
    kept = list(dict.fromkeys(" ".join(p.split()) for p in paragraphs if p.strip()))
    if kept:
        draft.block(BlockKind.FURNITURE, "Headers and footers")
        for words in kept:
            draft.block(BlockKind.FURNITURE, words)


def files_inside(
    package: Entries, limits: Limits, wanted: Callable[[str], bool] = lambda name: True
) -> tuple[list[Child], list[str]]:
    """The embedded files and the large pictures of a package, and why some are missing.

    Args:
        package: the opened archive.
        limits: how many files are taken, and of how many bytes in all.
        wanted: tells by an entry's name whether it counts (data behind a chart, say, does not).
    """
    children: list[Child] = []
    lost: list[str] = []
    room = limits.data_bytes // 2
    for name in package.names:
        folders = f"/{name.lower()}"
        embedded = "/embeddings/" in folders
        if not (embedded or _is_picture(folders)) or name.endswith("/") or not wanted(name):
            continue
        content = package.read(name) or b""
        child = embedded_file(posixpath.basename(name), content) if embedded else None
        if not embedded and large_picture(content):
            child = Child(posixpath.basename(name), content)
        if child is None:
            continue
        room -= len(child.data)
        if room < 0 or len(children) >= limits.children:
            lost.append(child.name)
            continue
        children.append(child)
    return children, [reasons.files_left_inside(lost)] if lost else []


def _is_picture(name: str) -> bool:
    return name.endswith(_PICTURES) and ("/media/" in name or name.startswith("/pictures/"))


def large_picture(content: bytes) -> bool:
    """Whether a picture is large enough to be a scan; only its header is looked at."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content)) as picture:
                return picture.width >= _WIDTH and picture.height >= _HEIGHT
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False


def picture_suffix(content: bytes) -> str:
    """The file name's suffix of a picture, by its first bytes."""
    return ".png" if content.startswith(b"\x89PNG") else ".jpg"
