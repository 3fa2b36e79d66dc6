"""Five hundred damaged files, always the same ones: each ends in a proper state."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from dossier.reading import Limits, ReaderPool
from dossier.types import DocumentState
from fuzz.readers import LIMITS, password, problem, variants
from helpers.specimens import WORDS, specimens

NAMES = sorted(specimens())
SLOW = (".scan.pdf", ".png", ".jpg", ".gif", ".tiff")  # recognised, a second each
VARIANTS = 500
# Cut off, these cannot be told from whole: their end says nothing.
OPEN_ENDED = (".txt", ".csv", ".md", ".html", ".mhtml", ".eml", ".mbox", ".xml", ".rtf", ".json")


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with ReaderPool(limits=LIMITS) as ready:
        ready.read(b"The worker is started before the first test.", "a.txt")
        yield ready


def count(name: str) -> int:
    """How many variants of a specimen are read: few of the slow ones."""
    slow = [one for one in NAMES if one.endswith(SLOW)]
    if name in slow:
        return 5
    fast = [one for one in NAMES if one not in slow]
    share, more = divmod(VARIANTS - 5 * len(slow), len(fast))
    return share + (fast.index(name) < more)


def test_there_are_five_hundred() -> None:
    assert sum(map(count, NAMES)) == VARIANTS


@pytest.mark.parametrize("name", NAMES)
def test_the_specimen_itself_is_read(pool: ReaderPool, name: str) -> None:
    reading = pool.read(specimens()[name], name, password=password(name))
    assert reading.state is DocumentState.READY, reading.reason
    text = reading.text + "".join(pool.read(c.data, c.name).text for c in reading.children)
    assert WORDS in " ".join(text.split())


@pytest.mark.parametrize("name", NAMES)
def test_damaged_files_end_in_a_proper_state(pool: ReaderPool, name: str) -> None:
    wrong = []
    source = variants(name, specimens()[name], 2024)
    for _, (damage, content) in zip(range(count(name)), source, strict=False):
        if content and (what := problem(pool.read(content, name, password=password(name)))):
            wrong.append(f"{damage}: {what}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", [one for one in NAMES if not one.endswith((*OPEN_ENDED, *SLOW))])
def test_a_file_without_its_end_is_not_called_whole(pool: ReaderPool, name: str) -> None:
    content = specimens()[name]
    chance = random.Random(name)
    for _ in range(6):
        end = chance.randrange(len(content) // 10, len(content) * 19 // 20)
        reading = pool.read(content[:end], name, password=password(name))
        assert reading.state is not DocumentState.READY, f"cut at {end} of {len(content)}"


def test_limits_of_the_test_are_tighter_than_the_real_ones() -> None:
    assert LIMITS.wall_seconds < Limits().wall_seconds
