"""Articles as they are named: "art. 7a", "artikel 7a" and "§ 7a" are one, so is "artikelen 6 en 7a"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.search.mentions.spelling import ANY

_HEAD = re.compile(
    # Begun by a class of signs, so that most of a text is passed over quickly.
    r"[aAsS§](?<!\w.)(?i:(?<=a)rt(?:ikel(?:en|s|n)?|icles?|[ts]?\.?)|(?<=s)ec(?:tions?|s?\.)|(?<=§)§?)\s*"
    r"(?=(?i:[LRD]\.?\s?\*?\s?)?\d)",
    re.DOTALL,
)
_LATIN = "ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies|undecies|duodecies"
_NUMBER = re.compile(
    r"(?P<code>[LRD]\.?\s?\*?\s?)?(?P<digits>\d+(?:[-.:]\d+)*)"
    rf"(?P<suffix>bis|\s?(?:{_LATIN})|[a-z]{{1,2}})?(?!\w)(?P<apart>\s(?:bis(?!\w)|[a-h](?![\w.])))?",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r"\s*(?:,|;|/|&|–|-|(?<=\s)(?:en|et|and|und|or|of|ou|oder|bis|tot(?:\sen\smet)?|t/m|à|to|resp\.)(?=\s))"
    r"\s*(?:(?:en|et|and|und|or|of)\s+)?(?:§{1,2}\s*)?",
    re.IGNORECASE,
)
# An enumeration goes on only with what cannot be an amount: "L. 111-4, 1 460 euros" names one article.
_AMOUNT = re.compile(
    r"[ \xa0\u202f]\d|[.,]\d|\s*[%€$£]|\s+(?:jaren|jaar|weken|week|maanden|maand|dagen|dag|uur"
    r"|jahren?|wochen?|monaten?|tagen?|ans?|années?|mois|jours?|semaines?|years?|months?|weeks?|days?|hours?|euros?|eur|procent"
    r"|prozent|percent|per\scent)\b",
    re.IGNORECASE,
)
_LONGEST = 1000  # characters of an enumeration
_MOST_DIGITS = 6  # of an article's number
# Languages in which a letter after the number may stand apart ("§ 7 a"), and in which "bis" means "to".
_APART, _UNTIL = ("nl", "de"), ("de",)


class Reference:
    """One article, section or paragraph that is looked for."""

    pattern = _HEAD

    def __init__(self, name: str) -> None:
        self._name = name
        self._digits = re.split(r"\D+", name.lstrip("lrd"), maxsplit=1)[0]

    def spans(self, found: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """Where it is named after the word met: with that word where it is the first number, else alone."""
        text, start = found.string, found.start()
        if text.find(self._digits, found.end(), found.end() + _LONGEST) < 0:
            return
        number = _NUMBER.match(text, found.end())
        while number is not None:
            names = _names(number, language)
            yield from ((start, end) for name, end in names if name == self._name)
            more = _FURTHER.match(text, max(end for _, end in names))
            number = _NUMBER.match(text, more.end()) if more else None
            if number is not None:
                start = number.start()
                number = None if _AMOUNT.match(text, number.end()) else number


def reference_at(text: str, start: int) -> tuple[Reference, int] | None:
    """The reference to one article that begins at a place of a text, with its end."""
    found = _HEAD.match(text, start)
    number = _NUMBER.match(text, found.end()) if found else None
    if number is None:
        return None
    suffix = (number["suffix"] or "") or (number["apart"] or "")
    return Reference(_canonical(number, suffix)), number.end()


def _names(found: re.Match[str], language: str) -> list[tuple[str, int]]:
    """What a number after "article" names, each with its end; where the language is open, all that it may."""
    suffix, apart = found["suffix"] or "", found["apart"] or ""
    names = []
    belongs = language not in _UNTIL if apart.strip().casefold() == "bis" else language in _APART
    if apart and not suffix and (belongs or language == ANY):
        names.append((_canonical(found, apart), found.end()))
    if not apart or suffix or not belongs or language == ANY:
        names.append((_canonical(found, suffix), found.end("suffix" if suffix else "digits")))
    first, _, last = found["digits"].rpartition("-")
    if not suffix and not found["code"] and first.isdigit() and _ascends(first, last):
        names += [(first, found.start("digits") + len(first)), (last, found.end("digits"))]
    return names


def _ascends(first: str, last: str) -> bool:
    return len(last) <= _MOST_DIGITS and int(first) < int(last)


def _canonical(found: re.Match[str], suffix: str) -> str:
    code = re.sub(r"[^a-z]", "", (found["code"] or "").casefold())
    return code + re.sub(r"\D+", "x", found["digits"]) + "".join(suffix.split()).casefold()
