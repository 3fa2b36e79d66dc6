"""Glossaries: the table people edit, TBX, the pack that comes with Dossier, and where they are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.errors import UsageError
from dossier.search.analysis import terms
from dossier.search.glossaries import read_file
from dossier.search.query import prepare
from dossier.search.terminology import index, pack
from dossier.search.terminology.table import Kind, Term, parse, render
from dossier.search.vocabulary import Vocabulary

TABLE = """id,area,nl,fr,de,en
c1,procedure,bezwaar|bezwaarschrift [NL]|=BZ|~brief van gemeente weigeren,recours,"Einsprache [AT,CH]",appeal
"""
TBX = """<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
 <conceptEntry id="c1">
  <langSec xml:lang="nl-BE"><termSec><term>leefloon</term></termSec></langSec>
  <langSec xml:lang="en"><termSec><term>living wage</term></termSec>
   <termSec><term>LW</term><termNote type="termType">abbreviation</termNote></termSec></langSec>
 </conceptEntry></body></text></tbx>
"""


def test_marks_tell_kind_and_country_and_come_back_the_same() -> None:
    (concept,) = parse(TABLE)
    assert concept.terms["nl"] == (
        Term("bezwaar"),
        Term("bezwaarschrift", regions=("NL",)),
        Term("BZ", Kind.ABBREVIATION),
        Term("brief van gemeente weigeren", Kind.EVERYDAY),
    )
    assert concept.terms["de"][0].regions == ("AT", "CH")
    assert parse(render([concept])) == [concept]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("", "names no language"),
        ("term,meaning\na,b\n", "names no language"),
        ("nl,fr\n,\n", "holds no terms"),
        ("nl,fr\na,b,c\n", "Line 2 of mine.csv has more cells"),
    ],
)
def test_what_is_no_glossary_is_refused_with_its_line(table: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        parse(table, "mine.csv")


def test_a_spreadsheet_of_another_country_is_read(tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_bytes("id;nl;fr\n1;uitkering;indemnité\n".encode("cp1252"))
    (concept,) = read_file(file)
    assert concept.terms["fr"] == (Term("indemnité"),)


def test_tbx_is_read_with_countries_and_abbreviations(tmp_path: Path) -> None:
    file = tmp_path / "mine.tbx"
    file.write_text(TBX, "utf-8")
    (concept,) = read_file(file)
    assert concept.id == "c1"
    assert concept.terms["nl"] == [Term("leefloon", regions=("BE",))]
    assert concept.terms["en"][1] == Term("LW", Kind.ABBREVIATION)
    file.write_text(TBX[:200], "utf-8")
    with pytest.raises(UsageError, match=r"mine\.tbx cannot be read as XML"):
        read_file(file)


def test_an_everyday_phrase_is_understood_but_not_looked_for() -> None:
    known = terms("bezwaar bezwaarschrift gemeente", "nl")
    vocabulary = Vocabulary(dict.fromkeys(known, 3), 100)
    query = prepare(
        "Kan ik een brief van de gemeente weigeren?", "nl", ("nl",), vocabulary, index(parse(TABLE))
    )
    assert set(query.added) == {"bezwaar", "bezwaarschrift"}
    assert {term for group in query.groups["nl"] for term in group.terms} == set(known)


def test_a_broad_concept_is_translated_and_not_widened() -> None:
    words = {
        word: terms(word, "nl" if word != "enfant" else "fr")[0] for word in ("kind", "kleuter", "enfant")
    }
    vocabulary = Vocabulary(dict.fromkeys(words.values(), 3), 100)
    glossary = index(parse("id,broad,nl,fr\n1,x,kind|kleuter,enfant\n"))
    query = prepare("kind", "nl", ("nl", "fr"), vocabulary, glossary)
    assert [list(group.terms) for group in query.groups["nl"]] == [[words["kind"]]]
    assert words["enfant"] in query.groups["fr"][0].terms


def test_the_pack_names_every_concept_in_four_languages_once() -> None:
    concepts = pack()
    assert len(concepts) >= 800
    assert len({concept.id for concept in concepts}) == len(concepts)
    lacking = [concept.id for concept in concepts if set(concept.terms) != {"nl", "fr", "de", "en"}]
    assert not lacking
