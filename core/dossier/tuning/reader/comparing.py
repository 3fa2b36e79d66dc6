"""Readers against each other on the same validation examples, in llama.cpp: base, tuned, quantized.

Each example is asked of the part of its passage that holds the answer, of a near miss and of a passage of
another document. An answer is the words, or their sentence where they are unsure, as the application shows.
"""

from __future__ import annotations

import math
import random
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from dossier.answering.extraction import SHORT_ELSEWHERE, SHORT_FROM
from dossier.evaluation.page import Section, bars, lines, page
from dossier.llm.reader import CONTEXT, PassageReader
from dossier.llm.runtime import LlamaRuntime
from dossier.tuning.reader.examples import VALIDATION, Example, Material
from dossier.tuning.reader.scoring import area_under_curve, calibration_error, contained, exact, f1
from dossier.tuning.reader.targets import sentence_around

WINDOW = 500  # characters, as the application reads at once
_THRESHOLD = 0.5
_WORST = 25
_PLOTTED = {
    "f1": "F1 of the answer shown",
    "contained": "The answer holds what was looked for",
    "false abstained": "“Not here” where the answer is",
    "far abstained": "“Not here” in a passage of another document",
    "near auc": "Area under the curve, near misses",
}
_LEAST_BEFORE = 40  # characters before the answer, where there are so many


