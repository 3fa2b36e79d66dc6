"""Answers, passages and documents for window tests, all consistent with one short text."""

from __future__ import annotations

from typing import Any

from dossier.codec import to_jsonable
from dossier.types import (
    Answer,
    AnswerStatus,
    Citation,
    Coverage,
    Document,
    Hit,
    Passage,
    Sentence,
    Support,
    Timing,
)

TEXT = (
    "# Housing rules\n\n"
    "## Article 1\n\nWho pays rent may ask for help. 🏠 Help is paid monthly.\n\n"
    "## Article 2\n\nAn objection is made within six weeks. The day of sending does not count.\n"
)
FIRST = "Help is paid monthly."
SECOND = "An objection is made within six weeks."


def hit(document: Document, rank: int, quote: str, text: str = TEXT, page: int | None = None) -> Hit:
    """A passage that is the line a quote stands in."""
    start = text.rfind("\n", 0, text.index(quote)) + 1
    end = text.index("\n", start)
    passage = Passage(
        id=f"{rank:032x}",
        document_id=document.id,
        ordinal=rank,
        start=start,
        end=end,
        page=page,
        heading="Housing rules › Article",
        language="en",
        text=text[start:end],
    )
    return Hit(rank, 1.0 / rank, passage, document.path, document.title)


def citation(rank: int, quote: str, text: str = TEXT) -> Citation:
    """A citation of a quote."""
    start = text.index(quote)
    return Citation(rank, start, start + len(quote), quote)


def answer(document: Document, **changes: Any) -> Answer:
    """Three sentences: supported, partly, not at all."""
    hits = (hit(document, 1, FIRST), hit(document, 2, SECOND))
    sentences = (
        Sentence("Help is paid each month.", Support.VERIFIED, (citation(1, FIRST),)),
        Sentence("You have six weeks to object.", Support.PARTLY, (citation(2, SECOND), citation(1, FIRST))),
        Sentence("You may also telephone.", Support.NONE),
    )
    values: dict[str, Any] = {
        "question": "How often?",
        "text": " ".join(item.text for item in sentences),
        "status": AnswerStatus.PARTIAL,
        "confidence": 0.7,
        "sentences": sentences,
        "hits": hits,
        "coverage": Coverage(412, 415, 3),
        "timing": Timing(0.1, 0.5, 2.4),
        "model": "a model",
    }
    return Answer(**{**values, **changes})


def answer_json(document: Document, **changes: Any) -> dict[str, Any]:
    """As :func:`answer`, as the engine sends it."""
    made: dict[str, Any] = to_jsonable(answer(document, **changes))
    return made


def not_found_json(document: Document) -> dict[str, Any]:
    """No answer, two nearest passages."""
    return answer_json(
        document, text="Your documents do not answer this.", status=AnswerStatus.NOT_FOUND, sentences=()
    )
