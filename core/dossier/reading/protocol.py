"""What parent and worker say to each other: frames of JSON, each checked before it is believed.

A frame is its length (8 bytes, big-endian) and so many bytes of JSON. A file's content follows its request as
so many bytes, or, on Linux, as a sealed memory file passed beside the request. Nothing is ever unpickled.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from dossier.reading.limits import Limits
from dossier.types import Block, BlockKind, DocumentState, Page, Reading

HEADER = struct.Struct(">Q")


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


class Reply(BaseModel):
    """A reading as it crosses from the worker; what is out of order is refused here."""

    model_config = ConfigDict(extra="forbid")

    state: DocumentState
    reason: str = Field(default="", max_length=2000)
    text: str = ""
    blocks: list[tuple[BlockKind, int, int, int | None, int]] = []
    pages: list[tuple[int, int, int]] = []
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
            pages=[(page.number, page.start, page.end) for page in reading.pages],
            page_count=reading.page_count,
            title=reading.title,
            language=reading.language,
            media_type=reading.media_type,
            exhausted=exhausted,
        )

    def reading(self) -> Reading:
        """The reading that the reply carries."""
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
        _check_ranges([page[1:] for page in self.pages], len(self.text))
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


def write_frame(stream: BinaryIO, message: BaseModel) -> None:
    """Send a message."""
    body = message.model_dump_json().encode()
    stream.write(HEADER.pack(len(body)) + body)
    stream.flush()


def read_exactly(stream: BinaryIO, size: int) -> bytes | None:
    """Exactly so many bytes, or None where the stream ends before."""
    data = stream.read(size)
    return data if data is not None and len(data) == size else None


def read_frame(stream: BinaryIO, limit: int) -> bytes | None:
    """The body of the next frame, or None where the stream ends or the frame is longer than the limit."""
    header = read_exactly(stream, HEADER.size)
    if header is None:
        return None
    (size,) = HEADER.unpack(header)
    return read_exactly(stream, size) if size <= limit else None
