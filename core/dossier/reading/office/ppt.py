"""PPT: PowerPoint 97 to 2003, by the records of its stream; the slides in order, each a page.

Source: [MS-PPT] 2.1.2 (how the latest state is found), 2.4 (documents), 2.5 (slides), 2.9 (text).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, one_line
from dossier.reading.limits import Limits
from dossier.reading.office.blips import pictures
from dossier.reading.office.ole import Container
from dossier.reading.office.shared import finished, furniture
from dossier.types import BlockKind, Facts, Page, Reading

MEDIA_TYPE = "application/vnd.ms-powerpoint"
_DOCUMENT, _SLIDE, _NOTES, _LIST, _PERSIST = 1000, 1006, 1008, 4080, 1011
_HEADER, _CHARS, _BYTES, _STRING, _OUTLINE = 3999, 4000, 4008, 4026, 3998
_NOTES_ATOM, _SHOW_INFO, _FOOTERS, _COMMENT = 1009, 1017, 4057, 12000
_EDIT, _DIRECTORY = 4085, 6002
_TITLES = (0, 6)
_ENCRYPTED = b"\xdf\xc4\xd1\xf3"
_EMBEDDED = 0x1011  # ExOleObjStg
_DEEP = 24
_MARKS = str.maketrans({"\x0b": "\n", "\x00": None, "\xa0": " "})


@dataclass(slots=True)
class _Text:
    """A text and its kind: 0 and 6 are titles, 1, 5, 7 and 8 bodies, 2 notes."""

    kind: int
    words: str = ""


@dataclass(slots=True)
class _Entry:
    """A slide (or its notes) in the document's list: its place in the stream, and its outline texts."""

    persist: int
    slide: int
    texts: list[_Text] = field(default_factory=list)


def read_ppt(data: bytes, limits: Limits, container: Container) -> Reading:
    """Read an old presentation that is not encrypted (or has been decrypted).

    Args:
        data: the file's bytes.
        limits: bounds to keep to.
        container: the same file, opened.
    """
    del data
    stream = container.read("PowerPoint Document")
    if not stream:
        return reasons.damaged(reasons.OFFICE_BROKEN.format(kind="presentation"), MEDIA_TYPE)
    current = container.read("Current User") or b""
    if current[12:16] == _ENCRYPTED:
        return reasons.refused(reasons.ENCRYPTION_UNKNOWN, MEDIA_TYPE)
    draft = Draft(limits.characters)
    show = _Presentation(stream, current, draft)
    pages = show.write(limits.pages)
    furniture(draft, show.running)
    children, missing = pictures([container.read("Pictures") or b""], limits)
    title, author, day = container.properties()
    if show.damaged:
        missing.append(reasons.OFFICE_PARTLY_DAMAGED)
    if show.embeds:
        missing.append(reasons.OBJECTS_UNREAD)
    return finished(
        draft, MEDIA_TYPE, limits, missing=missing, title=one_line(title),
        facts=Facts(author=one_line(author), date=day), children=children, pages=pages,
    )  # fmt: skip


