"""Write tiny GGUF models with random weights: real files for llama.cpp, made in milliseconds."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] "
    "+ '<|im_end|>' + '\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
_NORMAL, _CONTROL, USER_DEFINED = 1, 3, 4
_WIDTH, _HIDDEN, _HEADS, _LAYERS = 64, 96, 2, 2


def write_gguf(path: Path, metadata: Mapping[str, Any], tensors: Mapping[str, np.ndarray]) -> Path:
    """Write a version 3 GGUF file with 32-bit tensors. Sequences become arrays of their first item's type."""
    head = struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(metadata))
    for key, value in metadata.items():
        head += _text(key) + _entry(value)
    offset = 0
    for name, tensor in tensors.items():
        shape = tensor.shape[::-1]
        head += _text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, offset)
        offset += -(-tensor.nbytes // 32) * 32
    head += b"\0" * (-len(head) % 32)
    with path.open("wb") as file:
        file.write(head)
        for tensor in tensors.values():
            data = tensor.astype("<f4").tobytes()
            file.write(data + b"\0" * (-len(data) % 32))
    return path


def tiny_llama(
    path: Path, template: str = CHATML, marks: Sequence[str] = (), seed: int = 0, **changes: Any
) -> Path:
    """A Llama with a byte vocabulary, ChatML control tokens and random weights.

    Args:
        path: file to write.
        template: chat template; empty for none.
        marks: further tokens, of the user-defined kind.
        changes: metadata to replace or add (dots written as double underscores); None removes.
    """
    tokens = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", *_byte_letters(), *marks]
    kinds = [_CONTROL] * 3 + [_NORMAL] * 256 + [USER_DEFINED] * len(marks)
    metadata: dict[str, Any] = {
        "general.architecture": "llama",
        "general.name": "Tiny Test",
        "general.license": "apache-2.0",
        "llama.context_length": 512,
        "llama.embedding_length": _WIDTH,
        "llama.block_count": _LAYERS,
        "llama.feed_forward_length": _HIDDEN,
        "llama.attention.head_count": _HEADS,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "llama.rope.dimension_count": _WIDTH // _HEADS,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "smollm",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": kinds,
        "tokenizer.ggml.merges": ["Ġ a", "t h"],
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.add_bos_token": False,
    }
    if template:
        metadata["tokenizer.chat_template"] = template
    for key, value in changes.items():
        metadata[key.replace("__", ".")] = value
    metadata = {key: value for key, value in metadata.items() if value is not None}
    return write_gguf(path, metadata, _weights(len(tokens), seed))


def _weights(vocabulary: int, seed: int) -> dict[str, np.ndarray]:
    random = np.random.default_rng(seed)

    def matrix(rows: int, columns: int) -> np.ndarray:
        return random.normal(0, columns**-0.5, (rows, columns)).astype(np.float32)

    tensors = {"token_embd.weight": matrix(vocabulary, _WIDTH), "output.weight": matrix(vocabulary, _WIDTH)}
    tensors["output_norm.weight"] = np.ones(_WIDTH, np.float32)
    for layer in range(_LAYERS):
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            tensors[f"blk.{layer}.{name}.weight"] = matrix(_WIDTH, _WIDTH)
        tensors[f"blk.{layer}.ffn_gate.weight"] = matrix(_HIDDEN, _WIDTH)
        tensors[f"blk.{layer}.ffn_up.weight"] = matrix(_HIDDEN, _WIDTH)
        tensors[f"blk.{layer}.ffn_down.weight"] = matrix(_WIDTH, _HIDDEN)
        for name in ("attn_norm", "ffn_norm"):
            tensors[f"blk.{layer}.{name}.weight"] = np.ones(_WIDTH, np.float32)
    return tensors


def _byte_letters() -> list[str]:
    """GPT-2's printable stand-ins for the 256 bytes, in byte order."""
    plain = {*range(33, 127), *range(161, 173), *range(174, 256)}
    extra = iter(range(256, 512))
    return [chr(byte) if byte in plain else chr(next(extra)) for byte in range(256)]


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _entry(value: Any) -> bytes:
    kind, data = _typed(value)
    return struct.pack("<I", kind) + data


def _typed(value: Any) -> tuple[int, bytes]:
    if isinstance(value, bool):
        return 7, struct.pack("<?", value)
    if isinstance(value, int):
        return 4, struct.pack("<I", value)
    if isinstance(value, float):
        return 6, struct.pack("<f", value)
    if isinstance(value, str):
        return 8, _text(value)
    items = [_typed(item) for item in value]
    kind = 5 if isinstance(value[0], int) else items[0][0]
    return 9, struct.pack("<IQ", kind, len(items)) + b"".join(data for _, data in items)
