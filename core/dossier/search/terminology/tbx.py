"""Glossaries in TermBase eXchange (ISO 30042), of either generation: ``conceptEntry`` or ``termEntry``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from xml.etree import ElementTree

from dossier.errors import UsageError
from dossier.search.terminology.table import Concept, Kind, Term

_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def parse(data: bytes, name: str = "the file") -> list[Concept]:
    """Read a TBX file.

    Args:
        data: its content.
        name: what to call it in an error.

    Raises:
        UsageError: it is not TBX, or holds no terms.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UsageError(
            f"{name} declares entities, which are not read.", "Export it as TBX without a DOCTYPE."
        )
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as problem:
        raise UsageError(f"{name} cannot be read as XML: {problem}.") from problem
    concepts = []
    for number, entry in enumerate(_named(root, "conceptEntry", "termEntry"), start=1):
        terms: defaultdict[str, list[Term]] = defaultdict(list)
        for section in _named(entry, "langSec", "langSet"):
            language = (section.get(_XML_LANGUAGE) or "").split("-")
            regions = tuple(part for part in language[1:] if len(part) == 2 and part.isupper())
            for group in section.iter():
                for term in group.findall("{*}term"):
                    text = " ".join("".join(term.itertext()).split())
                    if text and language[0]:
                        terms[language[0].lower()].append(Term(text, _kind(group), regions))
        if terms:
            concepts.append(Concept(entry.get("id") or f"{number}", dict(terms)))
    if not concepts:
        raise UsageError(f"{name} holds no terms of TBX.", "Export it as TBX or CSV.")
    return concepts


def _named(root: ElementTree.Element, *names: str) -> Iterator[ElementTree.Element]:
    """Elements of any name space with one of the names."""
    return (element for element in root.iter() if element.tag.rpartition("}")[2] in names)


def _kind(group: ElementTree.Element) -> Kind:
    """Whether the notes beside a term call it an abbreviation."""
    said = {
        " ".join("".join(note.itertext()).split()).lower() for note in _named(group, "termNote", "termType")
    }
    return Kind.ABBREVIATION if said & {"abbreviation", "acronym", "initialism"} else Kind.STATUTORY