class _Presentation:
    """One presentation on its way into a draft."""

    def __init__(self, stream: bytes, current: bytes, draft: Draft) -> None:
        self._stream = stream
        self._draft = draft
        self.damaged = False
        self.running: list[str] = []
        self._places = self._directory(current)

    def _directory(self, current: bytes) -> dict[int, int]:
        """Where each object lies by its number: the newest edit first, older ones for what it left alone."""
        places: dict[int, int] = {}
        at = struct.unpack_from("<I", current, 16)[0] if len(current) >= 20 else 0
        seen: set[int] = set()
        while at and at not in seen and at + 28 <= len(self._stream):
            seen.add(at)
            kind = struct.unpack_from("<H", self._stream, at + 2)[0]
            if kind != _EDIT:
                break
            before, directory = struct.unpack_from("<II", self._stream, at + 8 + 8)
            for number, place in _entries(self._stream, directory):
                places.setdefault(number, place)
            at = before
        return places

    @property
    def embeds(self) -> bool:
        """Whether it holds sheets, charts or other documents of other programs."""
        return any(self._kind(place) == _EMBEDDED for place in self._places.values())

    def write(self, most: int) -> list[Page]:
        """Write the slides in order; returns where each begins and ends."""
        slides, notes = self._lists()
        if not slides:
            # The lists are lost: the slides as they lie in the stream.
            self.damaged = True
            slides = [_Entry(-place, 0) for place in self._all(_SLIDE)]
        pages = []
        for number, entry in enumerate(slides[:most], start=1):
            start = self._draft.length
            self._slide(entry, number)
            for note in notes.get(entry.slide, []):
                self._draft.block(BlockKind.PARAGRAPH, f"Note: {note}")
            pages.append(Page(number, start, self._draft.length))
        return pages

    def _lists(self) -> tuple[list[_Entry], dict[int, list[str]]]:
        slides: list[_Entry] = []
        notes: dict[int, list[str]] = {}
        document = next(iter(self._documents()), None)
        if document is None:
            return slides, notes
        for kind, instance, body in _inside(document):
            if kind == _LIST and instance == 0:
                slides = list(_listed(body))
            elif kind == _LIST and instance == 2:
                for entry in _listed(body):
                    self._note(entry, notes)
            elif kind == _FOOTERS:
                self.running += [_decoded(b, True) for k, _, b in _inside(body) if k == _STRING]
        return slides, notes

    def _documents(self) -> Iterator[bytes]:
        newest = [place for place in self._places.values() if self._kind(place) == _DOCUMENT]
        for place in newest or list(self._all(_DOCUMENT))[-1:]:
            yield self._body(place)

    def _note(self, entry: _Entry, notes: dict[int, list[str]]) -> None:
        place = self._places.get(entry.persist)
        if place is None or self._kind(place) != _NOTES:
            return
        body = self._body(place)
        slide = next((b for k, _, b in _inside(body) if k == _NOTES_ATOM), b"")
        if len(slide) < 4:
            return
        words = [t.words for t in _texts(body, entry.texts) if t.kind == 2]
        lines = [line for text in words for line in text.split("\r") if line.strip()]
        notes.setdefault(struct.unpack_from("<I", slide)[0], []).extend(lines)

    def _slide(self, entry: _Entry, number: int) -> None:
        place = self._places.get(entry.persist) if entry.persist > 0 else -entry.persist
        texts = list(entry.texts)
        comments: list[str] = []
        hidden = False
        if place is not None and self._kind(place) == _SLIDE:
            body = self._body(place)
            texts = list(_texts(body, entry.texts))
            hidden = any(k == _SHOW_INFO and len(b) >= 12 and b[10] & 4 for k, _, b in _inside(body))
            comments = list(_comments(body))
        else:
            self.damaged = True
        title = " ".join(" ".join(t.words for t in texts if t.kind in _TITLES).split())
        if title or hidden:
            sign = " (hidden slide)" if hidden else ""
            self._draft.block(BlockKind.HEADING, f"{title or f'Slide {number}'}{sign}", level=1)
        for text in texts:
            if text.kind in _TITLES:
                continue
            lines = [line for line in text.words.split("\r") if line.strip()]
            listed = text.kind in (1, 5, 7, 8) and len(lines) > 1
            for line in lines:
                # A lone star stands where the number of the slide or the date is put in.
                if line.strip() != "*":
                    self._draft.block(BlockKind.LIST_ITEM if listed else BlockKind.PARAGRAPH, line)
        for comment in comments:
            self._draft.block(BlockKind.PARAGRAPH, f"Comment: {comment}")

    def _kind(self, place: int) -> int:
        if place + 8 > len(self._stream):
            return 0
        return int(struct.unpack_from("<H", self._stream, place + 2)[0])

    def _body(self, place: int) -> bytes:
        (size,) = struct.unpack_from("<I", self._stream, place + 4)
        if place + 8 + size > len(self._stream):
            self.damaged = True
        return self._stream[place + 8 : place + 8 + size]

    def _all(self, kind: int) -> Iterator[int]:
        at = 0
        while at + 8 <= len(self._stream):
            _, found, size = struct.unpack_from("<HHI", self._stream, at)
            if found == kind:
                yield at
            at += 8 + size


