"""Marks of order within an article, read: "2.", "(a)", "1°", "§ 1er.", "I. –", and what each may count.

What a mark counts is often open ("(i)" is the ninth letter or the first roman number; "I." a roman number or
a letter), so a mark is read as every counting it may belong to, and the text around it decides
(:mod:`dossier.splitting.places`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Counting(Enum):
    """A way of counting, with its punctuation: marks of one list are all of one counting."""

    SIGN = auto()  # § 1.  (a part of an article, as in Belgian law)
    PARAGRAPH = auto()  # Paragraphe 1er.
    CLAUSE = auto()  # 3.1, within article 3 of a contract
    BRACKETED = auto()  # (1)
    DOTTED = auto()  # 1.
    SPACED = auto()  # 1 Wer ...
    CLOSED = auto()  # 1)
    DEGREE = auto()  # 1°
    ROMAN = auto()  # I. –
    CAPITAL = auto()  # A. –
    LETTER = auto()  # a. or a)
    DOUBLE_LETTER = auto()  # aa)
    BRACKETED_LETTER = auto()  # (a)
    BRACKETED_DOUBLE = auto()  # (aa)
    BRACKETED_CAPITAL = auto()  # (A)
    BRACKETED_ROMAN = auto()  # (i)
    BRACKETED_LARGE_ROMAN = auto()  # (I)
    SMALL_ROMAN = auto()  # i. or i)


@dataclass(frozen=True, slots=True)
class Sense:
    """One way to read a mark.

    Attributes:
        counting: what it counts; value: the number, letters and roman numbers made numbers.
        text: number or letter as written, without punctuation ("2a", "b", "iv", "3.1").
        supplement: letters after the number ("a" of "2a", "bis"), or empty.
    """

    counting: Counting
    value: int
    text: str
    supplement: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at the beginning of a line: its range in the text, and the ways to read it, likeliest first."""

    start: int
    end: int
    senses: tuple[Sense, ...]


