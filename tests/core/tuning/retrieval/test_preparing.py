"""What the embedder is trained on: vocabulary, passages, hard negatives; and that weights come back whole."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch

from dossier.llm.packed import unpack
from dossier.tuning.reader.examples import Example
from dossier.tuning.reader.sources import law as law_examples
from dossier.tuning.retrieval.negatives import mine
from dossier.tuning.retrieval.saving import save
from dossier.tuning.retrieval.sources import Collected, add_folder, add_law_questions, add_terms
from dossier.tuning.retrieval.vocabulary import grow

LAW = """# Wet op het licht

## Artikel 1

De aanvrager krijgt vergoeding voor een lamp, indien hij binnen zes weken een aanvraag indient bij het loket.

## Artikel 2

De vergoeding voor een lamp bedraagt ten hoogste twintig euro per jaar; het loket betaalt in december.
"""


def _tokenizer() -> dict[str, object]:
    tokens = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "де", "a", "l", "##a", "##m", "##p"]
    return {
        "model": {"vocab": {token: number for number, token in enumerate(tokens)}},
        "added_tokens": [{"id": 3, "content": "[CLS]"}],
        "post_processor": {"special_tokens": {"[CLS]": {"ids": [3]}}, "sep": ["[SEP]", 4]},
    }


def test_a_vocabulary_grows_by_what_texts_hold_and_loses_other_scripts() -> None:
    grown, origins = grow(_tokenizer(), iter(["lamp lampa lamp lampa lamp"] * 5))
    ids = grown["model"]["vocab"]
    assert "lamp" in ids
    assert not {"[unused0]", "де"} & set(ids)
    assert list(ids.values()) == list(range(len(origins)))
    assert origins[ids["lamp"]] == [8, 9, 10, 11], "it begins as the mean of its shards"
    assert origins[ids["a"]] == [7]
    assert grown["post_processor"]["special_tokens"]["[CLS]"]["ids"] == [ids["[CLS]"]]
    assert grown["post_processor"]["sep"] == ["[SEP]", ids["[SEP]"]]


def test_a_question_knows_its_passage_and_what_is_near_it(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "licht.md").write_text(LAW, "utf-8")
    asked = {"nl": "Hoeveel krijg ik voor een lamp?", "en": "How much do I get for a lamp?"}
    row = {
        "id": "1",
        "doc": "nl/licht.md",
        "quote": "ten hoogste twintig euro per jaar",
        "statutory": "Hoeveel?",
    }
    rows = [row | {"everyday": asked}, row | {"id": "2", "quote": "nowhere", "everyday": asked}]
    questions = tmp_path / "nl.jsonl"
    questions.write_text("".join(json.dumps(each) + "\n" for each in rows), "utf-8")
    found = Collected()
    texts = add_folder(found, tmp_path, "law")
    assert add_law_questions(found, texts, [questions], "law") == 1
    assert [query.language for query in found.queries] == ["nl", "nl", "en"]
    (right,) = found.queries[0].positives
    assert "twintig euro" in found.entries[right].text
    assert found.pairs == [(asked["nl"], asked["en"])]
    near = mine(found)["1"]
    assert near
    assert right not in near


def test_a_question_may_point_at_its_words_by_range(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    law = tmp_path / "nl" / "licht.md"
    law.write_text(LAW, "utf-8")
    start = LAW.index("ten hoogste")
    answer = LAW.index("twintig euro")
    row = {
        "id": "own",
        "doc": "nl/licht.md",
        "quote": [start, start + len("ten hoogste twintig euro per jaar")],
        "answer": [answer, answer + len("twintig euro")],
        "everyday": {"nl": "Hoeveel krijg ik voor een lamp?"},
    }
    questions = tmp_path / "own.jsonl"
    questions.write_text(json.dumps(row) + "\n", "utf-8")
    found = Collected()
    texts = add_folder(found, tmp_path, "law")
    assert add_law_questions(found, texts, [questions], "law", root=tmp_path) == 0
    (query,) = found.queries
    assert "twintig euro" in found.entries[query.positives[0]].text
    (example,) = [one for one in law_examples([questions], tmp_path) if isinstance(one, Example)]
    assert example.gold == ("twintig euro",)
    assert (example.group, example.question) == ("law nl", "Hoeveel krijg ik voor een lamp?")


def test_terms_of_one_concept_are_pairs(tmp_path: Path) -> None:
    pack = tmp_path / "pack.csv"
    pack.write_text("id,nl,en\n1,lamp|~peer [BE],lamp|bulb\n", "utf-8")
    found = Collected()
    add_terms(found, pack)
    assert found.pairs == [("lamp", "lamp"), ("peer", "bulb")]


def test_weights_come_back_from_their_small_files(tmp_path: Path) -> None:
    chance = torch.Generator().manual_seed(1)
    state = {"table": torch.randn(300, 64, generator=chance), "bias": torch.randn(64, generator=chance)}
    save(state, tmp_path, "weights")
    weights = unpack(sorted(tmp_path.glob("weights*.safetensors")))
    assert np.abs(weights["table"] - state["table"].numpy()).max() < 0.02
    assert np.allclose(weights["bias"], state["bias"].numpy(), atol=2e-3)
