"""Running headers, footers and page numbers: lines that come back at the edge of page after page.

They stay in the text, since places count every character, but after their first appearance they belong to no
block: repeated, they would break paragraphs and pass for headings.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.reading.layout import Line

_EDGE_LINES = 3
_PAGES = 3
_SHARE = 0.4
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)


def without_repeats(lines: Sequence[Line], text: str) -> list[Line]:
    """The lines less those repeated at the edges of pages; the first of each kind stays."""
    pages: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    counts: Counter[str] = Counter()
    edges: dict[Line, str] = {}
    for page in pages.values():
        here = {line: _shape(text, line) for line in (*page[:_EDGE_LINES], *page[-_EDGE_LINES:])}
        edges.update(here)
        counts.update(set(here.values()))
    needed = max(_PAGES, _SHARE * len(pages))
    seen: set[str] = set()
    kept = []
    for line in lines:
        shape = edges.get(line)
        if shape is not None and counts[shape] >= needed:
            if shape in seen:
                continue
            seen.add(shape)
        kept.append(line)
    return kept


def _shape(text: str, line: Line) -> str:
    """A line with its numbers taken out, so that "Page 3 of 9" and "Page 4 of 9" are alike."""
    return _NUMBER.sub("#", text[line.start : line.end]).casefold()
