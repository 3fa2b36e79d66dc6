"""The parts of a message, one after the other: what is text, what is attached, what cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email import errors
from email.message import Message
from functools import partial

from dossier.reading import reasons
from dossier.reading.common.draft import Draft, normalise_newlines
from dossier.reading.common.merging import copy_blocks, words
from dossier.reading.common.names import file_name, unique
from dossier.reading.common.pictures import scan_sized
from dossier.reading.limits import Limits
from dossier.reading.mail.content import data_of, is_named, name_of, write_plain
from dossier.reading.mail.headers import header, parameter
from dossier.reading.mail.message import parse as parse_message
from dossier.reading.mail.smime import signed_content
from dossier.reading.plain.charset import decode, named
from dossier.reading.web.html import parse, source_of, take_images
from dossier.reading.web.html_walk import Walk
from dossier.types import BlockKind, Child

_SIGNATURES = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_HEADERS_ONLY = ("message/delivery-status", "text/rfc822-headers", "message/disposition-notification")
ARMOUR = "-----BEGIN PGP MESSAGE-----"
_PAGES = ("text/html", "application/xhtml+xml")
_DEEP = 60
_MOST_OF_IT = 0.6


class Parts:
    """What a message holds.

    Attributes:
        draft: its text.
        children: its attachments, and images large enough to be scans.
        missing: sentences on what could not be read.
        encrypted: some of it is encrypted for its recipient.
        unclosed: the mark that ends a group of parts is not there.
    """

    def __init__(self, limits: Limits) -> None:
        self.draft = Draft(limits.characters)
        self.children: list[Child] = []
        self.missing: list[str] = []
        self.encrypted = False
        self.unclosed = False
        self._limits = limits
        self._depth = 0
        self._count = 0

    def take(self, part: Message) -> None:
        """Take in a part and all parts within it."""
        if self._depth >= _DEEP:
            self.miss(reasons.MAIL_TOO_DEEP)
            return
        self._depth += 1
        self._take(part)
        self._depth -= 1

    def attach(self, name: str, data: bytes) -> None:
        """Keep a file as a child, under a name no other one has."""
        if any(child.data == data and child.name == name for child in self.children):
            return
        if len(self.children) >= self._limits.children:
            self.miss(reasons.files_beyond(self._limits))
            return
        self.children.append(Child(unique(name, (child.name for child in self.children)), data))

    def miss(self, reason: str) -> None:
        """Say, once, what could not be read."""
        if reason not in self.missing:
            self.missing.append(reason)

    def versions(self, writers: Sequence[Callable[[], object]]) -> None:
        """Several versions of one text: the one that says most, and of the others what only they say.

        Args:
            writers: each writes its version into :attr:`draft`.
        """
        whole, written = self.draft, []
        for write in writers:
            self.draft = Draft(self._limits.characters)
            write()
            written.append((self.draft, words(self.draft.text)))
        self.draft = whole
        most = max((len(said) for _, said in written), default=0)

        def richness(version: tuple[Draft, set[str]]) -> tuple[bool, float]:
            """Tables come first, then words; of versions that say nearly the same, the last (RFC 2046)."""
            draft, said = version
            share = len(said) / max(most, 1)
            return bool(draft.tables) and share > _MOST_OF_IT, round(share, 1)

        written.reverse()
        written.sort(key=richness, reverse=True)
        known: set[str] = set()
        for number, (draft, said) in enumerate(written):
            copy_blocks(draft, self.draft, known if number else None)
            self.draft.full |= draft.full
            known |= said

    def write_html(self, data: bytes, charset: str = "") -> bool:
        """Add the text of an HTML body; False where the bytes are no text."""
        source = source_of(data, charset)
        if source is None:
            return False
        source, images = take_images(normalise_newlines(source), self._limits)
        for image in images:
            self.attach(image.name, image.data)
        root, whole = parse(source)
        if root is not None:
            Walk(self.draft, parse).run(root)
        if not whole:
            self.miss(reasons.HTML_TOO_DEEP)
        return True

    def _take(self, part: Message) -> None:
        kind = part.get_content_type()
        self.unclosed |= any(isinstance(d, errors.CloseBoundaryNotFoundDefect) for d in part.defects)
        if kind == "multipart/encrypted":
            self.encrypted = True
        elif kind == "multipart/alternative" and part.is_multipart():
            self._alternatives(part)
        elif kind in _HEADERS_ONLY:
            self._report(part)
        elif part.get_content_maintype() == "message" and part.is_multipart():
            self._message(part)
        elif part.is_multipart():
            for inner in part.get_payload():
                if isinstance(inner, Message):
                    self.take(inner)
        elif kind not in _SIGNATURES:
            self._leaf(part, kind)

    def _leaf(self, part: Message, kind: str) -> None:
        self._count += 1
        data, sound = data_of(part)
        if kind in _SEALED and not is_signature(part):
            self._sealed(part, data)
            return
        attached = header(part, "content-disposition").lower().startswith("attachment")
        as_text = (
            part.get_content_maintype() in ("text", "multipart") or kind == "application/xhtml+xml"
        ) and not attached
        as_text = as_text and not (is_named(part) and self.draft.length)
        if as_text and kind not in ("text/calendar", "text/csv", "text/rtf", "text/vcard", "text/x-vcard"):
            if self._text(part, kind, data):
                if not sound:
                    self.miss(reasons.MAIL_PART_DAMAGED)
                return
        elif part.get_content_maintype() == "image" and not attached and not scan_sized(data):
            return  # a logo, an icon, a tracking dot
        elif part.get_content_maintype() == "image" and header(part, "content-id") and not scan_sized(data):
            return
        if data:
            self.attach(name_of(part, self._count), data)

    def _text(self, part: Message, kind: str, data: bytes) -> bool:
        charset = parameter(part, "charset")
        if kind in _PAGES:
            return self.write_html(data, charset)
        text = decode(data, named(charset))
        if text is None:
            return False
        if text.lstrip().startswith(ARMOUR):
            self.encrypted = True
            return True
        self.encrypted = self.encrypted or ARMOUR in text
        write_plain(self.draft, text, part)
        return True

    def _alternatives(self, part: Message) -> None:
        inner = [version for version in part.get_payload() if isinstance(version, Message)]
        seen = [version for version in inner if version.get_content_type() != "text/x-amp-html"] or inner
        self.versions([partial(self.take, version) for version in seen])

    def _message(self, part: Message) -> None:
        """A message within the message, as the child it would be as a file."""
        self._count += 1
        for inner in part.get_payload():
            if not isinstance(inner, Message):
                continue
            encoded = header(part, "content-transfer-encoding").lower() in ("base64", "quoted-printable")
            if encoded and not inner.keys():  # against the standard, and seen
                wrapped = Message()
                wrapped["Content-Transfer-Encoding"] = header(part, "content-transfer-encoding")
                wrapped.set_payload(inner.get_payload())
                data = data_of(wrapped)[0]
            else:
                data = _serialised(inner)
            subject = file_name(header(inner, "subject").replace("/", "-"), "message")
            self.attach(name_of(part, 0) if is_named(part) else f"{subject}.eml", data)

    def _report(self, part: Message) -> None:
        """What became of a message: a report's fields as lines."""
        inner = part.get_payload()
        if isinstance(inner, str):
            text = decode(data_of(part)[0], named(parameter(part, "charset"))) or ""
            write_plain(self.draft, text, part)
            return
        for group in inner:
            if isinstance(group, Message):
                names = dict.fromkeys(group.keys())
                lines = [f"{name}: {header(group, name)}" for name in names]
                self.draft.block(BlockKind.PARAGRAPH, "\n".join(lines))

    def _sealed(self, part: Message, data: bytes) -> None:
        """S/MIME: what is only signed lies open inside; what is encrypted does not."""
        content = signed_content(data)
        if content is None:
            self.encrypted = True
        else:
            self.take(parse_message(content))


def is_signature(part: Message) -> bool:
    """Whether a part only proves who wrote another one."""
    kind = parameter(part, "smime-type").lower()
    return kind in ("certs-only", "signed-receipt") or name_of(part, 0).lower().endswith((".p7s", ".p7c"))


def _serialised(message: Message) -> bytes:
    try:
        return message.as_bytes()
    except (LookupError, ValueError, TypeError, AttributeError):  # known of odd headers
        body = message.get_payload()
        head = "".join(f"{name}: {value}\n" for name, value in message.raw_items())
        return f"{head}\n{body if isinstance(body, str) else ''}".encode("utf-8", errors="replace")
