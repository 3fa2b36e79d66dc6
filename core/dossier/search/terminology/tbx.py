"""Glossaries in TermBase eXchange (ISO 30042), of either generation: ``conceptEntry`` or ``termEntry``."""

from __future__ import annotations

from collections import defaultdict

from lxml import etree

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
    # Neither entities nor anything from elsewhere is loaded.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        raise UsageError(f"{name} cannot be read as XML: {problem.msg}.") from problem
    concepts = []
    for number, entry in enumerate(root.iter("{*}conceptEntry", "{*}termEntry"), start=1):
        terms: defaultdict[str, list[Term]] = defaultdict(list)
        for section in entry.iter("{*}langSec", "{*}langSet"):
            language = (section.get(_XML_LANGUAGE) or "").split("-")
            regions = tuple(part for part in language[1:] if len(part) == 2 and part.isupper())
            for term in section.iter("{*}term"):
                text = " ".join("".join(term.itertext()).split())
                if text and language[0]:
                    terms[language[0].lower()].append(Term(text, _kind(term), regions))
        if terms:
            concepts.append(Concept(entry.get("id") or f"{number}", dict(terms)))
    if not concepts:
        raise UsageError(f"{name} holds no terms of TBX.", "Export it as TBX or CSV.")
    return concepts


def _kind(term: etree._Element) -> Kind:
    """Whether the notes beside a term call it an abbreviation."""
    parent = term.getparent()
    notes = [] if parent is None else parent.iter("{*}termNote", "{*}termType")
    said = {" ".join("".join(note.itertext()).split()).lower() for note in notes}
    return Kind.ABBREVIATION if said & {"abbreviation", "acronym", "initialism"} else Kind.STATUTORY
