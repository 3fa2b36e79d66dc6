"""Read and check the header of a GGUF file before native code sees it.

llama.cpp ends the process on some damaged files. So the layout is checked here first, in Python, with every
length taken as hostile: magic, version, metadata, and that each tensor lies within the file. The format is
described in ggml's ``docs/gguf.md``.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from dossier.errors import ModelUnusable

Scalar = str | int | float | bool

_MAX_ENTRIES = 100_000
_MAX_KEY = 1024
_KEPT_ARRAY = 64
_SCALARS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_STRING, _ARRAY = 8, 9

# ggml type number: (name, weights in a block, bytes of a block); from ggml-common.h.
_TENSOR_TYPES: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 3: ("Q4_1", 32, 20), 6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24), 8: ("Q8_0", 32, 34), 10: ("Q2_K", 256, 84), 11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144), 13: ("Q5_K", 256, 176), 14: ("Q6_K", 256, 210), 16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74), 18: ("IQ3_XXS", 256, 98), 19: ("IQ1_S", 256, 50), 20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110), 22: ("IQ2_S", 256, 82), 23: ("IQ4_XS", 256, 136), 24: ("I8", 1, 1),
    25: ("I16", 1, 2), 26: ("I32", 1, 4), 27: ("I64", 1, 8), 28: ("F64", 1, 8), 29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2), 34: ("TQ1_0", 256, 54), 35: ("TQ2_0", 256, 66), 39: ("MXFP4", 32, 17),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of a GGUF file says.

    Attributes:
        metadata: scalar entries by key, and arrays of at most 64 entries; longer ones are left out.
        array_lengths: the length of every array by key.
        parameters: number of weights in all tensors.
        tensor_types: weights held in each number format, by its name.
        data_offset: bytes before the tensors.
    """

    version: int
    metadata: dict[str, Scalar | tuple[Scalar, ...]]
    array_lengths: dict[str, int]
    parameters: int
    tensor_types: dict[str, int]
    data_offset: int

    def text(self, key: str, default: str = "") -> str:
        """A string entry, or the default where it is absent or of another type."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        """A whole-number entry, or the default where it is absent or of another type."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) else default

    @property
    def architecture(self) -> str:
        """Name of the model's family of networks, e.g. "llama"."""
        return self.text("general.architecture")

    def hyper(self, key: str, default: int = 0) -> int:
        """A whole-number entry of the architecture, e.g. ``context_length``; of an array, its largest."""
        value = self.metadata.get(f"{self.architecture}.{key}", default)
        numbers = [item for item in value if isinstance(item, int)] if isinstance(value, tuple) else [value]
        return max((item for item in numbers if isinstance(item, int)), default=default)

    @property
    def main_type(self) -> str:
        """The number format that holds most weights, e.g. "Q4_0"."""
        return max(self.tensor_types, key=lambda name: self.tensor_types[name], default="")


