"""Checking a sentence against what it cites, in code and without a model.

Every figure, date, provision and name a sentence states must stand in the cited text (or, for provisions and
names, in its heading); its other words must largely stand there too; and it must not negate what the text
affirms, nor the reverse. Thresholds were set on true and false sentence–quote pairs of the law questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.answering.evidence import Unit
from dossier.answering.names import names, negated_clauses
from dossier.answering.numerals import agree, dates, figures, same_date
from dossier.answering.quoting import related_stems
from dossier.answering.references import reference_ranges, references
from dossier.answering.words import content_stems, words
from dossier.types import Support

VERIFIED_FROM = 0.7
"""Share of a sentence's content that must stand in the cited text for it to count as verified."""

PARTLY_FROM = 0.4
"""Share from which it counts as partly supported."""

_NEW_FROM = 0.5  # of what a sentence says beyond the question, so much must stand in the cited text
_ECHO = 0.5  # credit for a word the question used and the cited text does not: a restatement, no new claim


@dataclass(frozen=True)
class Verdict:
    """How far a sentence is borne out.

    Attributes:
        coverage: share of its content found, in [0, 1].
        missing: figures, dates, provisions and names it states that the cited text does not.
        contradicts: it negates what is cited, or the reverse.
    """

    support: Support
    coverage: float
    missing: tuple[str, ...] = ()
    contradicts: bool = False


def verify(sentence: str, language: str, cited: Sequence[Unit], question: str = "") -> Verdict:
    """Check one sentence against the units it cites.

    Args:
        sentence: a sentence of an answer, citation markers removed.
        language: ISO code of the sentence.
        cited: the units it cites; none gives no support.
        question: what was asked; its words may be echoed, which is neither support nor a new claim.
    """
    if not cited:
        return Verdict(Support.NONE, 0.0)
    hard, asked_for = _missing_facts(sentence, language, cited, question)
    unnamed = _missing_names(sentence, language, cited)
    coverage, of_new = _coverage(sentence, language, cited, question)
    contradicts = _contradicts(sentence, language, cited)
    echo = not says_something_new(sentence, language, question)
    level = 2 if coverage >= VERIFIED_FROM else 1 if coverage >= PARTLY_FROM else 0
    if hard or of_new < _NEW_FROM:
        level = 0
    if unnamed or asked_for or echo:
        level = min(level, 1)
    if contradicts:
        level = max(0, level - 1)
    support = (Support.NONE, Support.PARTLY, Support.VERIFIED)[level]
    return Verdict(support, coverage, (*hard, *asked_for, *unnamed), contradicts)


def says_something_new(sentence: str, language: str, question: str) -> bool:
    """Whether a sentence holds a word or figure that the question does not: an echo answers nothing."""
    if set(content_stems(sentence, language)) - set(content_stems(question, language)):
        return True
    said, asked = figures(sentence, language), figures(question, language)
    return any(not any(agree(figure, other) for other in asked) for figure in said)


def _missing_facts(
    sentence: str, language: str, cited: Sequence[Unit], question: str
) -> tuple[list[str], list[str]]:
    """Figures, dates and provisions not in what is cited: those nobody said, and those the question said."""
    hard: list[str] = []
    echoed: list[str] = []
    said_dates = dates(sentence)
    for date in said_dates:
        if not any(same_date(date, source) for unit in cited for source in unit.dates):
            (echoed if any(same_date(date, asked) for asked in dates(question)) else hard).append(
                sentence[date.start : date.end]
            )
    known = {
        item.number for unit in cited for item in (*unit.references, *references(unit.hit.passage.where))
    }
    for reference in references(sentence):
        if reference.number not in known:
            asked = any(reference.number == other.number for other in references(question))
            (echoed if asked else hard).append(sentence[reference.start : reference.end])
    skip = reference_ranges(sentence) + tuple((date.start, date.end) for date in said_dates)
    asked_figures = figures(question, language)
    for figure in figures(sentence, language, skip):
        if any(agree(figure, source) for unit in cited for source in unit.figures):
            continue
        asked = any(agree(figure, other) for other in asked_figures)
        (echoed if asked else hard).append(sentence[figure.start : figure.end])
    return hard, echoed


def _missing_names(sentence: str, language: str, cited: Sequence[Unit]) -> list[str]:
    sources = [f"{unit.text} {unit.hit.passage.where} {unit.hit.title}".casefold() for unit in cited]
    return [
        name for name in names(sentence, language) if not any(name.casefold() in source for source in sources)
    ]


def _coverage(sentence: str, language: str, cited: Sequence[Unit], question: str) -> tuple[float, float]:
    """Shares of a sentence that stand in what it cites: of all of it, and of what the question lacks."""
    said = list(dict.fromkeys(content_stems(sentence, language)))
    source = frozenset(word.stem for unit in cited for word in words(unit.text, unit.language))
    # A figure that agrees in value ("6", "zes") stands for its word.
    agreed = _agreeing_stems(sentence, language, cited)
    echoed = frozenset(content_stems(question, language))
    held = {stem for stem in said if stem in source or stem in agreed or related_stems(stem, source)}
    credit = sum(1.0 if stem in held else _ECHO if stem in echoed else 0.0 for stem in said)
    new = [stem for stem in said if stem not in echoed]
    return (
        credit / len(said) if said else 0.0,
        sum(stem in held for stem in new) / len(new) if new else 1.0,
    )


def _agreeing_stems(sentence: str, language: str, cited: Sequence[Unit]) -> frozenset[str]:
    found: set[str] = set()
    for figure in figures(sentence, language, reference_ranges(sentence)):
        if any(agree(figure, source) for unit in cited for source in unit.figures):
            found.update(content_stems(sentence[figure.start : figure.end], language))
    for date in dates(sentence):
        if any(same_date(date, source) for unit in cited for source in unit.dates):
            found.update(content_stems(sentence[date.start : date.end], language))
    return frozenset(found)


def _contradicts(sentence: str, language: str, cited: Sequence[Unit]) -> bool:
    """Whether the clauses that share the sentence's words disagree with it on negation."""
    said = frozenset(content_stems(sentence, language))
    said_negated = any(negated for _, negated in negated_clauses(sentence, language))
    relevant = [
        negated
        for unit in cited
        for clause, negated in negated_clauses(unit.text, unit.language)
        if said & frozenset(content_stems(clause, unit.language))
    ]
    if not relevant:
        return False
    return not any(relevant) if said_negated else all(relevant)
