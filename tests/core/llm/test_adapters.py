"""Adapters merged into GGUF files and laid over them give the same words."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader, dequantize
from safetensors.numpy import save_file

from dossier.errors import ModelUnusable
from dossier.llm.adapters import in_halves, in_pairs, merge, read_adapter, write_lora
from dossier.llm.header import read_header
from helpers.tiny_gguf import tiny_llama

RANK = 4


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return tiny_llama(tmp_path / "base.gguf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "adapter"
    folder.mkdir()
    chance = np.random.default_rng(1)
    stem = "base_model.model.model.layers.1."
    shapes = {"self_attn.q_proj": (64, 64), "mlp.down_proj": (64, 96)}
    matrices = {}
    for name, (out, into) in shapes.items():
        matrices[f"{stem}{name}.lora_A.weight"] = chance.normal(size=(RANK, into)).astype(np.float16)
        matrices[f"{stem}{name}.lora_B.weight"] = chance.normal(size=(out, RANK)).astype(np.float16)
    save_file(matrices, folder / "adapter_model-0.safetensors")
    (folder / "adapter_config.json").write_text(json.dumps({"r": RANK, "lora_alpha": 8}))
    return folder


def test_merging_adds_the_scaled_product_in_llama_cpps_order(
    base: Path, folder: Path, tmp_path: Path
) -> None:
    adapter = read_adapter(folder)
    merge(base, adapter, tmp_path / "merged.gguf", "F32", "Tiny reader")
    before, after = _tensors(base), _tensors(tmp_path / "merged.gguf")
    down, up = adapter.pairs["model.layers.1.mlp.down_proj.weight"]
    changed = after["blk.1.ffn_down.weight"] - before["blk.1.ffn_down.weight"]
    np.testing.assert_allclose(changed, 2 * up @ down, atol=1e-5)
    down, up = adapter.pairs["model.layers.1.self_attn.q_proj.weight"]
    changed = after["blk.1.attn_q.weight"] - before["blk.1.attn_q.weight"]
    np.testing.assert_allclose(in_halves(changed, 2), 2 * up @ down, atol=1e-5)
    np.testing.assert_array_equal(before["blk.0.attn_q.weight"], after["blk.0.attn_q.weight"])
    header = read_header(tmp_path / "merged.gguf")
    assert header.text("general.name") == "Tiny reader"
    assert header.text("tokenizer.chat_template") == read_header(base).text("tokenizer.chat_template")


def test_merging_quantizes_what_it_changes(base: Path, folder: Path, tmp_path: Path) -> None:
    merge(base, read_adapter(folder), tmp_path / "merged.gguf", "Q8_0")
    types = {tensor.name: tensor.tensor_type.name for tensor in GGUFReader(tmp_path / "merged.gguf").tensors}
    assert types["blk.1.attn_q.weight"] == "Q8_0"
    assert types["output_norm.weight"] == "F32"


def test_an_adapter_file_for_llama_cpp_names_every_matrix(base: Path, folder: Path, tmp_path: Path) -> None:
    adapter = read_adapter(folder)
    write_lora(base, adapter, tmp_path / "lora.gguf")
    tensors = _tensors(tmp_path / "lora.gguf")
    assert set(tensors) == {
        f"blk.1.{part}.weight.{side}" for part in ("attn_q", "ffn_down") for side in ("lora_a", "lora_b")
    }
    assert tensors["blk.1.ffn_down.weight.lora_a"].shape == (RANK, 96)
    _, up = adapter.pairs["model.layers.1.self_attn.q_proj.weight"]
    np.testing.assert_array_equal(tensors["blk.1.attn_q.weight.lora_b"], in_pairs(up, 2))


def test_an_adapter_of_another_model_is_refused(base: Path, folder: Path, tmp_path: Path) -> None:
    other = tiny_llama(tmp_path / "other.gguf", llama__block_count=1)
    with pytest.raises(ModelUnusable, match="made for another model"):
        merge(_without_layer_one(other), read_adapter(folder), tmp_path / "merged.gguf")
    assert not (tmp_path / "merged.gguf").exists()


def test_a_folder_without_an_adapter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="cannot be read"):
        read_adapter(tmp_path)


def test_the_two_orders_of_rows_are_each_others_inverse() -> None:
    rows = np.arange(24, dtype=np.float32).reshape(12, 2)
    np.testing.assert_array_equal(in_halves(in_pairs(rows, 3), 3), rows)


def _tensors(file: Path) -> dict[str, np.ndarray]:
    return {t.name: np.asarray(dequantize(t.data, t.tensor_type)) for t in GGUFReader(file).tensors}


def _without_layer_one(file: Path) -> Path:
    from helpers.tiny_gguf import write_gguf

    kept = {name: data for name, data in _tensors(file).items() if not name.startswith("blk.1.")}
    return write_gguf(file.with_name("short.gguf"), {"general.architecture": "llama"}, kept)
