"""Frames survive any cut, and anything that is no frame is refused."""

from __future__ import annotations

import random
import struct
import time

import pytest

from dossier.engine.messages import Decoder, encode
from dossier.errors import EngineFailed

FRAMES = [
    ({"id": 1, "method": "hello", "params": {}}, b""),
    ({"id": 2, "result": {"title": "Beschikking „huurtoeslag“ 🏠\n\x00"}}, b""),
    ({"id": 3, "result": {"media_type": "application/pdf"}}, bytes(range(256)) * 40),
    ({"event": "documents", "data": {}}, b"\x00"),
]


def test_a_frame_is_two_lengths_the_json_and_the_payload() -> None:
    frame = encode({"a": "é"}, b"xyz")
    assert frame == struct.pack(">II", 10, 3) + '{"a":"é"}'.encode() + b"xyz"


@pytest.mark.parametrize("size", [1, 2, 7, 8, 9, 64, 1 << 20])
def test_frames_come_back_however_the_stream_is_cut(size: int) -> None:
    stream = b"".join(encode(message, payload) for message, payload in FRAMES)
    decoder = Decoder()
    found = [frame for at in range(0, len(stream), size) for frame in decoder.feed(stream[at : at + size])]
    assert found == FRAMES


def test_frames_come_back_from_random_cuts() -> None:
    stream = b"".join(encode(message, payload) for message, payload in FRAMES * 5)
    dice = random.Random(7)
    decoder, found, at = Decoder(), [], 0
    while at < len(stream):
        step = dice.randrange(0, 300)
        found += decoder.feed(stream[at : at + step])
        at += step
    assert found == FRAMES * 5


@pytest.mark.parametrize(
    "garbage",
    [
        b"Traceback (most recent call last):\n",
        struct.pack(">II", 0, 0),
        struct.pack(">II", 4, 0) + b"{{{{",
        struct.pack(">II", 2, 0) + b"[]",
        struct.pack(">II", 3, 0) + b'"\xff"',
    ],
)
def test_anything_else_is_refused(garbage: bytes) -> None:
    decoder = Decoder()
    for data in (garbage, b"", encode({})):
        with pytest.raises(EngineFailed):
            decoder.feed(data)


def test_no_single_step_of_a_large_payload_takes_long() -> None:
    payload = bytes(1 << 20) * 64
    frame = memoryview(encode({"id": 1, "result": {}}, payload))
    decoder, longest, found = Decoder(), 0.0, []
    for at in range(0, len(frame), 1 << 16):
        before = time.thread_time()
        found += decoder.feed(frame[at : at + (1 << 16)].tobytes())
        longest = max(longest, time.thread_time() - before)
    assert len(found) == 1
    assert found[0][1] == payload
    assert longest < 0.5, "64 MiB copied at every step would take seconds"
