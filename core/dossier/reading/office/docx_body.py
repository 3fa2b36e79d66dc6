"""The body of a Word document, walked in the order it is read in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from dossier.reading.common.draft import Draft
from dossier.reading.office.docx_numbering import Numbering
from dossier.reading.office.docx_styles import LEVELS, Styles, looks_like_heading, style_of
from dossier.reading.office.docx_tables import arranges_text, pages_in, table_rows
from dossier.reading.office.docx_text import (
    ENDNOTE,
    FOOTNOTE,
    PAGE,
    TEXTBOX,
    Notes,
    W,
    is_unseen,
    shown,
    text_of,
)
from dossier.reading.office.opc import (
    CHART,
    DIAGRAM,
    DRAWING,
    RELATIONSHIPS,
    Parts,
    chart_texts,
    paragraphs_of,
)
from dossier.reading.office.shared import write_table
from dossier.types import BlockKind

_BLOCKS = (f"{W}p", f"{W}tbl", f"{W}altChunk")
_GRAPHICS = (f"{CHART}chart", f"{DIAGRAM}relIds", f"{DRAWING}t")
_NESTED = 40


class Body:
    """Writes a document's parts into a draft.

    Args:
        parts: the package.
        main: name of the main part.
        draft: what is written to.
        chunk: reads an embedded document of another format into the draft; tells whether it could.

    Attributes:
        breaks: offsets in the draft's text at which a new page begins.
        chunks_lost: embedded documents that could not be read.
    """

    def __init__(self, parts: Parts, main: str, draft: Draft, chunk: Callable[[str], bool]) -> None:
        self._parts = parts
        self._main = main
        self._draft = draft
        self._chunk = chunk

        def root(kind: str) -> Any:
            return next((parts.xml(name) for name in parts.related(main, kind)), None)

        self._styles = Styles(root("styles"))
        self._numbering = Numbering(root("numbering"), self._styles.elements)
        self._counting = Notes()
        self._notes = {
            (mark, note.get(f"{W}id", "")): note
            for mark, kind in ((FOOTNOTE, "footnote"), (ENDNOTE, "endnote"))
            for note in _notes_in(root(f"{kind}s"), kind)
        }
        self._part = main
        self.breaks: list[int] = []
        self.chunks_lost = 0

    def write(self, container: Any, part: str = "", depth: int = 0) -> None:
        """Walk a container: paragraphs, tables and embedded documents where they stand."""
        self._part = part or self._main
        for element in blocks_in(container):
            if self._draft.full:
                return
            if element.tag == f"{W}p":
                self._paragraph(element, depth)
            elif element.tag == f"{W}altChunk":
                name = self._parts.target(self._part, element.get(f"{RELATIONSHIPS}id", ""))
                self.chunks_lost += not self._chunk(name)
            elif arranges_text(element, self._styles) and depth < _NESTED:
                self._layout(element, depth)
            else:
                self._table(element, depth)

    def write_notes_left(self) -> None:
        """Notes that no reference in the body led to: kept all the same."""
        for key in list(self._notes):
            self._note(key, "")

    def _layout(self, table: Any, depth: int) -> None:
        for element in table:
            if not is_unseen(element):
                self.write(element, self._part, depth + 1)

    def _table(self, table: Any, depth: int) -> None:
        rows, heads = table_rows(table, self._counting, self._styles)
        write_table(self._draft, rows, heads)
        self.breaks += [self._draft.length] * pages_in(table)
        self._beside(table, depth)

    def _paragraph(self, paragraph: Any, depth: int) -> None:
        properties = paragraph.find(f"{W}pPr")
        text = text_of(paragraph, self._counting)
        number, listed = self._numbering.label(properties, style_of(properties))
        level = self._styles.level(properties)
        if not level and not listed and looks_like_heading(paragraph, text.replace(PAGE, "")):
            level = LEVELS
        kind = BlockKind.HEADING if level else BlockKind.LIST_ITEM if listed else BlockKind.PARAGRAPH
        self._emit(kind, text, f"{number} " if number else "", level)
        self._beside(paragraph, depth)

    def _emit(self, kind: BlockKind, text: str, number: str, level: int) -> None:
        """Add a block, taking out the marks of new pages and keeping their places."""
        stripped = text.strip(" \t\n")
        words = stripped.replace(PAGE, "")
        if level:
            stripped = " ".join(stripped.replace(PAGE, f" {PAGE} ").split(" "))
            words = " ".join(words.split())
        before = self._draft.length
        if words.strip():
            self._draft.block(kind, number + words.strip(), level=level)
        if PAGE in text:
            start = self._draft.blocks[-1].start if self._draft.length > before else before
            whole = max(self._draft.length - start, 0)
            at = 0
            for piece in stripped.split(PAGE)[: text.count(PAGE)]:
                at += len(piece)
                place = start + min(at + len(number), whole) if at else start
                self.breaks.append(place)

    def _beside(self, element: Any, depth: int) -> None:
        """What is anchored in a paragraph or table and stands after it: notes, text boxes, charts."""
        for found in shown(element):
            if found.tag in (FOOTNOTE, ENDNOTE):
                self._note((found.tag, found.get(f"{W}id", "")), self._counting.mark(found))
            elif found.tag == TEXTBOX and depth < _NESTED:
                self.write(found, self._part, depth + 1)
            elif found.tag in _GRAPHICS:
                self._graphic(found)

    def _note(self, key: tuple[str, str], mark: str) -> None:
        note = self._notes.pop(key, None)
        if note is None:
            return
        words = " ".join(" ".join(text_of(p) for p in note.iter(f"{W}p")).replace(PAGE, "").split())
        if words:
            self._draft.block(BlockKind.FOOTNOTE, f"[{mark}] {words}" if mark else words)

    def _graphic(self, element: Any) -> None:
        if element.tag == f"{DRAWING}t":
            self._draft.block(BlockKind.PARAGRAPH, element.text or "")
            return
        data = f"{RELATIONSHIPS}{'id' if element.tag == f'{CHART}chart' else 'dm'}"
        root = self._parts.xml(self._parts.target(self._part, element.get(data, "")))
        if root is None:
            return
        if element.tag == f"{CHART}chart":
            write_chart(self._draft, root)
        else:
            for words in paragraphs_of(root):
                self._draft.block(BlockKind.PARAGRAPH, words)


def write_chart(draft: Draft, root: Any) -> None:
    """Add a chart: its titles, and its data as a table."""
    titles, rows = chart_texts(root)
    for title in titles:
        draft.block(BlockKind.PARAGRAPH, title)
    if rows:
        write_table(draft, rows, 1)


def blocks_in(container: Any) -> Iterator[Any]:
    """Paragraphs, tables and embedded documents in order, also those inside content controls."""
    stack = [iter(container)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag in _BLOCKS:
            yield element
        elif not is_unseen(element):
            stack.append(iter(element))


def _notes_in(root: Any, kind: str) -> Iterator[Any]:
    """The notes of a part, less the separator lines."""
    for note in root.iter(f"{W}{kind}") if root is not None else ():
        if note.get(f"{W}type", "normal") == "normal":
            yield note
