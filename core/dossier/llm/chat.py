"""Our llama.cpp runtime as a LangChain chat model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.chat_models import generate_from_stream
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, SystemMessage, UsageMetadata
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_core.tools import BaseTool
from pydantic import ConfigDict, Field

from dossier.llm.runtime import LlamaRuntime, Usage
from dossier.llm.sampling import LogitsProcessor, Sampling
from dossier.llm.templates import Message, Role
from dossier.types import CancelToken


class LlamaChatModel(BaseChatModel):
    """A local model behind LangChain's chat interface.

    Any call takes, besides LangChain's own ``stop``, these keyword arguments, also through ``bind``:
    ``cancel`` (:class:`~dossier.types.CancelToken`), ``max_tokens``, ``temperature``, ``top_p``, ``min_p``,
    ``repeat_penalty``, ``seed``, ``logprobs`` and ``logits_processor``. Answers carry ``usage_metadata`` and,
    as ``response_metadata``, the fields of :class:`~dossier.llm.runtime.Usage` with ``model_name`` and
    ``finish_reason``.

    A cancelled call raises :class:`dossier.errors.Cancelled`; a prompt beyond the context
    :class:`dossier.errors.TextTooLong`, before anything is computed.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    runtime: LlamaRuntime = Field(exclude=True, repr=False)
    max_tokens: int = 256
    temperature: float = 0.0
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int = 0
    # A cache set for the whole process by someone's chain must never store questions and answers.
    cache: Literal[False] = False

    @property
    def _llm_type(self) -> str:
        return "dossier-llama"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model_name": self.model_name, "temperature": self.temperature, "max_tokens": self.max_tokens}

    @property
    def model_name(self) -> str:
        """Name of the model as in the catalogue."""
        return self.runtime.name

    @property
    def context_size(self) -> int:
        """Tokens that prompt and answer may take together."""
        return self.runtime.context_size

    def get_num_tokens(self, text: str) -> int:
        """Number of tokens in plain text."""
        return self.runtime.count_tokens(text)

    def get_token_ids(self, text: str) -> list[int]:
        """Tokens of plain text."""
        return self.runtime.vocabulary.tokens(text)

    def get_num_tokens_from_messages(
        self,
        messages: Sequence[BaseMessage],
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool] | None = None,
    ) -> int:
        """Number of tokens in the whole prompt made from messages, template included."""
        return len(self.prompt_tokens(messages))

    def prompt_tokens(self, messages: Sequence[BaseMessage]) -> list[int]:
        """The prompt that stands for messages, as tokens, ending where the model's answer begins.

        Raises:
            ModelUnusable: the model's template cannot express these messages.
        """
        return self.runtime.encode(self.runtime.template.render([_message(message) for message in messages]))

    def close(self) -> None:
        """Stop what is running and free the model."""
        self.runtime.close()

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        cancel: CancelToken | None = kwargs.pop("cancel", None)
        processor: LogitsProcessor | None = kwargs.pop("logits_processor", None)
        sampling = self._sampling(stop, kwargs)
        for piece in self.runtime.generate(self.prompt_tokens(messages), sampling, cancel, processor):
            chunk = AIMessageChunk(content=piece.text)
            if piece.logprob is not None:
                chunk.response_metadata = {"logprobs": [piece.logprob]}
            if piece.usage is not None:
                chunk.usage_metadata = _usage(piece.usage)
                chunk.response_metadata = self._metadata(piece.usage)
                chunk.chunk_position = "last"
            generation = ChatGenerationChunk(message=chunk)
            if run_manager is not None and piece.text:
                run_manager.on_llm_new_token(piece.text, chunk=generation)
            yield generation

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return generate_from_stream(self._stream(messages, stop, run_manager, **kwargs))

    def _sampling(self, stop: list[str] | None, choices: dict[str, Any]) -> Sampling:
        chosen = {
            name: choices.get(name, getattr(self, name))
            for name in ("max_tokens", "temperature", "top_p", "min_p", "repeat_penalty", "seed")
        }
        return Sampling(
            **chosen,
            stop=(*(stop or ()), *self.runtime.template.stop),
            logprobs=bool(choices.get("logprobs")),
        )

    def _metadata(self, usage: Usage) -> dict[str, Any]:
        return {
            "model_name": self.model_name,
            "finish_reason": usage.finish,
            "prompt_tokens": usage.prompt_tokens,
            "reused_tokens": usage.reused_tokens,
            "generated_tokens": usage.generated_tokens,
            "prompt_seconds": usage.prompt_seconds,
            "seconds": usage.seconds,
        }


def _usage(usage: Usage) -> UsageMetadata:
    return UsageMetadata(
        input_tokens=usage.prompt_tokens,
        output_tokens=usage.generated_tokens,
        total_tokens=usage.prompt_tokens + usage.generated_tokens,
    )


def _message(message: BaseMessage) -> Message:
    """A LangChain message as one of ours; its text alone."""
    role: Role = "user"
    if isinstance(message, AIMessage):
        role = "assistant"
    elif isinstance(message, SystemMessage):
        role = "system"
    return Message(role, str(message.text))
