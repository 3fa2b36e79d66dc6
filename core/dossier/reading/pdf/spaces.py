"""Spaces that no reader sees: PDFium puts some between pieces of a word drawn one by one, or drawn twice.

"Singapor e", "Test i ng": a letter alone gives such spaces away. Those that the file itself does not hold,
and that part letters standing as close as in a word, are taken out. Spaces between longer pieces stay: after
an italic f the space before the next word is as narrow.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.layout import Run
from dossier.reading.pdf.pages import HYPHEN, Line

if TYPE_CHECKING:
    from dossier.reading.pdf.page import Looks

_LONE = re.compile(rf"(?<![^ ])[0-9.,)A-Za-z\u00c0-\u00ff](?=[ {HYPHEN}]|$)")
_WORDS = frozenset("aAIàÀyYoOôu")  # of one letter
_OFTEN = 0.03  # of a page's words are of one letter: its lines are looked at
# Times the type's size, over the gap between the two letters before: a gap that is none; the same where the
# letter may be a word.
_CLOSE, _CLOSER = 0.13, 0.04


def without_false_spaces(text: str, lines: list[Line], looks: Looks) -> list[Line]:
    """The lines of a page without spaces within words.

    Args:
        text: of the page.
    """
    lengths = list(map(len, text.split()))
    if lengths.count(1) <= max(_OFTEN * len(lengths), 1):
        return lines
    return [_mended(line, looks) if line.size and _LONE.search(line.text) else line for line in lines]


def _mended(line: Line, looks: Looks) -> Line:
    text, first = line.text, line.first
    if first is None:
        return line
    beside = {at for match in _LONE.finditer(text) for at in (match.start() - 1, match.end())}
    false = [at for at in sorted(beside) if _is_false(line, first, at, looks)]
    if not false:
        return line
    runs: list[Run] = []
    pieces: list[str] = []
    start = length = 0
    for end in [*false, len(text)]:
        piece = text[start:end]
        left = looks.box(first + start)[0] if start else line.left
        last = end - 2 if piece.endswith(HYPHEN) and len(piece) > 1 else end - 1
        right = looks.box(first + last)[2] if end < len(text) else line.right
        run = Run(length, length + len(piece), 0, left, line.top, right, line.bottom, first + start)
        runs.append(run)
        pieces.append(piece)
        length += len(piece)
        start = end + 1
    return line._replace(text="".join(pieces), first=None, runs=tuple(runs))


def _of_one_word(before: str, after: str) -> bool:
    return (
        (before.isalpha() and after.isalpha())
        or (before.isalnum() and after in ".,)")
        or (before.isdigit() and after.isdigit())
    )


def _is_false(line: Line, first: int, at: int, looks: Looks) -> bool:
    """Whether a place in a line is a space that parts two letters of a word."""
    text = line.text
    if not 0 < at < len(text) - 1 or text[at] != " " or not _of_one_word(text[at - 1], text[at + 1]):
        return False
    inside = at > 1 and text[at - 2].isalnum()
    end, begin = (inside and looks.gap(first + at - 2, first + at - 1, 0.0)) or (0.0, 0.0)
    close = _CLOSER if text[at - 1] in _WORDS or text[at + 1] in _WORDS else _CLOSE
    wide = begin - end + close * line.size
    return looks.gap(first + at - 1, first + at + 1, wide) is None and looks.made_up(first + at)
