"""Where each character stands: our own laws in every manner of numbering, and real ones read by hand."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import pytest

from dossier.reading.common.language import detect
from dossier.reading.limits import DEFAULT
from dossier.reading.plain.text import read_text
from dossier.reading.web.markdown import read_markdown
from dossier.splitting import Sizes, place_of, split
from dossier.splitting.marks import Counting, marks_at, roman_value
from dossier.splitting.places import Places
from dossier.types import Reading
from helpers.shared import shared

DUTCH = """Hoofdstuk 2. De toeslag

Artikel 7a. Recht op toeslag

1. Een huurder heeft recht op een toeslag, indien:
a. hij in de gemeente woont;
b. zijn inkomen niet hoger is dan:
1°. het minimumloon, of
2°. het loon van 12 maart 2020.
2. Het college beslist binnen zes weken.
2a. Het college kan die termijn verlengen.
3. Het eerste lid geldt niet voor de huurder die
1. Januari is verhuisd.

Artikel 8. Slot

Deze regeling heet: Regeling toeslag.
"""

BELGIAN = """Art. 7. § 1. De minister kent de toelage toe aan:

1° de aanvrager die:

a) in het gewest woont;

b) meerderjarig is;

2° zijn echtgenoot.

De aanvraag gebeurt schriftelijk.

§ 2. De Koning bepaalt de nadere regels van het eerste lid.

Art. 8. Het besluit van 3 mei wordt opgeheven.
"""

FRENCH = """Article L. 101-3

I. – L'allocation est versée à toute personne qui remplit les conditions suivantes :

1° Résider dans la commune ;

2° Être âgée :

a) De plus de soixante ans ;

b) Ou reconnue inapte au travail.

Elle est accordée par le maire.

II. – Un décret fixe les modalités d'application du I.

Article L. 101-4

La demande est adressée au maire.

Le maire statue dans les deux mois. Le silence vaut rejet.
"""

GERMAN = """§ 35 Wohnhilfe

(1) Die Wohnhilfe erhält, wer

1. in der Gemeinde wohnt,

2. ein Einkommen hat, das

a) den Grenzwert nicht übersteigt oder

aa) im Vorjahr nicht überstieg,

bb) im Vorvorjahr nicht überstieg,

b) nach Absatz 2 außer Betracht bleibt.

Sie wird monatlich gezahlt.

(1a) Der Antrag ist bis zum
31. Dezember zu stellen.

(2) Das Nähere regelt die Satzung.

§ 36 Dauer

Die Hilfe endet nach einem Jahr.
"""

AUSTRIAN = """§ 5. (1) Die Beihilfe gebührt Personen, die

1. im Ort wohnen und

2. a) keine andere Beihilfe beziehen oder

b) deren Bezug nach § 4 Abs. 1 Z 3 lit. b ruht.

(2) Die Höhe bestimmt der Gemeinderat.

§ 6. Wer falsche Angaben macht, verliert die Beihilfe.
"""

SWISS = """Art. 12 Anspruch

1 Anspruch haben Personen, die:

a. in der Gemeinde wohnen;

b. nach Art. 3 Abs. 2 Bst. c nicht ausgeschlossen sind.

2 Die Gemeinde entscheidet binnen 30 Tagen.
"""

BRITISH = """Section 1 Entitlement

(1) A person is entitled to the allowance if—

(a) the person lives in the town,

(b) the person's income does not exceed—

(i) the lower limit, or

(ii) where subsection (2) applies, the upper limit, and

(c) a claim is made.

(2) This subsection applies to a person who has a child.
"""

AMERICAN = """Sec. 402. (a)(1) In general.—The allowance shall be paid to—

(A) every individual who—

(i) lives in the county, and

(ii) has filed

(I) an application, or

(II) a statement;

(B) the spouse of the individual.

(2) Exception.—Paragraph (1) shall not apply to the owner.

(b) The county shall decide.
"""

TREATY = """Article 5

1. Benefits shall be paid abroad.

2. Paragraph 1 shall not apply to:

a) family benefits;

b) funeral grants.

Article 6

This Agreement shall enter into force on 1 May.
"""

CONTRACT = """Artikel 3 Huurprijs

3.1 De huur bedraagt 500 euro.

3.2 De huur wordt jaarlijks verhoogd.

