"""The numbers Word shows before paragraphs ("Article 3", "2.1", "b)") and keeps nowhere in the text.

They are counted here as Word does: a paragraph's own numbering or its style's points at a list, the list at
an abstract list whose levels have a start, a format and a pattern such as "Article %1" or "%1.%2.". Source:
ISO/IEC 29500-1, 17.9.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LEVELS = 9
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: where it starts, how it counts, how it looks, and the style that implies it."""

    start: int
    form: str
    pattern: str
    style: str


class Numbering:
    """Counts the numbered paragraphs of one document; ask once for each paragraph, in order.

    Args:
        root: the root of the numbering part, or None where the document has none.
        styles: the document's style elements by id.
    """

    def __init__(self, root: Any, styles: Mapping[str, Any]) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, str] = {}
        self._overrides: dict[tuple[str, int], int] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[str] = set()
        if root is not None:
            self._load(root)

    def _load(self, root: Any) -> None:
        for abstract in root.iterchildren(f"{W}abstractNum"):
            self._levels[_value(abstract, "abstractNumId")] = dict(
                _level(element) for element in abstract.iterchildren(f"{W}lvl")
            )
        for number in root.iterchildren(f"{W}num"):
            identifier = _value(number, "numId")
            self._lists[identifier] = _value(number.find(f"{W}abstractNumId"), "val")
            for override in number.iterchildren(f"{W}lvlOverride"):
                start = override.find(f"{W}startOverride")
                if start is not None:
                    key = identifier, _int(_value(override, "ilvl"))
                    self._overrides[key] = _int(_value(start, "val"))

    def label(self, properties: Any, style: str) -> tuple[str, bool]:
        """The number shown before a paragraph (empty: none, or a bullet), and whether it is in a list at all.

        Args:
            properties: the paragraph's ``w:pPr``, or None.
            style: id of its style, or empty.
        """
        identifier, depth = self._membership(properties, style)
        abstract = self._lists.get(identifier, "")
        levels = self._levels.get(abstract, {})
        level = levels.get(depth)
        if level is None:
            return "", False
        counts = self._counts[abstract]
        first = self._overrides.get((identifier, depth))
        if first is not None and identifier not in self._begun:
            counts[depth] = first - 1
        self._begun.add(identifier)
        counts[depth] = min(counts.get(depth, level.start - 1) + 1, _MOST)
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if level.form in ("bullet", "none"):
            return "", level.form == "bullet"

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            its_level = levels.get(place, level)
            return format_number(counts.get(place, its_level.start), its_level.form)

        return _PLACE.sub(shown, level.pattern).strip(), True

    def _membership(self, properties: Any, style: str) -> tuple[str, int]:
        """List and level of a paragraph: its own setting, else its style's or an ancestor style's."""
        own = properties.find(f"{W}numPr") if properties is not None else None
        identifier, depth = _numbers(own)
        if identifier is not None:
            return identifier, depth or 0
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            element = self._styles[style]
            identifier, inherited = _numbers(element.find(f"{W}pPr/{W}numPr"))
            if identifier is not None:
                if depth is None:
                    depth = inherited if inherited is not None else self._linked_level(identifier, style)
                return identifier, depth
            based = element.find(f"{W}basedOn")
            style = _value(based, "val")
        return "", 0

    def _linked_level(self, identifier: str, style: str) -> int:
        levels = self._levels.get(self._lists.get(identifier, ""), {})
        return next((depth for depth, level in levels.items() if level.style == style), 0)


def format_number(number: int, form: str) -> str:
    """A number as Word writes it: decimal, letters (after z comes aa, bb), or Roman."""
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 20)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < number < 5000:
        roman, rest = "", number
        for value, sign in _ROMAN:
            roman += sign * (rest // value)
            rest %= value
        return roman if form == "lowerRoman" else roman.upper()
    return f"{number:02d}" if form == "decimalZero" else str(number)


def _level(element: Any) -> tuple[int, Level]:
    return _int(_value(element, "ilvl")), Level(
        start=_int(_value(element.find(f"{W}start"), "val"), 1),
        form=_value(element.find(f"{W}numFmt"), "val") or "decimal",
        pattern=_value(element.find(f"{W}lvlText"), "val"),
        style=_value(element.find(f"{W}pStyle"), "val"),
    )


def _numbers(properties: Any) -> tuple[str | None, int | None]:
    """List id and level in a ``w:numPr``; None for what it does not say. List "0" means: no numbering."""
    if properties is None:
        return None, None
    identifier, depth = properties.find(f"{W}numId"), properties.find(f"{W}ilvl")
    return (
        _value(identifier, "val") if identifier is not None else None,
        min(_int(_value(depth, "val")), _LEVELS - 1) if depth is not None else None,
    )


def _value(element: Any, name: str) -> str:
    return str(element.get(f"{W}{name}", "")) if element is not None else ""


def _int(text: str, default: int = 0) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else default
