"""Sentences and list items of a text, as exact ranges.

Boundaries come from sentencex (Wikimedia), which never alters the text; legal abbreviations, which it cuts
("art. L. 262-2", "das 25. Lebensjahr"), are joined again here. Line layout is ours: a blank line or a list
marker ends a unit, a single line break inside a paragraph does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from sentencex import get_sentence_boundaries

_BLANK = re.compile(r"\n[ \t\xa0]*\n\s*")
_MARKER = re.compile(
    r"(?:[*•–-][ \t]+)?"  # a bullet, perhaps before a number
    r"(?:\(?(?:\d{1,3}|[a-z]{1,3}|[A-Z]{1,2}|[ivxIVX]{1,5})[).°]{1,2}|[IVX]{1,5}\s?[.°–-]+|§+\s?\d+\w*|[*•–-])"
    r"(?=[ \t\xa0]|$)(?![ \t\xa0]*\d)[ \t\xa0]*"  # "L. 136-6" at a line's start is no item
)
_NEW_ITEM = re.compile(r"\n(?=[ \t]*" + _MARKER.pattern + r")")
_HEADING = re.compile(r"#{1,6}\s|\|?[-=*_ |:]{3,}$")

# A sentence never ends after these; lower case, without the final point.
_ABBREVIATIONS_TEXT = """
    abs art arts artt nr nrs no nos par para paras sec secs subsec subs ch cap cf vgl zie bijv bv dhr mevr
    mw mr mrs ms dr drs ing ir prof st stb stcrt trb jo ca resp inkl incl excl bzw ggf evtl usw etc sog
    gem ehem einschl satz ziff buchst lit hs anh anl anm rdn rn bgbl bd str tel max min mind höchst vgl z
    d u i s o m v g a b c e f n p r t al alin éd env ex fig hab mm mme mlle me obs p pp vol v.v o.a m.n
    d.w.z i.v.m t.a.v m.u.v u.a z.b d.h i.d.r s.o jan feb febr mrt apr aug sept sep okt oct nov dec dez
    janv févr juil déc no'
"""
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_TEXT.split())
_LAST_TOKEN = re.compile(r"(?:^|[\s(\[«»\"“'’/])([^\s(\[«»\"“'’/]+)\.[\s\xa0]*$")
_MONTH_OR_NOUN_AFTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Range:
    """A range of a text, start inclusive, end exclusive."""

    start: int
    end: int


def units(text: str, language: str) -> list[Range]:
    """Split a document's text into sentences and list items.

    Args:
        text: any text; may hold hard line breaks, lists and headings.
        language: ISO code; other than en, nl, fr, de is split by sentencex's own rules alone.

    Returns:
        Ascending ranges without surrounding white space; headings and rulers are left out.
    """
    found: list[Range] = []
    for block in _blocks(text):
        if _HEADING.match(text, block.start, block.end):
            continue
        found += _sentences(text, block, language)
    return found


def split_sentences(text: str, language: str) -> list[Range]:
    """Split a written answer into its sentences; ranges without surrounding white space."""
    return [item for block in _blocks(text) for item in _sentences(text, block, language)]


def marker_length(unit: str) -> int:
    """Length of the list marker a unit begins with ("2. ", "(a) "); 0 without one."""
    marker = _MARKER.match(unit)
    return marker.end() if marker is not None and marker.end() < len(unit) else 0


def finished_length(text: str, language: str) -> int:
    """How much of a text still being written is finished sentences.

    The last sentence counts as finished only when something follows it, since "art." may go on.
    """
    ranges = split_sentences(text, language)
    return ranges[-2].end if len(ranges) > 1 else 0


def _blocks(text: str) -> list[Range]:
    cuts = sorted(
        {
            0,
            len(text),
            *(m.end() for m in _BLANK.finditer(text)),
            *(m.end() for m in _NEW_ITEM.finditer(text)),
        }
    )
    return [trimmed for a, b in pairwise(cuts) if (trimmed := trim(text, a, b)) is not None]


def _sentences(text: str, block: Range, language: str) -> list[Range]:
    # The marker "1." belongs to the first sentence; sentencex would make it one of its own.
    marker = _MARKER.match(text, block.start, block.end)
    body_start = marker.end() if marker and marker.end() < block.end else block.start
    body = re.sub(r"\s", " ", text[body_start : block.end])
    cuts = [
        body_start + boundary["end_index"] for boundary in get_sentence_boundaries(language or "en", body)
    ]
    result: list[Range] = []
    start = block.start
    for cut in cuts[:-1]:
        if _false_end(text[start:cut], text[cut : block.end], language):
            continue
        piece = trim(text, start, cut)
        if piece is not None:
            result.append(piece)
        start = cut
    piece = trim(text, start, block.end)
    if piece is not None:
        result.append(piece)
    return result


def _false_end(before: str, after: str, language: str) -> bool:
    last = _LAST_TOKEN.search(before)
    follower = after.lstrip()[:1]
    if follower and follower.islower():
        return True
    if last is None:
        return False
    token = last.group(1).casefold()
    if token in _ABBREVIATIONS or (len(token) == 1 and token.isalpha()):
        return True
    # German ordinals: "das 25. Lebensjahr", "am 1. Januar"; a year or amount ends a sentence.
    return (
        language == "de"
        and token.isdigit()
        and len(token) <= 2
        and bool(_MONTH_OR_NOUN_AFTER.match(follower))
    )


def trim(text: str, start: int, end: int) -> Range | None:
    """Narrow a range to leave out surrounding white space; None when nothing else is in it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Range(start, end) if end > start else None
