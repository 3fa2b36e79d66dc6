"""The body of a Word document, walked in the order it is read in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docx.document import Document
from lxml import etree

from dossier.reading.docx_numbering import Numbering
from dossier.reading.draft import Draft
from dossier.types import BlockKind

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DELETED = frozenset((f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}instrText", _FALLBACK))
_TEXTBOX = f"{_W}txbxContent"
_HEADING_STYLE = re.compile(
    r"(?:heading|kop|titre|überschrift|ueberschrift|título|titolo)\s*(\d)", re.IGNORECASE
)
_SIGNS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}
_REFERENCES = (f"{_W}footnoteReference", f"{_W}endnoteReference")
_LEVELS = 6


class Body:
    """Writes a document's body into a draft."""

    def __init__(self, document: Document, draft: Draft) -> None:
        self._document = document
        self._draft = draft
        self._levels = _style_levels(document)
        self._notes = _footnotes(document)
        self._numbering = Numbering(_part(document, "numbering"), _styles(document))
        self.left_out = False  # it embeds whole documents of other formats, which are not read

    def write(self) -> None:
        """Walk the body: paragraphs and tables where they stand."""
        self._write_in(self._document.element.body)

    def _write_in(self, container: etree._Element) -> None:
        for element in _blocks_in(container):
            if self._draft.full:
                return
            if element.tag == f"{_W}p":
                self._paragraph(element)
            elif element.tag == f"{_W}altChunk":
                self.left_out = True
            elif _is_layout(element, self._levels):
                for cell in element.iterchildren(f"{_W}tr"):
                    self._write_in(cell)
            else:
                self._draft.block(BlockKind.TABLE, _table(element))

    def _paragraph(self, paragraph: etree._Element) -> None:
        properties = paragraph.find(f"{_W}pPr")
        style = _style_of(properties)
        text = text_of(paragraph)
        number, listed = self._numbering.label(properties, style)
        if number and text.strip():
            text = f"{number} {text.lstrip()}"
        level = self._level(properties, style)
        if not level and not listed and _looks_like_heading(paragraph, text):
            level = _LEVELS
        if level:
            self._draft.block(BlockKind.HEADING, " ".join(text.split()), level=level)
        else:
            self._draft.block(BlockKind.LIST_ITEM if listed else BlockKind.PARAGRAPH, text)
        for reference in paragraph.iter(*_REFERENCES):
            if note := self._notes.get((reference.tag, reference.get(f"{_W}id", ""))):
                self._draft.block(BlockKind.PARAGRAPH, note)
        for box in _text_boxes(paragraph):
            self._write_in(box)

    def _level(self, properties: etree._Element | None, style: str) -> int:
        """Outline level of a heading from 1, or 0: the paragraph's own setting goes before its style's."""
        own = properties.find(f"{_W}outlineLvl") if properties is not None else None
        return _outline(own) if own is not None else self._levels.get(style, 0)


def _styles(document: Document) -> dict[str, Any]:
    """The style elements by id."""
    root = _part(document, "styles")
    return {} if root is None else {str(s.get(f"{_W}styleId", "")): s for s in root.iter(f"{_W}style")}


def _style_levels(document: Document) -> dict[str, int]:
    """Heading level of each paragraph style by its id, from outline levels and names, own or inherited."""
    styles = _styles(document)
    return {identifier: _style_level(identifier, styles) for identifier in styles}


def _style_of(properties: etree._Element | None) -> str:
    style = properties.find(f"{_W}pStyle") if properties is not None else None
    return str(style.get(f"{_W}val", "")) if style is not None else ""


def _style_level(identifier: str, styles: dict[str, Any]) -> int:
    seen: set[str] = set()
    while identifier in styles and identifier not in seen:
        seen.add(identifier)
        style = styles[identifier]
        outline = style.find(f"{_W}pPr/{_W}outlineLvl")
        if outline is not None:
            return _outline(outline)
        name = style.find(f"{_W}name")
        words = name.get(f"{_W}val", "") if name is not None else ""
        if words.lower() == "title":
            return 1
        if match := _HEADING_STYLE.match(words):
            return min(int(match[1]) or 1, _LEVELS)
        based = style.find(f"{_W}basedOn")
        identifier = based.get(f"{_W}val", "") if based is not None else ""
    return 0


