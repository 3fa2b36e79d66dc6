"""The whole search over a real vault and a real index, with a small made-up embedder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from dossier.errors import LibraryLocked, UnknownCollection
from dossier.reading.limits import DEFAULT
from dossier.reading.web.markdown import read_markdown
from dossier.search.passages import drafts
from dossier.search.retriever import DossierRetriever
from dossier.search.searcher import Searcher
from dossier.search.vectors import VectorIndex
from dossier.types import Document, Reading, Scope
from dossier.vault import Vault
from helpers.vaults import new_vault

DUTCH = """# Werkloosheidswet

## Artikel 16

De werknemer die zijn arbeidsuren verliest, is werkloos.

## Artikel 17

Recht op uitkering bestaat indien in 36 weken ten minste 26 weken arbeid is verricht.

## Artikel 42

De duur van de uitkering is drie maanden, vermeerderd met een maand per jaar arbeidsverleden.
"""
GERMAN = """# Sozialgesetzbuch

## § 35 Altersrente

Versicherte haben Anspruch auf Regelaltersrente, wenn sie die Wartezeit erfüllt haben.

## § 46 Witwenrente

Witwen haben Anspruch auf eine Rente, wenn sie nicht wieder geheiratet haben.
"""
ENGLISH = """# Benefits Act

## Section 5

A widow receives a pension of 40 pounds a week.

## Section 6

An orphan receives a grant.
"""


class Letters:
    """Embeds a text by the letters it holds: similar spelling, similar vector."""

    model_id = "letters"
    trusted: ClassVar[dict[str, float]] = {"en": 1.0}

    def query_vector(self, text: str) -> np.ndarray:
        vector = np.ones(64, dtype=np.float32)
        folded = text.lower()
        for first, second in pairwise(folded):
            vector[int.from_bytes(hashlib.sha256((first + second).encode()).digest()[:2]) % 64] += 1
        return vector / np.linalg.norm(vector)


def add(vault: Vault, name: str, text: str, collection: str = "Law") -> Document:
    data = text.encode()
    reading: Reading = read_markdown(data, DEFAULT)
    waiting = vault.documents.add_waiting(
        f"/files/{name}.md", hashlib.sha256(data).hexdigest(), len(data), collection, data
    )
    return vault.documents.complete(waiting.id, reading, drafts(reading, reading.title))


def fill(vault: Vault, index: VectorIndex, documents: Sequence[Document]) -> None:
    for document in documents:
        passages = vault.passages.by_document(document.id)
        matrix = np.stack([Letters().query_vector(each.text) for each in passages])
        vault.vectors.put("letters", [each.id for each in passages], matrix)
        index.add([each.id for each in passages], matrix, [document.id] * len(passages))


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = new_vault(tmp_path / "library")
    yield made
    made.close()


@pytest.fixture
def laws(vault: Vault) -> list[Document]:
    return [add(vault, "ww", DUTCH), add(vault, "sgb", GERMAN), add(vault, "act", ENGLISH, "British")]


@pytest.fixture
def index() -> Iterator[VectorIndex]:
    made = VectorIndex()
    yield made
    made.close()


def test_a_passage_names_its_paragraphs_beside_the_heading_it_is_scored_by(vault: Vault) -> None:
    members = "\n".join(
        f"{n}. {'Het college stelt regels over de vorm van een aanvraag. ' * 7}" for n in range(1, 7)
    )
    document = add(vault, "lang", f"# Wet\n\n## Artikel 3\n\n{members}\n5. Een egel heeft geen recht.\n")
    passages = vault.passages.by_document(document.id)
    assert len(passages) > 1
    assert {passage.heading for passage in passages} == {"Artikel 3"}
    assert passages[0].where.startswith("Artikel 3 › lid 1")
    assert vault.passages.article_lengths().keys() == {(document.id, "Artikel 3")}


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("Hoe lang duurt de uitkering?", "Artikel 42"),
        ("Hoeveel weken moet ik gewerkt hebben voor een WW-uitkering?", "Artikel 17"),
        ("Wer bekommt Witwenrente?", "§ 46 Witwenrente"),
        ("Rente nach § 35", "§ 35 Altersrente"),
        ("What does a widow get?", "Section 5"),
    ],
)
def test_words_alone_find_the_article(
    vault: Vault, laws: list[Document], question: str, heading: str
) -> None:
    result = Searcher(vault).search(question)
    assert result.hits[0].passage.heading == heading
    assert [hit.rank for hit in result.hits] == list(range(1, len(result.hits) + 1))
    for hit in result.hits:
        text = vault.documents.text(hit.passage.document_id)
        assert text[hit.passage.start : hit.passage.end] == hit.passage.text
        assert 0 <= hit.score <= 1


def test_a_question_in_another_language_meets_the_concept(vault: Vault, laws: list[Document]) -> None:
    result = Searcher(vault).search("Quel est le montant pour une veuve ?", scope=Scope(collection="British"))
    assert result.hits[0].passage.heading == "Section 5"


@pytest.mark.parametrize("question", ["", "   ", "?!…", '"""', "🙂🙂", "((*", "\n\t", "\x00"])
def test_a_question_without_words_finds_nothing(
    vault: Vault, laws: list[Document], index: VectorIndex, question: str
) -> None:
    fill(vault, index, laws)
    result = Searcher(vault, Letters(), index).search(question)
    assert result.hits == ()
    assert result.coverage.searched == 3


