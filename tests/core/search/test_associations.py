"""What comes with Dossier for everyday words, and its file."""

from __future__ import annotations

import pytest

from dossier.search.analysis import stem
from dossier.search.terminology.associations import Entry, parse, render, social_security


def test_a_file_holds_what_was_put_in() -> None:
    entries = [
        Entry("nl", "nl", "baas", {"werkgever": 0.25, "bedrijf": 0.05}),
        Entry("nl", "de", "baas", {"arbeitgeb": 0.8}),
    ]
    assert render(entries) == render(entries)
    assert parse(render(entries)) == {
        ("nl", "nl"): {"baas": {"werkgever": 0.25, "bedrijf": 0.05}},
        ("nl", "de"): {"baas": {"arbeitgeb": 0.8}},
    }
    assert parse(render([])) == {}


@pytest.mark.parametrize(
    ("asked", "word", "read", "expected"),
    [
        ("nl", "baas", "nl", "werkgever"),
        ("de", "chef", "de", "arbeitgeber"),
        ("nl", "kinderbijslag", "de", "kindergeld"),
        ("en", "pension", "fr", "retraite"),
        ("de", "arbeitslos", "en", "unemployed"),
    ],
)
def test_everyday_words_bring_the_laws(asked: str, word: str, read: str, expected: str) -> None:
    """Also that the file's stems are those that texts are given today."""
    assert stem(expected, read) in social_security()[asked, read][stem(word, asked)]


def test_no_word_counts_more_than_the_questions_own() -> None:
    for words in social_security().values():
        for others in words.values():
            assert all(0 < weight <= 0.8 for weight in others.values())
            assert all(other.isalnum() for other in others)
