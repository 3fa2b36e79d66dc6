"""Facts of documents: what letters and reports in four languages state, and what must not be taken for it."""

from __future__ import annotations

import time

import pytest

from dossier.reading.common.dates import english, is_date
from dossier.reading.common.facts import from_text, merge
from dossier.types import Block, BlockKind, Facts

DUTCH = """Gemeente Zandhoven
Postbus 12, 3456 ZZ Zandhoven

Aan: de heer P. Voorbeeld
BSN: 123456782
Geboortedatum: 03-04-1961

Zandhoven, 12 maart 2024
Ons kenmerk: Z/24/018-7
Uw brief van: 1 februari 2024
Betreft: uw aanvraag

Geachte heer Voorbeeld,

Op 5 januari 2024 heeft u een aanvraag gedaan. Het besluit van 2 januari 2023 vervalt.
"""

GERMAN = """Stadt Musterfeld · Sozialamt

Frau Beispiel, geb. 07.08.1970
Unser Zeichen: 50.2-SGB XII/4711
Ihr Schreiben vom 02.03.2022
Musterfeld, den 5. Juni 2022

Sehr geehrte Frau Beispiel,

Ihr Antrag vom 1. Mai 2022 wird abgelehnt.
"""

FRENCH = """Caisse des prestations de Valbrune

Madame Exemple
Née le 14 juillet 1955
N° de dossier : 2023/0457-B
Le 3 mai 2023

Madame,

Votre demande du 2 avril 2023 a été reçue.
"""

ENGLISH = """Eastmere Council
Our ref: HB/2024/00917
Date of birth: 1 May 1960
Date: 12 March 2024

Dear Ms Sample,

Your claim of 3 January 2024 was refused.
"""


@pytest.mark.parametrize(
    ("text", "language", "date", "number"),
    [
        (DUTCH, "nl", "2024-03-12", "Z/24/018-7"),
        (GERMAN, "de", "2022-06-05", "50.2-SGB XII/4711"),
        (FRENCH, "fr", "2023-05-03", "2023/0457-B"),
        (ENGLISH, "en", "2024-03-12", "HB/2024/00917"),
    ],
)
def test_a_letter_tells_its_date_and_number(text: str, language: str, date: str, number: str) -> None:
    facts = from_text(text, language)
    assert (facts.date, facts.number) == (date, number)


@pytest.mark.parametrize(
    ("line", "language", "date"),
    [
        ("Datum: 12-03-2024", "nl", "2024-03-12"),
        ("Datum 12 mrt 2024", "nl", "2024-03-12"),
        ("Verzonden op 1 augustus 2021", "nl", "2021-08-01"),
        ("Berlin, den 5. Juni 2022", "de", "2022-06-05"),
        ("Bad Musterheim, 05.06.2022", "de", "2022-06-05"),
        ("Stand: 01.01.2024", "de", "2024-01-01"),
        ("Fassung vom 1. März 2020", "de", "2020-03-01"),
        ("Fait à Valbrune, le 1er février 2023", "fr", "2023-02-01"),
        ("Paris, le mardi 2 mai 2023", "fr", "2023-05-02"),
        ("Date : 03/05/2023", "fr", "2023-05-03"),
        ("12 March 2024", "en", "2024-03-12"),
        ("March 12, 2024", "en", "2024-03-12"),
        ("Date: 2024-03-12", "en", "2024-03-12"),
        ("Date: 25/03/2024", "en", "2024-03-25"),
        ("Date: 03/04/2024", "en", ""),  # April in Britain, March in America
        ("March 4, 2024\nDate: 03/04/2024", "en", "2024-03-04"),
        ("Published: June 2019", "en", "2019-06"),
        ("February 2016", "en", "2016-02"),
        ("Geboortedatum: 12-03-1960", "nl", ""),
        ("geboren op 12 maart 1960", "nl", ""),
        ("Geburtsdatum: 12.03.1960", "de", ""),
        ("Née le 3 mai 1960", "fr", ""),
        ("Date of birth: 12 March 1960", "en", ""),
        ("De wet van 12 maart 2024 geldt hier.", "nl", ""),
        ("Uw brief van 12 maart 2024", "nl", ""),
        ("Vervaldatum: 12 maart 2024", "nl", ""),
        ("Datum: 31-02-2024", "nl", ""),
        ("1.2.3", "de", ""),
    ],
)
def test_dates(line: str, language: str, date: str) -> None:
    assert from_text(f"Kop\n{line}\n\nTekst die verder gaat.\n", language).date == date


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Kenmerk: 2024-0815", "2024-0815"),
        ("Zaaknummer: AMS 23/4567 WWB", "AMS 23/4567 WWB"),
        ("Dossiernummer 778.341", "778.341"),
        ("Aktenzeichen: 4 S 12/20", "4 S 12/20"),
        ("Az. 7 K 1234/19.F", "7 K 1234/19.F"),
        ("Geschäftszeichen: III-B 2 – 50/7", "III-B 2 – 50/7"),
        ("Réf. : AB-2023-77", "AB-2023-77"),
        ("Nos réf : 23/117", "23/117"),
        ("Case number: 2:19-cv-00311", "2:19-cv-00311"),
        ("File no. 88-1203", "88-1203"),
        ("Docket No. 21-1234", "21-1234"),
        ("ECLI:NL:CRVB:2020:1234", "ECLI:NL:CRVB:2020:1234"),
        ("Uitspraak ECLI:NL:CRVB:2020:1234.", "ECLI:NL:CRVB:2020:1234"),
        ("BSN: 123456782", ""),
        ("Kenmerk: BSN 123456782", ""),
        ("Sozialversicherungsnummer: 65 170839 J 003", ""),
        ("N° de sécurité sociale : 1 55 07 75 123 456 78", ""),
        ("Social Security number: 123-45-6789", ""),
        ("Your reference: 12/77", ""),
        ("Uw kenmerk: 12/77", ""),
        ("Ihr Zeichen: 12/77", ""),
        ("Kenmerk van deze regeling is 3 jaar", ""),
        ("Reference is made to 3 letters", ""),
        ("Telefoon: 020-1234567", ""),
    ],
)
def test_numbers(line: str, number: str) -> None:
    assert from_text(f"Kop\n{line}\n\nTekst.\n", "nl").number == number


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Van: M. de Vries", "M. de Vries"),
        ("From: Ann Sample <ann@example.org>", "Ann Sample"),
        ("Auteur : Cabinet Exemple", "Cabinet Exemple"),
        ("Verfasserin: Dr. Erika Muster", "Dr. Erika Muster"),
        ("Author: Policy Unit", "Policy Unit"),
        ("Prepared by: Policy Unit", "Policy Unit"),
        ("Met vriendelijke groet, M. de Vries", ""),
        ("Van 1 januari tot 2 maart", ""),
        ("Van: 12 maart 2024", ""),
    ],
)
def test_authors(line: str, author: str) -> None:
    assert from_text(f"Kop\n{line}\n\nTekst.\n", "nl").author == author


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("Versie 2.1", "2.1"),
        ("Version: 3", "3"),
        ("Versie: 1.0 (concept)", "1.0 draft"),
        ("Beleidsregel wonen, versie 2.4", "2.4"),
        ("Rev. 7", "7"),
        ("Fassung vom 01.02.2020", "2020-02-01"),
        ("Stand: 01.01.2024", "2024-01-01"),
        ("CONCEPT", "draft"),
        ("ENTWURF", "draft"),
        ("Rapport (projet)", "draft"),
        ("(draft)", "draft"),
        ("Het concept is helder", ""),
        ("In this version of events 3 people left", ""),
        ("Stand der Technik", ""),
    ],
)
def test_versions(line: str, version: str) -> None:
    assert from_text(f"Kop\n{line}\n\nTekst.\n", "de").version == version


