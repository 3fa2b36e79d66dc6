"""How the reader is asked, and what it may say: words that stand in the passage, or "not here".

The reader is a small causal model that sees the question first, so that its key-value prefix serves every
passage, then one passage, then the role that names what is wanted: the shortest words (:data:`SPAN`) or the
whole sentence (:data:`SENTENCE`). It continues with tokens of the passage, in their order and without a gap,
or with the single token :data:`NOT_HERE`, whose probability is the score of abstention. Since control tokens
are never read from a document, none of its words can be taken for that token.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

SPAN = "span"
SENTENCE = "sentence"
NOT_HERE = "<|endoftext|>"
END = "<|im_end|>"

_BEFORE_QUESTION = "<|im_start|>user\nCopy the words of the passage that answer the question.\nQuestion:"
_BEFORE_PASSAGE = "\nPassage:"
_AFTER_PASSAGE = "<|im_end|>\n<|im_start|>"
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the prompt, tokenized for itself.

    Attributes:
        control: whether control tokens in it are read as such; never so for words of a person or document.
    """

    text: str
    control: bool


def before_passage(question: str) -> tuple[Piece, ...]:
    """The part of the prompt that is the same for every passage of a question."""
    asked = " " + _SPACE.sub(" ", question).strip()
    return Piece(_BEFORE_QUESTION, True), Piece(asked, False), Piece(_BEFORE_PASSAGE, False)


def passage_piece(flat: str) -> Piece:
    """The passage as the reader sees it; token offsets are one more than those in the flat text."""
    return Piece(" " + flat, False)


def after_passage(role: str) -> Piece:
    """What follows the passage; the answer comes next.

    Args:
        role: :data:`SPAN` or :data:`SENTENCE`.
    """
    return Piece(f"{_AFTER_PASSAGE}{role}\n", True)


def flatten(text: str) -> tuple[str, list[int]]:
    """The text with white space made small: a run with a blank line is one line break, another one space.

    Returns:
        The flat text, and for each of its characters, and its end, the offset in the text given.
    """
    characters: list[str] = []
    offsets: list[int] = []
    at = 0
    for gap in _SPACE.finditer(text):
        characters.append(text[at : gap.start()])
        offsets.extend(range(at, gap.start()))
        if gap.start() > 0 and gap.end() < len(text):
            characters.append("\n" if gap.group().count("\n") > 1 else " ")
            offsets.append(gap.start())
        at = gap.end()
    characters.append(text[at:])
    offsets.extend(range(at, len(text)))
    flat = "".join(characters)
    offsets.append(offsets[-1] + 1 if offsets else 0)
    return flat, offsets


@dataclass(slots=True)
class SpanCursor:
    """Follows an answer through the passage, token by token.

    Args:
        passage: the passage's tokens.
        not_here, end: the tokens that say so.
    """

    passage: Sequence[int]
    not_here: int
    end: int
    _said: int = 0
    _places: list[int] = field(default_factory=list)
    _done: bool = False

    @property
    def done(self) -> bool:
        """Whether the answer is complete."""
        return self._done

    @property
    def span(self) -> tuple[int, int] | None:
        """Range of passage tokens said so far (the first place, where several fit); None for "not here"."""
        return (self._places[0] - self._said, self._places[0]) if self._said else None

    def allowed(self) -> set[int]:
        """The tokens that may come next."""
        if self._said == 0:
            return {*self.passage, self.not_here}
        return {self.end, *(self.passage[place] for place in self._places if place < len(self.passage))}

    def take(self, token: int) -> None:
        """Go on with one of the allowed tokens."""
        if token == self.end or (self._said == 0 and token == self.not_here):
            self._done = True
            return
        places = self._places if self._said else range(len(self.passage))
        self._places = [
            place + 1 for place in places if place < len(self.passage) and self.passage[place] == token
        ]
        self._said += 1
