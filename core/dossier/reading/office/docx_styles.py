"""What paragraph styles say of a Word document's outline."""

from __future__ import annotations

import re
from typing import Any

from dossier.reading.office.docx_text import W

LEVELS = 6
_HEADING_STYLE = re.compile(
    r"(?:heading|kop|titre|überschrift|ueberschrift|título|titolo)\s*(\d)", re.IGNORECASE
)


class Styles:
    """The paragraph styles of a document by id, and the heading level each gives.

    Args:
        root: the root of the styles part, or None.
    """

    def __init__(self, root: Any) -> None:
        self.elements: dict[str, Any] = (
            {} if root is None else {str(s.get(f"{W}styleId", "")): s for s in root.iter(f"{W}style")}
        )
        self._levels: dict[str, int] = {}
        for identifier in self.elements:
            self._level(identifier)

    def level(self, properties: Any) -> int:
        """Outline level of a paragraph from 1, or 0: its own setting goes before its style's."""
        own = properties.find(f"{W}outlineLvl") if properties is not None else None
        return _outline(own) if own is not None else self._levels.get(style_of(properties), 0)

    def sets_first_row_apart(self, table: Any) -> bool:
        """Whether a table's style prints its first row in bold or on a ground of its own."""
        properties = table.find(f"{W}tblPr")
        look = properties.find(f"{W}tblLook") if properties is not None else None
        style = properties.find(f"{W}tblStyle") if properties is not None else None
        if look is None or style is None:
            return False
        value = look.get(f"{W}val", "0")
        by_value = bool(int(value, 16) & 0x20) if re.fullmatch("[0-9A-Fa-f]{1,8}", value) else False
        if look.get(f"{W}firstRow", "1" if by_value else "0") not in ("1", "true", "on"):
            return False
        element = self.elements.get(style.get(f"{W}val", ""))
        for part in element.iter(f"{W}tblStylePr") if element is not None else ():
            if part.get(f"{W}type") == "firstRow":
                return part.find(f".//{W}b") is not None or part.find(f".//{W}shd") is not None
        return False

    def _level(self, identifier: str) -> int:
        """The level of a style, or of the first that has one of those it is based on; all are noted."""
        chain: dict[str, None] = {}
        level = 0
        while identifier in self.elements and identifier not in chain:
            if identifier in self._levels:
                level = self._levels[identifier]
                break
            chain[identifier] = None
            style = self.elements[identifier]
            outline = style.find(f"{W}pPr/{W}outlineLvl")
            name = style.find(f"{W}name")
            level = named_level(name.get(f"{W}val", "")) if name is not None else 0
            if outline is not None:
                level = _outline(outline)
            if outline is not None or level:
                break
            based = style.find(f"{W}basedOn")
            identifier = based.get(f"{W}val", "") if based is not None else ""
        self._levels.update(dict.fromkeys(chain, level))
        return level


def named_level(name: str) -> int:
    """Heading level of a style that goes by this name, or 0."""
    if name.strip().lower() == "title":
        return 1
    match = _HEADING_STYLE.match(name.strip())
    return min(int(match[1]) or 1, LEVELS) if match else 0


def style_of(properties: Any) -> str:
    """Id of the style that a paragraph's properties name, or empty."""
    style = properties.find(f"{W}pStyle") if properties is not None else None
    return str(style.get(f"{W}val", "")) if style is not None else ""


def _outline(element: Any) -> int:
    """Word counts outline levels from 0; 9 is body text."""
    value = element.get(f"{W}val", "9")
    return min(int(value) + 1, LEVELS) if value.isdecimal() and int(value) < 9 else 0


def is_bold(paragraph: Any) -> bool:
    """Whether all the words of a paragraph are set in bold by their own runs."""
    runs = [r for r in paragraph.iter(f"{W}r") if any((t.text or "").strip() for t in r.iter(f"{W}t"))]
    bolds = [run.find(f"{W}rPr/{W}b") for run in runs]
    return bool(bolds) and all(b is not None and b.get(f"{W}val", "1") not in ("0", "false") for b in bolds)


def looks_like_heading(paragraph: Any, text: str) -> bool:
    """Whether a short paragraph is set in bold throughout: the heading of those who use no styles."""
    words = text.strip()
    if not 2 < len(words) <= 120 or "\n" in words or words.endswith((".", ",", ";", ":")):
        return False
    return is_bold(paragraph)
