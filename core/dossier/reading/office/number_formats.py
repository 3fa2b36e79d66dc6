"""Stored numbers of spreadsheets as people see them: dates in ISO form, percentages, plain decimals.

The number's format decides whether it is a date or a percentage; otherwise all its digits are kept, for a
rounded amount could no longer be found by its exact value. Source: ISO/IEC 29500-1, 18.8.30 and 18.17.4.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_BUILT_IN = {
    9: "0%", 10: "0.00%", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm",
    19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss.0",
}  # fmt: skip
_EASTERN_DATES = (*range(27, 37), *range(50, 59))
_DAY = 86_400


def built_in(identifier: int) -> str:
    """The code of a built-in format, as far as it matters here."""
    return "yyyy-mm-dd" if identifier in _EASTERN_DATES else _BUILT_IN.get(identifier, "")


@lru_cache(maxsize=256)
def _plain(code: str) -> str:
    """A format's signs for positive numbers, without literal words, colours and conditions."""
    return _LITERAL.sub("", code.split(";", 1)[0]).lower()


def shown(value: float, code: str, from_1904: bool = False) -> str:
    """A number as its format shows it.

    Args:
        value: as stored.
        code: the number format, such as "0.0%" or "dd/mm/yyyy"; empty for the general one.
        from_1904: whether days are counted from 1904.
    """
    if not code:
        return decimal(value)
    plain = _plain(code)
    if "%" in plain:
        decimals = re.search(r"\.([0#?]+)", plain)
        return f"{value * 100:.{len(decimals[1]) if decimals else 0}f}%"
    if (
        plain not in ("general", "")
        and re.search("[ymdhs]", plain)
        and "e" not in plain.replace("general", "")
    ):
        moment = _moment(value, plain, from_1904)
        if moment:
            return moment
    return decimal(value)


def decimal(value: float) -> str:
    """A number with 15 digits, as spreadsheets keep them, and no exponent."""
    if value != value or value in (float("inf"), float("-inf")):
        return ""
    words = f"{value:.15g}"
    return f"{Decimal(words):f}" if "e" in words and abs(value) < 1e30 else words


def _moment(value: float, plain: str, from_1904: bool) -> str:
    """A day, a time or a span; empty where the number is none."""
    if "[" in plain:
        total = round(abs(value) * _DAY)
        sign = "-" if value < 0 else ""
        return f"{sign}{total // 3600}:{total // 60 % 60:02d}:{total % 60:02d}"
    if value < 0 or value > 2_958_466:
        return ""
    days = value + 1462 if from_1904 else value if value >= 61 else value + 1
    moment = datetime(1899, 12, 30) + timedelta(seconds=round(days * _DAY))
    has_day = re.search("[yd]|mmm", plain) is not None
    has_time = re.search("[hs]", plain) is not None
    if has_time and not has_day:
        return clock(moment.time())
    return moment_text(moment) if has_time else moment.date().isoformat()


def clock(moment: time) -> str:
    """A time of day, seconds only where there are any."""
    return moment.strftime("%H:%M:%S" if moment.second else "%H:%M")


def moment_text(moment: date) -> str:
    """A day, with the time of day where there is one."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return (
        f"{moment.date().isoformat()} {clock(moment.time())}"
        if moment.time() != time()
        else moment.date().isoformat()
    )
