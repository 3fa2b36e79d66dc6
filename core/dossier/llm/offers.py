"""The models Dossier can install by itself, as ``models/catalog.toml`` lists them."""

from __future__ import annotations

import hashlib
import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Offer(BaseModel):
    """One entry of ``models/catalog.toml``: a model, and the package that brings it or its packed folder.

    ``packed`` names a folder beside the catalogue that holds the model itself (:mod:`dossier.llm.packed`), or
    the adapter that makes it of another model, named by ``base``, which stands before it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str
    kind: Literal["chat", "embedding", "reader"]
    starter: bool
    package: str = ""
    version: str = ""
    wheel: str = ""
    download_bytes: int = 0
    prefix: str = ""
    packed: str = ""
    base: str = ""
    licence: str
    source: str
    languages: tuple[str, ...]
    members: dict[str, str]
    trust: dict[str, float] = Field(default_factory=dict)
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
        made_of = offer(self.base).recipe if self.base else ""
        return hashlib.sha256((self.model_dump_json() + made_of).encode()).hexdigest()[:16]


@cache
def offers() -> tuple[Offer, ...]:
    """The catalogue of models that Dossier can install by itself."""
    text = (models_data() / "catalog.toml").read_text(encoding="utf-8")
    return tuple(Offer.model_validate(entry) for entry in tomllib.loads(text)["model"])


def offer(name: str) -> Offer:
    """The entry of that name."""
    return next(entry for entry in offers() if entry.name == name)


def models_data() -> Path:
    """The folder of the catalogue and of the models that Dossier brings itself."""
    packaged = Path(__file__).parent / "data"
    # Put there when a wheel is built; else this is a source checkout.
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "models"
