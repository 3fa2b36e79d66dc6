"""Where on its pages a document's words stand: ranges of the text with a box each, packed tightly.

A document of a thousand pages has fifty thousand lines, so they are kept in arrays rather than as objects,
cross process borders as bytes, and lie in the vault as they are.
"""

from __future__ import annotations

import math
import struct
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import le, lt
from typing import NamedTuple, Self

_COUNT = struct.Struct("<Q")
_UNKNOWN = 255


class Run(NamedTuple):
    """Characters that stand together on a page: a line or part of one, or a recognised word.

    Attributes:
        start, end: range in the document's text.
        page: page it stands on, counted from 1.
        left, top, right, bottom: its box in points (1/72 inch) from the upper left corner of the page as
            shown.
        index: PDFium's index on that page of the first character, the others following one by one; None where
            the file holds no such text (recognised words).
        confidence: of a recognised word, from 0 to 100; None otherwise.
    """

    start: int
    end: int
    page: int
    left: float
    top: float
    right: float
    bottom: float
    index: int | None = None  # type: ignore[assignment]
    confidence: int | None = None

    def cut(self, start: int, end: int) -> Run:
        """The part within a range of the text; the box is cut in proportion to the characters."""
        first, last = max(start, self.start), min(end, self.end)
        width = (self.right - self.left) / max(self.end - self.start, 1)
        return Run(
            first,
            last,
            self.page,
            self.left + (first - self.start) * width,
            self.top,
            self.right - (self.end - last) * width,
            self.bottom,
            None if self.index is None else self.index + first - self.start,
            self.confidence,
        )


class Layout:
    """The runs of a document, in the order of its text. Immutable once made.

    Args:
        runs: ranges ascending and not overlapping. Characters that belong to no run were put in by the reader
            (line breaks, headings repeated in a table's rows) and stand nowhere.
    """

    __slots__ = ("_columns",)
    # start, end, page, index + 1 (0: none), left, top, right, bottom, confidence (255: none)
    _CODES = "IIIIffffB"

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        self._columns = [array(code) for code in self._CODES]
        fields = list(zip(*runs, strict=True))  # by column: twice as fast as run by run
        if fields:
            *places, indices, confidences = fields
            index = [0 if value is None else value + 1 for value in indices]
            confidence = [_UNKNOWN if value is None else max(0, min(100, value)) for value in confidences]
            columns = (*places[:3], index, *places[3:], confidence)
            for column, values in zip(self._columns, columns, strict=True):
                column.extend(values)

    def __len__(self) -> int:
        return len(self._columns[0])

    def __iter__(self) -> Iterator[Run]:
        return map(self._run, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Layout) and self._columns == other._columns

    def __hash__(self) -> int:
        return hash((len(self), self._columns[0].tobytes()))

    def within(self, start: int, end: int) -> list[Run]:
        """The runs of a range of the text, the first and last cut to it."""
        starts, ends = self._columns[0], self._columns[1]
        found = []
        at = max(bisect_right(starts, start) - 1, 0)
        while at < len(starts) and starts[at] < end:
            if ends[at] > start:
                found.append(self._run(at).cut(start, end))
            at += 1
        return found

    def to_bytes(self) -> bytes:
        """The layout as bytes, little-endian."""
        columns = [array(column.typecode, column) for column in self._columns]
        if sys.byteorder == "big":
            for column in columns:
                column.byteswap()
        return _COUNT.pack(len(self)) + b"".join(column.tobytes() for column in columns)

    @classmethod
    def from_bytes(cls, data: bytes, length: int | None = None, *, believed: bool = False) -> Self:
        """The layout that :meth:`to_bytes` made bytes of.

        Args:
            data: from wherever; nothing in it is believed unless said so.
            length: of the text it belongs to, in characters; None: not checked.
            believed: it was checked before, by the engine; the ranges of half a million words take a while.

        Raises:
            ValueError: it is none, or its ranges overlap, go backwards or leave the text.
        """
        layout = cls()
        if not data:
            return layout
        if len(data) < _COUNT.size:
            raise ValueError("a layout is cut off")
        (count,) = _COUNT.unpack_from(data)
        sizes = [count * array(code).itemsize for code in cls._CODES]
        if len(data) != _COUNT.size + sum(sizes):
            raise ValueError("a layout has the wrong length")
        at = _COUNT.size
        for column, size in zip(layout._columns, sizes, strict=True):
            column.frombytes(data[at : at + size])
            if sys.byteorder == "big":
                column.byteswap()
            at += size
        if not believed:
            layout._check(length)
        return layout

    def _check(self, length: int | None) -> None:
        starts, ends = self._columns[0], self._columns[1]
        # map over whole arrays: a scan of a thousand pages has half a million words
        if not all(map(lt, starts, ends)) or not all(map(le, ends, starts[1:])):
            raise ValueError("runs overlap, go backwards or are empty")
        if length is not None and ends and ends[-1] > length:
            raise ValueError("runs leave the text")
        if not all(math.isfinite(sum(column)) for column in self._columns[4:8]):
            raise ValueError("a run stands nowhere")

    def _run(self, at: int) -> Run:
        start, end, page, index, left, top, right, bottom, confidence = (
            column[at] for column in self._columns
        )
        return Run(
            start,
            end,
            page,
            left,
            top,
            right,
            bottom,
            index - 1 if index else None,
            None if confidence == _UNKNOWN else confidence,
        )
