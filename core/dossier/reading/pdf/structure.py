"""What a PDF holds beside the text of its pages: filled-in form fields and comments.

The only module that knows pypdf, which follows the file's structure where PDFium gives the text. It is asked
about the pages where PDFium saw something, and what it cannot follow costs no more than that thing itself.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NullObject, PdfObject, StreamObject

from dossier.reading.common.draft import clean, one_line
from dossier.reading.timebox import TimeUp, time_box

_DEPTH = 32  # generations of a form field that are looked up
_HIDDEN = 1 << 1  # annotation flag (ISO 32000, table 167)
_PUSH_BUTTON, _RADIO, _PASSWORD = 1 << 16, 1 << 15, 1 << 13  # field flags (tables 228 and 230)
_NO_COMMENT = {"/Link", "/Popup", "/Widget"}
_PLAIN_YES = {"yes", "on", "true", "ja", "oui", "x", "checked"}

logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)  # it quotes what it stumbles over


@dataclass(frozen=True, slots=True)
class Note:
    """A form field or a comment.

    Attributes:
        page: number of the page it stands on, from 1.
        label: the field's name for people, or the comment's author; may be empty.
        value: what was filled in or written, on one line.
        box: left, bottom, right and top edge on the page in PDF units, where the page's own text may repeat
            the value; None where it does not.
        ticked: False for a box that is not ticked.
    """

    page: int
    label: str
    value: str
    box: tuple[float, float, float, float] | None = None
    ticked: bool = True


@dataclass(slots=True)
class Structure:
    """What was found; ``whole`` tells that all that was asked for could be followed."""

    fields: list[Note] = field(default_factory=list)
    comments: list[Note] = field(default_factory=list)
    whole: bool = True


def read_structure(data: bytes, password: str | None, pages: Sequence[int], seconds: float) -> Structure:
    """Read what stands beside the text.

    Args:
        data: the whole file.
        password: what opened it, if anything was needed.
        pages: numbers of the pages, from 1, whose fields and comments are wanted.
        seconds: processor time to spend; what was found until then is kept.

    Returns:
        Fields and comments in the order of the pages. Never raises for bad content.
    """
    finder = _Finder()
    try:
        with time_box(seconds):
            finder.attempt(lambda: finder.read(PdfReader(io.BytesIO(data), password=password), pages))
    except TimeUp:
        finder.found.whole = False
    finder.tidy()
    return finder.found


class _Finder:
    def __init__(self) -> None:
        self.found = Structure()
        self._seen: set[tuple[str, str]] = set()

    def attempt(self, step: Callable[[], None]) -> None:
        """Take a step; one that fails is noted and costs nothing else."""
        try:
            step()
        except Exception:  # noqa: BLE001 - the edge: pypdf meets broken files with exceptions of every kind
            self.found.whole = False

    def read(self, reader: PdfReader, pages: Sequence[int]) -> None:
        for number in pages:
            for annotation in _entries(reader.pages[number - 1], "/Annots"):
                self.attempt(partial(self._annotation, annotation, number))

    def tidy(self) -> None:
        """A form in which nothing is filled in says nothing by its empty boxes."""
        if not any(note.ticked for note in self.found.fields):
            self.found.fields.clear()

    def _annotation(self, entry: PdfObject, page: int) -> None:
        item = entry.get_object()
        if not isinstance(item, DictionaryObject) or _flags(_resolved(item.get("/F"))) & _HIDDEN:
            return
        kind = str(_resolved(item.get("/Subtype")))
        if kind == "/Widget":
            self._field(item, page)
            return
        text = _words(item.get("/Contents"))
        known = kind in _NO_COMMENT or "/StateModel" in item
        if kind == "/FileAttachment":
            file = _resolved(item.get("/FS"))
            name = file.get("/UF") or file.get("/F") if isinstance(file, DictionaryObject) else file
            known = known or text == _words(name)
        if text and not known:
            box = None if kind == "/Text" else _box(item)
            self.found.comments.append(Note(page, one_line(_words(item.get("/T")), 100), text, box))

    def _field(self, widget: DictionaryObject, page: int) -> None:
        lineage = _lineage(widget)
        kind, flags = str(_inherited(lineage, "/FT")), _flags(_inherited(lineage, "/Ff"))
        if kind == "/Btn":
            if not flags & _PUSH_BUTTON:
                self._button(lineage, page, radio=bool(flags & _RADIO))
            return
        value = _inherited(lineage, "/V")
        if kind == "/Ch":
            text = ", ".join(_chosen(value, _inherited(lineage, "/Opt")))
        else:
            text = _words(value) if kind == "/Tx" and not flags & _PASSWORD else ""
        if text and self._new(_name(lineage), ""):
            self.found.fields.append(Note(page, _label(lineage), text, _box(widget)))

    def _button(self, lineage: list[DictionaryObject], page: int, *, radio: bool) -> None:
        """A box to tick: yes or no. One of several of the same name: the choice made, once."""
        widget, group = lineage[0], lineage[1:]
        state = _words(widget["/AS"] if "/AS" in widget else _inherited(lineage, "/V"))
        ticked = state not in ("", "Off")
        several = bool(group) and "/T" not in widget and len(list(_entries(group[0], "/Kids"))) > 1
        if radio or several:
            option = _words(widget.get("/TU")) or _option(state, _inherited(lineage, "/Opt"))
            if ticked and self._new(_name(lineage), option):
                self.found.fields.append(Note(page, _label(group or lineage), option))
            return
        meant = "yes" if state.casefold() in _PLAIN_YES or len(state) < 3 else f"yes ({state})"
        if self._new(_name(lineage), ""):
            self.found.fields.append(Note(page, _label(lineage), meant if ticked else "no", ticked=ticked))

    def _new(self, name: str, option: str) -> bool:
        """Whether a field was not met before: the same one may be shown in several places."""
        if name and (name, option) in self._seen:
            return False
        self._seen.add((name, option))
        return True


def _entries(node: DictionaryObject, key: str) -> Iterator[PdfObject]:
    entries = _resolved(node.get(key))
    return iter(entries if isinstance(entries, ArrayObject) else ())


def _resolved(value: object) -> object:
    return value.get_object() if isinstance(value, PdfObject) else value


def _lineage(widget: DictionaryObject) -> list[DictionaryObject]:
    """A widget and the fields above it, nearest first."""
    found = [widget]
    while len(found) < _DEPTH and "/Parent" in found[-1]:
        parent = found[-1]["/Parent"]
        if not isinstance(parent, DictionaryObject) or any(parent is node for node in found):
            break
        found.append(parent)
    return found


def _inherited(lineage: list[DictionaryObject], key: str) -> object:
    for node in lineage:
        if key in node and not isinstance(value := node[key], NullObject):
            return value
    return None


def _flags(value: object) -> int:
    return value if isinstance(value, int) else 0


def _name(lineage: list[DictionaryObject]) -> str:
    """The field's full name, which no other field has."""
    return ".".join(_words(node["/T"]) for node in reversed(lineage) if "/T" in node)


