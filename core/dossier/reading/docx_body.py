"""The body of a Word document, walked in the order it is read in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docx.document import Document
from lxml import etree

from dossier.reading.draft import Draft
from dossier.types import BlockKind

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
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
_LEVELS = 6


class Body:
    """Writes a document's body into a draft."""

    def __init__(self, document: Document, draft: Draft) -> None:
        self._document = document
        self._draft = draft
        self._levels = _style_levels(document)
        self._notes = _footnotes(document)

    def write(self) -> None:
        """Walk the body: paragraphs and tables where they stand."""
        self._write_in(self._document.element.body)

    def _write_in(self, container: etree._Element) -> None:
        for element in _blocks_in(container):
            if self._draft.full:
                return
            if element.tag == f"{_W}p":
                self._paragraph(element)
            else:
                self._draft.block(BlockKind.TABLE, _table(element))

    def _paragraph(self, paragraph: etree._Element) -> None:
        text = _text(paragraph)
        level = self._level(paragraph)
        if level:
            self._draft.block(BlockKind.HEADING, " ".join(text.split()), level=level)
        else:
            listed = paragraph.find(f"{_W}pPr/{_W}numPr") is not None
            self._draft.block(BlockKind.LIST_ITEM if listed else BlockKind.PARAGRAPH, text)
        for reference in paragraph.iter(f"{_W}footnoteReference", f"{_W}endnoteReference"):
            note = self._notes.get((reference.tag, reference.get(f"{_W}id", "")))
            if note:
                self._draft.block(BlockKind.PARAGRAPH, note)
        for box in paragraph.iter(_TEXTBOX):
            if not any(parent.tag == _FALLBACK for parent in box.iterancestors()):
                self._write_in(box)

    def _level(self, paragraph: etree._Element) -> int:
        """Outline level of a heading from 1, or 0: the paragraph's own setting goes before its style's."""
        own = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
        if own is not None:
            return _outline(own)
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        return self._levels.get(style.get(f"{_W}val", ""), 0) if style is not None else 0


def _style_levels(document: Document) -> dict[str, int]:
    """Heading level of each paragraph style by its id, from outline levels and names, own or inherited."""
    styles = {
        str(style.get(f"{_W}styleId", "")): style for style in document.styles.element.iter(f"{_W}style")
    }
    return {identifier: _style_level(identifier, styles) for identifier in styles}


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
    """Paragraphs and tables in order, looking into content controls and the like, not into one another."""
    stack = [iter(container)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag in (f"{_W}p", f"{_W}tbl"):
            yield element
        elif isinstance(element.tag, str) and element.tag not in _DELETED:
            stack.append(iter(element))


def _text(paragraph: etree._Element) -> str:
    """A paragraph's visible characters: insertions yes, deletions and text boxes (they follow it) no."""
    parts: list[str] = []
    walker = etree.iterwalk(paragraph, events=("start",))
    for _, element in walker:
        tag = element.tag
        if tag in _DELETED or tag == _TEXTBOX:
            walker.skip_subtree()
        elif tag == f"{_W}t":
            parts.append(element.text or "")
        elif tag in _SIGNS:
            parts.append(_SIGNS[tag])
        elif tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
            parts.append(f"[{element.get(f'{_W}id', '')}]")
    return "".join(parts)


def _table(table: etree._Element) -> str:
    """Rows "a | b"; what a cell holds is put on one line, a table inside it too."""
    rows = []
    for row in table.iterchildren(f"{_W}tr"):
        cells = []
        for cell in row.iter(f"{_W}tc"):
            if next(cell.iterancestors(f"{_W}tr")) is not row:
                continue
            merged = cell.find(f"{_W}tcPr/{_W}vMerge")
            continued = merged is not None and merged.get(f"{_W}val", "continue") == "continue"
            words = (_text(paragraph) for paragraph in cell.iter(f"{_W}p"))
            cells.append("" if continued else " ".join(" ".join(words).split()))
        if any(cells):
            rows.append(" | ".join(cells))
    return "\n".join(rows)


def _footnotes(document: Document) -> dict[tuple[str, str], str]:
    """Text of footnotes and endnotes by their reference's tag and id, as "[1] text"."""
    notes: dict[tuple[str, str], str] = {}
    for relation in document.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1]
        if kind not in ("footnotes", "endnotes") or relation.is_external:
            continue
        root = etree.fromstring(relation.target_part.blob, _parser())
        singular = kind[:-1]
        for note in root.iter(f"{_W}{singular}"):
            text = " ".join(" ".join(_text(paragraph) for paragraph in note.iter(f"{_W}p")).split())
            if text and note.get(f"{_W}type") is None:
                number = note.get(f"{_W}id", "")
                notes[(f"{_W}{singular}Reference", number)] = f"[{number}] {text}"
    return notes


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
