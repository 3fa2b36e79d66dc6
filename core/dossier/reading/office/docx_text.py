"""The characters of one Word paragraph: everything shown, nothing deleted, no field codes.

Source: ISO/IEC 29500-1, 17.3.3 (runs), 17.16 (fields), 17.13.5 (revisions).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from dossier.reading.common.symbols import symbol
from dossier.reading.office.docx_numbering import format_number

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VML = "{urn:schemas-microsoft-com:vml}"
TEXTBOX = f"{W}txbxContent"
PAGE = "\f"  # stands where Word last began a new page; never left in a text
_DELETED = frozenset((f"{W}del", f"{W}moveFrom", f"{W}rPr", f"{W}pPr", f"{W}instrText", f"{W}delText"))
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}lastRenderedPageBreak": PAGE,
}
FOOTNOTE, ENDNOTE = f"{W}footnoteReference", f"{W}endnoteReference"


@dataclass(slots=True)
class Notes:
    """Numbers the references to notes as Word does: footnotes 1, 2, 3, endnotes i, ii, iii."""

    numbers: dict[tuple[str, str], str] = field(default_factory=dict)

    def mark(self, reference: Any) -> str:
        """The number shown for a reference, the same each time it is asked for."""
        key = (reference.tag, reference.get(f"{W}id", ""))
        if key not in self.numbers:
            count = sum(tag == key[0] for tag, _ in self.numbers) + 1
            self.numbers[key] = format_number(count, "decimal" if key[0] == FOOTNOTE else "lowerRoman")
        return self.numbers[key]


def is_unseen(element: Any) -> bool:
    """Whether nothing beneath an element is shown: deletions, properties, the older of two forms."""
    if element.tag == f"{CHOICES}Fallback":
        return element.getparent().find(f"{CHOICES}Choice") is not None
    return element.tag in _DELETED or not isinstance(element.tag, str)


def shown(element: Any) -> Iterator[Any]:
    """All elements beneath one that are shown, in order, less what text boxes hold."""
    walker = etree.iterwalk(element, events=("start",))
    for _, found in walker:
        if is_unseen(found):
            walker.skip_subtree()
        elif found.tag == TEXTBOX and found is not element:
            walker.skip_subtree()
            yield found
        else:
            yield found


def text_of(paragraph: Any, notes: Notes | None = None) -> str:
    """A paragraph's visible characters; new pages appear as :data:`PAGE`, notes as "[1]".

    Args:
        paragraph: the ``w:p`` element.
        notes: counts the references; without it they are left out.
    """
    words, sound = _gathered(paragraph, notes, codes=False)
    # A field whose code never ends would swallow what follows it, so such marks are not believed.
    return words if sound else _gathered(paragraph, notes, codes=True)[0]


def _gathered(paragraph: Any, notes: Notes | None, codes: bool) -> tuple[str, bool]:
    parts: list[str] = []
    fields: list[bool] = []  # for each open field: whether its result is reached
    for element in shown(paragraph):
        tag = element.tag
        if tag == f"{W}fldChar":
            _turn(fields, element.get(f"{W}fldCharType", ""))
            parts.append(_form_field(element))
        elif not codes and not all(fields):
            continue
        elif tag in (f"{W}t", f"{MATH}t"):
            parts.append((element.text or "").replace("\u00ad", ""))
        elif tag in _SIGNS:
            # A tab stop in a paragraph's properties has the same name; properties are not walked.
            parts.append(_SIGNS[tag])
        elif tag == f"{W}sym":
            parts.append(_symbol(element))
        elif tag in (FOOTNOTE, ENDNOTE) and notes is not None:
            parts.append(f"[{notes.mark(element)}]")
        elif tag == f"{VML}textpath":
            parts.append(f" {element.get('string', '')} ")
    return "".join(parts), all(fields)


def _turn(fields: list[bool], mark: str) -> None:
    if mark == "begin":
        fields.append(False)
    elif mark == "separate" and fields:
        fields[-1] = True
    elif mark == "end" and fields:
        fields.pop()


def _form_field(mark: Any) -> str:
    """What an old form field shows that stands nowhere as text: a ticked box, the chosen entry."""
    box = mark.find(f"{W}ffData/{W}checkBox")
    if box is not None:
        state = box.find(f"{W}checked")
        state = box.find(f"{W}default") if state is None else state
        ticked = state is not None and state.get(f"{W}val", "1") not in ("0", "false")
        return "☒" if ticked else "☐"
    choices = mark.find(f"{W}ffData/{W}ddList")
    if choices is None:
        return ""
    entries = [entry.get(f"{W}val", "") for entry in choices.iter(f"{W}listEntry")]
    chosen = choices.find(f"{W}result")
    index = chosen.get(f"{W}val", "0") if chosen is not None else "0"
    return entries[int(index)] if index.isdecimal() and int(index) < len(entries) else ""


def _symbol(element: Any) -> str:
    try:
        code = int(element.get(f"{W}char", ""), 16)
    except ValueError:
        return ""
    return symbol(element.get(f"{W}font", ""), code)
