"""The picture of a page made ready for recognition: upright, straight, clean; and the way back to the page.

Tesseract reads lines that are a degree out of true and no more: at two degrees and 300 dots an inch it loses
a tenth of the words of a page. The angle is the one at which the rows of ink stand out most (projection
profile: W. Postl, Detection of linear oblique structures and skew scan in digitized documents, 1986).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Box = tuple[float, float, float, float]
Grey = NDArray[np.uint8]

_STRAIGHT = 0.25  # degrees that are left alone
_STEEPEST = 8.0  # degrees that are put right
_SAMPLE_WIDTH = 900  # pixels; more does not make the angle better
_BLANK = 12  # grey values between paper and ink below which there is nothing
_SPECKLES = 0.004  # of all pixels standing alone from which a picture is taken to be noisy
_LEADER_DOTS = 6
_PAPER = 0.45
_TURNS = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}


@dataclass(frozen=True, slots=True)
class Upright:
    """A page's picture turned and straightened.

    Attributes:
        picture: grey values.
        dpi: its resolution.
        turned: degrees clockwise by which the page was turned (0, 90, 180 or 270).
        straightened: degrees anticlockwise by which it was then turned to be straight.
        size: width and height in pixels before any of this.
    """

    picture: Image.Image
    dpi: float
    turned: int
    straightened: float
    size: tuple[int, int]

    def place(self, box: Iterable[float]) -> Box:
        """A box in pixels of the picture as one in points of the page as shown."""
        left, top, right, bottom = box
        corners = [self._back(x, y) for x in (left, right) for y in (top, bottom)]
        scale = 72 / self.dpi
        edges = [min(x for x, _ in corners), min(y for _, y in corners)]
        edges += [max(x for x, _ in corners), max(y for _, y in corners)]
        limits = (*self.size, *self.size)
        placed = [min(max(edge, 0.0), limit) * scale for edge, limit in zip(edges, limits, strict=True)]
        return placed[0], placed[1], placed[2], placed[3]

    def _back(self, x: float, y: float) -> tuple[float, float]:
        width, height = self.size if self.turned % 180 == 0 else self.size[::-1]
        if self.straightened:
            angle = math.radians(self.straightened)
            across, down = x - self.picture.width / 2, y - self.picture.height / 2
            x = width / 2 + across * math.cos(angle) - down * math.sin(angle)
            y = height / 2 + across * math.sin(angle) + down * math.cos(angle)
        match self.turned:
            case 90:
                return y, width - x
            case 180:
                return width - x, height - y
            case 270:
                return height - y, x
            case _:
                return x, y


def upright(picture: Image.Image, dpi: float, turn: int) -> Upright:
    """Turn a page's picture by so many degrees clockwise and put it straight."""
    turned = picture.transpose(_TURNS[turn]) if turn else picture
    angle = skew(turned)
    if angle:
        turned = turned.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return Upright(turned, dpi, turn, angle, picture.size)


