"""Feed one reader damaged files for as long as you like, and keep those that it was not written for.

    .venv/bin/python tests/fuzz/readers.py --reader .pdf --seconds 3600 --keep found/
    .venv/bin/python tests/fuzz/readers.py --seconds 600          # all readers in turn

The readers run in their shut-in workers, so a crash is a finding like another and ends nothing. The same seed
gives the same files. Continuous integration runs each target briefly (tests/core/reading/test_fuzz.py).
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dossier.reading import Limits, ReaderPool, reasons
from dossier.types import DocumentState, Reading
from helpers.damage import damaged, redeflated, repacked
from helpers.specimens import PASSWORD, specimens

LIMITS = Limits(wall_seconds=20, cpu_seconds=15, page_seconds=15, files_per_worker=2000)
_FAULT = reasons.PROGRAM_FAULT.partition("{")[0]
# calamine's native code ends its process where a damaged workbook claims gigabytes; that becomes a state.
_MAY_DIE = (".xls",)
_ZIPPED = (".docx", ".pptx", ".xlsx", ".odt", ".ods", ".odp", ".epub", ".zip")


@dataclass(frozen=True, slots=True)
class Finding:
    """A damaged file that ended in something else than a proper state."""

    name: str
    damage: str
    problem: str
    content: bytes


def variants(name: str, content: bytes, seed: int | str) -> Iterator[tuple[str, bytes]]:
    """Damaged variants of a specimen without end: what was done, and the content."""
    chance = random.Random(f"{name} {seed}")
    zipped = name.endswith(_ZIPPED) and ".locked." not in name
    inner = repacked if zipped else redeflated if name.endswith(".pdf") else damaged
    while True:
        yield chance.choice((damaged, inner))(content, chance)


def password(name: str) -> str | None:
    """What opens a specimen."""
    return PASSWORD if ".locked." in name else None


def problem(reading: Reading) -> str:
    """What is wrong with the outcome of reading a damaged file; empty where nothing is.

    A damaged file may end in any state. It must not end in a fault of the reader, in a crash of its process,
    an invalid reply or a limit: these files are all small.
    """
    if reading.reason.startswith(_FAULT):
        return reading.reason
    if reading.reason in (reasons.CRASHED, reasons.BAD_REPLY):
        return reading.reason
    if reading.state is DocumentState.REFUSED and "was stopped" in reading.reason:
        return reading.reason
    if bool(reading.reason) == (reading.state is DocumentState.READY):
        return f"state {reading.state} with the reason {reading.reason!r}"
    return ""


def fuzz(
    pool: ReaderPool, name: str, content: bytes, seed: int | str, go_on: Callable[[int], bool]
) -> Iterator[Finding]:
    """Read variants of one specimen while ``go_on`` of their number says so; yield what is wrong."""
    for number, (damage, variant) in enumerate(variants(name, content, seed)):
        if not go_on(number):
            return
        what = problem(pool.read(variant, name, password=password(name))) if variant else ""
        if what and not (what == reasons.CRASHED and name.endswith(_MAY_DIE)):
            yield Finding(name, damage, what, variant)


def main() -> int:
    """Run from the command line; 1 when something was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--reader", help="ending of a specimen, e.g. .pdf or .scan.pdf; else all in turn")
    parser.add_argument("--seconds", type=float, default=60.0, help="for all together (default 60)")
    parser.add_argument("--seed", default=str(time.time_ns()), help="default: the time, and it is printed")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write the files found there")
    options = parser.parse_args()
    chosen = {n: c for n, c in specimens().items() if n == f"specimen{options.reader}" or not options.reader}
    print(f"seed {options.seed}; {', '.join(chosen)}")
    count = 0
    with ReaderPool(limits=LIMITS) as pool:
        for name, content in chosen.items():
            end = time.monotonic() + options.seconds / len(chosen)
            for found in fuzz(pool, name, content, options.seed, lambda _, end=end: time.monotonic() < end):
                count += 1
                print(f"{found.name}: {found.damage}: {found.problem}")
                if options.keep:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    (options.keep / f"{count:04d}-{found.name}").write_bytes(found.content)
    print(f"{count} findings")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
