"""All deadlines, dates, periods and amounts of a library, with exact places."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from dossier.errors import Cancelled, UnknownCollection
from dossier.overview.data import ItemKind
from dossier.overview.exporting import COLUMNS, write_csv
from dossier.overview.listing import list_items
from dossier.types import CancelToken, Document, Progress, Scope
from dossier.vault import Vault

LAW = """# Egelwet van 3 mei 2024

## Artikel 1 Termijn

1. Bezwaar wordt gemaakt binnen zes
weken na verzending. De boete is ten hoogste € 500.
2. Het college beslist uiterlijk op 1 juli 2025.

| Huishouden | Bedrag |
|---|---|
| alleenstaande egel | € 1.640 |
| twee egels | € 2.240 |
"""
BRIEF = "# Bescheid\n\nSie können innerhalb eines Monats Widerspruch einlegen.\n"
PLAIN = "# Niets\n\nHier staat niets dat telt.\n"


@pytest.fixture(scope="module")
def law(put) -> Document:  # type: ignore[no-untyped-def]
    made = put("/wet.md", LAW)
    put("/bescheid.md", BRIEF, "Sache")
    put("/niets.md", PLAIN)
    return made  # type: ignore[no-any-return]


def test_each_item_is_exactly_where_it_says(vault: Vault, law: Document) -> None:
    found = list(list_items(vault, Scope()))
    assert [one.document.path for one in found] == ["/wet.md", "/bescheid.md"]
    for one in found:
        text = vault.documents.text(one.document.id)
        for item in one.items:
            for place in (item.quote, item.sentence):
                assert text[place.start : place.end] == place.text
            assert item.sentence.start <= item.quote.start < item.quote.end <= item.sentence.end
    told = [(item.kind.value, item.value, item.currency) for item in found[0].items]
    assert told == [
        ("date", "2024-05-03", ""),
        ("deadline", "P6W", ""),
        ("amount", "500", "EUR"),
        ("deadline", "2025-07-01", ""),
        ("amount", "1640", "EUR"),
        ("amount", "2240", "EUR"),
    ]
    six = found[0].items[1]
    assert " ".join(six.quote.text.split()) == "zes weken"
    assert six.quote.heading == "Artikel 1 Termijn"
    assert "twee egels" in found[0].items[-1].sentence.text
    assert "alleenstaande" not in found[0].items[-1].sentence.text  # a row stands alone


def test_kinds_and_scope_are_kept_to(vault: Vault, law: Document) -> None:
    due = list(list_items(vault, Scope(), {ItemKind.DEADLINE}))
    assert [item.value for one in due for item in one.items] == ["P6W", "2025-07-01", "P1M"]
    only = list(list_items(vault, Scope(collection="Sache")))
    assert [one.document.collection for one in only] == ["Sache"]
    assert list(list_items(vault, Scope(documents=()))) == []
    with pytest.raises(UnknownCollection):
        list_items(vault, Scope(collection="nergens"))


def test_it_reports_and_stops(vault: Vault, law: Document) -> None:
    reports: list[Progress] = []
    list(list_items(vault, Scope(), report=reports.append))
    assert [(one.done, one.total) for one in reports] == [(1, 3), (2, 3), (3, 3)]
    token = CancelToken()
    going = list_items(vault, Scope(), cancel=token)
    next(going)
    token.cancel()
    with pytest.raises(Cancelled):
        next(going)


def test_the_table_holds_a_row_for_each(vault: Vault, law: Document, tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    assert write_csv(list_items(vault, Scope()), path) == (7, 2)
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert [row["value"] for row in rows] == ["2024-05-03", "P6W", "500", "2025-07-01", "1640", "2240", "P1M"]
    for row in rows:
        text = vault.documents.text(row["id"])
        quote = text[int(row["start"]) : int(row["end"])]
        assert quote.split() == row["words"].split()
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_csv(list_items(vault, Scope(), cancel=token), tmp_path / "half.csv")
    assert [file.name for file in tmp_path.iterdir()] == ["items.csv"]
