"""What kind of answer a question asks for: a duration, an amount, a share, an age, a date, a person, a fact.

Read from the question words of four languages; used to prefer sentences that can hold such an answer.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from dossier.answering.sentences import split_sentences


class Expected(StrEnum):
    """Kinds of answer that leave a trace in a sentence's surface."""

    AGE = "age"
    SHARE = "share"
    DURATION = "duration"
    MONEY = "money"
    COUNT = "count"
    DATE = "date"
    WHO = "who"
    OTHER = "other"


UNITS_OF: dict[Expected, frozenset[str]] = {
    Expected.AGE: frozenset({"year", ""}),
    Expected.SHARE: frozenset({"percent"}),
    Expected.DURATION: frozenset({"day", "week", "month", "year", "hour", "quarter"}),
    Expected.MONEY: frozenset({"money", "percent"}),
    Expected.COUNT: frozenset({"day", "week", "month", "year", "hour", "quarter", "percent", "money", ""}),
    Expected.DATE: frozenset({"day", "week", "month", "year"}),
}
"""Units of the figures that can answer each kind; kinds without figures are absent."""

# For each language, in the order of Expected: the first kind whose pattern matches decides.
_PATTERNS: dict[str, tuple[str, ...]] = {
    "en": (
        r"(?:what|which) age|how old",
        r"percentage|per ?cent\b|(?:what|which) (?:share|portion|proportion|part|fraction)",
        (
            r"how (?:long|soon|quickly|fast|far back)"
            r"|how many (?:\w+ ){0,3}(?:day|week|month|year|hour|quarter)s"
            r"|how much (?:time|notice|warning)|time limit|deadline|(?:waiting|notice) period|longest"
        ),
        r"how much|(?:what|which) (?:amount|sum|fee|fine)|maximum (?:amount|fine|fee)|ceiling",
        r"how (?:many|often)",
        r"when (?:do|does|must|is|are|will|can|did|may)\b|(?:what|which) (?:date|day|year)|at what point",
        r"who(?:se|m)?\b|(?:which|what) (?:authority|institution|country|body|office|court)",
    ),
    "nl": (
        r"(?:welke|die) leeftijd|hoe oud",
        r"percentage|procent\b|welk deel|welk gedeelte",
        (
            r"hoe ?lang|hoe snel|hoe ver\b"
            r"|hoeveel (?:\w+ ){0,2}(?:tijd|dagen|weken|maanden|jaar|jaren|uur|uren|kwartalen)"
            r"|termijn|welke periode|(?:binnen|na|over|gedurende) hoeveel"
        ),
        r"hoe ?hoog|hoe groot|hoeveel (?:geld|euro|spaargeld|bedraagt|krijg|kost|gaat)|welk bedrag|wat kost",
        r"hoeveel|hoe vaak",
        r"wanneer|welke? (?:moment|dag|datum|jaar)",
        r"wie\b|welke (?:instantie|instelling|gemeente|rechter|organisatie)",
    ),
    "fr": (
        r"quel âge",
        r"pourcentage|quelle (?:part|fraction|proportion)|quel taux",
        (
            r"combien (?:de|d['’]) ?(?:\w+ ){0,1}(?:temps|jours|semaines|mois|années|ans|heures)"
            r"|délai|préavis"
            r"|quelle (?:est la )?(?:durée|période)|pendant combien"
        ),
        r"quel(?:le)? (?:est l[ea] )?(?:montant|somme|amende|peine)|combien (?:touch|coût|reç|vers|doi|perç)",
        r"combien|quelle distance",
        r"quand\b|(?:quelle|quelles) (?:est la )?dates?|quelle année|quel jour",
        r"\bqui\b|quelle (?:caisse|autorité|institution|juridiction)|quel (?:organisme|service|juge|médecin)",
    ),
    "de": (
        r"welche[mrns]? alter|wie alt",
        r"prozent|welche[rn]? (?:anteil|teil)",
        (
            r"wie ?lange|wie schnell|wie ?viele?n? (?:\w+ )?(?:zeit|tage|wochen|monate|jahre|stunden)"
            r"|(?:welche[rn]?|die) (?:frist|zeit|dauer)|innerhalb welcher"
        ),
        r"wie ?hoch|was kostet|welche[rn]? (?:betrag|höhe)|was müssen wir|wie ?viel\b",
        r"wie ?viele?|wie oft",
        r"\bwann\b|welche[mrns]? (?:tag|datum|jahr|zeitpunkt)",
        r"\bwe[rmn]\b|\bwessen|welche (?:behörde|stelle|kasse|institution)",
    ),
}


def expected_answer(question: str, language: str) -> Expected:
    """Tell what kind of answer a question asks for.

    Only its asking sentences count ("I am 45. How long may I …?"); English patterns serve for languages that
    have none of their own.
    """
    asking = asking_part(question, language)
    for kind, pattern in zip(Expected, _compiled(language if language in _PATTERNS else "en"), strict=False):
        if pattern.search(asking):
            return kind
    return Expected.OTHER


def asking_part(question: str, language: str) -> str:
    """The sentences of a question that end in a question mark; all of it where none does."""
    parts = [question[part.start : part.end] for part in split_sentences(question, language)]
    return " ".join(part for part in parts if part.endswith("?")) or question


@lru_cache(maxsize=len(_PATTERNS))
def _compiled(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?:\b(?:{pattern}))", re.IGNORECASE) for pattern in _PATTERNS[language])
