"""Headings in texts without styles: those that stand out are found, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from dossier.reading.limits import DEFAULT
from dossier.reading.plain.text import read_text
from dossier.splitting import split
from dossier.splitting.plain_headings import with_headings
from dossier.types import BlockKind

PROSE = (
    "De commissie heeft het verzoek onderzocht en daarbij de stukken betrokken. "
    "Zij heeft de aanvrager gehoord. Het verslag daarvan is als bijlage toegevoegd."
)


def headings(text: str) -> list[tuple[str, int]]:
    reading = read_text(text.encode(), DEFAULT)
    return [
        (reading.text[block.start : block.end].partition("\n")[0], block.level)
        for block in with_headings(reading.blocks, reading.text)
        if block.kind is BlockKind.HEADING
    ]


@pytest.mark.parametrize(
    ("heading", "level"),
    [
        ("Inleiding\n=========\n", 1),
        ("Voorwaarden\n-----------\n", 2),
        ("ALGEMENE BEPALINGEN\n", 1),
        ("ALGEMENE BEPALINGEN\n\n", 1),
        ("RÈGLEMENT INTÉRIEUR\n\n", 1),
        ("1. Inleiding\n\n", 1),
        ("2.1 Voorwaarden\n\n", 2),
        ("2.1 Voorwaarden\n", 2),
        ("2.1.3 Höhe der Leistung\n\n", 3),
        ("Overwegingen van de commissie\n\n", 3),
    ],
)
def test_lines_that_stand_out_are_headings(heading: str, level: int) -> None:
    assert headings(f"{PROSE}\n\n{heading}{PROSE}\n\n{PROSE}\n") == [(heading.partition("\n")[0], level)]


@pytest.mark.parametrize(
    "line",
    [
        "Geachte heer Voorbeeld,",
        "Geachte heer Voorbeeld",
        "Dear Ms Sample",
        "Zandhoven, 12 maart 2024",
        "12 maart 2024",
        "Kenmerk: Z-2024-1",
        "3456 ZZ Zandhoven",
        "info@example.org",
        "Het verzoek wordt afgewezen.",
        "en dat geldt ook hier",
        "1.250,00",
        "De kosten bedragen:",
        "Een erg lange regel die doorloopt en doorloopt en zo geen kop meer kan zijn voor wat volgt",
        "- eerste punt",
        "DE GEMEENTE ZANDHOVEN. 49",
        "13.3 Over de aanvraag. Hoe de\ncommissie die behandelt, staat hieronder.",
        "2.1 Over de aanvraag en hoe de\ncommissie die behandelt.",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert headings(f"{PROSE}\n\n{line}\n\n{PROSE}\n") == []


def test_lists_addresses_and_signatures_hold_none() -> None:
    assert headings(f"{PROSE}\n\n1. Paspoort\n\n2. Loonstrook\n\n3. Huurcontract\n\n{PROSE}\n") == []
    assert headings(f"1. Paspoort\n2. Loonstrook\n\n{PROSE}\n") == []
    assert headings("Gemeente Zandhoven\n\nAfdeling Werk\n\nPostbus 12\n\nMevrouw Voorbeeld\n") == []
    assert headings(f"{PROSE}\n\nMet vriendelijke groet\n\nM. de Vries\n\nHoofd inkomen\n") == []


def test_texts_with_headings_of_their_own_are_left_alone() -> None:
    reading = read_text(f"KOP\n\n{PROSE}\n".encode(), DEFAULT)
    own = (*reading.blocks[1:], reading.blocks[0].__class__(BlockKind.HEADING, 0, 3, level=1))
    assert list(with_headings(own, reading.text)) == list(own)


def test_passages_stand_under_such_headings() -> None:
    reading = read_text(
        f"RAPPORT\n\n1. Inleiding\n\n{PROSE}\n\n2. Beoordeling\n\n2.1 Termijn\n\n{PROSE}\n".encode(), DEFAULT
    )
    assert [span.heading for span in split(reading, "")] == [
        "RAPPORT",
        "1. Inleiding",
        "2. Beoordeling › 2.1 Termijn",
    ]
