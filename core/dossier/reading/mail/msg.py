"""MSG: an item saved from Outlook, with the items and files within it."""

from __future__ import annotations

from dossier.reading import reasons
from dossier.reading.common.draft import one_line
from dossier.reading.common.names import file_name
from dossier.reading.limits import Limits
from dossier.reading.mail import mapi
from dossier.reading.mail.eml import compose
from dossier.reading.mail.item import Attachment, Item, as_child
from dossier.reading.mail.parts import Parts
from dossier.reading.office.ole import Container, native_file
from dossier.types import Reading

MEDIA_TYPE = "application/vnd.ms-outlook"
_PROPERTIES = "__properties_version1.0"
_EMBEDDED = "__substg1.0_3701000D"
_HEADER_ROOT, _HEADER_EMBEDDED, _HEADER_PART = 32, 24, 8  # bytes before the properties' records
_DEEP = 8
_BY_REFERENCE = (2, 3, 4, 7)

Path = tuple[str, ...]


def read_msg(data: bytes, limits: Limits) -> Reading:
    """Read an Outlook item: its headers, its text, its attachments as children."""
    try:
        container = Container(data)
    except ValueError:
        return reasons.damaged(reasons.MSG_BROKEN, MEDIA_TYPE)
    item = _Folder(container).item((), _HEADER_ROOT)
    parts = Parts(limits)
    item.write(parts, limits)
    reading = compose(item.headers(), parts, limits, MEDIA_TYPE)
    return reasons.with_damage(reading) if container.damaged else reading


class _Folder:
    """The storages of a file, by path."""

    def __init__(self, container: Container) -> None:
        self._container = container
        self._below: dict[Path, set[str]] = {}
        for stream in container.streams:
            for depth in range(len(stream)):
                self._below.setdefault(tuple(stream[:depth]), set()).add(stream[depth])

    def item(self, place: Path, header: int, depth: int = 0) -> Item:
        """The item in a storage, with those attached to it."""
        item = Item(self._properties(place, header))
        for name in sorted(self._below.get(place, ())):
            if name.startswith("__recip_version1.0_"):
                item.recipients.append(self._recipient((*place, name)))
            elif name.startswith("__attach_version1.0_"):
                self._attachment((*place, name), item, depth)
        return item

    def _properties(self, place: Path, header: int) -> mapi.Properties:
        records = (self._container.read(*place, _PROPERTIES) or b"")[header:]
        fixed = {records[at : at + 4]: records[at + 8 : at + 16] for at in range(0, len(records) - 15, 16)}

        def value(number: int, kind: int) -> bytes | None:
            if kind in (0x0003, 0x0040):
                return fixed.get(kind.to_bytes(2, "little") + number.to_bytes(2, "little"))
            return self._container.read(*place, f"__substg1.0_{number:04X}{kind:04X}")

        return mapi.Properties(value)

    def _recipient(self, place: Path) -> tuple[int, str]:
        said = self._properties(place, _HEADER_PART)
        name = said.text(mapi.DISPLAY_NAME)
        address = said.text(0x39FE) or said.text(0x3003)
        person = f"{name} <{address}>" if "@" in address and address != name else name or address
        return said.number(0x0C15) & 0xF or 1, person

    def _object(self, place: Path, name: str) -> tuple[str, bytes]:
        """The file behind an object dropped into the text, with its name."""
        native = self._container.read(*place, "\x01Ole10Native")
        if native and (found := native_file(native, name)):
            return file_name(found.name, name), found.data
        for stream in ("Package", "CONTENTS"):
            if content := self._container.read(*place, stream):
                return name, content
        return name, b""

    def _attachment(self, place: Path, item: Item, depth: int) -> None:
        said = self._properties(place, _HEADER_PART)
        stated = said.text(mapi.LONG_NAME) or said.text(mapi.SHORT_NAME) or said.text(mapi.DISPLAY_NAME)
        name = file_name(stated, f"attachment-{len(item.attachments) + 1}.bin")
        within = (*place, _EMBEDDED)
        if within in self._below and _PROPERTIES in self._below[within]:
            if depth >= _DEEP:
                item.missing.append(reasons.MAIL_TOO_DEEP)
                return
            child = as_child(self.item(within, _HEADER_EMBEDDED, depth + 1))
            item.attachments.append(Attachment(child.name, child.data))
            return
        data = said.data(mapi.ATTACHED)
        if not data and within in self._below:
            name, data = self._object(within, name)
        if data:
            inline = bool(said.text(mapi.CONTENT_ID)) and said.text(mapi.MIME_TYPE).startswith("image/")
            item.attachments.append(Attachment(name, data, said.text(mapi.MIME_TYPE), inline))
        elif said.number(mapi.METHOD) in _BY_REFERENCE:
            item.missing.append(reasons.MSG_REFERENCE.format(name=one_line(name, 80)))
        else:
            item.missing.append(reasons.MSG_ATTACHMENT.format(name=one_line(name, 80)))