@dataclass(frozen=True, slots=True)
class Said:
    """What a reader made of one example.

    Attributes:
        words, answer: the words it chose, and what would be shown.
        sure: probability of the words.
        here, near, far: probability of "not here" where the answer is, in a near miss, and elsewhere.
    """

    id: str
    group: str
    question: str
    gold: tuple[str, ...]
    words: str
    answer: str
    sure: float
    exact: float
    f1: float
    contained: float
    here: float
    near: float | None
    far: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that was said, by model."""

    said: dict[str, list[Said]]
    sizes: dict[str, int]

    def figures(self) -> dict[str, dict[str, dict[str, float | None]]]:
        """Model -> group, and "all" -> figure -> value."""
        return {name: _figures(rows) for name, rows in self.said.items()}

    def as_json(self) -> dict[str, Any]:
        """All of it, as plain values."""
        rows = {name: [asdict(each) for each in said] for name, said in self.said.items()}
        return {"bytes": self.sizes, "figures": self.figures(), "examples": rows}

    def as_table(self) -> str:
        """The comparison for a person."""
        parts = []
        for name, groups in self.figures().items():
            columns = list(groups["all"])
            parts.append(f"{name} ({self.sizes[name] / 1e6:.0f} MB)")
            parts.append(f"  {'group':<20}" + "".join(f"{column:>16}" for column in columns))
            for group, row in groups.items():
                cells = "".join(f"{_cell(row[column]):>16}" for column in columns)
                parts.append(f"  {group:<20}{cells}")
        return "\n".join(parts)

    def as_page(self) -> str:
        """The comparison as a page with plots and the worst cases."""
        lead = f"The same questions with passages of up to {WINDOW} characters, asked of every model."
        worst = [_worst(name, rows) for name, rows in self.said.items()]
        return page("Readers compared", [lead], [*self._plots(), *worst])

    def _plots(self) -> list[Section]:
        figures = self.figures()
        groups = list(next(iter(figures.values())))
        curves = {name: _curve(rows) for name, rows in self.said.items()}
        threshold = Section(
            "What a threshold does",
            "Passages of other documents refused, by the share of right passages refused with them.",
            lines("Refused elsewhere", "refused where the answer is", curves),
        )
        return [
            Section(
                title,
                plot=bars(title, groups, {m: [of[g][key] for g in groups] for m, of in figures.items()}),
            )
            for key, title in _PLOTTED.items()
        ] + [threshold]


def _worst(name: str, rows: Sequence[Said]) -> Section:
    """The answers that miss most surely."""
    worst = sorted(rows, key=lambda each: (each.contained, each.here, -each.sure))[:_WORST]
    return Section(
        f"{name}: worst cases",
        head=("question", "looked for", "said", "“not here”"),
        rows=[
            (each.question, each.gold[0] if each.gold else "", each.answer, f"{each.here:.2f}")
            for each in worst
        ],
        texts=(0, 1, 2),
    )


def compare(
    models: Sequence[Path], material: Material, each: int, tell: Callable[[str], None] = lambda line: None
) -> Comparison:
    """Ask every model the same examples.

    Args:
        models: GGUF files.
        each: examples of every group, at most; always the same.
        tell: told how far it is.

    Raises:
        ModelUnusable: a model cannot be loaded.
    """
    examples = _sample(material.part(VALIDATION), each)
    said: dict[str, list[Said]] = {}
    for file in models:
        name = file.parent.name if file.name == "model.gguf" else file.stem
        reader = PassageReader(LlamaRuntime(file, context=CONTEXT))
        try:
            said[name] = []
            for number, example in enumerate(examples, start=1):
                said[name].append(_ask(reader, material, example))
                if number % 20 == 0:
                    tell(f"{name}: {number} of {len(examples)}")
        finally:
            reader.close()
    sizes = dict(zip(said, (file.stat().st_size for file in models), strict=True))
    return Comparison(said, sizes)


def _sample(examples: Sequence[Example], each: int) -> list[Example]:
    groups: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        groups[example.group].append(example)
    chance = random.Random(0)
    return [one for _, group in sorted(groups.items()) for one in chance.sample(group, min(each, len(group)))]


def _ask(reader: PassageReader, material: Material, example: Example) -> Said:
    chance = random.Random(example.id)
    source = material.passages[example.passage]
    window = _around(source.text, example, chance)
    began = time.perf_counter()
    reading = reader.read(example.question, window)
    seconds = time.perf_counter() - began
    words, sure = window[reading.start : reading.end], math.exp(reading.log_probability)
    start, end = sentence_around(window, reading.start, reading.end)
    short = example.group.split()[0] != "law" and sure >= SHORT_FROM.get(source.language, SHORT_ELSEWHERE)
    answer = words if short else window[start:end]
    verbatim = source.text[example.start : example.end]
    gold = (verbatim,) if example.group.split()[0] == "law" else (verbatim, *example.gold)
    near = material.passages[example.near[0]].text[:WINDOW] if example.near else None
    others = [one for one in material.passages.values() if one.document != source.document]
    far = chance.choice(others).text[:WINDOW]
    return Said(
        example.id,
        example.group,
        example.question,
        gold,
        words,
        answer,
        sure,
        exact(answer, gold, source.language),
        f1(answer, gold, source.language),
        contained(answer, gold, source.language),
        reading.not_here,
        reader.read(example.question, near, give_up=0.0).not_here if near else None,
        reader.read(example.question, far, give_up=0.0).not_here,
        seconds,
    )


def _around(text: str, example: Example, chance: random.Random) -> str:
    """A part of the passage that holds the answer, now early, now late."""
    latest = min(example.start, max(0, len(text) - WINDOW))
    earliest = min(max(0, example.end + _LEAST_BEFORE - WINDOW), latest)
    start = chance.randint(earliest, latest)
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    return text[start : max(start + WINDOW, example.end)]


def _figures(rows: Sequence[Said]) -> dict[str, dict[str, float | None]]:
    groups: dict[str, list[Said]] = defaultdict(list)
    for each in rows:
        groups[each.group].append(each)
    return {name: _row(members) for name, members in (*sorted(groups.items()), ("all", list(rows)))}


def _row(rows: Sequence[Said]) -> dict[str, float | None]:
    here, far = [each.here for each in rows], [each.far for each in rows]
    near = [each.near for each in rows if each.near is not None]
    outcomes = [False] * len(here) + [True] * (len(far) + len(near))
    return {
        "count": len(rows),
        "exact": fmean(each.exact for each in rows),
        "f1": fmean(each.f1 for each in rows),
        "contained": fmean(each.contained for each in rows),
        "false abstained": fmean(value > _THRESHOLD for value in here),
        "near abstained": fmean(value > _THRESHOLD for value in near) if near else None,
        "far abstained": fmean(value > _THRESHOLD for value in far),
        "near auc": area_under_curve(near, here),
        "far auc": area_under_curve(far, here),
        "calibration": calibration_error(here + far + near, outcomes),
        "seconds": fmean(each.seconds for each in rows),
    }


def _curve(rows: Sequence[Said]) -> list[tuple[float, float]]:
    """(share refused wrongly, share refused rightly on far passages) by threshold."""
    steps = [step / 40 for step in range(41)]
    return sorted(
        (
            fmean(each.here > threshold for each in rows),
            fmean(each.far > threshold for each in rows),
        )
        for threshold in steps
    )


def _cell(value: float | None) -> str:
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else f"{value:.3f}"
