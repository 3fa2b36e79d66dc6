"""Draw the reader's training examples: a window of a passage, a question, and what to say.

Windows are drawn anew in every round, so the answer stands now here, now there; so are the passages that do
not answer.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dossier.llm.spans import END, NOT_HERE, SENTENCE, SPAN, after_passage, before_passage, passage_piece
from dossier.tuning.reader.examples import Example, Material, Source

WINDOW = 700  # characters of a passage that the reader sees at most
NEGATIVES = 0.43  # passages that do not answer for each that does: 30 % of all
_SENTENCES = 0.2  # share of the examples that ask for the sentence
_FULL = 0.6  # share of the windows that are as wide as possible
_SNAP = 90  # characters a window may move to begin with a sentence

Encode = Callable[[str, bool], tuple[list[int], list[tuple[int, int]]]]
"""Text and whether control tokens are read -> tokens and their character ranges."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A passage's tokens with their character ranges in its text, and where words and sentences begin."""

    ids: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    words: np.ndarray
    sentences: np.ndarray


@dataclass(frozen=True, slots=True)
class Window:
    """Some of a passage's tokens, and the range of them that answers; none where nothing does."""

    ids: list[int]
    answer: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """One sequence to train on; the loss counts the tokens from ``answer_at`` on."""

    ids: list[int]
    answer_at: int


