"""Labelled examples: a table of texts with labels, or folders whose names are the labels."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dossier.errors import UsageError
from dossier.tables import Table

LEAST = 5
"""Examples of a label below which it is pointed out as too few."""

_SHORT = 20  # characters
_MOST_BYTES = 100_000_000

ReadFile = Callable[[Path], tuple[str, str]]
"""A file's text, and why it has none (empty where it has)."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Examples that can be learned from, and what is wrong with others.

    Attributes:
        texts, labels: of equal length.
        problems: sentences for a person, worst first.
    """

    texts: tuple[str, ...]
    labels: tuple[str, ...]
    problems: tuple[str, ...]

    @property
    def counts(self) -> dict[str, int]:
        """Number of examples of each label, by name."""
        return dict(sorted(Counter(self.labels).items()))


def read_examples(path: Path, read_file: ReadFile) -> Labelled:
    """Read examples, and say what is wrong with them.

    Args:
        path: a folder with a folder for each label; or a .csv, .tsv or .jsonl file with a ``label`` and a
            ``text``, or a ``document`` (a path, taken from where the table lies).
        read_file: reads a document.

    Raises:
        UsageError: nothing is there, or it is no such folder or table; names file and line.
    """
    if path.is_dir():
        return _checked(list(_from_folders(path, read_file)))
    if not path.is_file():
        raise UsageError(f"There is no file or folder {path}.")
    return _checked(list(_from_table(path, read_file)))


_Row = tuple[str, str, str, str]  # name for a person, text, label, why there is no text


def _from_folders(root: Path, read_file: ReadFile) -> Iterator[_Row]:
    folders = sorted(folder for folder in root.iterdir() if folder.is_dir() and folder.name[0] != ".")
    if len(folders) < 2:
        raise UsageError(f"{root} holds no folders to take as labels.", "Make one for each label.")
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and not file.name.startswith("."):
                text, reason = read_file(file)
                yield file.relative_to(root).as_posix(), text, folder.name, reason


def _from_table(path: Path, read_file: ReadFile) -> Iterator[_Row]:
    for number, row in _rows(path):
        label, text = (str(row.get(name) or "").strip() for name in ("label", "text"))
        document, reason = str(row.get("document") or "").strip(), ""
        if not label or not (text or document):
            raise UsageError(f"Line {number} of {path} has no label, or neither a text nor a document.")
        if not text:
            file = path.parent / document
            if not file.is_file():
                raise UsageError(f"Line {number} of {path}: there is no file {file}.")
            text, reason = read_file(file)
        yield f"line {number}", text, label, reason


def _rows(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    if path.stat().st_size > _MOST_BYTES:
        raise UsageError(f"{path} is larger than {_MOST_BYTES // 1_000_000} MB.", "Split it.")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        raise UsageError(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from problem
    if path.suffix.lower() == ".jsonl":
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip():
                try:
                    yield number, dict(json.loads(line))
                except (ValueError, TypeError) as problem:
                    raise UsageError(f"Line {number} of {path} is not an object in JSON.") from problem
        return
    table = Table(text, str(path))
    if "label" not in table.columns or not {"text", "document"} & set(table.columns):
        raise UsageError(
            f'{path} has no columns "label" and "text" (or "document").', "Name them in its first line."
        )
    for number, row in table:
        yield number, dict(row)


def _checked(rows: Sequence[_Row]) -> Labelled:
    """Leave out what cannot be learned from, and say so."""
    labels: dict[str, set[str]] = defaultdict(set)
    for _, text, label, _ in rows:
        labels[" ".join(text.split())].add(label)
    kept: list[tuple[str, str]] = []
    problems: list[str] = []
    seen: set[str] = set()
    for name, text, label, reason in rows:
        plain = " ".join(text.split())
        if len(plain) < _SHORT:
            problems.append(f"{name}: left out, {reason or 'it has hardly any text.'}")
        elif len(labels[plain]) > 1:
            problems.append(f"{name}: left out, the same text stands under {_listed(labels[plain])}.")
        elif plain in seen:
            problems.append(f"{name}: left out, the same text stands here before.")
        else:
            seen.add(plain)
            kept.append((text, label))
    counts = Counter(label for _, label in kept)
    few = [
        f'"{label}" has only {number} examples; from {LEAST} on it becomes reliable.'
        for label, number in sorted(counts.items())
        if number < LEAST
    ]
    return Labelled(tuple(text for text, _ in kept), tuple(label for _, label in kept), (*few, *problems))


def _listed(names: set[str]) -> str:
    return " and ".join(f'"{name}"' for name in sorted(names))
