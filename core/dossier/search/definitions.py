"""The terms that a document defines: 'a. werkgever: …', '« travailleur » désigne …', '"worker" means …'.

Legal definitions keep to few forms, so patterns find them (lexico-syntactic patterns: Hearst, 1992,
"Automatic acquisition of hyponyms from large text corpora"), written by looking at statutes and treaties in
Dutch, French, German and English. A list counts only below words that announce definitions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from dossier.search.analysis import query_terms
from dossier.vault.definitions import Entry

MOST = 500
"""Definitions that are kept of one document."""

LONGEST_TERM, MOST_WORDS = 80, 8
LONGEST_MEANING = 300

_LONGEST_LIST = 20_000  # characters below an announcement
_QUOTES = " \t\n\u00a0\"'«»„“”‘’‚‹›,*_"

_OPEN, _CLOSE = r"(?:[\"“”«„‘‹]|,,|'')\s?", r"\s?(?:[\"”“»’›]|'')"
_QUOTED = rf"{_OPEN}(?P<term>[^\"“”«»„‹›\n;]{{2,{LONGEST_TERM}}}?){_CLOSE}"
_BARE = rf"(?P<bare>[^\"“”«»„‹›\n;:.,()]{{2,{LONGEST_TERM}}}?)"
_EITHER = rf"(?:{_QUOTED}|{_BARE})"
_GERMAN_TERM = rf"(?P<bare>[A-ZÄÖÜ][^\"„“\n;:.,]{{1,{LONGEST_TERM}}}?)"
_START = r"(?:(?<=\n\n)|\A|(?<=[.;]\s))(?:\(\d{1,3}[a-z]?\)\s+|\d{1,3}\.\s+)?"
_IN_THIS = r"\b[Ii]n\s+this\s+(?i:act|part|section|title|chapter|agreement|convention|regulation)\b"


class Definition(NamedTuple):
    """A term with what it means, and where in the text the term stands."""

    term: str
    meaning: str
    start: int


def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern in which no repetition is without end, so that no text is slow."""
    return re.compile(pattern.replace(r"\s+", r"\s{1,9}").replace(r"\s*", r"\s{0,9}"))


_INLINE = tuple(
    _compiled(pattern)
    for pattern in (
        # "X" means …; le terme « X » désigne …; der Ausdruck „X“ bezeichnet …; „X“ betekent …
        (
            rf"{_QUOTED},?\s+(?:(?=includes?\b|ha(?:s|ve)\s+the\s)|(?:shall\s+mean|means?|bedeutet|bezeichnet"
            r"|désigne(?:nt)?|signifie(?:nt)?|s['’]entend(?:ent)?|beteken(?:t|en))\b\s*:?\s*)"
        ),
        rf"(?:bezeichne|bedeute)(?:t|n)\s+(?:der|die)\s+(?:Ausdruck|Begriff|Bezeichnung)\s+{_QUOTED}\s+",
        # onder X wordt verstaan …; wordt onder X verstaan …; wordt verstaan onder X: …
        (
            rf"\b[Oo]nder\s+(?:de\s+term\s+)?{_EITHER}\s+word(?:t|en)\s+(?:(?!niet\b)\w{{2,12}}\s+){{0,3}}?verstaan\b"
            r"(?!\s+onder)[:,]?\s*"
        ),
        (
            rf"\b[Ww]ord(?:t|en)\s+(?:\w{{2,12}}\s+){{0,2}}?onder\s+{_EITHER}\s+(?:(?:mede|tevens|uitsluitend)\s+)?"
            r"verstaan\b[:,]?\s*"
        ),
        rf"\b[Ww]ordt\s+verstaan\s+onder\s+{_EITHER}\s?:\s*",
        # on entend par « X » …; on entend par X : …; on entend par X toute personne …
        (
            rf"\b(?:on\s+entend|il\s+y\s+a\s+lieu\s+d['’]entendre|il\s+faut\s+entendre)\s+par\s*:?\s*(?:{_QUOTED}|{_BARE}"
            r"(?=\s?[:,]|\s(?:tou[st]|toute|toutes|celui|celle|le|la|les|un|une|l['’]\w{2,30})\s))\s?[:,]?\s*"
        ),
        # Constitue un X, au sens de …, …; sont considérées comme X …
        rf"(?<=\n\n)Constitue(?:nt)?\s+(?:une?|des)\s+{_BARE},\s+au\s+sens\s+[^\n,]{{2,80}},\s+",
        (
            r"(?<=\n\n)(?:Est|Sont)\s+considérée?s?\s+comme\s+(?P<bare>\w[\w'’-]{1,30}(?:\s\w[\w'’-]{1,30}){0,2}?)"
            r"(?:,\s+|\s+(?=(?:tout|toute|celui|celle|le|la|les|une?)\s))"
        ),
        # X im Sinne dieses Gesetzes ist …; (1) X ist, wer …; X sind Personen, die …; unter X versteht man …
        (
            rf"{_START}{_GERMAN_TERM}\s+im\s+Sinne\s+diese[rs]\s+\w{{3,30}}\s+(?:ist|sind)\s+"
            r"(?!nicht\b|keine?\b|auch\b|insbesondere\b|an\b)"
        ),
        rf"{_START}{_GERMAN_TERM}\s+(?:ist|sind)(?:,\s+(?=wer\s)|\s+(?=jede[rs]?\s|Menschen,\s+d))",
        rf"{_START}Im\s+Sinne\s+diese[rs]\s+\w{{3,30}}\s+(?:ist|sind)\s+{_QUOTED}\s+",
        rf"\b[Uu]nter\s+{_EITHER}\s+versteht\s+man\s+",
        # In this Act, worker means …
        rf"{_IN_THIS},?\s+{_BARE}\s+(?:means\s+|(?=includes\s|has\s+the\s+meaning))",
    )
)

