"""Questions with known places, in the forms they come in: see :func:`load_questions`."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from pathlib import Path

from dossier.errors import UsageError

TUNING, VALIDATION = "tuning", "validation"
"""Halves of any set: settings are chosen on one, and judged on the other."""

FORMS = ("*.jsonl", "*.json", "*.csv", "*.tsv")


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose answer stands in a known place.

    Attributes:
        language: of the question, ISO 639-1; empty where not known.
        set: name of the group it is counted in, e.g. "nl" or "nl everyday".
        document: path of the document below the corpus folder, or the end of its path; empty: any.
        quote: the words that answer it, as they stand there but for white space; empty when none do.
        kind: kind of question, as its set names them, e.g. "number".
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

    @property
    def part(self) -> str:
        """:data:`TUNING` or :data:`VALIDATION`: the same for all questions about the same words."""
        return (TUNING, VALIDATION)[zlib.crc32(f"{self.document}\0{self.quote or self.id}".encode()) % 2]


def load_questions(path: Path, limit: int | None = None) -> list[Question]:
    """Read a file of questions, or all of a folder.

    Known are ``.jsonl`` (one ``question`` with its ``lang``, ``doc`` and ``quote`` a line; or a ``statutory``
    question and the same in ``everyday`` words by language), ``.csv`` and ``.tsv`` (columns ``question`` and
    ``quote``, and if wanted ``document``, ``language``, ``set``, ``kind``, ``id``), and ``.json`` in the form
    of SQuAD (articles with their paragraphs) or doc2dial (turns of a dialogue with ``answer``).

    Args:
        path: file or folder.
        limit: first so many answerable and unanswerable questions of each set only.

    Raises:
        UsageError: nothing is there, or a line cannot be used; names file and line.
    """
    from dossier.evaluation.forms import read

    files = sorted(file for form in FORMS for file in path.glob(form)) if path.is_dir() else [path]
    if not files or not all(file.is_file() for file in files):
        raise UsageError(
            f"There are no questions in {path}.", "Give a .jsonl, .csv or .json file or a folder of them."
        )
    found: list[Question] = []
    counts: dict[tuple[str, bool], int] = {}
    for question in (each for file in files for each in read(file)):
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