def test_a_label_on_a_line_of_its_own_and_one_in_a_row() -> None:
    facts = from_text("Kenmerk:\nZ-2024-1\nDatum: 1 mei 2024 | Versie: 3.2\n", "nl")
    assert facts == Facts("2024-05-01", "Z-2024-1", "", "3.2")


def test_two_labels_on_one_line_are_both_read() -> None:
    facts = from_text("Date: 14 March 2024   Reference: WPC/2024/0077\n", "en")
    assert facts == Facts("2024-03-14", "WPC/2024/0077")
    assert from_text("Our ref: AB/12 Your ref: X99 Date: 3 May 2021\n", "en") == Facts("2021-05-03", "AB/12")


def test_only_the_first_page_and_the_last_lines_count() -> None:
    filler = "Lopende tekst zonder gegevens.\n" * 200
    assert from_text(filler + "Kenmerk: Z-1\n" + filler, "nl") == Facts()
    assert from_text(filler + "Fait à Lyon, le 3 mai 2023\nLe maire\n", "fr").date == "2023-05-03"


def test_running_headers_are_looked_at() -> None:
    text = "Tekst.\n" * 600 + "\nDossiernummer: 12.345"
    block = Block(BlockKind.FURNITURE, text.rindex("Dossier"), len(text))
    assert from_text(text, "nl", (block,)).number == "12.345"


@pytest.mark.parametrize(
    "author",
    ["admin", "Administrator", "Microsoft Office User", "user", "User1", "jd482", "AD\\jdoe", "python-docx"],
)
def test_an_author_that_a_program_or_account_is_gives_way(author: str) -> None:
    assert merge(Facts(author=author), Facts(author="M. de Vries")).author == "M. de Vries"
    assert merge(Facts(author=author), Facts()).author == ""


def test_what_is_printed_wins_but_a_person_in_the_metadata_stays() -> None:
    metadata = Facts("2019-01-01", "x", "Anna Jansen", "1")
    assert merge(metadata, Facts("2024-03-12", "Z-1", "Bureau", "2.1")) == Facts(
        "2024-03-12", "Z-1", "Anna Jansen", "2.1"
    )
    assert merge(metadata, Facts()) == metadata


def test_which_english_a_text_is_dated_in() -> None:
    assert english("On March 12, 2024 we") == "en-us"
    assert english("On 12 March 2024 we") == "en-gb"
    assert english("On 03/04/2024 we") == "en"
    assert is_date("le mardi 2 mai 2023", "fr") == "2023-05-02"
    assert is_date("03/04/2024", "en-us") == "2024-03-04"
    assert is_date("03/04/2024", "en-gb") == "2024-04-03"


def test_hostile_text_takes_no_time() -> None:
    began = time.process_time()
    for piece in ("Datum: ", "a b c ", "12 maart ", "-.-", "Van: x ", "Kenmerk 1/", "Az ", "(draft", "v1."):
        from_text(piece * 40_000, "nl")
        from_text((piece * 30 + "\n") * 3000, "nl")
    assert time.process_time() - began < 5
