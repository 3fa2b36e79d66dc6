"""From what reading gave to passages ready for the vault, with the terms they are found by."""

from __future__ import annotations

from dossier.search.analysis import terms
from dossier.splitting import split
from dossier.types import Reading
from dossier.vault import PassageDraft, TermFields


def drafts(reading: Reading, title: str) -> list[PassageDraft]:
    """Cut a document into passages and analyse their words in its language."""
    language = reading.language
    title = _joined(title, language)
    return [
        PassageDraft(
            start=span.start,
            end=span.end,
            page=span.page,
            heading=span.heading,
            language=language,
            text=reading.text[span.start : span.end],
            terms=TermFields(
                title=title,
                heading=_joined(span.heading, language),
                body=_joined(reading.text[span.start : span.end], language),
            ),
        )
        for span in split(reading, title)
    ]


def embed_text(title: str, heading: str, text: str) -> str:
    """What the embedder sees of a passage."""
    return "\n".join(part for part in (title, heading, text) if part)


def _joined(text: str, language: str) -> str:
    return " ".join(terms(text, language))
