"""Comparing two documents: what is the same, changed, moved or new, with both sides' exact words."""

from __future__ import annotations

import random
import re

import pytest

from dossier.errors import Cancelled, UnknownDocument, UsageError
from dossier.overview.aligning import align
from dossier.overview.comparison import compare
from dossier.overview.data import Change, ChangeKind, Comparison
from dossier.overview.differing import edits, fact_changes, facts
from dossier.types import CancelToken
from dossier.vault import Vault

OLD = """# Regeling

## Artikel 1

De termijn bedraagt zes weken na verzending van het besluit. Het bedrag is € 1.200 per jaar.

## Artikel 2

De aanvrager stuurt het formulier op papier naar het college.

## Artikel 3

Het college beslist binnen acht weken na ontvangst van de aanvraag.

## Artikel 4

Deze regeling treedt in werking op 1 januari 2025. De korting is 20 procent.

## Artikel 5

Oude rechten vervallen zonder dat daarvoor een besluit nodig is.
"""
NEW = """# Regeling

## Artikel 1

De termijn bedraagt acht weken na verzending van het besluit. Het bedrag is € 1.250 per jaar.

## Artikel 2

Het college beslist binnen acht weken na ontvangst van de aanvraag.

## Artikel 3

De aanvrager stuurt het formulier op papier naar het college.

## Artikel 4

Deze regeling treedt in werking op 1 juli 2025. De korting is 25 procent.

## Artikel 6

Wie al een toeslag heeft, houdt die tot het einde van het jaar.
"""

WORDS = ("egel", "slaapt", "in", "de", "tuin", "bij", "het", "huis")


def check(vault: Vault, made: Comparison) -> None:
    for change in made.changes:
        for name, side in ((made.first, change.first), (made.second, change.second)):
            if side is not None:
                assert vault.documents.text(name.id)[side.start : side.end] == side.text
        if change.first and change.second:
            assert words(applied(change)) == words(change.second.text)
        for fact in change.facts:
            assert fact.first or fact.second
            for side, whole in ((fact.first, change.first), (fact.second, change.second)):
                assert side is None or (whole and whole.start <= side.start < side.end <= whole.end)


def applied(change: Change) -> str:
    """The first text with its edits made: the second, but for white space."""
    assert change.first
    assert change.second
    made, at = "", change.first.start
    for each in change.edits:
        made += change.first.text[at - change.first.start : each.first_start - change.first.start] + " "
        start, end = (place - change.second.start for place in (each.second_start, each.second_end))
        made += change.second.text[start:end] + " "
        at = each.first_end
    return made + change.first.text[at - change.first.start :]


def words(text: str) -> list[str]:
    return re.findall(r"\w+|[^\w\s]", text)


def test_two_versions_of_a_regulation(vault: Vault, put) -> None:  # type: ignore[no-untyped-def]
    old, new = put("/oud.md", OLD), put("/nieuw.md", NEW)
    made = compare(vault, old, new)
    check(vault, made)
    told = {
        (change.kind.value, " ".join((change.first or change.second).text.split())[:22])  # type: ignore[union-attr]
        for change in made.changes
    }
    assert ("changed", "De termijn bedraagt ze") in told
    assert ("changed", "Deze regeling treedt i") in told
    assert ("only_first", "Oude rechten vervallen") in told
    assert ("only_second", "Wie al een toeslag hee") in told
    assert {kind for kind, _ in told} == {"changed", "moved", "only_first", "only_second"}
    facts = [
        (fact.kind, fact.first and fact.first.text, fact.second and fact.second.text)
        for change in made.changes
        for fact in change.facts
    ]
    assert [fact for fact in facts if fact[0] != "number"] == [
        ("period", "zes weken", "acht weken"),
        ("amount", "€ 1.200", "€ 1.250"),
        ("date", "1 januari 2025", "1 juli 2025"),
        ("percentage", "20 procent", "25 procent"),
    ]
    assert 0.7 < made.similarity < 1
    back = compare(vault, new, old)
    assert back.same == made.same
    assert back.similarity == pytest.approx(made.similarity, abs=0.02)


