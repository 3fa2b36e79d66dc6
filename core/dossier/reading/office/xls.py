"""Old (XLS) and binary (XLSB) workbooks: calamine reads the values, what it leaves out is read here."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetVisibleEnum,
    WorksheetNotFound,
)

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, one_line
from dossier.reading.common.package import Package, Unreadable
from dossier.reading.limits import Limits
from dossier.reading.office import number_formats
from dossier.reading.office.biff import Extras, extras
from dossier.reading.office.ole import Container
from dossier.reading.office.opc import Parts
from dossier.reading.office.shared import files_inside, finished, furniture
from dossier.reading.office.sheets import Sheet, write_sheet
from dossier.reading.office.xlsx import running
from dossier.types import Child, Facts, Reading

MEDIA_TYPE = "application/vnd.ms-excel"
BINARY_TYPE = "application/vnd.ms-excel.sheet.binary.macroEnabled.12"
_BROKEN = reasons.OFFICE_BROKEN.format(kind="workbook")


def read_xls(data: bytes, limits: Limits, container: Container) -> Reading:
    """Read a workbook of Excel 5 to 2003.

    Args:
        data: the file, decrypted.
        limits: bounds to keep to.
        container: the same file, opened.
    """
    if container.tangled:
        return reasons.damaged(_BROKEN, MEDIA_TYPE)
    title, author, day = container.properties()
    stream = container.read("Workbook")
    found = extras(stream) if stream else {}
    facts = Facts(author=one_line(author), date=day)
    children, unread = container.embedded("", limits)
    missing = [reasons.OBJECTS_UNREAD] if unread else []
    return _read(data, limits, MEDIA_TYPE, found, one_line(title), facts, children, missing)


def read_xlsb(data: bytes, limits: Limits) -> Reading:
    """Read a binary workbook (XLSB)."""
    try:
        parts = Parts(Package(data, limits, BINARY_TYPE, _BROKEN))
        title, facts = parts.title_and_facts()
        children, missing = files_inside(parts.package, limits)
    except Unreadable as verdict:
        return verdict.reading
    return _read(data, limits, BINARY_TYPE, {}, title, facts, children, missing)


def _read(
    data: bytes,
    limits: Limits,
    media_type: str,
    found: dict[int, Extras],
    title: str,
    facts: Facts,
    children: list[Child],
    missing: list[str],
) -> Reading:
    try:
        with _panics():
            book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError:
        return reasons.needs_password(reasons.PASSWORD, media_type)
    except (CalamineError, OSError, ValueError):
        return reasons.damaged(_BROKEN, media_type)
    draft = Draft(limits.characters)
    printed: list[str] = []
    for place, metadata in enumerate(book.sheets_metadata):
        sheet = Sheet(metadata.name, metadata.visible is not SheetVisibleEnum.Visible)
        extra = found.get(place, Extras())
        try:
            with _panics():
                _fill(sheet, book.get_sheet_by_index(place), limits.characters)
        except WorksheetNotFound:
            pass
        except (CalamineError, OSError, ValueError):
            missing.append(reasons.OFFICE_PARTLY_DAMAGED)
        for (row, column), words in extra.cells.items():
            sheet.put(row, column, words)
        sheet.notes += [" ".join(note.split()) for note in extra.notes]
        write_sheet(draft, sheet)
        printed += [part for words in extra.running for part in running(words)]
    furniture(draft, printed)
    return finished(
        draft, media_type, limits, missing=missing, title=title, facts=facts, children=children
    )  # fmt: skip


@contextmanager
def _panics() -> Iterator[None]:
    """Make a ValueError of what calamine throws at broken files where it does not expect them.

    A panic of its Rust code comes as a class that derives from BaseException and cannot be imported.
    """
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise ValueError(str(error)) from error


def _fill(sheet: Sheet, source: CalamineSheet, room: int) -> None:
    top, left = source.start or (0, 0)
    for number, row in enumerate(source.iter_rows()):
        for column, value in enumerate(row):
            words = _words(value)
            room -= len(words)
            if room < 0:
                return
            # Rows are given from the first filled one when not asked for all.
            sheet.put(top + number, left + column, words)
    for begin, end in source.merged_cell_ranges or ():
        sheet.merged.append((*begin, *end))


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return number_formats.decimal(value)
    if isinstance(value, datetime | date):
        return number_formats.moment_text(value)
    if isinstance(value, time):
        return number_formats.clock(value)
    if isinstance(value, timedelta):
        return number_formats.shown(value.total_seconds() / 86_400, "[h]:mm:ss")
    return str(value)
