"""One pass over the tree of a page, gathering inline text until a block ends.

The tree is walked without recursion, so that nesting of any depth is only a matter of time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from dossier.reading.common.draft import Draft
from dossier.reading.common.numerals import marker
from dossier.reading.common.tables import table_text
from dossier.reading.web.html_table import caption, is_data, rows_of
from dossier.types import BlockKind

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# fmt: off
_UNSEEN = frozenset((
    "script", "style", "template", "head", "iframe", "object", "embed", "audio", "video", "canvas", "map",
    "datalist", "desc", "metadata", "defs", "annotation", "annotation-xml", "title", "noembed",
))
_WIDGETS = frozenset(("input", "select", "textarea"))
# Elements that begin and end a line; all others, also unknown ones, run on within it (as in browsers).
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu",
    "nav", "noframes", "noscript", "ol", "optgroup", "p", "plaintext", "pre", "search", "section",
    "summary", "svg", "table", "tbody", "td", "text", "tfoot", "th", "thead", "tr", "ul", "xmp",
))
INLINE_WHEN_FLAT = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "input",
))
_SECRET = frozenset(("hidden", "password", "file", "image"))
# fmt: on
_NOTES = re.compile(r"\b(?:doc-)?(?:footnote|endnote|rearnote)\b")
_INVISIBLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_NUMBERED = re.compile(r"[(\[]?(?:\d{1,4}|[A-Za-z]{1,5})[.):\]]")
_FRAMES_DEEP = 3

Parser = Callable[[str], tuple[etree._Element | None, bool]]


class Walk:
    """Writes what a page shows into a draft.

    Args:
        draft: where to write.
        parse: for the pages that frames hold in themselves (``srcdoc``).
        depth: of frames within frames.
    """

    def __init__(self, draft: Draft, parse: Parser, depth: int = 0) -> None:
        self._draft = draft
        self._parse = parse
        self._depth = depth
        self._words: list[str] = []
        self._kinds: list[tuple[BlockKind, int, etree._Element | None]] = [(BlockKind.PARAGRAPH, 0, None)]
        self._lists: list[tuple[etree._Element, list[int]]] = []
        self._marker = ""
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
                self._close(element, tag)
            elif event == "table":
                self._table(element)
            elif tag in _WIDGETS:
                self._words.append(_widget(element, tag))
            elif tag == "iframe" and element.get("srcdoc"):
                self._frame(element.get("srcdoc"))
            if event != "start" and element.tail and element is not root:
                self._words.append(element.tail)
        self._flush()

    def _open(self, element: etree._Element, tag: str) -> None:
        if tag == "br":
            self._words.append("\0")
        elif tag == "img" and element.get("alt"):
            self._words.append(f" {element.get('alt')} ")
        elif tag in _BLOCKS:
            self._flush()
            self._begin(element, tag)
        if element.text:
            self._words.append(element.text)

    def _begin(self, element: etree._Element, tag: str) -> None:
        if tag in _HEADINGS:
            self._kinds.append((BlockKind.HEADING, _HEADINGS[tag], element))
        elif tag in ("li", "dd", "dt"):
            self._kinds.append((BlockKind.LIST_ITEM, 0, element))
            self._marker = self._number(element) if tag == "li" else ""
        elif tag in ("ol", "ul", "menu", "dir"):
            self._lists.append((element, [0]))
        elif tag in ("pre", "listing", "xmp", "plaintext"):
            # Laws and registers are published as preformatted text too; only marked code is code.
            code = element.find(".//code") is not None
            self._kinds.append((BlockKind.CODE if code else BlockKind.PARAGRAPH, 0, element))
            self._verbatim += 1
        elif _is_note(element):
            self._kinds.append((BlockKind.FOOTNOTE, 0, element))

    def _number(self, item: etree._Element) -> str:
        """The number or letter that stands before an item of an ordered list."""
        if not self._lists or self._lists[-1][0].tag != "ol":
            return ""
        listing, last = self._lists[-1]
        if not last[0]:
            last[0] = _whole(listing.get("start"), 1) - 1
        last[0] = _whole(item.get("value"), last[0] + 1)
        if "none" in (listing.get("style") or "") + (item.get("style") or ""):
            return ""
        return marker(last[0], listing.get("type") or "1")

    def _close(self, element: etree._Element, tag: str) -> None:
        if tag not in _BLOCKS:
            return
        self._flush()
        self._verbatim -= tag in ("pre", "listing", "xmp", "plaintext")
        if self._kinds[-1][2] is element:
            self._kinds.pop()
        if self._lists and self._lists[-1][0] is element:
            self._lists.pop()

    def _flush(self) -> None:
        if not self._words:
            return
        text = "".join(self._words)
        self._words.clear()
        if not self._verbatim:
            text = _collapse(text)
        text = text.replace("\0", "\n")
        kind, level, _ = self._kinds[-1]
        if self._marker and text.strip():
            text = text if _NUMBERED.match(text.strip()) else f"{self._marker} {text.strip()}"
            self._marker = ""
        # An empty line, in preformatted text or made with two breaks, parts paragraphs.
        for part in _EMPTY_LINE.split(text) if kind is BlockKind.PARAGRAPH else [text]:
            self._draft.block(kind, part, level=level)

    def _table(self, table: etree._Element) -> None:
        self._flush()
        self._draft.block(
            BlockKind.PARAGRAPH, self._within(named) if (named := caption(table)) is not None else ""
        )
        rows, heads = rows_of(table, self._within, hidden)
        self._draft.table(*table_text(rows, heads))

    def _within(self, element: etree._Element) -> str:
        """The words of a cell, on one line."""
        if not len(element):
            return _SPACE.sub(" ", element.text or "").strip()
        inner = Draft(1_000_000)
        Walk(inner, self._parse, self._depth).run(element)
        return " ".join(inner.text.split())

    def _frame(self, source: str) -> None:
        if self._depth >= _FRAMES_DEEP:
            return
        self._flush()
        root, _ = self._parse(source)
        if root is not None:
            Walk(self._draft, self._parse, self._depth + 1).run(root)


def _collapse(text: str) -> str:
    """White space as a browser shows it; a zero byte stands for a line break meant as such."""
    return re.sub(" ?\0 ?", "\0", _SPACE.sub(" ", text))


def _events(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Start and end of each element; a data table, an unseen element or a form's field comes as one event."""
    walker = etree.iterwalk(root, events=("start", "end"))
    skipped: etree._Element | None = None
    for event, element in walker:
        if skipped is not None:
            if event == "end" and element is skipped:
                skipped = None
            continue
        if event == "start":
            tag = element.tag
            if not isinstance(tag, str) or tag in _UNSEEN or tag in _WIDGETS or hidden(element):
                walker.skip_subtree()
                skipped = element
                yield "hidden" if isinstance(tag, str) and hidden(element) else "skip", element
                continue
            if tag == "table" and element is not root and is_data(element):
                walker.skip_subtree()
                skipped = element
                yield "table", element
                continue
        yield event, element