@pytest.mark.parametrize(
    "question",
    [
        'uitkering" OR "x',
        "uitkering AND NOT (",
        "NEAR(uitkering, 5)",
        "body: uitkering*",
        "uitkering 🙂 \x00 \ud800",
        "uitkering " * 2000,
        "'; DROP TABLE passages; -- uitkering",
        "^uitkering + {heading}:x",
    ],
)
def test_no_question_is_an_error(vault: Vault, laws: list[Document], question: str) -> None:
    assert Searcher(vault).search(question).hits
    assert vault.passages.count() == 7


def test_scope_is_kept_by_both_sides(vault: Vault, laws: list[Document], index: VectorIndex) -> None:
    fill(vault, index, laws)
    searcher = Searcher(vault, Letters(), index)
    for scope, expected in (
        (Scope(collection="British"), {laws[2].id}),
        (Scope(documents=(laws[0].id,)), {laws[0].id}),
        (Scope(collection="Law", documents=(laws[1].id, laws[2].id)), {laws[1].id}),
        (Scope(documents=()), set()),
    ):
        result = searcher.search("widow uitkering Rente", scope=scope)
        assert {hit.passage.document_id for hit in result.hits} == expected
        assert result.coverage.total == len(expected)
    with pytest.raises(UnknownCollection):
        searcher.search("widow", scope=Scope(collection="never made"))


def test_a_large_scope_is_sifted_and_kept(
    vault: Vault, laws: list[Document], index: VectorIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault, index, laws)
    monkeypatch.setattr("dossier.search.searcher.LARGEST_FILTER", 0)
    scope = Scope(collection="Law")
    ranked = Searcher(vault, Letters(), index).rank("widow orphan pension", scope, words=False)
    found = {each.document_id for each in vault.passages.get([name for name, _ in ranked])}
    assert found == {laws[0].id, laws[1].id}


def test_search_answers_while_vectors_load(vault: Vault, laws: list[Document], index: VectorIndex) -> None:
    searcher = Searcher(vault, expects_vectors=True)
    assert searcher.search("widow").coverage.pending_vectors == 7
    searcher.embedder, searcher.index = Letters(), index
    assert searcher.search("widow").coverage.pending_vectors == 7
    fill(vault, index, laws[:1])
    assert searcher.search("widow").hits[0].passage.heading == "Section 5"
    assert searcher.search("widow").coverage.pending_vectors == 4
    fill(vault, index, laws[1:])
    assert searcher.search("widow").coverage.pending_vectors == 0
    assert Searcher(vault).search("widow").coverage.pending_vectors == 0


def test_vectors_find_what_words_do_not(vault: Vault, laws: list[Document], index: VectorIndex) -> None:
    fill(vault, index, laws)
    question = "orphanxyz receivesqqq grantzzz"
    assert Searcher(vault).search(question).hits == ()
    assert Searcher(vault, Letters(), index).search(question).hits[0].passage.heading == "Section 6"


def test_a_document_added_or_removed_later_is_found_or_not(
    vault: Vault, laws: list[Document], index: VectorIndex
) -> None:
    fill(vault, index, laws)
    searcher = Searcher(vault, Letters(), index)
    assert not searcher.rank("Zaunlattenbonus", Scope(), vectors=False)
    late = add(vault, "late", "# Neu\n\n## § 1 Zuschlag\n\nDer Zaunlattenbonus beträgt 30 Euro.\n")
    assert searcher.search("Zaunlattenbonus").hits[0].passage.document_id == late.id
    vault.documents.remove([late.id, laws[2].id])
    # The index may know them a little longer; the vault is the truth.
    left = {hit.passage.document_id for hit in searcher.search("Zaunlattenbonus widow").hits}
    assert not left & {late.id, laws[2].id}


def test_k_bounds_the_hits(vault: Vault, laws: list[Document]) -> None:
    searcher = Searcher(vault)
    assert len(searcher.search("uitkering Rente widow", k=2).hits) == 2
    assert searcher.search("uitkering", k=0).hits == ()


def test_the_same_search_gives_the_same_order(vault: Vault, laws: list[Document], index: VectorIndex) -> None:
    fill(vault, index, laws)
    first = Searcher(vault, Letters(), index).search("pension of a widow")
    again = Searcher(vault, Letters(), index).search("pension of a widow")
    assert first.hits == again.hits


def test_a_closed_library_says_so(vault: Vault, laws: list[Document]) -> None:
    searcher = Searcher(vault)
    vault.close()
    with pytest.raises(LibraryLocked):
        searcher.search("widow")


def test_passages_know_their_own_language(vault: Vault) -> None:
    mixed = (
        "# Treaty\n\n## Article 1\n\n"
        + "A person who works in the territory of one State is subject to its laws. " * 4
        + "\n\n## Artikel 1\n\n"
        + "Op een persoon die op het grondgebied van een Staat werkt, zijn diens wetten van toepassing. " * 4
    )
    document = add(vault, "treaty", mixed)
    assert [each.language for each in vault.passages.by_document(document.id)] == ["en", "nl"]


def test_the_retriever_gives_langchain_documents(vault: Vault, laws: list[Document]) -> None:
    searcher = Searcher(vault)
    retriever = DossierRetriever(search=searcher.search, k=2, scope=Scope(collection="Law"))
    found = retriever.invoke("Wer bekommt Witwenrente?")
    assert len(found) <= 2
    best = found[0]
    assert best.metadata["heading"] == "§ 46 Witwenrente"
    assert best.metadata["document"] == laws[1].id
    assert (
        vault.documents.text(laws[1].id)[best.metadata["start"] : best.metadata["end"]] == best.page_content
    )
    assert {"path", "title", "page", "language", "score", "rank", "passage"} <= set(best.metadata)
