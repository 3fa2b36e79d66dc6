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
from typing import Any, Literal

import numpy as np
import psutil
from numpy.typing import NDArray

from dossier.errors import Cancelled, ModelUnusable, TextTooLong
from dossier.llm.cards import MODEL_FILE, check_chat_model, memory_needed
from dossier.llm.native import AbortFlag, last_native_error, llama, start_backend
from dossier.llm.sampling import LogitsProcessor, Sampler, Sampling, TextStream, log_softmax
from dossier.llm.templates import ChatTemplate, Segment
from dossier.llm.vocabulary import Vocabulary
from dossier.types import CancelToken

DEFAULT_CONTEXT = 4096
_BATCH = 512
_TURN_SECONDS = 0.05
_FLASH_ATTENTION_ON = 1
_ABORTED = 2


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
        context = min(context, header.hyper("context_length"))
        _check_memory(self.name, memory_needed(header, path.stat().st_size, context))
        start_backend()
        self._lock = threading.Lock()
        self._owner: int | None = None
        self._abort = AbortFlag()
        self._cached: list[int] = []
        self._model = _load(path, self.name)
        self._context: Any = None
        try:
            self._context = _new_context(
                self._model, context, threads or physical_cores(), self._abort, self.name
            )
            self.template, self.vocabulary = _language(self._model, header)
        except BaseException:
            self._free()
            raise
        self._memory = llama.llama_get_memory(self._context)
        self.context_size = int(llama.llama_n_ctx(self._context))

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
            Cancelled: the token was cancelled.
            ModelUnusable: llama.cpp failed.
        """
        sampling = sampling or Sampling()
        room = self.context_size - len(prompt)
        self._require_room(len(prompt))
        with self._turn(cancel):
            started = time.monotonic()
            reused = self._evaluate_prompt(prompt, cancel)
            usage = Usage(len(prompt), reused, prompt_seconds=time.monotonic() - started)
            sampler = Sampler(sampling)
            try:
                limit = min(sampling.max_tokens, room)
                yield from self._continue(
                    sampler, replace(sampling, max_tokens=limit), cancel, logits_processor, usage
                )
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
            self._evaluate_prompt(prompt, cancel)
            return log_softmax(self._logits())

    def close(self) -> None:
        """Stop what is running and free the memory; using the runtime afterwards is an error."""
        self._abort.set()
        with self._lock:
            self._free()

    def _free(self) -> None:
        if getattr(self, "vocabulary", None) is not None:
            self.vocabulary.close()
        if self._context is not None:
            llama.llama_free(self._context)
            self._context = None
        if self._model is not None:
            llama.llama_model_free(self._model)
            self._model = None

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
        while not self._lock.acquire(timeout=_TURN_SECONDS):
            if cancel is not None:
                cancel.check()
        try:
            if self._context is None:
                raise RuntimeError("the model is closed")
            if cancel is not None:
                cancel.check()
            self._owner = threading.get_ident()
            self._abort.clear()
            with self._abort.following(cancel):
                yield
        finally:
            self._owner = None
            self._lock.release()

    def _evaluate_prompt(self, prompt: Sequence[int], cancel: CancelToken | None) -> int:
        """Bring the context to the end of the prompt. Returns how many tokens were there already."""
        shared = _shared_prefix(self._cached, prompt[:-1])  # the last is evaluated anew, for its logits
        if not llama.llama_memory_seq_rm(self._memory, 0, shared, -1):
            llama.llama_memory_clear(self._memory, True)  # recurrent models cannot forget a part
            shared = 0
        del self._cached[shared:]
        for start in range(shared, len(prompt), _BATCH):
            self._decode(prompt[start : start + _BATCH], cancel)
        return shared

    def _decode(self, tokens: Sequence[int], cancel: CancelToken | None) -> None:
        """Evaluate tokens after the cached ones."""
        if cancel is not None:
            cancel.check()
        array = (llama.llama_token * len(tokens))(*tokens)
        status = llama.llama_decode(self._context, llama.llama_batch_get_one(array, len(tokens)))
        if status == 0:
            self._cached.extend(tokens)
            return
        if not llama.llama_memory_seq_rm(self._memory, 0, len(self._cached), -1):
            llama.llama_memory_clear(self._memory, True)
            self._cached.clear()
        if status == _ABORTED:
            raise Cancelled
        raise ModelUnusable(f'Model "{self.name}" failed while computing: {last_native_error() or status}.')

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
            if cancel is not None:
                cancel.check()
            if logits_processor is not None:
                logits_processor(generated, self._logits())
            token = sampler.choose(self._context)
            if self.vocabulary.ends(token):
                finish = "stop"
                break
            logprob = float(log_softmax(self._logits())[token]) if sampling.logprobs else None
            generated.append(token)
            text = stream.feed(self.vocabulary.piece(token))
            if text or logprob is not None:
                yield Piece(text, logprob)
            if stream.stopped:
                finish = "stop"
                break
            if len(generated) < sampling.max_tokens:
                self._decode((token,), cancel)
        seconds = usage.prompt_seconds + time.monotonic() - started
        usage = replace(usage, generated_tokens=len(generated), seconds=seconds, finish=finish)
        yield Piece(stream.feed(b"", final=True), usage=usage)

    def _logits(self) -> NDArray[np.float32]:
        """The logits of the last evaluated token, as they lie in llama.cpp's memory."""
        pointer = llama.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(pointer, shape=(self.vocabulary.size,))


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


def _load(path: Path, name: str) -> Any:
    last_native_error()
    model = llama.llama_model_load_from_file(os.fsencode(path), llama.llama_model_default_params())
    if not model:
        reason = last_native_error() or "llama.cpp gave no reason"
        raise ModelUnusable(f'Model "{name}" could not be loaded: {reason}.')
    return model


def _new_context(model: Any, size: int, threads: int, abort: AbortFlag, name: str) -> Any:
    if llama.llama_model_has_encoder(model) or not llama.llama_model_has_decoder(model):
        raise ModelUnusable(f'Model "{name}" is not of a kind that continues text.')
    parameters = llama.llama_context_default_params()
    automatic = parameters.flash_attn_type
    parameters.n_ctx = size
    parameters.n_batch = parameters.n_ubatch = _BATCH
    parameters.n_threads = parameters.n_threads_batch = threads
    parameters.no_perf = True
    parameters.abort_callback, parameters.abort_callback_data = abort.callback, abort.data
    for flash_attention in (_FLASH_ATTENTION_ON, automatic):  # some architectures do not allow it
        parameters.flash_attn_type = flash_attention
        if context := llama.llama_init_from_model(model, parameters):
            return context
    raise ModelUnusable(f'Model "{name}" could not be started: {last_native_error() or "no reason given"}.')


def _language(model: Any, header: Any) -> tuple[ChatTemplate, Vocabulary]:
    """The model's prompt format and vocabulary, each knowing of the other."""
    pointer = llama.llama_model_get_vocab(model)
    names = Vocabulary(pointer)
    template = ChatTemplate.from_header(header, names.text(names.bos), names.text(names.eos))
    return template, Vocabulary(pointer, template.source)


def _shared_prefix(left: Sequence[int], right: Sequence[int]) -> int:
    length = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        length += 1
    return length
