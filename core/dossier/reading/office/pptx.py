"""PPTX, PPSX, PPTM, POTX: a page for each slide: title, text, tables, charts, diagrams, notes, comments.

Walked with lxml over the guarded package; python-pptx reads the same parts, but neither diagrams nor comments
nor a presentation that lacks one of its parts. Source: ISO/IEC 29500-1, 19 and 21.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from dossier.reading import reasons
from dossier.reading.common.draft import Draft
from dossier.reading.common.package import Package, Unreadable
from dossier.reading.common.table_heads import heading_rows
from dossier.reading.common.tables import Continued
from dossier.reading.limits import Limits
from dossier.reading.office.docx_body import write_chart
from dossier.reading.office.opc import (
    CHART,
    DIAGRAM,
    DRAWING,
    RELATIONSHIPS,
    Parts,
    drawing_text,
    paragraphs_of,
)
from dossier.reading.office.shared import files_inside, finished, furniture, write_table
from dossier.types import BlockKind, Page, Reading

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_RUNNING = ("ftr", "dt", "hdr")
_MOST_COLUMNS = 64


def read_pptx(data: bytes, limits: Limits) -> Reading:
    """Read a presentation."""
    try:
        parts = Parts(Package(data, limits, MEDIA_TYPE, reasons.OFFICE_BROKEN.format(kind="presentation")))
        draft = Draft(limits.characters)
        reader = _Reader(parts, draft)
        pages = reader.slides(limits.pages)
        furniture(draft, reader.running)
        children, missing = files_inside(parts.package, limits, reader.is_content)
        title, facts = parts.title_and_facts()
    except Unreadable as verdict:
        return verdict.reading
    if reader.total > len(pages) and not draft.full:
        missing.append(reasons.pages_beyond(len(pages), reader.total))
    if parts.package.damaged:
        missing.append(reasons.OFFICE_PARTLY_DAMAGED)
    return finished(
        draft, MEDIA_TYPE, limits, missing=missing, title=title, facts=facts, children=children, pages=pages
    )  # fmt: skip


class _Reader:
    """One presentation on its way into a draft."""

    def __init__(self, parts: Parts, draft: Draft) -> None:
        self._parts = parts
        self._draft = draft
        self._slide = ""
        self.running: list[str] = []
        self.total = 0
        self._behind: set[str] = set()  # data of charts
        self._shown: set[str] | None = None  # pictures on slides

    def slides(self, most: int) -> list[Page]:
        """Write all slides, and return where each begins and ends."""
        names = self._names()
        self.total = len(names)
        pages = []
        for number, name in enumerate(names[:most], start=1):
            if self._draft.full:
                break
            start = self._draft.length
            root = self._parts.xml(name)
            if root is None:
                self._parts.package.damaged.add(name)
            else:
                self._slide = name
                self._write(root, number)
            pages.append(Page(number, start, self._draft.length))
        return pages

    def _names(self) -> list[str]:
        """The slides' parts in the order of showing; of a damaged file, those that are there."""
        main = self._parts.main("ppt/presentation.xml")
        root = self._parts.xml(main)
        found = []
        for entry in root.iter(f"{P}sldId") if root is not None else ():
            found.append(self._parts.target(main, entry.get(f"{RELATIONSHIPS}id", "")))
        if any(found):
            return found
        there = [n for n in self._parts.package.names if re.fullmatch(r"ppt/slides/slide\d+\.xml", n)]
        return sorted(there, key=lambda name: int(re.sub(r"\D", "", name)))

    def _write(self, root: Any, number: int) -> None:
        shapes = list(_shapes(root))
        titles = [s for s in shapes if _placeholder(s) in ("title", "ctrTitle")]
        hidden = " (hidden slide)" if root.get("show", "1") in ("0", "false") else ""
        title = " ".join(" ".join(" ".join(paragraphs_of(s)) for s in titles).split())
        if title or hidden:
            self._draft.block(BlockKind.HEADING, f"{title or f'Slide {number}'}{hidden}", level=1)
        for shape in shapes:
            kind = _placeholder(shape)
            if kind in _RUNNING:
                self.running += paragraphs_of(shape)
            elif shape not in titles and kind != "sldNum":
                self._shape(shape, kind)
        self._notes()
        self._comments()

    def _shape(self, shape: Any, kind: str) -> None:
        if shape.tag == f"{P}graphicFrame":
            self._graphic(shape)
            return
        paragraphs = list(shape.iter(f"{DRAWING}p"))
        # The text of a content placeholder is a list unless it is a single paragraph.
        listed = kind in ("body", "obj", "") and shape.find(f".//{P}ph") is not None and len(paragraphs) > 1
        for paragraph in paragraphs:
            bullet = paragraph.find(f"{DRAWING}pPr")
            none = bullet is not None and bullet.find(f"{DRAWING}buNone") is not None
            signed = bullet is not None and (
                bullet.find(f"{DRAWING}buChar") is not None or bullet.find(f"{DRAWING}buAutoNum") is not None
            )
            item = signed or (listed and not none)
            self._draft.block(BlockKind.LIST_ITEM if item else BlockKind.PARAGRAPH, drawing_text(paragraph))

    def _graphic(self, frame: Any) -> None:
        for table in frame.iter(f"{DRAWING}tbl"):
            rows = _rows(table)
            properties = table.find(f"{DRAWING}tblPr")
            first = properties is not None and properties.get("firstRow", "0") in ("1", "true")
            write_table(self._draft, rows, int(first and len(rows) > 1) or heading_rows(rows))
        for chart in frame.iter(f"{CHART}chart", "{*}chart"):
            root = self._parts.xml(self._parts.target(self._slide, chart.get(f"{RELATIONSHIPS}id", "")))
            if root is not None:
                write_chart(self._draft, root)
        for diagram in frame.iter(f"{DIAGRAM}relIds"):
            root = self._parts.xml(self._parts.target(self._slide, diagram.get(f"{RELATIONSHIPS}dm", "")))
            for words in paragraphs_of(root) if root is not None else ():
                self._draft.block(BlockKind.LIST_ITEM, words)

    def _notes(self) -> None:
        """What the speaker says, under the slide it belongs to."""
        for name in self._parts.related(self._slide, "notesSlide"):
            root = self._parts.xml(name)
            for shape in _shapes(root) if root is not None else ():
                kind = _placeholder(shape)
                if kind in _RUNNING:
                    self.running += paragraphs_of(shape)
                elif kind not in ("sldNum", "sldImg"):
                    for words in paragraphs_of(shape):
                        self._draft.block(BlockKind.PARAGRAPH, f"Note: {words}")

    def _comments(self) -> None:
        for name in self._parts.related(self._slide, "comments"):
            root = self._parts.xml(name)
            for comment in root.iter(f"{P}cm", "{*}cm", "{*}reply") if root is not None else ():
                own = (
                    comment.findtext(f"{P}text"),
                    *(paragraphs_of(b) for b in comment.iterchildren("{*}txBody")),
                )
                words = " ".join(" ".join(part) if isinstance(part, list) else part for part in own if part)
                if words.strip():
                    self._draft.block(BlockKind.PARAGRAPH, f"Comment: {words}")

    def is_content(self, name: str) -> bool:
        """Whether a person put an entry in: no data of a chart, nothing of a layout."""
        if self._shown is None:
            names = self._parts.package.names
            charts = [n for n in names if "/charts/" in n and n.endswith(".xml")]
            slides = [n for n in names if re.fullmatch(r"ppt/slides/[^/]+\.xml", n)]
            self._behind = {part for chart in charts for part in self._parts.related(chart, "package")}
            self._shown = {part for slide in slides for part in self._parts.related(slide, "image")}
        return name not in self._behind if "/embeddings/" in f"/{name}" else name in self._shown


