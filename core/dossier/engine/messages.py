"""Frames between the window and the engine: a JSON object and, where needed, bytes beside it.

A frame is an 8-byte header (two big-endian 32-bit numbers: length of the JSON, length of the payload), then
the JSON object in UTF-8, then the payload. Binary content (a PDF's own bytes) travels as payload, so that it
is neither escaped nor copied more than once.
"""

from __future__ import annotations

import json
import struct
from io import BytesIO
from typing import Any

from dossier.errors import EngineFailed

Message = dict[str, Any]
Frame = tuple[Message, bytes]

_HEADER = struct.Struct(">II")
_MAX_JSON = 1 << 30
_MAX_PAYLOAD = 1 << 30
_UNREADABLE = "The engine's messages cannot be read."


def encode(message: Message, payload: bytes = b"") -> bytes:
    """The frame that carries a message.

    Raises:
        EngineFailed: the message or the payload is larger than a frame may be.
    """
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    if len(body) > _MAX_JSON or len(payload) > _MAX_PAYLOAD:
        raise EngineFailed("A message to or from the engine is too large.")
    return b"".join((_HEADER.pack(len(body), len(payload)), body, payload))


class Decoder:
    """Turns a stream of bytes, cut anywhere, into frames.

    Each byte is copied once into the part it belongs to (header, JSON or payload); a finished part is handed
    over without another copy, so a payload of 100 MB costs no pause at its end.
    """

    def __init__(self) -> None:
        self._part = BytesIO()
        self._missing = _HEADER.size
        self._lengths: tuple[int, int] | None = None
        self._message: Message | None = None
        self._broken = False

    def feed(self, data: bytes) -> list[Frame]:
        """Take the next bytes and return the frames that they complete, in order.

        Raises:
            EngineFailed: the bytes are not frames; the stream cannot be used any further.
        """
        if self._broken:
            raise EngineFailed(_UNREADABLE)
        frames: list[Frame] = []
        rest = memoryview(data)
        self._broken = True
        while rest or not self._missing:
            taken = rest[: self._missing]
            self._part.write(taken)
            self._missing -= len(taken)
            rest = rest[len(taken) :]
            if not self._missing:
                self._finish_part(frames)
        self._broken = False
        return frames

    def _finish_part(self, frames: list[Frame]) -> None:
        part = self._part.getvalue()
        self._part = BytesIO()
        if self._lengths is None:
            self._lengths = _lengths(part)
            self._missing = self._lengths[0]
        elif self._message is None:
            self._message = _message(part)
            self._missing = self._lengths[1]
            if not self._missing:
                self._finish_frame(frames, b"")
        else:
            self._finish_frame(frames, part)

    def _finish_frame(self, frames: list[Frame], payload: bytes) -> None:
        assert self._message is not None
        frames.append((self._message, payload))
        self._lengths, self._message, self._missing = None, None, _HEADER.size


def _lengths(header: bytes) -> tuple[int, int]:
    json_length, payload_length = _HEADER.unpack(header)
    if not 2 <= json_length <= _MAX_JSON or payload_length > _MAX_PAYLOAD:
        raise EngineFailed(_UNREADABLE)
    return json_length, payload_length


def _message(body: bytes) -> Message:
    try:
        message = json.loads(body)
    except ValueError as error:
        raise EngineFailed(_UNREADABLE) from error
    if not isinstance(message, dict):
        raise EngineFailed(_UNREADABLE)
    return message
