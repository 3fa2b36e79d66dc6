"""Ways in which files come to harm, each decided by a random generator and nothing else."""

from __future__ import annotations

import random
import zlib


def damaged(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    """One damaged variant of a file.

    Returns:
        What was done ("truncated at 120", "5 bits flipped", ...), and the content.
    """
    kind = chance.choice((_truncated, _truncated, _flipped, _flipped, _zeroed, _doubled, _filled, _spliced))
    return kind(content, chance)


def repacked(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    """A ZIP-based file with one entry damaged and its checksum made right again: it gets to the parser."""
    import io
    import zipfile

    buffer = io.BytesIO()
    done = ""
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        names = source.namelist()
        victim = chance.choice(names)
        for name in names:
            data = source.read(name)
            if name == victim and data:
                done, data = damaged(data, chance)
            target.writestr(name, data)
    return f"{victim}: {done}", buffer.getvalue()


def redeflated(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    """A PDF with the unpacked content of one compressed stream damaged: it gets to the interpreter."""
    starts = [at + 7 for at in _places(content, b"stream\n") if content[at - 3 : at] != b"end"]
    if not starts:
        return damaged(content, chance)
    start = chance.choice(starts)
    end = content.find(b"\nendstream", start)
    try:
        done, plain = damaged(zlib.decompress(content[start:end]), chance)
    except zlib.error:
        return damaged(content, chance)
    return f"stream at {start}: {done}", content[:start] + zlib.compress(plain) + content[end:]


def _places(content: bytes, mark: bytes) -> list[int]:
    places, at = [], content.find(mark)
    while at >= 0:
        places.append(at)
        at = content.find(mark, at + 1)
    return places


def _truncated(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    end = chance.randrange(1, max(len(content), 2))
    return f"truncated at {end}", content[:end]


def _flipped(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    changed = bytearray(content)
    count = chance.choice((1, 2, 5, 20, 100))
    for _ in range(count):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return f"{count} bits flipped", bytes(changed)


def _zeroed(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    start, size = _stretch(content, chance)
    return f"{size} bytes from {start} zeroed", content[:start] + bytes(size) + content[start + size :]


def _doubled(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    start, size = _stretch(content, chance)
    return f"{size} bytes from {start} doubled", content[: start + size] + content[start:]


def _filled(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    start, size = _stretch(content, chance)
    return f"{size} random bytes put in at {start}", content[:start] + chance.randbytes(size) + content[
        start:
    ]


def _spliced(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    start, size = _stretch(content, chance)
    return f"{size} bytes from {start} cut out", content[:start] + content[start + size :]


def _stretch(content: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(content))
    return start, min(chance.choice((1, 4, 16, 64, 512, 4096)), len(content) - start)