def read_header(path: Path) -> Header:
    """Read a GGUF file's header and check that what it promises is there.

    Args:
        path: the file.

    Raises:
        ModelUnusable: it is not GGUF, of an unknown version or byte order, damaged or cut short.
    """
    try:
        with path.open("rb") as file:
            if path.stat().st_size < 24:
                raise ModelUnusable(f"{path.name} is not a GGUF model: it is too short.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
                return _Reader(view, path.name).read()
    except OSError as error:
        raise ModelUnusable(f"{path.name} could not be read: {error.strerror or error}.") from error


class _Reader:
    """A cursor over the mapped file; every step checks against its end."""

    def __init__(self, view: mmap.mmap, name: str) -> None:
        self._view = view
        self._size = len(view)
        self._name = name
        self._at = 0

    def read(self) -> Header:
        if self._take(4) != b"GGUF":
            raise ModelUnusable(f"{self._name} is not a GGUF model.", "Choose a file that ends in .gguf.")
        version = int(self._number("<I"))
        if version not in (2, 3):
            raise ModelUnusable(f"{self._name} has GGUF version {version}; Dossier reads versions 2 and 3.")
        tensors, entries = int(self._number("<Q")), int(self._number("<Q"))
        if tensors > _MAX_ENTRIES or entries > _MAX_ENTRIES:
            self._damaged("its header counts more entries than any model has")
        metadata, lengths = self._metadata(entries)
        parameters, types = self._tensors(tensors, metadata)
        return Header(version, metadata, lengths, parameters, types, self._at)

    def _metadata(self, entries: int) -> tuple[dict[str, Scalar | tuple[Scalar, ...]], dict[str, int]]:
        metadata: dict[str, Scalar | tuple[Scalar, ...]] = {}
        lengths: dict[str, int] = {}
        for _ in range(entries):
            key = self._string(_MAX_KEY)
            kind = int(self._number("<I"))
            if kind != _ARRAY:
                metadata[key] = self._scalar(kind)
                continue
            kind, length = int(self._number("<I")), int(self._number("<Q"))
            lengths[key] = length
            if length <= _KEPT_ARRAY:
                metadata[key] = tuple(self._scalar(kind) for _ in range(length))
            else:
                self._skip_array(kind, length)
        return metadata, lengths

    def _tensors(
        self, count: int, metadata: dict[str, Scalar | tuple[Scalar, ...]]
    ) -> tuple[int, dict[str, int]]:
        """Read the tensor table; leaves the cursor at the beginning of the tensor data."""
        parameters = end = 0
        types: dict[str, int] = {}
        for _ in range(count):
            self._string(_MAX_KEY)
            weights, name, size = self._shape()
            offset = int(self._number("<Q"))
            parameters += weights
            types[name] = types.get(name, 0) + weights
            end = max(end, offset + size)
        alignment = metadata.get("general.alignment", 32)
        if not isinstance(alignment, int) or not 0 < alignment <= 1 << 16:
            self._damaged("its alignment makes no sense")
        self._at += -self._at % alignment
        if self._at + end > self._size:
            missing = self._at + end - self._size
            self._damaged(f"{missing / 1e6:.1f} MB at its end are missing")
        return parameters, types

    def _shape(self) -> tuple[int, str, int]:
        """Read a tensor's dimensions and type. Returns (weights, type name, bytes)."""
        dimensions = int(self._number("<I"))
        if not 0 < dimensions <= 4:
            self._damaged("a tensor has an impossible shape")
        shape = [int(self._number("<Q")) for _ in range(dimensions)]
        kind = int(self._number("<I"))
        if kind not in _TENSOR_TYPES:
            raise ModelUnusable(f"{self._name} uses number format {kind}, which Dossier does not know.")
        name, block, block_bytes = _TENSOR_TYPES[kind]
        weights = 1
        for length in shape:
            weights *= length
        if weights <= 0 or shape[0] % block:
            self._damaged("a tensor has an impossible shape")
        return weights, name, weights // block * block_bytes

    def _scalar(self, kind: int) -> Scalar:
        if kind == _STRING:
            return self._string(self._size)
        if kind not in _SCALARS:
            self._damaged("an entry has an unknown type")
        return self._number(_SCALARS[kind])

    def _skip_array(self, kind: int, length: int) -> None:
        if kind == _STRING:
            for _ in range(length):
                self._take(int(self._number("<Q")))
        elif kind in _SCALARS:
            self._take(struct.calcsize(_SCALARS[kind]) * length)
        else:
            self._damaged("an entry has an unknown type")

    def _string(self, limit: int) -> str:
        length = int(self._number("<Q"))
        if length > limit:
            self._damaged("a text in its header is longer than the file")
        return self._take(length).decode("utf-8", "replace")

    def _number(self, layout: str) -> int | float | bool:
        value: int | float | bool = struct.unpack(layout, self._take(struct.calcsize(layout)))[0]
        return value

    def _take(self, length: int) -> bytes:
        end = self._at + length
        if end > self._size:
            self._damaged("it ends within its header")
        data = self._view[self._at : end]
        self._at = end
        return data

    def _damaged(self, reason: str) -> NoReturn:
        raise ModelUnusable(
            f"{self._name} is damaged or incomplete: {reason}.",
            "Fetch the model again and compare its checksum.",
        )
