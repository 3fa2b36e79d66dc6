"""Numbers of list items as they are printed: 1. a. A. i. I."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def marker(number: int, style: str) -> str:
    """The mark of an item, e.g. "3." or "c."; style is HTML's type of an ordered list."""
    if style in ("a", "A") and number > 0:
        words = _letters(number)
    elif style in ("i", "I") and 0 < number < 4000:
        words = _roman(number)
    else:
        return f"{number}."
    return f"{words.upper() if style.isupper() else words}."


def _letters(number: int) -> str:
    words = ""
    while number:
        number, rest = divmod(number - 1, 26)
        words = chr(ord("a") + rest) + words
    return words


def _roman(number: int) -> str:
    words = ""
    for value, letters in _ROMAN:
        words += letters * (number // value)
        number %= value
    return words
