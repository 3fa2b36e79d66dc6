"""How a place within an article is named, in the manner of the law that it stands in.

Dutch "lid 2, onder b", Belgian "§ 2, 1°", German "Abs. 2 Nr. 1 Buchst. a", Austrian "Abs. 2 Z 1 lit. a",
Swiss "Abs. 2 Bst. a", French "al. 2" or "II, 1°, a)", English "(2)(a)(i)".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dossier.splitting.marks import Counting, Sense

_WORDS = {
    "nl": r"het|een|van|dat|wordt|niet|voor|zijn|op|aan",
    "de": r"der|die|und|das|des|den|nicht|oder|ist|für",
    "fr": r"la|les|du|une|est|par|aux|ou|dans|il",
    "en": r"the|of|and|to|or|shall|for|by|any|this",
}
_COUNTED = {language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for language, words in _WORDS.items()}
_AUSTRIAN = re.compile(r"\bZ\.? \d|\bBGBl\. Nr\.|\blit\. [a-z]\b.{0,200}\bZ \d")
_SWISS = re.compile(r"\bBst\. [a-z]\b|\b(?:SR|RS) \d{3}|\blet\. [a-z]\b")
_LIT = re.compile(r"\blit\. [a-z]\b")
_SAMPLE = 200_000
_ENOUGH = 3
_SIGN = re.compile(r"^(?:Art[^\n]{1,20}\. ?)?§ ?1(?:er\.?|\.) +[A-ZÀ-Þ«\"(]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a document cites.

    Attributes:
        language: ISO 639-1 code of one of the four languages, or empty.
        belgian: articles are parted by "§ 1"; austrian: numbers are "Z"; swiss: letters are "Bst." or "let.".
        lit: letters are "lit.".
    """

    language: str
    belgian: bool = False
    austrian: bool = False
    swiss: bool = False
    lit: bool = False

    @property
    def counts_unmarked(self) -> bool:
        """Whether paragraphs that bear no number are cited by counting them ("al. 2", "tweede lid")."""
        return self.language == "fr" or (self.language == "nl" and self.belgian)


class Manners:
    """How each part of a document cites: told by its words, and by how the whole document refers to places.

    Args:
        text: the document's text.
        language: its main language, which short parts are taken to be in.
    """

    def __init__(self, text: str, language: str) -> None:
        sample = text[:_SAMPLE]
        self._language = language
        self._parted = bool(_SIGN.search(sample))
        self._austrian = bool(_AUSTRIAN.search(sample))
        self._swiss = bool(_SWISS.search(sample))
        self._lit = bool(_LIT.search(sample))

    def of(self, part: str) -> Manner:
        """How a part cites; its first thousands of characters are enough."""
        counts = {language: len(pattern.findall(part)) for language, pattern in _COUNTED.items()}
        best = max(counts, key=lambda language: (counts[language], language == self._language))
        language = best if counts[best] >= _ENOUGH else self._language
        german = language == "de"
        return Manner(
            language,
            belgian=language in ("nl", "fr") and self._parted,
            austrian=german and self._austrian,
            swiss=language in ("de", "fr") and self._swiss,
            lit=german and self._lit,
        )


def cite(chain: Sequence[Sense], unmarked: int, how: Manner) -> tuple[str, ...]:
    """A place's levels below its article, outermost first.

    Args:
        chain: the marks that lead to it.
        unmarked: ordinal of the unnumbered paragraph below them, or 0.
        how: the document's manner.
    """
    if chain and chain[0].counting is Counting.CLAUSE:
        return (chain[0].text, *cite(chain[1:], unmarked, how))
    name = _NAMES.get(how.language, _english)
    levels = [name(sense, depth, how) for depth, sense in enumerate(chain)]
    if unmarked:
        levels.append(f"lid {unmarked}" if how.language == "nl" else f"al. {unmarked}")
    return _glued(levels) if how.language in ("", "en") else tuple(levels)


def _dutch(sense: Sense, depth: int, how: Manner) -> str:
    match sense.counting:
        case Counting.SIGN | Counting.PARAGRAPH:
            return f"§ {sense.text}"
        case Counting.DEGREE:
            return f"{sense.text}°" if how.belgian or not depth else f"onder {sense.text}°"
        case Counting.LETTER if how.belgian:
            return f"{sense.text})"
        case Counting.ROMAN:
            return sense.text
    if not depth and sense.counting in (Counting.DOTTED, Counting.SPACED, Counting.BRACKETED):
        return f"lid {sense.text}"
    return f"onder {sense.text}"


def _german(sense: Sense, depth: int, how: Manner) -> str:
    match sense.counting:
        case Counting.BRACKETED | Counting.SPACED | Counting.SIGN | Counting.PARAGRAPH:
            return f"Abs. {sense.text}"
        case Counting.DOTTED | Counting.DEGREE | Counting.CLOSED:
            return f"{'Z' if how.austrian else 'Ziff.' if how.swiss else 'Nr.'} {sense.text}"
        case Counting.LETTER | Counting.BRACKETED_LETTER:
            return f"{'Bst.' if how.swiss else 'lit.' if how.lit or how.austrian else 'Buchst.'} {sense.text}"
        case Counting.DOUBLE_LETTER | Counting.BRACKETED_DOUBLE:
            return f"{'sublit.' if how.austrian else 'Doppelbuchst.'} {sense.text}"
    return sense.text


def _french(sense: Sense, depth: int, how: Manner) -> str:
    first = "er" if sense.text == "1" else ""
    match sense.counting:
        case Counting.SIGN:
            return f"§ {sense.text}{first}"
        case Counting.PARAGRAPH:
            return f"par. {sense.text}{first}"
        case Counting.DEGREE:
            number = sense.text.removesuffix(sense.supplement)
            return f"{number}° {sense.supplement}".rstrip()
        case Counting.SPACED:
            return f"al. {sense.text}"
        case Counting.DOTTED | Counting.BRACKETED:
            return f"{'ch.' if how.swiss else 'par.' if not depth else 'point'} {sense.text}"
        case Counting.ROMAN | Counting.CAPITAL:
            return sense.text
        case Counting.LETTER if how.swiss:
            return f"let. {sense.text}"
    return f"{sense.text})"


def _english(sense: Sense, depth: int, how: Manner) -> str:
    match sense.counting:
        case Counting.SIGN:
            return f"§ {sense.text}"
        case Counting.DOTTED | Counting.SPACED | Counting.PARAGRAPH if not depth:
            return f"para. {sense.text}"
    return f"({sense.text})"


_Namer = Callable[[Sense, int, Manner], str]
_NAMES: dict[str, _Namer] = {"nl": _dutch, "de": _german, "fr": _french, "en": _english}


def _glued(levels: Sequence[str]) -> tuple[str, ...]:
    """Bracketed levels that follow each other as one: "(a)(1)(A)"."""
    glued: list[str] = []
    for level in levels:
        if glued and level.startswith("(") and glued[-1].endswith(")"):
            glued[-1] += level
        else:
            glued.append(level)
    return tuple(glued)
