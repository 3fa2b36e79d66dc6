"""Fusion: scores in [0, 1], and an embedder that does not know the language cannot spoil the order."""

from __future__ import annotations

import random

import pytest

from dossier.search.fusion import ACROSS, UNTRUSTED, Part, fuse, merge, strength_of, trust


def names(found: list[tuple[str, float]]) -> list[str]:
    return [name for name, _ in found]


def test_trust_follows_language_and_words() -> None:
    assert trust("nl", {"en": 1.0}, 0.1) == UNTRUSTED
    assert trust("en", {"en": 1.0}, 0.1) > trust("en", {"en": 1.0}, 0.6) > UNTRUSTED
    assert trust("nl", {"nl": 0.2, "en": 1.3}, 0.1) < trust("en", {"nl": 0.2, "en": 1.3}, 0.1)
    assert trust("nl", {}, 0.1) == trust("en", {"en": 1.0}, 0.1)


def test_each_side_alone_keeps_its_own_order() -> None:
    assert names(fuse({"a": 3.0, "b": 2.0}, {}, 1.0, 10.0)) == ["a", "b"]
    assert names(fuse({}, {"a": 0.3, "b": 0.7}, UNTRUSTED, 0.0)) == ["b", "a"]
    assert fuse({}, {}, 1.0, 10.0) == []


def test_the_wrong_embedder_changes_only_what_words_leave_open() -> None:
    lexical = {"a": 10.0, "b": 5.0, "c": 4.99}
    dense = {"c": 0.8, "x": 0.79, "b": 0.2}
    assert names(fuse(lexical, dense, UNTRUSTED, 20.0))[:3] == ["a", "c", "b"]


def test_a_trusted_embedder_lifts_what_words_missed() -> None:
    lexical = {"a": 1.0, "b": 0.9}
    dense = {"x": 0.9, "b": 0.7, "z": 0.1}
    assert names(fuse(lexical, dense, 1.3, 20.0))[0] in {"x", "b"}


def test_agreement_wins() -> None:
    assert names(fuse({"a": 1.0, "b": 0.9}, {"c": 0.9, "b": 0.85, "z": 0.1}, 1.0, 5.0))[0] == "b"


def test_scores_stay_within_bounds_and_fall() -> None:
    chance = random.Random(5)
    for _ in range(200):
        lexical = {str(n): chance.uniform(0.01, 50) for n in range(chance.randrange(12))}
        dense = {str(n): chance.uniform(-1, 1) for n in range(chance.randrange(12))}
        found = [value for _, value in fuse(lexical, dense, chance.uniform(0, 2), chance.uniform(0, 60))]
        assert all(0 <= value <= 1 for value in found)
        assert found == sorted(found, reverse=True)


def test_the_best_score_tells_weak_evidence_from_strong() -> None:
    strong = fuse({"a": 18.0}, {"a": 0.8, "z": 0.2}, 1.0, 20.0)[0][1]
    weak = fuse({"a": 2.0}, {"a": 0.3, "z": 0.2}, 1.0, 20.0)[0][1]
    assert strong > 0.7 > 0.3 > weak
    assert strength_of(1.0, 0.0) == 0.0


def test_one_near_passage_alone_has_the_whole_share() -> None:
    assert fuse({}, {"a": 0.5}, 1.0, 0.0) == [("a", pytest.approx(0.5))]


def test_across_languages_the_vectors_count_where_both_are_known() -> None:
    assert trust("nl", {"nl": 0.2, "fr": 0.4}, 0.1, "fr") == ACROSS
    assert trust("nl", {"nl": 0.2, "fr": 0.4}, 0.1, "de") == UNTRUSTED
    assert trust("de", {"nl": 0.2, "fr": 0.4}, 0.1, "fr") == UNTRUSTED
    assert trust("nl", {"nl": 0.2}, 0.1, "nl") == trust("nl", {"nl": 0.2}, 0.1)


def test_one_language_alone_is_ordered_as_ever() -> None:
    lexical, dense = {"a": 10.0, "b": 5.0}, {"b": 0.9, "c": 0.2}
    part = Part("nl", lexical, dense, 20.0, 0.3)
    assert merge([part], "nl") == fuse(lexical, dense, 0.3, 20.0)
    assert merge([part, Part("fr", {}, {}, 0.0, 0.3)], "nl") == fuse(lexical, dense, 0.3, 20.0)
    assert merge([], "nl") == []


def test_the_language_that_holds_more_of_the_question_leads() -> None:
    own = Part("nl", {"a": 4.0, "b": 3.9}, {}, 40.0, 0.0)
    other = Part("fr", {"x": 30.0, "y": 3.0}, {}, 40.0, 0.0)
    assert names(merge([own, other], "nl")) == ["x", "a", "b", "y"]
    alike = Part("fr", {"x": 4.0, "y": 3.9}, {}, 40.0, 0.0)
    assert names(merge([own, alike], "nl")) == ["a", "b", "x", "y"]
    assert names(merge([own, alike], "fr"))[0] == "x"
    assert merge([own, other], "nl")[0][1] == pytest.approx(30 / 40)


def test_a_country_named_leans_towards_its_language() -> None:
    parts = [Part(each, {each: 4.0}, {}, 40.0, 0.0) for each in ("nl", "fr", "de")]
    plain = dict(merge(parts, "nl"))
    leaning = dict(merge(parts, "nl", {"de"}))
    assert plain["fr"] == plain["de"]
    assert leaning["de"] / leaning["nl"] > plain["de"] / plain["nl"]
    assert leaning["fr"] < leaning["de"]


def test_the_order_of_several_languages_stays_within_bounds() -> None:
    chance = random.Random(8)
    for _ in range(100):
        parts = [
            Part(
                language,
                {f"{language}{n}": chance.uniform(0.01, 50) for n in range(chance.randrange(9))},
                {f"{language}{n}": chance.uniform(-1, 1) for n in range(chance.randrange(9))},
                chance.uniform(0, 60),
                chance.uniform(0, 2),
            )
            for language in ("nl", "fr", "de")
        ]
        found = merge(parts, chance.choice(["nl", "en", ""]), {"fr"}, known=chance.random() < 0.5)
        assert all(0 <= value <= 1 for _, value in found)
        assert [value for _, value in found] == sorted((value for _, value in found), reverse=True)
