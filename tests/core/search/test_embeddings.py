"""The embedder with the real starter model: unit rows, in order, cancellable, questions first."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
import pytest

from dossier.errors import Cancelled, ModelMissing, ModelUnusable
from dossier.search.embeddings import BATCH, SentenceEmbeddings
from dossier.search.passages import embed_text
from dossier.types import CancelToken
from helpers.models import starter_models_dir

TEXTS = [
    "A widow receives a pension.",
    "The weather is fine today. " * 40,
    "Eine Rente",
    "",
    "unemployment benefit",
]


@pytest.fixture(scope="module")
def embedder() -> SentenceEmbeddings:
    return SentenceEmbeddings(starter_models_dir() / "dossier-search", "search")


def test_rows_have_length_one_and_keep_their_order(embedder: SentenceEmbeddings) -> None:
    matrix = embedder.encode(TEXTS)
    assert matrix.shape == (len(TEXTS), embedder.dimensions) == (5, 384)
    assert matrix.dtype == np.float32
    assert np.allclose(np.linalg.norm(matrix, axis=1), 1, atol=1e-3)
    for row, text in zip(matrix, TEXTS, strict=True):
        assert float(row @ embedder.encode([text])[0]) > 0.99
    assert embedder.encode([]).shape == (0, 384)


def test_meaning_is_near(embedder: SentenceEmbeddings) -> None:
    question = embedder.query_vector("What does she get when her husband has died?")
    near, far = embedder.encode([TEXTS[0], TEXTS[1]]) @ question
    assert near > far


def test_bfloat16_gives_nearly_the_same(embedder: SentenceEmbeddings) -> None:
    folder = starter_models_dir() / "dossier-search"
    whole = SentenceEmbeddings(folder, "whole", bfloat16=False).encode(TEXTS)
    half = SentenceEmbeddings(folder, "half", bfloat16=True).encode(TEXTS)
    assert (whole * half).sum(axis=1).min() > 0.99


def test_meaning_is_near_across_languages(embedder: SentenceEmbeddings) -> None:
    question = embedder.query_vector("Combien de temps dure l'allocation de chômage ?")
    near, far = (
        embedder.encode(["How long unemployment benefit is paid.", "Who has to register a dog."]) @ question
    )
    assert near > far


def test_langchain_names(embedder: SentenceEmbeddings) -> None:
    assert len(embedder.embed_query("widow")) == 384
    assert np.allclose(embedder.embed_documents(["widow"])[0], embedder.query_vector("widow"), atol=2e-2)


def test_a_stopped_job_ends_between_batches(embedder: SentenceEmbeddings) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        embedder.encode(TEXTS, token)


def test_a_question_need_not_wait_for_all_batches(embedder: SentenceEmbeddings) -> None:
    token = CancelToken()
    ended = threading.Event()

    def index() -> None:
        try:
            embedder.encode(["long text about benefits and pensions " * 40] * (BATCH * 40), token)
        except Cancelled:
            ended.set()

    worker = threading.Thread(target=index)
    worker.start()
    embedder.query_vector("widow")
    assert worker.is_alive()
    token.cancel()
    worker.join(30)
    assert ended.is_set()


def test_a_folder_without_a_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        SentenceEmbeddings(tmp_path / "nowhere", "none")
    modules = [{"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"}]
    (tmp_path / "modules.json").write_text(json.dumps(modules))
    with pytest.raises(ModelUnusable):
        SentenceEmbeddings(tmp_path, "broken")


def test_the_embedded_text_carries_title_and_inner_headings() -> None:
    assert (
        embed_text("Act", "Part I › Chapter 2 › Article 3", "Text.") == "Act › Chapter 2 › Article 3\nText."
    )
    assert embed_text("", "", "Text.") == "Text."