def hidden(element: etree._Element) -> bool:
    """Whether an element says of itself that it is not shown. Style sheets are not looked at."""
    if "hidden" in element.attrib and element.get("hidden") != "until-found":
        return True
    style = element.get("style")
    return style is not None and _INVISIBLE.search(style) is not None


def _widget(element: etree._Element, tag: str) -> str:
    """What a field of a form shows: its value, its ticks, what is chosen."""
    if tag == "textarea":
        return f" {''.join(element.itertext())} ".replace("\n", "\0")
    if tag == "select":
        options = list(element.iter("option"))
        chosen = [option for option in options if "selected" in option.attrib]
        if not chosen and "multiple" not in element.attrib:
            chosen = options[:1]
        return f" {', '.join(_SPACE.sub(' ', ''.join(option.itertext())).strip() for option in chosen)} "
    kind = (element.get("type") or "text").lower()
    if kind in ("checkbox", "radio"):
        return " [x] " if "checked" in element.attrib else " [ ] "
    if kind in _SECRET:
        return f" {element.get('alt') or ''} " if kind == "image" else ""
    return f" {element.get('value') or ''} "


def _is_note(element: etree._Element) -> bool:
    said = f"{element.get('role') or ''} {element.get('epub:type') or element.get('epub-type') or ''}"
    return _NOTES.search(said) is not None


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"-?\d{1,6}", text.strip()) else otherwise
