"""Measure a chat model on a text: how fast it is, and how well it foresees each next word.

Perplexity is the exponential of the mean negative log-likelihood of the text's tokens (Jelinek et al., 1977);
the agreement of first choices is what llama.cpp's perplexity tool calls "same top p". Both are comparable
only between number formats of one model, on one text.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dossier.llm.runtime import LlamaRuntime

_FIRST = 8  # tokens that the model sees before it is asked for the first time
_CONTEXT = 512


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of a model.

    Attributes:
        size: of its file, in bytes.
        perplexity: 1 at best; lower is better.
        prompt_speed: tokens read a second; speed: tokens written a second.
        choices: the token it held for most likely at each place of each text.
    """

    size: int
    perplexity: float
    prompt_speed: float
    speed: float
    choices: tuple[int, ...]

    def agreement(self, other: Figures) -> float:
        """Share of places at which the other model makes the same first choice, 0 to 1."""
        same = sum(mine == its for mine, its in zip(self.choices, other.choices, strict=True))
        return same / len(self.choices)


def measure(path: Path, texts: Sequence[str], tokens: int) -> Figures:
    """Have a model read texts token by token.

    Args:
        path: a GGUF file.
        texts: plain texts; what is too short to ask about is passed over.
        tokens: how many of each are read, at most; bounded by the model's context.

    Raises:
        ModelUnusable: it does not load, or failed.
        ValueError: no text is long enough.
    """
    runtime = LlamaRuntime(path, context=_CONTEXT)
    try:
        return _measure(runtime, path.stat().st_size, texts, tokens)
    finally:
        runtime.close()


def _measure(runtime: LlamaRuntime, size: int, texts: Sequence[str], tokens: int) -> Figures:
    prompt_seconds = seconds = loss = 0.0
    read = 0
    choices: list[int] = []
    for text in texts:
        whole = runtime.vocabulary.tokens(text)[: min(tokens, runtime.context_size - 1)]
        if len(whole) <= _FIRST:
            continue
        started = time.monotonic()
        runtime.next_token_logprobs(whole)  # the whole at once: the speed of reading
        prompt_seconds += time.monotonic() - started
        read += len(whole)
        runtime.next_token_logprobs(whole[:_FIRST])
        started = time.monotonic()
        for place in range(_FIRST, len(whole)):  # one more token each time: the speed of writing
            chances = runtime.next_token_logprobs(whole[:place])
            loss -= float(chances[whole[place]])
            choices.append(int(chances.argmax()))
        seconds += time.monotonic() - started
    if not choices:
        raise ValueError("no text is long enough")
    return Figures(
        size, math.exp(loss / len(choices)), read / prompt_seconds, len(choices) / seconds, tuple(choices)
    )