def blank(picture: Image.Image) -> bool:
    """Whether nothing is to be seen: all grey values lie close together."""
    small = picture.resize((max(picture.width // 4, 1), max(picture.height // 4, 1)), Image.Resampling.BOX)
    low, high = small.getextrema()
    assert isinstance(low, int | float)
    assert isinstance(high, int | float)
    return high - low < _BLANK


def cleaned(picture: Image.Image) -> Image.Image:
    """A picture without the speckles of a bad copy, where it has many; they cost Tesseract minutes."""
    dark = _ink(np.asarray(picture))
    alone = dark[1:-1, 1:-1].copy()
    for down, across in ((0, 1), (2, 1), (1, 0), (1, 2)):
        alone &= ~dark[down : down + alone.shape[0], across : across + alone.shape[1]]
    if alone.size and alone.mean() > _SPECKLES:
        return picture.filter(ImageFilter.MedianFilter(3))
    return picture


def skew(picture: Image.Image) -> float:
    """Degrees by which to turn a picture anticlockwise for its lines to run level; 0 where they do."""
    factor = max(picture.width / _SAMPLE_WIDTH, 1.0)
    size = (max(round(picture.width / factor), 1), max(round(picture.height / factor), 1))
    rows, columns = np.nonzero(_ink(np.asarray(picture.resize(size, Image.Resampling.BOX))))
    if len(rows) < 200 or len(rows) > 0.4 * size[0] * size[1]:
        return 0.0
    step = max(len(rows) // 60_000, 1)
    down, across = rows[::step].astype(np.float64), columns[::step].astype(np.float64)
    best = _clearest(down, across, np.arange(-_STEEPEST, _STEEPEST + 0.1, 0.5))
    best = _clearest(down, across, np.arange(best - 0.5, best + 0.51, 0.1))
    if abs(best) < _STRAIGHT or _clarity(down, across, best) < 1.05 * _clarity(down, across, 0.0):
        return 0.0
    return round(best, 2)


def without_leaders(picture: Image.Image, dpi: float) -> Image.Image:
    """A picture without the dots that lead the eye through a table of contents; they are read as gibberish.

    A dot is ink with nothing above and below it, nor a little to the side of that; where six and more of
    them follow each other closely, they go. Rules (one long run of ink) and full stops (one dot) stay.
    """
    grey = np.asarray(picture)
    near, far, wide = round(dpi / 36), round(dpi / 11), round(0.7 * dpi)
    if grey.shape[0] < 4 * far or grey.shape[1] < 2 * wide:
        return picture
    dark = _ink(grey)
    total = np.pad(
        np.cumsum(_widened(dark, near), axis=0, dtype=np.int32), ((far + 1, far), (0, 0)), mode="edge"
    )
    total[: far + 1] = 0
    height = grey.shape[0]
    above = total[far + 1 - near : far + 1 - near + height] - total[1 : 1 + height]
    below = (
        total[far + 1 + far - near : far + 1 + far - near + height] - total[far + near : far + near + height]
    )
    dots, starts = _short_runs(dark, dark & (above == 0) & (below == 0), near)
    dots &= _around(starts, wide) >= _LEADER_DOTS
    # Above a line of dots there is paper; above the feet of small print there are its letters.
    dots &= _around(above != 0, wide) < _PAPER * wide
    if not dots.any():
        return picture
    cleared = grey.copy()
    cleared[_spread(_spread(dots))] = np.uint8(np.percentile(grey[::8, ::8], 90))
    return Image.fromarray(cleared)


def _widened(dark: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    """Ink spread so many pixels to the left and right."""
    total = np.pad(np.cumsum(dark, axis=1, dtype=np.int32), ((0, 0), (reach + 1, reach)), mode="edge")
    total[:, : reach + 1] = 0
    return total[:, 2 * reach + 1 :] > total[:, : -2 * reach - 1]


def _around(mask: NDArray[np.bool_], wide: int) -> NDArray[np.int32]:
    """How many pixels of a mask lie within so many columns around each, in its row."""
    half = wide // 2
    total = np.pad(np.cumsum(mask, axis=1, dtype=np.int32), ((0, 0), (half + 1, half)), mode="edge")
    total[:, : half + 1] = 0
    around: NDArray[np.int32] = total[:, 2 * half + 1 :] - total[:, : -2 * half - 1]
    return around


def _short_runs(
    dark: NDArray[np.bool_], alone: NDArray[np.bool_], longest: int
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of each row's runs of ink those short and alone throughout, and where they start."""
    padded = np.pad(dark, ((0, 0), (1, 1))).ravel()
    change = np.flatnonzero(padded[1:] != padded[:-1]) + 1
    starts, ends = change[::2], change[1::2]
    total = np.concatenate(([0], np.cumsum(np.pad(alone, ((0, 0), (1, 1))).ravel(), dtype=np.int32)))
    kept = (ends - starts <= longest) & (total[ends] - total[starts] == ends - starts)
    begins = np.zeros(len(padded), dtype=np.bool_)
    begins[starts[kept]] = True
    marks = np.zeros(len(padded) + 1, dtype=np.int8)
    marks[starts[kept]] = 1
    marks[ends[kept]] -= 1
    shape = (dark.shape[0], dark.shape[1] + 2)
    runs = np.cumsum(marks[:-1], dtype=np.int8).astype(np.bool_).reshape(shape)[:, 1:-1]
    return runs, begins.reshape(shape)[:, 1:-1]


def _spread(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A mask grown by a pixel on every side."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= grown[:, :-1].copy()
    grown[:, :-1] |= grown[:, 1:].copy()
    return grown


def _clearest(rows: NDArray[np.float64], columns: NDArray[np.float64], angles: NDArray[np.float64]) -> float:
    return float(max(angles, key=lambda angle: _clarity(rows, columns, float(angle))))


def _clarity(rows: NDArray[np.float64], columns: NDArray[np.float64], angle: float) -> float:
    """How much rows of ink stand out from each other once turned anticlockwise by an angle in degrees."""
    level = rows - columns * math.tan(math.radians(angle))
    counts = np.bincount((level - level.min()).astype(np.int64)).astype(np.float64)
    return float(np.square(np.diff(counts)).sum())


def _ink(grey: Grey) -> NDArray[np.bool_]:
    if not grey.size:
        return np.zeros(grey.shape, dtype=np.bool_)
    sample = grey[::4, ::4]
    paper, dark = np.percentile(sample, 90), np.percentile(sample, 0.05)
    return grey < (paper + dark) / 2 if paper - dark >= _BLANK else np.zeros(grey.shape, dtype=np.bool_)
