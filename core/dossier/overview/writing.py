"""A summary in a model's words: chosen sentences are condensed part by part, and the best of it combined."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.answering.condensing import Condenser, Written
from dossier.answering.words import content_stems
from dossier.overview.ranking import choose, cosines, lexrank
from dossier.overview.sentences import SourceSentence
from dossier.pacing import Meter
from dossier.types import CancelToken, Hit, Passage, ProgressCallback


def condense(
    sentences: Sequence[tuple[SourceSentence, str, str]],
    points: int,
    condenser: Condenser,
    report: ProgressCallback | None,
    cancel: CancelToken,
) -> tuple[list[Written], int]:
    """Let a model say in fewer words what sentences say, and keep the most central of what was verified.

    Args:
        sentences: in reading order, each with its document's identifier and its heading.
        points: how many sentences at most.

    Returns:
        Verified sentences, whose citations name places in ``sentences`` (from 0) and ranges in the documents'
        texts; and how many were left out because nothing bears them out.

    Raises:
        Cancelled: asked to stop.
    """
    hits = [_hit(number, *each) for number, each in enumerate(sentences)]
    meter: list[Meter] = []

    def on_part(done: int, total: int) -> None:
        if not meter:
            meter.append(Meter("writing", total, report))
        meter[0].advance(1 if done else 0)

    written, left_out = condenser.condense(hits, points, cancel, on_part)
    if len(written) > points:
        similarity = cosines([content_stems(one.text, one.language) for one in written])
        sections = [sentences[one.citations[0].passage][1:] for one in written]
        kept = choose(lexrank(similarity, [1.0] * len(written)), similarity, sections, points)
        written = [written[index] for index in sorted(kept)]
    return written, left_out


def _hit(number: int, sentence: SourceSentence, document: str, heading: str) -> Hit:
    passage = Passage(
        id="",
        document_id=document,
        ordinal=number,
        start=sentence.start,
        end=sentence.end,
        page=None,
        heading=heading,
        language=sentence.language,
        text=sentence.text,
    )
    return Hit(number, 1.0, passage, "", "")
