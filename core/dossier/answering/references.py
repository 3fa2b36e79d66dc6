"""References to articles, sections and paragraphs of law, in four languages.

"artikel 7a", "§ 35 Abs. 1", "article L. 262-2", "Sec. 402(a)" are each read as the provision they name,
so that an answer's reference can be looked for in what it cites, whatever the spelling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dossier.answering.numerals import UNIT_WORDS


@dataclass(frozen=True, slots=True)
class Reference:
    """A provision named in a text: ``text[start:end]``; number is canonical ("7a", "l262-2", "402")."""

    start: int
    end: int
    number: str


_NUMBER = r"(?:[LRD](?:\.|\b)\s?\*?\s?)?\d+[a-z]{0,2}(?:[-.:]\d+[a-z]?)*"
_NAME = r"artikelen|artikels?|articles?|art(?:t|s)?\.|§§?|sections?|secs?\.|paragraphes?|paragraaf"
_REFERENCE = re.compile(rf"(?<!\w)(?:{_NAME})\s*#?\s*({_NUMBER})(?![\w])(?!\.\d)", re.IGNORECASE)
# An enumeration goes on only with what cannot be an amount: "L. 111-4, 1 460 euros" names one article.
_AMOUNT = r"\w|[ \xa0\u202f]\d|[.,]\d|\s*[%€$£]|\s+(?:" + "|".join(sorted(UNIT_WORDS)) + r")\b"
_FURTHER = re.compile(
    rf"\s*(?:,|en|et|and|und|or|of|ou|oder|bis|tot|à|to|-|–)\s+({_NUMBER})(?!{_AMOUNT})", re.IGNORECASE
)
# Parts of an article: "Abs. 1", "tweede lid"; their numbers are no facts to check alone.
_DETAIL = re.compile(
    r"(?<!\w)(?:Abs(?:atz|\.)|Satz|Nr\.|Nummer|Buchst(?:abe|\.)|lid|onderdeel|sub|al(?:inéa|\.)|paragraph|para\.|point"
    r"|subsection|subparagraph|clause|Titel|title|Teil|Hoofdstuk|chapter|Kapitel|chapitre|Part|Buch)"
    r"\s*\(?[\dIVX]+[a-z]?\)?"
    r"|(?<!\w)[^\W_]+\s+(?:lid|leden|volzin|alinéas?|paragraph|subsection|sentence|phrase)(?!\w)",
    re.IGNORECASE,
)
_BARE_CODE = re.compile(r"(?<!\w)([LRD])\.?\s?\*?(\d{2,4}(?:-\d+)+)(?!\w)")


def references(text: str) -> list[Reference]:
    """Provisions named in a text, in order, enumerations included ("artikelen 7, 7a en 8")."""
    found: list[Reference] = []
    for match in _REFERENCE.finditer(text):
        found.append(Reference(match.start(), match.end(), _canonical(match.group(1))))
        position = match.end()
        while further := _FURTHER.match(text, position):
            found.append(Reference(further.start(1), further.end(1), _canonical(further.group(1))))
            position = further.end()
    for match in _BARE_CODE.finditer(text):
        if not any(item.start < match.end() and match.start() < item.end for item in found):
            found.append(Reference(match.start(), match.end(), _canonical(match.group())))
    return sorted(found, key=lambda item: item.start)


def reference_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Ranges whose digits name a provision or a part of one, and so are no amounts."""
    named = [(item.start, item.end) for item in references(text)]
    return tuple(named + [match.span() for match in _DETAIL.finditer(text)])


def _canonical(number: str) -> str:
    return re.sub(r"[\s.*]", "", number).casefold()
