"""UTF-16 and UTF-32 without a byte order mark, told by where their bytes repeat."""

from __future__ import annotations

_SAMPLE = 200_000
_FEW = 0.05
_STRAY = 2
# High bytes of UTF-16 units in scripts that leave no zero bytes: kana and signs, Han, Hangul, wide forms.
_EASTERN = frozenset((0x20, 0x30, *range(0x4E, 0xA0), *range(0xAC, 0xD8), 0xFF, 0x00))
_SCRIPTS = frozenset((0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0E, 0x1E, 0x20, 0x21, 0x25))
_MARKS = ("\u3002", "\u3001", "\u3000", "\uff0c", " ", "\n")


def without_mark(data: bytes) -> str | None:
    """The text of UTF-16 or UTF-32 without a mark, or None where the bytes are neither."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    if len(sample) < 4:
        return None
    for encoding, order in (("utf-32-le", (0, 1, 2, 3)), ("utf-32-be", (3, 2, 1, 0))):
        lanes = [sample[lane::4] for lane in order]  # lowest byte first
        zeros = [lane.count(0) / len(lane) for lane in lanes]
        if zeros[3] > 0.99 and zeros[2] > 1 - _FEW and lanes[0].count(0) <= max(_STRAY, len(lanes[0]) * _FEW):
            return data.decode(encoding, errors="replace")
    found = [
        (score, encoding)
        for encoding, low, high in (("utf-16-le", 0, 1), ("utf-16-be", 1, 0))
        if (score := _fits(sample[low::2], sample[high::2]))
    ]
    return data.decode(max(found)[1], errors="replace") if found else None


def _fits(low: bytes, high: bytes) -> float:
    """How well two lanes look like the low and high bytes of UTF-16; 0 where they do not."""
    if not high or low.count(0) > max(_STRAY, len(low) * _FEW):
        return 0.0
    western = sum(high.count(byte) for byte in _SCRIPTS) / len(high)
    if western > 1 - _FEW and _lone(high) and max(map(high.count, set(high))) / len(high) > 0.5:
        return western
    eastern = sum(high.count(byte) for byte in _EASTERN) / len(high)
    pairs = bytes(byte for pair in zip(high, low, strict=False) for byte in pair)
    text = pairs.decode("utf-16-be", errors="replace")
    marks = sum(map(text.count, _MARKS)) / max(len(text), 1)
    kana = sum("\u3040" <= character <= "\u30ff" for character in text) / max(len(text), 1)
    return eastern if eastern > 0.98 and (marks > 0.005 or kana > 0.1) and "\ufffd" not in text else 0.0


def _lone(high: bytes) -> bool:
    """Whether the high bytes are of few scripts, as those of a text are."""
    return len(set(high)) <= 8
