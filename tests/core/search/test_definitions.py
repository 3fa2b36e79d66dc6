"""The terms that a text defines, and that search brings their definitions up."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.library import Library
from dossier.search.asked import asked_terms
from dossier.search.definitions import LONGEST_MEANING, LONGEST_TERM, MOST, MOST_WORDS, locate


def find(text: str) -> list[tuple[str, str]]:
    return [(each.term, each.meaning) for each in locate(text)]


DUTCH_LIST = """Artikel 1

In deze verordening wordt verstaan onder:

a. aanvrager: de inwoner die een verzoek doet;

b. spoedhulp: hulp die geen uitstel verdraagt, namelijk:

1°. eten;

2°. onderdak;

c. vervallen;

d. loket: de balie in het stadhuis.

2.  In deze verordening wordt gelijkgesteld met:

a. inwoner: bezoeker;

Artikel 2

b. kosten: twee euro
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In deze regeling wordt verstaan onder: a. fietser: wie fietst; b. voetganger: wie loopt.",
         [("fietser", "wie fietst"), ("voetganger", "wie loopt")]),
        ("Onder fietser wordt mede verstaan wie een step berijdt.", [("fietser", "wie een step berijdt")]),
        ("Voor dit verdrag wordt onder „fiets” verstaan een rijwiel; wordt onder „pad” verstaan een strook.",
         [("fiets", "een rijwiel"), ("pad", "een strook")]),
        ("„Haven” betekent: elke ligplaats.", [("Haven", "elke ligplaats")]),
        ("Au sens de cette loi, on entend par :\n\n1° « cycliste » : qui roule ;\n\n2° piéton : qui marche.",
         [("cycliste", "qui roule"), ("piéton", "qui marche")]),
        ("Par ailleurs, on entend par « quai » tout lieu d'accostage.", [("quai", "tout lieu d'accostage")]),
        ("a) le terme « port » désigne un lieu d'accostage ;", [("port", "un lieu d'accostage")]),
        ("Sont considérées comme tempêtes, les pluies de plus de trois jours.", []),
        ("Art. 3\n\nSont considérées comme tempêtes, les pluies de plus de trois jours.",
         [("tempêtes", "les pluies de plus de trois jours")]),
        ("(2) Hafen im Sinne dieses Gesetzes ist jeder Platz,\nan dem Schiffe liegen. Er ist offen.",
         [("Hafen", "jeder Platz, an dem Schiffe liegen")]),
        ("(1) Seefest ist, wer nicht krank wird.", [("Seefest", "wer nicht krank wird")]),
        ("In diesem Abkommen bezeichnet der Ausdruck „Steg“ einen Weg über Wasser.",
         [("Steg", "einen Weg über Wasser")]),
        ("Im Sinne dieses Gesetzes sind:\n\n1. Boote: kleine Schiffe;\n\n2. Kähne: flache Boote.",
         [("Boote", "kleine Schiffe"), ("Kähne", "flache Boote")]),
        ("“ferry” means a boat that carries cars;", [("ferry", "a boat that carries cars")]),
        ('The term "pier" includes any jetty.', [("pier", "includes any jetty")]),
        ("In this Part, skipper means whoever steers.", [("skipper", "whoever steers")]),
        ("In dit besluit wordt verstaan onder:\n\nboot: een schip;\n\nsteiger: een vlonder.",
         [("boot", "een schip"), ("steiger", "een vlonder")]),
        ("In deze wet wordt verstaan onder:\n- boot: een schip dat\ndrijft;\n- wad: zand.\nArtikel 2\n- a: b",
         [("boot", "een schip dat drijft"), ("wad", "zand")]),
        (DUTCH_LIST, [
            ("aanvrager", "de inwoner die een verzoek doet"),
            ("spoedhulp", "hulp die geen uitstel verdraagt, namelijk"),
            ("loket", "de balie in het stadhuis"),
        ]),
    ],
)  # fmt: skip
def test_the_forms_of_four_languages_are_known(text: str, expected: list[tuple[str, str]]) -> None:
    assert find(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Meebrengen:\n\na. paspoort: een geldig exemplaar;\n\nb. foto: twee stuks;",
        "Voor de leeftijd: zie artikel 3. Vervaldatum: 1 mei.",
        "Le maire désigne un coordonnateur. Le conseil désigne en son sein un comité.",
        "Onder het in het eerste lid bedoelde bedrag wordt verstaan het loon.",
        "Onder loon wordt niet verstaan het vakantiegeld; zijn loon niet.",
        "Der Antrag ist schriftlich zu stellen. Keine Boote im Sinne dieses Gesetzes sind Flöße.",
        "By all means call us; he means well.",
        "",
    ],
)
def test_what_only_looks_alike_is_none(text: str) -> None:
    assert find(text) == []


