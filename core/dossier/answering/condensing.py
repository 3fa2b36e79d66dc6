"""A model puts sentences of documents into fewer words, part by part within its context; each is verified.

What the sentences do not bear out is left out, as in answers: see :mod:`dossier.answering.verification`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from langchain_core.language_models import BaseChatModel

from dossier.answering import prompt
from dossier.answering.drafting import Checker, write_draft
from dossier.answering.evidence import read_material
from dossier.answering.quoting import Asked
from dossier.types import CancelToken, Citation, Hit, Support

PART_TOKENS = 1536
"""Tokens of the prompt for one part, at most; the context may allow fewer."""

_ANSWER_TOKENS, _RESERVE_TOKENS, _PER_HIT = 256, 32, 8
_MOST_SENTENCES = 6
_MARKS = " \t:;,.-–—•*#"  # what a small model puts before a sentence


@dataclass(frozen=True, slots=True)
class Written:
    """A verified sentence; each citation's ``passage`` is the rank of the hit it stands in."""

    text: str
    language: str
    citations: tuple[Citation, ...]


class Condenser:
    """Lets one chat model condense.

    Args:
        chat: a model that is able to write.
        context_size: tokens of its context; by default what it says itself.
        count_tokens: tokens of a text in its vocabulary; by default its own count.
    """

    def __init__(
        self,
        chat: BaseChatModel,
        *,
        context_size: int | None = None,
        count_tokens: prompt.TokenCount | None = None,
    ) -> None:
        self.name = str(getattr(chat, "model_name", ""))
        self._chat = chat
        self._context = context_size or int(getattr(chat, "context_size", 0) or 2048)
        self._count = count_tokens or chat.get_num_tokens
        self._takes_cancel = hasattr(chat, "context_size")

    def condense(
        self,
        hits: Sequence[Hit],
        most: int,
        cancel: CancelToken,
        on_part: Callable[[int, int], None] = lambda done, total: None,
    ) -> tuple[list[Written], int]:
        """Say in fewer words what some sentences say.

        Args:
            hits: the sentences, each as a passage, in reading order; ranks are distinct.
            most: about how many sentences to write, over all parts.
            cancel: stops the model.
            on_part: told how many of how many parts are done.

        Returns:
            The sentences that were verified, in order, and how many were left out because they were not.

        Raises:
            Cancelled: asked to stop. ServerFailed, TextTooLong: the model is on a server, which failed.
        """
        parts = list(self._parts(hits))
        written: list[Written] = []
        left_out = 0
        for number, part in enumerate(parts):
            on_part(number, len(parts))
            share = max(1, min(_MOST_SENTENCES, math.ceil(most * len(part) / len(hits))))
            made, lost = self._condense(part, share, cancel)
            written, left_out = [*written, *made], left_out + lost
        on_part(len(parts), len(parts))
        return written, left_out

    def _parts(self, hits: Sequence[Hit]) -> Iterator[list[Hit]]:
        """Runs of hits in one language whose prompt fits; one that is too long alone is left out."""
        frame = sum(self._count(str(m.content)) for m in prompt.condensing("en", [], _MOST_SENTENCES))
        room = min(PART_TOKENS, self._context - _ANSWER_TOKENS) - _RESERVE_TOKENS - frame
        part: list[Hit] = []
        used = 0
        for hit in hits:
            cost = self._count(hit.passage.text) + self._count(hit.passage.heading) + _PER_HIT
            if cost > room:
                continue
            if part and (used + cost > room or hit.passage.language != part[0].passage.language):
                yield part
                part, used = [], 0
            part.append(hit)
            used += cost
        if part:
            yield part

    def _condense(self, part: Sequence[Hit], most: int, cancel: CancelToken) -> tuple[list[Written], int]:
        cancel.check()
        language = part[0].passage.language or "en"
        numbered = [replace(hit, rank=rank) for rank, hit in enumerate(part, 1)]
        material = read_material(numbered, len(numbered))
        if not material.units:
            return [], 0
        checker = Checker("", Asked("", language, material.rarity), material, lambda sentence: None)
        draft = write_draft(
            self._chat,
            prompt.condensing(language, material.units, most),
            checker,
            options={"max_tokens": _ANSWER_TOKENS, **({"cancel": cancel} if self._takes_cancel else {})},
            cancel=cancel,
            on_token=lambda text: None,
        )
        cancel.check()
        if draft.failure is not None:
            raise draft.failure
        kept = [one for one in draft.sentences if one.support is Support.VERIFIED]
        written = [
            Written(
                one.text.lstrip(_MARKS),
                language,
                tuple(replace(each, passage=part[each.passage - 1].rank) for each in one.citations),
            )
            for one in kept
        ]
        return written, len(draft.sentences) - len(kept)
