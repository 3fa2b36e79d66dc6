"""Questions to terms: compounds and other words for the same thing, and nothing that is an operator."""

from __future__ import annotations

import random

import pytest

from dossier.search.query import MOST_POSTINGS, MOST_POSTINGS_ACROSS, MOST_WORDS, prepare
from dossier.search.terminology import index, social_security
from dossier.search.terminology.table import parse
from dossier.search.vocabulary import PART_WEIGHT, SLIP_WEIGHT, Vocabulary

LANGUAGES = ("nl", "de", "fr", "en")
VOCABULARY = Vocabulary(
    {
        "rent": 40,
        "altersrent": 10,
        "rentenversicher": 9,
        "uitkeer": 20,
        "werkloos": 5,
        "autonom": 3,
        "person": 50,
        "elterngeld": 4,
        "and": 7,
        "near": 2,
        "art7a": 1,
        "chomag": 6,
        "arbeitslos": 8,
        "arbeitslosengeld": 4,
        "2018": 2,
    },
    passages=100,
)


def test_a_german_word_brings_the_compounds_of_the_library() -> None:
    assert VOCABULARY.expand("rent", "de") == {
        "rent": 1.0,
        "rentenversicher": PART_WEIGHT,
        "altersrent": PART_WEIGHT,
    }


def test_french_and_english_words_stay_alone_and_so_do_short_ones() -> None:
    assert VOCABULARY.expand("rent", "en") == {"rent": 1.0}
    assert VOCABULARY.expand("el", "de") == {}
    assert VOCABULARY.expand("2018", "de") == {"2018": 1.0}


def test_a_word_that_is_not_there_is_passed_over() -> None:
    query = prepare("Wat is een zeppelin?", "nl", LANGUAGES, VOCABULARY)
    assert not any(query.groups.values())
    assert query.weights(VOCABULARY, "nl") == {}


def test_stems_are_those_of_each_language() -> None:
    query = prepare("Renten und Uitkeringen", "de", LANGUAGES, VOCABULARY)
    assert "rent" in query.groups["de"][0].terms
    assert list(query.groups["nl"][-1].terms) == ["uitkeer"]
    assert not any("uitkeer" in group.terms for group in query.groups["de"])


def test_other_words_for_the_same_concept_count_less() -> None:
    pack = index(
        parse("nl,fr,de,en\nwerkloosheid|WW|werkloos,chômage,Arbeitslosengeld|arbeitslos,unemployment\n")
    )
    query = prepare("Hoe lang krijg ik WW?", "nl", LANGUAGES, VOCABULARY, pack)
    assert [group.terms["werkloos"] for group in query.groups["nl"]] == [0.5]
    assert [list(group.terms) for group in query.groups["fr"]] == [["chomag"]]
    assert [list(group.terms) for group in query.groups["de"]] == [["arbeitslosengeld", "arbeitslos"]]


def test_a_term_of_several_words_is_known_only_whole() -> None:
    pack = index(parse("nl,fr,de,en\n,APA|allocation personnalisée d'autonomie,,\n"))
    words = ["alloc", "personnalis", "autonom"]
    assert [concept for *_, concept in pack.found(words, "fr")] == [0]
    assert list(pack.found(words[:2], "fr")) == []
    query = prepare("L'APA est-elle récupérée ?", "fr", LANGUAGES, VOCABULARY, pack)
    assert query.groups["fr"][0].terms["autonom"] == pytest.approx(0.5 / 3)


def test_the_pack_is_whole() -> None:
    pack = social_security()
    assert len(pack.concepts) >= 170
    for number, concept in enumerate(pack.concepts):
        assert set(concept) == set(LANGUAGES), number
        assert all(concept.values()), number
        assert all(word.isalnum() for terms in concept.values() for term in terms for word in term), number


