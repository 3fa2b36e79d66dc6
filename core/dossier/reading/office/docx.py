"""DOCX: the whole document, in order: body, notes, text boxes, charts, comments, headers and footers.

Walked with lxml over our own guarded opening of the package rather than with python-docx, whose text leaves
out tracked insertions, content controls, fields and text boxes, and which opens neither templates, nor the
strict format, nor a damaged file. Nothing outside the file is read and no macro is looked at.
"""

from __future__ import annotations

import posixpath
from typing import Any

from dossier.reading import reasons
from dossier.reading.common.draft import Draft
from dossier.reading.common.package import Package, Unreadable
from dossier.reading.limits import Limits
from dossier.reading.office.docx_body import Body, blocks_in
from dossier.reading.office.docx_text import PAGE, W, text_of
from dossier.reading.office.opc import Parts
from dossier.reading.office.rtf import read_rtf
from dossier.reading.office.shared import files_inside, finished, furniture, graft, section
from dossier.reading.plain.text import read_text
from dossier.reading.web.html import read_html
from dossier.types import Page, Reading

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PROPERTIES = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
# Word's own count of pages and the page marks in the text may differ by so much before they are not believed.
_TOLERANCE = 0.02


def read_docx(data: bytes, limits: Limits, depth: int = 0) -> Reading:
    """Read a Word document (DOCX, DOCM, DOTX, DOTM, also in the strict format).

    Args:
        data: the file's bytes.
        limits: bounds to keep to.
        depth: how many documents this one is embedded in.
    """
    try:
        parts = Parts(Package(data, limits, MEDIA_TYPE, reasons.DOCX_BROKEN))
        main = parts.main("word/document.xml", "word/document2.xml")
        root = parts.xml(main)
        if root is None:
            return reasons.damaged(reasons.DOCX_BROKEN, MEDIA_TYPE)
        return _Reader(parts, main, limits, depth).reading(root)
    except Unreadable as verdict:
        return verdict.reading


class _Reader:
    """One document on its way to a reading."""

    def __init__(self, parts: Parts, main: str, limits: Limits, depth: int) -> None:
        self._parts = parts
        self._main = main
        self._limits = limits
        self._depth = depth
        self._draft = Draft(limits.characters)
        self._lost: list[str] = []
        self._body = Body(parts, main, self._draft, self._chunk)

    def reading(self, root: Any) -> Reading:
        """Walk everything, in the order it is kept in."""
        parts, draft = self._parts, self._draft
        first = self._first_header(root)
        for name in first:
            self._body.write(parts.xml(name), name)
        self._body.write(root)
        self._body.write_notes_left()
        end = draft.length
        section(draft, "Comments", self._comments())
        furniture(draft, self._headers_and_footers(first))
        title, facts = parts.title_and_facts()
        children, lost = files_inside(parts.package, self._limits, self._is_content)
        if self._body.chunks_lost:
            lost.append(reasons.DOCX_EMBEDDED)
        if parts.package.damaged:
            lost.append(reasons.OFFICE_PARTLY_DAMAGED)
        return finished(
            draft,
            MEDIA_TYPE,
            self._limits,
            missing=[*self._lost, *lost],
            title=title,
            facts=facts,
            children=children,
            pages=self._pages(end),
        )

    def _first_header(self, root: Any) -> list[str]:
        """The header of the first page alone, if it has one: a letterhead, shown once, before the text."""
        found = []
        for properties in root.iter(f"{W}sectPr"):
            if properties.find(f"{W}titlePg") is not None:
                for reference in properties.iter(f"{W}headerReference"):
                    if reference.get(f"{W}type") == "first":
                        found.append(self._parts.target(self._main, _id(reference)))
            break
        return [name for name in found if name and self._parts.xml(name) is not None]

    def _headers_and_footers(self, without: list[str]) -> list[str]:
        words = []
        for kind in ("header", "footer"):
            for name in self._parts.related(self._main, kind):
                root = self._parts.xml(name)
                if root is not None and name not in without:
                    words += [text_of(p).replace(PAGE, "") for p in root.iter(f"{W}p")]
        return words

    def _comments(self) -> list[str]:
        found = []
        for name in self._parts.related(self._main, "comments"):
            root = self._parts.xml(name)
            for comment in root.iter(f"{W}comment") if root is not None else ():
                words = "\n".join(text_of(p).strip() for p in comment.iter(f"{W}p")).strip()
                author = comment.get(f"{W}author", "")
                found.append(f"{author}: {words}" if author and words else words)
        return found

    def _chunk(self, name: str) -> bool:
        """Read a document embedded as a whole (``w:altChunk``) at its place."""
        content = self._parts.package.read(name) if name else None
        if not content or self._depth >= self._limits.depth:
            return False
        suffix = posixpath.splitext(name)[1].lower()
        if content.startswith(b"PK"):
            reading = read_docx(content, self._limits, self._depth + 1)
        elif content.lstrip().startswith(b"{\\rtf"):
            reading = read_rtf(content, self._limits)
        elif suffix in (".mht", ".mhtml", ".xml"):
            return False
        elif suffix == ".txt":
            reading = read_text(content, self._limits)
        else:
            reading = read_html(content, self._limits)
        graft(self._draft, reading)
        if reading.reason and reading.text:
            self._lost.append(reading.reason)
        return bool(reading.text)

    def _is_content(self, name: str) -> bool:
        """Whether an entry is a file that a person put in, and not the data behind a chart."""
        folder, base = posixpath.split(name)
        if "/embeddings" not in f"/{folder.lower()}":
            return True
        charts = [n for n in self._parts.package.names if "/charts/" in n and n.endswith(".xml")]
        return not any(name in self._parts.related(chart, "package") for chart in charts) and bool(base)

    def _pages(self, end: int) -> list[Page]:
        """Pages where Word last broke them, if that agrees with the number of pages it counted."""
        breaks = [place for place in self._body.breaks if place <= end]
        root = self._parts.xml("docProps/app.xml")
        counted = (root.findtext(f"{_PROPERTIES}Pages") or "") if root is not None else ""
        if not breaks:
            return []
        total = int(counted) if counted.isdecimal() and len(counted) < 7 else len(breaks) + 1
        if abs(len(breaks) + 1 - total) > _TOLERANCE * total:
            return []
        edges = [0, *breaks, self._draft.length]
        return [Page(number, edges[number - 1], edges[number]) for number in range(1, len(edges))]


def _id(reference: Any) -> str:
    return str(reference.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", ""))


__all__ = ["MEDIA_TYPE", "blocks_in", "read_docx"]
