"""Whether a document answers to a filter, as the engine would say; the list need not ask for that."""

from __future__ import annotations

import re

from dossier.types import Document, Filter

DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

_SAME = {"htm": "html", "jpeg": "jpg", "tif": "tiff", "markdown": "md"}
_LAST = "-99-99"  # after any month and day: a shortened date compares as its last day
NOTHING = Filter()


def kind(document: Document) -> str:
    """The kind of a document's file, as in its name: "pdf", "docx"; empty where the name has none."""
    name = document.path.replace("\\", "/").rpartition("/")[2]
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    ending = _SAME.get(ending, ending)
    return ending if ending.isalnum() and len(ending) <= 10 else ""


def matches(document: Document, wanted: Filter) -> bool:
    """Whether what is known of a document is what is wanted; nothing wanted: all do."""
    date, facts = document.facts.date, document.facts
    return (
        wanted.author.strip().casefold() in facts.author.casefold()
        and wanted.number.strip().casefold() in facts.number.casefold()
        and (not wanted.since or (bool(date) and (date + _LAST)[:10] >= wanted.since))
        and (not wanted.until or (bool(date) and date <= (wanted.until + _LAST)[:10]))
        and (not wanted.type or kind(document) == wanted.type)
        and (wanted.state is None or document.state is wanted.state)
    )
