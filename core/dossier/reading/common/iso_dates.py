"""Dates as metadata writes them, made ISO 8601."""

from __future__ import annotations

import re
from email.utils import parsedate_tz

_ISO = re.compile(r"\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d:])")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?!\d)")


def iso_date(text: str) -> str:
    """ "2024-05-17", or "2024-05" or "2024" where no more is said; empty where the text is no date.

    Args:
        text: an ISO date or time, "20240517", or a date of a mail ("Tue, 1 Oct 2024 12:34:56 -0500").
    """
    if match := _COMPACT.match(text) or _ISO.match(text):
        year, month, day = match.groups()
    elif parsed := _mail_date(text):
        year, month, day = parsed
    else:
        return ""
    if month is None:
        return str(year)
    if not 1 <= int(month) <= 12 or (day is not None and not 1 <= int(day) <= 31):
        return ""
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day is not None else "")


def _mail_date(text: str) -> tuple[str, str, str] | None:
    try:
        parsed = parsedate_tz(text)
    except (TypeError, ValueError, IndexError, OverflowError):  # known of odd input
        return None
    if parsed is None or not 1000 <= parsed[0] <= 9999:
        return None
    return str(parsed[0]), str(parsed[1]), str(parsed[2])
