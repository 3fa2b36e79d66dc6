"""Every mention in a text: its spellings, and that none is passed over."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from dossier.errors import Cancelled, UsageError
from dossier.search.analysis import terms
from dossier.search.mentions.finding import Finder, Languages
from dossier.types import CancelToken

SOURCES = Path(__file__).parents[4] / "samples" / "source"


def found(wanted: str, text: str, language: str = "nl", **how: bool) -> list[str]:
    finder = Finder(wanted, **how)
    ranges = finder.find(text, Languages(language))
    assert finder.possible(text) >= bool(ranges)
    assert all(before[1] <= after[0] for before, after in pairwise(ranges))
    return [text[start:end] for start, end in ranges]


def everything(wanted: str, *written: str, language: str = "nl", **how: bool) -> None:
    """Each of the written forms is a mention, and the words between them are none."""
    assert found(wanted, " x y. ".join(written) + " x", language, **how) == list(written)


@pytest.mark.parametrize(
    ("wanted", "language", "written"),
    [
        ("uitkering", "nl", "uitkering|UITKERINGEN|Uit-\nkering|uit\u00adkering|Uitkerings"),
        ("brief", "nl", "brief|brieven|Brieven"),
        ("Häuser", "de", "Haus|Häuser|Hauses"),
        ("Müller", "de", "Müller|Mueller|MULLER|Mu\u0308ller"),
        ("Straße", "de", "Straße|Strasse|STRASSEN"),
        ("chômage", "fr", "chômage|chomage|CHÔMAGES"),
        ("l'assuré", "fr", "assuré|ASSURE|assurés"),
        ("e-mail", "nl", "e-mail|email|E‑mail|e mail|e-mails"),
        ("email", "nl", "e-mail|email"),
        ("O'Brien", "en", "O’Brien|O'Brien|OBrien"),
        ("AOW", "nl", "AOW|A.O.W.|aow|A. O. W."),
        ("A.O.W.", "nl", "AOW|A.O.W."),
        ("recht op pensioen", "nl", "recht op pensioen|RECHTEN op\npensioenen|recht op (pensioen"),
        ("Dr. Jansen", "nl", "Dr. Jansen|dr Jansen"),
        ("1 234,56", "nl", "1 234,56|1.234,56|1234.56|1'234.56|1\u00a0234,56|1,234.56"),
        ("1234", "nl", "1234|1.234|1 234|1234,00"),
        (
            "1 januari 2024",
            "nl",
            "1 januari 2024|1-1-2024|01/01/2024|2024-01-01|1er janvier 2024",
        ),
        ("2024-01-01", "en", "January 1, 2024|1st January 2024|1 Jan. 2024|1/1/24"),
        ("januari 2024", "nl", "januari 2024|01-2024|2024-01|janvier 2024"),
        ("2024", "nl", "2024|2024"),
        ("artikel 7a", "nl", "artikel 7a|Art. 7a|art 7A|§ 7a|artikel 7 a|section 7a"),
        ("§ 7", "de", "§ 7|§7|Artikel 7|§§ 7"),
        ("article L. 262-2", "fr", "article L. 262-2|art. L262-2|articles L 262-2"),
        ("L262-2", "fr", "L262-2|L. 262-2|L 262-2"),
        ("artikel 7 lid 2", "nl", "artikel 7 lid 2|art. 7, lid 2"),
        ("BE68 5390 0754", "nl", "BE68 5390 0754|BE6853900754|be68-5390-0754"),
        ("123456782", "nl", "123456782|1234.56.782|123 456 782"),
    ],
)
def test_the_spellings_of_one_thing_are_found(wanted: str, language: str, written: str) -> None:
    everything(wanted, *written.split("|"), language=language)


@pytest.mark.parametrize(
    ("wanted", "language", "text"),
    [
        ("uitkering", "nl", "thuisuitkering uitzending uitkeringsrecht"),
        ("12", "nl", "1.2 12,5 12a 112 12.3.4"),
        ("1234", "nl", "12345 1.234.567 51234"),
        ("7.1", "nl", "71 7.1.2 17.1"),
        ("artikel 7", "nl", "artikel 7a, artikel 7.2, artikel 7 bis, artikel 17, lid 7"),
        ("artikel 7a", "fr", "article 7 a été modifié"),
        ("artikel 8", "nl", "artikel 7, 8 weken na 8 dagen"),
        ("1 januari 2024", "nl", "11-1-2024, 1-11-2024, 1 januari 2023, 31 januari 2024"),
        ("2/1/2024", "nl", "1/2/2024"),
        ("januari 2024", "nl", "2024-01-15"),
        ("pensioen leeftijd", "nl", "Hij krijgt pensioen. Leeftijd telt. Het pensioen\n\nleeftijd"),
        ("die", "de", "dying"),
    ],
)
def test_what_is_something_else_is_not_found(wanted: str, language: str, text: str) -> None:
    assert found(wanted, text, language) == []


def test_an_enumeration_names_each_of_its_articles() -> None:
    text = "De artikelen 6, 7a en 8, §§ 9-11, articles L. 262-1, L. 262-2 et L. 263."
    assert found("art. 6", text) == ["artikelen 6"]
    assert found("art. 7a", text) == ["7a"]
    assert found("art. 8", text) == ["8"]
    assert found("art. 9", text) == ["§§ 9"]
    assert found("art. 11", text) == ["§§ 9-11"]
    assert found("art. L262-2", text) == ["L. 262-2"]
    assert found("§ 7", "§§ 5, 7 und 9 sowie § 7 bis § 9", "de") == ["7", "§ 7"]


def test_endings_and_typing_mistakes_count_as_asked() -> None:
    text = "verzekering verzekeringen verzekerlng verzekernig verzekreing rente rende"
    assert found("verzekering", text) == ["verzekering", "verzekeringen"]
    assert found("verzekering", text, inflections=False) == ["verzekering"]
    assert found("verzekering", text, slips=True) == text.split()[:5]
    assert found("rente", text, slips=True) == ["rente", "rende"]
    assert found("art", "aft", slips=True) == []


def test_each_place_has_its_own_language() -> None:
    text = "huizen huizen huizen"
    ranges = Finder("huis").find(text, Languages("en", [(0, 6, "nl"), (14, 20, "xx")]))
    assert ranges == [(0, 6), (14, 20)]  # of a language that is not known, any endings count


def test_the_longest_of_several_counts_and_none_lies_across_another() -> None:
    assert found("a a", "a a a") == ["a a"]
    assert found("2024", "1.3.2024, 2024") == ["2024", "2024"]


@pytest.mark.parametrize("wanted", ["", " ,.-! ", "€"])
def test_nothing_to_look_for_is_told(wanted: str) -> None:
    with pytest.raises(UsageError, match="nothing to look for"):
        Finder(wanted)


@pytest.mark.parametrize("wanted", ["x" * 400, "a " * 40])
def test_too_much_to_look_for_is_told(wanted: str) -> None:
    with pytest.raises(UsageError, match="too long"):
        Finder(wanted)


@pytest.mark.parametrize("wanted", ["a-b-c-d-e-f-g", "§ x", "-1", "1.", "'s", "年金", "1 234 567 890", "9e"])
def test_odd_texts_find_themselves(wanted: str) -> None:
    assert found(wanted, f"{wanted} x") != []


def test_it_can_be_stopped_within_a_text() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Finder("a", check=token.check).find("a " * 9000, Languages("nl"))


# Brute force: the same, told by cutting the whole text into words and comparing each.


@cache
def _alike(word: str, language: str) -> tuple[str, tuple[str, str]]:
    """A word without its accents; and its first letter with its stem."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", word.casefold()) if sign.isalnum())
    stem = " ".join(terms(word, language))
    if language == "nl":
        stem = stem[:-1] + {"z": "s", "v": "f"}.get(stem[-1], stem[-1])
    return plain, (plain[0], stem)


