"""Make the reader's training material out of all sets there are."""

from __future__ import annotations

import math
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dossier.tuning.reader import sources
from dossier.tuning.reader.cloze import cloze
from dossier.tuning.reader.encyclopedic import own_texts
from dossier.tuning.reader.examples import VALIDATION, Example, Material, Source, split_by_document
from dossier.tuning.reader.negatives import with_near_misses

HELD_OUT_LAW = frozenset(
    f"law/{name}"
    for name in (
        "nl/awir.md",
        "de/bkgg.md",
        "fr/casf-livre-2-titre-ier.md",
        "en/agreement-netherlands-india.md",
    )
)
_CLOZE = 1200  # questions made of plain text, of each language that lacks them
_HELD_OUT_SHARE = 0.06  # of the documents of every other set


@dataclass(frozen=True, slots=True)
class Sets:
    """Where the sets lie; what is absent is left out.

    Attributes:
        training: folder with ``squad-en.json``, ``piaf-fr.json``, ``law`` and so on.
        own_texts: files of our own texts with questions.
        own_questions: files of our own questions about the laws in ``training``.
        development: folder of law questions kept for validation, and the folder of their texts.
    """

    training: Path
    own_texts: tuple[Path, ...] = ()
    own_questions: tuple[Path, ...] = ()
    development: tuple[Path, Path] | None = None


def prepare(sets: Sets, tell: Callable[[str], None] = lambda line: None) -> Material:
    """Read every set, split by document, and find near misses.

    Args:
        tell: told what was read, a line at a time.
    """
    passages: dict[str, Source] = {}
    examples: dict[str, Example] = {}
    for row in _read(sets):
        if isinstance(row, Source):
            passages[row.id] = row
        else:
            examples[row.id] = row
    for made in cloze(passages.values(), _CLOZE):
        examples[made.id] = made
    usable = [example for example in examples.values() if example.question and example.start < example.end]
    split = split_by_document(passages, usable, HELD_OUT_LAW | _held_out(passages.values()))
    if sets.development is not None:
        questions, texts = sets.development
        kept = list(sources.law(sorted(questions.glob("*.jsonl")), texts))
        passages |= {row.id: row for row in kept if isinstance(row, Source)}
        split += [_kept_for_validation(row) for row in kept if isinstance(row, Example)]
    _tell_counts(split, tell)
    return Material(passages, with_near_misses(passages, split))


def _read(sets: Sets) -> Iterator[Source | Example]:
    folder = sets.training
    for name, group, language in (
        ("squad-en.json", "squad", "en"),
        ("piaf-fr.json", "piaf", "fr"),
        ("policyqa-dev.json", "policyqa", "en"),
    ):
        if (folder / name).is_file():
            yield from sources.squad_form(folder / name, group, language)
    if (folder / "conditionalqa-train.json").is_file():
        yield from sources.conditional(folder / "conditionalqa-train.json")
    if (folder / "law").is_dir():
        yield from sources.law_passages(folder / "law")
        written = sorted((folder / "law-questions").glob("*.jsonl"))
        yield from sources.law([*written, *sets.own_questions], folder / "law")
    for file in sets.own_texts:
        yield from own_texts(file)


def _held_out(passages: Iterable[Source]) -> frozenset[str]:
    """A fixed share of the documents of every set but the law, chosen by checksum."""
    documents: dict[tuple[str, str], set[str]] = defaultdict(set)
    for passage in passages:
        kind = passage.document.split("/")[0]
        if kind != "law":
            documents[kind, passage.language].add(passage.document)
    return frozenset(
        document
        for group in documents.values()
        for document in sorted(group, key=lambda name: zlib.crc32(name.encode()))[
            : math.ceil(_HELD_OUT_SHARE * len(group))
        ]
    )


def _kept_for_validation(example: Example) -> Example:
    return replace(example, group=example.group.replace("law", "development", 1), split=VALIDATION)


def _tell_counts(examples: Iterable[Example], tell: Callable[[str], None]) -> None:
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for example in examples:
        counts[example.group][example.split] += 1
    for group, splits in sorted(counts.items()):
        tell(f"{group}: " + ", ".join(f"{number} {split}" for split, number in sorted(splits.items())))