def _label(lineage: list[DictionaryObject]) -> str:
    """What people call a field: its description, else its name without the forms it is nested in."""
    if description := one_line(_words(_inherited(lineage, "/TU"))):
        return description.rstrip(" .:")
    names = [one_line(_words(node["/T"])) for node in lineage if "/T" in node]
    outer = [name for name in names[1:] if not name.endswith("]")]  # "topmostSubform[0].Page1[0].name[0]"
    return ".".join([*reversed(outer), *(name.split("[")[0] for name in names[:1])])


def _chosen(value: object, options: object) -> Iterator[str]:
    """The entries chosen in a list, as they are shown."""
    shown = {}
    for option in options if isinstance(options, ArrayObject) else ():
        pair = option.get_object()
        if isinstance(pair, ArrayObject) and len(pair) == 2:
            shown[_words(pair[0])] = _words(pair[1])
    for item in value if isinstance(value, ArrayObject) else [value]:
        if word := _words(item):
            yield shown.get(word, word)


def _option(state: str, options: object) -> str:
    """A button's state by its name; a number may stand for an entry of the list beside it."""
    if isinstance(options, ArrayObject) and state.isdecimal() and int(state) < len(options):
        return _words(options[int(state)]) or state
    return state


def _box(annotation: DictionaryObject) -> tuple[float, float, float, float] | None:
    edges = [float(str(edge.get_object())) for edge in _entries(annotation, "/Rect")]
    if len(edges) != 4:
        return None
    left, right = sorted(edges[0::2])
    bottom, top = sorted(edges[1::2])
    return left, bottom, right, top


def _words(value: object) -> str:
    """Whatever a PDF keeps words in, as text on one line."""
    value = _resolved(value)
    if isinstance(value, StreamObject):
        value = value.get_data()
    if isinstance(value, bytes):
        value = value.decode("utf-8", errors="replace")
    if isinstance(value, NameObject):
        value = str(value).removeprefix("/")
    if not isinstance(value, str | int | float):
        return ""
    return " ".join(clean(str(value)).split())
