"""Tables of Word documents as rows of words."""

from __future__ import annotations

from typing import Any

from dossier.reading.common.table_heads import heading_rows
from dossier.reading.common.tables import Continued
from dossier.reading.office.docx_styles import Styles, is_bold
from dossier.reading.office.docx_text import PAGE, TEXTBOX, Notes, W, is_unseen, shown, text_of

_MOST_COLUMNS = 64


def arranges_text(table: Any, styles: Styles) -> bool:
    """Whether a table only arranges text: a single cell, a table within, or headings under its first row."""
    cells = sum(1 for _ in table.iter(f"{W}tc"))
    if cells <= 1 or next(table.iterdescendants(f"{W}tbl"), None) is not None:
        return True
    rows = list(_children(table, f"{W}tr"))
    return any(styles.level(p) for row in rows[1:] for p in row.iter(f"{W}pPr"))


def table_rows(table: Any, notes: Notes, styles: Styles) -> tuple[list[list[str]], int]:
    """The words of a table's cells, row by row, and how many rows at its top are headings."""
    rows: list[list[str]] = []
    marked = 0
    bold = False
    for row in _children(table, f"{W}tr"):
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        words = _row(row, rows[-1] if rows else [], notes)
        repeated = row.find(f"{W}trPr/{W}tblHeader")
        if (
            marked == len(rows)
            and repeated is not None
            and repeated.get(f"{W}val", "1") not in ("0", "false")
        ):
            marked += 1
        if not rows:
            paragraphs = [p for p in row.iter(f"{W}p") if text_of(p).strip()]
            bold = bool(paragraphs) and all(is_bold(p) for p in paragraphs)
            bold = bold or styles.sets_first_row_apart(table)
        rows.append(words)
    if marked == len(rows):
        marked = 0
    return rows, marked or heading_rows(rows, bold)


def _row(row: Any, above: list[str], notes: Notes) -> list[str]:
    words: list[str] = [""] * _number(row.find(f"{W}trPr/{W}gridBefore"))
    for cell in _children(row, f"{W}tc"):
        merged = cell.find(f"{W}tcPr/{W}vMerge")
        if merged is not None and merged.get(f"{W}val", "continue") == "continue":
            # Each row is read alone, so what spans rows is said in each of them.
            own = above[len(words)] if len(words) < len(above) else ""
        else:
            own = cell_text(cell, notes)
        span = max(_number(cell.find(f"{W}tcPr/{W}gridSpan")), 1)
        words += [own, *([Continued(own)] * (span - 1))]
    return words


def cell_text(cell: Any, notes: Notes) -> str:
    """What a cell holds on one line; text boxes follow the table."""
    words = (text_of(p, notes) for p in shown(cell) if p.tag == f"{W}p")
    return " ".join(" ".join(words).replace(PAGE, "").split())


def pages_in(table: Any) -> int:
    """How many pages begin within a table."""
    return sum(not _within_box(mark) for mark in table.iter(f"{W}lastRenderedPageBreak"))


def _within_box(element: Any) -> bool:
    return any(ancestor.tag == TEXTBOX for ancestor in element.iterancestors())


def _children(element: Any, tag: str) -> Any:
    """Children of a kind, also those wrapped in content controls and insertions."""
    stack = [iter(element)]
    while stack:
        found = next(stack[-1], None)
        if found is None:
            stack.pop()
        elif found.tag == tag:
            yield found
        elif not is_unseen(found) and found.tag not in (f"{W}tbl", f"{W}p"):
            stack.append(iter(found))


def _number(element: Any) -> int:
    value = element.get(f"{W}val", "0") if element is not None else "0"
    return min(int(value), _MOST_COLUMNS) if value.isdecimal() and len(value) < 9 else 0
