"""The choices that shape an answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dossier.answering.confidence import ANSWER_FROM


class Manner(StrEnum):
    """How answers come about.

    QUOTING: the words that the reader found are the answer, or the sentences of the documents that hold them.
    WRITING, for capable models: the model's sentences
    are the answer, as far as they are supported; a quote stands in when none is.
    """

    QUOTING = "quoting"
    WRITING = "writing"


@dataclass(frozen=True)
class Policy:
    """Choices that shape an answer.

    Attributes:
        manner: quote, or let the model write.
        passages: passages read for quotes and evidence, at most.
        prompt_tokens: tokens of the whole prompt, at most (the context may allow fewer).
        answer_tokens: tokens of an answer, at most.
        answer_from: confidence below which the answer is "not in your documents".
        quotes: quotes shown, at most.
    """

    manner: Manner = Manner.QUOTING
    passages: int = 6
    prompt_tokens: int = 1536
    answer_tokens: int = 256
    answer_from: float = ANSWER_FROM
    quotes: int = 2
