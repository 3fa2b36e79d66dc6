"""XML of any kind: its words in order, with as much structure as the names of its elements give away.

Elements that list the same fields become a table, single fields "name: value" lines, headings are known by
their names in the common vocabularies of law and documents (Akoma Ntoso, BWB, DocBook). No definitions,
entities or inclusions are followed. The tree is walked without recursion.
"""

from __future__ import annotations

import re

from lxml import etree

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, normalise_newlines
from dossier.reading.common.package import parse_xml
from dossier.reading.common.tables import table_text
from dossier.reading.limits import Limits
from dossier.reading.plain.charset import decode, named
from dossier.reading.web.html import known_entities
from dossier.types import BlockKind, DocumentState, Reading

MEDIA_TYPE = "application/xml"
_DECLARED = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
# fmt: off
_HEADINGS = frozenset((
    "title", "heading", "head", "subtitle", "caption", "kop", "titel", "titre", "opschrift", "überschrift",
    "subheading", "crossheading", "bridgehead", "doctitle", "shorttitle", "longtitle", "intitule",
))
_NUMBERS = frozenset(("num", "nr", "number", "enum", "no", "label", "enbez", "lidnr", "li.nr"))
_PROSE = frozenset((
    "p", "para", "paragraph", "al", "text", "line", "l", "li", "item", "content", "block", "s", "span", "td",
    "entry", "cell", "v", "verse", "speech", "tspan", "listitem", "simpara", "body", "note", "footnote",
    "div", "section", "article", "intro", "wrap", "r", "t", "b", "i", "em", "strong", "sub", "sup", "lb",
    "abstract",
))
_NOTES = frozenset(("note", "footnote", "authorialnote", "noot", "fn"))
# Attributes that mark up rather than say something.
_MARKUP = re.compile(
    r"^(?:(?:.*[_.:-])?(?:ids?|refs?|href|src|uri|url|class|style|schemalocation|guid|uuid|hash|checksum)"
    r"|(?-i:.*[a-z](?:I[dD]s?|Refs?|U[rR][iI]|U[rR][lL])|[a-z]id|eId|wId|idref)"
    r"|lang|space|base|type|version|encoding|width|height|x|y|d|fill|stroke|transform|viewbox|points|role"
    r"|namespace|nonamespaceschemalocation|nil|position|status|contains|name-?space|colspan|rowspan|align)$",
    re.IGNORECASE,
)
_DRAWING = (
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/XSL/Format",
    "http://schemas.microsoft.com/office/word/2003/wordml",
    "urn:schemas-microsoft-com:office:spreadsheet",
)
# fmt: on
_UNSAID = re.compile(r"https?://\S*|urn:\S*|#\S*|[0-9a-fA-F-]{16,}|")
_DOCTYPE = re.compile(r"<!DOCTYPE(?:[^>\[]|\[.*?\]\s*(?=>))*>", re.DOTALL)
_DEFINED = re.compile(r"<!ENTITY\s+([\w.-]+)\s+([\"'])(.*?)\2\s*>", re.DOTALL)
_REFERENCE = re.compile(r"&([A-Za-z_][\w.-]*);")
_LONG_TAG = re.compile(r"<[^<>]{100000,}")
_ATTRIBUTES = 10_000  # of one element; libxml2 takes their square in time
_FIVE = ("amp", "lt", "gt", "quot", "apos")
_OPENING = 256 * 1024  # characters in which a document type is looked for
_ABBREVIATED, _ABBREVIATIONS = 1000, 20_000
_SHORT = 200  # characters of a field's value
_HIDDEN = frozenset(("style", "script", "defs", "metadata"))


