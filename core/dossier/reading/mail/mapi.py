"""The properties of Outlook items as MSG files and TNEF attachments hold them.

Sources: [MS-OXMSG] (storages and streams), [MS-OXPROPS] (what the numbers mean), [MS-OXRTFCP] (compressed
RTF). python-oxmsg was looked at: it reads neither messages within messages nor RTF bodies, and stops at the
first fault.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from dossier.reading.plain.charset import decode

SUBJECT, BODY, HTML, RTF, HEADERS, CLASS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D, 0x001A
SENDER_NAME, SENDER_ADDRESS, SENDER_SMTP, SENT_FOR = 0x0C1A, 0x0C1F, 0x5D01, 0x0042
DISPLAY_TO, DISPLAY_CC, DISPLAY_BCC, SENT, DELIVERED = 0x0E04, 0x0E03, 0x0E02, 0x0039, 0x0E06
LONG_NAME, SHORT_NAME, DISPLAY_NAME, ATTACHED, METHOD = 0x3707, 0x3704, 0x3001, 0x3701, 0x3705
MIME_TYPE, CONTENT_ID, CODE_PAGE, MESSAGE_CODE_PAGE = 0x370E, 0x3712, 0x3FDE, 0x3FFD
# What a contact's card says; all of them are plain properties of the item.
CARD = {
    0x3001: "Name", 0x3A16: "Company", 0x3A17: "Title", 0x3A18: "Department", 0x3A08: "Business phone",
    0x3A1C: "Mobile phone", 0x3A09: "Home phone", 0x3A24: "Fax", 0x3A15: "Address", 0x3A26: "Country",
}  # fmt: skip
_UNICODE, _STRING, _BINARY, _TIME, _LONG = 0x001F, 0x001E, 0x0102, 0x0040, 0x0003
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_RTF_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_RTF_MOST = 100 * 1024 * 1024


class Properties:
    """The properties of one item.

    Args:
        value: gives a property's bytes for its number and type, or None.
    """

    def __init__(self, value: Callable[[int, int], bytes | None]) -> None:
        self._value = value

    def text(self, number: int) -> str:
        """A property's words; empty where it is missing."""
        if data := self._value(number, _UNICODE):
            return data[: len(data) // 2 * 2].decode("utf-16-le", errors="replace").rstrip("\0")
        if data := self._value(number, _STRING):
            page = self.number(MESSAGE_CODE_PAGE) or self.number(CODE_PAGE)
            return (decode(data.rstrip(b"\0"), f"cp{page}") or "").rstrip("\0")
        return ""

    def data(self, number: int) -> bytes:
        """A property's bytes; empty where it is missing."""
        return self._value(number, _BINARY) or b""

    def number(self, number: int) -> int:
        """A property's number; 0 where it is missing."""
        data = self._value(number, _LONG) or b""
        return int.from_bytes(data[:4], "little")

    def date(self, number: int) -> str:
        """A property's time, "2024-05-17 09:30 +00:00"; empty where it is missing or no time."""
        data = self._value(number, _TIME) or b""
        try:
            moment = _EPOCH + timedelta(microseconds=int.from_bytes(data[:8], "little") // 10)
        except OverflowError:
            return ""
        return moment.strftime("%Y-%m-%d %H:%M +00:00") if data else ""

    def html(self) -> bytes:
        """The HTML body, as bytes or, from some programs, as a string."""
        return self.data(HTML).rstrip(b"\0") or self.text(HTML).encode("utf-8", errors="replace")

    def html_charset(self) -> str:
        """The encoding of the HTML body."""
        page = self.number(CODE_PAGE)
        return "utf-8" if page == 65001 else f"cp{page}" if page else ""

    def rtf(self) -> bytes:
        """The RTF body, unpacked; empty where it is missing or broken."""
        return unpacked_rtf(self.data(RTF))


def unpacked_rtf(data: bytes) -> bytes:
    """Compressed RTF unpacked ([MS-OXRTFCP]): runs that refer back into a ring of 4,096 bytes."""
    if len(data) < 16:
        return b""
    _, size, kind, _ = struct.unpack_from("<IIII", data)
    if kind == 0x414C454D:  # "MELA": stored as it is
        return data[16 : 16 + size]
    if kind != 0x75465A4C:  # "LZFu"
        return b""
    ring = bytearray(_RTF_DICTIONARY.ljust(4096, b"\0"))
    write, at = len(_RTF_DICTIONARY), 16
    result = bytearray()
    most = min(size, _RTF_MOST)
    while at < len(data) and len(result) < most:
        flags = data[at]
        at += 1
        for bit in range(8):
            if flags >> bit & 1:
                if at + 1 >= len(data):
                    return bytes(result)
                reference = data[at] << 8 | data[at + 1]
                at += 2
                read, length = reference >> 4, (reference & 15) + 2
                if read == write:  # the end mark
                    return bytes(result)
                for step in range(length):  # one by one: a run may reach into what it writes itself
                    result.append(byte := ring[(read + step) % 4096])
                    ring[write] = byte
                    write = (write + 1) % 4096
            elif at < len(data):
                result.append(data[at])
                ring[write] = data[at]
                write = (write + 1) % 4096
                at += 1
    return bytes(result)
