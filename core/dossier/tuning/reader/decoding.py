"""Let the PyTorch model answer, many prompts at a time, held to the words of each passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from transformers import LlamaForCausalLM

from dossier.llm.spans import SpanCursor


@dataclass(frozen=True, slots=True)
class Asked:
    """A prompt up to the answer, and the passage's tokens in it."""

    prompt: list[int]
    passage: list[int]


@dataclass(frozen=True, slots=True)
class Said:
    """What the model said.

    Attributes:
        not_here: probability of the abstention, of all tokens, as the first.
        span: range of passage tokens that it says otherwise.
        log_probability: of that answer's tokens and its end, of all tokens, summed.
    """

    not_here: float
    span: tuple[int, int]
    log_probability: float


@torch.no_grad()
def answer(
    model: LlamaForCausalLM,
    asked: Sequence[Asked],
    not_here: int,
    end: int,
    longest: int,
    batch_tokens: int = 131072,
) -> list[Said]:
    """Greedy answers: the best span of each passage and, apart from it, the probability of "not here".

    Args:
        longest: tokens of an answer at most; 1 gives the first token alone, quick for abstention.
        batch_tokens: prompts are taken together up to so many tokens.
    """
    order = sorted(range(len(asked)), key=lambda i: len(asked[i].prompt))
    found: dict[int, Said] = {}
    batch: list[int] = []
    for place in order:
        if batch and (len(batch) + 1) * (len(asked[place].prompt) + longest) > batch_tokens:
            found.update(
                zip(batch, _answer(model, [asked[i] for i in batch], not_here, end, longest), strict=True)
            )
            batch = []
        batch.append(place)
    if batch:
        found.update(
            zip(batch, _answer(model, [asked[i] for i in batch], not_here, end, longest), strict=True)
        )
    return [found[i] for i in range(len(asked))]


def _answer(model: LlamaForCausalLM, asked: list[Asked], not_here: int, end: int, longest: int) -> list[Said]:
    device = next(model.parameters()).device
    width = max(len(one.prompt) for one in asked)
    ids = torch.tensor([[0] * (width - len(one.prompt)) + one.prompt for one in asked], device=device)
    mask = torch.tensor(
        [[0] * (width - len(one.prompt)) + [1] * len(one.prompt) for one in asked], device=device
    )
    cursors = [SpanCursor(one.passage, not_here, end) for one in asked]
    totals, abstains, cache = [0.0] * len(asked), [0.0] * len(asked), None
    positions = (mask.cumsum(1) - 1).clamp(min=0)
    for step in range(longest):
        out = model.model(
            input_ids=ids,
            attention_mask=mask,
            position_ids=positions,
            past_key_values=cache,
            use_cache=longest > 1,
        )
        cache = out.past_key_values
        logs = torch.log_softmax(model.lm_head(out.last_hidden_state[:, -1]).float(), -1)
        if step == 0:
            abstains = logs[:, not_here].exp().tolist()
        allowed = [sorted(_open(cursor, not_here)) if not cursor.done else [end] for cursor in cursors]
        table = torch.tensor(
            [row + row[:1] * (max(map(len, allowed)) - len(row)) for row in allowed], device=device
        )
        values, places = logs.gather(1, table).max(1)
        chosen = table.gather(1, places[:, None])
        for row, (token, value) in enumerate(zip(chosen[:, 0].tolist(), values.tolist(), strict=True)):
            if not cursors[row].done:
                cursors[row].take(token)
                totals[row] += value
        if all(cursor.done for cursor in cursors):
            break
        ids, positions = chosen, positions[:, -1:] + 1
        mask = torch.cat([mask, torch.ones_like(chosen)], 1)
    return [
        Said(abstain, cursor.span or (0, 0), total)
        for abstain, cursor, total in zip(abstains, cursors, totals, strict=True)
    ]


def _open(cursor: SpanCursor, not_here: int) -> set[int]:
    """What may come next but for the abstention, whose probability is reported instead."""
    return cursor.allowed() - {not_here}
