"""What parent and worker say to each other: frames, each checked before it is believed.

A frame is its kind (1 byte), its length (8 bytes, big-endian) and so many bytes: JSON, or, for the layout and
the files within a file, the bytes themselves. A file's content follows its request as so many bytes, or, on
Linux, as a sealed memory file passed beside the request. The worker tells its progress while it reads, then
sends the frames of data (the layout, then each child), then the reply. Nothing is ever unpickled.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import BinaryIO, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from dossier.layout import Layout
from dossier.reading.limits import Limits
from dossier.types import Block, BlockKind, Cell, Child, DocumentState, Facts, Page, Reading, Table

HEADER = struct.Struct(">BQ")
Recognising = Callable[[int, int], None]
"""Told before each page that is recognised (OCR): its number, and how many pages there are."""


class FrameKind(IntEnum):
    """What a frame holds."""

    MESSAGE = 0
    PROGRESS = 1
    DATA = 2


class Start(BaseModel):
    """The first frame to a worker: what it may spend."""

    limits: Limits


class Ready(BaseModel):
    """The worker's first frame: it is shut in by these means and waits."""

    holding: tuple[str, ...] = Field(max_length=8)


class Request(BaseModel):
    """A file to read. Its name stays with the parent: the suffix is all a reader needs."""

    size: int = Field(ge=0)
    suffix: str = Field(default="", max_length=32)
    password: str | None = Field(default=None, max_length=4096)
    by_descriptor: bool = False
    task: Literal["read", "show"] = "read"  # show: make a PDF of a picture, for the window
    skip: tuple[int, ...] = ()  # pages not to be recognised: a worker died of them, or took too long


class PageProgress(BaseModel):
    """The worker recognises this page, of so many; it gets the time of one more page for it."""

    page: int = Field(ge=1)
    pages: int = Field(ge=1)


class Reply(BaseModel):
    """A reading as it crosses from the worker; what is out of order is refused here."""

    model_config = ConfigDict(extra="forbid")

    state: DocumentState
    reason: str = Field(default="", max_length=2000)
    text: str = ""
    blocks: list[tuple[BlockKind, int, int, int | None, int]] = []
    pages: list[tuple[int, int, int, str, float, float, float | None]] = []
    tables: list[tuple[int, int, list[tuple[int, int, int, int, bool]]]] = []
    facts: tuple[str, str, str, str] = ("", "", "", "")
    children: list[str] = Field(default=[], max_length=100_000)  # names; their bytes came before
    page_count: int = Field(default=0, ge=0)
    title: str = Field(default="", max_length=300)
    language: str = Field(default="", pattern=r"^([a-z]{2,3})?$")
    media_type: str = Field(default="", max_length=100)
    exhausted: bool = False  # the worker ran out of memory and must be replaced

    @classmethod
    def of(cls, reading: Reading, *, exhausted: bool = False) -> Self:
        """The reply that carries a reading."""
        return cls.model_construct(
            state=reading.state,
            reason=reading.reason,
            text=reading.text,
            blocks=[
                (block.kind, block.start, block.end, block.page, block.level) for block in reading.blocks
            ],
            pages=[
                (p.number, p.start, p.end, p.label, p.width, p.height, p.confidence) for p in reading.pages
            ],
            tables=[
                (t.start, t.end, [(c.row, c.column, c.start, c.end, c.head) for c in t.cells])
                for t in reading.tables
            ],
            facts=(reading.facts.date, reading.facts.number, reading.facts.author, reading.facts.version),
            children=[child.name for child in reading.children],
            page_count=reading.page_count,
            title=reading.title,
            language=reading.language,
            media_type=reading.media_type,
            exhausted=exhausted,
        )

    def reading(self, data: Sequence[bytes] = ()) -> Reading:
        """The reading that the reply carries.

        Args:
            data: the frames of data that came before it: the layout, then each child.

        Raises:
            ValueError: they do not fit the reply.
        """
        if len(data) != (1 + len(self.children) if self.children or data else 0):
            raise ValueError("frames of data are missing or too many")
        return Reading(
            state=self.state,
            reason=self.reason,
            text=self.text,
            blocks=tuple(Block(*block) for block in self.blocks),
            pages=tuple(Page(*page) for page in self.pages),
            page_count=self.page_count,
            title=self.title,
            language=self.language,
            media_type=self.media_type,
            layout=Layout.from_bytes(data[0], len(self.text)) if data else Layout(),
            tables=tuple(
                Table(start, end, tuple(Cell(*cell) for cell in cells)) for start, end, cells in self.tables
            ),
            facts=Facts(*self.facts),
            children=tuple(Child(*child) for child in zip(self.children, data[1:], strict=True)),
        )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.state is DocumentState.READING:
            raise ValueError("a worker cannot leave a document unread")
        if bool(self.reason) == (self.state is DocumentState.READY):
            raise ValueError("every state but READY has a reason, and READY has none")
        if self.state.searchable != bool(self.text.strip()):
            raise ValueError("searchable states, and only they, have text")
        _check_ranges([block[1:3] for block in self.blocks], len(self.text))
        _check_ranges([page[1:3] for page in self.pages], len(self.text))
        _check_ranges([table[:2] for table in self.tables], len(self.text))
        for start, end, cells in self.tables:
            if any(not start <= cell[2] <= cell[3] <= end or min(cell[:2]) < 0 for cell in cells):
                raise ValueError("a cell leaves its table")
        if any(len(fact) > 300 for fact in self.facts) or any(len(name) > 4096 for name in self.children):
            raise ValueError("a fact or a name is too long")
        if any(level < 0 or (kind is BlockKind.HEADING) != (level > 0) for kind, *_, level in self.blocks):
            raise ValueError("headings, and only they, have a level")
        if any(earlier[0] >= later[0] for earlier, later in zip(self.pages, self.pages[1:], strict=False)):
            raise ValueError("pages are out of order")
        return self


def _check_ranges(ranges: list[tuple[int, int]], length: int) -> None:
    at = 0
    for start, end in ranges:
        if not at <= start <= end <= length:
            raise ValueError("ranges overlap, go backwards or leave the text")
        at = end


def write_frame(stream: BinaryIO, message: BaseModel, kind: FrameKind = FrameKind.MESSAGE) -> None:
    """Send a message."""
    write_bytes(stream, kind, message.model_dump_json().encode())


def write_bytes(stream: BinaryIO, kind: FrameKind, body: bytes) -> None:
    """Send a frame of any kind."""
    stream.write(HEADER.pack(kind, len(body)) + body)
    stream.flush()


def read_exactly(stream: BinaryIO, size: int) -> bytes | None:
    """Exactly so many bytes, or None where the stream ends before."""
    data = stream.read(size)
    return data if data is not None and len(data) == size else None


def read_frame(stream: BinaryIO, limit: int) -> tuple[FrameKind, bytes] | None:
    """Kind and body of the next frame, or None: the stream ends, the frame is too long, or odd."""
    header = read_exactly(stream, HEADER.size)
    if header is None:
        return None
    number, size = HEADER.unpack(header)
    if number not in FrameKind.__members__.values() or size > limit:
        return None
    body = read_exactly(stream, size)
    return None if body is None else (FrameKind(number), body)
