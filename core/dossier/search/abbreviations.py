"""The abbreviations that a document explains: "Werkloosheidswet (WW)", "AOW (Algemene Ouderdomswet)".

The method is that of Schwartz and Hearst (2003), "A simple algorithm for identifying abbreviation definitions
in biomedical text": the letters of the short form are looked for backwards in the words beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST = 500
"""Abbreviations that are kept of one document."""

LONGEST_SHORT = 10
_LONGEST_LONG = 120

_BRACKETS = re.compile(r"\(([^()\n]{2,160})\)")
# "(hierna: Awir)", "(ci-après « CPAM »)", "(im Folgenden BA)", "(hereinafter referred to as 'the Fund')"
_ALIAS = re.compile(
    r"(?:verder|hierna|afgekort|in het kort|ci-après|en abrégé|dit|dite|im folgenden|nachfolgend|kurz"
    r"|abgekürzt|hereinafter|hereafter|abbreviated|in short)\b"
    r"(?:\s+(?:te noemen|genoemd|als|ook|dénommée?s?|désignée?s?|appelée?s?|genannt|bezeichnet|referred to as"
    r"|called|as|the|de|het|die|der|das|la|le))*\s*[:,]?\s*",
    re.IGNORECASE,
)
_QUOTES = " \t\u00a0'\"«»„“”‘’‚‹›"
_SHORT = re.compile(r"[^\W_][\w.&/-]*(?:\s[\w.&/-]+)?")
_LETTERS = re.compile(r"[^\W\d_]")
_ROMAN = re.compile(r"[IVXLC]+\.?")
_BEFORE = re.compile(r"([^\W\d_][\w.&/-]{1,9})\s*$")


def find(text: str) -> list[tuple[str, str]]:
    """The abbreviations in a text, each with what it stands for, in order, each once.

    Args:
        text: any text.

    Returns:
        (short form, long form) as they are written, at most :data:`MOST`.
    """
    found: dict[tuple[str, str], None] = {}
    for pair in _pairs(text):
        found.setdefault(pair)
        if len(found) == MOST:
            break
    return list(found)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for match in _BRACKETS.finditer(text):
        inside = _ALIAS.sub("", match[1], count=1).strip(_QUOTES)
        before = text[max(0, match.start() - _LONGEST_LONG) : match.start()].rpartition("\n\n")[2]
        if _is_short(inside):
            if long := _long_form(inside, before):
                yield inside, long
        elif (short := _BEFORE.search(before)) and _is_short(short[1]):
            long = _long_form(short[1], inside)
            if long and len(long) == len(inside):  # the whole of what stands in the brackets
                yield short[1], long


def _is_short(text: str) -> bool:
    """Two to ten signs, two words at most, with capitals: no enumeration, number or plain word."""
    letters = _LETTERS.findall(text)
    return (
        2 <= len(text) <= LONGEST_SHORT
        and len(letters) >= 2
        and sum(letter.isupper() for letter in letters) >= max(1, len(letters) // 3)
        and _SHORT.fullmatch(text) is not None
        and _ROMAN.fullmatch(text) is None
    )


def _long_form(short: str, before: str) -> str:
    """The words at the end of a text that a short form is made of; empty where they are not found."""
    letters = [sign.casefold() for sign in short if sign.isalnum()]
    most = min(len(letters) + 5, 2 * len(letters))
    text = before.rstrip()
    at = len(text)
    for number, letter in enumerate(reversed(letters), start=1):
        at -= 1
        first = number == len(letters)
        while at >= 0 and (text[at].casefold() != letter or (first and at > 0 and text[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return ""
    long = " ".join(text[at:].split())
    words = long.split()
    if not words or not len(short) + 3 <= len(long) or len(words) > most or len(words[0]) < 2:
        return ""
    if sum(sign.isupper() for sign in short) == 1 and not long[0].isupper():
        return ""  # "Ost" of "oder Abschlag …"
    again = short.casefold() in re.findall(r"\w+", long.casefold())
    return "" if again or any(sign in long for sign in "()[];:") else long
