"""What the core says, in the reader's language.

The core speaks English: errors, hints, reasons. Each sentence it may say stands in
:mod:`dossier_desktop.core_sentences` as a template with named places; here a text is taken apart into
sentences, each is matched with its template and put together again from the translation. A sentence without
a template is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from dossier.errors import DossierError
from dossier_desktop.core_sentences import PARTS, SENTENCES

_PLACE = re.compile(r"\{(\w+)\}")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.?!]) (?=[A-Z])")


def error_text(error: DossierError) -> tuple[str, str]:
    """An error's message and hint, translated."""
    return text(error.message), text(error.hint)


def error_line(error: DossierError) -> str:
    """An error's message and hint as one text, translated."""
    return " ".join(filter(None, error_text(error)))


def text(core_text: str) -> str:
    """What the core says, translated as far as it is known."""
    whole = _translated(core_text)
    if whole is not None:
        return whole
    sentences = _BETWEEN_SENTENCES.split(core_text)
    return " ".join(_translated(sentence) or sentence for sentence in sentences)


def is_known(core_text: str) -> bool:
    """Whether every sentence has a template."""
    return bool(_match(core_text)) or all(map(_match, _BETWEEN_SENTENCES.split(core_text)))


def _translated(sentence: str) -> str | None:
    found = _match(sentence)
    if found is None:
        return None
    template, values = found
    words = {name: _translated_value(value) for name, value in values.items()}
    # Not str.format: a value or a translation may hold braces.
    translation = QCoreApplication.translate("Core", template)
    return _PLACE.sub(lambda place: words.get(place[1], place[0]), translation)


def _translated_value(value: str) -> str:
    """Kinds of files and numbers of pages are sentences' parts with translations of their own."""
    if value in SENTENCES:
        return QCoreApplication.translate("Core", value)
    found = _match(value, PARTS)
    if found is None:
        return value
    translation = QCoreApplication.translate("Core", found[0])
    return _PLACE.sub(lambda place: found[1].get(place[1], place[0]), translation)


def _match(sentence: str, templates: tuple[str, ...] = SENTENCES) -> tuple[str, dict[str, str]] | None:
    for pattern, template in _patterns(templates):
        if found := pattern.fullmatch(sentence):
            return template, found.groupdict()
    return None


@cache
def _patterns(templates: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Templates as patterns, those with the most fixed text first."""
    ordered = sorted(templates, key=lambda sentence: -len(_PLACE.sub("", sentence)))
    return tuple((_pattern(sentence), sentence) for sentence in ordered)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)
    fixed, names = pieces[::2], pieces[1::2]
    parts = [re.escape(fixed[0])]
    for name, after in zip(names, fixed[1:], strict=True):
        parts += [f"(?P<{name}>.+?)", re.escape(after)]
    return re.compile("".join(parts), re.DOTALL)
