"""A base model out of its GGUF file: PyTorch weights and the tokenizer, the same as llama.cpp's.

Models of the "llama" architecture are read (SmolLM2, Llama 2 and 3, Mistral). llama.cpp keeps the rows of the
query and key projections in pairs for its rotary embedding; here they go back to the order of transformers
(the inverse of ``permute`` in llama.cpp's ``convert_hf_to_gguf.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gguf import GGUFReader, dequantize
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM

from dossier.errors import ModelUnusable

_CONTROL = 3  # llama.cpp's token type
LAYER_NAMES = {
    "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj", "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj", "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj", "attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm",
}  # fmt: skip
_OUTER_NAMES = {
    "token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Base:
    """A model ready to be tuned, and its tokenizer."""

    model: LlamaForCausalLM
    tokenizer: BaseTokenizer
    heads: int
    key_heads: int


class BaseTokenizer:
    """Byte-level BPE out of a GGUF file.

    Args:
        tokens, merges, types: as the file lists them.
    """

    def __init__(self, tokens: list[str], merges: list[str], types: list[int]) -> None:
        vocabulary = {token: number for number, token in enumerate(tokens)}
        pairs = [tuple(merge.split(" ", 1)) for merge in merges]
        core = Tokenizer(models.BPE(vocab=vocabulary, merges=pairs))
        # llama.cpp's "smollm": each digit by itself, then GPT-2's pattern.
        core.pre_tokenizer = pre_tokenizers.Sequence(
            [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
        )
        core.decoder = decoders.ByteLevel()
        plain = Tokenizer.from_str(core.to_str())
        control = [token for token, kind in zip(tokens, types, strict=True) if kind == _CONTROL]
        core.add_special_tokens([AddedToken(token, normalized=False, special=True) for token in control])
        self._core, self._plain = core, plain

    def encode(self, text: str, control: bool) -> tuple[list[int], list[tuple[int, int]]]:
        """Tokens and their character ranges.

        Args:
            control: read control tokens in the text as such; else they are plain letters.
        """
        found = (self._core if control else self._plain).encode(text, add_special_tokens=False)
        return found.ids, found.offsets

    def decode(self, ids: list[int]) -> str:
        """The text of tokens, control tokens included."""
        return str(self._core.decode(ids, skip_special_tokens=False))


def load_base(file: Path, dtype: torch.dtype = torch.float32) -> Base:
    """Read a GGUF file of the llama architecture.

    Raises:
        ModelUnusable: it is of another architecture or tokenizer.
    """
    reader = GGUFReader(str(file))

    def value(key: str, default: Any = None) -> Any:
        entry = reader.get_field(key)
        return default if entry is None else entry.contents()

    architecture, kind = value("general.architecture"), value("tokenizer.ggml.pre", "")
    if architecture != "llama" or kind != "smollm":
        raise ModelUnusable(
            f"{file.name} cannot be tuned: only models of the SmolLM2 family can be.",
            "Choose the SmolLM2 model that came with Dossier.",
        )
    heads = int(value("llama.attention.head_count"))
    key_heads = int(value("llama.attention.head_count_kv", heads))
    tokens = value("tokenizer.ggml.tokens")
    theta = float(value("llama.rope.freq_base", 10000.0))
    tied = not any(tensor.name == "output.weight" for tensor in reader.tensors)
    config = LlamaConfig(
        vocab_size=len(tokens),
        hidden_size=int(value("llama.embedding_length")),
        intermediate_size=int(value("llama.feed_forward_length")),
        num_hidden_layers=int(value("llama.block_count")),
        num_attention_heads=heads,
        num_key_value_heads=key_heads,
        rms_norm_eps=float(value("llama.attention.layer_norm_rms_epsilon")),
        max_position_embeddings=int(value("llama.context_length")),
        rope_theta=theta,
        rope_parameters={"rope_type": "default", "rope_theta": theta},
        tie_word_embeddings=tied,
        attn_implementation="sdpa",
    )
    model = LlamaForCausalLM(config)
    weights = {}
    for tensor in reader.tensors:
        name = torch_name(tensor.name)
        if name is not None:
            # gguf lists dimensions innermost first; its arrays come outermost first.
            data = np.asarray(dequantize(tensor.data, tensor.tensor_type), dtype=np.float32)
            weights[name] = torch.from_numpy(_order(tensor.name, data, heads, key_heads).copy())
    missing, unknown = model.load_state_dict(weights, strict=False)
    if unknown or set(missing) - ({"lm_head.weight"} if tied else set()):
        raise ModelUnusable(f"{file.name} lacks weights or has some that Dossier does not know.")
    model.tie_weights()
    tokenizer = BaseTokenizer(tokens, value("tokenizer.ggml.merges"), value("tokenizer.ggml.token_type"))
    return Base(model.to(dtype).eval(), tokenizer, heads, key_heads)


def torch_name(name: str) -> str | None:
    """The parameter of transformers for a tensor of GGUF; None for one that it computes itself."""
    stem = name.removesuffix(".weight")
    if stem in _OUTER_NAMES:
        return f"{_OUTER_NAMES[stem]}.weight"
    if not stem.startswith("blk."):
        return None
    _, layer, part = stem.split(".")
    return f"model.layers.{layer}.{LAYER_NAMES[part]}.weight"


def _order(name: str, data: np.ndarray, heads: int, key_heads: int) -> np.ndarray:
    count = {"attn_q": heads, "attn_k": key_heads}.get(name.split(".")[-2])
    return data if count is None else halves(data, count)


def halves(rows: np.ndarray, heads: int) -> np.ndarray:
    """Rows in llama.cpp's order (pairs side by side) in transformers' order (first halves, then second)."""
    size = rows.shape[0] // heads // 2
    return rows.reshape(heads, size, 2, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)


def pairs(rows: np.ndarray, heads: int) -> np.ndarray:
    """The inverse of :func:`halves`."""
    size = rows.shape[0] // heads // 2
    return rows.reshape(heads, 2, size, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)
