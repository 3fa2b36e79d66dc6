"""Deadlines, dates, periods and amounts are read alike, and normalised, in four languages."""

from __future__ import annotations

from itertools import pairwise

import pytest

from dossier.overview.items import find_items


def read(text: str, language: str) -> list[tuple[str, str]]:
    """Kind and value with currency of each item; that its words stand there is checked on the way."""
    found = find_items(text, language)
    assert all(text[item.start : item.end].strip() == text[item.start : item.end] != "" for item in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    return [(item.kind.value, f"{item.value} {item.currency}".strip()) for item in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Het college beslist binnen acht weken na ontvangst.", [("deadline", "P8W")]),
        ("nl", "Uiterlijk op 1 maart 2025 dient u het in.", [("deadline", "2025-03-01")]),
        ("nl", "Stuur uw bezwaarschrift vóór 30 mei 2025.", [("deadline", "2025-05-30")]),
        ("nl", "De aanvrager krijgt eenmaal veertien dagen om het aan te vullen.", [("deadline", "P14D")]),
        ("nl", "De termijn bedraagt zes weken of twee maanden.", [("deadline", "P6W"), ("deadline", "P2M")]),
        ("nl", "Ten minste twee weken voor de zitting.", [("deadline", "P2W")]),
        ("en", "You must appeal within 28 days.", [("deadline", "P28D")]),
        ("en", "Pay no later than 31 May 2025.", [("deadline", "2025-05-31")]),
        ("en", "Your reply must reach us by 1 March.", [("deadline", "--03-01")]),
        ("en", "You have six (6) weeks to reply.", [("deadline", "P6W")]),
        ("en", "Until then: 3 June 2025 at the latest.", [("deadline", "2025-06-03")]),
        ("fr", "Dans un délai de deux mois, vous pouvez former un recours.", [("deadline", "P2M")]),
        ("fr", "Au plus tard le 1er mars 2025.", [("deadline", "2025-03-01")]),
        ("fr", "Déposez le tout avant le 31 mars.", [("deadline", "--03-31")]),
        ("fr", "La décision est prise dans les quarante-huit heures.", [("deadline", "PT48H")]),
        ("de", "Widerspruch ist innerhalb eines Monats möglich.", [("deadline", "P1M")]),
        ("de", "Spätestens am 3. Juli 2025.", [("deadline", "2025-07-03")]),
        ("de", "Die Scheine können bis zum 31. Juli 2025 eingelöst werden.", [("deadline", "2025-07-31")]),
        ("de", "Die Frist beträgt sechs Wochen.", [("deadline", "P6W")]),
    ],
)  # fmt: skip
def test_deadlines(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A start, a range and a decision's own date are dates, a duration is a period.
        ("nl", "De toeslag gaat in op 1 maart 2025.", [("date", "2025-03-01")]),
        ("nl", "Van 1 maart 2025 tot 1 mei 2025.", [("date", "2025-03-01"), ("date", "2025-05-01")]),
        ("en", "Within 28 days of 12 May 2025.", [("deadline", "P28D"), ("date", "2025-05-12")]),
        ("fr", "sous deux mois à compter du 1er mars 2025", [("deadline", "P2M"), ("date", "2025-03-01")]),
        ("de", "Versicherte, die vor dem 1. Januar 1947 geboren sind", [("date", "1947-01-01")]),
        ("nl", "wie is geboren vóór 8 juli 1954", [("date", "1954-07-08")]),
        ("en", "due after 2 May 1979 and before May 1981", [("date", "1979-05-02"), ("date", "1981-05")]),
        ("fr", "dans les conditions fixées par la loi du 6 janvier 1978", [("date", "1978-01-06")]),
        ("de", "Die Beträge für April bis Juni 2025.", [("date", "2025-06")]),
        ("de", "Der Bescheid gilt 24 Monate.", [("period", "P24M")]),
        ("nl", "in de drie volle kalendermaanden vóór de aanvraag", [("period", "P3M")]),
        ("nl", "gedurende twee kwartalen", [("period", "P6M")]),
    ],
)  # fmt: skip
def test_what_is_no_deadline(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "wie achttien jaar of ouder is"),
        ("de", "Sie sind 66 Jahre alt, also nach dem 25. Lebensjahr"),
        ("nl", "in de eerste week van het jaar"),
        ("de", "in der dritten Woche"),
        ("en", "Section 3 may apply, as may article 5."),
        ("fr", "le mardi de 14 heures à 17 heures"),
        ("en", "three quarters of it has been spent"),
        ("nl", "één keer per jaar"),
        ("nl", "in 2024 of in het jaar daarna"),
        ("nl", "op 31 februari 2025"),
        ("nl", ""),
    ],
)
def test_what_is_nothing(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected", "words"),
    [
        ("nl", "een bedrag van € 1.234,56 per jaar", "1234.56 EUR", "€ 1.234,56"),
        ("nl", "een bedrag van 1,5 miljoen euro", "1500000 EUR", "1,5 miljoen euro"),
        ("fr", "la somme de 1 010 euros", "1010 EUR", "1 010 euros"),
        ("fr", "soit 2 millions d'euros", "2000000 EUR", "2 millions d'euros"),
        ("de", "in Höhe von 1.184 Euro", "1184 EUR", "1.184 Euro"),
        ("de", "2,5 Mio. EUR", "2500000 EUR", "2,5 Mio. EUR"),
        ("de", "CHF 1'234.50 im Jahr", "1234.50 CHF", "CHF 1'234.50"),
        ("en", "a fee of £1,250.50", "1250.50 GBP", "£1,250.50"),
        ("en", "sets aside £1.2 million", "1200000 GBP", "£1.2 million"),
        ("en", "USD 300", "300 USD", "USD 300"),
        ("en", "five hundred dollars", "500 USD", "five hundred dollars"),
    ],
)
def test_amounts(language: str, text: str, expected: str, words: str) -> None:
    (found,) = find_items(text, language)
    assert (found.kind.value, f"{found.value} {found.currency}") == ("amount", expected)
    assert text[found.start : found.end] == words


def test_working_days_are_told_apart() -> None:
    for language, text in (
        ("nl", "binnen vijf werkdagen"), ("en", "within 5 working days"),
        ("fr", "dans les dix jours ouvrables"), ("de", "binnen fünf Arbeitstagen"),
    ):  # fmt: skip
        (found,) = find_items(text, language)
        assert found.working_days, text
        assert found.kind.value == "deadline"
    assert not find_items("within 5 days", "en")[0].working_days


@pytest.mark.parametrize(
    ("month_first", "value"), [(True, "2025-03-04"), (False, "2025-04-03"), (None, "2025")]
)
def test_an_english_date_that_can_be_two_is_not_guessed(month_first: bool | None, value: str) -> None:
    (found,) = find_items("on 03/04/2025", "en", month_first=month_first)
    assert found.value == value
    assert find_items("op 03/04/2025", "nl")[0].value == "2025-04-03"
    assert find_items("on 12/31/2025", "en")[0].value == "2025-12-31"
