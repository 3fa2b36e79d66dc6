"""HTML: the text a person would see, block by block. Nothing is loaded and nothing runs.

The tree is walked without recursion, so that nesting of any depth is only a matter of time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from dossier.reading import reasons
from dossier.reading.charset import decode
from dossier.reading.draft import Draft, normalise_newlines, one_line
from dossier.reading.limits import Limits
from dossier.reading.titles import best_title
from dossier.types import BlockKind, DocumentState, Reading

MEDIA_TYPE = "text/html"
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# fmt: off
_UNSEEN = frozenset((
    "script", "style", "template", "head", "noscript", "iframe", "object", "embed", "svg", "math", "select",
    "option", "textarea", "button", "audio", "video", "canvas", "map", "datalist",
))
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "input",
))
# fmt: on
_STRUCTURE_IN_CELL = ("table", *_HEADINGS)
_DECLARED = re.compile(
    rb"<(?:meta\s[^>]*charset|\?xml\s[^>]*encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_DECLARED_WITHIN = 4096
_GROUPING = re.compile(
    r"</?(?!(?:html|head|body|title|script|style|template|h[1-6]|p|br|li|[uo]l|dl|d[dt]|table|caption|t[rdh]|pre)\b)"
    r"(?P<name>[a-zA-Z][\w:-]*)[^<>]*>"
)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_SPACE = re.compile(r"[ \t\n\r\f\v]+")


def read_html(data: bytes, limits: Limits) -> Reading:
    """Read an HTML file: headings, paragraphs, list items, tables as rows "a | b", in order."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    source = decode(data, _encoding(declared[1].decode("ascii")) if declared else "")
    if source is None:
        return reasons.refused(reasons.BINARY, "application/octet-stream")
    root, whole = _parse(normalise_newlines(source))
    if root is None:
        return reasons.no_text(reasons.NO_WORDS, MEDIA_TYPE)
    draft = Draft(limits.characters)
    _Walk(draft).run(root)
    title = best_title(one_line("".join(root.xpath("string((//head/title)[1])"))), draft.title())
    text = draft.text
    if not text.strip():
        if not whole:
            return reasons.refused(reasons.HTML_TOO_DEEP, MEDIA_TYPE)
        return reasons.no_text(reasons.NO_WORDS, MEDIA_TYPE, title=title)
    reason = reasons.characters_beyond(limits) if draft.full else "" if whole else reasons.HTML_TOO_DEEP
    state = DocumentState.PARTLY_READ if reason else DocumentState.READY
    return Reading(state, reason, text, tuple(draft.blocks), title=title, media_type=MEDIA_TYPE)


def _parse(source: str) -> tuple[etree._Element | None, bool]:
    """The tree of a page (None: nothing in it), and whether it is whole.

    libxml2 stops at elements nested 2,048 deep and drops the rest of the file. Broken generators do get
    there, with tags they never close; without the tags that only group or decorate, little nesting is left.
    """
    root, whole = _tree(source)
    return (root, whole) if whole else _tree(_GROUPING.sub(_flat, source))


