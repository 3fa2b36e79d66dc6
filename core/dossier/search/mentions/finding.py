"""Finds every mention in one text by going through it, without an index, so that nothing is passed over."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from dossier.search.mentions.spelling import ANY
from dossier.search.mentions.wanted import Atom, ways

Range = tuple[int, int]

_GAP = re.compile(r"(?:(?!§)[\W_]){0,8}+")
_BREAK = re.compile(r"\n[^\S\n]*\n|[!?]\s|\.\s")
_ABBREVIATION = 4  # letters; after a shorter word a point ends no sentence
_STEPS = 2048  # places looked at between two looks at whether to stop


class Languages:
    """Which language a text is in, place by place.

    Args:
        main: the document's language, for what no range covers.
        ranges: (start, end, language) of its passages, in any order.
    """

    def __init__(self, main: str, ranges: Sequence[tuple[int, int, str]] = ()) -> None:
        self._main = main
        self._ranges = sorted(ranges)
        self._starts = [start for start, _, _ in self._ranges]

    def at(self, place: int) -> str:
        """The language there."""
        number = bisect_right(self._starts, place) - 1
        if number >= 0 and place < self._ranges[number][1]:
            return self._ranges[number][2]
        return self._main


class Finder:
    """Looks for one name, number, article or phrase.

    Args:
        wanted: what to look for, as a person writes it.
        inflections: other endings of the words count, by the stem in the text's language.
        slips: words that differ by a letter or two count.
        check: called now and then; whatever it raises ends the search.

    Raises:
        UsageError: there is nothing to look for, or too much.
    """

    def __init__(
        self,
        wanted: str,
        *,
        inflections: bool = True,
        slips: bool = False,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self._ways = ways(wanted, inflections=inflections, slips=slips)
        self._check = check

    def possible(self, text: str) -> bool:
        """Whether there may be a mention, whatever the text's language: quick where there is none."""
        everywhere = Languages(ANY)
        return any(True for way in self._ways for _ in self._walk(way, text, everywhere))

    def find(self, text: str, languages: Languages) -> list[Range]:
        """All mentions in order, none within or across another.

        Of several that begin at one place the longest counts; of two that overlap, the first.
        """
        found = {span for way in self._ways for span in self._walk(way, text, languages)}
        chosen: list[Range] = []
        for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
            if not chosen or start >= chosen[-1][1]:
                chosen.append((start, end))
        return chosen

    def _walk(self, way: Sequence[Atom], text: str, languages: Languages) -> Iterator[Range]:
        self._check()
        for number, met in enumerate(way[0].pattern.finditer(text)):
            if number % _STEPS == _STEPS - 1:
                self._check()
            for start, end in way[0].spans(met, languages.at(met.start())):
                yield from ((start, last) for last in _rest(way, 1, text, start, end, languages))


def _rest(
    way: Sequence[Atom], number: int, text: str, start: int, end: int, languages: Languages
) -> Iterator[int]:
    """Ends of the rows that go on after the atoms before this number, the last of which is that range."""
    if number == len(way):
        yield end
        return
    gap = _GAP.match(text, end)
    assert gap is not None
    if _ends_sentence(text, start, end, gap.end()):
        return
    met = way[number].pattern.match(text, gap.end())
    if met is None:
        return
    for at, last in way[number].spans(met, languages.at(met.start())):
        if at == met.start():
            yield from _rest(way, number + 1, text, at, last, languages)


def _ends_sentence(text: str, start: int, end: int, next_: int) -> bool:
    """Whether a sentence or paragraph ends between two words, the first of which is that range."""
    found = _BREAK.search(text, end, next_)
    if found is None:
        return False
    shortened = end - start <= _ABBREVIATION and text[start:end].isalpha()
    return found[0][0] != "." or not shortened
