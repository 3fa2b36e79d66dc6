"""A model writes, sentence by sentence under check, and can be stopped at any token."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, cast

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import BaseMessage

from dossier.answering.citations import align, cite, strip_markers
from dossier.answering.evidence import Material
from dossier.answering.phrases import is_refusal
from dossier.answering.quoting import Asked
from dossier.answering.sentences import finished_length, split_sentences
from dossier.answering.verification import verify
from dossier.errors import Cancelled, DossierError, ServerFailed, TextTooLong
from dossier.types import CancelToken, Sentence, Support

_MOST_SENTENCES = 6
_PREAMBLE = re.compile(
    r"^(?:(?:the )?(?:short )?answer(?: to (?:this|the|your) question)?(?: is)?"
    r"|(?:het |kort )?antwoord(?: is)?"
    r"|(?:die |kurze )?antwort(?: ist| lautet)?|(?:la )?réponse(?: est)?)\s*:\s*",
    re.IGNORECASE,
)
_LOOP_WORDS, _LOOP_SAME = 40, 5  # five times the same three words within forty: a small model goes in circles


@dataclass(frozen=True)
class Draft:
    """What a model wrote, checked; refusals, questions and repeats are left out.

    Attributes:
        stopped: the person stopped it.
        failure: why a server did not write to the end; the sentences are those finished until then.
    """

    sentences: tuple[Sentence, ...]
    stopped: bool
    failure: DossierError | None = None


class Checker:
    """Checks the sentences of a growing text in the order in which they are finished.

    Args:
        question: as the person asked it.
        asked: the question as it was searched for.
        material: where citations are looked for.
        on_sentence: told of each sentence once it was checked.
    """

    def __init__(
        self, question: str, asked: Asked, material: Material, on_sentence: Callable[[Sentence], None]
    ) -> None:
        self.sentences: list[Sentence] = []
        self._question = question
        self._asked = asked
        self._material = material
        self._on_sentence = on_sentence
        self._done = 0
        self._said: set[str] = set()
        self._circling = False

    def check(self, text: str, *, finished: bool = False) -> None:
        """Check the sentences of a text that begins with all text given before.

        Args:
            text: everything written so far.
            finished: whether its last sentence is complete.
        """
        language = self._asked.language
        whole = text if finished else text[: finished_length(text, language)]
        for part in split_sentences(whole, language):
            if part.start >= self._done and len(self.sentences) < _MOST_SENTENCES:
                self._done = part.end
                self._sentence(whole[part.start : part.end])

    def enough(self, text: str) -> bool:
        """Whether more text would add nothing: enough was said, or the model repeats itself."""
        words = text[-500:].split()[-_LOOP_WORDS:]
        triples = Counter(zip(words, words[1:], words[2:], strict=False))
        looping = bool(triples) and max(triples.values()) >= _LOOP_SAME
        return looping or self._circling or len(self.sentences) >= _MOST_SENTENCES

    def _sentence(self, written: str) -> None:
        text, named = strip_markers(" ".join(written.split()))
        text = _PREAMBLE.sub("", text)
        key = text.casefold()
        if key in self._said:
            self._circling = True
            return
        self._said.add(key)
        if not any(char.isalnum() for char in text) or text.endswith(("?", ":")) or is_refusal(text):
            return
        sentence = check_sentence(text, self._asked, self._material, self._question, named)
        self.sentences.append(sentence)
        self._on_sentence(sentence)


def write_draft(
    chat: BaseChatModel,
    prompt: Sequence[BaseMessage],
    checker: Checker,
    *,
    options: dict[str, Any],
    cancel: CancelToken,
    on_token: Callable[[str], None],
) -> Draft:
    """Let a chat model write, and check each sentence as it is finished.

    Args:
        chat: the model; its stream is closed as soon as ``cancel`` is set.
        prompt: what it is asked.
        checker: checks the sentences.
        options: further arguments for the model, e.g. ``max_tokens``.
        cancel: stops the model; the sentence it was writing is left out, as it is when a server fails.
        on_token: told of each piece of text as it comes.
    """
    text = ""
    failure: DossierError | None = None
    try:
        with closing(cast(Any, chat.stream(list(prompt), **options))) as stream:
            for chunk in stream:
                if cancel.cancelled:
                    break
                piece = str(chunk.text)
                text += piece
                on_token(piece)
                checker.check(text)
                if checker.enough(text):
                    break
    except Cancelled:
        pass  # the model noticed the same wish first
    except (ServerFailed, TextTooLong) as error:
        failure = error
    if not cancel.cancelled and failure is None:
        checker.check(text, finished=True)
    return Draft(tuple(checker.sentences), cancel.cancelled, None if cancel.cancelled else failure)


def check_sentence(
    text: str, asked: Asked, material: Material, question: str, named: frozenset[int] = frozenset()
) -> Sentence:
    """Find what bears a sentence out, and how far."""
    units = align(text, asked.language, material, asked.rarity, named)
    verdict = verify(text, asked.language, units, question)
    return Sentence(text, verdict.support, cite(units) if verdict.support is not Support.NONE else ())
