"""A loaded model with its evaluated text: the thin layer right above llama.cpp's pointers.

One thread at a time may evaluate; :meth:`LlamaContext.close` may come from any thread at any moment and waits
only for the native call in progress, which it aborts.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dossier.errors import Cancelled, ModelUnusable
from dossier.llm.header import Header
from dossier.llm.native import AbortFlag, last_native_error, llama, start_backend
from dossier.llm.sampling import LogitsProcessor, Sampler, log_softmax
from dossier.llm.templates import ChatTemplate
from dossier.llm.vocabulary import Vocabulary
from dossier.types import CancelToken

_BATCH = 512
_FLASH_ATTENTION_ON = 1
_ABORTED = 2
# Below this many weights a token is so little work that threads waiting for each other cost more than they
# bring: with 135 million, 84 tokens a second on one thread, 47 on two; beside other programs 38 and 22.
_SINGLE_THREAD_BELOW = 400_000_000


@dataclass(frozen=True, slots=True)
class Choice:
    """A chosen token: its bytes, None where it ends the answer, and its log-probability where asked for."""

    token: int
    data: bytes | None
    logprob: float | None


class LlamaContext:
    """A model in memory, and the keys and values of the tokens evaluated so far.

    Args:
        path: a checked GGUF file.
        header: its header.
        name: what to call it in messages.
        size: tokens of context.
        threads: processor threads for prompts, and for the answers of all but very small models.

    Raises:
        ModelUnusable: llama.cpp refuses it.
    """

    def __init__(self, path: Path, header: Header, name: str, size: int, threads: int) -> None:
        start_backend()
        self.abort = AbortFlag()
        self.closed = False
        self._name = name
        self._native = threading.Lock()
        self._tokens: list[int] = []
        self._context: Any = None
        self._model: Any = _load(path, name)
        try:
            self._context = _start(self._model, size, threads, self.abort, name)
            self.vocabulary, self.template = _language(self._model, header)
        except BaseException:
            self._free()
            raise
        self._memory = llama.llama_get_memory(self._context)
        self.size = int(llama.llama_n_ctx(self._context))

    def bring_to(self, prompt: Sequence[int], cancel: CancelToken | None) -> int:
        """Make the prompt the evaluated text, keeping the beginning it shares with the text before.

        Returns:
            How many tokens were kept. The last is always evaluated, for its logits.

        Raises:
            Cancelled: the token was cancelled; what was evaluated until then is kept.
            ModelUnusable: llama.cpp failed.
        """
        with self._live():
            shared = _shared_prefix(self._tokens, prompt[:-1])
            self._forget_from(shared)
            shared = len(self._tokens)
        for start in range(shared, len(prompt), _BATCH):
            self.extend(prompt[start : start + _BATCH], cancel)
        return shared

    def extend(self, tokens: Sequence[int], cancel: CancelToken | None) -> None:
        """Evaluate at most a batch of tokens after the text so far; raises as :meth:`bring_to`."""
        if cancel is not None:
            cancel.check()
        array = (llama.llama_token * len(tokens))(*tokens)
        with self._live():
            status = llama.llama_decode(self._context, llama.llama_batch_get_one(array, len(tokens)))
            if status == 0:
                self._tokens.extend(tokens)
                return
            self._forget_from(len(self._tokens))
        if status == _ABORTED:
            raise Cancelled
        reason = last_native_error() or f"status {status}"
        raise ModelUnusable(f'Model "{self._name}" failed while computing: {reason}.')

    def choose(
        self, sampler: Sampler, generated: Sequence[int], processor: LogitsProcessor | None, logprob: bool
    ) -> Choice:
        """Choose the next token from the logits of the last evaluated one."""
        with self._live():
            logits = self._logits()
            if processor is not None:
                processor(generated, logits)
            token = sampler.choose(self._context)
            chance = float(log_softmax(logits)[token]) if logprob else None
            data = None if self.vocabulary.ends(token) else self.vocabulary.piece(token)
            return Choice(token, data, chance)

    def logprobs(self) -> NDArray[np.float32]:
        """Log-probabilities of every token as the next one."""
        with self._live():
            return log_softmax(self._logits())

    def close(self) -> None:
        """Abort the native call in progress and free the memory; doing it twice is fine."""
        self.closed = True
        self.abort.set()
        with self._native:
            self._free()

    @contextmanager
    def _live(self) -> Iterator[None]:
        """Keep the pointers valid inside.

        Raises:
            Cancelled: the model was closed meanwhile.
        """
        with self._native:
            if self.closed:
                raise Cancelled
            yield

    def _forget_from(self, position: int) -> None:
        """Drop the evaluated tokens from a position on; all of them where the model cannot drop a part."""
        if llama.llama_memory_seq_rm(self._memory, 0, position, -1):
            del self._tokens[position:]
        else:
            llama.llama_memory_clear(self._memory, True)
            self._tokens.clear()

    def _logits(self) -> NDArray[np.float32]:
        """The logits of the last evaluated token, as they lie in llama.cpp's memory."""
        pointer = llama.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(pointer, shape=(self.vocabulary.size,))

    def _free(self) -> None:
        if getattr(self, "vocabulary", None) is not None:
            self.vocabulary.close()
        if self._context is not None:
            llama.llama_free(self._context)
            self._context = None
        if self._model is not None:
            llama.llama_model_free(self._model)
            self._model = None


def _load(path: Path, name: str) -> Any:
    last_native_error()  # forget those of earlier loads
    model = llama.llama_model_load_from_file(os.fsencode(path), llama.llama_model_default_params())
    if not model:
        reason = last_native_error() or "llama.cpp gave no reason"
        raise ModelUnusable(f'Model "{name}" could not be loaded: {reason}.')
    return model


def _start(model: Any, size: int, threads: int, abort: AbortFlag, name: str) -> Any:
    if llama.llama_model_has_encoder(model) or not llama.llama_model_has_decoder(model):
        raise ModelUnusable(f'Model "{name}" is not of a kind that continues text.')
    parameters = llama.llama_context_default_params()
    automatic = parameters.flash_attn_type
    parameters.n_ctx = size
    parameters.n_batch = parameters.n_ubatch = _BATCH
    small = llama.llama_model_n_params(model) < _SINGLE_THREAD_BELOW
    parameters.n_threads = 1 if small else threads
    parameters.n_threads_batch = threads
    parameters.no_perf = True
    parameters.abort_callback, parameters.abort_callback_data = abort.callback, abort.data
    for flash_attention in (_FLASH_ATTENTION_ON, automatic):  # some architectures do not allow it
        parameters.flash_attn_type = flash_attention
        if context := llama.llama_init_from_model(model, parameters):
            return context
    raise ModelUnusable(f'Model "{name}" could not be started: {last_native_error() or "no reason given"}.')


def _language(model: Any, header: Header) -> tuple[Vocabulary, ChatTemplate]:
    """The model's vocabulary and prompt format, each knowing of the other."""
    pointer = llama.llama_model_get_vocab(model)
    names = Vocabulary(pointer)
    template = ChatTemplate.from_header(header, names.text(names.bos), names.text(names.eos))
    return Vocabulary(pointer, template.source), template


def _shared_prefix(left: Sequence[int], right: Sequence[int]) -> int:
    length = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        length += 1
    return length
