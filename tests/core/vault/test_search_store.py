"""Passages, full text and vectors."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from dossier.errors import UnknownCollection, UnknownDocument
from dossier.types import DocumentState, Scope
from dossier.vault import TermFields, Vault
from dossier.vault.fulltext import MOST_TERMS
from dossier.vault.passages import passage_id
from helpers.vaults import add, drafts_of, reading_of


def test_passages_come_in_the_order_asked_for(vault: Vault) -> None:
    document = add(vault, "/case/a.txt")
    found = vault.passages.by_document(document.id)
    assert [p.ordinal for p in found] == list(range(len(found)))
    text = vault.documents.text(document.id)
    assert all(text[p.start : p.end] == p.text and p.page == 1 and p.language == "nl" for p in found)
    assert [p.id for p in found] == [passage_id(document.id, p.start, p.end) for p in found]
    some = [found[3].id, "00" * 16, found[0].id, found[3].id]
    assert vault.passages.get(some) == [found[3], found[0], found[3]]
    assert vault.passages.located(some[:1]) == [(found[3], "/case/a.txt", "a.txt")]
    assert vault.passages.get([]) == []


def test_neighbours_stay_within_the_document(vault: Vault) -> None:
    first, _ = add(vault, "/case/a.txt"), add(vault, "/case/b.txt", "los\n\nstuk")
    found = vault.passages.by_document(first.id)
    assert vault.passages.neighbours(found[0].id, 2) == found[:3]
    assert vault.passages.neighbours(found[-1].id) == found[-2:]
    assert vault.passages.neighbours(found[4].id, 0) == [found[4]]
    with pytest.raises(UnknownDocument):
        vault.passages.neighbours("00" * 16)


def test_counts_follow_the_scope(vault: Vault) -> None:
    a, b = add(vault, "/case/a.txt"), add(vault, "/law/b.txt", "een\n\ntwee", "Wetten")
    add(vault, "/law/c.txt", "c", "Wetten", DocumentState.DAMAGED)
    assert vault.passages.count() == a.passages + 2
    assert vault.passages.count(Scope("Wetten")) == 2
    assert vault.passages.count(Scope(documents=(a.id,))) == a.passages
    assert vault.passages.count(Scope("Wetten", (a.id,))) == 0
    vault.vectors.put("m", vault.passages.ids([b.id])[:1], np.ones((1, 3), np.float32))
    assert vault.passages.pending("m") == a.passages + 1
    assert vault.passages.pending("m", Scope("Wetten")) == 1
    assert vault.passages.pending("other", Scope("Wetten")) == 2
    with pytest.raises(UnknownCollection):
        vault.passages.count(Scope("nergens"))


# Full text


def test_rare_words_and_more_of_them_come_first(vault: Vault) -> None:
    common = [f"de termijn is {n}" for n in range(20)]
    add(vault, "/a.txt", "\n\n".join([*common, "de vergoeding", "de vergoeding 6 maanden"]))
    hits = vault.fulltext.search({"de": 0.1, "vergoeding": 2.0, "maanden": 3.0}, 30)
    texts = [p.text for p in vault.passages.get([hit.passage_id for hit in hits])]
    assert texts[:2] == ["de vergoeding 6 maanden", "de vergoeding"]
    assert len(hits) == 22
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == pytest.approx(5.1)
    assert scores[-1] == pytest.approx(0.1)
    assert len(vault.fulltext.search({"de": 1.0}, 3)) == 3


def test_of_very_many_terms_the_heaviest_are_looked_for(vault: Vault) -> None:
    add(vault, "/a.txt", "huur\n\ntoeslag")
    many = {f"woord{number}": 1.0 for number in range(MOST_TERMS)}
    assert vault.fulltext.search({**many, "huur": 0.5}, 5) == []
    assert len(vault.fulltext.search({**many, "huur": 2.0}, 5)) == 1
    assert vault.fulltext.search({}, 5) == []


def test_the_scope_is_kept_to(vault: Vault) -> None:
    a = add(vault, "/case/a.txt", "huur een")
    b = add(vault, "/case/b.txt", "huur twee")
    c = add(vault, "/law/c.txt", "huur drie", "Wetten")

    def documents(scope: Scope) -> set[str]:
        hits = vault.fulltext.search({"huur": 1.0}, 10, scope)
        return {p.document_id for p in vault.passages.get([hit.passage_id for hit in hits])}

    assert documents(Scope()) == {a.id, b.id, c.id}
    assert documents(Scope("Zaak")) == {a.id, b.id}
    assert documents(Scope(documents=(a.id, c.id))) == {a.id, c.id}
    assert documents(Scope("Zaak", (a.id, c.id))) == {a.id}
    assert documents(Scope(documents=())) == set()
    with pytest.raises(UnknownCollection):
        documents(Scope("nergens"))


@pytest.mark.parametrize(
    "term",
    [
        "l262-2",
        "7a",
        "§",
        'a"b',
        "near",
        "€1.234,56",
        "a/b",
        "x_y",
        "été",
        "naïve",
        "条",
        "c++",
        "r&d",
        "o'neil",
    ],
)
def test_terms_are_whatever_stands_between_spaces(vault: Vault, term: str) -> None:
    add(vault, "/a.txt", "iets anders")
    reading = reading_of("het stuk")
    waiting = vault.documents.add_waiting("/b.txt", "ab" * 32, 1, "Zaak", b"x")
    draft = dataclasses.replace(drafts_of(reading)[0], terms=TermFields("", "", f"voor {term} na"))
    vault.documents.complete(waiting.id, reading, [draft])
    assert len(vault.fulltext.search({term: 1.0}, 5)) == 1
    assert vault.fulltext.document_frequencies([term, "nergens"]) == {term: 1}


def test_document_frequencies_count_passages_once(vault: Vault) -> None:
    add(vault, "/a.txt", "huur huur huur\n\nhuur toeslag\n\ntoeslag")
    assert vault.fulltext.document_frequencies(["huur", "toeslag", "hoofdstuk"]) == {
        "huur": 2,
        "toeslag": 2,
        "hoofdstuk": 3,
    }
    assert vault.fulltext.document_frequencies([]) == {}


# Vectors


def test_vectors_come_back_close_and_in_batches(vault: Vault) -> None:
    document = add(vault, "/a.txt", "\n\n".join(f"stuk {n}" for n in range(25)))
    pending = vault.passages.without_vector("m", 100)
    assert [one.text for one in pending] == [f"stuk {n}" for n in range(25)]
    assert pending[0][1:3] == ("a.txt", "Hoofdstuk 1")
    matrix = np.random.default_rng(1).normal(size=(25, 16)).astype(np.float32)
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    assert vault.vectors.put("m", [one.id for one in pending], matrix) == 25
    batches = list(vault.vectors.iterate("m", batch=10))
    assert [len(batch.ids) for batch in batches] == [10, 10, 5]
    assert [one for batch in batches for one in batch.ids] == [one.id for one in pending]
    assert {one for batch in batches for one in batch.document_ids} == {document.id}
    back = np.concatenate([batch.matrix for batch in batches])
    assert back.dtype == np.float32
    assert np.abs(back @ matrix.T - matrix @ matrix.T).max() < 0.002
    assert vault.documents.get(document.id, "m").vectors == 25
    assert vault.documents.get(document.id).vectors == 0


def test_work_on_vectors_resumes_and_models_do_not_mix(vault: Vault) -> None:
    add(vault, "/a.txt")
    first = vault.passages.without_vector("m", 4)
    vault.vectors.put("m", [one.id for one in first], np.ones((4, 3), np.float32))
    rest = vault.passages.without_vector("m", 100)
    assert not set(first) & set(rest)
    assert vault.passages.without_vector("other", 100) == first + rest
    vault.vectors.put("other", [first[0].id], np.ones((1, 5), np.float32))
    assert vault.vectors.models() == {"m": 4, "other": 1}
    vault.vectors.drop("m")
    vault.vectors.drop("m")
    assert vault.vectors.models() == {"other": 1}
    assert list(vault.vectors.iterate("m")) == []
    assert len(vault.passages.without_vector("m", 100)) == len(first + rest)


def test_a_vector_put_again_replaces_the_first(vault: Vault) -> None:
    add(vault, "/a.txt", "een")
    ids = [one.id for one in vault.passages.without_vector("m", 5)]
    vault.vectors.put("m", ids, np.ones((1, 3), np.float32))
    vault.vectors.put("m", ids, np.full((1, 3), 2, np.float32))
    (batch,) = vault.vectors.iterate("m")
    assert batch.matrix.tolist() == [[2, 2, 2]]


def test_vectors_of_passages_that_are_gone_are_passed_over(vault: Vault) -> None:
    gone, kept = add(vault, "/a.txt", "een"), add(vault, "/b.txt", "twee")
    ids = vault.passages.ids([gone.id, kept.id])
    vault.documents.remove([gone.id])
    assert vault.vectors.put("m", ids, np.ones((2, 3), np.float32)) == 1
    assert [batch.document_ids for batch in vault.vectors.iterate("m")] == [[kept.id]]
    assert list(vault.vectors.iterate("m", document_ids=[gone.id])) == []
    assert len(list(vault.vectors.iterate("m", document_ids=[kept.id]))) == 1


def test_vectors_of_another_shape_are_refused(vault: Vault) -> None:
    add(vault, "/a.txt", "een\n\ntwee")
    ids = [one.id for one in vault.passages.without_vector("m", 5)]
    vault.vectors.put("m", ids, np.ones((2, 3), np.float32))
    for wrong in (np.ones((2, 4), np.float32), np.ones((1, 3), np.float32), np.ones(3, np.float32)):
        with pytest.raises(ValueError, match=r"passages and a matrix|dimensions"):
            vault.vectors.put("m", ids, wrong)
