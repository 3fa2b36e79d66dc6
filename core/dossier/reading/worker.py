"""The process that parses files: started by the pool, shut in before it sees the first byte of a file.

It loads all readers first, so that a file costs no imports, then gives up every right it does not need (see
:mod:`dossier.reading.sandbox`), then answers requests until its input ends.
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import BinaryIO

from dossier.reading import reasons, sandbox
from dossier.reading.common.language import preload
from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.reading.ocr.images import show
from dossier.reading.protocol import (
    FrameKind,
    PageProgress,
    Ready,
    Recognising,
    Reply,
    Request,
    Start,
    read_exactly,
    read_frame,
    write_bytes,
    write_frame,
)
from dossier.types import Reading

_REQUEST_BYTES = 64 * 1024
_MODESTY = 10


def main() -> int:
    """Serve until standard input ends. Returns the exit status."""
    requests, replies = _channels()
    start = read_frame(requests, _REQUEST_BYTES)
    if start is None:
        return 0
    limits = Start.model_validate_json(start[1]).limits
    _give_way()
    preload()
    holding = sandbox.enter(limits)
    write_frame(replies, Ready(holding=holding))
    while (frame := read_frame(requests, _REQUEST_BYTES)) is not None:
        request = Request.model_validate_json(frame[1])
        data = _content(requests, request)
        if data is None:
            break
        sandbox.allow_processor_seconds(limits.cpu_seconds)
        _serve(replies, data, request, limits)
    return 0


def _give_way() -> None:
    """Let the window and the person's other programs go before this process."""
    if hasattr(os, "nice"):
        os.nice(_MODESTY)


def _serve(replies: BinaryIO, data: bytes, request: Request, limits: Limits) -> None:
    """Read one file and send what came of it."""

    def recognising(page: int, pages: int) -> None:
        sandbox.allow_processor_seconds(limits.page_seconds, more=True)
        write_frame(replies, PageProgress(page=page, pages=pages), FrameKind.PROGRESS)

    reading, exhausted = _reading(data, request, limits, recognising)
    try:
        frames, body = _packed(reading, exhausted)
    except MemoryError:
        frames, body = [], b""
    if not 0 < len(body) <= limits.reply_bytes or sum(map(len, frames)) > limits.data_bytes:
        refusal = reasons.refused(reasons.too_much_memory(limits), reading.media_type)
        frames, body = _packed(refusal, exhausted=True)
    for frame in frames:
        write_bytes(replies, FrameKind.DATA, frame)
    write_bytes(replies, FrameKind.MESSAGE, body)


def _packed(reading: Reading, exhausted: bool) -> tuple[list[bytes], bytes]:
    """The frames of data and the reply that carry a reading."""
    frames = []
    if len(reading.layout) or reading.children:
        frames = [reading.layout.to_bytes(), *(child.data for child in reading.children)]
    return frames, Reply.of(reading, exhausted=exhausted).model_dump_json().encode()


def _reading(data: bytes, request: Request, limits: Limits, recognising: Recognising) -> tuple[Reading, bool]:
    """The reading of a file, and whether the worker's memory is used up."""
    try:
        if request.task == "show":
            return show(data, limits), False
        return read(data, request.suffix, limits, request.password, recognising, request.skip), False
    except MemoryError:
        return reasons.refused(reasons.too_much_memory(limits)), True
    except RecursionError:
        return reasons.damaged(reasons.TOO_DEEP), False
    except Exception as error:  # noqa: BLE001 - the edge: whatever a parser throws ends as a state with a reason
        return _fault(error), False


def _fault(error: Exception) -> Reading:
    return reasons.damaged(reasons.PROGRAM_FAULT.format(kind=type(error).__name__))


class _SocketInput:
    """Standard input as a socket that also carries file descriptors (Linux)."""

    def __init__(self, endpoint: socket.socket) -> None:
        self._endpoint = endpoint
        self._descriptors: list[int] = []

    def read(self, size: int) -> bytes:
        parts = []
        while size:
            data, descriptors, _, _ = socket.recv_fds(self._endpoint, min(size, 1 << 20), 1)
            self._descriptors.extend(descriptors)
            if not data:
                break
            parts.append(data)
            size -= len(data)
        return b"".join(parts)

    def take_descriptor(self) -> int:
        return self._descriptors.pop(0)


def _channels() -> tuple[BinaryIO, BinaryIO]:
    """Take standard input and output for the talk with the parent, and put nothing in their place.

    A library that prints would otherwise break into the talk.
    """
    incoming, outgoing = os.dup(0), os.dup(1)
    with Path(os.devnull).open("r+b") as nothing:
        for standard in (0, 1, 2):
            os.dup2(nothing.fileno(), standard)
    replies = os.fdopen(outgoing, "wb")
    if sys.platform == "linux":
        return _SocketInput(socket.socket(fileno=incoming)), replies  # type: ignore[return-value]
    return os.fdopen(incoming, "rb"), replies


def _content(requests: BinaryIO, request: Request) -> bytes | None:
    if not request.by_descriptor:
        return read_exactly(requests, request.size)
    assert isinstance(requests, _SocketInput)
    with os.fdopen(requests.take_descriptor(), "rb") as content:
        content.seek(0)
        return read_exactly(content, request.size)


if __name__ == "__main__":
    sys.exit(main())
