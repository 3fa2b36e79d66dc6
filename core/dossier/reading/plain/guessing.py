"""Which encoding a text without a mark is in, told by what its bytes beyond ASCII become.

Each encoding is tried; its score is how well the characters it yields, in their places, fit the language they
fit best: letters of its alphabet within words, no capitals after small letters, no signs inside words, no
letters of two scripts side by side. charset-normalizer, which was used before, gets 44 % of the texts in our
test right (see docs/decisions.md); this gets more than 90 %.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter

from dossier.reading.plain.alphabets import ALONE, FINAL, LATIN, OPENING, OTHERS, SIGNS

# The earlier wins where two fit alike; they often yield the very same text.
_SINGLE = (
    "cp1252", "iso8859-15", "cp1250", "iso8859-2", "cp1251", "cp1254", "cp1253", "iso8859-7", "cp1255",
    "cp1256", "mac_roman", "cp850", "cp437", "cp865", "cp852", "cp857", "koi8-r", "koi8-u", "cp866",
    "iso8859-5", "mac_cyrillic", "iso8859-6",
)  # fmt: skip
_DOUBLE = ("cp932", "euc_jp", "gb18030", "big5hkscs", "cp949")
_ESCAPED = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp_2"), (b"\x1b(J", "iso2022_jp_2"))
_SAMPLE = 6000
_BEYOND = re.compile(rb"[\x80-\xff]")
_ASCII = re.compile(rb"[\0-\x7f]")
_BEFORE, _AFTER = 200, 1000
_PRIOR = 0.004
_USUAL = 0.3  # what speaks for Windows-1252, where little else does

Triple = tuple[str, str, str]


def escaped(data: bytes) -> str:
    """The encoding of seven bits that switches by escape sequences, or empty."""
    if b"\x1b" not in data[:100_000]:
        return ""
    for mark, encoding in _ESCAPED:
        if mark in data[:100_000]:
            try:
                data.decode(encoding)
            except UnicodeDecodeError:
                continue
            return encoding
    return ""


def guess(data: bytes) -> str:
    """The likeliest encoding of bytes that are no UTF."""
    sample = _sample(data)
    scores = {}
    for place, encoding in enumerate((*_DOUBLE, *_SINGLE)):
        text = _decoded(sample, encoding)
        if not text:
            continue
        triples = Counter(zip(" " + text[:-1], text, text[1:] + " ", strict=True))
        beyond = Counter({triple: n for triple, n in triples.items() if triple[1] > "\x7f"})
        if beyond:
            score = _eastern(beyond, encoding) if encoding in _DOUBLE else _alphabetic(beyond, text)
            few = _USUAL / beyond.total() if encoding == "cp1252" else 0.0
            scores[encoding] = score + few - _PRIOR * place
    return max(scores, key=lambda name: scores[name], default="cp1252")


def _sample(data: bytes) -> bytes:
    """The first places with bytes beyond ASCII, with what stands around them in their lines."""
    parts: list[bytes] = []
    size = at = 0
    while size < _SAMPLE and (found := _BEYOND.search(data, at)) is not None:
        first = found.start()
        start = max(at, data.rfind(b"\n", max(first - _BEFORE, 0), first) + 1, first - _BEFORE)
        end = data.find(b"\n", first, first + _AFTER) + 1
        if not end:  # at an ASCII byte, so that no character is cut in two
            stop = _ASCII.search(data, first + _AFTER)
            end = stop.end() if stop is not None else len(data)
        parts.append(data[start : min(end, start + _SAMPLE)])
        size += len(parts[-1])
        at = end
    return b"".join(parts)


def _decoded(sample: bytes, encoding: str) -> str | None:
    """The sample in an encoding, or None where it is none; it may end in the middle of a character."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        if encoding in _DOUBLE:
            return None
    # A stray byte here and there is no reason against an encoding.
    return sample.decode(encoding, errors="replace")


def _alphabetic(beyond: Counter[Triple], text: str) -> float:
    """How well the characters fit the language they fit best, about 1 at most."""
    total = sum(beyond.values())
    letters = sum(map(str.isalpha, text))
    crowded = total > 3 and sum(n for (_, c, _), n in beyond.items() if c.isalpha()) > 0.45 * letters
    signs = sum(n * _sign(triple) for triple, n in beyond.items() if not _is_letter(triple[1]))
    placed: Counter[tuple[str, float]] = Counter()
    for triple, n in beyond.items():
        if _is_letter(triple[1]):
            placed[triple[1], _place(triple)] += n
    best = -9.0
    for alphabet in LATIN.values():
        points = signs + sum(
            n
            * (
                place * alphabet.get(letter, 0)
                if place > 0 and letter in alphabet
                else min(place, -1.0) - 0.5
            )
            for (letter, place), n in placed.items()
        )
        best = max(best, points / total - 2 * crowded)
    if any(letter > "\u036f" for letter, _ in placed):
        for weights in OTHERS.values():
            points = sum(n * _other(triple, weights) for triple, n in beyond.items())
            best = max(best, points / total)
    return best


