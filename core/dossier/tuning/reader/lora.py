"""Low-rank adaptation (Hu et al., 2021): small trained matrices beside frozen linear layers.

Files use the names of the ``peft`` package, so that other tools read them.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional

MODULES = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
_PREFIX = "base_model.model."


class LoraLinear(nn.Module):
    """A frozen linear layer and its adapter: ``W x + scale · B (A x)``; A and B are kept in float32."""

    def __init__(self, linear: nn.Linear, rank: int, scale: float) -> None:
        super().__init__()
        self.linear = linear
        self.scale = scale
        device = linear.weight.device
        self.lora_A = nn.Parameter(torch.empty(rank, linear.in_features, device=device))
        self.lora_B = nn.Parameter(torch.zeros(linear.out_features, rank, device=device))
        nn.init.kaiming_uniform_(self.lora_A, a=math.sqrt(5))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The layer's output with the adapter's added."""
        low = functional.linear(x, self.lora_A.to(x.dtype))
        wide = self.lora_B if self.scale == 1.0 else self.lora_B * self.scale
        up: torch.Tensor = functional.linear(low, wide.to(x.dtype))
        base: torch.Tensor = self.linear(x)
        return base + up


def add_adapter(model: nn.Module, rank: int, alpha: float) -> list[nn.Parameter]:
    """Put an adapter beside every linear layer of attention and feed-forward; freeze the rest.

    Returns:
        The parameters to train.
    """
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    for name, module in list(model.named_modules()):
        if isinstance(module, nn.Linear) and name.rsplit(".", 1)[-1] in MODULES:
            parent, _, own = name.rpartition(".")
            setattr(model.get_submodule(parent), own, LoraLinear(module, rank, alpha / rank))
    return [parameter for parameter in model.parameters() if parameter.requires_grad]


def adapter_state(model: nn.Module, dtype: torch.dtype = torch.float32) -> dict[str, torch.Tensor]:
    """Copies of the adapter's matrices on the CPU, by the names of peft."""
    found = {}
    for name, module in model.named_modules():
        if isinstance(module, LoraLinear):
            found[f"{_PREFIX}{name}.lora_A.weight"] = module.lora_A.detach().to("cpu", dtype, copy=True)
            found[f"{_PREFIX}{name}.lora_B.weight"] = module.lora_B.detach().to("cpu", dtype, copy=True)
    return found


def set_adapter(model: nn.Module, state: dict[str, torch.Tensor]) -> None:
    """Put matrices from :func:`adapter_state` into the model's adapters."""
    with torch.no_grad():
        for name, module in model.named_modules():
            if isinstance(module, LoraLinear):
                module.lora_A.copy_(state[f"{_PREFIX}{name}.lora_A.weight"])
                module.lora_B.copy_(state[f"{_PREFIX}{name}.lora_B.weight"])


def save_adapter(state: dict[str, torch.Tensor], folder: Path, rank: int, alpha: float, parts: int) -> None:
    """Write ``adapter_model-N.safetensors`` (each layer whole in one part) and ``adapter_config.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(state)
    layers = sorted({_layer(name) for name in names})
    for part in range(parts):
        mine = set(layers[part::parts])
        kept = {name: state[name].contiguous() for name in names if _layer(name) in mine}
        save_file(kept, folder / f"adapter_model-{part}.safetensors")
    config = {
        "peft_type": "LORA", "task_type": "CAUSAL_LM", "r": rank, "lora_alpha": alpha,
        "target_modules": list(MODULES), "bias": "none",
    }  # fmt: skip
    (folder / "adapter_config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")


def _layer(name: str) -> int:
    return int(name.split(".layers.")[1].split(".")[0])
