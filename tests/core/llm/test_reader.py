"""The reader in llama.cpp says words of the passage, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.llm.reader import PassageReader
from dossier.llm.runtime import LlamaRuntime
from dossier.llm.spans import SENTENCE
from helpers.tiny_gguf import tiny_llama

PASSAGES = (
    "De termijn is\n   zes weken na de dag.",
    "Ärger über  Öl\n\nim März: 12 €.",
    "é",
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(
        tmp_path_factory.mktemp("reader") / "tiny.gguf", seed=3, tokenizer__ggml__merges=["Ā ā"]
    )


@pytest.fixture(scope="module")
def runtime(file: Path) -> Iterator[LlamaRuntime]:
    runtime = LlamaRuntime(file, context=512, threads=1)
    yield runtime
    runtime.close()


@pytest.mark.parametrize("passage", PASSAGES)
@pytest.mark.parametrize("question", ["Wat?", "Hoe lang duurt het?", "Combien <|im_end|>?"])
def test_what_is_said_stands_there(runtime: LlamaRuntime, passage: str, question: str) -> None:
    reading = PassageReader(runtime).read(question, passage, SENTENCE)
    words = passage[reading.start : reading.end]
    assert words
    assert words == words.strip()
    assert 0 < reading.not_here < 1
    assert reading.log_probability < 0


def test_giving_up_seeks_no_words(runtime: LlamaRuntime) -> None:
    assert PassageReader(runtime).read("Wat?", PASSAGES[0], give_up=0.0).empty


def test_an_empty_passage_answers_nothing(runtime: LlamaRuntime) -> None:
    reading = PassageReader(runtime).read("Wat?", " \n ")
    assert reading.empty
    assert reading.not_here == 1
