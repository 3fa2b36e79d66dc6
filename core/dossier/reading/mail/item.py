"""An Outlook item, wherever it was found: turned into the parts of a message, or into a message as a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage, Message
from email.parser import HeaderParser

from dossier.reading.common.merging import copy_blocks
from dossier.reading.common.pictures import scan_sized
from dossier.reading.limits import Limits
from dossier.reading.mail import mapi
from dossier.reading.mail.content import write_plain
from dossier.reading.mail.headers import SHOWN, header
from dossier.reading.mail.message import parse
from dossier.reading.mail.parts import ARMOUR, Parts
from dossier.reading.mail.smime import signed_content
from dossier.reading.office.rtf import read_rtf
from dossier.reading.plain.charset import decode
from dossier.types import BlockKind, Child

_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_RIGHTS = (".rpmsg",)


@dataclass(slots=True)
class Attachment:
    """A file attached to an item; ``inline`` where the text refers to it as a picture."""

    name: str
    data: bytes
    mime_type: str = ""
    inline: bool = False


@dataclass(slots=True)
class Item:
    """What an item holds, before it is decided what becomes of it."""

    properties: mapi.Properties
    recipients: list[tuple[int, str]] = field(default_factory=list)  # 1 To, 2 Cc, 3 Bcc
    attachments: list[Attachment] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def headers(self) -> dict[str, str]:
        """The headers people look at: those it was sent with, else what the properties say."""
        said = self.properties
        sent = HeaderParser().parsestr(said.text(mapi.HEADERS).lstrip())
        found = {name: value for name in SHOWN if (value := header(sent, name))}
        address = said.text(mapi.SENDER_SMTP) or said.text(mapi.SENDER_ADDRESS)
        name = said.text(mapi.SENDER_NAME) or said.text(mapi.SENT_FOR)
        mailbox = f"{name} <{address}>" if "@" in address and address != name else name or address
        others = {"From": mailbox, "Date": said.date(mapi.SENT) or said.date(mapi.DELIVERED)}
        displays = (("To", mapi.DISPLAY_TO), ("Cc", mapi.DISPLAY_CC), ("Bcc", mapi.DISPLAY_BCC))
        for kind, (label, number) in enumerate(displays, 1):
            people = [person for which, person in self.recipients if which == kind]
            others[label] = ", ".join(people) or said.text(number)
        for label, value in others.items():
            if value and label not in found:
                found[label] = " ".join(value.split())
        return {**found, "Subject": " ".join(said.text(mapi.SUBJECT).split())}

    def write(self, parts: Parts, limits: Limits) -> None:
        """Put the item's text and files into the parts of a message."""
        card = [f"{label}: {value}" for number, label in mapi.CARD.items() if (value := self._card(number))]
        parts.draft.block(BlockKind.PARAGRAPH, "\n".join(card))
        parts.versions(self._bodies(parts, limits))
        for attachment in self.attachments:
            self._attach(parts, attachment)
        for reason in self.missing:
            parts.miss(reason)

    def as_file(self) -> bytes:
        """The item as a message file (EML), for items that lie within others."""
        message = EmailMessage()
        for name, value in self.headers().items():
            if value and name not in message:
                message[name] = value.encode("utf-8", errors="replace").decode("utf-8")[:5000]
        said = self.properties
        html = decode(said.html(), said.html_charset()) if said.html() else None
        message.set_content(said.text(mapi.BODY).encode("utf-8", errors="replace").decode("utf-8"))
        if html is not None:
            message.add_alternative(html.encode("utf-8", errors="replace").decode("utf-8"), subtype="html")
        files = [Attachment("body.rtf", rtf)] if html is None and not said.text(mapi.BODY) and (
            rtf := said.rtf()
        ) else []  # fmt: skip
        for attachment in [*files, *self.attachments]:
            message.add_attachment(
                attachment.data, maintype="application", subtype="octet-stream", filename=attachment.name
            )
        return message.as_bytes()

    def _card(self, number: int) -> str:
        if not self.properties.text(mapi.CLASS).startswith("IPM.Contact"):
            return ""
        return " ".join(self.properties.text(number).split())

    def _bodies(self, parts: Parts, limits: Limits) -> list[Callable[[], object]]:
        """What writes each version of the text that the item holds."""
        said = self.properties
        html, plain = said.html(), said.text(mapi.BODY)
        bodies: list[Callable[[], object]] = []
        if html:
            bodies.append(lambda: parts.write_html(html, said.html_charset()))
        if plain.strip():
            bodies.append(lambda: write_plain(parts.draft, plain, Message()))
        if not bodies and (rtf := said.rtf()):
            bodies.append(lambda: self._rtf(parts, rtf, limits))
        return bodies

    def _rtf(self, parts: Parts, rtf: bytes, limits: Limits) -> None:
        reading = read_rtf(rtf, limits)
        copy_blocks(reading, parts.draft)
        for child in reading.children:
            parts.attach(child.name, child.data)
        if reading.reason and reading.state.searchable:
            parts.miss(reading.reason)

    def _attach(self, parts: Parts, attachment: Attachment) -> None:
        data, kind = attachment.data, attachment.mime_type.lower()
        if (
            kind == "application/pgp-encrypted"
            or data.lstrip().startswith(ARMOUR.encode())
            or attachment.name.lower().endswith(_RIGHTS)
        ):
            parts.encrypted = True
        elif kind == "multipart/signed":
            parts.take(parse(data))
        elif kind in _SEALED or attachment.name.lower() == "smime.p7m":
            content = signed_content(data)
            if content is None:
                parts.encrypted = True
            else:
                parts.take(parse(content))
        elif not attachment.inline or scan_sized(data):
            parts.attach(attachment.name, data)


def as_child(item: Item, limit: str = "message") -> Child:
    """An item within another one, as a file of its own."""
    from dossier.reading.common.names import file_name

    subject = file_name(item.headers()["Subject"].replace("/", "-"), limit)
    try:
        return Child(f"{subject}.eml", item.as_file())
    except (ValueError, LookupError, TypeError, AttributeError):  # the library's, on odd headers
        text = item.properties.text(mapi.BODY)
        head = "".join(f"{name}: {value}\n" for name, value in item.headers().items() if value)
        return Child(f"{subject}.eml", f"{head}\n{text}".encode("utf-8", errors="replace"))
