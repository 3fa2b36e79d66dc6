"""Bytes to text: which encoding a text file is in.

A byte order mark decides; then UTF-8, which other encodings hardly ever happen to be; then the patterns that
UTF-16 and UTF-32 leave; then what the content says of itself; then how well what comes out reads.
"""

from __future__ import annotations

import codecs

from dossier.reading.plain.guessing import escaped, guess
from dossier.reading.plain.wide import without_mark

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
# Share of bytes that no text holds, from which content counts as binary. Random bytes have 11 %.
_BINARY_SHARE = 0.01
_STRAY = 8  # so many are let pass in what is valid UTF-8 besides, however short
_NEVER_IN_TEXT = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b") | {0x7F})
# fmt: off
_LABELS = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "ansi-x3.4-1968": "cp1252", "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874",
    "iso-8859-8-i": "iso8859-8", "iso-8859-8-e": "iso8859-8", "iso-8859-6-i": "iso8859-6",
    "logical": "iso8859-8",
    "shift-jis": "cp932", "sjis": "cp932", "ms-kanji": "cp932", "windows-31j": "cp932", "gb2312": "gb18030",
    "gbk": "gb18030", "euc-cn": "gb18030", "gb-2312-80": "gb18030", "chinese": "gb18030", "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949", "ks-c-5601": "cp949", "korean": "cp949", "big5": "big5hkscs",
    "mac-roman": "mac_roman", "macintosh": "mac_roman", "mac": "mac_roman", "mac-cyrillic": "mac_cyrillic",
    "unicode": "utf-8", "unicode-1-1-utf-7": "utf-7", "utf8": "utf-8", "unknown-8bit": "", "8bit": "",
    "utf-8-sig": "utf-8", "user-defined": "cp1252",
}
# fmt: on


def decode(data: bytes, declared: str = "") -> str | None:
    """Decode text of unknown encoding.

    Args:
        data: the bytes.
        declared: an encoding that the content names itself (e.g. in HTML), tried before guessing.

    Returns:
        The text, or None where the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if encoding := escaped(data):
        return data.decode(encoding)
    if (text := _strictly(data, "utf-8")) is not None:
        return text if not _mostly_binary(data, leave=_STRAY) else without_mark(data)
    if (text := without_mark(data)) is not None:
        return text
    if _mostly_binary(data):
        return None
    if declared and (text := _strictly(data, declared)) is not None:
        return text
    return data.decode(guess(data), errors="replace")


def named(label: str) -> str:
    """The Python name of an encoding for a label as browsers take it (WHATWG), empty where it is unknown.

    What calls itself Latin-1 or ASCII is Windows-1252; what calls itself UTF-16 in ASCII is not.
    """
    label = label.strip().strip("\"'").lower().replace("_", "-").removeprefix("x-")
    name = _LABELS.get(label, label)
    try:
        return codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return ""


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError, ValueError):  # also for names that are no text encoding
        return None


def _mostly_binary(data: bytes, leave: int = 0) -> bool:
    sample = data[:_SAMPLE]
    odd = len(sample) - len(sample.translate(None, _NEVER_IN_TEXT))
    return odd > max(leave, len(sample) * _BINARY_SHARE)
