"""Reading the likeliest places one by one with a small extractive model, and choosing among what it finds.

The words of a question tell where to look (:mod:`dossier.answering.quoting`); the reader tells what answers
there, and how likely nothing does. Both scores are added as log-odds.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from dossier.answering.evidence import Material, Unit
from dossier.answering.numerals import agree, dates, figures, same_date
from dossier.answering.quoting import Candidate
from dossier.answering.references import references
from dossier.types import CancelToken

WINDOW = 500
"""Characters that the reader sees at once, as it was trained."""

READ = 2
"""Places read for a question, at most."""

BY_WORDS = 0.35
"""Weight of the log-odds by words beside those of the reader."""


SHORT_FROM = {"en": 0.05, "fr": 0.1}
"""Probability of the reader's words, by the passage's language, from which they are the answer."""

SHORT_ELSEWHERE = 0.4
_LIKELY = 0.4
"""Log-odds by the reader from which two findings that differ are both shown."""


class Read(Protocol):
    """What a reader makes of a text; see :class:`dossier.llm.reader.Reading`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def not_here(self) -> float: ...
    @property
    def log_probability(self) -> float: ...


class Reader(Protocol):
    """Reads one text with a question; :class:`dossier.llm.reader.PassageReader` is one."""

    def read(
        self,
        question: str,
        passage: str,
        role: str = ...,
        give_up: float = ...,
        cancel: CancelToken | None = ...,
    ) -> Read: ...


@dataclass(frozen=True)
class Finding:
    """Words that answer, by the reader.

    Attributes:
        quote: the units they stand in.
        start, end: their range in the document's text.
        here: log-odds that the place answers at all, by the reader.
        by_words: log-odds of the place by the words of the question.
        said: probability of exactly these words, were the answer there.
    """

    quote: Candidate
    start: int
    end: int
    here: float
    by_words: float
    said: float

    @property
    def words(self) -> str:
        """The words themselves, as they stand there."""
        passage = self.quote.units[0].hit.passage
        return passage.text[self.start - passage.start : self.end - passage.start]

    @property
    def stands_alone(self) -> bool:
        """Whether the words may be the answer without their sentence.

        Not in a provision, where its conditions count; else where the reader is sure enough of them, which
        in the languages it knows best it may be less.
        """
        passage = self.quote.units[0].hit.passage
        if references(passage.where) or any(unit.references for unit in self.quote.units):
            return False
        return self.said >= SHORT_FROM.get(passage.language, SHORT_ELSEWHERE)

    @property
    def merit(self) -> float:
        """What findings are compared by; log-odds up to a constant."""
        return self.here + BY_WORDS * self.by_words


def extract(
    reader: Reader,
    question: str,
    material: Material,
    ranked: Sequence[Candidate],
    cancel: CancelToken | None = None,
    places: int = READ,
    on_finding: Callable[[Finding], None] = lambda finding: None,
) -> list[Finding]:
    """Read the places of the best candidates, and return what was found, best first.

    Args:
        reader: the model.
        question: as it was searched for.
        material: the passages.
        ranked: candidates by words, best first.
        places: places to read, at most.
        on_finding: told of each finding at once; a later one may be better.

    Raises:
        Cancelled: through ``cancel``.
    """
    found: list[Finding] = []
    for candidate, units in _windows(material, ranked, places):
        by_words = logit(candidate.score)
        best = max((finding.merit for finding in found), default=-math.inf)
        # Words are sought where they could be better than the best so far, or say something else.
        wanted = min(best - BY_WORDS * by_words, _LIKELY)
        give_up = 1.0 if best == -math.inf else 1 / (1 + math.exp(max(wanted, -50)))
        start = units[0].start
        passage = units[0].hit.passage
        text = passage.text[start - passage.start : units[-1].end - passage.start][:WINDOW]
        reading = reader.read(question, text, give_up=give_up, cancel=cancel)
        if reading.start == reading.end:
            continue
        at, to = start + reading.start, start + reading.end
        held = tuple(unit for unit in units if unit.start < to and at < unit.end)
        if held:
            quote = Candidate(held, candidate.features, candidate.score)
            said = math.exp(reading.log_probability)
            found.append(Finding(quote, at, to, -logit(reading.not_here), by_words, said))
            on_finding(found[-1])
    return sorted(found, key=lambda finding: -finding.merit)


def differ(one: Finding, other: Finding) -> bool:
    """Whether two findings both are likely, and give other figures of one kind, or other dates."""
    if min(one.here, other.here) < _LIKELY:
        return False
    days = [dates(each.words) for each in (one, other)]
    if all(days):
        return not any(same_date(mine, theirs) for mine in days[0] for theirs in days[1])
    mine, theirs = (figures(each.words, each.quote.units[0].language) for each in (one, other))
    same_kind = {figure.unit for figure in mine} & {figure.unit for figure in theirs} - {""}
    return bool(same_kind) and not any(agree(figure, source) for figure in mine for source in theirs)


def logit(probability: float) -> float:
    """Log-odds, kept within what four digits tell apart."""
    clipped = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(clipped / (1 - clipped))


def _windows(
    material: Material, ranked: Sequence[Candidate], places: int
) -> Iterator[tuple[Candidate, tuple[Unit, ...]]]:
    """The surroundings of the best candidates, none read twice."""
    passages = {passage[0].hit.rank: passage for passage in material.passages}
    seen: set[tuple[int, int]] = set()
    for candidate in ranked:
        if places == 0:
            return
        if any((candidate.rank, unit.index) in seen for unit in candidate.units):
            continue
        units = _around(passages[candidate.rank], candidate)
        seen.update((candidate.rank, unit.index) for unit in units)
        places -= 1
        yield candidate, units


def _around(passage: Sequence[Unit], candidate: Candidate) -> tuple[Unit, ...]:
    """The candidate with as many of its neighbours as the reader can see, those before and after in turn."""
    first = next(at for at, unit in enumerate(passage) if unit is candidate.units[0])
    last = first + len(candidate.units) - 1
    grown = True
    while grown:
        grown = False
        if last + 1 < len(passage) and _fits(passage, first, last + 1):
            last, grown = last + 1, True
        if first > 0 and _fits(passage, first - 1, last):
            first, grown = first - 1, True
    return tuple(passage[first : last + 1])


def _fits(passage: Sequence[Unit], first: int, last: int) -> bool:
    whole = passage[last].index - passage[first].index == last - first  # nothing left out between
    return whole and passage[last].end - passage[first].start <= WINDOW
