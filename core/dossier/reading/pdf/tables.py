"""Tables ruled by lines: words put into the cells that the lines drawn on the page make.

The lattice method of Camelot and Tabula: lines and edges of boxes are brought together into a grid; where a
line between two cells is missing, they are one. What makes no clear grid stays as it is, lines of text.
"""

from __future__ import annotations

import ctypes
import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, repeat
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from dossier.reading.pdf.calls import address, object_bounds, object_kind, page_object
from dossier.reading.pdf.pages import Lattice, Line
from dossier.reading.pdf.raised import put_together

Edges = NDArray[np.float64]

if TYPE_CHECKING:
    from dossier.reading.pdf.page import Looks, Paper

_PATH = pdfium_c.FPDF_PAGEOBJ_PATH
_SAMPLES = 32  # objects that are looked at to see whether there are lines
_FEWEST = 3  # lines in either direction: two rows, two columns
_PATHS = 4  # drawn, at least: the cells of the smallest table
_RULES = 400  # in either direction, at most: more is a drawing
_OBJECTS = 5000  # at most: a map is no table
_THIN = 3.0  # points: a line, or a box as thin as one
_SHORT = 6.0  # points: shortest line
_SAME = 3.0  # points within which two lines are one
_PAGE = 0.9  # of the page in both directions: its background
_CELL = 700  # characters of a cell, at most: more is a page's frame around text
_CELLS = 4000
_COLUMNS = 40


class Rule(NamedTuple):
    """A line: where it stands across its direction, and from where to where it goes."""

    at: float
    start: float
    end: float


def ruled_tables(
    page: object, objects: int, lines: list[Line], looks: Looks, paper: Paper
) -> tuple[list[Lattice], list[Line]]:
    """The tables of a page, and its lines with one for each table in place of those in it.

    Args:
        page: raw handle of the open page.
        objects: how many things it draws.
        lines: its lines of text, in the file's order.
    """
    if objects < _FEWEST or len(lines) < 2:
        return [], lines
    across, down = _rules(address(page), min(objects, _OBJECTS), paper)
    if not (_FEWEST <= len(across) <= _RULES and _FEWEST <= len(down) <= _RULES):
        return [], lines
    tables: list[Lattice] = []
    for grid in _grids(across, down):
        left, right, top, bottom = grid.lefts[0], grid.lefts[-1], 2 * grid.tops[0], 2 * grid.tops[-1]
        taken = [
            line
            for line in lines
            if top < line.top + line.bottom < bottom and line.right > left and line.left < right
        ]
        table = _filled(grid, taken, looks) if taken else None
        if table is not None:
            tables.append(table)
            first = lines.index(taken[0])
            inside = set(map(id, taken))
            lines = [
                *lines[:first],
                table.line,
                *[line for line in lines[first:] if id(line) not in inside],
            ]
    return tables, lines


def _rules(page: int, objects: int, paper: Paper) -> tuple[list[Rule], list[Rule]]:
    """Lines from left to right, and from top to bottom."""
    paths = _paths(page, objects)
    if len(paths) < _PATHS:
        return [], []
    x0, y0, x1, y1 = (np.rint(edge) for edge in paper.place(*_edges(paths)))
    wide, high = x1 - x0, y1 - y0
    # A slide's background, or a frame around the whole page, is no line of a table.
    inner = (wide < _PAGE * paper.width) | (high < _PAGE * paper.height)
    level, upright = (wide > _SHORT) & inner, (high > _SHORT) & inner
    if not (level.any() and upright.any()):
        return [], []
    thick, broad = level & (high > _THIN), upright & (wide > _THIN)
    across = _once((y0, x0, x1), level) | _once((y1, x0, x1), thick)
    down = _once((x0, y0, y1), upright) | _once((x1, y0, y1), broad)
    return _brought_together(across), _brought_together(down)


def _once(columns: tuple[Edges, Edges, Edges], chosen: NDArray[np.bool_]) -> set[tuple[float, float, float]]:
    """The chosen lines, each once: cells that touch draw the same edge twice."""
    at, start, end = (column[chosen].tolist() for column in columns)
    return set(zip(at, start, end, strict=True))