def _outline(element: etree._Element) -> int:
    """Word counts outline levels from 0; 9 is body text."""
    value = element.get(f"{_W}val", "9")
    return min(int(value) + 1, _LEVELS) if value.isdecimal() and int(value) < 9 else 0


def _blocks_in(container: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs, tables and embedded documents in order, also those inside content controls."""
    stack = [iter(container)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag in (f"{_W}p", f"{_W}tbl", f"{_W}altChunk"):
            yield element
        elif isinstance(element.tag, str) and element.tag not in _DELETED:
            stack.append(iter(element))


def text_of(paragraph: etree._Element) -> str:
    """A paragraph's visible characters: insertions yes, deletions and text boxes (they follow it) no."""
    parts: list[str] = []
    walker = etree.iterwalk(paragraph, events=("start",))
    for _, element in walker:
        tag = element.tag
        if tag in _DELETED or tag == _TEXTBOX:
            walker.skip_subtree()
        elif tag in (f"{_W}t", f"{_MATH}t"):
            parts.append(element.text or "")
        elif tag in _SIGNS:
            parts.append(_SIGNS[tag])
        elif tag in _REFERENCES:
            parts.append(f"[{element.get(f'{_W}id', '')}]")
    return "".join(parts)


def _looks_like_heading(paragraph: etree._Element, text: str) -> bool:
    """Whether a short paragraph is set in bold throughout: the heading of those who use no styles."""
    words = text.strip()
    if not 2 < len(words) <= 120 or "\n" in words or words.endswith((".", ",", ";", ":")):
        return False
    runs = [
        run for run in paragraph.iter(f"{_W}r") if any((t.text or "").strip() for t in run.iter(f"{_W}t"))
    ]
    bolds = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(bolds) and all(b is not None and b.get(f"{_W}val", "1") not in ("0", "false") for b in bolds)


def _text_boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The outermost text boxes anchored in a paragraph, each once (Word adds an old form to the new)."""
    walker = etree.iterwalk(paragraph, events=("start",))
    for _, element in walker:
        if element.tag in _DELETED:
            walker.skip_subtree()
        elif element.tag == _TEXTBOX:
            walker.skip_subtree()
            yield element


def _is_layout(table: etree._Element, levels: dict[str, int]) -> bool:
    """Whether a table only arranges text: a single cell, a table within, or headings within."""
    cells = sum(1 for _ in table.iter(f"{_W}tc"))
    if cells <= 1 or next(table.iterdescendants(f"{_W}tbl"), None) is not None:
        return True
    return any(levels.get(style.get(f"{_W}val", ""), 0) for style in table.iter(f"{_W}pStyle"))


def _table(table: etree._Element) -> str:
    """Rows "a | b"; what a cell holds is put on one line."""
    rows = []
    for row in table.iter(f"{_W}tr"):
        if row.find(f"{_W}trPr/{_W}del") is not None:
            continue
        cells = []
        for cell in row.iter(f"{_W}tc"):
            merged = cell.find(f"{_W}tcPr/{_W}vMerge")
            continued = merged is not None and merged.get(f"{_W}val", "continue") == "continue"
            words = (text_of(paragraph) for paragraph in cell.iter(f"{_W}p"))
            cells.append("" if continued else " ".join(" ".join(words).split()))
        if any(cells):
            rows.append(" | ".join(cells))
    return "\n".join(rows)


def _footnotes(document: Document) -> dict[tuple[str, str], str]:
    """Text of footnotes and endnotes by their reference's tag and id, as "[1] text"."""
    notes: dict[tuple[str, str], str] = {}
    for singular in ("footnote", "endnote"):
        root = _part(document, f"{singular}s")
        for note in root.iter(f"{_W}{singular}") if root is not None else ():
            text = " ".join(" ".join(text_of(paragraph) for paragraph in note.iter(f"{_W}p")).split())
            if text and note.get(f"{_W}type") is None:
                number = note.get(f"{_W}id", "")
                notes[(f"{_W}{singular}Reference", number)] = f"[{number}] {text}"
    return notes


def _part(document: Document, kind: str) -> etree._Element | None:
    """The root of the part that the main document relates to in this way, or None."""
    for relation in document.part.rels.values():
        if relation.reltype.rsplit("/", 1)[-1] == kind and not relation.is_external:
            return etree.fromstring(relation.target_part.blob, _parser())
    return None


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
