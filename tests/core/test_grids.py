"""Tables survive being packed, and are looked into by row, column and place in the text."""

from __future__ import annotations

import pytest

from dossier.grids import pack, unpack
from dossier.types import Cell, Table

TEXT = "Country | Rate\nCountry: Belgium | Rate: 12 %\nCountry: France\n"


def table() -> Table:
    cells = [(0, 0, "Country", True), (0, 1, "Rate", True), (1, 0, "Belgium", False), (1, 1, "12 %", False)]
    cells.append((2, 0, "France", False))
    return Table(
        0, len(TEXT), tuple(Cell(r, c, TEXT.index(w), TEXT.index(w) + len(w), h) for r, c, w, h in cells)
    )


def test_a_table_is_the_same_after_packing() -> None:
    (grid, other) = unpack(pack([table(), Table(70, 80)]))
    assert (grid.start, grid.end, grid.rows, grid.columns, grid.head_rows) == (0, len(TEXT), 3, 2, 1)
    words = [[(cell := grid.cell(r, c)) and TEXT[cell[0] : cell[1]] for c in range(2)] for r in range(3)]
    assert words == [["Country", "Rate"], ["Belgium", "12 %"], ["France", None]]
    assert (other.rows, other.columns, other.row_at(75)) == (0, 0, 0)


def test_a_place_is_found_in_its_row() -> None:
    (grid,) = unpack(pack([table()]))
    assert grid.row_at(TEXT.index("Belgium")) == 1
    assert grid.row_at(TEXT.index("12 %") + 2) == 1
    assert grid.row_at(TEXT.index("France")) == 2
    assert grid.row_at(len(TEXT)) == 2


@pytest.mark.parametrize("cut", [4, 8, 20])
def test_what_is_cut_off_is_refused(cut: int) -> None:
    with pytest.raises(ValueError, match=r"cut off|length"):
        unpack(pack([table()])[:-cut] if cut > 8 else b"\x01\x00\x00\x00" * (cut // 4))
