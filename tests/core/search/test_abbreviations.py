"""The abbreviations that a text explains, and that search knows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.library import Library
from dossier.search.abbreviations import LONGEST_SHORT, MOST, find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("recht op een uitkering ingevolge de Werkloosheidswet (WW) bestaat", ("WW", "Werkloosheidswet")),
        ("De Algemene wet inkomensafhankelijke regelingen (hierna: Awir) geldt",
         ("Awir", "Algemene wet inkomensafhankelijke regelingen")),
        ("la Caisse primaire d'assurance maladie (ci-après « CPAM ») verse",
         ("CPAM", "Caisse primaire d'assurance maladie")),
        ("die Bundesagentur für Arbeit (im Folgenden: BA) zahlt", ("BA", "Bundesagentur für Arbeit")),
        ("chronic obstructive pulmonary disease (COPD).", ("COPD", "chronic obstructive pulmonary disease")),
        ("De AOW (Algemene Ouderdomswet) kent", ("AOW", "Algemene Ouderdomswet")),
    ],
)  # fmt: skip
def test_both_orders_and_the_usual_phrases_are_known(text: str, expected: tuple[str, str]) -> None:
    assert find(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "het bedrag (zie artikel 7) en (a) of (II) en (2024)",
        "Zuschlag oder Abschlag an Entgeltpunkten (Ost)",
        "nach Artikel 5 Absatz 2 der Verordnung (EU) 2017/745",
        "iets heel anders (XYZ)",
        "(WW) aan het begin",
        "",
    ],
)
def test_what_only_stands_in_brackets_is_none(text: str) -> None:
    assert find(text) == []


def test_each_is_told_once_and_not_without_end() -> None:
    assert find("Werkloosheidswet (WW) en Werkloosheidswet (WW)") == [("WW", "Werkloosheidswet")]
    letters = "BCDFGHJKLMNPQRSTVWXZ"
    many = " ".join(f"{a}ax{b}oy{c}uz {d}e (" + a + b + c + d + ")." for a in letters for b in letters
                    for c in letters[:3] for d in "AB")  # fmt: skip
    found = find(many)
    assert len(found) == MOST
    assert all(len(short) <= LONGEST_SHORT for short, _ in found)


def test_a_document_explains_its_abbreviations_to_search(tmp_path: Path) -> None:
    law = "# Regeling\n\nDe Tegemoetkoming bijzondere zorgkosten (TBZ) wordt per jaar betaald.\n"
    letter = "# Brief\n\nUw TBZ bedraagt honderd euro.\n"
    for name, text in (("wet.md", law), ("brief.md", letter)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    library, _ = Library.create(tmp_path / "library", "passphrase", models=tmp_path / "models")
    with library:
        library.add([tmp_path / "wet.md", tmp_path / "brief.md"])
        assert library.vault.abbreviations.all() == [("nl", "TBZ", "Tegemoetkoming bijzondere zorgkosten")]
        found = library.search("Hoe hoog is de tegemoetkoming bijzondere zorgkosten?")
        assert {hit.path.split("/")[-1] for hit in found.hits} == {"wet.md", "brief.md"}
        assert "TBZ" in found.added_terms
        library.remove([document.id for document in library.documents() if "wet" in str(document.path)])
        assert library.vault.abbreviations.all() == []
        assert library.search("Hoe hoog is de tegemoetkoming bijzondere zorgkosten?").added_terms == ()
