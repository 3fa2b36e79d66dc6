"""Dates as letters write them, in Dutch, German, French and English.

A table of month names instead of a library: dateparser reads "3 jaar" and "12" as dates, and dateutil guesses
the order of day and month and knows English only. What we need is the opposite: few forms, never a guess
(figures in docs/decisions.md).
"""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "januari january januar jänner janvier jan",
    "februari february februar feber février fevrier feb febr févr",
    "maart march märz maerz mars mrt mar mär",
    "april avril apr avr",
    "mei may mai",
    "juni june juin jun",
    "juli july juillet jul juil",
    "augustus august août aout aug",
    "september septembre sep sept",
    "oktober october octobre okt oct",
    "november novembre nov",
    "december dezember décembre decembre dec dez déc",
)
"""The names of each month, parted by spaces."""

_MONTH = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_DAYS = (
    r"(?:(?:den|le|the|op|am)\s+)?(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|montag|dienstag|mittwoch"
    r"|donnerstag|freitag"
    r"|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday"
    r"|thursday|friday"
    r"|saturday|sunday|(?:mon|tue|wed|thu|fri|sat|sun))\.?,?\s+)?(?:(?:den|le|the|op|am)\s+)?"
)
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_DAYS}(?P<day>\d{{1,2}})(?:\.|er|st|nd|rd|th|e)?\s*(?:of\s+)?(?P<name>{_NAMES})\.?,?\s*{_YEAR}",
        rf"{_DAYS}(?P<name>{_NAMES})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"{_YEAR}-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?:[T ]\d{{2}}:\d{{2}}\S*)?",
        rf"{_DAYS}(?P<first>\d{{1,2}})\s?[./\-]\s?(?P<second>\d{{1,2}})\s?[./\-]\s?{_YEAR}",
        rf"{_YEAR}/(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})",
        rf"(?P<name>{_NAMES})\.?\s+{_YEAR}",
    )
)
_AMERICAN = re.compile(rf"(?:{_NAMES})\.?\s+\d{{1,2}},\s+\d{{4}}", re.IGNORECASE)
_BRITISH = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_NAMES})\.?\s+\d{{4}}", re.IGNORECASE)
_TIME = re.compile(
    r"[,\s]+(?:om |at |um |à )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:uur|uhr|am|pm|a\.m\.|p\.m\.))?$",
    re.IGNORECASE,
)


def is_date(text: str, language: str) -> str:
    """The date that a text consists of.

    Args:
        text: one line or a part of it; a weekday before it and a time after it are allowed.
        language: decides between day and month in 03/04/2024 ("en" leaves it open, so no day and month are
            told then; "en-us" puts the month first).

    Returns:
        ISO 8601, shortened to the month where no day is given; empty where it is no date, or may be two.
    """
    text = _TIME.sub("", text.strip(" .,;()[]"))
    return next(
        (iso for form in _FORMS if (found := form.fullmatch(text)) and (iso := _iso(found, language))), ""
    )


def date_in(text: str, language: str) -> str:
    """The first date within a text, as :func:`is_date` gives it; whole dates before months."""
    for form in _FORMS:
        for found in form.finditer(text):
            inside = (
                text[found.start() - 1 : found.start()].isalnum()
                or text[found.end() : found.end() + 1].isalnum()
            )
            if not inside and (iso := _iso(found, language)):
                return iso
    return ""


def english(text: str) -> str:
    """Which English a text is dated in, told by its dates in words: "en-us", "en-gb", or "en" where it"
    " is open."""
    american, british = len(_AMERICAN.findall(text)), len(_BRITISH.findall(text))
    return "en-us" if american > british else "en-gb" if british > american else "en"


def _iso(found: re.Match[str], language: str) -> str:
    parts = found.groupdict()
    year = int(parts["year"])
    if first := parts.get("first"):
        return _ordered(year, int(first), int(parts["second"]), language)
    month = _MONTH[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    if not parts.get("day"):
        return f"{year}-{month:02}"
    return _valid(year, month, int(parts["day"]))


def _ordered(year: int, first: int, second: int, language: str) -> str:
    day_first, month_first = _valid(year, second, first), _valid(year, first, second)
    if language == "en-us":
        return month_first
    if language == "en" and day_first and month_first and day_first != month_first:
        return ""
    return day_first or (month_first if language == "en" else "")


def _valid(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