_ANNOUNCED = _compiled(
    r"(?:\bword(?:t|en)\s[^\n;:]{0,80}?\bverstaan\s+onder"
    r"|\bgelden\s+de\s+volgende\s+(?:definities|begripsbepalingen)"
    r"|\bon\s+entend(?:,[^\n;:]{1,120},)?\s+par"
    r"|\b[Ii]m\s+Sinne\s+diese[rs]\s[^\n;:.]{0,60}?(?:ist|sind|bedeute[tn]|bezeichne[tn])"
    r"|\b(?:bedeuten|bezeichnen)\s+die\s+(?:Ausdrücke|Begriffe)"
    r"|\bgelten\s+(?:die\s+)?folgende[n]?\s+Begriffsbestimmungen"
    rf"|{_IN_THIS}[^\n;:.]{{0,60}}|\bfollowing\s+definitions\s+(?:shall\s+)?apply)\s*(?::|(?=\n\s*1\.))"
)
_MARKER = re.compile(
    r"[ \t]{0,8}(?:(?P<roman>\(?[ivx]{2,5}[.)])|(?P<letter>\(?[a-z]{1,2}[.)])|(?P<degree>\d{1,3}\s?[°º]\.?)"
    r"|(?P<bracket>\(?\d{1,3}\))|(?P<digit>\d{1,3}\.)|(?P<dash>[-–—•*]))[ \t\u00a0]{0,4}(?=\S)"
)
# An item begins a line, or in running text follows upon the one before: "…; b. werknemer: …".
_LINE = re.compile(
    r"\n|(?<=[;:])[ \t\u00a0](?=(?:\(?[a-z]{1,2}[.)]|\(?\d{1,3}(?:\)|\s?[°º]|\.)|[-–—])[ \t\u00a0])"
)
_HEADING = re.compile(r"(?i)\s{0,8}(?:§|#|arti(?:kel|cle)\b|section\b|hoofdstuk\b|chapitre\b|chapter\b)")
_COLON = re.compile(r"\s?:(?!//)")
# Not after "18. Lebensjahr", but before the next paragraph's number.
_END = _compiled(
    r"[;.]\s*$|;\s|(?<!\b\d)(?<!\b\d\d)\.\s+(?=[A-ZÀ-ÝÄÖÜ(“„«\"])|\.\s*\n(?=\s*\(?\d{1,3}[a-z]?[.)])|\n\s*\n"
)
_BEFORE = re.compile(
    r"(?i)^(?:the\s(?:term|expression|word)|les?\stermes?|l['’]expression|d(?:er|ie)\s(?:ausdruck|begriff|ausdrücke)"
    r"|de\sterm|het\sbegrip)\s"
)
_NO_TERM = re.compile(
    r"(?i)[\d\"“”«»„]|\b(?:bedoelde?|genoemde?|artikel|lid|visée?s?|l['’]article|absatz|satz|section|subsection|paragraph)\b"
    r"|^(?:dit|deze|dat|die|hij|zij|er|hier|daar|ce|cela|il|elle|das|dies|dieser?|sie|er|es|it|this|such|these)\b"
    r"|^(?:als|auf|bei|für|im|in|mit|nach|nicht|keine?|von|zu|zur|zum|eine[mr]|de[mn])\s"
)
_VERB = re.compile(r"^(?:means?|désigne(?:nt)?|bedeutet|bezeichnet|betekent)\s")
_NOTHING = re.compile(r"(?i)\W*(?:vervallen|abrogée?|weggefallen|aufgehoben|repealed|$)")


