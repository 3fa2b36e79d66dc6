"""Reports as text, CSV, HTML and JSON. File names may hold anything; none of it acts where it is shown."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Literal, get_args

from dossier.codec import to_jsonable
from dossier.errors import DiskFull, UsageError
from dossier.reporting.data import CollectionReport, Entry
from dossier.reporting.wording import OUTCOMES, moment, pair_text, title, totals, visible

Format = Literal["text", "csv", "html", "json"]
FORMATS: tuple[str, ...] = get_args(Format)

_COLUMNS = (
    "path", "collection", "outcome", "what to do", "pages", "doubtful pages", "type", "language",
    "other places", "within", "nearly the same as", "id", "sha256",
)  # fmt: skip
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NO_SPACE = 28


def render(report: CollectionReport, kind: Format) -> str:
    """The report as text in one of the formats."""
    makers = {"text": _text, "csv": _csv, "html": _html, "json": _json}
    return makers[kind](report)


def write(report: CollectionReport, kind: Format, path: Path) -> None:
    """Write the report to a file, which is replaced where it exists; it is not encrypted.

    Raises:
        UsageError: it cannot be written. DiskFull: no space is left.
    """
    # Excel takes a CSV for UTF-8 only with this mark.
    encoding = "utf-8-sig" if kind == "csv" else "utf-8"
    content = render(report, kind).encode(encoding, "backslashreplace")
    try:
        path.write_bytes(content)
    except OSError as error:
        if error.errno == _NO_SPACE:
            raise DiskFull(f"{path}: no space is left.", "The report is incomplete.") from error
        raise UsageError(f"{path}: {error.strerror or error}.") from error


def _text(report: CollectionReport) -> str:
    lines = [title(report), moment(report.made), ""]
    lines += [f"{number:>8}  {name}" for name, number in totals(report)]
    for heading, numbers in (("By type", report.types), ("By language", report.languages)):
        if numbers:
            lines += ["", heading, *(f"{number:>8}  {name or 'unknown'}" for name, number in numbers.items())]
    if report.attention:
        lines += ["", "To be looked at"]
        for entry in report.attention:
            lines += [f"  {visible(entry.document.path)}", f"      {OUTCOMES[entry.outcome]}. {entry.what}"]
    placed = [entry for entry in report.entries if entry.places]
    if placed:
        lines += ["", "The same content in several places"]
        for entry in placed:
            lines += [f"  {visible(entry.document.path)}", *(f"    = {visible(p)}" for p in entry.places)]
    if report.duplicates:
        lines += ["", "Nearly the same"]
        for pair in report.duplicates:
            first, second = visible(pair.first.path), visible(pair.second.path)
            lines += [f"  {first}", f"    ~ {second}", f"      {pair_text(pair)}"]
    away = [folder for folder in report.folders if folder.reason]
    if away:
        lines += ["", "Folders", *(f"  {visible(folder.path)}: {folder.reason}" for folder in away)]
    return "\n".join(lines) + "\n"


def _csv(report: CollectionReport) -> str:
    near: dict[str, list[str]] = {}
    for pair in report.duplicates:
        near.setdefault(pair.first.id, []).append(pair.second.path)
        near.setdefault(pair.second.id, []).append(pair.first.path)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for entry in report.entries:
        writer.writerow([_cell(value) for value in _row(entry, near.get(entry.document.id, []))])
    return out.getvalue()


def _row(entry: Entry, near: list[str]) -> tuple[object, ...]:
    document = entry.document
    return (
        document.path,
        document.collection,
        OUTCOMES[entry.outcome],
        entry.what,
        document.pages,
        ", ".join(entry.doubtful_pages),
        document.media_type,
        document.language,
        " | ".join(entry.places),
        entry.within,
        " | ".join(near),
        document.id,
        document.sha256,
    )


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    shown = visible(value)
    return "'" + shown if shown.startswith(_FORMULA) else shown


def _html(report: CollectionReport) -> str:
    from dossier.reporting.page import page

    return page(report)


def _json(report: CollectionReport) -> str:
    return json.dumps(to_jsonable(report), ensure_ascii=True, indent=1) + "\n"
