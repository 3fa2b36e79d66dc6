"""Training examples for the reader: passages, and questions that point at their answers in them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from dossier.errors import UsageError

TRAINING, VALIDATION = "training", "validation"


@dataclass(frozen=True, slots=True)
class Source:
    """A passage wider than a window, so that windows can be placed in it.

    Attributes:
        document: what it is from; splits are made by document.
        text: flat, see :func:`dossier.llm.spans.flatten`.
        prose: whether it may serve as plain text for continued pretraining.
    """

    id: str
    document: str
    language: str
    text: str
    prose: bool = True


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its answer in a passage.

    Attributes:
        group: the set it is counted in, e.g. "law nl".
        language: of the question.
        start, end: the shortest words that answer, in the passage's text.
        sentence: range of the sentence or sentences they stand in.
        gold: short answers by people, any of which is right; not always verbatim.
        near: passages that look alike and do not answer.
    """

    id: str
    group: str
    language: str
    question: str
    passage: str
    start: int
    end: int
    sentence: tuple[int, int]
    gold: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    split: str = TRAINING


@dataclass(frozen=True, slots=True)
class Material:
    """All passages by id, and all examples."""

    passages: dict[str, Source]
    examples: list[Example]

    def part(self, split: str) -> list[Example]:
        """The examples of one split."""
        return [example for example in self.examples if example.split == split]


def save(material: Material, file: Path) -> None:
    """Write as compressed JSON lines: passages first, then examples."""
    with gzip.open(file, "wt", encoding="utf-8") as out:
        rows: Iterable[Source | Example] = (*material.passages.values(), *material.examples)
        for row in rows:
            out.write(json.dumps(asdict(row), ensure_ascii=False) + "\n")


def load(file: Path) -> Material:
    """Read what :func:`save` wrote.

    Raises:
        UsageError: the file is not there, or a line cannot be used.
    """
    passages: dict[str, Source] = {}
    examples: list[Example] = []
    try:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if "question" in row:
                    examples.append(_example(row))
                else:
                    passages[row["id"]] = Source(**row)
    except OSError as problem:
        raise UsageError(f"{file} cannot be read: {problem.strerror or problem}.") from problem
    except (EOFError, ValueError, KeyError, TypeError) as problem:
        raise UsageError(f"{file} is damaged, or is no training material.") from problem
    return Material(passages, examples)


def split_by_document(
    passages: dict[str, Source], examples: Iterable[Example], held_out: frozenset[str]
) -> list[Example]:
    """Put every example of a held-out document in validation, every other in training."""
    return [
        replace(example, split=VALIDATION if passages[example.passage].document in held_out else TRAINING)
        for example in examples
    ]


def _example(row: dict[str, Any]) -> Example:
    start, end = row.pop("sentence")
    gold, near = tuple(row.pop("gold")), tuple(row.pop("near"))
    return Example(**row, sentence=(start, end), gold=gold, near=near)
