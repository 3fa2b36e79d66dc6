"""Numbers, dates and amounts of a text, read alike in four languages and in digits or words.

"1.460", "1 460" and "1,460" are the same number; "zes weken", "sechs Wochen" and "6 weeks" the same duration.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from num2words import num2words

from dossier.answering.words import LANGUAGES

_LARGEST_WORD = 130  # beyond this, law and letters write digits; tens, hundreds and thousands are added


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, amount or duration.

    Attributes:
        start, end: range in the text, the unit included.
        unit: canonical unit ("day", "week", "month", "year", "hour", "percent", "money", "times") or empty.
        number_end: where the number alone ends, before its unit.
    """

    start: int
    end: int
    value: float
    unit: str
    number_end: int = 0


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar date; year is 0 where the text names only day and month, day is 0 for "march 2020"."""

    start: int
    end: int
    year: int
    month: int
    day: int


_UNITS = {
    "day": "day days dag dagen tag tage tagen tages jour jours kalenderdag kalenderdagen werkdag werkdagen "
    "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen kalendertag kalendertage kalendertagen",
    "week": "week weeks weken woche wochen semaine semaines kalenderweek kalenderweken "
    "kalenderwoche kalenderwochen",
    "month": "month months maand maanden monat monate monaten monats mois kalendermaand kalendermaanden "
    "kalendermonat kalendermonate kalendermonaten kalendermonats",
    "year": "year years jaar jaren jahr jahre jahren jahres an ans année années kalenderjaar kalenderjaren "
    "kalenderjahr kalenderjahre kalenderjahren lebensjahr lebensjahres lebensjahre",
    "hour": "hour hours uur uren stunde stunden heure heures",
    "percent": "% percent procent prozent pourcent percentage",
    "money": "€ eur euro euros $ usd dollar dollars £ gbp pound pounds chf franken",
    "quarter": "quarter quarters kwartaal kwartalen quartal quartale trimestre trimestres",
}
UNIT_OF = {word: unit for unit, text in _UNITS.items() for word in text.split()}
"""Canonical unit of each word or sign, in lower case, that makes a number an amount or a duration."""
UNIT_WORDS = frozenset(word for word in UNIT_OF if word.isalpha())
"""All words that make the number before them an amount or a duration."""

_MONTHS = {
    name: index
    for index, names in enumerate(
        (
            "january januari januar janvier jan",
            "february februari februar février feb",
            "march maart märz mars",
            "april avril apr",
            "may mei mai",
            "june juni juin jun",
            "july juli juillet jul",
            "august augustus août aug",
            "september septembre sept sep",
            "october oktober octobre oct okt",
            "november novembre nov",
            "december dezember décembre dec dez",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH_NAMES = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:\.|er|e|st|nd|rd|th)?\s+(?:of\s+|de\s+)?({_MONTH_NAMES})\b\.?(?:,?\s+(\d{{4}})\b)?",
    re.I,
)
_MONTH_FIRST = re.compile(
    rf"\b({_MONTH_NAMES})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(\d{{4}})\b)?", re.I
)
_MONTH_YEAR = re.compile(rf"\b({_MONTH_NAMES})\.?\s+(\d{{4}})\b", re.I)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DOTTED = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b")

_DIGITS = re.compile(
    r"(?<![\w.,])(?:[€$£]\s?)?\d{1,3}(?:[ \xa0\u202f'’]\d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?"  # 1 460,50
    r"|(?<![\w:–-])(?:[€$£]\s?)?\d++(?:[.,]\d++)*+(?!:\d|[–-]\d|[a-df-z]\b)"  # not "3:10", "L. 262-2", "7a"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*|[%€$£]")
_PER_HUNDRED = re.compile(
    r"\s*(?:per\s?cent|pour\s?cent|vom\s+hundert|v\.\s?h\.|ten\s+honderd|per\s?centum)\b", re.I
)
_FOLD = re.compile(r"[-‑\s]+")


def dates(text: str) -> list[Date]:
    """Calendar dates in a text, in order; ranges do not overlap."""
    found: list[Date] = []
    for pattern, order in (
        (_ISO, "ymd"), (_DOTTED, "dmy"), (_DAY_FIRST, "dmy"), (_MONTH_FIRST, "mdy"), (_MONTH_YEAR, "my"),
    ):  # fmt: skip
        for match in pattern.finditer(text):
            if any(match.start() < date.end and date.start < match.end() for date in found):
                continue
            parts = {key: _part(match.group(index)) for index, key in enumerate(order, start=1)}
            if (
                pattern is _DOTTED and parts["d"] <= 12 < parts["m"]
            ):  # 12/31/2025 can be read in one way alone
                parts["d"], parts["m"] = parts["m"], parts["d"]
            date = Date(match.start(), match.end(), parts.get("y", 0), parts["m"], parts.get("d", 0))
            if 1 <= date.month <= 12 and date.day <= 31:
                found.append(date)
    return sorted(found, key=lambda date: date.start)


def figures(text: str, language: str, skip: tuple[tuple[int, int], ...] = ()) -> list[Figure]:
    """Numbers, amounts and durations in a text, in digits or words.

    Args:
        text: any text.
        language: ISO code for the number words; unknown codes read all four languages' words.
        skip: ranges whose digits mean something else (dates, article numbers).
    """
    found = [
        _with_unit(text, match.start(), match.end(), _value(match.group()))
        for match in _DIGITS.finditer(text)
        if not _touches(skip, match.start(), match.end())
    ]
    taken = tuple(skip) + tuple((figure.start, figure.end) for figure in found)
    found += _spelled(text, language, taken)
    return sorted(found, key=lambda figure: figure.start)


def is_ordinal(number: str, language: str) -> bool:
    """Whether a number, in digits or words, tells a place in a row ("25e", "first", "dritten").

    Args:
        number: the number alone, or in digits with what follows it at once.
        language: ISO code; unknown codes know all four languages' words.
    """
    folded = _FOLD.sub(" ", number.casefold()).strip()
    if folded[:1].isdigit():
        return re.fullmatch(r"\d+(?:\.|e|de|ste|er|re|ère|ème|st|nd|rd|th)", folded) is not None
    return folded in _ordinal_words(language if language in LANGUAGES else "")


def agree(said: Figure, source: Figure) -> bool:
    """Whether a figure bears out one that was said: a common value, and units that do not contradict.

    A unit left out on either side is no contradiction ("six" for "six weeks"), except that a percentage must
    be one in the source.
    """
    if said.value != source.value:
        return False
    return said.unit == source.unit or not said.unit or (not source.unit and said.unit != "percent")


def same_date(said: Date, source: Date) -> bool:
    """Whether a date in the source bears out a date that was said; a year left unsaid is no contradiction."""
    return (
        said.month == source.month
        and (said.day == source.day or not said.day)
        and (said.year == source.year or not said.year)
    )


def _part(group: str) -> int:
    return int(group) if group and group.isdigit() else _MONTHS.get((group or "").casefold(), 0)


def _touches(ranges: tuple[tuple[int, int], ...], start: int, end: int) -> bool:
    return any(start < b and a < end for a, b in ranges)


def _value(figure: str) -> float:
    """Read digits with their separators: law writes 1.460 for a thousand, never for one and a half."""
    digits = re.sub(r"[€$£\s\xa0\u202f'’]", "", figure)
    groups = re.split(r"[.,]", digits)
    separators = {char for char in digits if char in ".,"}
    whole = len(separators) == 1 and len(groups[-1]) == 3 and groups[0] != "0"
    if len(groups) == 1 or whole or (len(separators) == 1 and len(groups) > 2):
        return float("".join(groups))
    return float("".join(groups[:-1]) + "." + groups[-1])


def _with_unit(text: str, start: int, end: int, value: float) -> Figure:
    if text[start] in "€$£" or re.search(
        r"(?:€|\$|£|\beuro?s?|\bEUR|\bUSD|\bGBP|\bCHF)\s*$", text[max(0, start - 6) : start], re.I
    ):
        return Figure(start, end, value, "money", end)
    percent = _PER_HUNDRED.match(text, end)
    if percent:
        return Figure(start, percent.end(), value, "percent", end)
    # An adjective or ordinal mark may stand between ("six consecutive months", "25. Lebensjahr").
    position, unit = end, ""
    for _ in range(3):
        match = _WORD.search(text, position, min(len(text), position + 24))
        if match is None or re.search(r"[;:!?()\d]|[.,]\s", text[position : match.start()].lstrip(".")):
            break
        unit = UNIT_OF.get(match.group().casefold(), "")
        position = match.end()
        if unit:
            return Figure(start, position, value, unit, end)
    return Figure(start, end, value, "", end)


def _spelled(text: str, language: str, taken: tuple[tuple[int, int], ...]) -> list[Figure]:
    table = _number_words(language if language in LANGUAGES else "")
    tokens = [(m.start(), m.end(), m.group().casefold()) for m in _WORD.finditer(text)]
    found: list[Figure] = []
    index = 0
    while index < len(tokens):
        for width in (4, 3, 2, 1):  # "vingt et un", "quatre-vingt-dix", "one hundred and four"
            group = tokens[index : index + width]
            start, end = group[0][0], group[-1][1]
            value = table.get(_FOLD.sub(" ", text[start:end].casefold()))
            if len(group) == width and value is not None and not _touches(taken, start, end):
                figure = _with_unit(text, start, end, float(value))
                taken = (*taken, (start, figure.end))  # "vier vom Hundert" holds no hundred
                # "een" and "un" are articles unless a unit follows at once.
                if value > 1 or figure.unit:
                    found.append(figure)
                index += width - 1
                break
        index += 1
    return found


@lru_cache(maxsize=len(LANGUAGES) + 1)
def _ordinal_words(language: str) -> frozenset[str]:
    """Words that are ordinals alone: no language's "second" (a unit of time) or "ein" is doubted here."""
    found: set[str] = set()
    for code in (language,) if language else LANGUAGES:
        for number in range(1, _LARGEST_WORD + 1):
            name = _FOLD.sub(" ", str(num2words(number, lang=code, to="ordinal")).casefold())
            found.update(_inflected(name, code, "ordinal"))
    return frozenset(found)


@lru_cache(maxsize=len(LANGUAGES) + 1)
def _number_words(language: str) -> dict[str, int]:
    table: dict[str, int] = {}
    for code in (language,) if language else LANGUAGES:
        for number in (*range(1, _LARGEST_WORD + 1), *range(140, 1000, 10), *range(1000, 21000, 1000)):
            for kind in ("cardinal", "ordinal"):
                name = _FOLD.sub(" ", str(num2words(number, lang=code, to=kind)).casefold())
                for form in _inflected(name, code, kind):
                    table.setdefault(form, number)
    return table


def _inflected(name: str, language: str, kind: str) -> tuple[str, ...]:
    forms = [name, name.replace(",", "")]
    if language == "nl" and name == "één":
        forms += ["een", "eenmaal"]
    if language == "de":
        if name == "eins":
            forms += ["ein", "eine", "einem", "einen", "einer", "eines"]
        forms += [name.removeprefix("ein")] if name.startswith(("einhundert", "eintausend")) else []
        forms += [name + ending for ending in ("n", "r", "s", "m")] if kind == "ordinal" else []
    if language == "fr" and name == "un":
        forms += ["une"]
    if language == "fr" and name == "premier":
        forms += ["première"]
    return tuple(form for form in forms if form)