def locate(text: str) -> list[Definition]:
    """The terms that a text defines, each with its meaning, in order, each once.

    Args:
        text: any text, of any length.

    Returns:
        Definitions as they are written but for white space, at most :data:`MOST`; a long meaning is cut after
        a word.
    """
    places: dict[int, tuple[str, str]] = {}
    for at, term, rest in (*_listed(text), *_inline(text)):
        pair = _term(term), _meaning(rest)
        if all(pair):
            places.setdefault(at, pair)
    first: dict[tuple[str, str], int] = {}
    for at in sorted(places):
        first.setdefault(places[at], at)
    return [Definition(term, meaning, at) for (term, meaning), at in first.items()][:MOST]


def entries(text: str, language: str) -> list[Entry]:
    """The definitions of a text in a language (ISO 639-1), as they are stored."""
    return [(key(each.term, language), each.start) for each in locate(text)]


def key(term: str, language: str) -> str:
    """What a term is looked up by: its stemmed words without articles and other stop words."""
    return " ".join(query_terms(term, language))


def _inline(text: str) -> Iterator[tuple[int, str, str]]:
    """Place of the term, the term, the text from its meaning on."""
    for pattern in _INLINE:
        for match in pattern.finditer(text):
            found = match.groupdict()
            name = "term" if found.get("term") is not None else "bare"
            if name == "term" or not _NO_TERM.search(found["bare"]):
                yield match.start(name), found[name], text[match.end() : match.end() + 2 * LONGEST_MEANING]


def _listed(text: str) -> Iterator[tuple[int, str, str]]:
    """The same for the items of lists that are announced to define."""
    done = 0
    for announced in _ANNOUNCED.finditer(text):
        if announced.start() < done:
            continue
        for at, item in _items(text[announced.end() : announced.end() + _LONGEST_LIST]):
            place = announced.end() + at
            done = place + len(item)  # no text is looked at twice
            colon = _COLON.search(item, 0, LONGEST_TERM + 20)
            if colon and not _NO_TERM.search(item[: colon.start()].strip(_QUOTES)):
                yield place, item[: colon.start()], item[colon.end() : colon.end() + 2 * LONGEST_MEANING]


def _items(tail: str) -> Iterator[tuple[int, str]]:
    """Place and text, without its marker, of each item of a list that a text begins with."""
    kind: str | None = None  # how its items are marked; "" where they are not
    begin, blank, start = 0, False, 0
    for line_end in chain((match.end() for match in _LINE.finditer(tail)), (len(tail),)):
        line, at, start = tail[start:line_end], start, line_end
        if not line.strip():
            blank = True
            continue
        marker = _MARKER.match(line)
        found = (marker.lastgroup or "") if marker else ""
        if kind is None:
            kind = found
        elif not _goes_on(line, kind, found, blank):
            yield begin, tail[begin:at]
            return
        elif found != kind or not (found or blank):  # below an item, or the rest of a wrapped line
            blank = False
            continue
        else:
            yield begin, tail[begin:at]
        begin, blank = at + (marker.end() if marker else 0), False
    if kind is not None:
        yield begin, tail[begin:]


def _goes_on(line: str, kind: str, found: str, blank: bool) -> bool:
    """Whether a line belongs to a list whose items are marked in one way (``kind``), itself in another."""
    if _HEADING.match(line):
        return False
    if found in ("digit", "bracket") and found != kind:
        return False  # the article's next paragraph
    if found or not blank:
        return bool(kind) or not found
    return not kind and _COLON.search(line, 0, LONGEST_TERM) is not None


def _term(text: str) -> str:
    """A term without quotation marks and what calls it a term; empty if it is none."""
    term = " ".join(_BEFORE.sub("", " ".join(text.split()).strip(_QUOTES)).strip(_QUOTES).split())
    # A quotation mark within: two terms at once. "Onder X niet" says what it is not.
    fits = not re.search(r",,|‘‘|’’|''", term) and not term.endswith((" niet", " nicht"))
    fits = fits and len(term) <= LONGEST_TERM and len(term.split()) <= MOST_WORDS
    return term if fits and sum(sign.isalpha() for sign in term) > 1 else ""


def _meaning(text: str) -> str:
    """The first sentence or clause, shortened to whole words; empty where there is none."""
    text = text.lstrip(_QUOTES)
    end = _END.search(text)
    whole = " ".join(text[: end.start() if end else len(text)].split())
    whole = _VERB.sub("", whole).strip(" :;,.")
    if _NOTHING.match(whole):
        return ""
    return whole if len(whole) <= LONGEST_MEANING else whole[:LONGEST_MEANING].rpartition(" ")[0]
