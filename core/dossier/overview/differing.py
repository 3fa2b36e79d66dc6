"""What differs between two paragraphs: the words, and the dates, periods, amounts and numbers among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from dossier.answering.numerals import dates, figures
from dossier.answering.references import reference_ranges
from dossier.answering.sentences import marker_length
from dossier.overview.data import Edit, ItemKind
from dossier.overview.items import find_items

_WORD = re.compile(r"\d+(?:[.,'’]\d+)*(?!\w)|\w+|[^\w\s]")
_ISLAND = 1  # so many equal words between two edits are read as part of one


class Fact(NamedTuple):
    """A date, period, amount, percentage or number: its kind, normalised value and range in the paragraph."""

    kind: str
    value: str
    start: int
    end: int


def edits(first: str, second: str) -> list[Edit]:
    """The words that differ, as ranges of the two texts, in order; white space does not count.

    The longest runs of equal words are kept (Ratcliff and Obershelp), which reads better than fewest edits.
    """
    one, other = _tokens(first), _tokens(second)
    matcher = SequenceMatcher(None, [t[0] for t in one], [t[0] for t in other], autojunk=False)
    blocks: list[list[int]] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        if blocks and a - blocks[-1][1] <= _ISLAND and c - blocks[-1][3] <= _ISLAND:
            blocks[-1][1], blocks[-1][3] = b, d
        else:
            blocks.append([a, b, c, d])
    return [Edit(*_span(one, a, b, len(first)), *_span(other, c, d, len(second))) for a, b, c, d in blocks]


def facts(text: str, language: str) -> list[Fact]:
    """The facts of a paragraph by which two versions of it are compared, in order."""
    found = [
        Fact(
            # Whether something is a deadline follows from words that are shown as changed themselves.
            ("date" if "-" in item.value else "period")
            if item.kind is ItemKind.DEADLINE
            else item.kind.value,
            f"{item.value} {item.currency}{'w' if item.working_days else ''}".strip(),
            item.start,
            item.end,
        )
        for item in find_items(text, language)
    ]
    taken = [(fact.start, fact.end) for fact in found] + [(day.start, day.end) for day in dates(text)]
    skip = (*reference_ranges(text), *taken, (0, marker_length(text)))
    for figure in figures(text, language, skip):
        if not any(figure.start < end and start < figure.end for start, end in taken):
            kind = "percentage" if figure.unit == "percent" else "number"
            end = figure.end if kind == "percentage" else figure.number_end
            found.append(Fact(kind, f"{figure.value:g}", figure.start, end))
    return sorted(found, key=lambda fact: fact.start)


def fact_changes(first: Sequence[Fact], second: Sequence[Fact]) -> list[tuple[Fact | None, Fact | None]]:
    """The facts that are not the same, in order; between equal ones, those of one kind are pairs."""
    matcher = SequenceMatcher(
        None, [(f.kind, f.value) for f in first], [(f.kind, f.value) for f in second], autojunk=False
    )
    changed: list[tuple[Fact | None, Fact | None]] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        rest = list(second[c:d])
        for fact in first[a:b]:
            partner = next((other for other in rest if other.kind == fact.kind), None)
            if partner is not None:
                rest.remove(partner)
            changed.append((fact, partner))
        changed += [(None, other) for other in rest]
    return changed


def _tokens(text: str) -> list[tuple[str, int, int]]:
    return [(match[0], *match.span()) for match in _WORD.finditer(text)]


def _span(tokens: Sequence[tuple[str, int, int]], first: int, last: int, length: int) -> tuple[int, int]:
    """The range of some tokens; where there are none, the empty range where they would stand."""
    if first < last:
        return tokens[first][1], tokens[last - 1][2]
    place = tokens[first - 1][2] if first else (tokens[0][1] if tokens else length)
    return place, place
