"""The deadlines, dates, periods and amounts of money that one sentence names, normalised.

Numbers and dates are read by :mod:`dossier.answering.numerals`; here they get their units: "CHF 1'234.50" is
1234.50 francs, "14 (veertien) dagen" P14D, and "18 jaar of ouder" no period at all.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from dossier.answering.numerals import UNIT_OF, Date, Figure, dates, figures, is_ordinal
from dossier.answering.references import reference_ranges
from dossier.answering.sentences import marker_length
from dossier.overview.cues import Before, is_deadline
from dossier.overview.data import ItemKind

_CODES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "usd": "USD", "dollar": "USD",
    "dollars": "USD", "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "chf": "CHF",
    "franken": "CHF",
}  # fmt: skip
_TIMES = {
    "miljoen": 1e6, "mln": 1e6, "million": 1e6, "millions": 1e6, "millionen": 1e6, "mio": 1e6,
    "miljard": 1e9, "milliard": 1e9, "milliards": 1e9, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9,
    "duizend": 1e3, "thousand": 1e3, "tausend": 1e3, "mille": 1e3,
}  # fmt: skip
_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y", "quarter": "M"}
_MOST = {"day": 3660, "week": 520, "month": 600, "year": 120, "quarter": 400, "hour": 1000}
"""A larger number is none of these: "2024" before "jaar" is a year's own number."""

_PERIODS = "|".join(sorted((w for w, u in UNIT_OF.items() if u in _MOST), key=len, reverse=True))
_CURRENCIES = "|".join(sorted(map(re.escape, _CODES), key=len, reverse=True))
_ADJECTIVES = (
    r"volle[nr]?|hele|gehele|aaneengesloten|achtereenvolgende|opeenvolgende|laatste|full|whole|consecutive|successive"
    r"|calendar|working|business|clear|further|more|last|weitere[nr]?|ganze[nr]?|aufeinanderfolgende[nr]?"
    r"|zusammenhängende[nr]?|letzten|pleine?s?|entiers?|derni(?:er|ère)s?"
)
_REPEATED = r"(?:\s*\([^()\n]{1,25}\))?"  # "14 (veertien) dagen"
_PERIOD_AFTER = re.compile(
    rf"{_REPEATED}[\s\xa0-]*(?:(?P<adjective>{_ADJECTIVES})\s+)?(?P<unit>{_PERIODS})\b(?P<tail>\s+ouvr(?:able|é)s?\b)?",
    re.IGNORECASE,
)
_MULTIPLE = rf"[\s\xa0]*(?P<{{}}>{'|'.join(_TIMES)})\b"
_MONEY_AFTER = re.compile(
    rf"{_REPEATED}(?:{_MULTIPLE.format('times')}\.?)?[\s\xa0]*(?:d['’]|de\s)?(?P<unit>{_CURRENCIES})(?!\w)"
    rf"|(?:{_MULTIPLE.format('more')})?(?:\s(?P<francs>francs suisses|schweizer franken|swiss francs)\b)?",
    re.IGNORECASE,
)
_MONEY_BEFORE = re.compile(
    r"(?:(?P<sign>[€$£])|\b(?P<code>EUR|USD|GBP|CHF)|(?<!\d )\b(?P<word>euro))[\s\xa0]*$", re.I
)
_WORKING = re.compile(r"werk|arbeits|working|business|ouvr", re.IGNORECASE)
_A_PERIOD = re.compile(r"\b(?:a|an)\s+(?P<unit>day|week|month|year|fortnight)\b|\bfortnight\b", re.IGNORECASE)

_AGE_BEFORE = re.compile(
    r"\b(?:leeftijd van|jonger dan|ouder dan|aged|age of|older than|younger than|âgée?s? d[e'’]\w*|âge de"
    r"|alter von|älter als|jünger als)\s*(?:\w+\s)?$",
    re.IGNORECASE,
)
_AGE_AFTER = re.compile(
    r"\s*(?:of age|old|oud|of ouder|en ouder|of jonger|or (?:older|over|above)|and over|alt|und älter"
    r"|oder älter|révolus|ou plus âgé|is|wordt|is geworden)\b",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"(?<=quarters)\s+of\b|(?<=quarter)\s+of\b", re.IGNORECASE)  # "three quarters of it"
_ANY_UNIT = re.compile(
    rf"\b(?:{_PERIODS}|fortnight|{'|'.join(w for w in _CODES if w.isalpha())}|francs)\b|[€$£]", re.I
)
_ANY_DIGIT = re.compile(r"\d")
_SLASHED = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-]\d{4}")


class Found(NamedTuple):
    """An item by its range in the sentence; see :class:`dossier.overview.data.Item`."""

    kind: ItemKind
    value: str
    start: int
    end: int
    currency: str = ""
    working_days: bool = False


def find_items(text: str, language: str, *, month_first: bool | None = None) -> list[Found]:
    """The items of a sentence, in order; ranges do not overlap.

    Args:
        text: one sentence, list item or table row.
        language: its ISO 639-1 code; an unknown one reads the number words of all four languages.
        month_first: how an English text writes 03/04/2025; None where that is not known, and such a date is
            told by its year alone.
    """
    found = _dates(text, language, month_first) if _ANY_DIGIT.search(text) else []
    if _ANY_UNIT.search(text):
        found += _measures(text, language, found)
    found.sort(key=lambda item: item.start)
    return _with_deadlines(text, found)


