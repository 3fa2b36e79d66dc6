"""What a PDF says of itself: author, date and number in its metadata, headings in its outline (bookmarks)."""

from __future__ import annotations

import re
from itertools import islice

import pypdfium2 as pdfium

from dossier.reading.common.draft import one_line
from dossier.reading.common.iso_dates import iso_date
from dossier.reading.pdf.blocks import title_key
from dossier.types import Facts

_ENTRIES = 5000
_DEPTH = 6
_LABELLED = re.compile(
    r"(?:kenmerk|zaaknummer|documentnummer|aktenzeichen|az\.|référence|réf\.|dossier|case no\.?|ref\.?"
    r"|reference)\s*[:.]?\s*(\S*\d\S*)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:user|admin(?:istrator)?|unknown|onbekend|unbekannt|author|owner|anonymous|\W*)$", re.I
)
_KEYS = ("Author", "CreationDate", "ModDate", "Subject", "Keywords")


def stated_facts(document: pdfium.PdfDocument) -> Facts:
    """Author, date and number as far as the metadata tells them."""
    stated = {key: one_line(document.get_metadata_value(key)) for key in _KEYS}
    author = "" if _NOBODY.match(stated["Author"]) else stated["Author"]
    dates = [iso_date(stated[key].removeprefix("D:")) for key in ("CreationDate", "ModDate")]
    number = _LABELLED.search(f"{stated['Subject']} {stated['Keywords']}")
    return Facts(date=dates[0] or dates[1], number=number[1] if number else "", author=author)


def outline_of(document: pdfium.PdfDocument) -> dict[tuple[int, str], int]:
    """The levels of the headings in the outline, from 1, by page and :func:`title_key`; empty where none."""
    found: dict[tuple[int, str], int] = {}
    try:
        for entry in islice(document.get_toc(max_depth=_DEPTH), _ENTRIES):
            target = entry.get_dest()
            page = target.get_index() if target else None
            key = title_key([entry.get_title()])
            if page is not None and key:
                found.setdefault((page + 1, key), entry.level + 1)
    except (pdfium.PdfiumError, ValueError, UnicodeDecodeError):
        return found
    return found
