"""Weights as small files: tables and matrices as int8 with one scale a row, the rest in half precision.

Rounding each row to 255 steps changes a score by less than bfloat16 arithmetic does (docs/decisions.md), and
the file is a quarter of single precision's size.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import save_file

PART = 15 * 1024 * 1024


def save(state: Mapping[str, torch.Tensor], folder: Path, name: str) -> None:
    """Write ``NAME-1.safetensors``, ``NAME-2.safetensors``, … of at most 15 MiB each."""
    parts: list[dict[str, torch.Tensor]] = [{}]
    size = 0
    for key, value in packed(state).items():
        bulk = value.numel() * value.element_size()
        if size + bulk > PART and parts[-1]:
            parts.append({})
            size = 0
        parts[-1][key] = value
        size += bulk
    for number, part in enumerate(parts, start=1):
        save_file(part, folder / f"{name}-{number}.safetensors")


def packed(state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Matrices as ``KEY`` (int8) and ``KEY.scale`` (float32, one a row); other floats as float16."""
    made: dict[str, torch.Tensor] = {}
    for key, value in state.items():
        if not value.dtype.is_floating_point:
            continue
        value = value.detach().float().cpu()
        if value.dim() == 2 and value.numel() > 4096:
            scale = value.abs().amax(dim=1).clamp(min=1e-8) / 127
            for at, rows in enumerate(torch.split(torch.round(value / scale[:, None]).to(torch.int8), 32768)):
                made[f"{key}.{at}"] = rows.contiguous()
            made[f"{key}.scale"] = scale
        else:
            made[key] = value.to(torch.float16).contiguous()
    return made
