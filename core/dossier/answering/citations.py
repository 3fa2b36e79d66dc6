"""From a sentence of an answer to the place in the documents that bears it out.

The place is found from the sentence itself, never from the question: the unit of the evidence that holds most
of what the sentence says, and a second one where the first leaves much of it open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.answering.evidence import Material, Rarity, Unit
from dossier.answering.numerals import Date, Figure, agree, dates, figures, same_date
from dossier.answering.references import reference_ranges
from dossier.answering.words import content_stems
from dossier.types import Citation

_MARKER = re.compile(r"\s*\[\s*(\d{1,2}(?:\s*[,;]\s*\d{1,2})*)\s*\]")
_MARKED = 0.15  # bonus for a passage the model itself named
_SECOND = 0.25  # share of the sentence a second place must add
_FACT = 2.0  # weight of a figure or date, against the mean weight of a word
_NEIGHBOURS = 3


def strip_markers(sentence: str) -> tuple[str, frozenset[int]]:
    """Remove citation markers such as "[1]" or "[2, 3]"; return the text and the numbers they named."""
    named = frozenset(
        int(number) for match in _MARKER.finditer(sentence) for number in re.findall(r"\d+", match.group(1))
    )
    return _MARKER.sub("", sentence).strip(), named


def align(
    sentence: str, language: str, material: Material, rarity: Rarity, named: frozenset[int] = frozenset()
) -> tuple[Unit, ...]:
    """Find the one or two units that hold most of what a sentence says.

    Args:
        sentence: a sentence of the answer, markers removed.
        language: ISO code of the sentence.
        material: the evidence.
        rarity: weight of a stem; rare words tell places apart.
        named: ranks of passages the model cited; they win between near equals.

    Returns:
        Units, best first; empty when nothing of the sentence stands in the evidence.
    """
    claims = _claims(sentence, language, rarity)
    total = sum(weight for _, weight in claims)
    if not total:
        return ()
    held = {id(unit): _held(unit, claims) for unit in material.units}
    shares = {key: sum(claims[index][1] for index in indices) / total for key, indices in held.items()}

    def worth(unit: Unit) -> tuple[float, int, int]:
        bonus = _MARKED if unit.hit.rank in named and shares[id(unit)] > 0 else 0.0
        return (shares[id(unit)] + bonus, -unit.hit.rank, -len(unit.text))

    first = max(material.units, key=worth, default=None)
    if first is None or shares[id(first)] == 0:
        return ()
    rest = [unit for unit in material.units if unit is not first]
    open_claims = frozenset(range(len(claims))) - held[id(first)]

    def adds(unit: Unit) -> tuple[float, bool, int]:
        gain = sum(claims[index][1] for index in held[id(unit)] & open_claims) / total
        near = unit.hit.rank == first.hit.rank and abs(unit.index - first.index) <= _NEIGHBOURS
        return (gain + (0.05 if near else 0.0), near, -unit.hit.rank)

    second = max(rest, key=adds, default=None)
    if second is not None and adds(second)[0] >= _SECOND:
        return (first, second)
    return (first,)


def cite(units: Sequence[Unit]) -> tuple[Citation, ...]:
    """Citations of units, verbatim; neighbours in one passage are joined into one range."""
    ordered = sorted(units, key=lambda unit: (unit.hit.rank, unit.start))
    ranges: list[tuple[Unit, int, int]] = []
    for unit in ordered:
        if ranges and ranges[-1][0].hit is unit.hit and unit.index == _last_index(ordered, unit) + 1:
            head, start, _ = ranges[-1]
            ranges[-1] = (head, start, unit.end)
        else:
            ranges.append((unit, unit.start, unit.end))
    first_cited = {unit.hit.rank: position for position, unit in reversed(list(enumerate(units)))}
    ranges.sort(key=lambda item: first_cited[item[0].hit.rank])
    return tuple(_citation(unit, start, end) for unit, start, end in ranges)


def _last_index(ordered: Sequence[Unit], unit: Unit) -> int:
    position = next(index for index, other in enumerate(ordered) if other is unit)
    return ordered[position - 1].index if position else -2


def _citation(unit: Unit, start: int, end: int) -> Citation:
    passage = unit.hit.passage
    return Citation(unit.hit.rank, start, end, passage.text[start - passage.start : end - passage.start])


Claim = tuple[str | Figure | Date, float]


def _claims(sentence: str, language: str, rarity: Rarity) -> list[Claim]:
    """What a sentence says, piece by piece with weights: stems, figures, dates."""
    stems = list(dict.fromkeys(content_stems(sentence, language)))
    claims: list[Claim] = [(stem, max(rarity(stem), 0.1)) for stem in stems]
    mean = sum(weight for _, weight in claims) / len(claims) if claims else 1.0
    said = dates(sentence)
    skip = reference_ranges(sentence) + tuple((date.start, date.end) for date in said)
    claims += [(date, _FACT * mean) for date in said]
    claims += [(figure, _FACT * mean) for figure in figures(sentence, language, skip)]
    return claims


def _held(unit: Unit, claims: Sequence[Claim]) -> frozenset[int]:
    stems = frozenset(unit.stems)
    held: set[int] = set()
    for index, (claim, _) in enumerate(claims):
        if isinstance(claim, Figure):
            found = any(agree(claim, other) for other in unit.figures)
        elif isinstance(claim, Date):
            found = any(same_date(claim, other) for other in unit.dates)
        else:
            found = claim in stems
        if found:
            held.add(index)
    return frozenset(held)
