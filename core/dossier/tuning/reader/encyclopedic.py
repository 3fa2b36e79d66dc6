"""Our own texts with questions and answers in them, for languages that public sets do not cover."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dossier.errors import UsageError
from dossier.llm.spans import flatten
from dossier.tuning.reader.examples import Example, Source
from dossier.tuning.reader.targets import sentence_around

_NAMES = {"lang", "l", "language"}


def own_texts(file: Path, language: str | None = None) -> Iterator[Source | Example]:
    """Read JSON lines with title ``t``, text ``x``, question-answer pairs ``qa`` and other-language ``q2``.

    ``qa`` holds pairs or objects with ``q`` and ``a``; ``q2`` asks the first of them in other languages, by
    language. A question whose answer does not stand in its text is left out.

    Args:
        language: of the texts; told from the file's name ("nl-03.jsonl") or the line where None.

    Raises:
        UsageError: a line cannot be used; names file and line.
    """
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            here = language or next((row[name] for name in _NAMES if name in row), _in_name(file))
            yield from _rows(row, f"{file.stem}-{number}", here)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as problem:
            raise UsageError(f"Line {number} of {file} is not a text with questions: {problem}.") from problem


def _rows(row: dict[str, Any], id: str, language: str) -> Iterator[Source | Example]:
    text, _ = flatten(row["x"])
    document = f"text-{language}/{row['t']}"
    name = f"{document}#{id}"
    yield Source(name, document, language, text)
    asked = [(pair["q"], pair["a"]) if isinstance(pair, dict) else (pair[0], pair[1]) for pair in row["qa"]]
    questions = [(question, answer, language) for question, answer in asked]
    questions += [
        (words, asked[0][1], other) for other, words in (row.get("q2") or {}).items() if other != language
    ]
    for number, (question, words, tongue) in enumerate(questions):
        answer, _ = flatten(words)
        start = text.find(answer)
        if start < 0 or not answer:
            continue
        end = start + len(answer)
        group = f"text {language}" if tongue == language else f"text {language} asked in {tongue}"
        sentence = sentence_around(text, start, end)
        yield Example(f"{id}-{number}", group, tongue, question, name, start, end, sentence, (answer,))


def _in_name(file: Path) -> str:
    found = re.search(r"(?<![a-z])(nl|de|fr|en)(?![a-z])", file.stem)
    if found is None:
        raise ValueError("the file's name does not tell the language")
    return found.group()
