"""Where words stand on pages: packed, sent and looked up without loss."""

from __future__ import annotations

import pytest

from dossier.layout import Layout, Run

RUNS = (
    Run(0, 5, 1, 72.0, 100.0, 122.0, 112.0, index=7),
    Run(6, 10, 1, 130.0, 100.0, 170.0, 112.0, index=13),
    Run(11, 15, 2, 10.0, 20.0, 50.0, 30.0, confidence=91),
)


def test_crosses_as_bytes_unchanged() -> None:
    layout = Layout(RUNS)
    assert tuple(Layout.from_bytes(layout.to_bytes(), 15)) == RUNS
    assert Layout.from_bytes(layout.to_bytes()) == layout
    assert Layout.from_bytes(b"") == Layout()


def test_a_range_cuts_the_first_and_last_run() -> None:
    first, second = Layout(RUNS).within(3, 8)
    assert (first.start, first.end, first.index, first.left, first.right) == (3, 5, 10, 102.0, 122.0)
    assert (second.start, second.end, second.index, second.right) == (6, 8, 13, 150.0)


@pytest.mark.parametrize(
    ("start", "end", "found"), [(5, 6, 0), (10, 11, 0), (0, 15, 3), (14, 99, 1), (-5, 1, 1)]
)
def test_between_runs_nothing_is_found(start: int, end: int, found: int) -> None:
    assert len(Layout(RUNS).within(start, end)) == found


@pytest.mark.parametrize(
    "runs",
    [
        (RUNS[1], RUNS[0]),
        (Run(0, 5, 1, 0, 0, 1, 1), Run(4, 6, 1, 0, 0, 1, 1)),
        (Run(3, 3, 1, 0, 0, 1, 1),),
        (Run(0, 3, 1, float("nan"), 0, 1, 1),),
        (Run(0, 99, 1, 0, 0, 1, 1),),
    ],
)
def test_what_is_out_of_order_is_refused(runs: tuple[Run, ...]) -> None:
    with pytest.raises(ValueError, match=r"run"):
        Layout.from_bytes(Layout(runs).to_bytes(), 15)


@pytest.mark.parametrize(
    "data", [b"x", Layout(RUNS).to_bytes()[:-1], Layout(RUNS).to_bytes() + b"x", b"\xff" * 8]
)
def test_broken_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="layout"):
        Layout.from_bytes(data)
