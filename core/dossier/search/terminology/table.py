"""A terminology pack as a table that people can edit: one concept a row, one column a language.

The columns are ``id``, ``area``, ``broad`` (these three may be left out) and one an ISO 639-1 code. Anything
under ``broad`` says that the concept is too common for its other words to be looked for in the question's own
language; they still serve as translations. Terms of one language stand between "|", the preferred one first.
"=" before a term marks an abbreviation, "~" an everyday word or phrase; "[BE]" or "[AT,CH]" after it the
countries whose term it is.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO

from dossier.errors import UsageError

MOST_CONCEPTS = 50_000
_TERM = re.compile(r"(?P<mark>[=~]?)\s*(?P<text>.*?)\s*(?:\[(?P<regions>[A-Z]{2}(?:\s*,\s*[A-Z]{2})*)\])?")
_MARKS = {"": "", "=": "abbreviation", "~": "everyday"}
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class Kind(StrEnum):
    """What sort of term it is."""

    STATUTORY = ""
    ABBREVIATION = "abbreviation"
    EVERYDAY = "everyday"


@dataclass(frozen=True, slots=True)
class Term:
    """One way to name a concept; ``regions`` are ISO 3166-1 codes, empty where it is used everywhere."""

    text: str
    kind: Kind = Kind.STATUTORY
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept and what it is called, by language (ISO 639-1), the preferred term first.

    ``broad``: its words are translations of each other, but no synonyms to search with.
    """

    id: str
    terms: Mapping[str, Sequence[Term]]
    area: str = ""
    broad: bool = False


def parse(table: str, name: str = "the table") -> list[Concept]:
    """Read a pack.

    Args:
        table: CSV, separated by comma or semicolon; the first line names the columns.
        name: what to call it in an error.

    Raises:
        UsageError: it is no such table; names the line.
    """
    rows = _reader(table)
    languages = [column for column in rows.fieldnames or () if column and _LANGUAGE.fullmatch(column)]
    languages = [column for column in languages if column != "id"]
    if not languages:
        raise UsageError(
            f"{name} is no glossary: its first line names no language.",
            "Name the columns by language, for example: id,nl,fr,de,en",
        )
    concepts: list[Concept] = []
    try:
        for number, row in enumerate(rows, start=1):
            terms = {language: _terms(row.get(language) or "") for language in languages}
            terms = {language: found for language, found in terms.items() if found}
            if row.get(None):
                raise UsageError(f"Line {rows.line_num} of {name} has more cells than there are columns.")
            if terms:
                identity, area, broad = (row.get(key) or "" for key in ("id", "area", "broad"))
                concepts.append(Concept(identity or f"{number}", terms, area, bool(broad.strip())))
            if len(concepts) > MOST_CONCEPTS:
                raise UsageError(f"{name} has more than {MOST_CONCEPTS} concepts.", "Split it.")
    except csv.Error as problem:
        raise UsageError(f"Line {rows.line_num} of {name} cannot be read as a table: {problem}.") from problem
    if not concepts:
        raise UsageError(f"{name} holds no terms.")
    return concepts


def render(concepts: Iterable[Concept]) -> str:
    """Write a pack as :func:`parse` reads it."""
    concepts = list(concepts)
    languages = list(dict.fromkeys(language for concept in concepts for language in concept.terms))
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["id", "area", "broad", *languages])
    for concept in concepts:
        cells = ("|".join(map(_marked, concept.terms.get(language, ()))) for language in languages)
        writer.writerow([concept.id, concept.area, "x" if concept.broad else "", *cells])
    return out.getvalue()


def _reader(table: str) -> csv.DictReader[str]:
    text = table.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    return csv.DictReader(StringIO(text), delimiter=";" if first.count(";") > first.count(",") else ",")


def _terms(cell: str) -> tuple[Term, ...]:
    found = []
    for part in cell.split("|"):
        match = _TERM.fullmatch(part.strip())
        if match and match["text"]:
            regions = tuple(re.findall("[A-Z]{2}", match["regions"] or ""))
            found.append(Term(match["text"], Kind(_MARKS[match["mark"]]), regions))
    return tuple(dict.fromkeys(found))


def _marked(term: Term) -> str:
    mark = next(mark for mark, kind in _MARKS.items() if kind == term.kind)
    return f"{mark}{term.text}" + (f" [{','.join(term.regions)}]" if term.regions else "")
