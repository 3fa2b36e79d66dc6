"""Readers compared on the same examples, with the real llama.cpp and models of random weights."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from dossier.evaluation.throwaway import save
from dossier.tuning.reader import comparing
from dossier.tuning.reader.comparing import _around, _curve, compare
from dossier.tuning.reader.examples import VALIDATION, Example, Material, Source
from helpers.tiny_gguf import tiny_llama

TEXT = "De termijn is zes weken. " + "Er staat nog meer in deze wet. " * 40 + "De boete is tien euro."


def material() -> Material:
    sources = {name: Source(name, name, "nl", TEXT.replace("wet", name)) for name in ("a", "b", "c")}
    examples = []
    for name in ("a", "b"):
        for words in ("zes weken", "tien euro"):
            start = sources[name].text.index(words)
            end = start + len(words)
            examples.append(
                Example(
                    f"{name}-{words}",
                    "law nl" if name == "a" else "piaf",
                    "nl",
                    "Hoe lang is de termijn?",
                    name,
                    start,
                    end,
                    (start, end),
                    near=("c",) if name == "a" else (),
                    split=VALIDATION,
                )
            )
    return Material(sources, examples)


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """The models of the tests hold 512 tokens, of a character each."""
    monkeypatch.setattr(comparing, "WINDOW", 200)


def test_every_model_is_asked_the_same(tmp_path: Path) -> None:
    models = [
        tiny_llama(tmp_path / f"{seed}.gguf", seed=seed, tokenizer__ggml__merges=["Ā ā"]) for seed in (1, 2)
    ]
    report = compare(models, material(), 10)
    assert list(report.said) == ["1", "2"]
    ids = [[each.id for each in rows] for rows in report.said.values()]
    assert ids[0] == ids[1]
    assert len(ids[0]) == 4
    figures = report.figures()["1"]
    assert set(figures) == {"law nl", "piaf", "all"}
    assert figures["piaf"]["near auc"] is None
    assert 0 <= (figures["all"]["f1"] or 0) <= 1
    for each in report.said["1"]:
        assert each.words in TEXT.replace("wet", each.id[0])
        assert each.words in each.answer
    save(report, tmp_path / "out", "readers")
    page = (tmp_path / "out" / "readers.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 6
    assert "worst cases" in page
    saved = json.loads((tmp_path / "out" / "readers.json").read_text(encoding="utf-8"))
    assert saved["bytes"]["1"] == models[0].stat().st_size
    assert "law nl" in report.as_table()


def test_the_part_of_the_passage_holds_the_answer() -> None:
    for example in material().examples:
        text = TEXT.replace("wet", example.passage)
        for seed in range(20):
            window = _around(text, example, random.Random(seed))
            assert text[example.start : example.end] in window
            assert len(window) <= comparing.WINDOW + 20


def test_the_curve_rises(tmp_path: Path) -> None:
    model = tiny_llama(tmp_path / "3.gguf", seed=3, tokenizer__ggml__merges=["Ā ā"])
    points = _curve(compare([model], material(), 10).said["3"])
    assert points == sorted(points)
    assert points[-1] == (1.0, 1.0)