def read_xml(data: bytes, limits: Limits) -> Reading:
    """Read an XML file."""
    declared = _DECLARED.search(data[:300])
    source = decode(data, named(declared[1].decode("ascii")) if declared else "")
    if source is None:
        return reasons.refused(reasons.BINARY, "application/octet-stream")
    body = _DECLARATION.sub("", known_entities(normalise_newlines(source).lstrip("\ufeff")))
    if any(tag[0].count("=") > _ATTRIBUTES for tag in _LONG_TAG.finditer(body)):
        return reasons.damaged(reasons.XML_BROKEN, MEDIA_TYPE)
    body, followed = _without_definitions(body)
    root, whole = parse_xml(body.strip().encode("utf-8", errors="replace"), huge=True)
    if root is None:
        return reasons.damaged(reasons.XML_BROKEN, MEDIA_TYPE)
    draft = Draft(limits.characters)
    _Writer(draft, drawing=_space(root) in _DRAWING).run(root)
    text = draft.text
    missing = [] if whole else [reasons.XML_DAMAGED]
    if not followed:
        missing.append(reasons.XML_ENTITIES)
    if draft.full:
        missing.append(reasons.characters_beyond(limits))
    media_type = "image/svg+xml" if _local(root) == "svg" else MEDIA_TYPE
    if not text.strip():
        return reasons.no_text(reasons.NO_WORDS, media_type) if whole else (
            reasons.damaged(reasons.XML_BROKEN, media_type)
        )  # fmt: skip
    return Reading(
        DocumentState.PARTLY_READ if missing else DocumentState.READY,
        reasons.joined(missing),
        text,
        tuple(draft.blocks),
        title=draft.title(),
        media_type=media_type,
        tables=tuple(draft.tables),
    )


def _without_definitions(source: str) -> tuple[str, bool]:
    """The source without its document type, plain abbreviations it defines written out.

    Returns:
        The source, and whether all it refers to could be written out. What nests, or lies outside, is left
        as its name: that is how files are made to grow without bound, or to fetch others.
    """
    found = _DOCTYPE.search(source[:_OPENING])
    if found is None:
        return source, True
    plain = {
        match[1]: match[3]
        for match in _DEFINED.finditer(found[0])
        if len(match[3]) < _ABBREVIATED and not set("&%<") & set(match[3])
    }
    state = {"left": _ABBREVIATIONS, "followed": True}

    def write_out(match: re.Match[str]) -> str:
        if match[1] in _FIVE:
            return match[0]
        state["left"] -= 1
        if match[1] in plain and state["left"] >= 0:
            return plain[match[1]]
        state["followed"] = False
        return f"&amp;{match[1]};"

    rest = source[: found.start()] + source[found.end() :]
    return _REFERENCE.sub(write_out, rest), bool(state["followed"])


