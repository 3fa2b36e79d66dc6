"""Numbers as they are written: "1 234,56", "1.234,56" and "1234.56" are one, "7.1" and "71" are two."""

from __future__ import annotations

import re
from collections.abc import Iterator

SEPARATORS = ".,'’\u00a0\u202f"
_SPACES = " \u00a0\u202f"
NUMBER = re.compile(
    rf"\d(?<!\w.)(?<!\d[{SEPARATORS}].)\d*+(?:[{SEPARATORS}]\d++)*+(?P<suffix>[^\W\d_]{{0,3}})(?!\w)",
    re.DOTALL,
)
"""A number in digits as far as it stands without a plain space; a few letters may end it."""

_GROUPS = re.compile(rf"(?:[{_SPACES}]\d{{3}}(?!\d)){{1,6}}(?:[.,]\d++)?(?!\w)")
_PIECES = re.compile(rf"\d+|[{SEPARATORS}{_SPACES[0]}]")
_SPACED = re.compile(rf"(?<![\w.,])\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?(?![\w])")
_IDENTIFIER = re.compile(r"[^\W_]+(?:[ .\-/\u00a0]{1,2}[^\W_]+)*")
_LONGEST_WORD, _FEWEST_DIGITS = 4, 6


def readings(number: str) -> frozenset[str]:
    """What a number in digits may mean, as digits with at most one point.

    "1.234" is a thousand and more in Dutch, one and a bit in English: both readings are given, and two
    numbers are one where they share a reading. What is neither grouped nor a fraction ("7.1.2") is read as
    it stands.
    """
    pieces = _PIECES.findall(number)
    digits, signs = pieces[::2], pieces[1::2]
    if not signs:
        return frozenset(digits)
    found = set()
    if _grouped(digits, signs):
        found.add("".join(digits))
    if len(signs) == 1 and signs[0] in ".,":
        found.add(".".join(digits))
    elif signs[-1] in ".," and signs[-1] not in signs[:-1] and _grouped(digits[:-1], signs[:-1]):
        found.add("".join(digits[:-1]) + "." + digits[-1])
    found |= {one.removesuffix(".00") for one in found}
    return frozenset(found or {".".join(digits)})


def _grouped(digits: list[str], signs: list[str]) -> bool:
    """Whether digits stand in groups of three, all parted alike."""
    return (
        len(set(signs)) == 1
        and 1 <= len(digits[0]) <= 3
        and not digits[0].startswith("0")
        and all(len(group) == 3 for group in digits[1:])
    )


class Number:
    """One number that is looked for; a letter at its end ("7a") belongs to it."""

    pattern = NUMBER

    def __init__(self, number: str) -> None:
        found = NUMBER.fullmatch(number)
        self._suffix = found["suffix"].casefold() if found else ""
        self._readings = readings(number.removesuffix(found["suffix"]) if found else number)

    def spans(self, found: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """The ranges of a text that are this number, of those that begin where one was met."""
        suffix = found["suffix"]
        if suffix.casefold() == self._suffix and self._readings & readings(found[0].removesuffix(suffix)):
            yield found.span()
        more = None if suffix or self._suffix else _GROUPS.match(found.string, found.end())
        if more is not None and self._readings & readings(found.string[found.start() : more.end()]):
            yield found.start(), more.end()


class Year:
    """A year in a date such as "1.3.2024", where it is no number of its own."""

    def __init__(self, year: str) -> None:
        self.pattern = re.compile(rf"(?<![\w.])\d{{1,2}}\.\d{{1,2}}\.(?P<year>{year})(?!\w)(?![.,]\d)")

    def spans(self, found: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """The year's own range."""
        yield found.span("year")


class Identifier:
    """A number of a person, account or file, however its signs are parted: "BE68 5390" and "BE685390"."""

    def __init__(self, text: str) -> None:
        signs = [re.escape(sign) for sign in text if sign.isalnum()]
        body = "[ .\\-/\u00a0]{0,2}".join(signs)
        self.pattern = re.compile(rf"(?<!\w)(?<!\d[.,\-/]){body}(?!\w)(?![.,\-/]\d)", re.IGNORECASE)

    def spans(self, found: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """The whole of it."""
        yield found.span()


class Code:
    """A number with letters before it, tied to them in any way: "L262-2", "L. 262-2" and "L 262-2"."""

    written = re.compile(
        r"(?<!\w)(?:[^\W\d_]{1,4}|[LRDA](?:\.\s?|\s))(?=\d)\d+(?:[-.:/]\d+)*[a-z]{0,2}(?!\w)", re.IGNORECASE
    )
    """How a person may write one."""

    def __init__(self, text: str) -> None:
        letters, numbers = re.split(r"(?<=[^\W\d_])\.?\s?(?=\d)", text, maxsplit=1)
        pieces = [re.escape(piece) for piece in re.split(r"[-.:/]", numbers)]
        body = re.escape(letters) + r"[.\s\-*]{0,3}" + "[-.:/‐‑]".join(pieces)
        self.pattern = re.compile(rf"(?<!\w){body}(?!\w)(?![-.:/]\d)", re.IGNORECASE)

    def spans(self, found: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """The whole of it."""
        yield found.span()


def spaced(text: str, start: int) -> re.Match[str] | None:
    """A number in groups parted by spaces ("1 234,56") that begins there."""
    return _SPACED.match(text, start)


def is_identifier(text: str) -> bool:
    """Whether a whole text is a number of a person, account or file: mostly digits, in whatever groups."""
    return (
        _IDENTIFIER.fullmatch(text) is not None
        and sum(sign.isdigit() for sign in text) >= _FEWEST_DIGITS
        and all(len(letters) <= _LONGEST_WORD for letters in re.findall(r"[^\W\d_]+", text))
    )
