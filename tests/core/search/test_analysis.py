"""Terms: the same for index and question, whatever the Unicode."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from dossier.search.analysis import ANALYSIS_VERSION, query_terms, question_words, terms


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("l’allocation", "l'allocation", "fr"),
        ("l'allocation", "allocation", "fr"),
        ("qu'aujourd", "aujourd", "fr"),
        ("chômage", "chomage", "fr"),
        ("kinder\u00adbijslag", "kinderbijslag", "nl"),
        ("Straße", "STRASSE", "de"),
        ("Über", "U\u0308ber", "de"),
        ("ﬁnance", "finance", "en"),
        ("child’s", "child", "en"),
        ("benefits", "benefit", "en"),
        ("uitkeringen", "uitkering", "nl"),
        ("€ 1.460", "1460", "nl"),
        ("1,460", "1460", "en"),
        ("1 460", "1 460", "fr"),
    ],
)
def test_spellings_of_one_word_meet(one: str, other: str, language: str) -> None:
    assert terms(one, language) == terms(other, language)


def test_a_word_broken_at_the_end_of_a_line_is_found_whole_and_in_parts() -> None:
    assert "leistung" in terms("Leis-\ntung", "de")
    assert {"offent", "rechtlich"} <= set(terms("öffentlich-\nrechtliche", "de"))


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("artikel 7a, eerste lid", "art7a"),
        ("Art. 7a", "art7a"),
        ("§ 35 SGB VI", "art35"),
        ("section 402(b)", "art402"),
        ("Article L. 262-2", "artl262x2"),
        ("article L262-2", "artl262x2"),
    ],
)
def test_references_are_held_together(text: str, reference: str) -> None:
    assert reference in terms(text, "")


def test_numbers_stay_whole() -> None:
    assert terms("12,5 12.5 31.12.2005 7a", "nl") == ["12x5", "12x5", "31x12x2005", "7a"]


def test_stop_words_go_from_questions_unless_nothing_else_is_left() -> None:
    assert query_terms("Hoe lang krijg ik de uitkering?", "nl") == ["lang", "krijg", "uitkeer"]
    assert query_terms("Wie ist das?", "de") == ["wie", "ist", "das"]
    assert question_words("?!… 🙂", "en") == []


def test_terms_hold_letters_and_digits_only_for_any_input() -> None:
    chance = random.Random(4)
    for _ in range(300):
        text = "".join(
            chr(chance.choice((chance.randrange(32, 0x3000), chance.randrange(0xA0, 0x10FFFF))))
            for _ in range(80)
        )
        text = "".join(c for c in text if not 0xD800 <= ord(c) <= 0xDFFF)
        for language in ("nl", "de", "fr", "en", "", "xx"):
            assert all(term.isalnum() for term in terms(text, language))


def test_very_long_text_and_word() -> None:
    assert len(terms("woord " * 50_000, "nl")) == 50_000
    assert all(len(term) <= 60 for term in terms("a" * 100_000, "en"))


@pytest.mark.parametrize("piece", ["1.", "a-", "a-\n", "§", "artikel 1.", "'", "1 ", "\u0301", "- \t"])
def test_time_grows_with_the_text_only(piece: str) -> None:
    began = time.process_time()
    terms(piece * 30_000 + "abcd", "de")
    assert time.process_time() - began < 5


def test_threads_get_the_same_terms() -> None:
    text = "Werkloosheidsuitkeringen worden betaald aan werknemers " * 50
    expected = terms(text, "nl")
    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected for found in pool.map(lambda _: terms(text, "nl"), range(64)))


def test_a_change_of_the_terms_needs_a_new_version() -> None:
    # A library's stored terms must match the questions': who changes this list raises ANALYSIS_VERSION too.
    text = "Art. 7a: De verzekerde's Kinder-\nbijslag bedraagt € 1.460,50 per jaar (31-12-2015); l’été"
    assert (ANALYSIS_VERSION, terms(text, "nl")) == (
        1,
        [
            "art",
            "7a",
            "art7a",
            "de",
            "verzeker",
            "kinderbijslag",
            "kinder",
            "bijslag",
            "bedraagt",
            "1460x50",
            "per",
            "jaar",
            "31",
            "12",
            "2015",
            "ete",
        ],
    )
