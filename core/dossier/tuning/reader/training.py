"""Train a LoRA adapter within a time budget, on a GPU or a CPU.

The learning rate depends on the time that has passed, not on the number of steps: whatever the machine's
speed, it rises, falls along a cosine and ends near zero when the time is up.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import torch
from torch import nn
from torch.nn import functional
from transformers import LlamaForCausalLM

from dossier.tuning.reader.drawing import Drawn
from dossier.tuning.reader.feeding import by_length
from dossier.tuning.reader.lora import adapter_state, set_adapter
from dossier.tuning.reader.plan import Recipe

_WARMUP = 0.04
_FLOOR = 0.03  # of the highest rate, at the end
_REPORT = 20  # steps between two readings of the loss: each waits for the GPU


@dataclass(slots=True)
class Curve:
    """What was seen on the way: rows of step, seconds, examples, tokens, loss, validation loss or None."""

    rows: list[dict[str, float | None]] = field(default_factory=list)


Check = Callable[[], float]
"""Gives the validation loss of the model as it is."""


def learning_rate(done: float) -> float:
    """Share of the highest learning rate when this share of the time has passed."""
    if done < _WARMUP:
        return max(done, 0.002) / _WARMUP
    cosine = 0.5 * (1 + math.cos(math.pi * min((done - _WARMUP) / (1 - _WARMUP), 1.0)))
    return _FLOOR + (1 - _FLOOR) * cosine


def train(
    model: LlamaForCausalLM,
    rounds: Iterator[list[Drawn]],
    recipe: Recipe,
    check: Check | None = None,
    checks: int = 4,
    tell: Callable[[str], None] = lambda line: None,
) -> tuple[Curve, dict[str, torch.Tensor]]:
    """Train the model's adapter until the time is up.

    Args:
        model: with an adapter (:func:`dossier.tuning.reader.lora.add_adapter`); ends with the best state.
        rounds: endless batches.
        check: measured ``checks`` times; the adapter with the lowest validation loss is kept.
        tell: told a line now and then.

    Returns:
        The curve and the adapter kept.
    """
    parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
    device = parameters[0].device
    optimizer = torch.optim.AdamW(
        parameters, lr=recipe.rate, betas=(0.9, 0.98), weight_decay=recipe.weight_decay,
        fused=device.type == "cuda",
    )  # fmt: skip
    curve, started, paused = Curve(), time.monotonic(), 0.0
    best: tuple[float, dict[str, torch.Tensor]] = math.inf, adapter_state(model)
    step = examples = tokens = checked = 0
    losses: list[torch.Tensor] = []
    scale = 1.0
    model.train()
    while True:
        done = (time.monotonic() - started - paused) / recipe.seconds
        if check is not None and done >= (checked + 1) / checks and checked + 1 < checks:
            before = time.monotonic()
            checked += 1
            best = _keep_better(model, check(), best, curve, tell)
            paused += time.monotonic() - before
        if done >= 1:
            break
        batch = next(rounds)
        for group in optimizer.param_groups:
            group["lr"] = recipe.rate * scale * learning_rate(done)
        loss = answer_loss(model, batch, device)
        torch.autograd.backward(loss)
        nn.utils.clip_grad_norm_(parameters, recipe.clip)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        losses.append(loss.detach())
        step, examples = step + 1, examples + len(batch)
        tokens += sum(len(one.ids) for one in batch)
        if step % _REPORT == 0 or step <= 3:
            mean = float(torch.stack(losses).mean())
            losses.clear()
            seconds = time.monotonic() - started
            curve.rows.append(
                {"step": step, "seconds": round(seconds, 2), "examples": examples, "tokens": tokens,
                 "loss": mean, "validation": None}
            )  # fmt: skip
            if not math.isfinite(mean):  # a spoilt state is not trained further
                tell(f"step {step}: the loss is not finite; back to the last state kept, at half the rate")
                set_adapter(model, best[1])
                optimizer.state.clear()
                scale /= 2
            elif step % (5 * _REPORT) == 0 or step <= 3:
                tell(
                    f"step {step}: loss {mean:.4f}, {examples} examples, {tokens / seconds:,.0f} tokens/s, "
                    f"{seconds:.0f} s"
                )
    if check is not None:
        best = _keep_better(model, check(), best, curve, tell)
    else:
        best = 0.0, adapter_state(model)
    set_adapter(model, best[1])
    model.train(False)
    return curve, best[1]


def answer_loss(model: LlamaForCausalLM, batch: list[Drawn], device: torch.device) -> torch.Tensor:
    """Mean cross-entropy of the answers' tokens; only these are carried through the large output layer."""
    ids, rows, places, targets = _tensors(batch)
    # Padding stands at the right, where a causal model's earlier positions never look: no mask is needed.
    hidden = model.model(input_ids=ids.to(device, non_blocking=True), use_cache=False).last_hidden_state
    chosen = hidden[rows.to(device, non_blocking=True), places.to(device, non_blocking=True)]
    logits = model.lm_head(chosen)
    return functional.cross_entropy(logits.float(), targets.to(device, non_blocking=True))


@torch.no_grad()
def mean_loss(model: LlamaForCausalLM, drawn: list[Drawn], batch_tokens: int, device: torch.device) -> float:
    """Validation loss over all answers' tokens."""
    training = model.training
    model.train(False)
    total = count = 0.0
    for batch in by_length(drawn, batch_tokens):
        size = sum(len(one.ids) - one.answer_at for one in batch)
        total += float(answer_loss(model, batch, device)) * size
        count += size
    model.train(training)
    return total / max(count, 1)


def _tensors(batch: list[Drawn]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    width = -(-max(len(one.ids) for one in batch) // 8) * 8
    ids = torch.tensor([one.ids + [0] * (width - len(one.ids)) for one in batch])
    places = [(row, at) for row, one in enumerate(batch) for at in range(one.answer_at, len(one.ids))]
    rows, ats = (torch.tensor(column) for column in zip(*places, strict=True))
    return ids, rows, ats - 1, ids[rows, ats]


def _keep_better(
    model: LlamaForCausalLM,
    loss: float,
    best: tuple[float, dict[str, torch.Tensor]],
    curve: Curve,
    tell: Callable[[str], None],
) -> tuple[float, dict[str, torch.Tensor]]:
    tell(f"validation loss {loss:.4f}")
    if curve.rows:
        curve.rows[-1]["validation"] = loss
    return (loss, adapter_state(model)) if loss < best[0] else best
