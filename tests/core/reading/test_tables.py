"""The form of tables in the text: each row readable alone, cells placed to the letter."""

from __future__ import annotations

from dossier.reading.common.draft import Draft
from dossier.reading.common.tables import Continued, table_text


def test_rows_carry_their_headings():
    text, cells = table_text([["Country", "Rate"], ["Belgium", "12\n %"], ["", "9 %", "odd"]], heads=1)
    assert text == "Country | Rate\nCountry: Belgium | Rate: 12 %\nRate: 9 % | odd"
    assert [text[c.start : c.end] for c in cells] == [
        "Country",
        "Rate",
        "Belgium",
        "12 %",
        "9 %",
        "odd",
    ]
    assert [(c.row, c.column, c.head) for c in cells][-3:] == [(1, 1, False), (2, 1, False), (2, 2, False)]


def test_without_headings_and_with_empty_rows():
    text, cells = table_text([["a", "b"], ["", ""], ["c"]])
    assert text == "a | b\nc"
    assert [c.row for c in cells] == [0, 0, 1]


def test_spans_name_their_columns_and_stand_once():
    rows = [["Year", "2020", Continued("2020")], [Continued("Year"), "in", "out"], ["x", "1", "2"]]
    text, _ = table_text(rows, heads=2)
    assert text == "Year | 2020\nin | out\nYear: x | 2020 in: 1 | 2020 out: 2"


def test_tables_in_a_draft_keep_to_the_limit():
    draft = Draft(characters=20)
    draft.append("x")
    draft.table(*table_text([["abc", "def"], ["ghi", "jklmnopq"]]))
    assert draft.full
    assert [draft.text[c.start : c.end] for c in draft.tables[0].cells] == ["abc", "def", "ghi"]
