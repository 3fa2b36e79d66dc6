"""Words as they are written: which two are one word, whatever the case, accents, ending or typing mistake."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from dossier.search.analysis import STEMMED, fold, normalise, stem

ANY = "*"
"""Stands for a language that is not known yet: a word counts if it does in any."""

INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
"""Signs that may stand inside a word without being seen (a class of a regular expression)."""

JOINERS = "-‐‑'’ʼ"
"""Signs that tie two words together."""

_INSIDE = f"[\u0300-\u036f{INVISIBLE}]"
# A pattern that begins with a class of signs is looked for thrice as fast as one that looks back first.
ALONE = rf"(?<![^\W_].)(?<![^\W_]{_INSIDE}.)"
"""After a word's first sign: no letter or digit stands before it, nor one with an accent of its own."""
REST = rf"(?:[^\W_]++|{_INSIDE}++)*+"
"""What may follow a word's first sign."""

_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe"})
_UNFOLDED = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
_LETTERS = (range(0x41, 0x2000), range(0xFB00, 0xFB07), range(0xFF21, 0xFF5B))
# Dutch writes "huizen" for "huis" and "brieven" for "brief"; Snowball leaves both as they are.
_DEVOICED = {"z": "s", "v": "f"}
_SHORTEST_SLIP, _TWO_SLIPS = 5, 9


def keys(word: str) -> frozenset[str]:
    """What a word is compared by: without accents, and with "ae" for "ä"; two spellings share one."""
    plain = normalise(word)
    return frozenset(fold(one) for one in (plain.translate(_UNFOLDED), plain.translate(_DIGRAPHS)))


def beginning(letters: frozenset[str]) -> str:
    """A class of all signs that a word may begin with whose key begins with one of the letters."""
    signs = {sign for letter in letters for sign in (letter, letter.upper(), *_beginnings().get(letter, ()))}
    return "[" + "".join(re.escape(sign) for sign in sorted(signs) if len(sign) == 1) + "]"


@lru_cache(maxsize=1)
def _beginnings() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for sign in (chr(code) for codes in _LETTERS for code in codes):
        if unicodedata.category(sign)[0] in "LN":
            for key in keys(sign):
                found.setdefault(key[:1], set()).add(sign)
    return found


class Word:
    """One word that is looked for.

    Args:
        word: as a person wrote it, without signs inside.
        inflections: words with the same stem in the text's language count too, if they begin alike.
        slips: words that differ by a letter or two count too, as mistyped or badly recognised ones do.
    """

    def __init__(self, word: str, *, inflections: bool = True, slips: bool = False) -> None:
        self.keys = keys(word)
        self._plain = normalise(word)
        self._inflections = inflections
        self._slips = slips
        self._stems: dict[str, str] = {}
        self._known: dict[tuple[str, str], bool] = {}
        first = beginning(frozenset(key[:1] for key in self.keys))
        pattern = rf"{first}{ALONE}{REST}" + (f"|{_about(len(self._plain))}" if slips else "")
        self.pattern = re.compile(pattern, re.DOTALL)

    def same(self, written: str, language: str) -> bool:
        """Whether a word of a text counts as this one.

        Args:
            written: as it stands there.
            language: ISO 639-1 code of the text there; of one without a stemmer, or :data:`ANY`: the endings
                of any language count.
        """
        place = (written, language)
        if (known := self._known.get(place)) is None:
            known = self._known[place] = self._same(written, language)
        return known

    def _same(self, written: str, language: str) -> bool:
        own = keys(written)
        if own & self.keys:
            return True
        if self._inflections and {key[:1] for key in own} & {key[:1] for key in self.keys}:
            plain = normalise(written)
            for each in (language,) if language in STEMMED else STEMMED:
                if self._stem(each) == _root(plain, each):
                    return True
        return self._slips and any(_slip(one, other) for one in own for other in self.keys)

    def _stem(self, language: str) -> str:
        if language not in self._stems:
            self._stems[language] = _root(self._plain, language)
        return self._stems[language]


def _about(length: int) -> str:
    """A pattern for the words that are about as long, and for those that a hyphen ties to another."""
    least, most = max(0, length - 4), length + 4
    sized = rf"(?:[^\W_]|{_INSIDE}){{{least},{most}}}+(?![^\W_])"
    return rf"[^\W_]{ALONE}(?:{sized}|{REST}(?=[{JOINERS}]))"


def _root(word: str, language: str) -> str:
    root = stem(word, language)
    if language == "nl" and len(root) > 2:
        return root[:-1] + _DEVOICED.get(root[-1], root[-1])
    return root


def _slip(one: str, other: str) -> bool:
    """Whether two words differ by so few letters that one may be meant for the other.

    Letters added, left out, taken for another or swapped with the next (Damerau's distance, as "optimal
    string alignment"): one in words of five to eight letters, two in longer ones.
    """
    shorter, longer = sorted((len(one), len(other)))
    most = 0 if shorter < _SHORTEST_SLIP else 1 if shorter < _TWO_SLIPS else 2
    if longer - shorter > most or one.isdigit() or other.isdigit():
        return False
    before: list[int] = []
    row = [*range(len(other) + 1)]
    for i, sign in enumerate(one, 1):
        above, row, older = row, [i], before
        for j, against in enumerate(other, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (sign != against))
            if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == against:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        before = above
        if min(row) > most:
            return False
    return bool(row[-1] <= most)
