"""The words of a report."""

from __future__ import annotations

import unicodedata
from datetime import datetime

from dossier.reporting.data import CollectionReport, Pair

OUTCOMES = {
    "read": "Read",
    "doubtful": "Read with doubt",
    "partly_read": "Partly read",
    "needs_password": "Needs a password",
    "no_text": "No text",
    "damaged": "Damaged",
    "refused": "Refused",
    "waiting": "Waiting",
}


def visible(name: str) -> str:
    """A name with signs that would not be seen, or would turn the others about, written out."""
    return "".join(
        sign if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Zl", "Zp") else _written(sign)
        for sign in name
    )


def _written(sign: str) -> str:
    return sign.encode("unicode_escape", "surrogatepass").decode("ascii")


def title(report: CollectionReport) -> str:
    """The report's heading."""
    return f"Reading report: {visible(report.collection)}" if report.collection else "Reading report"


def totals(report: CollectionReport) -> list[tuple[str, int]]:
    """The numbers by name, those of outcomes only where there are any."""
    all_of = report.totals
    rows = [("Files", all_of.files), ("Documents", all_of.documents), ("Pages", all_of.pages)]
    rows += [(name, getattr(all_of, key)) for key, name in OUTCOMES.items() if getattr(all_of, key)]
    if all_of.doubtful_pages:
        rows.append(("Pages read with doubt", all_of.doubtful_pages))
    return rows


def pair_text(pair: Pair) -> str:
    """What is to be said of two documents that are nearly the same."""
    told = {
        "date": "the first has the later date",
        "version": "the first has the later version",
        "added": "the first was added later",
    }
    share = f"{pair.share:.0%} of the text is the same"
    return f"{share}; {told[pair.told_by]}" if pair.told_by else share


def moment(seconds: float) -> str:
    """A time as a person reads it."""
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")
