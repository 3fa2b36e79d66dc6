"""A model writes, sentence by sentence under check, and can be stopped at any token."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, cast

from langchain_core.language_models import BaseChatModel

from dossier.answering.citations import align, cite, strip_markers
from dossier.answering.evidence import Material, Unit
from dossier.answering.phrases import is_refusal
from dossier.answering.prompt import TokenCount, choose_evidence, messages
from dossier.answering.quoting import Asked
from dossier.answering.sentences import finished_length, split_sentences
from dossier.answering.verification import verify
from dossier.errors import Cancelled
from dossier.types import CancelToken, Sentence, Support, Turn

_MOST_SENTENCES = 6


@dataclass(frozen=True)
class Draft:
    """What a model wrote, checked; refusals and repeats are left out."""

    sentences: tuple[Sentence, ...]
    stopped: bool


def write_draft(
    chat: BaseChatModel,
    question: str,
    asked: Asked,
    material: Material,
    ranked: Sequence[Unit],
    history: Sequence[Turn],
    *,
    budget: int,
    answer_tokens: int,
    count: TokenCount,
    options: dict[str, Any],
    cancel: CancelToken,
    on_token: Callable[[str], None],
    on_sentence: Callable[[Sentence], None],
) -> Draft:
    """Let a chat model answer from the evidence and check each sentence as it is finished.

    Args:
        chat: the model; its stream is closed as soon as ``cancel`` is set.
        question: as the person asked it.
        asked: the question as it was searched for.
        material: where citations are looked for.
        ranked: units in the order they are worth reading; as many as fit the budget are shown to the model.
        history: earlier turns.
        budget: tokens of the prompt, at most.
        answer_tokens: tokens of the answer, at most.
        count: tokens of a text in the model's vocabulary.
        options: further arguments for the model.
        on_token: told of each piece of text as it comes.
        on_sentence: told of each sentence once it was checked.
    """
    evidence = choose_evidence(ranked, question, asked.language, history, budget, count)
    if not evidence:
        return Draft((), cancel.cancelled)
    prompt = messages(question, asked.language, evidence, history)
    checker = _Checker(question, asked, material, on_sentence)
    text = ""
    try:
        with closing(cast(Any, chat.stream(prompt, max_tokens=answer_tokens, **options))) as stream:
            for chunk in stream:
                if cancel.cancelled:
                    break
                piece = str(chunk.text)
                text += piece
                on_token(piece)
                checker.check(text[: finished_length(text, asked.language)])
                if checker.enough:
                    break
    except Cancelled:
        pass  # the model noticed the same wish first
    if not cancel.cancelled:
        checker.check(text)
    return Draft(tuple(checker.sentences), cancel.cancelled)


class _Checker:
    """Checks sentences in the order in which they are finished."""

    def __init__(
        self, question: str, asked: Asked, material: Material, on_sentence: Callable[[Sentence], None]
    ) -> None:
        self.sentences: list[Sentence] = []
        self.enough = False
        self._question = question
        self._asked = asked
        self._material = material
        self._on_sentence = on_sentence
        self._done = 0
        self._said: set[str] = set()

    def check(self, finished: str) -> None:
        """Check the sentences of a text that begins with all text checked before."""
        ranges = split_sentences(finished, self._asked.language)
        for part in ranges:
            if part.start < self._done:
                continue
            self._done = part.end
            self._sentence(finished[part.start : part.end])

    def _sentence(self, written: str) -> None:
        text, named = strip_markers(" ".join(written.split()))
        key = text.casefold()
        if key in self._said or len(self.sentences) >= _MOST_SENTENCES:
            self.enough = True  # small models go round in circles
            return
        self._said.add(key)
        if not any(char.isalnum() for char in text) or is_refusal(text):
            return
        sentence = check_sentence(text, self._asked, self._material, self._question, named)
        self.sentences.append(sentence)
        self._on_sentence(sentence)


def check_sentence(
    text: str, asked: Asked, material: Material, question: str, named: frozenset[int] = frozenset()
) -> Sentence:
    """Find what bears a sentence out, and how far."""
    units = align(text, asked.language, material, asked.rarity, named)
    verdict = verify(text, asked.language, units, question)
    return Sentence(text, verdict.support, cite(units) if verdict.support is not Support.NONE else ())
