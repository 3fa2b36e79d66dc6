"""A tiny base model and a little material of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.tuning.reader.examples import TRAINING, VALIDATION, Example, Material, Source
from helpers.tiny_gguf import tiny_llama


@pytest.fixture(scope="session")
def tiny_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A GGUF with a byte vocabulary and random weights."""
    return tiny_llama(
        tmp_path_factory.mktemp("base") / "tiny.gguf",
        llama__context_length=2048,
        tokenizer__ggml__merges=["Ā ā"],
    )


@pytest.fixture
def material() -> Material:
    """Two texts a language, with one question each; the second text of each is validation."""
    passages, examples = {}, []
    for language, words in (("nl", ("zes weken", "drie dagen")), ("de", ("vier Monate", "elf Euro"))):
        for number, answer in enumerate(words):
            name = f"text-{language}/{number}"
            text = f"Eerst iets anders. De termijn is {answer} na de dag. Dan volgt de rest, {number}."
            passages[name] = Source(name, name, language, text)
            start = text.index(answer)
            sentence = text.index("De termijn"), text.index(" Dan")
            examples.append(
                Example(
                    name, f"text {language}", language, f"Hoe lang is termijn {number}?", name, start,
                    start + len(answer), sentence, (answer,), (), VALIDATION if number else TRAINING,
                )
            )  # fmt: skip
    return Material(passages, examples)
