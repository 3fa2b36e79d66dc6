"""Questions for what a term means, in four languages."""

from __future__ import annotations

import re

_QUOTES = " \t\n\u00a0\"'«»„“”‘’‚‹›?!.,:;*"
_LONGEST = 80

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # what is …, what does … mean, what is meant by …, what is the meaning of …
        r"what\s(?:is|are)\s(?:meant|understood)\sby\s(?P<term>.+)",
        r"what\s(?:is|are)\s(?:the\s)?(?:meaning|definition)\sof\s(?P<term>.+)",
        r"what\s(?:do|does)\s(?P<term>.+?)\smean\b.*",
        r"what\s(?:is|are)\s(?P<term>.+)",
        # wat is …, wat betekent …, wat wordt verstaan onder …, wat wordt bedoeld met …
        r"wat\s(?:wordt|worden|verstaat\smen|verstaan\swe)\s(?:er\s)?(?:verstaan\s)?onder\s(?P<term>.+?)(?:\sverstaan)?",
        r"wat\swordt\s(?:er\s)?(?:bedoeld\smet\s(?P<term>.+)|met\s(?P<met>.+?)\sbedoeld)",
        r"wat\s(?:is|zijn|betekent|betekenen)\s(?P<term>.+)",
        # que signifie …, qu'est-ce que …, qu'entend-on par …, que veut dire …
        r"qu[’']entend(?:-on|ons-nous)?\spar\s(?P<term>.+)",
        r"que\s(?:signifie(?:nt)?|veut\sdire|veulent\sdire|désigne(?:nt)?)\s(?P<term>.+)",
        r"(?:qu[’']est-ce|c[’']est\squoi)(?:,\s|\s)?(?:que\s|qu[’'])?(?P<term>.+)",
        # was ist …, was bedeutet …, was versteht man unter …
        r"was\s(?:versteht\sman|ist|wird)\sunter\s(?P<term>.+?)(?:\s(?:zu\sverstehen|verstanden))?",
        r"was\s(?:ist|sind|bedeutet|bedeuten|heißt|heissen|meint)\s(?P<term>.+)",
    )
)
_BEFORE = re.compile(
    r"\A(?:(?:the|a|an|de|het|een|le|la|les|un|une|des|du|der|die|das|ein|eine|einer|einem|eines)\s|l[’']"
    r"|(?:term|word|expression|begrip|woord|terme|mot|expression|begriff|ausdruck|wort)\s)+",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"[\"»”“]?\s(?:in|im|within|under|dans|selon|au\ssens|volgens|nach|laut)\s.+", re.IGNORECASE
)
"""Where the meaning is to hold: "in this agreement", "volgens de wet"."""


def asked_terms(question: str) -> list[str]:
    """The term whose meaning a question asks for, without an article; empty where it asks for something else.

    A question that goes on ("what is a worker entitled to") gives words that no document defines.

    Returns:
        The term as it is asked, and without "in …" after it.
    """
    asked = " ".join(question.split()).strip(_QUOTES)
    for form in _FORMS if len(asked) <= 2 * _LONGEST else ():
        match = form.fullmatch(asked)
        if match:
            whole = next(filter(None, match.groups()))
            named = (_BEFORE.sub("", each).strip(_QUOTES) for each in (whole, _WHERE.sub("", whole)))
            return [term for term in dict.fromkeys(named) if 0 < len(term) <= _LONGEST]
    return []