def _same(one: str, other: str, language: str) -> bool:
    return any(a == b for a, b in zip(_alike(one, language), _alike(other, language), strict=True))


@pytest.mark.parametrize("language", ["nl", "de", "fr", "en"])
def test_no_word_of_the_samples_is_passed_over(language: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((SOURCES / language).rglob("*.md"))[:2]]
    text = re.sub(r"[-‑'’]", " ", "\n".join(texts)[:9000])
    words = [match.span() for match in re.finditer(r"[^\W\d_]+", text)]
    written = sorted({text[start:end] for start, end in words if end - start > 2})[::3]
    assert len(written) > 50
    for word in written:
        expected = [(a, b) for a, b in words if _same(text[a:b], word, language)]
        assert Finder(word).find(text, Languages(language)) == expected, word


@pytest.mark.parametrize(
    "text",
    [
        "1 111 " * 8000,
        "111 " * 12000,
        "art. 1-" + "9" * 5000 + " art. 1-1" + "-1" * 20000,
        "art. 1, 2, " * 5000,
        "§ " * 40000 + "artikel" * 9000,
        "1" * 100000 + "." + "1." * 40000,
        "a-" * 15000 + "a\n-\n" * 9000,
        " " * 100000 + "\n" * 50000 + "1" + " " * 100000,
        "1 januari " * 9000 + "jan " * 20000,
        "\u0301" * 50000 + "\u00ad" * 50000 + "e\u0301" * 20000,
        "\ud800x" * 20000,
        "(((" * 40000,
    ],
    ids=range(12),
)
def test_no_text_takes_forever(text: str) -> None:
    for wanted in ("a", "art. 1-1", "1 111", "1 januari 2024", "a-a", "111111 111", "e", "recht op 1 111"):
        finder = Finder(wanted)
        assert finder.possible(text) >= bool(finder.find(text, Languages("nl")))
    Finder("jannuari", slips=True).find(text, Languages("nl"))