def _tree(source: str) -> tuple[etree._Element | None, bool]:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(source.encode("utf-8", errors="replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    return root, not any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log)


def _flat(match: re.Match[str]) -> str:
    return "" if match["name"].lower() in _INLINE else "<p>"


def _encoding(label: str) -> str:
    """The encoding browsers take a label for: what calls itself Latin-1 or ASCII is Windows-1252."""
    return "cp1252" if label.lower() in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii") else label


class _Walk:
    """One pass over the tree, gathering inline text until a block ends."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._words: list[str] = []
        self._kinds: list[tuple[BlockKind, int]] = [(BlockKind.PARAGRAPH, 0)]
        self._verbatim = 0

    def run(self, root: etree._Element) -> None:
        """Walk everything beneath the root."""
        for event, element in _events(root):
            if self._draft.full:
                return
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                self._open(element, tag)
            elif event == "end":
                self._close(tag)
            elif event == "table":
                self._flush()
                self._draft.block(BlockKind.TABLE, _table(element))
            if event != "start" and element.tail and element is not root:
                self._words.append(element.tail)
        self._flush()

    def _open(self, element: etree._Element, tag: str) -> None:
        if tag == "br":
            self._words.append("\0")
        elif tag not in _INLINE:
            self._flush()
            if tag in _HEADINGS:
                self._kinds.append((BlockKind.HEADING, _HEADINGS[tag]))
            elif tag in ("li", "dd", "dt"):
                self._kinds.append((BlockKind.LIST_ITEM, 0))
            elif tag == "pre":
                # Laws and registers are published as preformatted text too; only marked code is code.
                code = element.find(".//code") is not None
                self._kinds.append((BlockKind.CODE if code else BlockKind.PARAGRAPH, 0))
                self._verbatim += 1
        if element.text:
            self._words.append(element.text)

    def _close(self, tag: str) -> None:
        if tag in _INLINE or tag == "br":
            return
        self._flush()
        if tag in _HEADINGS or tag in ("li", "dd", "dt", "pre"):
            self._kinds.pop()
            self._verbatim -= tag == "pre"

    def _flush(self) -> None:
        if not self._words:
            return
        text = "".join(self._words)
        self._words.clear()
        if not self._verbatim:
            text = _collapse(text)
        text = text.replace("\0", "\n")
        kind, level = self._kinds[-1]
        # An empty line, in preformatted text or made with two breaks, parts paragraphs.
        for part in _EMPTY_LINE.split(text) if kind is BlockKind.PARAGRAPH else [text]:
            self._draft.block(kind, part, level=level)


def _collapse(text: str) -> str:
    """White space as a browser shows it; a zero byte stands for a line break meant as such."""
    return re.sub(" ?\0 ?", "\0", _SPACE.sub(" ", text))


def _events(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Start and end of each element; a data table comes as one event, unseen elements as their tail alone."""
    walker = etree.iterwalk(root, events=("start", "end"))
    skipped: etree._Element | None = None
    for event, element in walker:
        if skipped is not None:
            if event == "end" and element is skipped:
                skipped = None
            continue
        if event == "start":
            if not isinstance(element.tag, str) or element.tag in _UNSEEN or _hidden(element):
                walker.skip_subtree()
                skipped = element
                yield "skip", element
                continue
            if element.tag == "table" and _is_data(element):
                walker.skip_subtree()
                skipped = element
                yield "table", element
                continue
        yield event, element


def _hidden(element: etree._Element) -> bool:
    return "hidden" in element.attrib and element.get("hidden") != "until-found"


def _is_data(table: etree._Element) -> bool:
    """Whether a table holds data; one with tables or headings in it, or one column, is for layout."""
    if next(table.iterdescendants(*_STRUCTURE_IN_CELL), None) is not None:
        return False
    rows = sum(1 for _ in table.iterdescendants("tr"))
    cells = sum(1 for _ in table.iterdescendants("td", "th"))
    return rows > 0 and cells > max(rows, 1)


def _table(table: etree._Element) -> str:
    rows = []
    for row in table.iterdescendants("caption", "tr"):
        if row.tag == "caption":
            rows.append(_cell(row))
            continue
        cells = [_cell(cell) for cell in row.iterchildren("td", "th")]
        if any(cells):
            rows.append(" | ".join(cells))
    return "\n".join(rows)


def _cell(cell: etree._Element) -> str:
    parts: list[str] = []
    for event, element in _events(cell):
        if event == "start":
            if element.tag not in _INLINE:
                parts.append(" ")
            parts.append(element.text or "")
        elif element is not cell:
            parts.append((" " if element.tag not in _INLINE else "") + (element.tail or ""))
    return _SPACE.sub(" ", "".join(parts)).strip()
