"""Each reader's fuzz target, briefly: files that no run before this one has seen."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from dossier.reading import ReaderPool
from fuzz.readers import LIMITS, fuzz
from helpers.specimens import specimens

SECONDS = 1.0


@pytest.fixture
def pool() -> Iterator[ReaderPool]:
    with ReaderPool(limits=LIMITS) as ready:
        ready.read(b"The worker is started before the first test.", "a.txt")
        yield ready


@pytest.mark.parametrize("name", sorted(specimens()))
def test_nothing_new_breaks_a_reader(pool: ReaderPool, name: str) -> None:
    seed = time.time_ns()
    end = time.monotonic() + SECONDS
    found = fuzz(pool, name, specimens()[name], seed, lambda _: time.monotonic() < end)
    assert not [f"seed {seed}: {one.damage}: {one.problem}" for one in found]
