"""Questions with known places: JSON lines with ``id``, ``question``, ``doc`` and a verbatim ``quote``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dossier.errors import UsageError


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose answer stands in a known place.

    Attributes:
        language: of the question, ISO 639-1.
        set: name of the group it is counted in, e.g. "nl" or "nl everyday".
        document: path of the document below the corpus folder.
        quote: the words that answer it, as they stand there but for white space; empty when none do.
    """

    id: str
    text: str
    language: str
    set: str
    document: str
    quote: str
    kind: str = ""

    @property
    def answerable(self) -> bool:
        """Whether the corpus holds an answer."""
        return bool(self.quote)


def load_questions(path: Path, limit: int | None = None) -> list[Question]:
    """Read a question file, or all ``*.jsonl`` of a folder.

    Two forms of line are known: one ``question`` with its ``lang``; or a ``statutory`` question and the same
    in ``everyday`` words by language, which gives one question each.

    Args:
        path: file or folder.
        limit: first so many answerable and unanswerable questions of each set only.

    Raises:
        UsageError: nothing is there, or a line cannot be used; names file and line.
    """
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if not files or not all(file.is_file() for file in files):
        raise UsageError(f"There are no questions in {path}.", "Give a .jsonl file or a folder of them.")
    found: list[Question] = []
    counts: dict[tuple[str, bool], int] = {}
    for question in (each for file in files for each in _read(file)):
        key = question.set, question.answerable
        counts[key] = counts.get(key, 0) + 1
        if limit is None or counts[key] <= limit:
            found.append(question)
    return found


def locate(text: str, quote: str) -> tuple[int, int] | None:
    """The quote's range in the text, white space aside; None when it does not stand there."""
    start = text.find(quote)
    if start >= 0:
        return start, start + len(quote)
    found = re.search(r"\s+".join(re.escape(word) for word in quote.split()), text)
    return found.span() if found else None


def _read(file: Path) -> Iterator[Question]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            yield from _questions(json.loads(line), file.stem)
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise UsageError(f"Line {number} of {file} is not a question: {problem!r}.") from problem


def _questions(row: dict[str, Any], stem: str) -> Sequence[Question]:
    document, quote = str(row.get("doc", "")), str(row.get("quote", ""))
    if row.get("answerable") is False:
        quote = ""
    if "statutory" not in row:
        language = str(row.get("lang", stem))
        kind = str(row.get("kind", ""))
        return [Question(str(row["id"]), str(row["question"]), language, language, document, quote, kind)]
    here = document.split("/")[0]
    found = [Question(f"{row['id']}-s", row["statutory"], here, f"{here} statutory", document, quote)]
    for language, text in row["everyday"].items():
        name = f"{here} everyday" if language == here else f"{here} asked in another language"
        found.append(Question(f"{row['id']}-e{language}", text, language, name, document, quote))
    return found
