"""EPUB: the pages of a book in the order of its spine, through the HTML reader's walk.

Source: EPUB 3.3 (container, package document, navigation), OPF 2.0. Nothing outside the file is loaded.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, normalise_newlines, one_line
from dossier.reading.common.iso_dates import iso_date
from dossier.reading.common.merging import copy_blocks
from dossier.reading.common.names import file_name, listed, unique
from dossier.reading.common.package import Package, Unreadable, parse_xml
from dossier.reading.common.pictures import scan_sized
from dossier.reading.common.titles import best_title
from dossier.reading.limits import Limits
from dossier.reading.web.html import parse, source_of, take_images
from dossier.reading.web.html_walk import Walk
from dossier.types import BlockKind, Child, DocumentState, Facts, Reading

MEDIA_TYPE = "application/epub+zip"
_PAGES = ("application/xhtml+xml", "text/html")
_SUFFIXES = (".xhtml", ".html", ".htm")
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_LINKS = ("src", "xlink-href", "xlink:href", "href")
_FEW_WORDS = 20  # on a page that is rather a picture


def read_epub(data: bytes, limits: Limits) -> Reading:
    """Read a book: its pages in order; pages that are pictures as children."""
    try:
        package = Package(data, limits, MEDIA_TYPE, reasons.EPUB_BROKEN)
        book = _Book(package)
        if book.locked:
            return reasons.refused(reasons.EPUB_LOCKED, MEDIA_TYPE)
        writer = _Writer(book, limits)
        writer.write()
    except Unreadable as unreadable:
        return unreadable.reading
    return writer.reading()


class _Book:
    """What the package document says: metadata, pages in order, headings."""

    def __init__(self, package: Package) -> None:
        self.package = package
        place = self._package_document()
        self.root = _parsed(package, place) if place else None
        folder = posixpath.dirname(place)
        self.facts: dict[str, list[str]] = {}
        self.kinds: dict[str, str] = {}
        self._order(folder)
        self.headings = dict(self._navigation())
        self.locked = self._is_locked()

    def _package_document(self) -> str:
        container = _parsed(self.package, "META-INF/container.xml")
        for element in _named(container, "rootfile"):
            if (path := unquote(element.get("full-path") or "")) in self.package:
                return path
        return next((name for name in self.package.names if name.lower().endswith(".opf")), "")

    def _order(self, folder: str) -> None:
        """Pages as the spine has them; those it leaves out, but the file holds, come after."""
        items: dict[str, str] = {}
        self._nav = ""
        for element in _named(self.root, "item"):
            path = _resolved(folder, element.get("href") or "")
            items[element.get("id") or path] = path
            self.kinds[path] = element.get("media-type") or ""
            if "nav" in (element.get("properties") or "").split() or path.endswith(".ncx"):
                self._nav = self._nav or path
        for element in _named(self.root, "metadata"):
            for fact in element.iter():
                if isinstance(fact.tag, str) and fact.text and fact.text.strip():
                    self.facts.setdefault(_local(fact), []).append(one_line(fact.text))
        spine = [items.get(element.get("idref") or "", "") for element in _named(self.root, "itemref")]
        if not any(spine):
            spine = [name for name in self.package.names if name.lower().endswith(_SUFFIXES)]
        others = [p for p, kind in self.kinds.items() if kind in _PAGES and p != self._nav]
        self.pages = list(dict.fromkeys(page for page in [*spine, *others] if page))

    def _navigation(self) -> Iterator[tuple[str, str]]:
        """The first heading that the table of contents gives each page."""
        seen: set[str] = set()
        root = _parsed(self.package, self._nav) if self._nav else None
        folder = posixpath.dirname(self._nav)
        for element in _named(root, "a"):
            path = _resolved(folder, element.get("href") or "")
            if path not in seen:
                seen.add(path)
                yield path, one_line("".join(element.itertext()))
        for point in _named(root, "navPoint"):
            source = next(_named(point, "content"), None)
            label = next(_named(point, "text"), None)
            path = _resolved(folder, (source.get("src") or "") if source is not None else "")
            if path not in seen and label is not None:
                seen.add(path)
                yield path, one_line(label.text or "")

    def _is_locked(self) -> bool:
        """Whether pages are encrypted; fonts often are, which hides nothing."""
        for entry in _named(_parsed(self.package, "META-INF/encryption.xml"), "EncryptedData"):
            method = next(_named(entry, "EncryptionMethod"), None)
            if method is not None and method.get("Algorithm") in _FONTS:
                continue
            for reference in _named(entry, "CipherReference"):
                if unquote(reference.get("URI") or "").lstrip("/") in self.pages:
                    return True
        return False


class _Writer:
    """Writes the pages of a book one after the other."""

    def __init__(self, book: _Book, limits: Limits) -> None:
        self._book = book
        self._limits = limits
        self._draft = Draft(limits.characters)
        self._missing: list[str] = []
        self._children: list[Child] = []

    def write(self) -> None:
        """Write all pages, as far as the limits go."""
        for path in self._book.pages:
            if self._draft.full:
                return
            data = self._book.package.read(path)
            kind = self._book.kinds.get(path, "")
            if data and kind.startswith("image/") and kind != "image/svg+xml":
                self._picture(path, data)
                continue
            source = source_of(data) if data else None
            if source is None:
                self._missing.append(path)
                continue
            self._page(path, source)

    def _page(self, path: str, source: str) -> None:
        source, images = take_images(normalise_newlines(source), self._limits)
        root, whole = parse(source)
        if root is None:
            return
        if not whole:
            self._missing.append(path)
        page = Draft(self._limits.characters)
        Walk(page, parse).run(root)
        self._heading(path, page)
        copy_blocks(page, self._draft)
        if len(page.text.split()) < _FEW_WORDS:
            folder = posixpath.dirname(path)
            for element in root.iter("img", "image"):
                link = next(filter(None, map(element.get, _LINKS)), "")
                place = _resolved(folder, link)
                if link and (data := self._book.package.read(place)):
                    self._picture(place, data)
            for image in images:
                self._picture(image.name, image.data)

    def _heading(self, path: str, page: Draft) -> None:
        """Give a page without a heading the one it has in the table of contents."""
        label = self._book.headings.get(path, "")
        if not label or not page.blocks or any(block.kind is BlockKind.HEADING for block in page.blocks):
            return
        text = page.text
        for block in page.blocks[:3]:
            if one_line(text[block.start : block.end]).casefold() == label.casefold():
                return
        self._draft.block(BlockKind.HEADING, label, level=1)

    def _picture(self, path: str, data: bytes) -> None:
        if len(self._children) < self._limits.children and scan_sized(data):
            name = unique(file_name(path), (child.name for child in self._children))
            if all(child.data != data for child in self._children):
                self._children.append(Child(name, data))

    def reading(self) -> Reading:
        """The reading of the book."""
        facts = self._book.facts
        title = best_title(next(iter(facts.get("title", [])), ""), self._draft.title())
        damaged = [path for path in self._book.package.damaged if path and path not in self._missing]
        lost = [name for name in (*self._missing, *damaged) if name in self._book.pages]
        missing = [reasons.PARTS_LOST.format(names=listed(map(file_name, lost)))] if lost else []
        if "" in self._book.package.damaged:
            missing.append(reasons.ARCHIVE_BROKEN)
        if self._draft.full:
            missing.append(reasons.characters_beyond(self._limits))
        text = self._draft.text
        children = tuple(self._children)
        if not text.strip():
            if missing and not children:
                return reasons.damaged(reasons.joined(missing), MEDIA_TYPE)
            reason = reasons.joined(missing) or (reasons.ONLY_WITHIN if children else reasons.NO_WORDS)
            return Reading(
                DocumentState.NO_TEXT, reason, title=title, media_type=MEDIA_TYPE, children=children
            )
        return Reading(
            DocumentState.PARTLY_READ if missing else DocumentState.READY,
            reasons.joined(missing),
            text,
            tuple(self._draft.blocks),
            title=title,
            language=next(iter(facts.get("language", [])), "")[:2].lower(),
            media_type=MEDIA_TYPE,
            tables=tuple(self._draft.tables),
            facts=Facts(
                date=next(filter(None, map(iso_date, facts.get("date", []))), ""),
                author=", ".join(facts.get("creator", []))[:300],
            ),
            children=children,
        )


def _parsed(package: Package, path: str) -> Any:
    content = package.read(path)
    return parse_xml(content)[0] if content else None


def _named(root: Any, name: str) -> Iterator[Any]:
    """Elements of a name beneath a root, whatever their namespace."""
    if root is not None:
        for element in root.iter():
            if isinstance(element.tag, str) and _local(element) == name:
                yield element


def _local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]


def _resolved(folder: str, link: str) -> str:
    """The path within the book that a link on one of its pages means."""
    try:
        path = unquote(urlsplit(link).path)
    except ValueError:
        return ""
    return posixpath.normpath(posixpath.join(folder, path)).lstrip("/") if path else ""
