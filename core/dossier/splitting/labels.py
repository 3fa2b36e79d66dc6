"""What a heading's first words say about its place: "Artikel 7a", "§ 35", "Chapitre II", "Sec. 402".

The patterns cover Dutch, German, French and English (and pass over Markdown marks), since a law's outline
is told by these words more reliably than by the levels that a converter gave its headings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """What a heading announces."""

    ARTICLE = auto()
    SIGN = auto()  # "§ 1": an article in German and US law, a division in Dutch and treaty texts
    DIVISION = auto()
    ANNEX = auto()
    PLAIN = auto()


@dataclass(frozen=True, slots=True)
class Label:
    """A heading's text, read.

    Attributes:
        text: the heading without Markdown marks and runs of spaces.
        kind: what it announces.
        word: the announcing word in lower case ("hoofdstuk", "§"), empty for PLAIN.
        bare: nothing but word and number, so a caption may follow in a heading of its own.
        number: the number as written ("7a", "L262-2"), empty for PLAIN.
    """

    text: str
    kind: Kind
    word: str = ""
    bare: bool = False
    number: str = ""


_ROMAN = r"[IVXLC]+"
_NUMBER = (
    r"(?:(?:[LRDA]\.?\s?|\*)?\d+(?:[.\-‑–:]\d+)*(?:\s?(?:er|re|bis|ter|quater))?[a-z]{0,3}\*?"
    rf"|{_ROMAN}(?:er|bis)?|[A-Z])"
)
_END = r"(?![\w])[.:)\-–—\]]*"
_ORDINAL = (
    r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde"
    r"|erste[rs]?|zweite[rs]?|dritte[rs]?|vierte[rs]?|fünfte[rs]?|sechste[rs]?|sieb(?:en)?te[rs]?|achte[rs]?"
    r"|neunte[rs]?|zehnte[rs]?|elfte[rs]?|zwölfte[rs]?"
    r"|premi[eè]re?|deuxième|seconde?|troisième|quatrième|cinquième|sixième)"
)
_DIVISION = (
    r"hoofdstuk|afdeling|titel|boek|deel|paragraaf|onderafdeling"
    r"|teil|buch|kapitel|abschnitt|unterabschnitt|titel|untertitel"
    r"|livre|titre|chapitre|sous-section|partie|sous-partie"
    r"|part|subpart|chapter|subchapter|title|division|book"
)
_ANNEX = r"bijlagen?|anlagen?|anhang|annexes?|appendix|schedule|protoc[oa]le?|protokoll|protocol|slotprotocol"

_ARTICLE_RE = re.compile(rf"(artikel|article|art\.?)\s*{_NUMBER}{_END}", re.IGNORECASE)
_SIGN_RE = re.compile(rf"(§{{1,2}}|section|sec\.|paragraphe?)\s*{_NUMBER}{_END}", re.IGNORECASE)
_DIVISION_RE = re.compile(rf"({_DIVISION})\s+{_NUMBER}{_END}", re.IGNORECASE)
_ORDINAL_RE = re.compile(rf"{_ORDINAL}\s+({_DIVISION}|section){_END}", re.IGNORECASE)
_ANNEX_RE = re.compile(rf"({_ANNEX})(?:\s+{_NUMBER})?{_END}", re.IGNORECASE)
_MARKS = re.compile(r"^[\s#>*_]+|[\s#*_]+$")
_SPACES = re.compile(r"\s+")


def read_label(raw: str) -> Label:
    """Read a heading's text.

    Args:
        raw: the heading's range of the document's text, Markdown marks included.

    Returns:
        Its cleaned text and what it announces; PLAIN when no pattern fits.
    """
    text = _SPACES.sub(" ", _MARKS.sub("", raw)).strip()
    for pattern, kind in (
        (_ARTICLE_RE, Kind.ARTICLE),
        (_SIGN_RE, Kind.SIGN),
        (_DIVISION_RE, Kind.DIVISION),
        (_ORDINAL_RE, Kind.DIVISION),
        (_ANNEX_RE, Kind.ANNEX),
    ):
        found = pattern.match(text)
        if found:
            word = found[1].lower().rstrip(".")
            number = found[0][len(found[1]) :].strip(" .:)-–—]")
            sign = "§" if kind is Kind.SIGN else word
            return Label(text, kind, sign, bare=found.end() == len(text), number=number)
    return Label(text, Kind.PLAIN)


_LINE_RE = re.compile(
    rf"(?:artikel|article|art\.|§|sec\.|section)\s*{_NUMBER}{_END}[ \t]*(?P<rest>.*)", re.IGNORECASE
)


def article_line(line: str) -> bool:
    """Whether a line of running text, found where no headings were told apart, opens an article.

    It must be the label alone ("Artikel 12.") or label and a short title; a line that goes on as a
    sentence ("Artikel 12 is van toepassing op …", "§ 5 Absatz 2,") does not count.
    """
    found = _LINE_RE.fullmatch(line.strip())
    if not found:
        return False
    rest = found["rest"].strip()
    if not rest:
        return True
    return len(rest) <= 90 and rest[0].isupper() and rest[-1] not in ".,;:" and not _REFERENCE.match(rest)


def division_line(line: str) -> bool:
    """Whether a line of running text announces a chapter, part or annex: "Hoofdstuk 2. De toeslag"."""
    text = line.strip()
    found = next(
        (found for form in (_DIVISION_RE, _ORDINAL_RE, _ANNEX_RE) if (found := form.match(text))), None
    )
    if not found or len(text) > 100 or not text[0].isupper():
        return False
    rest = text[found.end() :].strip()
    if not rest:
        return found.re is not _ANNEX_RE or len(text) > len(found[1])
    return rest[0].isupper() and rest[-1] not in ".,;:" and not _REFERENCE.match(rest)


_OPENING_RE = re.compile(
    rf"(?:(?:artikel|article|art\.)\s*{_NUMBER}\s*(?:\.\s*[-–—]|[.:]|\s[-–—])\s*(?=[§A-ZÀ-Þ«„“\"(]|\d{{1,2}}\s?[°.)]|\d\s)"
    rf"|§\s?\d+[a-z]?\.?\s+(?=\(1\)\s)"
    rf"|(?:sec\.|section)\s*{_NUMBER}\.\s+(?=[A-Z(\[])|(?P<sign>§\s?\d+[a-z]?\.\s+(?=[A-ZÄÖÜ])))",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"[^\W\d_]")


def article_opening(line: str, signs: bool) -> int:
    """How many characters of a line are an article's label that its text follows: "Art. 7. § 1. De minister".

    Args:
        line: of running text; what comes before it has to end a sentence, which the caller sees to.
        signs: "§ 3. Wer" opens an article too (in Belgian law it opens a part of one).

    Returns:
        0 where the line opens none.
    """
    found = _OPENING_RE.match(line)
    if not found or (found["sign"] and not signs):
        return 0
    first = _CAPITAL.match(line, found.end())
    return 0 if first and first[0].islower() else found.end()


_REFERENCE = re.compile(r"(?:Absatz|Abs\.|Satz|Nummer|Nr\.|lid|alinéa|Buchstabe|SGB)\b", re.IGNORECASE)
