"""Question files for ``search`` and ``ask``: JSON Lines, checked whole before the first answer is given."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from dossier.cli.access import read_text
from dossier.errors import UsageError


class Question(BaseModel):
    """One line of a question file; other fields are ignored, so that labelled sets can be used as they are.

    Attributes:
        collection, document: where to search; everything when both are missing.
        passage: for ``ask``, a text to answer from alone, without search or library.
    """

    model_config = ConfigDict(extra="ignore", strict=True)

    id: str | int
    question: str
    collection: str | None = None
    document: str | None = None
    passage: str | None = None


def read_questions(path: Path) -> list[Question]:
    """All questions of a JSON Lines file, in order; empty lines are passed over.

    Raises:
        UsageError: the file cannot be read, or a line is no question; names the file, line and reason.
    """
    questions = []
    # Only "\n" ends a line: JSON strings may hold other line separators.
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            questions.append(Question.model_validate(json.loads(line)))
        except json.JSONDecodeError as error:
            raise UsageError(f"{path}, line {number}: not JSON ({error.msg}).") from error
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"]) or "line"
            raise UsageError(f"{path}, line {number}: {where}: {first['msg'].lower()}.") from error
    return questions