def _shapes(root: Any) -> Iterator[Any]:
    """Shapes, connectors and graphic frames in order, also within groups; of two forms, the newer one."""
    walker = etree.iterwalk(
        root, events=("start",), tag=(f"{P}sp", f"{P}cxnSp", f"{P}graphicFrame", _FALLBACK, f"{P}pic")
    )
    for _, element in walker:
        if element.tag == _FALLBACK:
            if element.getparent().find(_CHOICE) is not None:
                walker.skip_subtree()
            continue
        yield element
        if element.tag == f"{P}graphicFrame":
            walker.skip_subtree()


def _placeholder(shape: Any) -> str:
    """What a placeholder is for; empty for content and for shapes of no placeholder."""
    found = shape.find(f".//{P}nvPr/{P}ph")
    return str(found.get("type", "")) if found is not None else ""


def _rows(table: Any) -> list[list[str]]:
    rows: list[list[str]] = []
    for row in table.iterchildren(f"{DRAWING}tr"):
        words: list[str] = []
        for cell in row.iterchildren(f"{DRAWING}tc"):
            if cell.get("hMerge") in ("1", "true") and words:
                words.append(Continued(words[-1]))
            elif cell.get("vMerge") in ("1", "true") and rows and len(words) < len(rows[-1]):
                words.append(rows[-1][len(words)])
            else:
                words.append(" ".join(paragraphs_of(cell)))
        rows.append(words[:_MOST_COLUMNS])
    return rows
