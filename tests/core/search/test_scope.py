"""A search keeps to where it is told to look, by words, by vectors and by both."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from dossier.search.searcher import Searcher
from dossier.search.vectors import VectorIndex
from dossier.types import Document, Facts, Filter, Scope
from dossier.vault import Vault
from helpers.vaults import drafts_of, new_vault, reading_of

TEXT = "De termijn van bezwaar is zes weken.\n\nDe termijn van beroep is acht weken.\n\nDe termijn begint nu."
PDF = "application/pdf"
SIDES = [(True, False), (False, True), (True, True)]


class Even:
    """An embedder to which every text is nearly the same, so that no passage is too far to be found."""

    model_id = "even"
    trusted: ClassVar[dict[str, float]] = {"nl": 1.0}

    def query_vector(self, text: str) -> np.ndarray:
        return np.full(16, 0.25, dtype=np.float32)


def put(vault: Vault, number: int) -> Document:
    """One of many documents, of differing language, kind, date and collection."""
    raw = f"{number}".encode()
    path, collection = f"/files/{number}.{'pdf' if number % 3 else 'txt'}", f"Zaak {number % 2}"
    waiting = vault.documents.add_waiting(path, hashlib.sha256(raw).hexdigest(), len(raw), collection, raw)
    reading = replace(
        reading_of(TEXT),
        language="fr" if number % 5 == 0 else "nl",
        media_type=PDF if number % 3 else "text/plain",
        facts=Facts(f"20{number:02}-03"),
    )
    return vault.documents.complete(waiting.id, reading, drafts_of(reading))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Vault, VectorIndex, list[Document]]]:
    index = VectorIndex()
    with new_vault(Path(tmp_path_factory.mktemp("scope")) / "library") as vault:
        documents = [put(vault, number) for number in range(30)]
        random = np.random.default_rng(7)
        for document in documents:
            ids = vault.passages.ids([document.id])
            matrix = (
                np.full((len(ids), 16), 0.25, dtype=np.float32) + random.normal(size=(len(ids), 16)) * 0.01
            )
            vault.vectors.put("even", ids, matrix)
            index.add(ids, matrix, [document.id] * len(ids))
        yield vault, index, documents
    index.close()


@pytest.mark.parametrize(
    ("narrow", "numbers"),
    [
        (lambda documents: Scope(documents=(documents[7].id,)), {7}),
        (lambda documents: Scope(documents=(documents[7].id, documents[8].id), collection="Zaak 0"), {8}),
        (lambda documents: Scope(filter=Filter(language="fr")), set(range(0, 30, 5))),
        (lambda documents: Scope(filter=Filter(type="txt")), set(range(0, 30, 3))),
        (lambda documents: Scope(filter=Filter(since="2004", until="2006-12")), {4, 5, 6}),
        (lambda documents: Scope("Zaak 1", None, Filter(language="fr", type="pdf")), {5, 25}),
        (lambda documents: Scope(documents=()), set()),
    ],
)
@pytest.mark.parametrize("sides", SIDES, ids=["words", "vectors", "both"])
@pytest.mark.parametrize("largest", [100, 1], ids=["named", "sifted"])
def test_only_what_is_in_scope_is_found_and_all_of_it(
    library: tuple[Vault, VectorIndex, list[Document]],
    narrow: object,
    numbers: set[int],
    sides: tuple[bool, bool],
    largest: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vault, index, documents = library
    monkeypatch.setattr("dossier.search.searcher.LARGEST_FILTER", largest)
    assert callable(narrow)
    scope = narrow(documents)
    ranked = Searcher(vault, Even(), index).rank("termijn", scope, words=sides[0], vectors=sides[1])
    expected = vault.passages.ids([documents[number].id for number in numbers])
    assert {name for name, _ in ranked} == set(expected)