def _paths(page: int, objects: int) -> list[int]:
    """What is drawn with lines, of the first objects of a page; a few are looked at before all are."""
    step = max(1, objects // _SAMPLES)
    handle = ctypes.c_void_p(page)
    sample = map(page_object, repeat(handle), range(0, objects, step))
    if _PATH not in map(object_kind, sample):
        return []
    items = list(map(page_object, repeat(handle), range(objects)))
    return [item for item, kind in zip(items, map(object_kind, items), strict=True) if kind == _PATH]


def _edges(paths: Sequence[int]) -> Edges:
    """Left, lower, right and upper edges of objects, as PDFium has them; all 0 where it does not tell."""
    edges = np.zeros((len(paths), 4), np.float32)
    start = edges.ctypes.data
    for at, path in zip(range(start, start + 16 * len(paths), 16), paths, strict=True):
        object_bounds(path, at, at + 4, at + 8, at + 12)
    return edges.T.astype(np.float64)


def _brought_together(rules: Iterable[tuple[float, float, float]]) -> list[Rule]:
    """Pieces of one line, and lines drawn twice, as one."""
    found: list[Rule] = []
    level: list[tuple[float, float, float]] = []
    for rule in [*sorted(rules), (math.inf, 0.0, 0.0)]:
        if level and rule[0] - level[0][0] > _SAME:
            pieces = sorted([(start, end, at) for at, start, end in level])
            start, end, at = pieces[0]
            for piece in pieces[1:]:
                if piece[0] > end + _SAME:
                    found.append(Rule(at, start, end))
                    start, end, at = piece
                elif piece[1] > end:
                    end = piece[1]
            found.append(Rule(at, start, end))
            level = []
        level.append(rule)
    return found


class _Grid:
    """Rows and columns with the lines that part them.

    Attributes:
        tops, lefts: where the lines are, ascending.
        right: for each column but the last, row by row: whether a line parts a cell from its right one.
        below: for each row but the last, column by column: whether a line parts a cell from the one below.
        whole: whether no line is missing.
    """

    def __init__(self, across: list[Rule], down: list[Rule]) -> None:
        self.tops, level = _levels(across)
        self.lefts, upright = _levels(down)
        self.right = _parting(upright, self.tops)
        self.below = _parting(level, self.lefts)
        self.whole = all(map(all, self.right)) and all(map(all, self.below))

    def column(self, x: float) -> int:
        return bisect_right(self.lefts, x) - 1

    def row(self, y: float) -> int:
        return bisect_right(self.tops, y) - 1


def _parting(levels: list[list[Rule]], borders: list[float]) -> list[bytearray]:
    """For each level but the outer two, whether a line goes along it between one border and the next."""
    middles = [(a + b) / 2 for a, b in pairwise(borders)]
    found = []
    for rules in levels[1:-1]:
        parted = bytearray(len(middles))
        for rule in rules:
            start, end = bisect_left(middles, rule.start - 1), bisect_right(middles, rule.end + 1)
            if start < end:
                parted[start:end] = b"\1" * (end - start)
        found.append(parted)
    return found


def _levels(rules: Iterable[Rule]) -> tuple[list[float], list[list[Rule]]]:
    """Where lines are, ascending, and the lines there."""
    places: list[float] = []
    levels: list[list[Rule]] = []
    for rule in sorted(rules):
        if places and rule.at - places[-1] <= _SAME:
            levels[-1].append(rule)
        else:
            places.append(rule.at)
            levels.append([rule])
    return places, levels


def _grids(across: list[Rule], down: list[Rule]) -> Iterator[_Grid]:
    """Lines that touch each other belong to one table."""
    rest = sorted(down, key=_start)
    while rest:
        at, top, bottom = rest[0]
        left = right = at
        mine: list[Rule] = []
        crossing: list[Rule] = []
        grown = True
        while grown:
            touched = _touching(across, top, bottom, left, right)
            left = min([left, *[rule.start for rule in touched]])
            right = max([right, *[rule.end for rule in touched]])
            uprights = _touching(rest, left, right, top, bottom)
            top = min([rule.start for rule in uprights])
            bottom = max([rule.end for rule in uprights])
            grown = len(touched) > len(crossing) or len(uprights) > len(mine)
            crossing, mine = touched, uprights
        if len(mine) == len(rest):
            rest = []
        else:
            across, rest = _without(across, crossing), _without(rest, mine)
        if len(mine) < _FEWEST or len(crossing) < _FEWEST:
            continue
        grid = _Grid(crossing, mine)
        rows, columns = len(grid.tops) - 1, len(grid.lefts) - 1
        if rows >= 2 and 2 <= columns <= _COLUMNS and rows * columns <= _CELLS:
            yield grid


def _touching(rules: Sequence[Rule], low: float, high: float, start: float, end: float) -> list[Rule]:
    """The lines that touch a box: across their direction from low to high, along it from start to end."""
    low, high, start, end = low - _SAME, high + _SAME, start - _SAME, end + _SAME
    return [rule for rule in rules if low <= rule[0] <= high and rule[1] <= end and rule[2] >= start]


def _without(rules: Sequence[Rule], taken: Sequence[Rule]) -> list[Rule]:
    gone = set(taken)
    return [rule for rule in rules if rule not in gone]


def _start(rule: Rule) -> float:
    return rule.start


def _filled(grid: _Grid, taken: Sequence[Line], looks: Looks) -> Lattice | None:
    """A grid with the words in its cells; None where it makes no table."""
    left, right = grid.lefts[0] - _SAME, grid.lefts[-1] + 2 * _SAME
    if any(line.left < left or line.right > right or not line.size for line in taken):
        return None
    rows, columns = len(grid.tops) - 1, len(grid.lefts) - 1
    cells: list[list[list[Line]]] = [[[] for _ in range(columns)] for _ in range(rows)]
    for line in taken:
        row = grid.row((line.top + line.bottom) / 2)
        for part in _by_columns(line, grid, row, looks):
            column = max(min(grid.column((part.left + min(part.right, part.left + 8)) / 2), columns - 1), 0)
            cells[row][column].append(part)
    return _lattice(grid, cells, taken)


def _by_columns(line: Line, grid: _Grid, row: int, looks: Looks) -> list[Line]:
    """A line parted where a line between cells goes through it."""
    first, text = line.first, line.text
    lefts = grid.lefts
    low = max(bisect_right(lefts, line.left + 1), 1)
    high = min(bisect_left(lefts, line.right - 1), len(lefts) - 1)
    if low >= high or first is None:
        return [line]
    inner = [lefts[at] for at in range(low, high) if grid.right[at - 1][row]]
    if not inner:
        return [line]
    parts: list[Line] = []
    start, left = 0, line.left
    column = bisect_right(inner, line.left)
    space = text.find(" ")
    while space > 0:
        after = space + 1
        while text[after : after + 1] == " ":
            after += 1
        if after == len(text):
            break
        begin = looks.box(first + after)[0]
        now = bisect_right(inner, begin + 1)
        if now > column:
            end = looks.box(first + space - 1)[2]
            parts.append(
                Line(text[start:space], left, line.top, end, line.bottom, line.size, line.bold, first + start)
            )
            start, left, column = after, begin, now
        space = text.find(" ", after)
    if not parts:
        return [line]
    return [*parts, line._replace(text=text[start:], left=left, first=first + start)]


def _lattice(grid: _Grid, cells: list[list[list[Line]]], taken: Sequence[Line]) -> Lattice | None:
    """The cells brought together where no line parts them; None where that makes no table."""
    rows, columns = len(cells), len(cells[0])
    spans = [[(row, column) for column in range(columns)] for row in range(rows)]
    if not grid.whole:
        _span(grid, cells, spans)
    full = 0
    for row_cells in cells:
        filled = 0
        for cell in row_cells:
            if not cell:
                continue
            filled += 1
            if len(cell) > 1:
                cell.sort(key=_by_place)
                cell[:] = put_together(cell)
            if sum([len(line.text) for line in cell]) > _CELL:
                return None
        full += filled >= 2
    if full < 2:
        return None
    text = " ".join([line.text for line in taken])
    box = grid.lefts[0], grid.tops[0], grid.lefts[-1], grid.tops[-1]
    return Lattice(Line(text, *box, taken[0].size), cells, spans)


def _span(grid: _Grid, cells: list[list[list[Line]]], spans: list[list[tuple[int, int]]]) -> None:
    """Give the words of cells that no line parts to the first of them, and note that."""
    rows, columns = len(cells), len(cells[0])
    for column in range(1, columns):
        parted = grid.right[column - 1]
        for row in range(rows):
            if not parted[row]:
                spans[row][column] = spans[row][column - 1]
    for row in range(1, rows):
        parted = grid.below[row - 1]
        for column in range(columns):
            if not parted[column] and spans[row][column] == (row, column):
                spans[row][column] = spans[row - 1][column]
    for row in range(rows):
        for column in range(columns):
            above, left = spans[row][column]
            # Where what no line parts is no rectangle, that one may belong to another in turn.
            owner = spans[row][column] = spans[above][left]
            if owner != (row, column):
                cells[owner[0]][owner[1]] += cells[row][column]
                cells[row][column] = []


def _by_place(line: Line) -> tuple[float, float]:
    return round(line.bottom), line.left
