"""A base model out of its GGUF file: PyTorch weights and the tokenizer, the same as llama.cpp's.

Models of SmolLM2's family are read: the "llama" architecture with its byte-level tokenizer.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gguf import GGUFReader, dequantize
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM

from dossier.errors import ModelUnusable
from dossier.llm.adapters import head_count, in_halves, torch_name

_CONTROL = 3  # llama.cpp's token type


@dataclass(frozen=True, slots=True)
class Base:
    """A model ready to be tuned, and its tokenizer."""

    model: LlamaForCausalLM
    tokenizer: BaseTokenizer


class BaseTokenizer:
    """Byte-level BPE out of a GGUF file.

    Args:
        tokens, merges, types: as the file lists them.
    """

    def __init__(self, tokens: list[str], merges: list[str], types: list[int]) -> None:
        vocabulary = {token: number for number, token in enumerate(tokens)}
        pairs = [(first, second) for first, _, second in (merge.partition(" ") for merge in merges)]
        pairs = [(first, second) for first, second in pairs if first + second in vocabulary]  # as llama.cpp
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
            f"{file.name} cannot be tuned: it is not of the SmolLM2 family.",
            "Choose the SmolLM2 model that came with Dossier.",
        )
    heads = int(value("llama.attention.head_count"))
    tokens = value("tokenizer.ggml.tokens")
    theta = float(value("llama.rope.freq_base", 10000.0))
    tied = not any(tensor.name == "output.weight" for tensor in reader.tensors)
    settings: dict[str, Any] = {
        "vocab_size": len(tokens),
        "hidden_size": int(value("llama.embedding_length")),
        "intermediate_size": int(value("llama.feed_forward_length")),
        "num_hidden_layers": int(value("llama.block_count")),
        "num_attention_heads": heads,
        "num_key_value_heads": int(value("llama.attention.head_count_kv", heads)),
        "rms_norm_eps": float(value("llama.attention.layer_norm_rms_epsilon")),
        "max_position_embeddings": int(value("llama.context_length")),
        "rope_theta": theta,
        "rope_parameters": {"rope_type": "default", "rope_theta": theta},
        "tie_word_embeddings": tied,
        "attn_implementation": "sdpa",
    }
    model = LlamaForCausalLM(LlamaConfig(**settings))
    weights = {}
    for tensor in reader.tensors:
        name = torch_name(tensor.name)
        if name is not None:
            # gguf lists dimensions innermost first; its arrays come outermost first.
            data = np.asarray(dequantize(tensor.data, tensor.tensor_type), dtype=np.float32)
            count = head_count(reader, tensor.name)
            weights[name] = torch.from_numpy((data if count is None else in_halves(data, count)).copy())
    missing, unknown = model.load_state_dict(weights, strict=False)
    if unknown or set(missing) - ({"lm_head.weight"} if tied else set()):
        raise ModelUnusable(f"{file.name} cannot be tuned: its weights are not those of its family.")
    model.tie_weights()
    tokenizer = BaseTokenizer(tokens, value("tokenizer.ggml.merges"), value("tokenizer.ggml.token_type"))
    nn.Module.to(model, dtype)
    model.train(False)
    return Base(model, tokenizer)
