"""Words parted at a line's end: which hyphens belong to the word and which only to the line.

Decided by the document's own words where they tell ("long-term" stands whole elsewhere), else by the letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dossier.reading.pdf.pages import HYPHEN

_BEFORE = re.compile(rf"(\w+)[{HYPHEN}-]$")
_LAST = re.compile(r"\w+$")
_WORD = 60  # characters
_AFTER = re.compile(r"\w+")
# "Vor- und Nachteile", "in- en uitvoer": the hyphen stands for a word left out.
_AND = frozenset(("und", "oder", "sowie", "bzw", "bis", "en", "of", "et", "ou", "and", "or", "to"))


class Hyphens:
    """Decides over the hyphens of one document.

    Args:
        text: gives the document's text, asked for once something has to be decided; hyphens at the ends of
            lines in it are marked or followed by a line feed.
    """

    def __init__(self, text: Callable[[], str]) -> None:
        self._source = text
        self._text: str | None = None
        self._compounds: set[str] = set()
        self._known: dict[str, bool] = {}

    def end(self, line: str, following: str) -> tuple[str, str]:
        """How a line goes over into the next.

        Args:
            line: a line that ends in a hyphen or PDFium's mark of one.
            following: the line after it.

        Returns:
            The line as it is to stand, one character shorter where the hyphen goes, and what is to stand
            between the two: nothing or a line feed.
        """
        marked = line.endswith(HYPHEN)
        line = line[:-1]
        before, after = _BEFORE.search(f"{line}-"), _AFTER.match(following)
        if before is None or after is None:
            return f"{line}-", "\n"
        left, right = before[1], after[0]
        whole = f"{left}{right}".casefold()
        letters = left[-1].islower() and right[0].islower()
        if right in _AND:
            return (line, "") if letters and self._occurs(whole) else (f"{line}-", "\n")
        if letters:
            parted = f"{left}-{right}".casefold()
            return (f"{line}-", "") if self._compound(parted) and not self._occurs(whole) else (line, "")
        if left.isalpha() and right.isalpha() and (right.isupper() == left.isupper()) and self._occurs(whole):
            return line, ""
        return f"{line}-", "" if marked else "\n"

    def _compound(self, word: str) -> bool:
        self._read()
        return word in self._compounds

    def _occurs(self, word: str) -> bool:
        """Whether a word stands in the text, as a whole."""
        text = self._read()
        if word not in self._known:
            at = text.find(word)
            while at >= 0 and (
                text[at - 1 : at].isalnum() or text[at + len(word) : at + len(word) + 1].isalnum()
            ):
                at = text.find(word, at + 1)
            self._known[word] = at >= 0
        return self._known[word]

    def _read(self) -> str:
        if self._text is None:
            self._text = self._source().casefold()
            self._compounds = _compounds(self._text)
        return self._text


def _compounds(text: str) -> set[str]:
    """The words with a hyphen within a line; twenty times as fast as one regular expression."""
    found = set()
    before = ""
    for piece in text.split("-"):
        after = _AFTER.match(piece)
        if before and after:
            found.add(f"{before}-{after[0]}")
        last = _LAST.search(piece[-_WORD:])
        before = last[0] if last else ""
    return found
