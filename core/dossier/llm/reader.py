"""The reader at work in llama.cpp: one passage with a question, and words of it or "not here".

The question comes first, so the evaluated tokens of it serve every passage that follows; see
:mod:`dossier.llm.spans` for the prompt and for what may be said.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dossier.llm.runtime import LlamaRuntime
from dossier.llm.sampling import Sampling, log_softmax
from dossier.llm.spans import (
    END,
    NOT_HERE,
    SENTENCE,
    SPAN,
    Piece,
    SpanCursor,
    after_passage,
    before_passage,
    flatten,
    passage_piece,
)
from dossier.llm.templates import Segment
from dossier.types import CancelToken

CONTEXT = 2048
"""Tokens of context that a reader is loaded with: a passage of 700 characters and a long question."""

_LONGEST = {SPAN: 64, SENTENCE: 160}  # tokens


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader makes of a passage.

    Attributes:
        start, end: range of its answer in the passage, were it there; None where it gave up at once.
        not_here: probability that the passage does not answer.
        log_probability: of the answer's tokens and its end, summed.
    """

    start: int
    end: int
    not_here: float
    log_probability: float

    @property
    def empty(self) -> bool:
        """Whether no words were chosen."""
        return self.start == self.end


class PassageReader:
    """Asks a loaded reader model about passages.

    Args:
        runtime: the model; closed with the reader.
    """

    def __init__(self, runtime: LlamaRuntime) -> None:
        self._runtime = runtime
        self._not_here, self._end = (self._tokens(Piece(mark, True))[-1] for mark in (NOT_HERE, END))
        self._tails = {role: self._tokens(after_passage(role)) for role in _LONGEST}

    def close(self) -> None:
        """Free the model; waits for a call that is using it."""
        self._runtime.close()

    def read(
        self,
        question: str,
        passage: str,
        role: str = SPAN,
        give_up: float = 1.0,
        cancel: CancelToken | None = None,
    ) -> Reading:
        """Read one passage.

        Args:
            passage: up to about 700 characters, as trained; any white space.
            role: :data:`SPAN` for the shortest words that answer, :data:`SENTENCE` for their sentence.
            give_up: above this probability of "not here" no words are sought, which saves most of the time.


        Raises:
            TextTooLong, Cancelled, ModelUnusable: as :meth:`LlamaRuntime.generate`.
        """
        flat, offsets = flatten(passage)
        if not flat:
            return Reading(0, 0, 1.0, 0.0)
        head = [token for piece in before_passage(question) for token in self._tokens(piece)]
        tokens = self._tokens(passage_piece(flat))
        prompt = [*head, *tokens, *self._tails[role]]
        choosing = _Choosing(SpanCursor(tokens, self._not_here, self._end), give_up)
        for _ in self._runtime.generate(prompt, Sampling(_LONGEST[role]), cancel, choosing):
            pass
        span = choosing.cursor.span
        if span is None:
            return Reading(0, 0, choosing.not_here, choosing.log_probability)
        start, end = self._place(tokens, span, flat)
        return Reading(offsets[start], offsets[end - 1] + 1, choosing.not_here, choosing.log_probability)

    def _tokens(self, piece: Piece) -> list[int]:
        if piece.control:
            return self._runtime.encode([Segment(piece.text, trusted=True)])
        return self._runtime.vocabulary.tokens(piece.text)

    def _place(self, tokens: Sequence[int], span: tuple[int, int], flat: str) -> tuple[int, int]:
        """Character range in the flat text of a range of its tokens, without white space at its edges.

        A token may be a part of a character; the character is then taken whole.
        """
        ends = [0]
        for letter in f" {flat}":
            ends.append(ends[-1] + len(letter.encode()))
        sizes = [len(self._runtime.vocabulary.piece(token)) for token in tokens[: span[1]]]
        first, last = sum(sizes[: span[0]]), sum(sizes)
        start = bisect_right(ends, first) - 2  # the space before the text is not of it
        end = bisect_right(ends, last - 1) - 1
        while start < end and (start < 0 or flat[start].isspace()):
            start += 1
        while end > start and flat[end - 1].isspace():
            end -= 1
        return start, max(end, min(start + 1, len(flat)))


class _Choosing:
    """Keeps generation to the passage and notes the probabilities.

    Args:
        give_up: see :meth:`PassageReader.read`.
    """

    def __init__(self, cursor: SpanCursor, give_up: float) -> None:
        self.cursor = cursor
        self.not_here = 0.0
        self._give_up = give_up
        self._said = 0.0
        self._end_logs = 0.0
        self._logs: NDArray[np.float32] = np.zeros(0, np.float32)

    @property
    def log_probability(self) -> float:
        """Of the answer and its end."""
        return self._said + self._end_logs

    def __call__(self, generated: Sequence[int], logits: NDArray[np.float32]) -> None:
        if generated:
            self._said += float(self._logs[generated[-1]])
            self.cursor.take(generated[-1])
        self._logs = log_softmax(logits)
        self._end_logs = float(self._logs[self.cursor.end])
        allowed = sorted(self.cursor.allowed() - {self.cursor.not_here})
        if self.cursor.span is None:
            self.not_here = math.exp(float(self._logs[self.cursor.not_here]))
            if self.not_here > self._give_up:
                allowed = [self.cursor.end]
        kept = self._logs[allowed]
        logits[:] = -np.inf
        logits[allowed] = kept
