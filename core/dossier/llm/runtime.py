"""Run a GGUF model with llama.cpp: one model, one context, one caller at a time.

A native model is not thread-safe, so callers take turns. Between calls the keys and values of the evaluated
tokens are kept, and the next prompt is evaluated only from where it differs.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
import psutil
from numpy.typing import NDArray

from dossier.errors import ModelUnusable, TextTooLong
from dossier.llm.cards import MODEL_FILE, check_chat_model, memory_needed
from dossier.llm.context import LlamaContext
from dossier.llm.sampling import LogitsProcessor, Sampler, Sampling, TextStream
from dossier.llm.templates import ChatTemplate, Segment
from dossier.llm.vocabulary import Vocabulary
from dossier.types import CancelToken

DEFAULT_CONTEXT = 4096
_TURN_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Usage:
    """What a generation cost.

    Attributes:
        prompt_tokens: length of the prompt; reused_tokens: of them, those kept from the call before.
        generated_tokens: length of the answer, end token excluded.
        prompt_seconds: until the first token could be chosen; seconds: altogether.
        finish: why it ended: the model's own end or a stop text, or the length allowed.
    """

    prompt_tokens: int = 0
    reused_tokens: int = 0
    generated_tokens: int = 0
    prompt_seconds: float = 0.0
    seconds: float = 0.0
    finish: Literal["stop", "length"] = "stop"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text as it is generated.

    Attributes:
        text: may be empty while a character or a possible stop text is incomplete.
        logprob: natural logarithm of the token's probability, where asked for.
        usage: on the last piece only.
    """

    text: str
    logprob: float | None = None
    usage: Usage | None = None


