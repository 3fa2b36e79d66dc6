"""Numbers, dates and provisions read alike in four languages."""

from __future__ import annotations

import pytest

from dossier.answering.numerals import agree, dates, figures, is_ordinal, same_date
from dossier.answering.references import reference_ranges, references


@pytest.mark.parametrize(
    ("said", "said_language", "source", "source_language"),
    [
        ("six weeks", "en", "zes weken", "nl"),
        ("6 weeks", "en", "sechs Wochen", "de"),
        ("six semaines", "fr", "6 Wochen", "de"),
        ("€ 1.460", "nl", "1 460 euros", "fr"),
        ("$1,460", "en", "1460", "en"),
        ("5.000 Euro", "de", "fünftausend Euro", "de"),
        ("20 %", "nl", "20 vom Hundert", "de"),
        ("50 per cent", "en", "50%", "en"),
        ("quatre-vingt-dix jours", "fr", "90 jours", "fr"),
        ("het 25e jaar", "nl", "vijfentwintigste jaar", "nl"),
        ("das 15. Lebensjahr", "de", "das fünfzehnte Lebensjahr", "de"),
        ("vingt et un ans", "fr", "21 ans", "fr"),
        ("3,5 %", "nl", "3.5 percent", "en"),
        ("CHF 1'250.50", "de", "1,250.50 CHF", "en"),
        ("four consecutive weeks", "en", "4 weeks", "en"),
    ],
)
def test_the_same_figure_in_other_words(
    said: str, said_language: str, source: str, source_language: str
) -> None:
    one, other = figures(said, said_language), figures(source, source_language)
    assert len(one) == len(other) == 1
    assert agree(one[0], other[0])


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("six weeks", "six months"),
        ("€ 1.460", "€ 1.640"),
        ("20 percent", "20 euros"),
        ("4 weeks", "14 weeks"),
    ],
)
def test_another_value_or_unit_does_not_agree(said: str, source: str) -> None:
    assert not agree(figures(said, "en")[0], figures(source, "en")[0])


@pytest.mark.parametrize(
    ("said", "source", "same"),
    [
        ("1 januari 2020", "January 1, 2020", True),
        ("1.1.2020", "1er janvier 2020", True),
        ("15 octobre", "le 15 octobre 2019", True),
        ("2020-03-31", "31 maart 2020", True),
        ("15 October 2019", "15 octobre", False),
        ("1 mei 2020", "2 mei 2020", False),
        ("31. Dezember", "31 december", True),
        ("12/31/2025", "31 December 2025", True),
    ],
)
def test_dates(said: str, source: str, same: bool) -> None:
    assert same_date(dates(said)[0], dates(source)[0]) is same


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("bedoeld in artikel 7a, eerste lid, en de artikelen 8, 9a en 10", ["7a", "8", "9a", "10"]),
        ("nach § 35 Abs. 1 und § 42", ["35", "42"]),
        ("l'article L. 262-2 du code", ["l262-2"]),
        ("mentionnée à l'article L262-2", ["l262-2"]),
        ("Sec. 402(a) and section 403", ["402", "403"]),
        ("Article 7 of the Convention", ["7"]),
        ("binnen 7 weken", []),
    ],
)
def test_references(text: str, numbers: list[str]) -> None:
    assert [item.number for item in references(text)] == numbers


def test_digits_of_a_provision_are_no_amount() -> None:
    text = "Op grond van artikel 12, tweede lid, geldt 30 dagen."
    assert [text[f.start : f.end] for f in figures(text, "nl", reference_ranges(text))] == ["30 dagen"]


def test_an_enumeration_of_provisions_does_not_swallow_an_amount() -> None:
    text = "l'article L. 111-4, 1 460 euros"
    found = figures(text, "fr", reference_ranges(text))
    assert [figure.value for figure in found] == [1460.0]


@pytest.mark.parametrize(
    ("number", "language", "ordinal"),
    [
        ("25e", "nl", True),
        ("eerste", "nl", True),
        ("zes", "nl", False),
        ("25.", "de", True),
        ("dritten", "de", True),
        ("eines", "de", False),
        ("premier", "fr", True),
        ("1er", "fr", True),
        ("second", "en", True),
        ("25", "en", False),
        ("twenty-first", "", True),
    ],
)
def test_ordinals_are_told_from_numbers(number: str, language: str, ordinal: bool) -> None:
    assert is_ordinal(number, language) is ordinal


def test_a_figure_tells_where_its_number_ends() -> None:
    text = "within twenty-one full days, or EUR 1,200"
    assert [text[f.start : f.number_end] for f in figures(text, "en")] == ["twenty-one", "1,200"]
