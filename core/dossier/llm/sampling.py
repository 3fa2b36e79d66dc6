"""How the next token is chosen, and how tokens become text while they stream."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dossier.llm.native import llama

LogitsProcessor = Callable[[Sequence[int], NDArray[np.float32]], None]
"""Called before each choice with the tokens generated so far and the logits of the whole vocabulary, which it
may change in place; minus infinity forbids a token."""

_PENALTY_WINDOW = 64
_TOP_K = 40


@dataclass(frozen=True, slots=True)
class Sampling:
    """How to choose and when to stop.

    Attributes:
        max_tokens: length of the answer at most.
        temperature: 0 takes the most likely token every time.
        top_p: keep the most likely tokens that together have this probability.
        min_p: keep tokens at least this likely, relative to the most likely.
        repeat_penalty: divide the logits of recent tokens by this; 1 changes nothing.
        seed: same seed, same choices.
        stop: texts that end the answer; they are not part of it.
        logprobs: give each piece the log-probability of its token.
    """

    max_tokens: int = 256
    temperature: float = 0.0
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int = 0
    stop: tuple[str, ...] = ()
    logprobs: bool = False


class Sampler:
    """llama.cpp's chain of samplers, freed on close."""

    def __init__(self, sampling: Sampling) -> None:
        self._chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
        for link in _links(sampling):
            llama.llama_sampler_chain_add(self._chain, link)

    def choose(self, context: Any) -> int:
        """The next token, from the logits of the last evaluated one."""
        return int(llama.llama_sampler_sample(self._chain, context, -1))

    def close(self) -> None:
        """Free the chain."""
        if self._chain is not None:
            llama.llama_sampler_free(self._chain)
            self._chain = None


def _links(sampling: Sampling) -> list[Any]:
    links = []
    if sampling.repeat_penalty != 1.0:
        links.append(llama.llama_sampler_init_penalties(_PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0))
    if sampling.temperature <= 0.0:
        return [*links, llama.llama_sampler_init_greedy()]
    return [
        *links,
        llama.llama_sampler_init_top_k(_TOP_K),
        llama.llama_sampler_init_top_p(sampling.top_p, 1),
        llama.llama_sampler_init_min_p(sampling.min_p, 1),
        llama.llama_sampler_init_temp(sampling.temperature),
        llama.llama_sampler_init_dist(sampling.seed),
    ]


def log_softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Natural logarithms of the probabilities that logits stand for; same shape."""
    shifted = logits - logits.max()
    result: NDArray[np.float32] = shifted - np.log(np.exp(shifted).sum())
    return result


class TextStream:
    """Bytes of tokens in, text out: never half a character, never a part of a stop text."""

    def __init__(self, stop: Sequence[str]) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stop = [text for text in stop if text]
        self._held = ""
        self.stopped = False

    def feed(self, data: bytes, *, final: bool = False) -> str:
        """Take the next token's bytes, and give the text that is certain by now.

        After a stop text was seen, ``stopped`` is true and the rest is dropped. ``final`` gives out what
        was held back.
        """
        if self.stopped:
            return ""
        self._held += self._decoder.decode(data, final)
        found = [at for text in self._stop if (at := self._held.find(text)) >= 0]
        if found:
            self.stopped = True
            text, self._held = self._held[: min(found)], ""
            return text
        keep = 0 if final else self._possible_stop()
        cut = len(self._held) - keep
        text, self._held = self._held[:cut], self._held[cut:]
        return text

    def _possible_stop(self) -> int:
        """Length of the end of the held text that may be the beginning of a stop text."""
        longest = 0
        for text in self._stop:
            for size in range(min(len(text) - 1, len(self._held)), longest, -1):
                if self._held.endswith(text[:size]):
                    longest = size
                    break
        return longest
