"""``search``, ``ask`` and ``chat``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from dossier.cli import output
from dossier.cli.access import open_library, wanted_filter
from dossier.cli.questions import Question, read_questions
from dossier.errors import UsageError
from dossier.types import Answer, AnswerStatus, Scope, SearchResult, Support

if TYPE_CHECKING:
    from dossier.library import Library

_SUPPORT = {Support.VERIFIED: "supported", Support.PARTLY: "partly supported", Support.NONE: "not supported"}


def search(options: argparse.Namespace) -> None:
    """Search for one question, or for each line of a file."""
    questions = _questions(options)
    with open_library(options) as library:
        scopes = [scope_of(library, options, question) for question in questions]
        for question, scope in zip(questions, scopes, strict=True):
            result = library.search(question.question, k=options.k, scope=scope)
            if options.questions or options.json:
                output.emit(output.search_json(question.id, result))
            else:
                _print_hits(result)


def ask(options: argparse.Namespace) -> None:
    """Answer one question, or each line of a file, in order, in one process."""
    questions = _questions(options)
    for question, answer in _answers(options, questions):
        if options.questions or options.json:
            output.emit(output.answer_json(question.id, answer))
        else:
            print_answer(answer)


def chat(options: argparse.Namespace) -> None:
    """Ask in turns until the input ends."""
    with open_library(options) as library:
        scope = scope_of(library, options)
        conversation: int | None = None
        for line in _typed_lines():
            conversation, answer = library.converse(line, conversation=conversation, scope=scope)
            if options.json:
                output.emit(output.answer_json(conversation, answer))
            else:
                print_answer(answer)


def print_answer(answer: Answer) -> None:
    """Show an answer with its marks, quotes and places."""
    output.say(answer.text)
    if answer.notice:
        output.say(f"  {answer.notice}")
    if answer.conflict:
        output.say("  the documents differ here; each place is shown")
    cited = [s for s in answer.sentences if s.citations and s.support is not Support.NONE]
    places = {hit.rank: hit for hit in answer.hits}
    for sentence in cited:
        output.say(f"  {_SUPPORT[sentence.support]}:")
        for citation in sentence.citations:
            hit = places[citation.passage]
            page = output.page_of(hit.passage)
            quote = " ".join(citation.quote.split())
            output.say(f"    [{citation.passage}] “{quote}”")
            output.say(f"        {hit.title or hit.path}{page}{_heading(hit.passage.where)}")
    if answer.status is AnswerStatus.NOT_FOUND and answer.hits:
        output.say("  nearest passages:")
        for hit in answer.hits[:3]:
            output.say(f"    [{hit.rank}] {hit.title or hit.path}{_heading(hit.passage.where)}")
    coverage = answer.coverage
    output.say(
        f"  searched {coverage.searched} of {output.counted(coverage.total, 'document')}, "
        f"{coverage.unreadable} unreadable"
    )


def _heading(heading: str) -> str:
    return f" — {heading}" if heading else ""


def _print_hits(result: SearchResult) -> None:
    if not result.hits:
        output.say("Nothing found.")
    for hit in result.hits:
        page = output.page_of(hit.passage)
        output.say(
            f"{hit.rank}. {hit.title or hit.path}{page}{_heading(hit.passage.where)}  ({hit.score:.2f})"
        )
        output.say("   " + " ".join(hit.passage.text.split())[:300])


def _questions(options: argparse.Namespace) -> list[Question]:
    if options.k < 1:
        raise UsageError(f"-k {options.k}: the number of passages must be 1 or more.")
    if (options.question is None) == (options.questions is None):
        raise UsageError("Give one question, or --questions FILE.")
    if options.questions is not None:
        return read_questions(options.questions)
    if not options.question.strip():
        raise UsageError("The question is empty.")
    return [Question(id=1, question=options.question)]


def _answers(options: argparse.Namespace, questions: list[Question]) -> Iterator[tuple[Question, Answer]]:
    """Answers in order; the library is opened only if a question needs it."""
    if all(question.passage is not None for question in questions):
        from dossier.asking import PassageAnswerer

        with PassageAnswerer() as reader:
            for question in questions:
                yield question, reader.answer_from(question.question, question.passage or "")
        return
    with open_library(options) as library:
        # Every scope is looked up first: a wrong one ends the command before the first answer.
        scopes = [None if q.passage is not None else scope_of(library, options, q) for q in questions]
        for question, scope in zip(questions, scopes, strict=True):
            if scope is None:
                yield question, library.answer_from(question.question, question.passage or "")
            else:
                yield question, library.ask(question.question, scope=scope, k=options.k)


def scope_of(library: Library, options: argparse.Namespace, question: Question | None = None) -> Scope:
    """Where to search: as the question says, else as the options say; raises if that is not there."""
    collection = (question.collection if question else None) or options.collection
    document = (question.document if question else None) or options.document
    if collection is not None:
        library.require_collection(collection)
    return Scope(
        collection=collection,
        documents=(library.resolve(document, collection).id,) if document is not None else None,
        filter=wanted_filter(options),
    )


def _typed_lines() -> Iterator[str]:
    prompt: Callable[[], str] = (lambda: input("> ")) if sys.stdin.isatty() else input
    while True:
        try:
            line = prompt()
        except EOFError:
            return
        if line.strip():
            yield line
