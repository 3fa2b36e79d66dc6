"""Where footnotes belong: under the path of the place that their mark stands in."""

from __future__ import annotations

import re

from dossier.splitting.places import Places
from dossier.types import Reading

_MARK = re.compile(r"\[?\^?(\d{1,3}|\*{1,3}|[a-z])\]?[.):]?\s")
_NEARBY = 200_000


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
        if found and last > first:
            places = list(_reference(found[1]).finditer(self._text, first, last))
            if places:
                return places[-1].start()
        return max(last - 1, 0)


def _reference(mark: str) -> re.Pattern[str]:
    """A mark in running text: "[3]", "[^3]", or glued to the word before it as superscripts come out."""
    escaped = re.escape(mark)
    if mark.isdigit():
        return re.compile(rf"\[\^?{escaped}\]|(?<=[^\W\d]){escaped}(?!\w)|(?<=[.,;:)”»]){escaped}(?=\s)")
    return re.compile(rf"\[\^?{escaped}\]" if mark.isalpha() else rf"(?<=\w){escaped}(?!\*)")
