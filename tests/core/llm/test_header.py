from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest

from dossier.errors import ModelUnusable
from dossier.llm.cards import check_chat_model
from dossier.llm.header import read_header
from helpers.tiny_gguf import tiny_llama


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("gguf") / "tiny.gguf")


def test_reads_what_a_good_file_says(model: Path) -> None:
    header = read_header(model)
    assert header.architecture == "llama"
    assert header.hyper("context_length") == 512
    assert header.array_lengths["tokenizer.ggml.tokens"] == 259
    assert "tokenizer.ggml.tokens" not in header.metadata  # long arrays are counted, not kept
    assert header.main_type == "F32"
    assert header.parameters > 100_000


@pytest.mark.parametrize("kept", [0, 3, 4, 8, 23, 24, 100, 3000, 9000, 20_000, -1])
def test_a_file_cut_short_is_refused_with_a_reason(model: Path, tmp_path: Path, kept: int) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(model.read_bytes()[:kept])
    with pytest.raises(ModelUnusable, match=r"cut\.gguf"):
        read_header(cut)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.gguf", tmp_path):
        with pytest.raises(ModelUnusable):
            read_header(path)


def test_damaged_headers_never_raise_anything_else(model: Path, tmp_path: Path) -> None:
    good = model.read_bytes()
    end_of_header = read_header(model).data_offset
    chance = random.Random(7)
    broken = tmp_path / "broken.gguf"
    refused = 0
    for _ in range(400):
        data = bytearray(good)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(4, end_of_header)] = chance.randrange(256)
        broken.write_bytes(data)
        try:
            check_chat_model(broken)
        except ModelUnusable:
            refused += 1
    assert refused > 100


@pytest.mark.parametrize(
    ("offset", "value"), [(8, 2**63), (16, 2**63), (8, 10**9), (16, 10**9)], ids=lambda v: f"{v:.0e}"
)
def test_absurd_counts_are_refused_at_once(model: Path, tmp_path: Path, offset: int, value: int) -> None:
    data = bytearray(model.read_bytes())
    struct.pack_into("<Q", data, offset, value)
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(data)
    with pytest.raises(ModelUnusable):
        read_header(bad)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"general__type": "adapter"}, "adapter"),
        ({"general__architecture": "bert"}, "bert"),
        ({"split__count": 3}, "several files"),
        ({"llama__block_count": 0}, "block count"),
        ({"tokenizer__ggml__tokens": None}, "vocabulary"),
    ],
)
def test_models_that_do_not_write_text_are_refused(
    tmp_path: Path, changes: dict[str, object], reason: str
) -> None:
    path = tiny_llama(tmp_path / "other.gguf", **changes)
    with pytest.raises(ModelUnusable, match=reason):
        check_chat_model(path)
