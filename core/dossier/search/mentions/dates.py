"""Dates as they are written: "1 januari 2024", "January 1, 2024", "1-1-2024", "2024-01-01" are one day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.reading.common.dates import MONTHS
from dossier.search.mentions.spelling import ANY

_NUMBER_OF = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}
_NAMES = "|".join(sorted(_NUMBER_OF, key=len, reverse=True))
_ORDINAL = r"(?:\.|er|e|st|nd|rd|th)?"
_OF = r"(?:of\s+|de\s+)?"
_FORMS = tuple(
    re.compile(rf"(?<!\w){form}(?!\w)", re.IGNORECASE)
    for form in (
        rf"(?P<day>\d{{1,2}}){_ORDINAL}\s*{_OF}(?P<name>{_NAMES})\b\.?(?:,?\s+(?P<year>\d{{4}}))?",
        rf"(?P<name>{_NAMES})\b\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<year>\d{{4}}))?",
        rf"(?P<name>{_NAMES})\b\.?,?\s+(?P<year>\d{{4}})",
        r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})",
        r"(?P<day>\d{1,2})\s?([-/.])\s?(?P<month>\d{1,2})\s?\2\s?(?P<year>\d{4})",
    )
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a day without its year (year 0), or a month (day 0)."""

    year: int
    month: int
    day: int


def day_at(text: str, start: int) -> tuple[Day, int] | None:
    """The date that begins at a place of a text, with its end; None where none does.

    Where both are possible, the day stands before the month.
    """
    for form in _FORMS:
        found = form.match(text, start)
        if found is None:
            continue
        parts = found.groupdict()
        month = _NUMBER_OF[parts["name"].casefold()] if parts.get("name") else int(parts["month"])
        day = Day(int(parts.get("year") or 0), month, int(parts.get("day") or 0))
        if 1 <= month <= 12 and day.day <= 31:
            return day, found.end()
    return None


class Date:
    """One date that is looked for."""

    def __init__(self, day: Day) -> None:
        names = MONTHS[day.month - 1].split()
        forms = "|".join(
            (_with_day if day.day else _month)(day, "|".join(sorted(names, key=len, reverse=True)))
        )
        self._forms = re.compile(rf"(?:{forms})(?!\w)", re.IGNORECASE)
        # What it may begin with: a class of signs, so that most of a text is passed over quickly.
        first = {"0", *(str(number)[0] for number in (day.day, day.month, day.year) if number)}
        first |= {sign for name in names for sign in (name[0], name[0].upper())}
        self.pattern = re.compile(rf"[{''.join(sorted(first))}](?<!\w.)(?<!\d[.,/\-].)", re.DOTALL)

    def spans(self, met: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """The whole date. With the month first and in digits, it counts in English texts alone."""
        found = self._forms.match(met.string, met.start())
        if found and (not found.groupdict().get("american") or language in ("en", ANY)):
            yield found.span()


def _with_day(day: Day, names: str) -> list[str]:
    number, month, year = f"0?{day.day}", f"0?{day.month}", str(day.year)
    year_after = rf",?\s+{year}" if day.year else ""
    forms = [
        rf"{number}{_ORDINAL}\s*{_OF}(?:{names})\b\.?{year_after}",
        rf"(?:{names})\b\.?\s+{number}(?:st|nd|rd|th)?(?!\d){year_after}",
    ]
    if day.year:
        forms += [
            rf"{year}(?P<s>[-/.]){month}(?P=s){number}",
            rf"{year}{day.month:02}{day.day:02}",
            rf"{number}\s?(?P<t>[-/.])\s?{month}\s?(?P=t)\s?(?:{year}|{year[-2:]})(?![-/.]\d)",
            rf"(?P<american>{month}/{number}/{year})",
        ]
    return forms


def _month(day: Day, names: str) -> list[str]:
    return [
        rf"(?:{names})\b\.?,?\s+{day.year}",
        rf"0?{day.month}[-/]{day.year}",
        rf"{day.year}-{day.month:02}(?!-?\d)",
    ]