class LlamaRuntime:
    """A loaded model.

    Args:
        path: a GGUF file.
        context: tokens of prompt and answer together; at most what the model was trained for.
        threads: processor threads; None: the physical cores this process may use.
        name: what to call it; empty: its name in the catalogue, else the file's.

    Raises:
        ModelUnusable: the file is damaged, of an unsupported kind, or too large for the free memory.
    """

    def __init__(
        self, path: Path, *, context: int = DEFAULT_CONTEXT, threads: int | None = None, name: str = ""
    ) -> None:
        header = check_chat_model(path)
        self.name = name or (path.parent.name if path.name == MODEL_FILE else path.stem)
        size = min(context, header.hyper("context_length"))
        _check_memory(self.name, memory_needed(header, path.stat().st_size, size))
        self._turns = threading.Lock()
        self._owner: int | None = None
        self._context = LlamaContext(path, header, self.name, size, threads or physical_cores())

    @property
    def context_size(self) -> int:
        """Tokens that prompt and answer may take together."""
        return self._context.size

    @property
    def vocabulary(self) -> Vocabulary:
        """The model's tokens."""
        return self._context.vocabulary

    @property
    def template(self) -> ChatTemplate:
        """The model's prompt format."""
        return self._context.template

    def encode(self, segments: Sequence[Segment]) -> list[int]:
        """Tokens of a prompt; control tokens come from trusted segments only."""
        return self.vocabulary.encode(segments)

    def count_tokens(self, text: str) -> int:
        """Number of tokens in plain text."""
        return len(self.vocabulary.tokens(text))

    def generate(
        self,
        prompt: Sequence[int],
        sampling: Sampling | None = None,
        cancel: CancelToken | None = None,
        logits_processor: LogitsProcessor | None = None,
    ) -> Iterator[Piece]:
        """Continue a prompt, piece by piece; the last piece carries the usage.

        The model is this caller's until the iterator ends or is closed.

        Args:
            prompt: tokens, see :meth:`encode`.
            sampling: how to choose and when to stop.
            cancel: stops within milliseconds, also during the evaluation of the prompt.
            logits_processor: may forbid or favour tokens before each choice.

        Raises:
            TextTooLong: the prompt leaves no room in the context; nothing was evaluated.
            Cancelled: the token was cancelled, or the runtime closed meanwhile.
            ModelUnusable: llama.cpp failed.
        """
        self._require_room(len(prompt))
        sampling = sampling or Sampling()
        sampling = replace(sampling, max_tokens=min(sampling.max_tokens, self.context_size - len(prompt)))
        with self._turn(cancel):
            started = time.monotonic()
            reused = self._context.bring_to(prompt, cancel)
            usage = Usage(len(prompt), reused, prompt_seconds=time.monotonic() - started)
            sampler = Sampler(sampling)
            try:
                yield from self._continue(sampler, sampling, cancel, logits_processor, usage)
            finally:
                sampler.close()

    def next_token_logprobs(
        self, prompt: Sequence[int], cancel: CancelToken | None = None
    ) -> NDArray[np.float32]:
        """Log-probabilities of every token as the first one after a prompt.

        Returns:
            Natural logarithms, one for each token of the vocabulary.

        Raises:
            TextTooLong, Cancelled, ModelUnusable: as :meth:`generate`.
        """
        self._require_room(len(prompt))
        with self._turn(cancel):
            self._context.bring_to(prompt, cancel)
            return self._context.logprobs()

    def close(self) -> None:
        """Stop what is running, which then raises Cancelled, and free the memory."""
        self._context.close()

    def _require_room(self, length: int) -> None:
        if length == 0:
            raise ValueError("the prompt is empty")
        if length >= self.context_size:
            raise TextTooLong(
                f"The text is too long for the model: {length:,} tokens of {self.context_size:,} at most.",
                "Ask about fewer or shorter passages, or use a model with a larger context.",
            )

    @contextmanager
    def _turn(self, cancel: CancelToken | None) -> Iterator[None]:
        """Wait for the model, and have it alone inside."""
        if self._owner == threading.get_ident():
            raise RuntimeError("this thread is still generating; close that iterator first")
        while not self._turns.acquire(timeout=_TURN_SECONDS):
            if cancel is not None:
                cancel.check()
        try:
            if self._context.closed:
                raise RuntimeError("the model is closed")
            if cancel is not None:
                cancel.check()
            self._owner = threading.get_ident()
            with self._context.abort.following(cancel):
                yield
        finally:
            self._owner = None
            self._turns.release()

    def _continue(
        self,
        sampler: Sampler,
        sampling: Sampling,
        cancel: CancelToken | None,
        logits_processor: LogitsProcessor | None,
        usage: Usage,
    ) -> Iterator[Piece]:
        """Choose, give out and evaluate one token after another."""
        started = time.monotonic()
        stream = TextStream(sampling.stop)
        generated: list[int] = []
        finish: Literal["stop", "length"] = "length"
        while len(generated) < sampling.max_tokens:
            if generated:
                self._context.extend(generated[-1:], cancel)
            choice = self._context.choose(sampler, generated, logits_processor, sampling.logprobs)
            if choice.data is None:
                finish = "stop"
                break
            generated.append(choice.token)
            text = stream.feed(choice.data)
            if text or choice.logprob is not None:
                yield Piece(text, choice.logprob)
            if stream.stopped:
                finish = "stop"
                break
        seconds = usage.prompt_seconds + time.monotonic() - started
        usage = replace(usage, generated_tokens=len(generated), seconds=seconds, finish=finish)
        yield Piece(stream.feed(b"", final=True), usage=usage)


def physical_cores() -> int:
    """Physical processor cores this process may use; more threads than that slow llama.cpp down."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(psutil.cpu_count(logical=False) or allowed, allowed))


def _check_memory(name: str, needed: int) -> None:
    free = psutil.virtual_memory().available
    if needed > free:
        raise ModelUnusable(
            f'Model "{name}" needs {needed / 1e9:.1f} GB of memory, {free / 1e9:.1f} GB are free.',
            "Close other programs, or choose a smaller or further quantized model.",
        )
