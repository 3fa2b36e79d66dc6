"""Every mention in a library, document by document: its page, its heading and the words beside it."""

from __future__ import annotations

import contextlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from dossier.errors import UnknownDocument
from dossier.search.mentions.data import DocumentMentions, Mention
from dossier.search.mentions.finding import Finder, Languages, Range
from dossier.types import BlockKind, CancelToken, Document, Page, Scope
from dossier.vault import Vault
from dossier.vault.passages import PassagePlace

BESIDE = 90
"""Characters shown on either side of a mention."""


def mentions(
    vault: Vault,
    wanted: str,
    scope: Scope,
    *,
    inflections: bool = True,
    slips: bool = False,
    most: int | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[DocumentMentions]:
    """The documents in scope that mention something, in the order in which they were added.

    Args:
        wanted: a name, number, date, article or phrase.
        scope: where to look.
        inflections, slips: see :class:`dossier.search.mentions.finding.Finder`.
        most: after so many mentions the others are counted, no longer listed; None: all are listed.
        cancel: looked at between documents and within large ones.

    Raises:
        UsageError: there is nothing to look for, or the filter will not do.
        UnknownCollection: the scope names none.
        Cancelled: through ``cancel``.
    """
    cancel = cancel or CancelToken()
    finder = Finder(wanted, inflections=inflections, slips=slips, check=cancel.check)
    identifiers = vault.documents.ids(scope)
    return _each(vault, finder, identifiers, most, cancel)


def _each(
    vault: Vault, finder: Finder, identifiers: Sequence[str], most: int | None, cancel: CancelToken
) -> Iterator[DocumentMentions]:
    left = most
    for identifier in identifiers:
        cancel.check()
        found = None
        with contextlib.suppress(UnknownDocument):  # removed meanwhile
            text = vault.documents.text(identifier)
            if finder.possible(text):
                found = _in_document(vault, finder, identifier, text, left)
        if found is not None:
            left = None if left is None else max(0, left - len(found.mentions))
            yield found


def _in_document(
    vault: Vault, finder: Finder, identifier: str, text: str, most: int | None
) -> DocumentMentions | None:
    document = vault.documents.get(identifier)
    passages = vault.passages.places(identifier)
    languages = Languages(document.language, [(one.start, one.end, one.language) for one in passages])
    ranges = finder.find(text, languages)
    if not ranges:
        return None
    listed = ranges if most is None else ranges[:most]
    places = _Places(vault, document, passages) if listed else None
    return DocumentMentions(
        document=identifier,
        path=document.path,
        title=document.title,
        collection=document.collection,
        total=len(ranges),
        mentions=tuple(places.mention(text, each) for each in listed) if places else (),
    )


class _Places:
    """Where in one document a range stands: on which page, under which heading."""

    def __init__(self, vault: Vault, document: Document, passages: Sequence[PassagePlace]) -> None:
        self._pages = vault.documents.pages(document.id)
        self._page_starts = [page.start for page in self._pages]
        self._passages = passages
        self._passage_ends = [passage.end for passage in passages]
        self._headings = [
            (block.start, block.end)
            for block in vault.documents.blocks(document.id)
            if block.kind is BlockKind.HEADING
        ]

    def mention(self, text: str, range_: Range) -> Mention:
        """The mention in that range, with all that is shown of it."""
        start, end = range_
        page = self._page(start)
        return Mention(
            start=start,
            end=end,
            text=text[start:end],
            before=_last_words(_line(text[max(0, start - 2 * BESIDE) : start])),
            after=_first_words(_line(text[end : end + 2 * BESIDE])),
            page=page.number if page else None,
            label=page.label if page and page.label not in ("", str(page.number)) else "",
            heading=self._heading(start),
            doubtful=bool(page and page.doubtful),
        )

    def _page(self, place: int) -> Page | None:
        number = bisect_right(self._page_starts, place) - 1
        return self._pages[number] if number >= 0 else None

    def _heading(self, place: int) -> str:
        """The heading that stands over a place; a heading's own words stand under it."""
        number = bisect_right(self._passage_ends, place)
        if number < len(self._passages) and self._passages[number].start <= place:
            return self._passages[number].where
        at = bisect_right(self._headings, (place, place + 1)) - 1
        for start, end in self._headings[max(at, 0) : at + 2]:
            if start <= place < end:
                return self._passages[number].where if number < len(self._passages) else ""
        return self._passages[number - 1].where if number else ""


def _first_words(line: str) -> str:
    return line if len(line) <= BESIDE else line[: max(line.rfind(" ", 0, BESIDE), 0) or BESIDE]


def _last_words(line: str) -> str:
    return (
        line if len(line) <= BESIDE else line[max(line.find(" ", len(line) - BESIDE), len(line) - BESIDE) :]
    )


def _line(text: str) -> str:
    """A text on one line, keeping a space at its edges where there is white space."""
    line = " ".join(text.split())
    return (" " if text[:1].isspace() else "") + line + (" " if line and text[-1:].isspace() else "")
