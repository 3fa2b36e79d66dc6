"""The text of OpenDocument files: paragraphs, lists with their numbers, notes, tables, frames.

Source: OASIS OpenDocument 1.3, part 3 (chapters 5 to 10 and 19).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from dossier.reading.common.draft import Draft
from dossier.reading.common.tables import Continued
from dossier.reading.office.docx_numbering import format_number
from dossier.reading.office.shared import write_table
from dossier.types import BlockKind

_NS = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE = f"{_NS}office:1.0}}", f"{_NS}text:1.0}}", f"{_NS}table:1.0}}"
DRAW, STYLE, SHOW = f"{_NS}drawing:1.0}}", f"{_NS}style:1.0}}", f"{_NS}presentation:1.0}}"
LINK = "{http://www.w3.org/1999/xlink}"
DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_SPACE = re.compile(r"[ \t\r\n]+")
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
# Not shown: what was deleted, how an index is made, how a frame is described, scripts and forms' definitions.
_UNSEEN = frozenset((
    f"{TEXT}tracked-changes", f"{TABLE}tracked-changes", f"{TEXT}table-of-content-source",
    f"{TEXT}alphabetical-index-source", f"{TEXT}illustration-index-source", f"{TEXT}table-index-source",
    f"{TEXT}object-index-source", f"{TEXT}user-index-source", f"{TEXT}bibliography-source",
    f"{OFFICE}scripts", f"{OFFICE}forms", f"{OFFICE}binary-data", f"{OFFICE}event-listeners",
    f"{OFFICE}annotation-end", f"{TEXT}sequence-decls", f"{TEXT}variable-decls", f"{TEXT}user-field-decls",
))  # fmt: skip
_ASIDE = frozenset((f"{TEXT}note", f"{OFFICE}annotation", f"{DRAW}frame", f"{DRAW}g", f"{DRAW}custom-shape"))
_SPAN = 64
_NESTED = 40


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    prefix: str
    suffix: str
    shown: int
    start: int


@dataclass(slots=True)
class Lists:
    """The list styles of a document, and the count in each list under way."""

    styles: dict[str, dict[int, _Level]] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def learn(self, root: Any) -> None:
        """Take in the list styles beneath an element."""
        for style in root.iter(f"{TEXT}list-style", f"{TEXT}outline-style") if root is not None else ():
            name = "" if style.tag == f"{TEXT}outline-style" else style.get(f"{STYLE}name", "")
            for level in style:
                if level.tag in (f"{TEXT}list-level-style-number", f"{TEXT}outline-level-style"):
                    depth = number(level.get(f"{TEXT}level"), 1)
                    self.styles.setdefault(name, {})[depth] = _Level(
                        _FORMS.get(level.get(f"{STYLE}num-format", ""), ""),
                        level.get(f"{STYLE}num-prefix", ""),
                        level.get(f"{STYLE}num-suffix", ""),
                        number(level.get(f"{TEXT}display-levels"), 1),
                        number(level.get(f"{TEXT}start-value"), 1),
                    )

    def next(self, style: str, depth: int, start: int | None = None) -> str:
        """The number of the next paragraph of a list at this depth; empty where it has none."""
        levels = self.styles.get(style, {})
        level = levels.get(depth)
        if level is None:
            return ""
        counts = self.counts[style]
        counts[depth] = start if start is not None else counts.get(depth, level.start - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if not level.form:
            return ""
        first = max(depth - level.shown + 1, 1)
        shown = [
            format_number(counts.get(d, levels[d].start), levels[d].form)
            for d in range(first, depth + 1)
            if d in levels and levels[d].form
        ]
        return f"{level.prefix}{'.'.join(shown)}{level.suffix}".strip()


class Walk:
    """Writes what stands beneath an element of OpenDocument into a draft.

    Args:
        draft: what is written to.
        lists: the document's list styles.
        embedded: called with the place of an object within the file; writes what is in it.
    """

    def __init__(self, draft: Draft, lists: Lists, embedded: Callable[[str], None]) -> None:
        self._draft = draft
        self._lists = lists
        self._embedded = embedded
        self.comments: list[str] = []

    def write(self, container: Any, depth: int = 0) -> None:
        """Write paragraphs, lists, tables and frames in order."""
        for element in container:
            if self._draft.full or depth > _NESTED * 4:
                return
            if not isinstance(element.tag, str) or element.tag in _UNSEEN:
                continue
            if element.tag in (f"{TEXT}p", f"{TEXT}h"):
                self._paragraph(element, depth)
            elif element.tag == f"{TEXT}list":
                self._list(element, "", 1, depth)
            elif element.tag == f"{TABLE}table":
                self._table(element)
            elif element.tag == f"{OFFICE}annotation":
                self._comment(element)
            elif element.tag in (f"{DRAW}object", f"{DRAW}object-ole"):
                self._object(element, depth)
            else:
                self.write(element, depth + 1)

    def _object(self, element: Any, depth: int) -> None:
        place = element.get(f"{LINK}href", "")
        if place:
            self._embedded(place)
        self.write(element, depth + 1)

    def _paragraph(self, element: Any, depth: int, lead: str = "", listed: bool = False) -> None:
        words = f"{lead} {text_of(element)}".strip() if lead else text_of(element)
        if element.tag == f"{TEXT}h":
            level = min(
                max(number(element.get(f"{TEXT}outline-level") or element.get(f"{TEXT}level"), 1), 1), 6
            )
            if not lead and words and element.get(f"{TEXT}is-list-header") != "true":
                words = f"{self._lists.next('', level)} {words}".strip()
            self._draft.block(BlockKind.HEADING, " ".join(words.split()), level=level)
        else:
            self._draft.block(BlockKind.LIST_ITEM if listed else BlockKind.PARAGRAPH, words)
        self._aside(element, depth)

    def _aside(self, element: Any, depth: int) -> None:
        """What is anchored in a paragraph and stands after it: notes, comments, frames and shapes."""
        walker = etree.iterwalk(element, events=("start",), tag=tuple(_ASIDE))
        for _, found in walker:
            walker.skip_subtree()
            if found.tag == f"{TEXT}note":
                body = found.find(f"{TEXT}note-body")
                words = " ".join(p for p in paragraphs_in(body)) if body is not None else ""
                self._draft.block(BlockKind.FOOTNOTE, f"[{_mark(found)}] {words}" if words else "")
            elif found.tag == f"{OFFICE}annotation":
                self._comment(found)
            elif depth < _NESTED:
                self.write(found, depth + 1)

    def _comment(self, element: Any) -> None:
        author = (element.findtext(f"{DUBLIN}creator") or "").strip()
        words = "\n".join(paragraphs_in(element))
        if words:
            self.comments.append(f"{author}: {words}" if author else words)

    def _list(self, element: Any, style: str, level: int, depth: int) -> None:
        own = element.get(f"{TEXT}style-name", "") or style
        if (
            level == 1
            and element.get(f"{TEXT}continue-numbering") != "true"
            and not element.get(f"{TEXT}continue-list")
        ):
            self._lists.counts.pop(own, None)
        for item in element:
            if item.tag not in (f"{TEXT}list-item", f"{TEXT}list-header") or self._draft.full:
                continue
            start = item.get(f"{TEXT}start-value")
            first = item.tag == f"{TEXT}list-item"
            for child in item:
                if child.tag in (f"{TEXT}p", f"{TEXT}h"):
                    value = number(start, 1) if start else None
                    lead = self._lists.next(own, level, value) if first else ""
                    self._paragraph(child, depth, lead, listed=True)
                    first = False
                elif child.tag == f"{TEXT}list" and level < _NESTED:
                    self._list(child, own, level + 1, depth)
                elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
                    self.write([child], depth + 1)

    def _table(self, table: Any) -> None:
        rows, heads = table_rows(table)
        write_table(self._draft, rows, heads or None)
        for annotation in table.iter(f"{OFFICE}annotation"):
            self._comment(annotation)


def text_of(paragraph: Any) -> str:
    """The words of a paragraph as shown; notes appear as "[1]", frames and comments not at all."""
    parts: list[str] = [paragraph.text or ""]
    walker = etree.iterwalk(paragraph, events=("start", "end"))
    for event, element in walker:
        if element is paragraph:
            continue
        if event == "end":
            parts.append(element.tail or "")
            continue
        if element.tag == f"{TEXT}s":
            parts.append("\0" * min(number(element.get(f"{TEXT}c"), 1), 200))
        elif element.tag in (f"{TEXT}tab", f"{TEXT}tab-stop"):
            parts.append("\1")
        elif element.tag == f"{TEXT}line-break":
            parts.append("\2")
        elif element.tag in _ASIDE or element.tag in _UNSEEN or element.tag == f"{TEXT}ruby-text":
            parts.append(f"[{_mark(element)}]" if element.tag == f"{TEXT}note" else "")
            walker.skip_subtree()
        else:
            parts.append(element.text or "")
    words = _SPACE.sub(" ", "".join(parts)).strip()
    return words.replace("\0", " ").replace("\1", "\t").replace("\2", "\n").replace("\u00ad", "")


def paragraphs_in(element: Any) -> list[str]:
    """The paragraphs beneath an element that hold words, less those of comments and notes within."""
    found = []
    walker = etree.iterwalk(element, events=("start",))
    for _, inner in walker:
        if inner is not element and inner.tag in (f"{OFFICE}annotation", f"{TEXT}note", *_UNSEEN):
            walker.skip_subtree()
        elif inner.tag in (f"{TEXT}p", f"{TEXT}h"):
            found.append(text_of(inner))
    return [words for words in found if words]


def table_rows(table: Any) -> tuple[list[list[str]], int]:
    """The words of a table in a text, row by row, and how many rows at its top are headings."""
    rows: list[list[str]] = []
    heads = 0
    for row in rows_of(table):
        words: list[str] = []
        for cell in row.iterchildren(f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
            repeated = min(number(cell.get(f"{TABLE}number-columns-repeated"), 1), _SPAN)
            if cell.tag == f"{TABLE}covered-table-cell":
                above = rows[-1][len(words)] if rows and len(words) < len(rows[-1]) else ""
                spans = words and _covers(words, row)
                words += [Continued(words[-1]) if spans else above] * repeated
            else:
                words += [" ".join(" ".join(paragraphs_in(cell)).split())] * repeated
        rows.append(words[: _SPAN * 4])
        heads += row.getparent().tag == f"{TABLE}table-header-rows"
    while rows and not any(rows[-1]):
        rows.pop()
    return rows, heads if heads < len(rows) else 0


def _covers(words: list[str], row: Any) -> bool:
    """Whether the cell before the next column spans columns to the right."""
    column = 0
    for cell in row.iterchildren(f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
        span = number(cell.get(f"{TABLE}number-columns-spanned"), 1)
        if column < len(words) < column + span:
            return True
        column += number(cell.get(f"{TABLE}number-columns-repeated"), 1)
        if column > len(words):
            return False
    return False


def rows_of(table: Any) -> Iterator[Any]:
    """The rows of a table itself, through groups and headings, not those of tables within its cells."""
    stack = [iter(table)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag == f"{TABLE}table-row":
            yield element
        elif element.tag in (
            f"{TABLE}table-header-rows",
            f"{TABLE}table-rows",
            f"{TABLE}table-row-group",
        ):
            stack.append(iter(element))


def _mark(note: Any) -> str:
    citation = note.find(f"{TEXT}note-citation")
    return "".join(citation.itertext()).strip() if citation is not None else "*"


def number(value: str | None, default: int) -> int:
    """A whole number from 0, or the default."""
    return int(value) if value and value.isdecimal() and len(value) < 10 else default
