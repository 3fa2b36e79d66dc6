"""Where footnotes belong: under the path of the place that their mark stands in."""

from __future__ import annotations

import re

from dossier.splitting.places import Places
from dossier.types import Reading

_MARK = re.compile(r"\[?\^?(\d{1,3}|\*{1,3}|[a-z])\]?[.):]?\s")
_NEARBY = 200_000
_TRIES = 200


class Notes:
    """Finds the place of a footnote's mark.

    Args:
        reading: text, and pages where it has some.
        places: of the same reading.
    """

    def __init__(self, reading: Reading, places: Places) -> None:
        self._text = reading.text
        self._blocks = {block.start: block for block in reading.blocks}
        self._by_number = {page.number: page for page in reading.pages}
        self._places = places

    def place(self, start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...], int]:
        """A footnote's heading path, its place within the article, and the article's number.

        Args:
            start, end: the footnote's range. Where its mark is not found in the text before it (on its own
                page, if it has one), it belongs to what ends its page, or what it follows.
        """
        at = self._anchor(start, end)
        section = self._places.section(at)
        if section is None:
            return (), (), 0
        return section.path, self._places.within(at), section.article

    def _anchor(self, start: int, end: int) -> int:
        block = self._blocks.get(start)
        page = self._by_number.get(block.page) if block and block.page else None
        first = page.start if page else max(0, start - _NEARBY)
        last = min(page.end, start) if page and page.start < start else start
        found = _MARK.match(self._text, start, end)
        mark = self._last_mark(found[1], first, last) if found else -1
        return mark if mark >= 0 else max(last - 1, 0)

    def _last_mark(self, mark: str, first: int, last: int) -> int:
        """Where a mark last stands in a range: "[3]", "[^3]", or glued to a word as superscripts come out."""
        at = last
        for _ in range(_TRIES):
            at = self._text.rfind(mark, first, at)
            if at < 0:
                return -1
            if self._is_reference(at, at + len(mark)):
                return at
        return -1

    def _is_reference(self, start: int, end: int) -> bool:
        before, after = self._text[max(0, start - 1) : start], self._text[end : end + 1]
        if before in ("[", "^") and after == "]":
            return True
        if self._text[start].isalpha() or after.isalnum() or after == "*":
            return False
        return before.isalpha() or (before in tuple(".,;:)”»") and after.isspace())
