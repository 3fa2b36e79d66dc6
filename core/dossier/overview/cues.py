"""The words that make a date or period a deadline, in Dutch, French, German and English.

The languages are read together: the words of one mean nothing else beside a date or period of another, and
the language of a short text is easily mistaken.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dossier.reading.common.dates import MONTHS

_NEAR = 48  # characters between such a word and the period that it governs
_LAST = r"at the latest|au plus tard|spätestens|op zijn laatst|uiterlijk|ten laatste"

# "binnen", "no later than", "dans un délai de": whatever follows soon after is a deadline.
_WITHIN = re.compile(
    r"\b(?:binnen|within|innerhalb|inside of|(?:no|not) later than|endéans"
    r"|dans (?:un |le )?délai|délai(?:\s+\w+){0,2}?\s+(?:de|d['’]|est|expire)"
    r"|avant (?:l['’]expiration|la fin) d\w*|pas plus tard que"
    r"|termijn(?:\s+\w+){0,2}?\s+(?:van|is|bedraagt)|bedraagt de (?:termijn|\w+termijn)"
    r"|\w*frist(?:\s+\w+){0,2}?\s+(?:von|ist|beträgt)|binnen|vor Ablauf|bis spätestens"
    r"|(?:time[ -]?limit|deadline)(?:\s+\w+){0,2}?\s+(?:of|is|for)"
    rf"|{_LAST})\b",
    re.IGNORECASE,
)
# "dans les six semaines", "sous huit jours": only right before a period.
_RIGHT_BEFORE = re.compile(r"\b(?:dans les|dans l['’]|sous)\s*$", re.IGNORECASE)
# "vóór 1 maart", "by 31 May", "jusqu'au 31 mars": a deadline only right before a date.
_BY = re.compile(
    r"\b(?:vóór|voor|vooraleer|before|prior to|by|until|avant|jusqu['’]?\s?(?:au|à)|vor(?: dem)?|bis(?: zum)?"
    r"|tot(?: en met)?|t/m|up to and including)"
    r"(?:\s+(?:op|de|den|dem|het|le|the|midnight on|end of|\w+day|\w+dag|\w+tag|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche),?){0,2}\s*$",
    re.IGNORECASE,
)
# "van 1 maart tot 1 mei", "für April bis Juni 2025": how long, not by when.
_UNTIL = r"(?:bis(?: zum)?|tot(?: en met)?|t/m|until|jusqu['’]?\s?(?:au|à))\s*(?:\w+\s+)?$"
_FROM_TO = re.compile(_UNTIL, re.I)
_MONTH_TO = re.compile(rf"\b(?:{'|'.join(MONTHS).replace(' ', '|')})\.?\s+{_UNTIL}", re.I)
# "geboren vóór 1 januari 1949", "after 1979 and before 1981", "Zeiten vor dem 1. Juli 1990": law tells by
# such dates whom it is about; nothing is to be done by then.
_STATE = (
    r"geboren|gehuwd|overleden|gescheiden|aangegaan|ingegaan|toegekend|begonnen|tijdvak\w*|perioden?|born"
    r"|married|died|dead|deceased|in effect|in force|periods?|months?|paid|reported|issued|enacted|deposited"
    r"|performed|beginning|furnished|made|entered|entitled|jeweils|geltend\w*|bezogen|nachversichert|received|filed|determined|verstorben\w*|geschieden\w*|verheiratet\w*|eingetreten\w*|zeite?n?|zeiträume?n?"
    r"|nés?|nées?|mariée?s?|décédée?s?|périodes?|tel qu\w*"
)
_STATE_BEFORE = re.compile(rf"\b(?:{_STATE})\b[^;.]{{0,40}}$", re.IGNORECASE)
_STATE_AFTER = re.compile(
    rf"[\s,]*(?:(?:is|zijn|ist|sind|war|waren|was|were)\s+)?(?:{_STATE})\b", re.IGNORECASE
)
_RANGE = re.compile(r"[\s,]*(?:en|and|et|und|but)\b", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:na|after|since|from|après|depuis|nach|seit|ab|vanaf|on)\s*(?:\w+\s+){0,2}$", re.IGNORECASE
)
# … unless it belongs to what follows: "…, uiterlijk op 1 mei".
_AFTER = re.compile(
    rf"[\s,(]*(?:{_LAST})\b(?!\s+(?:op|le|la|on|the|am|bis|zum|den|dem|vóór|voor|binnen|within|dans|innerhalb|\d))",
    re.IGNORECASE,
)
# "U hebt zes weken om …", "You have 28 days to …".
_GIVEN = re.compile(
    r"\b(?:hebt|heeft|krijgt|krijgen|have|has|get|gets|allows?|given|avez|ont|dispos\w+|bénéfici\w+|haben|hat|erhält|erhalten|bleiben)\b"
    rf"[^;:!?.]{{0,{_NEAR}}}$",
    re.IGNORECASE,
)
_TIME_TO = re.compile(
    r"\s*(?:\.?$|om|de tijd|to|in which to|pour|afin|zeit|um|lang die möglichkeit)\b", re.IGNORECASE
)
# "ten minste twee weken voor de zitting": counted back from an event.
_AT_LEAST = re.compile(
    r"\b(?:at least|not less than|ten minste|minstens|au moins|mindestens|wenigstens)\s*$", re.I
)
_AHEAD = re.compile(
    r"\s*(?:before|prior to|in advance|ahead|vóór|voor|van tevoren|avant|vor|vorher|à l['’]avance)\b", re.I
)
_BREAK = re.compile(r"[;:!?]|\.\s")
_AND = re.compile(r"[\s,]*(?:of|or|ou|oder|en|and|et|und|bis|tot|to|à|[-–/]|respectievelijk)?\s*")


class Before(NamedTuple):
    """The date or period before the one that is looked at: where it stands, and what it is."""

    start: int
    end: int
    dated: bool
    deadline: bool


def is_deadline(text: str, start: int, end: int, *, dated: bool, after: Before | None) -> bool:
    """Whether a date or period is a deadline, by the words about it.

    Args:
        text: a sentence; start, end: the date or period in it.
        dated: it is a date, not a period.
        after: the date or period before it; None for the first.
    """
    before = text[after.end if after else 0 : start]
    if after and after.deadline and after.dated == dated and _AND.fullmatch(before):
        return True
    cues = [cue.end() for cue in _WITHIN.finditer(before)]
    if cues and len(before) - cues[-1] <= _NEAR and not _BREAK.search(before, cues[-1]):
        return True
    if dated and (by := _BY.search(before)):
        if after and (_FROM_TO.match(before.lstrip()) or _ends_range(text, before, after)):
            return False
        state = _STATE_BEFORE.search(before, 0, by.start()) or _STATE_AFTER.match(text, end)
        return not state and not _MONTH_TO.search(before)
    if _AFTER.match(text, end):
        return True
    if _GIVEN.search(before) and _TIME_TO.match(text, end):
        return True
    if not dated and _RIGHT_BEFORE.search(before):
        return True
    return not dated and bool(_AT_LEAST.search(before) and _AHEAD.match(text, end))


def _ends_range(text: str, between: str, after: Before) -> bool:
    """Whether a date ends what began "after" the one before it."""
    return after.dated and bool(_RANGE.match(between)) and bool(_SINCE.search(text, 0, after.start))
