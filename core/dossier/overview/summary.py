"""The sentences that stand for a document or a collection, each with its place: map, then combine.

The points are the documents' own sentences, unless a model that is able to write is given. Texts of
any length are worked through in parts (map): of each part the most central sentences are kept, and among all
those kept the points are chosen in the same way (combine). So no step looks at more than ``PART`` sentences
of a document, or about ``COMBINED`` of a collection, at once.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from dossier.answering.condensing import Condenser, Written
from dossier.answering.references import reference_ranges
from dossier.answering.sentences import marker_length
from dossier.answering.suspicion import speaks_to_a_model
from dossier.answering.words import content_stems
from dossier.errors import UnknownDocument, UsageError
from dossier.overview.data import Citation, DocumentName, ItemKind, Point, Summary
from dossier.overview.items import find_items
from dossier.overview.ranking import choose, cosines, lexrank
from dossier.overview.sentences import Source, SourceSentence
from dossier.overview.writing import condense
from dossier.pacing import Meter
from dossier.types import BlockKind, CancelToken, Document, ProgressCallback, Scope
from dossier.vault import Vault

POINTS = 8
"""Points of a summary unless another number is asked for."""

MOST_POINTS = 50
PART = 400
"""Sentences that are weighed against each other at a time; the matrix has the square of it."""

COMBINED = 1500
_SOURCES = 3  # sentences that a model reads for each that it writes
_KEPT = 3  # of a part, so many times the number of points go on to be combined
_FEWEST_WORDS, _LONGEST = 3, 500
_LEADERS = re.compile(r"(?:[.…_·]\s?){4,}")
# "Dat is lager dan …", "It is paid …": says little without the sentence before it.
_LEANS = re.compile(
    r"(?:(?:dat|dit|die|das|dies|ce|cela|this|that)\s+(?:is|was|zijn|wordt|worden|kan|moet|geldt|betekent|krijgt|ist"
    r"|war|sind|wird|gilt|bedeutet|kann|muss|est|sont|signifie|n['’]est|means|applies|will|can|must|does)"
    r"|c['’]est|it|they|he|she|il|elle|ils|elles|hij|er|daar\w*|deshalb|daher|dann|dan|therefore|however|echter"
    r"|toutefois|jedoch)\b"
)
_LEANING = 0.5  # how much such a sentence counts
_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)


class Candidate(NamedTuple):
    """A sentence that may become a point."""

    source: DocumentName
    order: tuple[int, int]
    sentence: SourceSentence
    heading: str
    stems: tuple[str, ...]
    weight: float
    leans: bool


def summarise(
    vault: Vault,
    scope: Scope,
    points: int = POINTS,
    report: ProgressCallback | None = None,
    cancel: CancelToken | None = None,
    condenser: Condenser | None = None,
) -> Summary:
    """Summarise the documents in scope; see ``Library.summary``."""
    if not 1 <= points <= MOST_POINTS:
        raise UsageError(f"{points} is no number of points.", f"Give a number from 1 to {MOST_POINTS}.")
    cancel = cancel or CancelToken()
    kept, sentences, documents = gather(vault, scope, points, report, cancel)
    chosen = best_of(kept, points if condenser is None else _SOURCES * points)
    made = Summary((), sentences, documents, vault.documents.coverage(scope))
    if condenser is None:
        return replace(made, points=tuple(quoted(vault, _in_order(chosen))))
    in_order = _in_order(chosen)
    sources = [(one.sentence, one.source.id, one.heading) for one in in_order]
    written, left_out = condense(sources, points, condenser, report, cancel)
    said = [_written(vault, one, in_order) for one in written]
    # Where too little was verified, the documents speak for themselves.
    cited = {each.passage for one in written for each in one.citations}
    silent = [one for one in chosen if in_order.index(one) not in cited][: points - len(said)]
    told = [*zip((in_order[one.citations[0].passage].order for one in written), said, strict=True)]
    told += zip((one.order for one in silent), quoted(vault, silent), strict=True)
    ordered = tuple(point for _, point in sorted(told, key=lambda one: one[0]))
    return replace(made, points=ordered, model=condenser.name if said else "", left_out=left_out)


def gather(
    vault: Vault, scope: Scope, points: int, report: ProgressCallback | None, cancel: CancelToken
) -> tuple[list[Candidate], int, int]:
    """The sentences kept of every part of every document, with the number of all, and of their documents."""
    identifiers = vault.documents.ids(scope)
    meter = Meter("scanning", len(identifiers), report)
    kept: list[Candidate] = []
    sentences = documents = 0
    for number, identifier in enumerate(identifiers):
        cancel.check()
        with contextlib.suppress(UnknownDocument):  # removed meanwhile
            candidates = list(_candidates(vault, vault.documents.get(identifier), number, cancel))
            sentences += len(candidates)
            documents += bool(candidates)
            kept += _kept(candidates, points, cancel)
            kept = best_of(kept, COMBINED // 2) if len(kept) > COMBINED else kept
        meter.advance()
    return kept, sentences, documents


def best_of(candidates: Sequence[Candidate], most: int) -> list[Candidate]:
    """The most central of some sentences, best first, none saying again what another does."""
    similarity = cosines([one.stems for one in candidates])
    scores = lexrank(similarity, [one.weight for one in candidates])
    scores *= np.array([_LEANING if one.leans else 1.0 for one in candidates], dtype=np.float32)
    sections = [(one.source.id, one.heading) for one in candidates]
    return [candidates[index] for index in choose(scores, similarity, sections, most)]


def quoted(vault: Vault, chosen: Sequence[Candidate]) -> Iterator[Point]:
    """Sentences as points in the documents' own words, without the marks of lists."""
    sources: dict[str, Source] = {}
    for one in chosen:
        if one.source.id not in sources:
            sources[one.source.id] = Source(vault, vault.documents.get(one.source.id))
        start = one.sentence.start + marker_length(one.sentence.text)
        quote = sources[one.source.id].excerpt(start, one.sentence.end)
        yield Point(" ".join(quote.text.split()), (Citation(one.source, quote),))