def test_the_same_words_in_other_lines_are_the_same(vault: Vault, put) -> None:  # type: ignore[no-untyped-def]
    one = put("/een.md", OLD, "Een")
    two = put("/twee.md", OLD.replace("na verzending", "na\nverzending"), "Twee")
    made = compare(vault, one, two)
    assert made.changes == ()
    assert made.similarity == 1
    assert made.same == 11


def test_nothing_in_common(vault: Vault, put) -> None:  # type: ignore[no-untyped-def]
    one, two = (
        put("/egel.md", "Egels slapen in de winter.\n"),
        put("/trein.md", "The train leaves at noon.\n"),
    )
    made = compare(vault, one, two)
    check(vault, made)
    assert [change.kind for change in made.changes] == [ChangeKind.ONLY_SECOND, ChangeKind.ONLY_FIRST] or [
        change.kind for change in made.changes
    ] == [ChangeKind.ONLY_FIRST, ChangeKind.ONLY_SECOND]
    assert (made.same, made.similarity) == (0, 0)


def test_bad_input_is_told(vault: Vault, put) -> None:  # type: ignore[no-untyped-def]
    one, empty = put("/vol.md", "Hier staat iets.\n"), put("/wit.md", "\n")
    with pytest.raises(UsageError, match="itself"):
        compare(vault, one, one)
    with pytest.raises(UsageError, match=r"/wit\.md"):
        compare(vault, one, empty)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        compare(vault, one, put("/ander.md", "Hier staat wat anders.\n"), cancel=token)
    gone = put("/weg.md", "Dit gaat weg.\n")
    vault.documents.remove([gone.id])
    with pytest.raises(UnknownDocument):
        compare(vault, one, gone)


@pytest.mark.parametrize("seed", range(40))
def test_edits_turn_one_text_into_the_other(seed: int) -> None:
    chance = random.Random(seed)
    alphabet = ["de", "egel", "€ 5", "1.200", "(a)", "slaapt", "\n", "6", "é", "."]
    one, other = (" ".join(chance.choices(alphabet, k=chance.randrange(25))) for _ in range(2))
    made, at = "", 0
    for each in edits(one, other):
        assert each.first_start >= at
        assert (each.first_start, each.second_start) != (each.first_end, each.second_end)
        made += one[at : each.first_start] + " " + other[each.second_start : each.second_end] + " "
        at = each.first_end
    assert words(made + one[at:]) == words(other)


@pytest.mark.parametrize("seed", range(20))
def test_no_paragraph_is_paired_twice(seed: int) -> None:
    chance = random.Random(seed)
    base = [" ".join(chance.choices(WORDS, k=8)) for _ in range(30)]
    other = [text for text in base if chance.random() < 0.8]
    for _ in range(5):
        other.insert(chance.randrange(len(other) + 1), chance.choice(base) + " vandaag")
    if seed % 2:
        chance.shuffle(other)
    pairs = align(base, other, CancelToken())
    assert len({pair.first for pair in pairs}) == len({pair.second for pair in pairs}) == len(pairs)
    assert all(0 < pair.likeness <= 1 for pair in pairs)
    still = [pair for pair in pairs if not pair.moved]
    assert [pair.second for pair in still] == sorted(pair.second for pair in still)


def test_facts_are_compared_by_what_they_say() -> None:
    one = facts("binnen 6 weken, uiterlijk 1 maart 2025, € 1.200 en 20 %", "nl")
    same = facts("within six weeks, by 1 March 2025, EUR 1,200 and 20 per cent", "en")
    assert fact_changes(one, same) == []
    less = fact_changes(one, one[:-1])
    assert [(a and a.kind, b) for a, b in less] == [("percentage", None)]
    assert facts("artikel 7a, tweede lid", "nl") == []
