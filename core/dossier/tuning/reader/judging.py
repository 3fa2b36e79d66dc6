"""Measure a reader on validation examples: its answers, and how well "not here" tells passages apart."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import Any

from transformers import LlamaForCausalLM

from dossier.llm.spans import SENTENCE, SPAN
from dossier.tuning.reader.decoding import Asked, answer
from dossier.tuning.reader.drawing import Drawer, Window
from dossier.tuning.reader.examples import Example, Material
from dossier.tuning.reader.scoring import area_under_curve, calibration_error, contained, exact, f1

LONGEST = {SPAN: 64, SENTENCE: 128}  # tokens
_THRESHOLD = 0.5
_LAW = ("law", "development")


@dataclass(frozen=True, slots=True)
class Judged:
    """One validation example: what was said and what came of it.

    Attributes:
        target: the words that should be said; ``gold``: the answers by people.
        said, sentence: the answer by span, and by sentence.
        not_here, far, near: probability of "not here" in the passage that answers, a far one, a near miss.
    """

    id: str
    group: str
    question: str
    gold: tuple[str, ...]
    target: str
    said: str
    sentence: str
    exact: float
    f1: float
    contained: float
    contained_in_sentence: float
    log_probability: float
    not_here: float
    far: float
    near: float | None


def sample(examples: Sequence[Example], each: int, seed: int = 0) -> list[Example]:
    """At most so many examples of each group, always the same."""
    groups: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        groups[example.group].append(example)
    chance = random.Random(seed)
    return [
        example
        for _, group in sorted(groups.items())
        for example in chance.sample(group, min(each, len(group)))
    ]


def judge(
    model: LlamaForCausalLM, drawer: Drawer, tokenizer: Any, material: Material, examples: Sequence[Example],
    batch_tokens: int = 131072,
) -> list[Judged]:  # fmt: skip
    """Ask each example of the window that holds its answer, of a far passage and of a near miss."""
    windows = [drawer.holding(example, SENTENCE) for example in examples]
    spans = _ask(model, drawer, examples, windows, SPAN, LONGEST[SPAN], batch_tokens)
    sentences = _ask(model, drawer, examples, windows, SENTENCE, LONGEST[SENTENCE], batch_tokens)
    far = _ask(
        model, drawer, examples, [drawer.other(drawer.far(one)) for one in examples], SPAN, 1, batch_tokens
    )
    close = [example for example in examples if example.near]
    nears = _ask(model, drawer, close, [drawer.other(one.near[0]) for one in close], SPAN, 1, batch_tokens)
    near = {example.id: said.not_here for example, said in zip(close, nears, strict=True)}
    found = []
    for at, example in enumerate(examples):
        target = material.passages[example.passage].text[example.start : example.end]
        language = material.passages[example.passage].language
        gold = (target,) if example.group.split()[0] in _LAW else (target, *example.gold)
        said = tokenizer.decode(windows[at].ids[slice(*spans[at].span)]).strip()
        sentence = tokenizer.decode(windows[at].ids[slice(*sentences[at].span)]).strip()
        found.append(
            Judged(
                example.id, example.group, example.question, example.gold, target, said, sentence,
                exact(said, gold, language), f1(said, gold, language), contained(said, gold, language),
                contained(sentence, gold, language), spans[at].log_probability, spans[at].not_here,
                far[at].not_here, near.get(example.id),
            )
        )  # fmt: skip
    return found


def summary(judged: Sequence[Judged]) -> dict[str, dict[str, float | int | None]]:
    """Figures of each group, and of all."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        groups[one.group].append(one)
        groups["all"].append(one)
    return {name: _figures(group) for name, group in sorted(groups.items())}


def table(figures: dict[str, dict[str, float | int | None]]) -> str:
    """The summary for a person."""
    columns = list(next(iter(figures.values()), {}))
    lines = [f"{'group':<28}" + "".join(f"{column[:11]:>12}" for column in columns)]
    for name, row in figures.items():
        lines.append(f"{name:<28}" + "".join(f"{_cell(row[column]):>12}" for column in columns))
    return "\n".join(lines)


def as_rows(judged: Sequence[Judged]) -> list[dict[str, Any]]:
    """Every example as plain values."""
    return [asdict(one) for one in judged]


def _figures(group: Sequence[Judged]) -> dict[str, float | int | None]:
    here, far = [one.not_here for one in group], [one.far for one in group]
    near = [one.near for one in group if one.near is not None]
    return {
        "count": len(group),
        "exact": fmean(one.exact for one in group),
        "f1": fmean(one.f1 for one in group),
        "contained": fmean(one.contained for one in group),
        "sentence has it": fmean(one.contained_in_sentence for one in group),
        "false abstained": fmean(value > _THRESHOLD for value in here),
        "far abstained": fmean(value > _THRESHOLD for value in far),
        "near abstained": fmean(value > _THRESHOLD for value in near) if near else None,
        "far auc": area_under_curve(far, here),
        "near auc": area_under_curve(near, here),
        "calibration": calibration_error(
            here + far + near, [False] * len(here) + [True] * (len(far) + len(near))
        ),
    }


def _ask(
    model: LlamaForCausalLM, drawer: Drawer, examples: Sequence[Example], windows: Sequence[Window],
    role: str, longest: int, batch_tokens: int,
) -> list[Any]:  # fmt: skip
    asked = [
        Asked(drawer.prompt(example.question, window, role), window.ids)
        for example, window in zip(examples, windows, strict=True)
    ]
    return answer(model, asked, drawer.not_here, drawer.end, longest, batch_tokens)


def _cell(value: float | int | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.3f}"
