"""Sources as DOCX, with real heading styles, real tables, language and properties."""

from __future__ import annotations

import io
import zipfile

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.shared import Pt

from rendering.source import Heading, Item, Paragraph, Run, Source, Table

LANGUAGES = {"nl": "nl-NL", "fr": "fr-FR", "de": "de-DE", "en": "en-GB"}
ZIP_TIME = (2025, 1, 1, 9, 0, 0)


def render(source: Source) -> bytes:
    """One source as the bytes of a DOCX file; the same source gives the same bytes."""
    document = Document()
    _properties(document, source)
    for element in source.elements():
        match element:
            case Heading(level=level, text=text):
                document.add_heading(text, level=0 if level == 1 else level - 1)
            case Paragraph(runs=runs):
                _write(document.add_paragraph(), runs)
            case Item(label=label, runs=runs):
                _write(document.add_paragraph(), (Run(f"{label} "), *runs))
            case Table():
                _table(document, element)
    buffer = io.BytesIO()
    document.save(buffer)
    return _fixed(buffer.getvalue())


def _properties(document: DocumentType, source: Source) -> None:
    properties, moment = document.core_properties, source.created.replace(tzinfo=None)
    properties.title = source.meta["title"]
    properties.author = properties.last_modified_by = source.meta["author"]
    properties.subject, properties.keywords = source.meta["subject"], source.meta["keywords"]
    properties.comments = ""
    properties.language = LANGUAGES[source.language]
    properties.created = properties.modified = moment
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Sans", Pt(10.5)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGES[source.language])


def _write(paragraph, runs: tuple[Run, ...]) -> None:  # type: ignore[no-untyped-def]
    for run in runs:
        written = paragraph.add_run(run.text)
        written.bold, written.italic = run.bold or None, run.italic or None


def _table(document: DocumentType, table: Table) -> None:
    grid = document.add_table(rows=0, cols=len(table.rows[0]), style="Table Grid")
    for number, cells in enumerate(table.rows):
        row = grid.add_row()
        for cell, text in zip(row.cells, cells, strict=True):
            cell.paragraphs[0].add_run(text).bold = number == 0 or None
    document.add_paragraph()


def _fixed(content: bytes) -> bytes:
    """The same archive with one date on every entry."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return buffer.getvalue()
