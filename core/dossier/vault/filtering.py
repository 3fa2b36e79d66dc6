"""A filter as conditions in SQL: author, number, date, kind of file, state, language and tag."""

from __future__ import annotations

import re
import unicodedata

from dossier.errors import UsageError
from dossier.types import Filter

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
# After any month and day, so that a shortened date as text compares as its last day.
_LAST = "-99-99"
_TYPE = re.compile(r"[a-z0-9]{1,10}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")

_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
# Files of these kinds go by any name; of others, the name tells.
_MEDIA_TYPES = {
    "pdf": ("application/pdf",),
    "docx": (_OFFICE + "wordprocessingml.document",),
    "doc": ("application/msword",),
    "odt": (_OPEN + "text",),
    "rtf": ("application/rtf", "text/rtf"),
    "pptx": (_OFFICE + "presentationml.presentation",),
    "odp": (_OPEN + "presentation",),
    "xlsx": (_OFFICE + "spreadsheetml.sheet",),
    "xls": ("application/vnd.ms-excel",),
    "ods": (_OPEN + "spreadsheet",),
    "csv": ("text/csv",),
    "html": ("text/html", "application/xhtml+xml"),
    "md": ("text/markdown",),
    "xml": ("application/xml", "text/xml"),
    "eml": ("message/rfc822",),
    "msg": ("application/vnd.ms-outlook",),
    "mbox": ("application/mbox",),
    "epub": ("application/epub+zip",),
    "zip": ("application/zip",),
    "png": ("image/png",),
    "jpg": ("image/jpeg",),
    "tiff": ("image/tiff",),
}
_SAME = {"htm": "html", "jpeg": "jpg", "tif": "tiff", "markdown": "md"}


def folded(text: str) -> str:
    """A text as it is compared: without case and outer white space, in one Unicode form."""
    return unicodedata.normalize("NFC", text.strip()).casefold()


def conditions(wanted: Filter) -> tuple[list[str], list[object]]:
    """The filter as conditions on ``documents AS d``, with their values.

    Raises:
        UsageError: a date, kind of file or language that is none.
    """
    parts: list[str] = []
    values: list[object] = []
    for column, text in (("folded_author", wanted.author), ("folded_number", wanted.number)):
        if text.strip():
            parts.append(f"instr(d.{column}, ?)")
            values.append(folded(text))
    if wanted.since:
        parts.append(f"d.date != '' AND substr(d.date || '{_LAST}', 1, 10) >= ?")
        values.append(_date(wanted.since))
    if wanted.until:
        parts.append("d.date != '' AND d.date <= ?")
        values.append((_date(wanted.until) + _LAST)[:10])
    if wanted.type:
        part, named = _kind(wanted.type)
        parts.append(part)
        values += named
    if wanted.state is not None:
        parts.append("d.state = ?")
        values.append(wanted.state.value)
    if wanted.language:
        parts.append("d.language = ?")
        values.append(_language(wanted.language))
    if wanted.tag.strip():
        parts.append("d.key IN (SELECT document FROM tags WHERE label = ? COLLATE NOCASE)")
        values.append(wanted.tag.strip())
    return parts, values


def _date(text: str) -> str:
    if not _DATE.fullmatch(text):
        raise UsageError(
            f"{text!r} is no date.", "Give it as year, year-month or year-month-day: 2025-03-31."
        )
    return text


def _language(text: str) -> str:
    code = text.strip().lower()
    if not _LANGUAGE.fullmatch(code):
        raise UsageError(f"{text!r} is no language.", "Give its code: nl, fr, de, en.")
    return code


def _kind(name: str) -> tuple[str, list[object]]:
    kind = name.strip().lower().lstrip(".")
    if not _TYPE.fullmatch(kind):
        raise UsageError(f"{name!r} is no kind of file.", "Give it as in a file's name: pdf, docx, eml.")
    kind = _SAME.get(kind, kind)
    endings = ["." + one for one in (kind, *(other for other, same in _SAME.items() if same == kind))]
    by_name = " OR ".join("lower(substr(CAST(d.path AS TEXT), -length(?))) = ?" for _ in endings)
    media = _MEDIA_TYPES.get(kind, ())
    by_content = f"d.media_type IN ({', '.join('?' * len(media))})"
    part = f"({by_content} OR (d.media_type NOT IN ({', '.join('?' * len(media))}) AND ({by_name})))"
    return part, [*media, *media, *(ending for one in endings for ending in (one, one))]
