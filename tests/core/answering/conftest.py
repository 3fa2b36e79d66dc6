"""What the tests of answering share: hits made of plain text, and models that say what they are told."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from pydantic import Field

from dossier.types import Coverage, Hit, Passage, SearchResult


class ScriptedModel(BaseChatModel):
    """Streams a given text word by word and keeps the prompts it saw."""

    reply: str
    pause: float = 0.0
    prompts: list[list[BaseMessage]] = Field(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def get_num_tokens(self, text: str) -> int:
        """About one token for each four characters."""
        return len(text) // 4 + 1

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        self.prompts.append(messages)
        for word in self.reply.split(" "):
            time.sleep(self.pause)
            yield ChatGenerationChunk(message=AIMessageChunk(content=word + " "))

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        self.prompts.append(messages)
        return ChatResult(generations=[ChatGeneration(message=AIMessage(content=self.reply))])


@pytest.fixture
def scripted() -> Callable[..., ScriptedModel]:
    """Make a model that replies with the given text."""
    return lambda reply, pause=0.0: ScriptedModel(reply=reply, pause=pause)


@pytest.fixture
def found() -> Callable[..., SearchResult]:
    """Make a search result of texts, each a passage 100 characters into a document of its own."""

    def make(
        question: str, texts: Sequence[str], language: str = "en", headings: Sequence[str] = ()
    ) -> SearchResult:
        hits = tuple(
            Hit(
                rank,
                1.0 / rank,
                Passage(
                    f"{rank:032x}",
                    f"{rank:032x}",
                    0,
                    100,
                    100 + len(text),
                    None,
                    headings[rank - 1] if headings else "",
                    language,
                    text,
                ),
                f"/documents/{rank}.md",
                "",
            )
            for rank, text in enumerate(texts, start=1)
        )
        return SearchResult(question, hits, Coverage(len(texts), len(texts), 0), 0.1)

    return make
