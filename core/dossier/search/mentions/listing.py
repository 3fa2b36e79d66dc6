"""Every mention in a library, document by document: its page, its heading and the words beside it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

from dossier.errors import UnknownDocument
from dossier.search.mentions.data import DocumentMentions, Mention
from dossier.search.mentions.finding import Finder, Languages, Range
from dossier.search.places import Places
from dossier.types import CancelToken, Scope
from dossier.vault import Vault

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
    places = Places(vault, identifier, passages) if listed else None
    return DocumentMentions(
        document=identifier,
        path=document.path,
        title=document.title,
        collection=document.collection,
        total=len(ranges),
        mentions=tuple(_mention(text, each, places) for each in listed) if places else (),
    )


def _mention(text: str, range_: Range, places: Places) -> Mention:
    """The mention in that range, with all that is shown of it."""
    start, end = range_
    place = places.at(start)
    return Mention(
        start=start,
        end=end,
        text=text[start:end],
        before=_last_words(_line(text[max(0, start - 2 * BESIDE) : start])),
        after=_first_words(_line(text[end : end + 2 * BESIDE])),
        page=place.page,
        label=place.label,
        heading=place.heading,
        doubtful=place.doubtful,
    )


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
