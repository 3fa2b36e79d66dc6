"""OpenDocument: ODT, ODS, ODP, ODG, their templates and flat forms, and OpenOffice's older SXW and SXC.

Walked with lxml over the guarded package; odfpy gives the same tree at many times the cost, and no text.
"""

from __future__ import annotations

import binascii
import posixpath
import re
from typing import Any

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, one_line
from dossier.reading.common.package import Package, Unreadable, defines_types, parse_xml
from dossier.reading.limits import Limits
from dossier.reading.office.odf_crypto import UnknownScheme, WrongPassword, decrypted, encrypted_entries
from dossier.reading.office.odf_sheets import hidden_styles, sheets_of
from dossier.reading.office.odf_text import (
    DRAW,
    DUBLIN,
    LINK,
    OFFICE,
    SHOW,
    STYLE,
    TEXT,
    Lists,
    Walk,
    paragraphs_in,
)
from dossier.reading.office.ole import embedded_file
from dossier.reading.office.shared import (
    files_inside,
    finished,
    furniture,
    large_picture,
    picture_suffix,
    section,
)
from dossier.reading.office.sheets import write_sheet
from dossier.types import BlockKind, Child, Facts, Page, Reading

_BASE = "application/vnd.oasis.opendocument."
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_OLD = re.compile(rb"http://openoffice\.org/2000/([a-z]+)")
_RUNNING = re.compile(r"header|footer")
_MEDIA = {"text": "text", "spreadsheet": "spreadsheet", "presentation": "presentation", "drawing": "graphics"}


def read_odf(data: bytes, limits: Limits, password: str | None = None) -> Reading:
    """Read an OpenDocument file, packaged or flat.

    Args:
        data: the file's bytes.
        limits: bounds to keep to.
        password: opens an encrypted one.
    """
    try:
        source = _Zipped(data, limits, password) if data.startswith(b"PK") else _Flat(data)
        return _Reader(source, limits).reading()
    except Unreadable as verdict:
        return verdict.reading
    except WrongPassword:
        return reasons.needs_password(reasons.PASSWORD_WRONG, _BASE + "text")
    except UnknownScheme:
        return reasons.refused(reasons.ENCRYPTION_UNKNOWN, _BASE + "text")


class _Flat:
    """A document in one XML file, which plays all parts."""

    def __init__(self, data: bytes) -> None:
        if defines_types(data):
            raise Unreadable(reasons.refused(reasons.XML_DEFINITIONS, _BASE + "text"))
        self._root, whole = parse_xml(data, huge=True)
        self.damaged = not whole
        if self._root is None:
            raise Unreadable(reasons.damaged(reasons.OFFICE_BROKEN.format(kind="document"), _BASE + "text"))

    def xml(self, name: str) -> Any:
        """The one root, whatever part is asked for; nothing of embedded objects."""
        return self._root if "/" not in name else None

    def files(self, limits: Limits) -> tuple[list[Child], list[str]]:
        """The large pictures, which lie in the XML itself."""
        children: list[Child] = []
        for element in self._root.iter(f"{OFFICE}binary-data"):
            try:
                content = binascii.a2b_base64(element.text or "")
            except binascii.Error:
                continue
            if large_picture(content) and len(children) < limits.children:
                children.append(Child(f"image{len(children) + 1}{picture_suffix(content)}", content))
        return children, []

    def read(self, name: str) -> bytes:
        """Nothing."""
        del name
        return b""


class _Zipped:
    """A document in a package, decrypted where it must be."""

    def __init__(self, data: bytes, limits: Limits, password: str | None) -> None:
        broken = reasons.OFFICE_BROKEN.format(kind="document")
        self._package = Package(data, limits, _BASE + "text", broken)
        self._limits = limits
        manifest = self._package.read("META-INF/manifest.xml")
        root = parse_xml(manifest)[0] if manifest else None
        self._locked = encrypted_entries(root)
        self._password = password or ""
        if self._locked and not password:
            raise Unreadable(reasons.needs_password(reasons.PASSWORD, _BASE + "text"))
        if "encrypted-package" in self._locked:
            inner = self.read("encrypted-package")
            self._locked = {}
            self._package = Package(inner, limits, _BASE + "text", broken)

    @property
    def names(self) -> list[str]:
        """The entries' names."""
        return self._package.names

    @property
    def damaged(self) -> bool:
        """Whether some of it could not be read."""
        return bool(self._package.damaged)

    def read(self, name: str) -> bytes:
        """An entry in the clear."""
        content = self._package.read(name) or b""
        entry = self._locked.get(name)
        if entry is None or not content:
            return content
        return decrypted(content, entry, self._password, self._limits.archive_bytes)

    def xml(self, name: str) -> Any:
        """The root of a part, or None."""
        content = self.read(name)
        if not content:
            return None
        if defines_types(content):
            raise Unreadable(reasons.refused(reasons.XML_DEFINITIONS, _BASE + "text"))
        root, whole = parse_xml(_OLD.sub(rb"urn:oasis:names:tc:opendocument:xmlns:\1:1.0", content))
        if not whole:
            self._package.damaged.add(name)
        return root

    def files(self, limits: Limits) -> tuple[list[Child], list[str]]:
        """Large pictures and embedded files."""
        children, lost = files_inside(self, limits)
        for name in self.names:
            content = self.read(name) if re.fullmatch(r"Object \d+", name) else None
            child = embedded_file(name, content) if content else None
            if child is not None:
                children.append(child)
        return children, lost