class _Writer:
    """Writes a tree into a draft.

    Args:
        draft: where to write.
        drawing: attributes only say how things look.
    """

    def __init__(self, draft: Draft, drawing: bool) -> None:
        self._draft = draft
        self._drawing = drawing
        self._number = ""
        self._levels: list[etree._Element] = []  # elements under way that have a heading

    def run(self, root: etree._Element) -> None:
        """Write everything beneath the root, and the root's own words."""
        # Elements still to write, last first; a text stands for words between elements.
        pending: list[etree._Element | str] = [root]
        while pending and not self._draft.full:
            item = pending.pop()
            if isinstance(item, str):
                self._block(BlockKind.PARAGRAPH, item)
            else:
                pending.extend(reversed(self._element(item)))
        self._block(BlockKind.PARAGRAPH, "")

    def _element(self, element: etree._Element) -> list[etree._Element | str]:
        """Write an element, or what can be said of it now, and give what is left to write."""
        if not isinstance(element.tag, str) or _local(element) in _HIDDEN:
            return []
        while self._levels and not _within(element, self._levels[-1]):
            self._levels.pop()
        children = [child for child in element if isinstance(child.tag, str)]
        if not children or (_is_running(element) and not any(map(self._only_says, element.iter()))):
            self._leaf(element)
            return []
        attributes = self._attributes(element)
        if (rows := self._rows(children)) is not None:
            self._lines(attributes)
            self._draft.table(*table_text(rows, heads=1))
            return []
        self._lines(attributes)
        taken = set(children) - set(self._headed(element, children))
        parts: list[etree._Element | str] = []
        if element.text and element.text.strip():
            parts.append(element.text)
        for child in children:
            if child not in taken:
                parts.append(child)
            if child.tail and child.tail.strip():
                parts.append(child.tail)
        return parts

    def _headed(self, element: etree._Element, children: list[etree._Element]) -> list[etree._Element]:
        """Write the number and heading an element begins with as one heading; give its other children."""
        number, heading = "", ""
        taken = 0
        for child in children[:3]:
            name = _local(child)
            if name in _NUMBERS and not number and not heading and _is_running(child):
                number = _words(child)
            elif name in _HEADINGS and not heading:
                heading = _words(child)
            else:
                break
            taken += 1
        if not heading:
            return children
        self._draft.block(
            BlockKind.HEADING, f"{number} {heading}".strip(), level=min(len(self._levels) + 1, 6)
        )
        self._levels.append(element)
        return children[taken:]

    def _leaf(self, element: etree._Element) -> None:
        """An element of words: a heading, a number for what follows, a paragraph, or a field."""
        name = _local(element)
        text = _words(element)
        said = self._attributes(element)
        if name in _NUMBERS and text and len(text) < 30 and element.getnext() is not None:
            self._block(BlockKind.PARAGRAPH, "")
            self._number = text
        elif name in _HEADINGS and text:
            self._draft.block(BlockKind.HEADING, text, level=min(len(self._levels) + 1, 6))
        elif name in _NOTES:
            self._block(BlockKind.FOOTNOTE, text)
        elif name in _PROSE or self._drawing or len(text) > _SHORT or _is_repeated(element):
            kind = BlockKind.LIST_ITEM if name in ("li", "item", "listitem") else BlockKind.PARAGRAPH
            self._block(kind, text)
            self._lines(said)
        elif text or said:
            value = " | ".join(filter(None, [text, *said]))
            self._block(BlockKind.LIST_ITEM, f"{_label(element)}: {value}")

    def _block(self, kind: BlockKind, text: str) -> None:
        """Words as a block, after the number that was waiting for them."""
        text = f"{self._number} {' '.join(text.split())}".strip()
        self._number = ""
        self._draft.block(kind, text)

    def _lines(self, said: list[str]) -> None:
        if said:
            self._draft.block(BlockKind.LIST_ITEM, " | ".join(said))

    def _attributes(self, element: etree._Element) -> list[str]:
        """What an element's attributes say, "name: value"."""
        if self._drawing:
            return []
        found = []
        for name, value in element.attrib.items():
            local = name.rsplit("}", 1)[-1]
            if not _MARKUP.match(local) and not _UNSAID.fullmatch(value.strip()):
                found.append(f"{local}: {' '.join(value.split())}")
        return found

    def _only_says(self, element: etree._Element) -> bool:
        """Whether an element within running text has no words but in its attributes."""
        empty = isinstance(element.tag, str) and not len(element) and not (element.text or "").strip()
        return empty and bool(self._attributes(element))

    def _rows(self, children: list[etree._Element]) -> list[list[str]] | None:
        """Rows of a table, heading first, where all children list the same few short fields."""
        if len(children) < 2 or len({child.tag for child in children}) > 1:
            return None
        names: dict[str, None] = {}
        records = []
        for child in children:
            record = self._record(child)
            if record is None:
                return None
            records.append(record)
            names.update(dict.fromkeys(record))
        if not 2 <= len(names) <= 60:
            return None
        return [list(names), *([record.get(name, "") for name in names] for record in records)]

    def _record(self, element: etree._Element) -> dict[str, str] | None:
        """The fields of an element that consists of short ones alone, each name once."""
        record = dict(said.split(": ", 1) for said in self._attributes(element))
        if (element.text or "").strip():
            return None
        for child in element:
            if not isinstance(child.tag, str):
                continue
            name = _label(child)
            value = " | ".join([_words(child), *self._attributes(child)])
            if len(child) or name in record or len(value) > _SHORT or (child.tail or "").strip():
                return None
            if _local(child) in _PROSE:
                return None
            record[name] = value.strip(" |")
        return record


def _is_running(element: etree._Element) -> bool:
    """Whether an element holds running text: words of its own, and within only what decorates them."""
    own = (element.text or "").strip() or any((child.tail or "").strip() for child in element)
    if not len(element):
        return True
    if not own:
        return False
    return all(not len(inner) or _mixed(inner) for inner in element.iterdescendants(etree.Element))


def _mixed(element: etree._Element) -> bool:
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _is_repeated(element: etree._Element) -> bool:
    """Whether a neighbour has the same name: a list of things, whose name says nothing of each."""
    before, after = element.getprevious(), element.getnext()
    return any(other is not None and other.tag == element.tag for other in (before, after))


def _within(element: etree._Element, ancestor: etree._Element) -> bool:
    return any(parent is ancestor for parent in element.iterancestors())


def _words(element: etree._Element) -> str:
    """All words in an element."""
    return " ".join("".join(element.itertext()).split())


def _label(element: etree._Element) -> str:
    return re.sub(r"[_.-]+", " ", str(element.tag).rsplit("}", 1)[-1])


def _local(element: etree._Element) -> str:
    return str(element.tag).rsplit("}", 1)[-1].lower()


def _space(element: etree._Element) -> str:
    tag = str(element.tag)
    return tag[1:].split("}", 1)[0] if tag.startswith("{") else ""
