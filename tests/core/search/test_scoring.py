"""The order by words: what it must prefer, and its bounds."""

from __future__ import annotations

from dossier.search.query import Query, prepare
from dossier.search.scoring import Candidate, ceiling, score
from dossier.search.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    {"common": 90, "rare": 2, "scarc": 2, "word": 30, "title": 20}, 100, {("d", "A"): 6000, ("d", "B"): 200}
)


def passage(
    name: str, body: str, *, heading: str = "B", terms: str = "", language: str = "en", document: str = "d"
) -> Candidate:
    return Candidate(name, document, language, heading, "title", terms, body)


def query(text: str) -> Query:
    return prepare(text, "en", ("en", "nl"), VOCABULARY)


def order(candidates: list[Candidate], text: str) -> list[str]:
    scores = score(candidates, query(text), VOCABULARY)
    return sorted(scores, key=lambda name: -scores[name])


def test_a_rare_word_counts_more_than_a_common_one() -> None:
    found = order([passage("a", "common x", heading="1"), passage("b", "rare x", heading="2")], "common rare")
    assert found == ["b", "a"]


def test_two_words_once_beat_one_word_often() -> None:
    often = passage("often", "rare " * 3 + "x " * 17, heading="1")
    both = passage("both", "rare scarc " + "x " * 18, heading="2")
    assert order([often, both], "rare scarce") == ["both", "often"]


def test_a_short_passage_beats_a_long_one_with_the_same_words() -> None:
    found = order(
        [
            passage("long", "rare " + "x " * 400, heading="1"),
            passage("short", "rare " + "x " * 20, heading="2"),
        ],
        "rare",
    )
    assert found == ["short", "long"]


def test_a_word_in_the_heading_counts() -> None:
    found = order(
        [passage("a", "common", heading="1"), passage("b", "common", heading="2", terms="rare")],
        "common rare",
    )
    assert found == ["b", "a"]


def test_the_article_around_decides_between_like_passages() -> None:
    alone = passage("alone", "word x y", heading="B", document="e")
    backed = passage("backed", "word x y", heading="B")
    neighbour = passage("neighbour", "rare x y", heading="B")
    scores = score([alone, backed, neighbour], query("word rare"), VOCABULARY)
    assert scores["backed"] > scores["alone"]


def test_a_long_article_does_not_win_by_its_length() -> None:
    far = [passage(f"far{n}", "word x y", heading="A") for n in range(2)]
    near = passage("near", "word x y", heading="B")
    assert order([*far, near], "word")[0] == "near"


def test_passages_in_a_language_without_words_of_its_own_come_after() -> None:
    assert order(
        [passage("sv", "rare", language="sv", heading="1"), passage("en", "rare", heading="2")], "rare"
    ) == ["en", "sv"]


def test_no_passage_scores_above_the_ceiling() -> None:
    asked = query("rare common word title")
    full = passage("full", "rare common word title " * 200, terms="rare common word title " * 50)
    highest = score([full], asked, VOCABULARY)["full"]
    assert 0 < highest <= ceiling(asked.groups["en"], VOCABULARY)
    assert score([], asked, VOCABULARY) == {}
