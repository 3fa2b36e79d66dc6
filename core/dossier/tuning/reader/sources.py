"""Read question sets into examples: SQuAD's form, ConditionalQA, law questions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from dossier.errors import UsageError
from dossier.llm.spans import flatten
from dossier.tuning.reader.examples import Example, Source
from dossier.tuning.reader.targets import locate_answer, sentence_around

Read = Iterator[Source | Example]

_WIDE = 900  # characters kept on each side of a quote, so that windows can be placed around it
_CHUNK = 700  # characters of a passage cut from a law text
_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"\n\s*\n")


def squad_form(file: Path, group: str, language: str) -> Read:
    """Articles, paragraphs and answers by offset, the form of SQuAD 1.1 (PIAF, PolicyQA)."""
    for article in _json(file)["data"]:
        for number, paragraph in enumerate(article["paragraphs"]):
            text, offsets = flatten(paragraph["context"])
            document = f"{group}/{article['title']}"
            name = f"{document}#{number}"
            yield Source(name, document, language, text)
            back = {offset: place for place, offset in reversed(list(enumerate(offsets)))}
            for asked in paragraph["qas"]:
                answers = [one for one in asked["answers"] if one["text"].strip()]
                if not answers:
                    continue
                first = answers[0]
                start = back.get(first["answer_start"])
                end = back.get(first["answer_start"] + len(first["text"]))
                if start is not None and end is not None and start < end:
                    gold = tuple(dict.fromkeys(one["text"] for one in answers))
                    yield _example(
                        str(asked["id"]), group, language, asked["question"], name, text, start, end, gold
                    )


def conditional(file: Path, group: str = "conditionalqa") -> Read:
    """ConditionalQA: a scenario with a question, and the statements of a page that decide it.

    The pages themselves are not in the set; all statements used of a page stand for it. The answer is the
    extracted one where it stands in a statement, else the statement that decides.
    """
    rows = _json(file)
    pages: dict[str, dict[str, None]] = {}
    for row in rows:
        for statement in row["evidences"]:
            pages.setdefault(row["url"], {})[_plain(statement)] = None
    texts = {url: "\n".join(statements) for url, statements in pages.items()}
    for url, text in texts.items():
        yield Source(f"{group}/{url}", f"{group}/{url}", "en", text, prose=False)
    for row in rows:
        if row["not_answerable"] or not row["evidences"] or not row["answers"]:
            continue
        text, answer = texts[row["url"]], _plain(row["answers"][0][0])
        statements = [_plain(statement) for statement in row["evidences"]]
        holding = next((one for one in statements if len(answer) > 3 and answer in one), None)
        words = answer if holding else statements[-1]
        start = text.find(holding or words) + ((holding or words).find(words))
        question = f"{row['scenario']} {row['question']}"
        yield _example(
            row["id"],
            group,
            "en",
            question,
            f"{group}/{row['url']}",
            text,
            start,
            start + len(words),
            (words,),
        )


def law(questions: Sequence[Path], texts: Path) -> Read:
    """Questions on law with a verbatim quote and an answer in own words, asked in up to four languages.

    Args:
        questions: files of lines; quote and answer may be ranges in the document instead of words.
        texts: folder that ``doc`` is relative to.
    """
    for file in questions:
        for row in _lines(file):
            if not row.get("quote"):
                continue
            whole = (texts / row["doc"]).read_text(encoding="utf-8")
            for name in ("quote", "answer"):
                if isinstance(row[name], list):
                    row[name] = flatten(whole[slice(*row[name])])[0]
            place = _place(whole, row["quote"])
            if place is None:
                continue
            text, start, end = place
            here = row["doc"].split("/")[0]
            name = f"law/{row['id']}"
            yield Source(name, f"law/{row['doc']}", here, text, prose=False)
            first, last = locate_answer(text[start:end], row["answer"])
            span = start + first, start + last
            asked = [(text, lang) for lang, text in row.get("everyday", {}).items()]
            if "statutory" in row:
                asked.insert(0, (row["statutory"], here))
            if "question" in row:
                asked.append((row["question"], row["lang"]))
            for number, (question, language) in enumerate(asked):
                group = f"law {here}" if language == here else f"law {here} asked in {language}"
                yield _example(
                    f"{row['id']}-{number}", group, language, question, name, text, *span, (row["answer"],)
                )


def law_passages(texts: Path) -> Iterator[Source]:
    """The law texts cut into passages at blank lines: near misses, and text for continued pretraining."""
    for file in sorted(texts.glob("*/*.md")):
        document = f"{file.parent.name}/{file.name}"
        for number, text in enumerate(_chunks(file.read_text(encoding="utf-8"))):
            yield Source(f"law/{document}#{number}", f"law/{document}", file.parent.name, text)


def _example(
    id: str,
    group: str,
    language: str,
    question: str,
    passage: str,
    text: str,
    start: int,
    end: int,
    gold: tuple[str, ...],
) -> Example:
    sentence = sentence_around(text, start, end)
    return Example(id, group, language, question.strip(), passage, start, end, sentence, gold)


def _place(whole: str, quote: str) -> tuple[str, int, int] | None:
    """A flat region around a quote, and the quote's range in it; None when it does not stand there."""
    found = re.search(r"\s+".join(re.escape(word) for word in quote.split()), whole)
    if found is None:
        return None
    low = whole.rfind("\n", 0, max(0, found.start() - _WIDE)) + 1
    high = whole.find("\n", min(len(whole), found.end() + _WIDE))
    region = whole[low : high if high >= 0 else len(whole)]
    text, offsets = flatten(region)
    start, end = found.start() - low, found.end() - low
    first = next(place for place, offset in enumerate(offsets) if offset >= start)
    last = next(place for place, offset in enumerate(offsets) if offset >= end)
    return text, first, last


def _chunks(whole: str) -> Iterator[str]:
    current = ""
    for paragraph in _BREAK.split(whole):
        flat, _ = flatten(paragraph)
        while len(flat) > _CHUNK:
            cut = flat.rfind(" ", 0, _CHUNK)
            cut = cut if cut > 0 else _CHUNK
            yield from (piece for piece in (current, flat[:cut]) if len(piece) > 200)
            current, flat = "", flat[cut:].strip()
        if len(current) + len(flat) > _CHUNK:
            yield current
            current = ""
        current = f"{current}\n{flat}".strip()
    if len(current) > 200:
        yield current


def _plain(markup: str) -> str:
    return flatten(_TAG.sub("", markup))[0]


def _json(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except OSError as problem:
        raise UsageError(f"{file} cannot be read: {problem.strerror or problem}.") from problem
    except ValueError as problem:
        raise UsageError(f"{file} is not a set of questions: {problem}.") from problem


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            try:
                yield json.loads(line)
            except ValueError as problem:
                raise UsageError(f"Line {number} of {file} is not a question: {problem!r}.") from problem