def _dates(text: str, language: str, month_first: bool | None) -> list[Found]:
    found = []
    for day in dates(text):
        written = text[day.start : day.end]
        # "Section 3 may …": English writes its months with a capital.
        if language == "en" and re.search(r"\b(?:may|march)\b", written):
            continue
        if value := _iso(day, written, language, month_first):
            end = day.end - written.endswith(".")  # the sentence's, or an abbreviation's
            found.append(Found(ItemKind.DATE, value, day.start, end))
    return found


def _iso(day: Date, written: str, language: str, month_first: bool | None) -> str:
    """ISO 8601 of a date; empty for a day that no calendar has."""
    year, month, number = day.year, day.month, day.day
    slashed = _SLASHED.fullmatch(written)
    if slashed and language == "en" and "/" in written and month <= 12 and number <= 12 and month != number:
        if month_first is None:
            return f"{year:04}"
        if month_first:
            month, number = number, month
    if not number:
        return f"{year:04}-{month:02}"
    try:
        datetime.date(year or 2000, month, number)  # 2000 has a 29 February
    except ValueError:
        return ""
    return f"{year:04}-{month:02}-{number:02}" if year else f"--{month:02}-{number:02}"


def _measures(text: str, language: str, found: list[Found]) -> list[Found]:
    """Periods and amounts; those that stand within a date or an article's number are none."""
    taken = [(item.start, item.end) for item in found]
    skip = (*reference_ranges(text), *taken, (0, marker_length(text)))
    made: list[Found] = []
    for figure in _numbers(text, language, skip):
        if any(figure.start < end and start < figure.number_end for start, end in taken):
            continue
        end = figure.number_end
        item = _amount(text, figure.start, end, figure.value) or _period(
            text, figure.start, end, figure.value, language
        )
        if item is not None:
            made.append(item)
            taken.append((item.start, item.end))
    for match in _A_PERIOD.finditer(text):
        if not any(match.start() < end and start < match.end() for start, end in taken):
            unit = (match["unit"] or "fortnight").casefold()
            value = "P2W" if unit == "fortnight" else f"P1{_LETTERS[unit]}"
            made.append(Found(ItemKind.PERIOD, value, *match.span()))
    return made


def _numbers(text: str, language: str, skip: tuple[tuple[int, int], ...]) -> Iterator[Figure]:
    """All numbers, also one that stands between another and its unit ("eenmaal veertien dagen")."""
    for figure in figures(text, language, skip):
        yield figure
        at, between = figure.number_end, text[figure.number_end : figure.end]
        for inner in figures(between, language) if len(between.split()) > 1 else ():
            yield replace(inner, start=at + inner.start, number_end=at + inner.number_end, end=at + inner.end)


def _amount(text: str, start: int, end: int, value: float) -> Found | None:
    before = _MONEY_BEFORE.search(text, max(0, start - 6), start)
    own = text[start] if text[start] in "€$£" else ""
    after = _MONEY_AFTER.match(text, end)
    told = after.groupdict() if after else {}
    unit = (told.get("unit") or "").casefold()
    times = _TIMES.get((told.get("times") or told.get("more") or "").casefold(), 1.0)
    if own or before or told.get("francs"):
        code = own or (before["sign"] or before["code"] or before["word"] if before else "")
        currency = _CODES[code.casefold()] if code else "CHF"
    elif unit:
        currency = _CODES[unit]
    else:
        return None
    if after is not None and (unit or told.get("more") or told.get("francs")):
        end = after.end()
    if before and not own:
        start = before.start()
    return Found(ItemKind.AMOUNT, _decimal(value * times), start, end, currency)


def _period(text: str, start: int, end: int, value: float, language: str) -> Found | None:
    after = _PERIOD_AFTER.match(text, end)
    if after is None or value <= 0:
        return None
    word = after["unit"].casefold()
    unit = UNIT_OF[word]
    if value > _MOST[unit] or word.startswith("lebensjahr") or _PART_OF.match(text, after.end()):
        return None
    mark = re.compile(r"\w*\.?").match(text, end)
    if is_ordinal(text[start : mark.end() if mark and text[start].isdigit() else end], language):
        return None
    if unit == "year" and (_AGE_BEFORE.search(text, 0, start) or _AGE_AFTER.match(text, after.end())):
        return None
    number = value * 3 if unit == "quarter" else value
    duration = f"PT{_plain(number)}H" if unit == "hour" else f"P{_plain(number)}{_LETTERS[unit]}"
    working = any(
        _WORKING.match(part or "") for part in (word, after["adjective"], (after["tail"] or "").strip())
    )
    return Found(ItemKind.PERIOD, duration, start, after.end(), working_days=working)


def _with_deadlines(text: str, found: list[Found]) -> list[Found]:
    """Dates and periods that are deadlines as such; hours that are none left out."""
    told: list[Found] = []
    last: Before | None = None
    for item in found:
        if item.kind is ItemKind.AMOUNT:
            told.append(item)
            continue
        dated = item.kind is ItemKind.DATE
        due = is_deadline(text, item.start, item.end, dated=dated, after=last)
        last = Before(item.start, item.end, dated, due)
        short = re.match(r"PT(?!(?:24|48|72|96)H)", item.value) is not None
        a_period = _A_PERIOD.fullmatch(text, item.start, item.end) is not None
        if due or not (short or a_period):
            told.append(item._replace(kind=ItemKind.DEADLINE) if due else item)
    return told


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:g}"


def _decimal(value: float) -> str:
    """Cents where there are any: "1234.5" is written "1234.50"."""
    return str(int(value)) if value == int(value) else f"{value:.2f}"
