"""The models Dossier can install by itself, as ``models/catalog.toml`` lists them."""

from __future__ import annotations

import hashlib
import importlib.resources
import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict


class Offer(BaseModel):
    """One entry of ``models/catalog.toml``: a model and the package that brings it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str
    kind: Literal["chat", "embedding"]
    starter: bool
    package: str
    version: str
    wheel: str
    download_bytes: int
    prefix: str
    licence: str
    source: str
    languages: tuple[str, ...]
    members: dict[str, str]
    quantize_to: str = ""
    architecture: str = ""
    parameters: int = 0
    context: int = 0
    dimensions: int = 0
    quantization: str = ""

    @property
    def requirement(self) -> str:
        """The package as pip names it."""
        return f"{self.package}=={self.version}"

    @property
    def recipe(self) -> str:
        """Changes whenever the entry does, so that a later catalogue brings its models up to date."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:16]


@cache
def offers() -> tuple[Offer, ...]:
    """The catalogue of models that Dossier can install by itself."""
    packaged = importlib.resources.files("dossier.llm").joinpath("catalog.toml")
    if packaged.is_file():  # put there when a wheel is built
        text = packaged.read_text(encoding="utf-8")
    else:  # a source checkout
        text = (Path(__file__).parents[3] / "models" / "catalog.toml").read_text(encoding="utf-8")
    return tuple(Offer.model_validate(entry) for entry in tomllib.loads(text)["model"])