def _is_letter(character: str) -> bool:
    return character.isalpha() and character not in "ºªµ"


def _place(triple: Triple) -> float:
    """What a Latin letter counts where it stands; below 0 where none would."""
    before, character, after = triple
    if not before.isalpha() and not after.isalpha() and character not in ALONE:
        return -1.0
    if character.isupper() and (before.islower() or (before.isalpha() and after.islower())):
        return -1.0
    return 0.8 if character.isupper() else 1.0


def _other(triple: Triple, weights: dict[str, float]) -> float:
    """A letter of another script; rarely beside a Latin one, and never a capital after a small letter."""
    before, character, after = triple
    if not character.isalpha():
        return _sign(triple)
    weight = weights.get(character.lower())
    if weight is None:
        return -1.5
    if (before.isalpha() and before < "\x7f") or (after.isalpha() and after < "\x7f"):
        return -1.5
    if character.isupper() and before.islower():
        return -1.5
    if character in FINAL:
        return -1.0 if after.isalpha() else 1.2
    return weight * (0.6 if character.isupper() and before.isalpha() else 1.0)


def _sign(triple: Triple) -> float:
    before, character, after = triple
    if character not in SIGNS:
        return -1.5
    if character in "’\u00ad":
        return 0.6 if before.isalpha() and after.isalpha() else 0.4
    if character == "…" and after.isalpha():
        return -0.2
    if character in "–—":
        return 0.4 if not before.isalpha() else 0.1
    if before.isalpha() and after.isalpha():
        return -1.5
    if character in OPENING and before.isalpha():
        return -1.5
    if character in "¿¡" and not after.isalpha():
        return -1.0
    if character in "ºª" and not (before.isdigit() or before == "."):
        return -1.0
    return 0.4


def _eastern(beyond: Counter[Triple], encoding: str) -> float:
    """How common the characters are, by the part of the standard they stand in; about 1 at most."""
    total = sum(beyond.values())
    points = sum(n * _common(triple, encoding) for triple, n in beyond.items())
    kana = sum(n for (_, c, _), n in beyond.items() if "\u3041" <= c <= "\u30fe")
    if encoding in ("cp932", "euc_jp") and kana * 10 < total:
        points -= 0.4 * total
    return points / total


def _common(triple: Triple, encoding: str) -> float:
    before, character, after = triple
    beside = (before.isalpha() and before < "\x7f") + (after.isalpha() and after < "\x7f")
    if beside:
        return -0.75 * beside
    if character in "、。，「」・！？（）：；《》“”％～\u3000":
        return 0.8
    japanese = encoding in ("cp932", "euc_jp")
    if "\u3041" <= character <= "\u30fe":
        return 1.0 if japanese else -0.5
    if "\uff61" <= character <= "\uff9f":
        return -1.0
    if "\uac00" <= character <= "\ud7a3":
        return 1.0 if encoding == "cp949" and _lead(character, encoding) in range(0xB0, 0xC9) else -1.0
    if not "\u4e00" <= character <= "\u9fff":
        return 0.2 if "\uff01" <= character <= "\uff5e" else -0.5
    first, last = _FREQUENT.get(encoding, (1, 0))
    return 0.9 if first <= _lead(character, encoding) <= last else 0.0 if encoding != "cp949" else -0.6


# The lead bytes of the characters that a standard sets apart as frequent ("level 1").
_FREQUENT = {
    "cp932": (0x88, 0x98),
    "euc_jp": (0xB0, 0xCF),
    "gb18030": (0xB0, 0xD7),
    "big5hkscs": (0xA4, 0xC6),
}


def _lead(character: str, encoding: str) -> int:
    coded = character.encode(encoding, errors="ignore")
    # In GB 18030, a second byte below A1 is an extension of rare characters.
    if encoding == "gb18030" and (len(coded) != 2 or coded[1] < 0xA1):
        return 0
    if encoding == "cp949" and (len(coded) != 2 or coded[1] < 0xA1):
        return 0
    return coded[0] if coded else 0
