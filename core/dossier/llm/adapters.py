"""LoRA adapters and GGUF files: merge one into its base, or write it for llama.cpp; without PyTorch.

Adapters come in the layout of the ``peft`` package: safetensors with the parameter names of transformers.
llama.cpp keeps the rows of the query and key projections in pairs for its rotary embedding (``permute`` in
its ``convert_hf_to_gguf.py``), transformers in halves; what is added to them has to be put in that order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFReader, GGUFValueType, GGUFWriter, dequantize, quantize
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file

from dossier.errors import ModelUnusable

Array = NDArray[np.float32]

LAYER_NAMES = {
    "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj", "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj", "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj", "attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm",
}  # fmt: skip
"""Part of a GGUF tensor's name within a layer -> that of transformers."""

_OUTER_NAMES = {
    "token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head",
}  # fmt: skip
_PREFIX = "base_model.model."
_DOWN, _UP = ".lora_A.weight", ".lora_B.weight"


@dataclass(frozen=True, slots=True)
class Adapter:
    """Low-rank matrices by the name of the parameter they are added to, as transformers names it.

    Attributes:
        pairs: (down, up), of shapes (rank, inputs) and (outputs, rank).
        alpha: the product counts alpha / rank times.
    """

    pairs: dict[str, tuple[Array, Array]]
    rank: int
    alpha: float


def read_adapter(folder: Path) -> Adapter:
    """Read ``adapter_config.json`` and all ``adapter_model*.safetensors`` of a folder.

    Raises:
        ModelUnusable: they are missing or damaged.
    """
    try:
        config = json.loads((folder / "adapter_config.json").read_text(encoding="utf-8"))
        rank, alpha = int(config["r"]), float(config["lora_alpha"])
        matrices: dict[str, Array] = {}
        for file in sorted(folder.glob("adapter_model*.safetensors")):
            matrices |= {name: data.astype(np.float32) for name, data in load_file(file).items()}
        downs = [name for name in sorted(matrices) if name.endswith(_DOWN)]
        pairs = {
            name.removeprefix(_PREFIX).removesuffix(_DOWN) + ".weight": (
                matrices[name],
                matrices[name.removesuffix(_DOWN) + _UP],
            )
            for name in downs
        }
    except (OSError, ValueError, KeyError, SafetensorError) as problem:
        raise ModelUnusable(f"The adapter in {folder} cannot be read: {_reason(problem)}.") from problem
    if not pairs:
        raise ModelUnusable(f"There is no adapter in {folder}.")
    return Adapter(pairs, rank, alpha)


def merge(base: Path, adapter: Adapter, target: Path, kind: str = "Q8_0", name: str = "") -> None:
    """Write the base model with the adapter merged into it.

    Args:
        base: GGUF of the llama architecture.
        target: the new file; written beside itself first.
        kind: number format of the matrices, e.g. "Q8_0" or "F32"; other tensors stay as they are.
        name: ``general.name`` of the new model; the base's where empty.

    Raises:
        ModelUnusable: the adapter does not fit the base.
    """
    reader = GGUFReader(str(base))
    wanted = GGMLQuantizationType[kind]
    partial = target.with_name(target.name + ".part")
    writer = _writer(reader, partial, name, wanted)
    left = dict(adapter.pairs)
    for tensor in reader.tensors:
        parameter = torch_name(tensor.name)
        pair = left.pop(parameter, None) if parameter is not None else None
        if pair is None:
            writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
            continue
        weight = np.asarray(dequantize(tensor.data, tensor.tensor_type), dtype=np.float32)
        change = _change(pair, adapter.alpha / adapter.rank, head_count(reader, tensor.name))
        if change.shape != weight.shape:
            raise ModelUnusable(f"The adapter was made for another model than {base.name}.")
        writer.add_tensor(tensor.name, quantize(weight + change, wanted), raw_dtype=wanted)
    if left:
        raise ModelUnusable(f"The adapter was made for another model than {base.name}.")
    _finish(writer)
    partial.replace(target)


def write_lora(base: Path, adapter: Adapter, target: Path) -> None:
    """Write the adapter as a GGUF file that llama.cpp lays over the base while it runs.

    Args:
        base: the GGUF it was trained on; gives the order of heads.
    """
    reader = GGUFReader(str(base))
    writer = GGUFWriter(str(target), "llama")
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", adapter.alpha)
    for tensor in reader.tensors:
        parameter = torch_name(tensor.name)
        pair = adapter.pairs.get(parameter) if parameter is not None else None
        if pair is not None:
            down, up = pair
            heads = head_count(reader, tensor.name)
            writer.add_tensor(f"{tensor.name}.lora_a", down)
            writer.add_tensor(f"{tensor.name}.lora_b", up if heads is None else in_pairs(up, heads))
    _finish(writer)


def torch_name(name: str) -> str | None:
    """The parameter of transformers for a tensor of GGUF; None for one that transformers computes itself."""
    stem = name.removesuffix(".weight")
    if stem in _OUTER_NAMES:
        return f"{_OUTER_NAMES[stem]}.weight"
    if not stem.startswith("blk."):
        return None
    _, layer, part = stem.split(".")
    return f"model.layers.{layer}.{LAYER_NAMES[part]}.weight"


def in_halves(rows: Array, heads: int) -> Array:
    """Rows in llama.cpp's order (pairs side by side) in transformers' order (first halves, then second)."""
    size = rows.shape[0] // heads // 2
    return rows.reshape(heads, size, 2, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)


def in_pairs(rows: Array, heads: int) -> Array:
    """The inverse of :func:`in_halves`."""
    size = rows.shape[0] // heads // 2
    return np.ascontiguousarray(
        rows.reshape(heads, 2, size, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)
    )


def head_count(reader: GGUFReader, tensor: str) -> int | None:
    """Heads whose rows llama.cpp reorders in a tensor; None where it does not."""
    part = tensor.split(".")[-2]
    if part not in ("attn_q", "attn_k"):
        return None
    heads = reader.get_field("llama.attention.head_count")
    shared = reader.get_field("llama.attention.head_count_kv")  # left out where keys are not shared
    field = shared if part == "attn_k" and shared is not None else heads
    return None if field is None else int(field.contents())


def _change(pair: tuple[Array, Array], scale: float, heads: int | None) -> Array:
    down, up = pair
    product: Array = (scale * (up.astype(np.float64) @ down.astype(np.float64))).astype(np.float32)
    return product if heads is None else in_pairs(product, heads)


def _writer(reader: GGUFReader, file: Path, name: str, kind: GGMLQuantizationType) -> GGUFWriter:
    """A writer that has all of the reader's metadata."""
    writer = GGUFWriter(str(file), "llama")
    file_type = {"F32": 0, "F16": 1, "Q8_0": 7}.get(kind.name)
    for key, value, value_type, item_type in _metadata(reader):
        if key == "general.name" and name:
            writer.add_string(key, name)
        elif key == "general.file_type" and file_type is not None:
            writer.add_uint32(key, file_type)
        else:
            writer.add_key_value(key, value, value_type, item_type)
    return writer


def _metadata(reader: GGUFReader) -> Iterator[tuple[str, object, GGUFValueType, GGUFValueType | None]]:
    for field in reader.fields.values():
        if field.name.startswith("GGUF.") or field.name == "general.architecture":
            continue
        item = field.types[-1] if field.types[0] == GGUFValueType.ARRAY else None
        yield field.name, field.contents(), field.types[0], item


def _finish(writer: GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _reason(problem: Exception) -> str:
    return (problem.strerror if isinstance(problem, OSError) else None) or str(problem)