def test_the_most_telling_terms_are_looked_up_as_far_as_time_allows() -> None:
    pack = index(parse("nl,fr,de,en\nuitkering,personne|prestation,Person,person\n"))
    many = MOST_POSTINGS_ACROSS - 5
    vocabulary = Vocabulary({"person": many, "uitkeer": 60, "prestat": 10}, many + 1)
    asked = prepare("Uitkering", "nl", LANGUAGES, vocabulary, pack)
    assert set(asked.groups["fr"][0].terms) == {"person", "prestat"}
    assert list(asked.weights(vocabulary, "fr")) == ["person"]  # as heavy as the other, and first by name
    assert list(asked.weights(vocabulary, "nl")) == ["uitkeer"]
    crowded = Vocabulary({"person": 10 * MOST_POSTINGS, "rare": 1, "scarc": 3}, 20 * MOST_POSTINGS)
    found = prepare("rare scarce person", "en", LANGUAGES, crowded).weights(crowded, "en")
    assert list(found) == ["rare", "scarc"]
    assert list(prepare("person", "en", LANGUAGES, crowded).weights(crowded, "en")) == ["person"]


def test_a_rare_word_weighs_more_and_its_compounds_less_than_the_word() -> None:
    vocabulary = Vocabulary({"rent": 40, "altersrent": 7, "arbeitslos": 5}, 100)
    weights = prepare("Rente arbeitslos", "de", LANGUAGES, vocabulary).weights(vocabulary, "de")
    assert weights["arbeitslos"] > weights["rent"] > weights["altersrent"] > 0


def test_what_answers_to_a_word_is_looked_for_in_the_language_it_was_learned_for() -> None:
    learned = {("en", "de"): {"jobless": {"arbeitslos": 0.6}}, ("nl", "de"): {"jobless": {"rent": 0.9}}}
    asked = prepare("jobless", "en", LANGUAGES, VOCABULARY, None, learned)
    assert asked.groups["de"][0].terms == {
        "arbeitslos": pytest.approx(0.6),
        "arbeitslosengeld": pytest.approx(0.6 * PART_WEIGHT),
    }
    assert asked.groups["en"] == []
    assert asked.counted_as("de") == "de"
    assert asked.counted_as("sv") == "en"


def test_a_country_tells_the_language_of_its_law() -> None:
    named = [
        prepare(question, language, LANGUAGES, VOCABULARY, social_security()).named
        for question, language in (
            ("Hoe hoog is het Duitse kindergeld?", "nl"),
            ("Rente in der Schweiz", "de"),
            ("Spaans pensioen", "nl"),
            ("Wie hoch ist die Rente?", "de"),
        )
    ]
    assert named == [{"de"}, {"de", "fr"}, set(), set()]


def test_long_and_random_questions_stay_small() -> None:
    chance = random.Random(2)
    vocabulary = Vocabulary({f"wort{n}": 1 for n in range(5000)}, 5000)
    question = " ".join(f"wort{n}" for n in range(5000))
    assert len(prepare(question, "de", LANGUAGES, vocabulary, social_security()).groups["de"]) <= MOST_WORDS
    for _ in range(50):
        noise = "".join(chr(chance.randrange(1, 0xD7FF)) for _ in range(500))
        prepare(noise, "", LANGUAGES, VOCABULARY, social_security())


def test_a_mistyped_word_is_taken_for_what_it_resembles() -> None:
    vocabulary = Vocabulary({"uitker": 5, "kinderbijslag": 2, "kinderopvang": 4, "wet": 9, "7aab1": 1}, 20)
    assert vocabulary.resembling("uitkre") == {"uitker": SLIP_WEIGHT}
    assert vocabulary.resembling("kinderbijlsag") == {"kinderbijslag": SLIP_WEIGHT}
    assert vocabulary.resembling("kindrbijlsag") == {"kinderbijslag": SLIP_WEIGHT / 2}
    for word in ("wat", "7aab2", "zzzzzz", "ontslag", ""):
        assert vocabulary.resembling(word) == {}
    query = prepare("kinderbijlsag", "nl", ("nl", "de"), vocabulary)
    assert [group.terms for group in query.groups["nl"]] == [{"kinderbijslag": SLIP_WEIGHT}]
    assert query.groups["de"] == []


def test_a_word_that_is_there_is_not_taken_for_another() -> None:
    vocabulary = Vocabulary({"rentner": 1, "renten": 8, "rentners": 3}, 20)
    (group,) = prepare("rentner", "en", ("en",), vocabulary).groups["en"]
    assert set(group.terms) == {"rentner"}
