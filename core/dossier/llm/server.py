"""A model on a server that a person set as the writer, as a LangChain chat model."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.chat_models import generate_from_stream
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, SystemMessage, UsageMetadata
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_core.tools import BaseTool
from pydantic import ConfigDict, Field

from dossier.errors import ServerAnswerUnusable
from dossier.llm.cards import ModelCard
from dossier.server import client
from dossier.server.link import Link
from dossier.server.setting import ServerSetting
from dossier.server.shapes import Piece
from dossier.types import CancelToken

_BYTES_A_TOKEN = 2  # real vocabularies take 2.5 to 5 bytes of text a token; see get_num_tokens
_PER_MESSAGE = 8
_THINK, _THOUGHT = "<think>", "</think>"


class ServerChatModel(BaseChatModel):
    """A model behind ``POST /chat/completions`` of an OpenAI-compatible server, reached by the courier alone.

    Any call takes, besides LangChain's own ``stop``, these keyword arguments: ``cancel``
    (:class:`~dossier.types.CancelToken`), ``max_tokens``, ``temperature``, ``top_p`` and ``seed``. Those that
    only :class:`~dossier.llm.chat.LlamaChatModel` understands are passed over, since strict servers refuse
    what they do not know. What a model thinks aloud is left out of its answer.

    A cancelled call raises :class:`dossier.errors.Cancelled`; a prompt beyond the server's context
    :class:`dossier.errors.TextTooLong`; all else that goes wrong a :class:`dossier.errors.ServerFailed`.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    link: Link = Field(exclude=True, repr=False)
    context_size: int = 4096  # what such servers give a model by default; they do not tell by the protocol
    max_tokens: int = 256
    temperature: float = 0.0
    top_p: float = 0.95
    seed: int = 0
    # A cache set for the whole process by someone's chain must never store questions and answers.
    cache: Literal[False] = False

    @property
    def _llm_type(self) -> str:
        return "dossier-server"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model_name": self.model_name, "temperature": self.temperature, "max_tokens": self.max_tokens}

    @property
    def model_name(self) -> str:
        """The model and where it runs."""
        return server_card(self.link.setting).name

    def get_num_tokens(self, text: str) -> int:
        """An estimate that is rather too high: the server's vocabulary is not known here."""
        return math.ceil(len(text.encode("utf-8", "replace")) / _BYTES_A_TOKEN)

    def get_num_tokens_from_messages(
        self,
        messages: Sequence[BaseMessage],
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool] | None = None,
    ) -> int:
        """An estimate for the whole prompt, as :meth:`get_num_tokens`."""
        return sum(self.get_num_tokens(str(message.text)) + _PER_MESSAGE for message in messages)

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        cancel: CancelToken = kwargs.pop("cancel", None) or CancelToken()
        cancel.check()
        visible, told = _Visible(), Piece()
        for piece in client.complete(self.link, self._request(messages, stop, kwargs), cancel):
            told = _together(told, piece)
            text = visible.add(piece)
            if text:
                chunk = ChatGenerationChunk(message=AIMessageChunk(content=text))
                if run_manager is not None:
                    run_manager.on_llm_new_token(text, chunk=chunk)
                yield chunk
        if rest := visible.rest():
            yield ChatGenerationChunk(message=AIMessageChunk(content=rest))
        if visible.thought and not visible.said:
            raise ServerAnswerUnusable(
                f"The model of the server {self.link.setting.name} spent all of its answer on thinking.",
                "Choose a model that does not reason, or allow longer answers.",
            )
        yield self._last(told)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return generate_from_stream(self._stream(messages, stop, run_manager, **kwargs))

    def _request(
        self, messages: Sequence[BaseMessage], stop: list[str] | None, choices: dict[str, Any]
    ) -> dict[str, Any]:
        names = ("max_tokens", "temperature", "top_p", "seed")
        return {
            "model": self.link.setting.model,
            "messages": [_message(message) for message in messages],
            "stream": True,
            **{name: choices.get(name, getattr(self, name)) for name in names},
            **({"stop": stop} if stop else {}),
        }

    def _last(self, told: Piece) -> ChatGenerationChunk:
        chunk = AIMessageChunk(content="", chunk_position="last")
        chunk.response_metadata = {"model_name": self.model_name, "finish_reason": told.finish}
        if told.prompt_tokens or told.answer_tokens:
            chunk.usage_metadata = UsageMetadata(
                input_tokens=told.prompt_tokens,
                output_tokens=told.answer_tokens,
                total_tokens=told.prompt_tokens + told.answer_tokens,
            )
        return ChatGenerationChunk(message=chunk)


class _Visible:
    """What of a model's words is its answer: reasoning is left out, also where it stands in the text."""

    def __init__(self) -> None:
        self.said = False
        self.thought = False
        self._held = ""
        self._state: Literal["start", "thinking", "thought", "answer"] = "start"

    def add(self, piece: Piece) -> str:
        """Take a piece, and return what of it and of those held back can be shown."""
        self.thought = self.thought or piece.reasoning
        self._held += piece.text
        if self._state == "start":
            begun = self._held.lstrip()
            if begun.startswith(_THINK):
                self._state, self.thought = "thinking", True
            elif begun and not _THINK.startswith(begun):
                self._state = "answer"
        if self._state == "thinking" and _THOUGHT in self._held:
            self._held = self._held.partition(_THOUGHT)[2]
            self._state = "thought"
        if self._state == "thought":
            self._held = self._held.lstrip()
            self._state = "answer" if self._held else "thought"
        return self.rest() if self._state == "answer" else ""

    def rest(self) -> str:
        """What is still held back and no reasoning."""
        if self._state == "thinking":
            return ""
        text, self._held = self._held, ""
        self.said = self.said or bool(text.strip())
        return text


def server_card(setting: ServerSetting) -> ModelCard:
    """The card of a server's model: it writes, and nothing of it is installed here."""
    return ModelCard(
        name=f"{setting.model} ({setting.name})", title=setting.model, kind="server", source=setting.name
    )


def _together(told: Piece, piece: Piece) -> Piece:
    return Piece(
        finish=piece.finish or told.finish,
        prompt_tokens=piece.prompt_tokens or told.prompt_tokens,
        answer_tokens=piece.answer_tokens or told.answer_tokens,
    )


def _message(message: BaseMessage) -> dict[str, str]:
    role = "user"
    if isinstance(message, AIMessage):
        role = "assistant"
    elif isinstance(message, SystemMessage):
        role = "system"
    return {"role": role, "content": str(message.text)}