def _entries(stream: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Numbers and places in a persist directory."""
    if at + 8 > len(stream) or struct.unpack_from("<H", stream, at + 2)[0] != _DIRECTORY:
        return
    end = min(at + 8 + struct.unpack_from("<I", stream, at + 4)[0], len(stream))
    at += 8
    while at + 4 <= end:
        (head,) = struct.unpack_from("<I", stream, at)
        first, count = head & 0xFFFFF, head >> 20
        at += 4
        for number in range(count):
            if at + 4 > end:
                return
            yield first + number, struct.unpack_from("<I", stream, at)[0]
            at += 4


def _inside(body: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The records directly within a container: kind, instance, content."""
    at = 0
    while at + 8 <= len(body):
        head, kind, size = struct.unpack_from("<HHI", body, at)
        yield kind, head >> 4, body[at + 8 : at + 8 + size]
        at += 8 + size


def _deep(body: bytes, depth: int = 0) -> Iterator[tuple[int, int, bytes]]:
    """All records beneath a container, in order."""
    at = 0
    while at + 8 <= len(body):
        head, kind, size = struct.unpack_from("<HHI", body, at)
        inner = body[at + 8 : at + 8 + size]
        yield kind, head >> 4, inner
        if (head & 0xF == 0xF and depth < _DEEP) or (kind == 0xF00D and depth < _DEEP):
            yield from _deep(inner, depth + 1)
        at += 8 + size


def _listed(body: bytes) -> Iterator[_Entry]:
    """The slides in a list, with the outline texts that stand there."""
    entry: _Entry | None = None
    for kind, _, content in _inside(body):
        if kind == _PERSIST and len(content) >= 16:
            if entry is not None:
                yield entry
            persist, _, _, slide = struct.unpack_from("<IIII", content)
            entry = _Entry(persist, slide)
        elif entry is not None and kind == _HEADER and len(content) >= 4:
            entry.texts.append(_Text(struct.unpack_from("<I", content)[0]))
        elif entry is not None and kind in (_CHARS, _BYTES) and entry.texts:
            entry.texts[-1].words = _decoded(content, kind == _CHARS)
    if entry is not None:
        yield entry


def _texts(body: bytes, outline: list[_Text]) -> Iterator[_Text]:
    """The texts on a slide in the order of its shapes: own ones, and those of the outline it refers to."""
    used: set[int] = set()
    kind = 4
    for found, _, content in _deep(body):
        if found == _HEADER and len(content) >= 4:
            kind = struct.unpack_from("<I", content)[0]
        elif found == _OUTLINE and len(content) >= 4:
            index = struct.unpack_from("<I", content)[0]
            if index < len(outline) and index not in used:
                used.add(index)
                yield outline[index]
        elif found in (_CHARS, _BYTES):
            yield _Text(kind, _decoded(content, found == _CHARS))
            kind = 4
    for index, text in enumerate(outline):
        if index not in used:
            yield text


def _comments(body: bytes) -> Iterator[str]:
    for kind, _, content in _deep(body):
        if kind == _COMMENT:
            parts = {instance: _decoded(b, True) for k, instance, b in _inside(content) if k == _STRING}
            words = " ".join(parts.get(1, "").split())
            if words:
                yield f"{parts[0]}: {words}" if parts.get(0) else words


def _decoded(content: bytes, wide: bool) -> str:
    words = content.decode("utf-16-le" if wide else "latin-1", errors="replace")
    return words.translate(_MARKS)
