"""The passages found for a question, read as sentences, and the choice of what the model gets to see.

A short prompt is faster and, for a small model, better: when the context is short, the sentences nearest to
the question stay and the rest of their passage goes.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from dossier.answering.numerals import Date, Figure, dates, figures
from dossier.answering.references import Reference, reference_ranges, references
from dossier.answering.sentences import marker_length, units
from dossier.answering.suspicion import speaks_to_a_model
from dossier.answering.words import content_stems
from dossier.types import Hit

Rarity = Callable[[str], float]
"""Weight of a stem, larger for rarer ones (inverse document frequency over the library)."""


@dataclass(frozen=True)
class Unit:
    """A sentence or list item of a passage; start and end are offsets in the document's text."""

    hit: Hit
    index: int
    start: int
    end: int
    text: str

    @property
    def language(self) -> str:
        """ISO code of the passage it stands in."""
        return self.hit.passage.language

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Stems of its content words, in order."""
        return tuple(content_stems(self.text, self.language))

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """Dates in it; ranges are offsets in ``text``."""
        return tuple(dates(self.text))

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Provisions it names; ranges are offsets in ``text``."""
        return tuple(references(self.text))

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Numbers and amounts in it that are neither dates nor article numbers."""
        skip = reference_ranges(self.text) + tuple((date.start, date.end) for date in self.dates)
        skip += ((0, marker_length(self.text)),)
        return tuple(figures(self.text, self.language, skip))


@dataclass(frozen=True)
class Material:
    """The passages of one search result as units, in order of rank.

    Attributes:
        passages: one tuple of units per hit that holds any.
    """

    passages: tuple[tuple[Unit, ...], ...]

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """All units, best passage first."""
        return tuple(unit for passage in self.passages for unit in passage)

    @cached_property
    def rarity(self) -> Rarity:
        """Weights from these passages alone, for when the library's own are not at hand."""
        counts = Counter(stem for unit in self.units for stem in set(unit.stems))
        total = len(self.units)
        return lambda stem: math.log(1 + (total + 1) / (counts[stem] + 0.5))


def read_material(hits: Sequence[Hit], limit: int) -> Material:
    """Split the first ``limit`` passages into units with their offsets in the document.

    Sentences that speak to a model instead of a reader are left out.
    """
    passages = (_read_passage(hit) for hit in hits[:limit])
    return Material(tuple(passage for passage in passages if passage))


def _read_passage(hit: Hit) -> tuple[Unit, ...]:
    text = hit.passage.text
    kept: list[Unit] = []
    tainted, previous_end = False, 0
    for index, part in enumerate(units(text, hit.passage.language)):
        # What follows an order to a model in the same paragraph belongs to it.
        tainted = tainted and "\n\n" not in text[previous_end : part.start]
        tainted = tainted or speaks_to_a_model(text[part.start : part.end])
        previous_end = part.end
        if not tainted:
            offset = hit.passage.start
            kept.append(Unit(hit, index, offset + part.start, offset + part.end, text[part.start : part.end]))
    return tuple(kept)
