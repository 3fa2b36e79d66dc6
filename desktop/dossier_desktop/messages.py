"""What the core says, in the reader's language.

The core speaks English: errors, hints, reasons. Each sentence it may say stands in
:mod:`dossier_desktop.core_sentences` as a template with named places; here a sentence is matched with its
template and put together again from the translation. A sentence without a template is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from dossier.errors import DossierError
from dossier_desktop.core_sentences import SENTENCES

_PLACE = re.compile(r"\{(\w+)\}")


def error_text(error: DossierError) -> tuple[str, str]:
    """An error's message and hint, translated."""
    return text(error.message), text(error.hint)


def error_line(error: DossierError) -> str:
    """An error's message and hint as one text, translated."""
    return " ".join(filter(None, error_text(error)))


def text(sentence: str) -> str:
    """A sentence of the core, translated as far as it is known."""
    if not sentence:
        return ""
    for pattern, template in _patterns():
        if found := pattern.fullmatch(sentence):
            return _filled(QCoreApplication.translate("Core", template), found.groupdict())
    return sentence


def _filled(template: str, values: dict[str, str]) -> str:
    # Not str.format: a value or a translation may hold braces.
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), template)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Templates as patterns, those with the most fixed text first."""
    ordered = sorted(SENTENCES, key=lambda sentence: -len(_PLACE.sub("", sentence)))
    return tuple((_pattern(sentence), sentence) for sentence in ordered)


def _pattern(template: str) -> re.Pattern[str]:
    parts, seen = [], set[str]()
    for index, piece in enumerate(_PLACE.split(template)):
        if index % 2 == 0:
            parts.append(re.escape(piece))
        else:
            parts.append(f"(?P={piece})" if piece in seen else f"(?P<{piece}>.+?)")
            seen.add(piece)
    return re.compile("".join(parts), re.DOTALL)