class Drawer:
    """Turns examples into token sequences.

    Args:
        material: the passages and examples.
        encode: the base model's tokenizer.
        seed: of the windows and passages drawn.
    """

    def __init__(self, material: Material, encode: Encode, seed: int = 0) -> None:
        self._material = material
        self._encode = encode
        self.chance = random.Random(seed)
        self._tokens: dict[str, Tokens] = {}
        self._heads: dict[str, list[int]] = {}
        self._tails = {
            role: encode(after_passage(role).text, after_passage(role).control)[0]
            for role in (SPAN, SENTENCE)
        }
        self.end, self.not_here = (self._single(token) for token in (END, NOT_HERE))
        pools: dict[tuple[str, str], list[str]] = {}
        for passage in material.passages.values():
            pools.setdefault((passage.language, _kind(passage)), []).append(passage.id)
        self._pools = pools

    def round(self, examples: Sequence[Example], weights: Mapping[str, float]) -> Iterator[Drawn]:
        """Each example as often as its group weighs (by the group's first word), with negatives, shuffled."""
        order: list[tuple[Example, bool]] = []
        for example in examples:
            weight = weights.get(example.group.split()[0], 1.0)
            times = int(weight) + (self.chance.random() < weight % 1)
            order += [(example, True)] * times
            order += [(example, False)] * sum(self.chance.random() < NEGATIVES for _ in range(times))
        self.chance.shuffle(order)
        for example, answered in order:
            role = SENTENCE if self.chance.random() < _SENTENCES else SPAN
            if answered:
                window = self.holding(example, role)
            elif example.near and self.chance.random() < 0.5:
                window = self.other(self.chance.choice(example.near))
            else:
                window = self.other(self.far(example))
            yield self.sequence(example.question, window, role)

    def sequence(self, question: str, window: Window, role: str) -> Drawn:
        """Prompt and answer as one sequence."""
        prompt = self.prompt(question, window, role)
        said = [self.not_here] if window.answer is None else window.ids[slice(*window.answer)]
        return Drawn([*prompt, *said, self.end], len(prompt))

    def prompt(self, question: str, window: Window, role: str) -> list[int]:
        """Tokens up to where the answer begins."""
        if question not in self._heads:
            pieces = [self._encode(piece.text, piece.control)[0] for piece in before_passage(question)]
            self._heads[question] = [token for piece in pieces for token in piece]
        return [*self._heads[question], *window.ids, *self._tails[role]]

    def holding(self, example: Example, role: str, width: int | None = None) -> Window:
        """A window of the example's passage that holds its answer."""
        start, end = example.sentence if role == SENTENCE else (example.start, example.end)
        tokens = self._passage(example.passage)
        size = len(self._material.passages[example.passage].text)
        width = width or self._width()
        low, high = max(0, end - width), min(start, max(0, size - width))
        at = self.chance.randint(low, high) if low < high else min(low, start)
        first = self._begin(tokens, at, low, min(high, start)) if low <= high else self._word(tokens, at)
        last = int(np.searchsorted(tokens.ends, max(first[1] + width, end), side="right"))
        a = int(np.searchsorted(tokens.ends, start, side="right"))
        b = max(a + 1, int(np.searchsorted(tokens.starts, end, side="left")))
        ids = tokens.ids[first[0] : max(last, b)].tolist()
        return Window(ids, (a - first[0], b - first[0]))

    def other(self, passage: str) -> Window:
        """A window of a passage that does not answer."""
        tokens = self._passage(passage)
        size, width = len(self._material.passages[passage].text), self._width()
        at = self.chance.randint(0, size - width) if size > width else 0
        first = self._begin(tokens, at, 0, max(0, size - width))
        last = int(np.searchsorted(tokens.ends, first[1] + width, side="right"))
        return Window(tokens.ids[first[0] : max(last, first[0] + 1)].tolist(), None)

    def far(self, example: Example) -> str:
        """A passage of another document: mostly of the same kind and language, else of any."""
        own = self._material.passages[example.passage]
        key = (own.language, _kind(own))
        while True:
            pool = self._pools[key if self.chance.random() < 0.7 else self.chance.choice(list(self._pools))]
            found = self.chance.choice(pool)
            if self._material.passages[found].document != own.document:
                return found
            key = self.chance.choice(list(self._pools))

    def prose(self, passage: str) -> list[int]:
        """A passage's tokens, for continued pretraining."""
        return [int(token) for token in self._passage(passage).ids]

    def _width(self) -> int:
        return WINDOW if self.chance.random() < _FULL else self.chance.randint(200, WINDOW)

    def _begin(self, tokens: Tokens, at: int, low: int, high: int) -> tuple[int, int]:
        """The token to begin with, and its character: a sentence's first if one is near, else a word's."""
        near = tokens.sentences[
            np.searchsorted(tokens.starts[tokens.sentences], max(low, at - _SNAP)) : np.searchsorted(
                tokens.starts[tokens.sentences], min(high, at + _SNAP), side="right"
            )
        ]
        if len(near) and self.chance.random() < 0.7:
            first = int(near[self.chance.randrange(len(near))])
            return first, int(tokens.starts[first])
        return self._word(tokens, at)

    def _word(self, tokens: Tokens, at: int) -> tuple[int, int]:
        place = int(np.searchsorted(tokens.starts[tokens.words], at, side="right")) - 1
        first = int(tokens.words[max(place, 0)])
        return first, int(tokens.starts[first])

    def _passage(self, id: str) -> Tokens:
        if id not in self._tokens:
            self._tokens[id] = _tokens(self._material.passages[id].text, self._encode)
        return self._tokens[id]

    def _single(self, control: str) -> int:
        (token,) = self._encode(control, True)[0]
        return token


def _tokens(text: str, encode: Encode) -> Tokens:
    piece = passage_piece(text)
    ids, ranges = encode(piece.text, piece.control)
    # A token's range takes in the space before its word; the word's first letter is what counts.
    starts = np.array([max(0, _letter(piece.text, start, end) - 1) for start, end in ranges])
    ends = np.array([end - 1 for _, end in ranges])
    # Some letters take several tokens; a word begins with the first of them.
    begins = [i for i, at in enumerate(starts) if i == 0 or at != starts[i - 1]]
    words = np.array([i for i in begins if starts[i] <= 0 or text[starts[i] - 1].isspace()] or [0])
    sentences = np.array(
        [i for i in words if starts[i] <= 0 or text[starts[i] - 1] == "\n" or text[starts[i] - 2] in ".!?;"]
        or [0]
    )
    return Tokens(np.array(ids), starts, ends, words, sentences)


def _letter(text: str, start: int, end: int) -> int:
    while start < end - 1 and text[start].isspace():
        start += 1
    return start


def _kind(passage: Source) -> str:
    return passage.document.split("/")[0]