_LATIN = "bis|ter|quater|quinquies|sexies"
_NUMBER = rf"(?P<number>\d{{1,3}})(?P<supplement>{_LATIN}|(?!er)[a-z]{{1,2}})?"
_AFTER_ROMAN = r"(?:\.\s?[-–—]\s?|[-–—](?=\s)|\.(?=\s))"
_PATTERNS: tuple[tuple[Counting, re.Pattern[str]], ...] = tuple(
    (counting, re.compile(pattern))
    for counting, pattern in (
        (Counting.SIGN, rf"§\s?{_NUMBER}(?:er|ᵉʳ)?(?:/(?P<part>\d+))?\s?[.\-–—]?(?=\s)"),
        (Counting.PARAGRAPH, rf"[Pp]aragra(?:phe?|af)\s{_NUMBER}(?:er)?\s?[.:](?=\s)"),
        (Counting.CLAUSE, r"(?P<clause>\d{1,3}(?:\.\d{1,2}){1,3})\.?(?=\s+\S)"),
        (Counting.BRACKETED, rf"\({_NUMBER}\)"),
        (Counting.DEGREE, rf"(?P<number>\d{{1,3}})\s?°\s?(?P<supplement>{_LATIN}|[a-z](?=[.)\s]))?[.)]?"),
        (Counting.DOTTED, rf"{_NUMBER}\.(?=\s)(?!\s?[-–—]?\d)"),
        (Counting.CLOSED, rf"{_NUMBER}\)"),
        (Counting.ROMAN, rf"(?P<roman>[IVX]{{1,6}})(?:\s?(?P<supplement>{_LATIN}|[A-Z]))?\s?{_AFTER_ROMAN}"),
        (Counting.CAPITAL, r"(?P<capital>[A-Z])\s?\.\s?[-–—]\s?"),
        (Counting.DOUBLE_LETTER, r"(?P<letters>([a-z])\2{1,2})[.)](?=\s|\w)"),
        (Counting.LETTER, r"(?P<letters>[a-z])(?P<supplement>\d|bis|ter)?(?:\.(?=\s)|\)|°)"),
        (Counting.SMALL_ROMAN, r"(?P<small>[ivx]{1,6})[.)](?=\s)"),
        (Counting.BRACKETED_ROMAN, r"\((?P<small>[ivxl]{1,7})\)"),
        (Counting.BRACKETED_LETTER, r"\((?P<letters>[a-z]|([a-z])\2{1,2})\)"),
        (Counting.BRACKETED_DOUBLE, r"\((?P<letters>([a-z])\2)\)"),
        (Counting.BRACKETED_LARGE_ROMAN, r"\((?P<roman>[IVXL]{1,7})\)"),
        (Counting.BRACKETED_CAPITAL, r"\((?P<capital>[A-Z]{1,2})\)"),
        (Counting.SPACED, rf"{_NUMBER}\s+(?=[A-ZÀ-Þ«„\"'][\w'’])"),
    )
)  # fmt: skip
_MONTH = re.compile(
    r"\s+(?:jan|feb|febr|m[aäà]r|maart|mai|mei|may|apr|avr|jui|jun|jul|aug|aoû|sep|okt|oct|nov|dez|dec|déc)\w*\b",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[ \t]*(?:\n[ \t]*(?=[(\d]))?")
_DATED = (Counting.DOTTED, Counting.SPACED, Counting.BRACKETED)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def marks_at(text: str, start: int, end: int) -> Iterator[Mark]:
    """The marks that a line begins with, one directly after the other: "(a)(1)(A) In the case of".

    Args:
        text: the whole document's text.
        start, end: range of the line.
    """
    at = start
    for _ in range(5):
        mark = _mark(text, at, end)
        if mark is None:
            return
        yield mark
        if any(sense.counting is Counting.SPACED for sense in mark.senses):
            return
        at = _SPACE.match(text, mark.end, end).end()  # type: ignore[union-attr]


def _mark(text: str, start: int, end: int) -> Mark | None:
    senses: list[Sense] = []
    last = start
    for counting, pattern in _PATTERNS:
        found = pattern.match(text, start, end)
        if found is None or (counting in _DATED and _MONTH.match(text, found.end(), end)):
            continue
        sense = _sense(counting, found)
        if sense is not None and (not senses or found.end() == last):
            senses.append(sense)
            last = found.end()
    return Mark(start, last, tuple(senses)) if senses else None


def _sense(counting: Counting, found: re.Match[str]) -> Sense | None:
    parts = found.groupdict()
    supplement = parts.get("supplement") or ""
    if clause := parts.get("clause"):
        return Sense(counting, int(clause.rpartition(".")[2]), clause)
    if number := parts.get("number"):
        part = f"/{parts['part']}" if parts.get("part") else ""
        return Sense(counting, int(number), f"{number}{supplement}{part}", supplement or part)
    if roman := parts.get("roman") or parts.get("small"):
        value = roman_value(roman)
        return Sense(counting, value, roman + supplement, supplement) if value else None
    letters = parts.get("letters") or parts.get("capital") or ""
    value = ord(letters[0].lower()) - ord("a") + 1 + 26 * (len(letters) - 1)
    if counting in (Counting.DOUBLE_LETTER, Counting.BRACKETED_DOUBLE):
        value -= 26 * (len(letters) - 1)
    return Sense(counting, value, letters + supplement, supplement)


def roman_value(text: str) -> int:
    """The number a roman number stands for; 0 where it is not written as one."""
    values = [_ROMAN_VALUES[letter] for letter in text.lower()]
    total = sum(
        -value if after and value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )
    return total if _as_roman(total) == text.lower() else 0


def _as_roman(number: int) -> str:
    if not 0 < number < 90:
        return ""
    tens = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx")[number // 10]
    return tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[number % 10]
