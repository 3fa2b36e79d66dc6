"""A reading to passages ready for the vault: cut, told apart by language, with their search terms."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from dossier.reading.common.language import detect
from dossier.search.analysis import terms
from dossier.splitting import Span, split
from dossier.splitting.outline import SEPARATOR
from dossier.types import CancelToken, Page, Reading
from dossier.vault import PassageDraft, TermFields

LANGUAGES = ("nl", "de", "fr", "en")
"""Languages whose questions are told apart."""

LONG_ENOUGH = 200
"""Characters from which a text's own language is asked; shorter ones have their document's."""

EMBEDDED_LEVELS = 2
"""Innermost headings that are embedded with a passage; more would push the text out of the model's window."""

_EMBEDDED_TITLE = 80
_SAMPLE = 1500


def drafts(reading: Reading, title: str, cancel: CancelToken | None = None) -> list[PassageDraft]:
    """Passages of a document, in order.

    Args:
        reading: what reading the file gave; without text it has no passages.
        title: the document's title.
        cancel: looked at between passages.

    Returns:
        Drafts with stemmed terms for title, heading path and body; the same input gives the same drafts.

    Raises:
        Cancelled: through ``cancel``.
    """
    cancel = cancel or CancelToken()
    spans = split(reading, title)
    languages = _languages(reading, spans, cancel)
    pages = _Pages(
        [page for page in reading.pages if page.doubtful],
        {page.number: page.label for page in reading.pages if page.label not in ("", str(page.number))},
    )
    titles = {language: _joined(title, language) for language in set(languages)}
    made = []
    for span, language in zip(spans, languages, strict=True):
        cancel.check()
        made.append(_draft(reading, span, language, titles[language], pages))
    return made


def embed_text(title: str, heading: str, text: str) -> str:
    """The text of which a passage's vector is made: title, innermost headings, passage."""
    levels = heading.split(SEPARATOR)[-EMBEDDED_LEVELS:] if heading else []
    above = SEPARATOR.join(part for part in (title[:_EMBEDDED_TITLE].strip(), *levels) if part)
    return f"{above}\n{text}" if above else text


class _Pages(NamedTuple):
    """What passages say of their pages: those read with doubt, and numbers as printed where they differ."""

    doubtful: Sequence[Page]
    labels: dict[int, str]


def _draft(reading: Reading, span: Span, language: str, title_terms: str, pages: _Pages) -> PassageDraft:
    text = reading.text[span.start : span.end]
    return PassageDraft(
        start=span.start,
        end=span.end,
        page=span.page,
        heading=span.heading,
        language=language,
        text=text,
        place=span.place,
        doubtful=_overlaps(pages.doubtful, span),
        label=pages.labels.get(span.page or 0, ""),
        terms=TermFields(
            title=title_terms, heading=_joined(span.heading, language), body=_joined(text, language)
        ),
    )


def _overlaps(pages: Sequence[Page], span: Span) -> bool:
    """Whether a passage lies, in part at least, on one of the pages, which come in order."""
    at = bisect_right(pages, span.start, key=lambda page: page.end)
    return at < len(pages) and pages[at].start < span.end


def _languages(reading: Reading, spans: list[Span], cancel: CancelToken) -> list[str]:
    """Each passage's language, told by its article's text: a treaty holds its texts side by side."""
    texts: dict[int, str] = {}
    for span in spans:
        texts[span.article] = texts.get(span.article, "") + reading.text[span.start : span.end] + "\n"
    told: dict[int, str] = {}
    for article, text in texts.items():
        cancel.check()
        told[article] = _told(text[:_SAMPLE], reading.language)
    return [told[span.article] for span in spans]


def _told(text: str, document: str) -> str:
    """A text's language; where neither it nor its document is clear, the likeliest of ours."""
    own = detect(text) if len(text) >= LONG_ENOUGH else ""
    return own or document or detect(text, LANGUAGES)


def _joined(text: str, language: str) -> str:
    return " ".join(terms(text, language))
