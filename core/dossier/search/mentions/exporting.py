"""Mentions as a table for a spreadsheet."""

from __future__ import annotations

import csv
import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dossier.errors import DiskFull, UsageError
from dossier.search.mentions.data import DocumentMentions, Mention

COLUMNS = ("document", "collection", "page", "heading", "start", "end", "mention", "snippet", "id")
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(found: Iterable[DocumentMentions], path: Path) -> tuple[int, int]:
    """Write mentions, a row each, as UTF-8 with a mark that spreadsheets know it by; it is not encrypted.

    The file appears when it is complete, in one step; it replaces one of the same name.

    Args:
        found: as they are found; whatever that raises leaves no file behind.

    Returns:
        The number of mentions, and of documents with any.

    Raises:
        UsageError: the file cannot be written. DiskFull: no space is left.
    """
    draft = path.with_name(f".{path.name}.new")
    try:
        with draft.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
            totals = _write(found, csv.writer(file))
        os.replace(draft, path)  # noqa: PTH105 — atomic on every platform
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(f"{path}: no space is left.", "Free some space and try again.") from error
        raise UsageError(f"{path}: {error.strerror or error}.") from error
    finally:
        draft.unlink(missing_ok=True)
    return totals


def _write(found: Iterable[DocumentMentions], writer: Any) -> tuple[int, int]:
    writer.writerow(COLUMNS)
    total = documents = 0
    for document in found:
        documents += 1
        total += document.total
        writer.writerows([_cell(value) for value in _row(document, each)] for each in document.mentions)
    return total, documents


def snippet(mention: Mention) -> str:
    """The mention with the words beside it, on one line."""
    return f"{mention.before}{' '.join(mention.text.split())}{mention.after}".strip()


def _row(document: DocumentMentions, mention: Mention) -> tuple[object, ...]:
    return (
        document.path,
        document.collection,
        mention.label or mention.page or "",
        mention.heading,
        mention.start,
        mention.end,
        mention.text,
        snippet(mention),
        document.document,
    )


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    shown = "".join(sign if sign.isprintable() else " " for sign in value)
    return "'" + shown if shown.startswith(_FORMULA) else shown