def test_each_is_told_once_within_bounds_with_its_place() -> None:
    assert find("“pier” means a jetty. “pier” means a jetty.") == [("pier", "a jetty")]
    (one,) = locate("Zie: “pier” means a jetty")
    assert "Zie: “pier” means a jetty"[one.start :].startswith("pier")
    many = " ".join(f"“word{number}” means thing {number}." for number in range(MOST + 50))
    assert len(find(many)) == MOST
    long = "“pier” means " + "a jetty or " * 100
    assert 250 < len(find(long)[0][1]) <= LONGEST_MEANING
    assert find(f"“{'x' * (LONGEST_TERM + 1)}” means a jetty.") == []
    assert find(f"“{'a ' * (MOST_WORDS + 1)}” means a jetty.") == []


@pytest.mark.parametrize(
    "piece",
    ["“", "„a ", " ", "\n", "\n\n", "onder ", "wordt onder ", "wordt verstaan onder:\n", "on entend par ",
     "A ", "a. b\n", "; a. b", "(1) A im Sinne ", "in this act ", "\n\nEst considérée comme a ", "wordt a",
     ".\n\n1."],
)  # fmt: skip
def test_no_text_takes_without_end(piece: str) -> None:
    assert len(find(piece * (400_000 // len(piece)))) <= MOST


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What does “ferry” mean?", ["ferry"]),
        ("What is the meaning of pier in this Act?", ["pier in this Act", "pier"]),
        ("Wat wordt verstaan onder een loket?", ["loket"]),
        ("Wat wordt met spoedhulp bedoeld?", ["spoedhulp"]),
        ("Que signifie le terme « port » ?", ["port"]),
        ("Qu'est-ce qu'un quai ?", ["quai"]),
        ("Qu’entend-on par cycliste ?", ["cycliste"]),
        ("Was versteht man unter einem Steg?", ["Steg"]),
        ("Was bedeutet der Begriff „Hafen“?", ["Hafen"]),
        ("When does the ferry leave?", []),
        ("Hoe hoog is de spoedhulp?", []),
        ("", []),
    ],
)
def test_the_term_whose_meaning_is_asked_is_found(question: str, expected: list[str]) -> None:
    assert asked_terms(question) == expected


def test_a_document_brings_its_definitions_up_in_search(tmp_path: Path) -> None:
    law = "# Regeling\n\nIn deze regeling wordt verstaan onder:\n\na. loket: de balie in het stadhuis.\n"
    letters = "# Brieven\n\n" + "".join(
        f"## Brief {number}\n\nWat is het loket? Het loket, ons loket, is op dag {number} open.\n\n"
        for number in range(1, 5)
    )
    for name, text in (("wet.md", law), ("brieven.md", letters)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    library, _ = Library.create(tmp_path / "library", "passphrase", models=tmp_path / "models")
    with library:
        library.add([tmp_path / "brieven.md", tmp_path / "wet.md"])
        (place,) = library.vault.definitions.passages(["loket"])
        asked, other = library.search("Wat is een loket?"), library.search("Het loket is open")
        assert asked.hits[0].passage.id == place
        assert other.hits[0].passage.id != place
        scores = [hit.score for hit in asked.hits]
        assert scores == sorted(scores, reverse=True)
        wet = [document.id for document in library.documents() if document.path.endswith("wet.md")]
        library.reread(wet[0])
        assert library.vault.definitions.passages(["loket"]) == {place}
        library.remove(wet)
        assert library.vault.definitions.passages(["loket"]) == frozenset()