def _in_order(chosen: Sequence[Candidate]) -> list[Candidate]:
    return sorted(chosen, key=lambda one: one.order)


def _written(vault: Vault, one: Written, sources: Sequence[Candidate]) -> Point:
    """A verified sentence of a model, with the places that bear it out."""
    citations = []
    for each in one.citations:
        name = sources[each.passage].source
        source = Source(vault, vault.documents.get(name.id))
        citations.append(Citation(name, source.excerpt(each.start, each.end)))
    return Point(one.text, tuple(citations), written=True)


def _kept(candidates: list[Candidate], points: int, cancel: CancelToken) -> list[Candidate]:
    if len(candidates) <= PART:
        return candidates if len(candidates) <= _KEPT * points else best_of(candidates, _KEPT * points)
    kept: list[Candidate] = []
    for first in range(0, len(candidates), PART):
        cancel.check()
        kept += best_of(candidates[first : first + PART], _KEPT * points)
    return kept if len(kept) == len(candidates) else _kept(kept, points, cancel)


def _candidates(vault: Vault, document: Document, number: int, cancel: CancelToken) -> Iterator[Candidate]:
    """The sentences of a document that can stand alone; of a text without any, its fragments."""
    source = Source(vault, document)
    said: set[str] = set()
    whole: list[Candidate] = []
    fragments: list[Candidate] = []
    for sentence in source.sentences():
        cancel.check()
        if sentence.kind not in _KINDS or len(sentence.text) > _LONGEST or speaks_to_a_model(sentence.text):
            continue
        words = " ".join(sentence.text[marker_length(sentence.text) :].split()).casefold()
        if words in said:  # what is said twice stands where it was said first
            continue
        said.add(words)
        stems = _stems(sentence)
        if len(content_stems(sentence.text, sentence.language)) < _FEWEST_WORDS or _LEADERS.search(
            sentence.text
        ):
            continue
        heading = source.heading(sentence.start)
        place, leans = (number, sentence.start), _LEANS.match(words) is not None
        made = Candidate(source.name, place, sentence, heading, stems, _weight(sentence), leans)
        (whole if _stands_alone(sentence.text) else fragments).append(made)
    yield from whole or fragments


def _weight(sentence: SourceSentence) -> float:
    """How much a sentence counts beforehand: more with a date or amount, most with a deadline."""
    kinds = {item.kind for item in find_items(sentence.text, sentence.language)}
    return 1.0 + (ItemKind.DEADLINE in kinds) + bool(kinds - {ItemKind.DEADLINE})


def _stems(sentence: SourceSentence) -> tuple[str, ...]:
    """What a sentence says, without the provisions that it names: law refers more than it says."""
    text = sentence.text
    for start, end in reference_ranges(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return tuple(stem for stem in content_stems(text, sentence.language) if not stem.isdigit())


def _stands_alone(text: str) -> bool:
    """Whether it begins and ends as a sentence does: a list's "a. who lives here;" is a part of one."""
    body = text[marker_length(text) :].strip()
    return body[-1:] in '.!?…»”")' and not body[:1].islower() and not body.endswith(("?", ":"))
