"""The vector index over a real Chroma: exact neighbours, filters, removal, and no state shared."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from dossier.search.vectors import VectorIndex


@pytest.fixture
def index() -> Iterator[VectorIndex]:
    made = VectorIndex()
    yield made
    made.close()


def unit(count: int, seed: int = 0) -> np.ndarray:
    matrix = np.random.default_rng(seed).normal(size=(count, 32)).astype(np.float32)
    return matrix / np.linalg.norm(matrix, axis=1, keepdims=True)


def test_neighbours_are_those_of_an_exact_search(index: VectorIndex) -> None:
    matrix, questions = unit(600), unit(20, seed=1)
    index.add([f"p{n}" for n in range(600)], matrix, [f"d{n % 7}" for n in range(600)])
    right = 0
    for question in questions:
        found = index.query(question, 10)
        exact = matrix @ question
        assert all(abs(cosine - float(exact[int(name[1:])])) < 1e-3 for name, cosine in found)
        assert [cosine for _, cosine in found] == sorted((cosine for _, cosine in found), reverse=True)
        right += len({name for name, _ in found} & {f"p{n}" for n in np.argsort(-exact)[:10]})
    assert right >= 190


def test_only_the_documents_asked_for(index: VectorIndex) -> None:
    index.add([f"p{n}" for n in range(60)], unit(60), [f"d{n % 6}" for n in range(60)])
    question = unit(1, seed=2)[0]
    assert {int(name[1:]) % 6 for name, _ in index.query(question, 10, ["d2"])} == {2}
    assert {int(name[1:]) % 6 for name, _ in index.query(question, 20, ["d1", "d4", "d1"])} == {1, 4}
    assert index.query(question, 10, []) == []
    assert index.query(question, 10, ["unknown"]) == []


def test_removed_documents_are_not_found(index: VectorIndex) -> None:
    index.add(["a", "b"], unit(2), ["d1", "d2"])
    index.remove(["d1", "never there"])
    assert len(index) == 1
    assert [name for name, _ in index.query(unit(1)[0], 5)] == ["b"]


def test_adding_again_replaces(index: VectorIndex) -> None:
    index.add(["a"], unit(1, seed=3), ["d"])
    index.add(["a"], unit(1, seed=4), ["d"])
    assert len(index) == 1
    assert index.query(unit(1, seed=4)[0], 1)[0][1] == pytest.approx(1.0, abs=1e-4)


def test_two_indexes_share_nothing_and_close_twice(index: VectorIndex) -> None:
    other = VectorIndex()
    other.add(["x"], unit(1), ["d"])
    assert len(index) == 0
    assert index.query(unit(1)[0], 3) == []
    other.close()
    other.close()
    assert len(other) == 0
    assert other.query(unit(1)[0], 3) == []


def test_more_than_one_batch_of_chroma(index: VectorIndex) -> None:
    count = 6000
    index.add([str(n) for n in range(count)], unit(count), ["d"] * count)
    assert len(index) == count
