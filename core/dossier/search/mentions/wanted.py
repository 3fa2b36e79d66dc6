"""What a person looks for, as the ways in which it may be written: rows of words, numbers, articles."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, product
from typing import Protocol

from dossier.errors import UsageError
from dossier.search.analysis import ELISIONS
from dossier.search.mentions import dates, figures, references
from dossier.search.mentions.spelling import JOINERS, REST, Word

MOST_CHARACTERS = 300
MOST_WORDS = 30
_MOST_WAYS = 32

_JOINED = re.compile(rf"(?:-[ \t]*\r?\n[ \t]*|[{JOINERS}])(?P<next>[^\W\d_]{REST})")
_MOST_JOINED = 3
_WORD = re.compile(rf"[^\W_]{REST}(?:[{JOINERS}][^\W\d_]{REST})*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,6}(?!\w)")
_UNPARTED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


class Atom(Protocol):
    """A word, number, date or article that is looked for; its pattern meets all places where it may be."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """What it may begin with."""

    def spans(self, found: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """The ranges of the text that are it, where the pattern was met."""


class WordAtom:
    """A word, also where a hyphen or the end of a line parts it."""

    def __init__(self, word: Word) -> None:
        self._word = word
        self.pattern = word.pattern

    def spans(self, found: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """The word met, and that word joined with what a hyphen ties to it."""
        text, end, written = found.string, found.end(), found[0]
        if self._word.same(written, language):
            yield found.start(), end
        for _ in range(_MOST_JOINED):
            more = _JOINED.match(text, end) if text[end : end + 1] in JOINERS else None
            if more is None:
                return
            written, end = written + more["next"], more.end()
            if self._word.same(written, language):
                yield found.start(), end


class Literal:
    """A text as it stands, for initials ("A.O.W.") and for scripts that do not part their words."""

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern, re.IGNORECASE)

    def spans(self, found: re.Match[str], language: str) -> Iterator[tuple[int, int]]:
        """The whole of it."""
        yield found.span()


def ways(text: str, *, inflections: bool, slips: bool) -> list[Sequence[Atom]]:
    """The rows of atoms that count as a text, each to stand in order with nothing but signs between.

    Raises:
        UsageError: the text holds no letter or digit, or too many words.
    """
    text = text.strip()
    if len(text) > MOST_CHARACTERS:
        raise UsageError("The text to look for is too long.", f"Give at most {MOST_CHARACTERS} characters.")
    parts = [choices for _, choices in _parts(text, inflections, slips)]
    if not parts:
        raise UsageError("There is nothing to look for.", "Give a name, a number, an article or some words.")
    if len(parts) > MOST_WORDS:
        raise UsageError("The text to look for is too long.", f"Give at most {MOST_WORDS} words.")
    rows: list[Sequence[Atom]] = [
        [atom for choice in row for atom in choice] for row in islice(product(*parts), _MOST_WAYS)
    ]
    if figures.is_identifier(text):
        rows.append([figures.Identifier(text)])
    return rows


def atoms(text: str, skipped: Collection[str] = ()) -> list[Atom]:
    """The words, numbers, dates and articles of a text, each in any spelling, without the words skipped."""
    return [
        row[0]
        for piece, choices in _parts(text, inflections=True, slips=False)
        if piece.casefold() not in skipped
        for row in choices
        if len(row) == 1
    ]


_Choices = list[Sequence[Atom]]


def _parts(text: str, inflections: bool, slips: bool) -> Iterator[tuple[str, _Choices]]:
    """Each piece of the text with the rows that it may be written as."""
    at = 0
    while at < len(text):
        if not (text[at].isalnum() or text[at] == "§"):
            at += 1
            continue
        choices, end = _piece(text, at, inflections, slips)
        yield text[at:end], choices
        at = end


def _piece(text: str, at: int, inflections: bool, slips: bool) -> tuple[_Choices, int]:
    if (day := dates.day_at(text, at)) is not None:
        return [[dates.Date(day[0])]], day[1]
    if (reference := references.reference_at(text, at)) is not None:
        return [[reference[0]]], reference[1]
    if (grouped := figures.spaced(text, at)) is not None:
        pieces = [figures.Number(piece) for piece in grouped[0].split()]
        return [[figures.Number(grouped[0])], pieces], grouped.end()
    if (number := figures.NUMBER.match(text, at)) is not None:
        return _number(number[0]), number.end()
    if (code := figures.Code.written.match(text, at)) is not None:
        return [[figures.Code(code[0])]], code.end()
    if (initials := _INITIALS.match(text, at)) is not None:
        return _initials(initials[0].replace(".", "")), initials.end()
    found = _WORD.match(text, at)
    if found is None:
        return [[Literal(re.escape(text[at]))]], at + 1
    if _UNPARTED.search(found[0]):
        return [[Literal(re.escape(found[0]))]], found.end()
    return _word(found[0], inflections, slips), found.end()


def _number(number: str) -> _Choices:
    choices: _Choices = [[figures.Number(number)]]
    if re.fullmatch(r"(?:1[89]|20)\d\d", number):
        choices.append([figures.Year(number)])
    return choices


def _word(word: str, inflections: bool, slips: bool) -> _Choices:
    pieces = re.split(f"[{JOINERS}]", word)
    if len(pieces) > 1 and pieces[0].casefold() in ELISIONS and "-" not in word[: len(pieces[0]) + 1]:
        pieces = pieces[1:]
    if len(pieces) > 1 and pieces[-1].casefold() == "s" and word[-2] in "'’ʼ":
        pieces = pieces[:-1]

    def atom(piece: str) -> Atom:
        return WordAtom(Word(piece, inflections=inflections, slips=slips))

    choices: _Choices = [[atom(piece) for piece in pieces]]
    if len(pieces) > 1:
        choices.append([atom("".join(pieces))])
    elif 2 <= len(word) <= 6 and word.isupper():
        choices.append([_dotted(word)])
    return choices


def _initials(letters: str) -> _Choices:
    return [[_dotted(letters)], [WordAtom(Word(letters, inflections=False))]]


def _dotted(letters: str) -> Literal:
    """An abbreviation with a point, and perhaps a space, after each letter."""
    signs = r"\.\s?".join(re.escape(letter) for letter in letters)
    return Literal(rf"(?<!\w)(?<!\w\.){signs}\.?(?!\w)(?!\.\w)")