class _Reader:
    """One document on its way to a reading."""

    def __init__(self, source: _Flat | _Zipped, limits: Limits) -> None:
        self._source = source
        self._limits = limits
        self._draft = Draft(limits.characters)
        self._lists = Lists()
        self._walk = Walk(self._draft, self._lists, self._embedded)
        self._objects: set[str] = set()
        self._running: list[str] = []

    def reading(self) -> Reading:
        """Walk the body as its kind asks for, then what stands beside it."""
        content, styles = self._source.xml("content.xml"), self._source.xml("styles.xml")
        body = content.find(f"{OFFICE}body") if content is not None else None
        if body is None:
            broken = reasons.OFFICE_BROKEN.format(kind="document")
            return reasons.damaged(broken, _BASE + "text")
        self._lists.learn(styles)
        self._lists.learn(content)
        pages: list[Page] = []
        kind = "text"
        # OpenOffice 1 has the content in the body itself.
        parts = [e for e in body if isinstance(e.tag, str) and e.tag.removeprefix(OFFICE) in _MEDIA] or [body]
        for part in parts:
            kind = _MEDIA.get(part.tag.removeprefix(OFFICE), kind)
            if kind == "spreadsheet":
                self._spreadsheet(part, [content, styles])
            elif kind in ("presentation", "graphics"):
                pages = self._pages(part, content)
            else:
                self._walk.write(part)
        section(self._draft, "Comments", self._walk.comments)
        if kind in ("text", "spreadsheet"):
            self._running += _headers_and_footers(styles)
        furniture(self._draft, self._running)
        return self._finished(kind, pages)

    def _finished(self, kind: str, pages: list[Page]) -> Reading:
        title, facts = _title_and_facts(self._source.xml("meta.xml"))
        children, missing = self._source.files(self._limits)
        if self._source.damaged:
            missing.append(reasons.OFFICE_PARTLY_DAMAGED)
        return finished(
            self._draft, _BASE + kind, self._limits, missing=missing, title=title, facts=facts,
            children=children, pages=pages,
        )  # fmt: skip

    def _spreadsheet(self, part: Any, roots: list[Any]) -> None:
        for sheet in sheets_of(part, hidden_styles(roots), self._limits.characters):
            write_sheet(self._draft, sheet)
            if self._draft.full:
                return
        for found in part.iter(f"{DRAW}object"):
            if place := found.get(f"{LINK}href", ""):
                self._embedded(place)

    def _pages(self, part: Any, content: Any) -> list[Page]:
        """The slides of a presentation or the sheets of a drawing."""
        hidden = {
            style.get(f"{STYLE}name")
            for style in content.iter(f"{STYLE}style")
            for properties in style.iterchildren(f"{STYLE}drawing-page-properties")
            if properties.get(f"{SHOW}visibility") == "hidden"
        }
        for declared in part.iter(f"{SHOW}footer-decl", f"{SHOW}header-decl"):
            self._running.append("".join(declared.itertext()))
        pages = []
        for number, page in enumerate(part.iterchildren(f"{DRAW}page"), start=1):
            start = self._draft.length
            self._page(page, number, page.get(f"{DRAW}style-name") in hidden)
            pages.append(Page(number, start, self._draft.length))
        return pages

    def _page(self, page: Any, number: int, hidden: bool) -> None:
        shapes = [e for e in page if isinstance(e.tag, str)]
        titles = [s for s in shapes if s.get(f"{SHOW}class") == "title"]
        title = " ".join(" ".join(words for s in titles for words in paragraphs_in(s)).split())
        if title or hidden:
            sign = " (hidden slide)" if hidden else ""
            self._draft.block(BlockKind.HEADING, f"{title or f'Slide {number}'}{sign}", level=1)
        for shape in shapes:
            if shape.tag == f"{SHOW}notes":
                for frame in shape:
                    kind = str(frame.get(f"{SHOW}class", ""))
                    if kind != "page-number" and not _RUNNING.search(kind):
                        for words in paragraphs_in(frame):
                            self._draft.block(BlockKind.PARAGRAPH, f"Note: {words}")
            elif shape not in titles:
                self._walk.write([shape])

    def _embedded(self, place: str) -> None:
        """A chart, formula or document embedded as a folder of its own: what it says, where it stands."""
        folder = posixpath.normpath(place)
        if folder in self._objects or folder.startswith(("..", "/")) or len(self._objects) > 1000:
            return
        self._objects.add(folder)
        root = self._source.xml(f"{folder}/content.xml")
        body = root.find(f"{OFFICE}body") if root is not None else None
        if body is not None:
            self._walk.write(body)
        elif root is not None and root.tag.endswith("}math"):
            self._draft.block(BlockKind.PARAGRAPH, " ".join(" ".join(root.itertext()).split()))


def _headers_and_footers(styles: Any) -> list[str]:
    found = []
    for page in styles.iter(f"{STYLE}master-page") if styles is not None else ():
        for part in page:
            if isinstance(part.tag, str) and _RUNNING.search(part.tag.rsplit("}", 1)[-1]):
                found += paragraphs_in(part)
    return found


def _title_and_facts(root: Any) -> tuple[str, Facts]:
    meta = root.find(f".//{OFFICE}meta") if root is not None else None
    if meta is None:
        return "", Facts()

    def value(*names: str) -> str:
        return next((one_line(text) for name in names if (text := meta.findtext(name))), "")

    date = value(f"{DUBLIN}date", f"{_META}creation-date")[:10]
    return value(f"{DUBLIN}title"), Facts(
        date=date, author=value(f"{_META}initial-creator", f"{DUBLIN}creator"), version=""
    )


__all__ = ["TEXT", "read_odf"]
