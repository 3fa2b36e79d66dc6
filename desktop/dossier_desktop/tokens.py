"""The colours, sizes and distances that everything on screen is made of, by name.

Two sets of colours, light and dark, with the same names. Every pair of text on ground in :data:`TEXT_PAIRS`
has a contrast of at least 4.5:1, every pair in :data:`SHAPE_PAIRS` at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11);
a test computes them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

GRID = 8
RADIUS = 6

SPACE_XS = GRID // 2
SPACE_S = GRID
SPACE_M = GRID * 2
SPACE_L = GRID * 3
SPACE_XL = GRID * 5

# One type scale, as factors of the system's own font size, so that the person's setting is respected.
TYPE_SCALE = {
    "small": 0.9,
    "body": 1.0,
    "reading": 1.12,
    "heading": 1.25,
    "title": 1.5,
    "display": 1.9,
}


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours, named for what they are for.

    Attributes:
        window: behind everything; surface: paper, lists, inputs; sunken: bars, wells; raised: cards, buttons.
        text, muted: words, and words of less weight; faint: disabled words.
        border: quiet divisions; border_strong: borders that carry meaning, as of inputs and buttons.
        accent: actions, links; on_accent: words on it; accent_soft: a selected row, a chip.
        good, warn, bad: states; the ``_soft`` ones are grounds for words in ``text``.
        mark: ground of a cited passage; mark_strong: of the exact words cited; on_mark: the words on either.
        focus: ring around what has the keyboard; scrim: veil over what must wait; paper: around PDF pages.
    """

    name: str
    window: QColor
    surface: QColor
    sunken: QColor
    raised: QColor
    hover: QColor
    text: QColor
    muted: QColor
    faint: QColor
    border: QColor
    border_strong: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    accent_soft: QColor
    good: QColor
    good_soft: QColor
    warn: QColor
    warn_soft: QColor
    bad: QColor
    bad_soft: QColor
    mark: QColor
    mark_strong: QColor
    on_mark: QColor
    focus: QColor
    scrim: QColor
    paper: QColor


def _tokens(name: str, **colours: str) -> Tokens:
    return Tokens(name, **{role: QColor(colour) for role, colour in colours.items()})


LIGHT = _tokens(
    "light",
    window="#f5f4f0",
    surface="#ffffff",
    sunken="#ebe9e3",
    raised="#fbfaf8",
    hover="#e9eef4",
    text="#1d2329",
    muted="#555e68",
    faint="#8d9299",
    border="#dad7cf",
    border_strong="#858b93",
    accent="#1d5b9e",
    accent_hover="#17497f",
    on_accent="#ffffff",
    accent_soft="#dce8f5",
    good="#1d6438",
    good_soft="#dff0e3",
    warn="#7d4e00",
    warn_soft="#fbecd0",
    bad="#a1261d",
    bad_soft="#fae1de",
    mark="#fff3cf",
    mark_strong="#ffd24d",
    on_mark="#1d2329",
    focus="#1d5b9e",
    scrim="#b3f5f4f0",
    paper="#dcd9d2",
)

DARK = _tokens(
    "dark",
    window="#1a1d21",
    surface="#21252a",
    sunken="#15171a",
    raised="#2b3036",
    hover="#2c343d",
    text="#e7e5e0",
    muted="#abb1b8",
    faint="#757b82",
    border="#363c43",
    border_strong="#7c848d",
    accent="#85b6ef",
    accent_hover="#a6cbf5",
    on_accent="#0e1b29",
    accent_soft="#24374d",
    good="#86d19c",
    good_soft="#1f3b29",
    warn="#ecc06b",
    warn_soft="#43351a",
    bad="#f3a097",
    bad_soft="#4a2522",
    mark="#3d3520",
    mark_strong="#7a5f0e",
    on_mark="#fff6dc",
    focus="#85b6ef",
    scrim="#b31a1d21",
    paper="#101214",
)

# (words, ground): read as text somewhere in the window.
TEXT_PAIRS = (
    *(("text", ground) for ground in ("window", "surface", "sunken", "raised", "hover", "accent_soft")),
    *(("text", ground) for ground in ("good_soft", "warn_soft", "bad_soft")),
    *(("muted", ground) for ground in ("window", "surface", "sunken", "raised", "hover", "accent_soft")),
    *(("accent", ground) for ground in ("window", "surface", "raised", "hover", "accent_soft")),
    *(("good", ground) for ground in ("window", "surface", "sunken", "good_soft", "accent_soft")),
    *(("warn", ground) for ground in ("window", "surface", "sunken", "warn_soft", "accent_soft")),
    *(("bad", ground) for ground in ("window", "surface", "sunken", "bad_soft", "accent_soft")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_mark", "mark"),
    ("on_mark", "mark_strong"),
)

# (shape, ground): borders and icons that must be seen.
SHAPE_PAIRS = (
    *(("border_strong", ground) for ground in ("window", "surface", "raised")),
    *(("focus", ground) for ground in ("window", "surface", "sunken", "raised")),
    ("accent", "sunken"),
)


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
