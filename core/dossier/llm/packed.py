"""Models that Dossier brings itself, kept small: int8 rows with a scale each, unpacked without PyTorch.

A packed matrix ``KEY`` lies as ``KEY.0``, ``KEY.1`` … (int8, rows in order) and ``KEY.scale`` (one number a
row); everything else lies as it is, in half precision. Written by :mod:`dossier.tuning.retrieval.saving`.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from dossier.errors import ModelUnusable
from dossier.llm.cards import file_sha256

_AGAIN = "Install Dossier again."
_PARTS = "weights-*.safetensors"
_WHOLE = "model.safetensors"

Weights = dict[str, npt.NDArray[Any]]


def install(source: Path, digests: Mapping[str, str], folder: Path) -> None:
    """Make a model's folder, as sentence-transformers loads it, from the packed one.

    Args:
        source: the packed folder.
        digests: SHA-256 of every file that is used of it, by relative path.
        folder: a new folder.

    Raises:
        ModelUnusable: a file is missing or not the one that was released.
    """
    folder.mkdir()
    parts = []
    verify(source, digests)
    for name in digests:
        file = source / name
        if file.match(_PARTS):
            parts.append(file)
        else:
            (folder / name).parent.mkdir(exist_ok=True)
            shutil.copyfile(file, folder / name)
    save_file(unpack(parts), folder / _WHOLE, metadata={"format": "pt"})


def verify(source: Path, digests: Mapping[str, str]) -> None:
    """Make sure that the files of a folder that Dossier brings are those that were released.

    Raises:
        ModelUnusable: a file is missing or another one.
    """
    for name, digest in digests.items():
        file = source / name
        if not file.is_file() or file_sha256(file) != digest:
            raise ModelUnusable(
                f"{name} of the model {source.name} is not the file that was released.", _AGAIN
            )


def unpack(parts: Sequence[Path]) -> Weights:
    """Read packed files as half-precision weights by name.

    Raises:
        ModelUnusable: a file is damaged or lacks a part.
    """
    stored: Weights = {}
    try:
        for part in parts:
            stored.update(load_file(part))
        return _unpacked(stored)
    except (SafetensorError, OSError, KeyError, ValueError) as problem:
        names = ", ".join(part.name for part in parts)
        raise ModelUnusable(f"{names} cannot be unpacked.", _AGAIN) from problem


def _unpacked(stored: Weights) -> Weights:
    weights: Weights = {}
    for key, value in stored.items():
        name, _, part = key.rpartition(".")
        if part == "scale":
            rows = [stored[f"{name}.{at}"] for at in range(_count(stored, name))]
            weights[name] = (np.concatenate(rows).astype(np.float32) * value[:, None]).astype(np.float16)
        elif not part.isdigit() or f"{name}.scale" not in stored:
            weights[key] = value
    return weights


def _count(stored: Weights, name: str) -> int:
    at = 0
    while f"{name}.{at}" in stored:
        at += 1
    return at