4.1 van de algemene voorwaarden geldt niet.
"""

HAND_CHECKED = [
    (DUTCH, "Een huurder", ("Hoofdstuk 2. De toeslag", "Artikel 7a. Recht op toeslag", "lid 1")),
    (DUTCH, "hij in de gemeente", (..., "lid 1", "onder a")),
    (DUTCH, "zijn inkomen", (..., "lid 1", "onder b")),
    (DUTCH, "het minimumloon", (..., "lid 1", "onder b", "onder 1°")),
    (DUTCH, "het loon", (..., "onder b", "onder 2°")),
    (DUTCH, "Het college beslist", (..., "lid 2")),
    (DUTCH, "Het college kan", (..., "lid 2a")),
    (DUTCH, "Januari", (..., "lid 3")),
    (DUTCH, "Deze regeling", ("Hoofdstuk 2. De toeslag", "Artikel 8. Slot")),
    (BELGIAN, "De minister", ("Art. 7", "§ 1")),
    (BELGIAN, "de aanvrager", ("Art. 7", "§ 1", "1°")),
    (BELGIAN, "in het gewest", ("Art. 7", "§ 1", "1°", "a)")),
    (BELGIAN, "zijn echtgenoot", ("Art. 7", "§ 1", "2°")),
    (BELGIAN, "De aanvraag", ("Art. 7", "§ 1", "lid 6")),
    (BELGIAN, "De Koning", ("Art. 7", "§ 2")),
    (BELGIAN, "Het besluit", ("Art. 8",)),
    (FRENCH, "L'allocation", ("Article L. 101-3", "I")),
    (FRENCH, "Résider", ("Article L. 101-3", "I", "1°")),
    (FRENCH, "De plus", ("Article L. 101-3", "I", "2°", "a)")),
    (FRENCH, "Ou reconnue", ("Article L. 101-3", "I", "2°", "b)")),
    (FRENCH, "Elle est", ("Article L. 101-3", "I", "al. 6")),
    (FRENCH, "Un décret", ("Article L. 101-3", "II")),
    (FRENCH, "La demande", ("Article L. 101-4", "al. 1")),
    (FRENCH, "Le maire statue", ("Article L. 101-4", "al. 2")),
    (FRENCH, "Le silence", ("Article L. 101-4", "al. 2")),
    (GERMAN, "Die Wohnhilfe", ("§ 35 Wohnhilfe", "Abs. 1")),
    (GERMAN, "in der Gemeinde", ("§ 35 Wohnhilfe", "Abs. 1", "Nr. 1")),
    (GERMAN, "den Grenzwert", ("§ 35 Wohnhilfe", "Abs. 1", "Nr. 2", "Buchst. a")),
    (GERMAN, "im Vorvorjahr", (..., "Nr. 2", "Buchst. a", "Doppelbuchst. bb")),
    (GERMAN, "nach Absatz 2", (..., "Nr. 2", "Buchst. b")),
    (GERMAN, "Sie wird", ("§ 35 Wohnhilfe", "Abs. 1")),
    (GERMAN, "31. Dezember", ("§ 35 Wohnhilfe", "Abs. 1a")),
    (GERMAN, "Das Nähere", ("§ 35 Wohnhilfe", "Abs. 2")),
    (GERMAN, "Die Hilfe", ("§ 36 Dauer",)),
    (AUSTRIAN, "Die Beihilfe", ("§ 5", "Abs. 1")),
    (AUSTRIAN, "im Ort", ("§ 5", "Abs. 1", "Z 1")),
    (AUSTRIAN, "keine andere", ("§ 5", "Abs. 1", "Z 2", "lit. a")),
    (AUSTRIAN, "deren Bezug", ("§ 5", "Abs. 1", "Z 2", "lit. b")),
    (AUSTRIAN, "Die Höhe", ("§ 5", "Abs. 2")),
    (AUSTRIAN, "Wer falsche", ("§ 6",)),
    (SWISS, "Anspruch haben", ("Art. 12 Anspruch", "Abs. 1")),
    (SWISS, "nach Art. 3", ("Art. 12 Anspruch", "Abs. 1", "Bst. b")),
    (SWISS, "Die Gemeinde", ("Art. 12 Anspruch", "Abs. 2")),
    (BRITISH, "A person is", ("Section 1 Entitlement", "(1)")),
    (BRITISH, "the lower", ("Section 1 Entitlement", "(1)(b)(i)")),
    (BRITISH, "where subsection", ("Section 1 Entitlement", "(1)(b)(ii)")),
    (BRITISH, "a claim", ("Section 1 Entitlement", "(1)(c)")),
    (BRITISH, "This subsection", ("Section 1 Entitlement", "(2)")),
    (AMERICAN, "In general", ("Sec. 402", "(a)(1)")),
    (AMERICAN, "every individual", ("Sec. 402", "(a)(1)(A)")),
    (AMERICAN, "has filed", ("Sec. 402", "(a)(1)(A)(ii)")),
    (AMERICAN, "a statement", ("Sec. 402", "(a)(1)(A)(ii)(II)")),
    (AMERICAN, "the spouse", ("Sec. 402", "(a)(1)(B)")),
    (AMERICAN, "Exception", ("Sec. 402", "(a)(2)")),
    (AMERICAN, "The county", ("Sec. 402", "(b)")),
    (TREATY, "Benefits shall", ("Article 5", "para. 1")),
    (TREATY, "funeral", ("Article 5", "para. 2", "(b)")),
    (TREATY, "This Agreement", ("Article 6",)),
    (CONTRACT, "De huur bedraagt", ("Artikel 3 Huurprijs", "3.1")),
    (CONTRACT, "De huur wordt", ("Artikel 3 Huurprijs", "3.2")),
    (CONTRACT, "van de algemene", ("Artikel 3 Huurprijs", "3.2")),
]


def plain(text: str, language: str = "") -> Reading:
    reading = read_text(text.encode(), DEFAULT)
    return Reading(
        reading.state, text=reading.text, blocks=reading.blocks, language=language or detect(reading.text)
    )


def fits(path: tuple[str, ...], expected: tuple[object, ...]) -> bool:
    if expected[0] is ...:
        return path[1 - len(expected) :] == expected[1:]
    return path == expected


@pytest.mark.parametrize(("text", "words", "expected"), HAND_CHECKED)
def test_places_in_our_own_laws(text: str, words: str, expected: tuple[object, ...]) -> None:
    reading = plain(text)
    path = place_of(reading, reading.text.index(words))
    assert fits(path, expected), path


def test_the_same_law_in_lines_as_a_page_gives_them() -> None:
    """PDF: no empty lines between paragraphs, lines broken where the page ends them."""
    right = wrong = 0
    for text, words, expected in HAND_CHECKED:
        if text in (FRENCH, BELGIAN):
            continue  # paragraphs that bear no number are told by the space between them alone
        lines = "\n".join(line for line in text.splitlines() if line)
        reading = plain(lines, detect(text))
        path = place_of(reading, reading.text.index(words))
        right, wrong = right + fits(path, expected), wrong + (not fits(path, expected))
    assert right / (right + wrong) >= 0.95, (right, wrong)


REAL = [
    ("nl/participatiewet.md", "als gehuwd of als echtgenoot mede aangemerkt", ("lid 2", "onder a")),
    (
        "nl/participatiewet.md",
        "de gehuwden met de tot hun last komende kinderen;",
        ("lid 1", "onder c", "onder 2°"),
    ),
    ("nl/participatiewet.md", "Onder bloedverwant in de eerste graad als bedoeld in", ("lid 7",)),
    ("nl/werkloosheidswet.md", "wegens een combinatie van de hier bedoelde", ("lid 3", "onder c")),
    ("de/sgb-2.md", "sie in dieser Zeit nicht oder nur kurzzeitig", ("Abs. 3", "Nr. 3")),
    ("de/sgb-2.md", "In der Regel soll die erwerbsfähige leistungsberechtigte", ("Abs. 3",)),
    ("de/sgb-2.md", "müssen ihre Arbeitskraft zur Beschaffung", ("Abs. 2",)),
    ("de/sgb-6.md", "Wartezeitauskunft zu der beantragten Rente", ("Abs. 2", "Nr. 8")),
    (
        "fr/code-du-travail-5e-partie-livre-4-demandeur-emploi.md",
        "Qui ne renouvellent pas leur demande",
        ("2°", "a)"),
    ),
    (
        "fr/code-du-travail-5e-partie-livre-4-demandeur-emploi.md",
        "Refuse d'élaborer ou d'actualiser",
        ("3°", "a)"),
    ),
    ("fr/casf-livre-1.md", "Le département veille à la cohérence", ("al. 3",)),
    ("fr/convention-pays-bas-france.md", "Les ressortissants néerlandais autres que", ("par. 3",)),
    (
        "fr/convention-pays-bas-tunisie.md",
        "Un travailleur assuré selon la législation néerlandaise et",
        ("par. 2",),
    ),
    (
        "en/agreement-netherlands-japan.md",
        "the Law Concerning Mutual Aid Association for Local",
        ("para. 1", "(b)(v)"),
    ),
    (
        "en/european-code-of-social-security.md",
        "the essential pharmaceutical supplies",
        ("para. 1", "(a)(iii)"),
    ),
    (
        "en/us-social-security-act-title-2-oasdi.md",
        "been borne by the Federal Disability Insurance Trust Fund,",
        ("(g)(1)(B)(i)(III)",),
    ),
    (
        "en/us-social-security-act-title-2-oasdi.md",
        "to any other individual when it appears that",
        ("(2)(B)(i)(III)",),
    ),
    (
        "en/us-social-security-act-title-2-oasdi.md",
        "does not exceed the outstanding balance of such loan",
        ("(l)(3)(B)(i)(II)",),
    ),
]


@pytest.mark.parametrize(("name", "words", "expected"), REAL)
def test_places_in_real_laws(name: str, words: str, expected: tuple[str, ...]) -> None:
    reading = read_markdown((Path(shared("corpus")) / name).read_bytes(), DEFAULT)
    reading = Reading(reading.state, text=reading.text, blocks=reading.blocks, language=detect(reading.text))
    path = Places(reading, reading.title).within(reading.text.index(words))
    assert path == expected


def test_a_passage_is_named_after_its_parts() -> None:
    sentence = "Het college stelt het recht op de uitkering vast zodra de aanvraag is ontvangen. "
    reading = plain("Artikel 1\n\n" + "\n".join(f"{n}. {sentence * 8}" for n in range(1, 7)), "nl")
    spans = split(reading, "")
    assert [span.heading for span in spans] == ["Artikel 1"] * len(spans)
    assert spans[0].place.startswith("lid 1")
    for span in spans:
        first, _, last = span.place.removeprefix("lid ").partition("–")
        text = reading.text[span.start : span.end]
        assert text.startswith(f"{first}. ")
        assert f"{last or first}. " in text


def test_a_whole_article_is_in_none_of_its_parts() -> None:
    reading = plain("Artikel 1\n\n1. Een.\n2. Twee.\n\nArtikel 2\n\nDrie.\n", "nl")
    assert [(span.heading, span.place) for span in split(reading, "")] == [
        ("Artikel 1", ""),
        ("Artikel 2", ""),
    ]


def test_a_whole_article_found_in_running_lines_neither() -> None:
    reading = plain("Artikel 1. Begrippen\n1. Een.\n2. Twee.\n\nSlot.\nArtikel 2\nDrie.\n", "nl")
    assert [(span.heading, span.place) for span in split(reading, "")] == [
        ("Artikel 1. Begrippen", ""),
        ("Artikel 2", ""),
    ]


def test_a_division_by_sign_makes_a_law_no_belgian_one() -> None:
    text = "§ 1 Algemeen\n\nArtikel 4 Termijn\n\n1. Een aanvraag bevat:\na. de naam;\nb. het adres.\n"
    reading = plain(text, "nl")
    assert place_of(reading, text.index("het adres"))[-2:] == ("lid 1", "onder b")


def test_a_caption_in_the_lines_of_a_page_does_not_hide_the_first_mark() -> None:
    text = (
        "Article 7\nSpecial Provisions\n1. Where a person who is normally employed in the territory of one\n"
        "State is sent to the other, the person stays insured.\n2. It ends after 5 years.\n"
    )
    reading = plain(text, "en")
    assert place_of(reading, text.index("Where"))[-1] == "para. 1"
    assert place_of(reading, text.index("It ends"))[-1] == "para. 2"


def test_a_list_of_contents_opens_no_articles() -> None:
    text = "".join(f"Sec. {n}. Duties of the county board.\n" for n in range(101, 109))
    assert [span.heading for span in split(plain(text, "en"), "")] == [""]


def test_outside_articles_numbers_are_no_places() -> None:
    reading = plain("Vragen\n\n1. Wie bent u?\n\n2. Waar woont u?\n", "nl")
    assert place_of(reading, reading.text.index("Waar")) == ()


def test_marks_may_count_in_several_ways() -> None:
    def senses(text: str) -> list[list[tuple[Counting, int]]]:
        return [[(s.counting, s.value) for s in mark.senses] for mark in marks_at(text, 0, len(text))]

    assert senses("(i) x") == [[(Counting.BRACKETED_ROMAN, 1), (Counting.BRACKETED_LETTER, 9)]]
    assert [mark[0][0] for mark in senses("(a)(1)(A) In")] == [
        Counting.BRACKETED_LETTER,
        Counting.BRACKETED,
        Counting.BRACKETED_CAPITAL,
    ]
    assert senses("12. März 2020") == senses("3.500 euro") == senses("vrij") == senses("") == []
    assert [roman_value(text) for text in ("i", "iv", "XIX", "xl", "iiii", "vx")] == [1, 4, 19, 40, 0, 0]


def test_places_never_take_long() -> None:
    began = time.process_time()
    for piece in (
        "a)\n",
        "1. ",
        "(a)(1)(A)(i)",
        "§ 1\n",
        "Art. 1. § 1. A\n",
        "lit. a ",
        "1° a) - \n",
        "iiiii. ",
    ):
        Places(plain(piece * 20_000, "nl"), "")
    assert time.process_time() - began < 20


def test_every_passage_of_real_laws_begins_where_its_path_says() -> None:
    for path in itertools.islice(sorted(Path(shared("corpus")).glob("*/*.md")), 0, None, 4):
        reading = read_markdown(path.read_bytes(), DEFAULT)
        places = Places(reading, reading.title)
        for span in split(reading, reading.title, Sizes()):
            first = places.within(span.start)
            levels = span.place.split(" › ") if span.place else []
            assert all(
                level.partition("–")[0] == own.partition("–")[0]
                for level, own in zip(levels, first, strict=False)
            )
