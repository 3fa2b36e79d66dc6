"""IBM Model 1 finds the words that go together, and what is kept of them."""

from __future__ import annotations

import pytest

from dossier.tuning.retrieval.associations import ANSWERS, Choice, choose, learn, model1

HOUSE = [
    (["das", "haus"], ["the", "house"]),
    (["das", "buch"], ["the", "book"]),
    (["ein", "buch"], ["a", "book"]),
]


def test_words_that_go_together_are_told_apart() -> None:
    """The example of Koehn's Statistical Machine Translation (2010), section 4.2."""
    best: dict[str, tuple[float, str]] = {}
    for pair in model1(HOUSE, rounds=30):
        best[pair.source] = max(best.get(pair.source, (0.0, "")), (pair.probability, pair.target))
    assert {word: target for word, (_, target) in best.items()} == {
        "das": "the",
        "haus": "house",
        "buch": "book",
        "ein": "a",
    }


def test_probabilities_of_a_word_add_up_to_one() -> None:
    found: dict[str, float] = {}
    for pair in model1(HOUSE):
        found[pair.source] = found.get(pair.source, 0.0) + pair.probability
    assert found == pytest.approx(dict.fromkeys(("das", "haus", "buch", "ein"), 1.0))
    assert model1([]) == []


def test_rare_usual_and_numeric_words_are_left_out() -> None:
    pairs = [(["baas"], ["werkgever", "artikel", "7"])] * 3 + [(["huis"], ["woning", "artikel", "7"])] * 3
    kept = choose(model1(pairs), Choice(weight=0.5, probability=0.05, count=1.0, lift=1.5, most=6))
    assert set(kept) == {"baas", "huis"}
    assert set(kept["baas"]) == {"werkgever"}
    assert 0 < kept["baas"]["werkgever"] <= ANSWERS.weight
    assert choose(model1(pairs), Choice(0.5, 0.05, 10.0, 1.5, 6)) == {}


def test_questions_teach_their_own_language_and_the_others() -> None:
    everyday = {"nl": "Mijn baas betaalt niet", "de": "Mein Chef zahlt nicht", "fr": "patron", "en": "boss"}
    rows = [{"doc": "nl/wet.md", "everyday": everyday}] * 4
    rows += [{"doc": "nl/wet.md", "everyday": dict.fromkeys(everyday, "huis maison house")}] * 40
    quotes = ["De werkgever voldoet het loon."] * 4 + ["Een woning of verblijf."] * 40
    found = {(entry.asked, entry.read, entry.word): entry.others for entry in learn(rows, quotes)}
    assert "werkgever" in found["nl", "nl", "baas"] or "werkver" in found["nl", "nl", "baas"]
    assert any(word.startswith("werk") for word in found["en", "nl", "boss"])
    assert ("nl", "de", "baas") in found
    assert not any(read == "fr" and asked == "fr" for asked, read, _ in found)
