"""The forms that sets of questions come in: JSON lines, tables, SQuAD and doc2dial."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dossier.errors import UsageError
from dossier.evaluation.questions import Question
from dossier.tables import Table

_COLUMNS = {"doc": "document", "lang": "language"}
_TURN = re.compile(r"\s*(user|agent):")
_UNSAFE = re.compile(r"[^\w.-]+")


def read(file: Path) -> Iterator[Question]:
    """The questions of one file, by its suffix; raises UsageError naming file and line."""
    read_form = {".json": _json, ".csv": _table, ".tsv": _table}.get(file.suffix.lower(), _lines)
    yield from read_form(file)


def articles(file: Path) -> dict[str, str]:
    """The texts that a set in the form of SQuAD brings along: document -> text; none in other forms."""
    whole = _parsed(file) if file.suffix.lower() == ".json" else None
    if not isinstance(whole, dict) or "data" not in whole:
        return {}
    texts = {}
    for article in whole["data"]:
        paragraphs = "\n\n".join(str(paragraph["context"]).strip() for paragraph in article["paragraphs"])
        texts[_document(article)] = f"{_title(article)}\n\n{paragraphs}\n"
    return texts


def _lines(file: Path) -> Iterator[Question]:
    for number, line in enumerate(_text(file).splitlines(), start=1):
        if line.strip():
            with _naming(file, number):
                found = _questions(json.loads(line), file.stem)
            yield from found


def _table(file: Path) -> Iterator[Question]:
    table = Table(_text(file), str(file))
    if not {"question", "quote"} <= set(table.columns):
        raise UsageError(
            f'{file} has no columns "question" and "quote".',
            "Name them in its first line; document, language, set, kind and id may follow.",
        )
    for number, row in table:
        with _naming(file, number):
            question = _row({_COLUMNS.get(name, name): cell for name, cell in row.items()}, file.stem, number)
        yield question


def _row(row: dict[str, str | None], stem: str, line: int) -> Question:
    def cell(name: str) -> str:
        return (row.get(name) or "").strip()

    if not cell("question"):
        raise ValueError("it has no question")
    name = cell("set") or cell("language") or stem
    return Question(
        id=cell("id") or str(line),
        text=cell("question"),
        language=cell("language"),
        set=name,
        document=cell("document"),
        quote=cell("quote"),
        kind=cell("kind"),
    )


def _json(file: Path) -> Iterator[Question]:
    whole = _parsed(file)
    if isinstance(whole, dict) and "data" in whole:
        for number, article in enumerate(whole["data"], start=1):
            with _naming(file, number, "Article"):
                found = _squad(article, file.stem)
            yield from found
    elif isinstance(whole, list):
        for number, turn in enumerate(whole, start=1):
            with _naming(file, number, "Turn"):
                question = _turn(turn, file.stem)
            yield question
    else:
        raise UsageError(f"{file} is neither in the form of SQuAD nor a list of turns.")


def _squad(article: dict[str, Any], stem: str) -> Sequence[Question]:
    """Questions on an article; their quote is the line that holds the answer, which is rarely there twice."""
    found = []
    for paragraph in article["paragraphs"]:
        context = paragraph["context"]
        for asked in paragraph["qas"]:
            answers = [answer for answer in asked.get("answers", ()) if answer["text"].strip()]
            quote = _around(context, answers[0]) if answers else ""
            found.append(Question(str(asked["id"]), asked["question"], "", stem, _document(article), quote))
    return found


def _around(context: str, answer: dict[str, Any]) -> str:
    """The answer with what stands around it, up to the ends of sentences."""
    start = int(answer["answer_start"])
    end = start + len(answer["text"])
    before = max(context.rfind(mark, 0, start) for mark in (". ", "? ", "! ", "\n"))
    ends = [place for mark in (". ", "? ", "! ", "\n") if (place := context.find(mark, end)) >= 0]
    return context[before + 2 if before >= 0 else 0 : min(ends, default=len(context)) + 1].strip()


def _turn(turn: dict[str, Any], stem: str) -> Question:
    """A turn of doc2dial: the last words of the person, and what they said before, latest first."""
    said = [part.strip() for part in _TURN.split(turn["history"])]
    by_person = [text for who, text in zip(said[1::2], said[2::2], strict=True) if who == "user"]
    kind = "first turn" if turn.get("first_turn", len(by_person) == 1) else "later turn"
    text = " ".join(by_person[:2])
    return Question(str(turn["id"]), text, "en", f"{stem}, {kind}", turn["doc"], turn["answer"].strip())


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


@contextmanager
def _naming(file: Path, number: int, what: str = "Line") -> Iterator[None]:
    """Say which line it was that cannot be used."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise UsageError(f"{what} {number} of {file} is not a question: {problem!r}.") from problem


def _parsed(file: Path) -> Any:
    try:
        return json.loads(_text(file))
    except ValueError as problem:
        raise UsageError(f"{file} is not JSON: {problem}.") from problem


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        raise UsageError(f"{file} is not UTF-8 text.") from problem


def _title(article: dict[str, Any]) -> str:
    return str(article.get("title", "")).replace("_", " ").strip() or "Untitled"


def _document(article: dict[str, Any]) -> str:
    return f"{_UNSAFE.sub('-', _title(article)).strip('-')}.txt"
