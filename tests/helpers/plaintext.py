"""Finding text that lies in the clear: every run of 12 characters, looked for in every file of a folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RUN = 12
MINIMUM_DISTINCT = 5
_MIX = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Leak:
    """A run of a secret text found in a file."""

    path: Path
    offset: int
    run: str


def leaks(secrets: Iterable[str], folders: Iterable[Path]) -> list[Leak]:
    """All places where 12 characters in a row of a secret stand in a file, in UTF-8 or UTF-16.

    Runs of fewer than five different characters (dot leaders, blanks) are no secret and passed over. Each
    file gives its first leak only.
    """
    needles = {run for text in secrets for run in _runs(text)}
    found = []
    for encoding in ("utf-8", "utf-16-le"):
        by_length: dict[int, set[bytes]] = {}
        for run in needles:
            encoded = run.encode(encoding, "surrogatepass")
            by_length.setdefault(len(encoded), set()).add(encoded)
        for length, encoded_runs in by_length.items():
            hashes = np.unique(_hash(np.array([list(run) for run in encoded_runs], dtype=np.uint8)))
            for path, content in _files(folders):
                found += [
                    Leak(path, at, run.decode(encoding))
                    for at, run in _hits(content, length, hashes, encoded_runs)
                ]
    return found


def _runs(text: str) -> Iterator[str]:
    for start in range(len(text) - RUN + 1):
        run = text[start : start + RUN]
        if len(set(run)) >= MINIMUM_DISTINCT:
            yield run


def _files(folders: Iterable[Path]) -> Iterator[tuple[Path, bytes]]:
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                yield path, path.read_bytes()


def _hits(
    content: bytes, length: int, hashes: NDArray[np.uint64], runs: set[bytes]
) -> Iterator[tuple[int, bytes]]:
    """The first true hit in a file, if any: by hash, then letter by letter."""
    step = 1 << 20
    for start in range(0, max(0, len(content) - length + 1), step):
        piece = np.frombuffer(content[start : start + step + length - 1], dtype=np.uint8)
        windows = np.lib.stride_tricks.sliding_window_view(piece, length)
        for at in np.flatnonzero(np.isin(_hash(windows), hashes)):
            candidate = content[start + at : start + at + length]
            if candidate in runs:
                yield start + int(at), candidate
                return


def _hash(windows: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """One number for each row of bytes."""
    value = np.zeros(len(windows), dtype=np.uint64)
    for column in range(windows.shape[1]):
        value = (value ^ windows[:, column]) * _MIX
    return value
