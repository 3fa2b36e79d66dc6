"""HTML: the text a person would see, block by block. Nothing is loaded and nothing runs."""

from __future__ import annotations

import binascii
import html
import re

from lxml import etree

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, normalise_newlines, one_line
from dossier.reading.common.iso_dates import iso_date
from dossier.reading.common.pictures import scan_sized
from dossier.reading.common.titles import best_title
from dossier.reading.limits import Limits
from dossier.reading.plain.charset import decode, named
from dossier.reading.web.html_walk import INLINE_WHEN_FLAT, Walk
from dossier.types import Child, DocumentState, Facts, Reading

MEDIA_TYPE = "text/html"
_DECLARED = re.compile(
    rb"<(?:meta\s[^>]*charset|\?xml\s[^>]*encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_DECLARED_WITHIN = 4096
_GROUPING = re.compile(
    r"</?(?!(?:html|head|body|title|script|style|template|h[1-6]|p|br|li|[uo]l|dl|d[dt]|table|caption|t[rdh]|pre)\b)"
    r"(?P<name>[a-zA-Z][\w:-]*)[^<>]*>"
)
_DATA_IMAGE = re.compile(r"data:image/(?P<kind>[\w.+-]{1,20});base64,(?P<data>[A-Za-z0-9+/=\s]{64,})")
_XHTML = "http://www.w3.org/1999/xhtml"
_XML_OPENING = re.compile(r"^\s*<\?xml[^>]*\?>\s*(?:<!DOCTYPE[^>\[]*>)?", re.IGNORECASE)
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_ENTITIES = ("amp", "lt", "gt", "quot", "apos")
_PREFIXES = {
    "http://www.idpf.org/2007/ops": "epub-",
    "http://www.w3.org/1999/xlink": "xlink-",
    "http://www.w3.org/XML/1998/namespace": "",
}
_AUTHORS = ("author", "dc.creator", "dcterms.creator", "article:author")
_DATES = ("date", "dc.date", "dcterms.date", "dcterms.issued", "article:published_time", "dcterms.created")


def read_html(data: bytes, limits: Limits) -> Reading:
    """Read an HTML file: headings, paragraphs, lists, tables, what forms hold; large images as children."""
    source = source_of(data)
    if source is None:
        return reasons.refused(reasons.BINARY, "application/octet-stream")
    source, children = take_images(normalise_newlines(source), limits)
    root, whole = parse(source)
    if root is None:
        return _without_text("", whole, children)
    draft = Draft(limits.characters)
    Walk(draft, parse).run(root)
    title = best_title(title_of(root), draft.title())
    text = draft.text
    if not text.strip():
        return _without_text(title, whole, children)
    reason = reasons.characters_beyond(limits) if draft.full else "" if whole else reasons.HTML_TOO_DEEP
    return Reading(
        DocumentState.PARTLY_READ if reason else DocumentState.READY,
        reason,
        text,
        tuple(draft.blocks),
        title=title,
        language=_language(root),
        media_type=MEDIA_TYPE,
        tables=tuple(draft.tables),
        facts=_facts(root),
        children=children,
    )


def source_of(data: bytes, charset: str = "") -> str | None:
    """The source as text, or None where it is none; charset is one that stands outside the page."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    return decode(data, named(charset) or (named(declared[1].decode("ascii")) if declared else ""))


def parse(source: str) -> tuple[etree._Element | None, bool]:
    """The tree of a page (None: nothing in it), and whether it is whole.

    libxml2 stops at elements nested 2,048 deep and drops the rest of the file. Broken generators do get
    there, with tags they never close; without the tags that only group or decorate, little nesting is left.
    """
    if _XHTML in source[:2000] and (strict := _as_xml(source)) is not None:
        return strict, True
    root, whole = _tree(source)
    return (root, whole) if whole else _tree(_GROUPING.sub(_flat, source))


def take_images(source: str, limits: Limits) -> tuple[str, tuple[Child, ...]]:
    """The source without the images written into it, and those of them that may be scanned pages.

    Taken out before parsing: a page with megabytes in an attribute is slow to parse, or not parsed at all.
    """
    found: dict[bytes, str] = {}

    def take(match: re.Match[str]) -> str:
        if len(found) < limits.children:
            try:
                image = binascii.a2b_base64(match["data"])
            except binascii.Error:
                return "data:,"
            if scan_sized(image):
                found.setdefault(image, f"image-{len(found) + 1}.{match['kind'].split('+')[0].lower()}")
        return "data:,"

    source = _DATA_IMAGE.sub(take, source)
    return source, tuple(Child(name, image) for image, name in found.items())


def title_of(root: etree._Element) -> str:
    """What the page states as its title."""
    return one_line("".join(root.xpath("string((//head/title)[1])")))


def _without_text(title: str, whole: bool, children: tuple[Child, ...]) -> Reading:
    if not whole:
        return reasons.refused(reasons.HTML_TOO_DEEP, MEDIA_TYPE)
    reason = reasons.ONLY_WITHIN if children else reasons.NO_WORDS
    return Reading(DocumentState.NO_TEXT, reason, title=title, media_type=MEDIA_TYPE, children=children)


def _tree(source: str) -> tuple[etree._Element | None, bool]:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(source.encode("utf-8", errors="replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    return root, not any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log)


def _as_xml(source: str) -> etree._Element | None:
    """The tree of a page written as XML, or None where it is not sound; in XML an empty "<title/>" is empty.

    Names lose their namespace, except in attributes, which keep the prefix they are known by.
    """
    text = _XML_OPENING.sub("", known_entities(source), count=1)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode("utf-8", errors="replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    for element in root.iter(etree.Element):
        element.tag = element.tag.rsplit("}", 1)[-1].lower()
        for name in [name for name in element.attrib if name.startswith("{")]:
            space, local = name[1:].rsplit("}", 1)
            if (prefix := _PREFIXES.get(space)) is not None:
                element.set(prefix + local, element.attrib.pop(name))
    return root if root.tag == "html" else None


def known_entities(source: str) -> str:
    """The source with HTML's names of characters as the characters; XML's own five stay."""
    return _ENTITY.sub(_character, source)


def _character(match: re.Match[str]) -> str:
    return match[0] if match[1] in _XML_ENTITIES else html.unescape(match[0])


def _flat(match: re.Match[str]) -> str:
    return "" if match["name"].lower() in INLINE_WHEN_FLAT else "<p>"


def _facts(root: etree._Element) -> Facts:
    stated: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("name") or meta.get("property") or "").lower()
        if name and meta.get("content"):
            stated.setdefault(name, one_line(meta.get("content")))
    return Facts(
        date=next((date for name in _DATES if (date := iso_date(stated.get(name, "")))), ""),
        author=next((stated[name] for name in _AUTHORS if name in stated), ""),
    )


def _language(root: etree._Element) -> str:
    """The two letters of the language the page says it is in: a hint."""
    match = re.match(r"([a-z]{2})(?![a-z])", (root.get("lang") or "").strip().lower())
    return match[1] if match else ""
