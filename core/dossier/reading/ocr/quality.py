"""Whether the text that a file holds for a page can be used, by figures measured on the text itself.

Text may be there and be worthless: a font without the table that maps its signs to letters gives signs
of another alphabet, private ones or a cipher; a bad copy glues words together or shatters them into letters.
What is measured: the share of signs that no text has; the length of words; the share of words of one letter;
the share of pairs of neighbouring letters usual in Dutch, French, German and English. Most pages are told
good by less: among words of usual length there are enough of those that every sentence has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ODD = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u02b0-\u02c5\ufffd\ue000-\uf8ff]|\\(cid:\\d+\\)")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_TOKENS = 25  # words from which their lengths say something
_LETTERS = 60  # letters from which their pairs say something
_SAMPLE = 120  # words whose pairs are looked at
# The 200 most frequent pairs of letters in the Dutch, French, German and English text of our samples, each
# language counting the same: 90 % of all pairs there.
_USUAL_PAIRS = """
aa ab ac ad af ag ah ai al am an ap ar as at au av ay be bi bo ca cc ce ch ci cl co ct da de di do
dr ds du dé ea ec ed ee ef eg eh ei ek el em en ep er es et eu ev ew ez fa fe ff fi fo ft ge gi gr
gs gt gu ha he hi ho hr ht hu ia ic id ie if ig ij il im in io ir is it iv ja je ka ke ki ko la ld
le li ll lo ls lt ma me mi mm mo mu na nc nd ne ng ni nk nn no ns nt nu nv oc od oe of oi ol om on
oo op or os ot ou ov pa pe pl po pr qu ra rd re rg ri rk rm ro rs rt ru sa sc se si sl so sp ss st
su ta te th ti to tr ts tt tu uc ue uf ui ul um un ur us ut uu va ve vi vo vr wa we wh wi wo yo ze
zu én
"""
_PAIRS = frozenset(_USUAL_PAIRS.split())
# The words that sentences in Dutch, French, German and English have most of; none of one letter.
_COMMON = """
de het een van en in is op te dat voor met die aan door niet zijn of worden wordt bij als om le la les des
du et un une est que qui pour dans par sur au aux ne pas ou der das und den von zu mit für im ist dem ein
eine auf nicht oder sich nach the and to for on that by with as be are this or at from it will not
"""
_SMALL_WORDS = frozenset(_COMMON.split())
_DRAWN = frozenset("._-…·─━═|*+=,")
_ODD_SHARE, _SYMBOL_SHARE = 0.1, 0.55
_GLUED, _UNBROKEN, _LONG_WORD, _LONG_SHARE = 14.0, 14.0, 35, 0.15
_SHATTERED = 0.5
_USUAL = 0.55
_SENTENCES, _SENTENCE_TOKEN = 0.1, (3.0, 8.5)  # share of small words, mean length of all


@dataclass(frozen=True, slots=True)
class Quality:
    """How good a text is.

    Attributes:
        score: from 0 (none of it is usable) to 1.
        fault: "" where it is good, else what is wrong with it: "empty", "signs", "glued", "shattered" or
            "letters".
    """

    score: float
    fault: str = ""

    @property
    def good(self) -> bool:
        """Whether it can be used."""
        return not self.fault


def judge(text: str) -> Quality:
    """Measure a page's text; too little of it to judge counts as good."""
    tokens = text.split()
    solid = "".join(tokens)
    if not solid:
        return Quality(0.0, "empty")
    odd = 0.0
    if not (solid.isascii() and solid.isprintable() and "(cid:" not in solid):
        odd = len("".join(_ODD.findall(text))) / len(solid)
    if odd > _ODD_SHARE:
        return Quality(max(0.0, 0.5 - odd), "signs")
    if _sentences(tokens, len(solid)):
        return Quality(1.0 - odd)
    words = _WORD.findall(text)
    letters = sum(map(len, words))
    if len(solid) >= _LETTERS and letters < (1 - _SYMBOL_SHARE) * len(solid) and _symbols(solid):
        return Quality(0.2, "signs")
    if letters < _LETTERS or not _latin(words, letters):
        return Quality(1.0 - odd)
    usual = _usual(words)
    if usual < _USUAL:
        return Quality(usual, "letters")
    long = sum([len(word) for word in words if len(word) >= _LONG_WORD]) / letters
    unbroken = letters > _UNBROKEN * len(tokens)
    if long > _LONG_SHARE or unbroken or (len(words) >= _TOKENS and letters / len(words) > _GLUED):
        return Quality(0.4 * usual, "glued")
    single = sum([len(word) == 1 for word in words]) / len(words)
    if len(words) >= _TOKENS and single > _SHATTERED:
        return Quality(0.4 * usual, "shattered")
    return Quality((1.0 - odd) * usual)


def _sentences(tokens: list[str], characters: int) -> bool:
    """Whether a text is made of sentences, which no garbage is: small words among others of usual length."""
    if len(tokens) < _TOKENS or not _SENTENCE_TOKEN[0] < characters / len(tokens) < _SENTENCE_TOKEN[1]:
        return False
    return sum(map(_SMALL_WORDS.__contains__, tokens)) > _SENTENCES * len(tokens)


def _latin(words: list[str], letters: int) -> bool:
    """Whether most letters are Latin; of other scripts nothing is known here."""
    return "".join(words).isascii() or len("".join(filter(_LATIN.match, words))) >= 0.6 * letters


def _symbols(solid: str) -> bool:
    """Whether a text consists of signs rather than letters and digits, but for those that draw lines."""
    known = sum(sign.isalnum() or sign in _DRAWN for sign in solid)
    return known < (1 - _SYMBOL_SHARE) * len(solid)


def _usual(words: list[str]) -> float:
    """Share of usual pairs among the neighbouring letters of words; 1 where there are too few."""
    words = words[:: len(words) // _SAMPLE + 1]
    pairs = [word[at : at + 2] for word in map(str.lower, words) for at in range(len(word) - 1)]
    if len(pairs) < _LETTERS // 2:
        return 1.0
    return sum(map(_PAIRS.__contains__, pairs)) / len(pairs)
