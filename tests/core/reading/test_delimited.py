"""Delimited text: which delimiter, which heading, and no row lost."""

from __future__ import annotations

import csv
import io
import random

import pytest

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.reading.plain.delimited import delimiter_of
from dossier.types import DocumentState, Reading

WORDS = [
    "Jansen",
    "Müller, K.",
    "12,50",
    "1.250,00",
    "2024-01-05",
    'said "no"',
    "a;b",
    "e|f",
    "two\nlines",
    "x",
]


def table(text: str, encoding: str = "utf-8") -> Reading:
    return read(text.encode(encoding), ".csv", Limits())


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_found_and_every_cell_is_kept(delimiter: str):
    chance = random.Random(7)
    for columns in range(2, 7):
        rows = [[f"col{number}" for number in range(columns)]]
        rows += [[chance.choice(WORDS) for _ in range(columns)] for _ in range(12)]
        written = io.StringIO()
        csv.writer(written, delimiter=delimiter).writerows(rows)
        assert delimiter_of(written.getvalue().replace("\r\n", "\n")) == delimiter
        reading = table(written.getvalue())
        cells = [reading.text[c.start : c.end] for c in reading.tables[0].cells]
        assert cells == [" ".join(cell.split()) for row in rows for cell in row]
        assert [c.head for c in reading.tables[0].cells[:columns]] == [True] * columns


def test_rows_read_alone():
    reading = table("Country;Rate\nBelgium;12,5 %\nFrance;\n")
    assert reading.text == "Country | Rate\nCountry: Belgium | Rate: 12,5 %\nCountry: France"


def test_rows_of_other_lengths_are_kept():
    text = table("a,b\n1,2,3\n4\n\n5,6").text
    assert text == "a | b\na: 1 | b: 2 | 3\na: 4\na: 5 | b: 6"


def test_without_heading():
    assert table("1,2\n3,4\n").text == "1 | 2\n3 | 4"
    assert table("A,A\nx,y\n").text == "A | A\nx | y"


def test_title_and_two_rows_of_headings():
    text = table("Results,,\nGroup,2024,\n,in,out\nnorth,1,2\nsouth,3,4\n").text
    assert text.split("\n\n")[0] == "Results"
    assert "Group: north | 2024 in: 1 | 2024 out: 2" in text


def test_single_column_of_phrases():
    reading = table("Lorem, ipsum\ndolor sit\nsed, do; so\n")
    assert reading.text == "Lorem, ipsum\ndolor sit\nsed, do; so"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_and_stated_delimiter(encoding: str):
    reading = table("sep=;\nNaam;Straße\nÉlodie, Müller;Größe\n", encoding)
    assert reading.text == "Naam | Straße\nNaam: Élodie, Müller | Straße: Größe"


def test_a_quote_never_closed_swallows_nothing():
    rows = "\n".join(f"row {number},{number}" for number in range(300))
    text = table(f'name,value\n"open,1\n{rows}\n').text
    assert "row 299" in text.splitlines()[-1]
    assert len(text.splitlines()) == 302


def test_backslash_escapes():
    assert 'name: say "hi" | age: 3' in table('name,age\n"say \\"hi\\"",3\n').text


def test_beyond_the_limit_is_told():
    reading = read(b"a,b\n" + b"1,2\n" * 1000, ".csv", Limits(characters=400))
    assert reading.state is DocumentState.PARTLY_READ
    assert len(reading.text) <= 400


def test_dates_of_entries_are_no_date_of_the_list():
    reading = read(b"Naam;Datum\nJansen;01-02-2024\nDe Vries;03-02-2024\n", ".csv", Limits())
    assert "Datum: 01-02-2024" in reading.text
    assert reading.facts.date == ""
