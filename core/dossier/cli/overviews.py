"""``summary``, ``deadlines`` and ``compare``: whole documents at a glance."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from dossier.cli import output
from dossier.cli.access import open_library
from dossier.cli.asking import scope_of
from dossier.codec import to_jsonable
from dossier.errors import UsageError
from dossier.overview.data import (
    ALL_KINDS,
    Change,
    ChangeKind,
    Comparison,
    DocumentItems,
    Excerpt,
    Item,
    ItemKind,
    Summary,
)
from dossier.overview.exporting import write_csv
from dossier.reporting.wording import visible
from dossier.types import Coverage

_SAID = {
    ChangeKind.CHANGED: "changed",
    ChangeKind.MOVED: "moved",
    ChangeKind.ONLY_FIRST: "only in the first",
    ChangeKind.ONLY_SECOND: "only in the second",
}


def summary(options: argparse.Namespace) -> None:
    """Sum up what the options name, or the whole library."""
    line = output.ProgressLine()
    with open_library(options) as library:
        scope = scope_of(library, options)
        try:
            made = library.summary(scope, points=options.points, written=options.write, progress=line)
        finally:
            line.close()
    _warn_of(made.coverage)
    if options.json:
        output.emit(to_jsonable(made))
    else:
        _print_summary(made)


def deadlines(options: argparse.Namespace) -> None:
    """List deadlines, dates, periods and amounts, or write them to a CSV file."""
    if options.json and options.csv is not None:
        raise UsageError("Give --json or --csv, not both.")
    kinds = frozenset(map(ItemKind, options.kind)) if options.kind else ALL_KINDS
    with open_library(options) as library:
        scope = scope_of(library, options)
        _warn_of(library.coverage(scope))
        found = library.deadlines(scope, kinds=kinds)
        if options.csv is not None:
            items, documents = write_csv(found, options.csv)
            output.warn(f"The list is in {options.csv}; it is not encrypted")
        elif options.json:
            listed = list(found)
            output.emit({"items": sum(len(one.items) for one in listed), "documents": to_jsonable(listed)})
            return
        else:
            items, documents = _print_items(found)
    listed_in = f"{output.counted(items, 'item')} in {output.counted(documents, 'document')}."
    output.say(listed_in if items else "No deadline, date, period or amount.")


def compare(options: argparse.Namespace) -> None:
    """Tell how two documents differ."""
    with open_library(options) as library:
        first, second = library.resolve(options.first), library.resolve(options.second)
        made = library.compare(first.id, second.id)
    if options.json:
        output.emit(to_jsonable(made))
    else:
        _print_comparison(made)


def _warn_of(coverage: Coverage) -> None:
    if coverage.unreadable:
        output.warn(
            f"{coverage.unreadable} of {output.counted(coverage.total, 'document')} without text that can be"
            " read, or not all of it"
        )


def _print_summary(made: Summary) -> None:
    path = ""
    for point in made.points:
        if point.citations[0].document.path != path:
            path = point.citations[0].document.path
            output.say(visible(path))
        output.say(f"  - {visible(point.text)}")
        for cited in point.citations:
            words = f'  "{visible(" ".join(cited.quote.text.split()))}"' if point.written else ""
            output.say(f"    {_range(cited.quote)}{_where(cited.quote)}{words}")
    if made.model:
        left_out = output.counted(made.left_out, "sentence")
        output.say(f"Written by {made.model}, checked; {left_out} that nothing bears out left out.")
    elif made.points:
        sentences = output.counted(made.sentences, "sentence")
        output.say(f"{len(made.points)} of {sentences} in {output.counted(made.documents, 'document')}.")
    else:
        output.say("There is no sentence to sum up with.")


def _print_items(found: Iterator[DocumentItems]) -> tuple[int, int]:
    items = documents = 0
    for one in found:
        documents += 1
        items += len(one.items)
        output.say(f"{visible(one.document.path)}: {len(one.items)}")
        for item in one.items:
            output.say(f"  {item.kind.value:8}  {_value(item):16}  {_range(item.quote)}{_where(item.quote)}")
            output.say(f"      {visible(_marked(item))}")
    return items, documents


def _value(item: Item) -> str:
    extra = item.currency or ("working days" if item.working_days else "")
    return f"{item.value} {extra}".strip()


def _marked(item: Item) -> str:
    """The sentence on one line, the words that name the item in brackets."""
    text, at = item.sentence.text, item.quote.start - item.sentence.start
    marked = f"{text[:at]}[{item.quote.text}]{text[at + len(item.quote.text) :]}"
    return " ".join(marked.split())


def _print_comparison(made: Comparison) -> None:
    output.say(visible(made.first.path))
    output.say(f"  ~ {visible(made.second.path)}")
    for change in made.changes:
        sides = [_range(side) for side in (change.first, change.second) if side is not None]
        place = change.first or change.second
        heading = _where(place) if place is not None else ""
        moved = ", moved" if change.moved and change.kind is ChangeKind.CHANGED else ""
        output.say(f"{_SAID[change.kind]}{moved}: {' | '.join(sides)}{heading}")
        _print_sides(change)
    told = [f"{number} {_SAID[kind]}" for kind in ChangeKind if (number := _count(made, kind))]
    counted = ", ".join([f"{made.same} the same", *told])
    output.say(f"{made.similarity:.0%} of the words are the same; paragraphs: {counted}.")


def _print_sides(change: Change) -> None:
    firsts = [(each.first_start, each.first_end) for each in change.edits]
    seconds = [(each.second_start, each.second_end) for each in change.edits]
    if change.first is not None:
        output.say(f"  - {visible(_bracketed(change.first, firsts))}")
    if change.second is not None and change.kind is not ChangeKind.MOVED:
        output.say(f"  + {visible(_bracketed(change.second, seconds))}")
    for fact in change.facts:
        before, after = (
            " ".join(side.text.split()) if side else "nothing" for side in (fact.first, fact.second)
        )
        output.say(f"    {fact.kind}: {visible(before)} -> {visible(after)}")


def _bracketed(side: Excerpt, ranges: list[tuple[int, int]]) -> str:
    text, made, at = side.text, "", 0
    for start, end in ranges:
        if start < end:
            made += f"{text[at : start - side.start]}[{text[start - side.start : end - side.start]}]"
            at = end - side.start
    return " ".join((made + text[at:]).split())


def _count(made: Comparison, kind: ChangeKind) -> int:
    return sum(change.kind is kind for change in made.changes)


def _range(side: Excerpt) -> str:
    return f"{side.start}-{side.end}"


def _where(side: Excerpt) -> str:
    page = f" p. {side.label or side.page}" if side.page else ""
    doubt = " (read with doubt)" if side.doubtful else ""
    return page + doubt + (f" {visible(side.heading)}" if side.heading else "")
