"""How well documents are read: states, and, where the true text is known, words found and their order."""

from __future__ import annotations

import os
import re
import time
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from dossier.errors import UsageError
from dossier.evaluation.throwaway import save
from dossier.pacing import Meter
from dossier.reading import ReaderPool
from dossier.reading.scan import Problem, scan
from dossier.types import DocumentState, ProgressCallback, Reading

_WORD = re.compile(r"\w+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SHINGLE = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What reading one file gave.

    Attributes:
        path: below the folder.
        words: share of the true words found, each counted as often as it occurs; None without a truth.
        order: share of the three-word sequences that truth and text have once which stand in the true order
            (files within the file aside); None where there are none.
        cells: share of the true table cells found whole; None without a list of them.
        seconds: by the clock, files within it included.
    """

    path: str
    state: str
    reason: str
    characters: int
    pages: int
    doubtful: int
    children: int
    seconds: float
    words: float | None = None
    order: float | None = None
    cells: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """All files, in the order of their paths."""

    outcomes: list[Outcome]

    def as_json(self) -> dict[str, Any]:
        """The whole report as plain values."""
        states = Counter(outcome.state for outcome in self.outcomes)
        return {
            "states": dict(states),
            "words": _mean([o.words for o in self.outcomes]),
            "order": _mean([o.order for o in self.outcomes]),
            "cells": _mean([o.cells for o in self.outcomes]),
            "files": [asdict(outcome) for outcome in self.outcomes],
        }

    def as_table(self) -> str:
        """The report for a person: files with the fewest words found first, then by path."""
        whole = self.as_json()
        lines = [", ".join(f"{count} {state}" for state, count in sorted(whole["states"].items()))]
        for name in ("words", "order", "cells"):
            if whole[name] is not None:
                lines.append(f"{name}: {whole[name]:.4f} on average of the files with a truth")
        lines.append("words  order  cells  characters  pages  seconds  state           file, reason")
        ranked = sorted(self.outcomes, key=lambda o: (2.0 if o.words is None else o.words, o.path))
        lines += [
            f"{_share(o.words)}  {_share(o.order)}  {_share(o.cells)}  {o.characters:10,}  {o.pages:5,}"
            f"  {o.seconds:7.2f}  {o.state:<14}  {o.path}{': ' if o.reason else ''}{o.reason}"
            for o in ranked
        ]
        return "\n".join(lines)


def run(
    documents: Path,
    *,
    truth: Path | None = None,
    out: Path | None = None,
    progress: ProgressCallback | None = None,
) -> Report:
    """Read every file of a folder in shut-in workers and measure what came of it. No library is touched.

    Args:
        documents: a file or folder.
        truth: folder with ``FILE.txt`` (the true text) and ``FILE.cells.txt`` (a true table cell a line) for
            those ``FILE`` whose content is known, at the same place below it.
        out: folder to save ``reading.json`` and ``reading.txt`` in.

    Raises:
        UsageError: a folder does not exist.
    """
    if truth is not None and not truth.is_dir():
        raise UsageError(f"There is no folder {truth}.", "Give the folder with the true texts.")
    root = documents if documents.is_dir() else documents.parent
    files = [item for item in scan([documents]) if not isinstance(item, Problem)]
    meter = Meter("reading", len(files), progress)
    workers = os.cpu_count() or 1

    def measured(path: Path) -> Outcome:
        outcome = _measure(pool, path, root.resolve(), truth)
        meter.advance(item=str(path))
        return outcome

    with ReaderPool(workers) as pool, ThreadPoolExecutor(workers) as threads:
        report = Report(list(threads.map(measured, files)))
    if out is not None:
        save(report, out, "reading")
    return report


def words_found(truth: str, text: str) -> float:
    """Share of the true words that the text has, each as often as it occurs; 1 where there are none."""
    wanted, had = Counter(_words(truth)), Counter(_words(text))
    total = wanted.total()
    return (wanted & had).total() / total if total else 1.0


def order_kept(truth: str, text: str) -> float | None:
    """Share of the sequences of three words, single in both texts, that the text has in the true order.

    The longest increasing subsequence of their places over their number; None where they share none.
    """
    places = _single(_words(text))
    found = [places[one] for one in _single(_words(truth)) if one in places]
    if not found:
        return None
    ends: list[int] = []
    for place in found:
        at = bisect_left(ends, place)
        ends[at : at + 1] = [place]
    return len(ends) / len(found)


def cells_found(cells: Sequence[str], text: str) -> float:
    """Share of table cells whose words stand in the text side by side; 1 where there are none."""
    whole = " ".join(("", *_words(text), ""))
    wanted = [" ".join(_words(cell)) for cell in cells]
    wanted = [cell for cell in wanted if cell]
    return sum(f" {cell} " in whole for cell in wanted) / len(wanted) if wanted else 1.0


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold())


def _single(words: list[str]) -> dict[tuple[str, ...], int]:
    """Place of each sequence of three words that occurs once, in order."""
    sequences = [tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)]
    counts = Counter(sequences)
    return {one: at for at, one in enumerate(sequences) if counts[one] == 1}


def _measure(pool: ReaderPool, path: Path, root: Path, truth: Path | None) -> Outcome:
    started = time.monotonic()
    readings = list(_readings(pool, path.read_bytes(), path.name, pool.limits.depth))
    seconds = time.monotonic() - started
    reading = readings[0]
    text = "\n".join(one.text for one in readings)
    below = path.resolve().relative_to(root).as_posix()
    true = _truth(truth, below, ".txt")
    cells = _truth(truth, below, ".cells.txt")
    return Outcome(
        below,
        reading.state.value,
        reading.reason,
        len(reading.text),
        reading.page_count,
        sum(page.doubtful for page in reading.pages),
        len(readings) - 1,
        round(seconds, 3),
        None if true is None else words_found(true, text),
        None if true is None else order_kept(true, reading.text),
        None if cells is None else cells_found(cells.splitlines(), text),
    )


def _readings(pool: ReaderPool, data: bytes, name: str, depth: int) -> Iterator[Reading]:
    """The reading of a file, then those of the files within it."""
    reading = pool.read(data, name)
    yield reading
    if depth > 0 and reading.state is not DocumentState.NEEDS_PASSWORD:
        for child in reading.children:
            yield from _readings(pool, child.data, child.name, depth - 1)


def _truth(folder: Path | None, below: str, ending: str) -> str | None:
    file = folder / (below + ending) if folder is not None else None
    return file.read_text(encoding="utf-8") if file is not None and file.is_file() else None


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None


def _share(value: float | None) -> str:
    return "    -" if value is None else f"{value:5.3f}"
