"""Each reader's fuzz target, briefly, with the same files each time: new findings must not stop other work.

The long form, with new files, is ``python tests/fuzz/readers.py``.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dossier.reading import ReaderPool
from fuzz.readers import LIMITS, fuzz
from helpers.specimens import specimens

SEED = "2026-11"
SLOW = (".scan.pdf", ".png", ".jpg", ".tiff", ".gif")  # recognised, a second each


@pytest.fixture
def pool() -> Iterator[ReaderPool]:
    with ReaderPool(limits=LIMITS) as ready:
        ready.read(b"The worker is started before the first test.", "a.txt")
        yield ready


@pytest.mark.parametrize("name", sorted(specimens()))
def test_nothing_new_breaks_a_reader(pool: ReaderPool, name: str) -> None:
    count = 2 if name.endswith(SLOW) else 25
    found = fuzz(pool, name, specimens()[name], SEED, lambda number: number < count)
    assert not [f"{one.damage}: {one.problem}" for one in found]
