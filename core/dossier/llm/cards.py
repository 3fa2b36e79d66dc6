"""What is known about an installed model, kept as ``card.json`` beside its files."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dossier.errors import ModelMissing, ModelUnusable
from dossier.llm.header import Header, read_header

CARD_FILE = "card.json"
MODEL_FILE = "model.gguf"

_SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_CHUNK = 1 << 20
_KV_BYTES = 2  # llama.cpp keeps keys and values as 16-bit numbers
_WORKING_BYTES = 120_000_000
_CARD_CONTEXT = 4096
# Below about a billion parameters, models state what is not in the passage more often than what is.
_WRITER_PARAMETERS = 1_000_000_000
_NOT_CHAT = frozenset(
    ["bert", "nomic-bert", "nomic-bert-moe", "jina-bert-v2", "clip", "t5", "t5encoder", "whisper"]
)


class ModelCard(BaseModel):
    """A model's name, origin, size and needs.

    Sizes are in bytes, ``context`` in tokens, ``dimensions`` in numbers a vector (0 for a chat
    model or a reader, which answers from single passages, see :mod:`dossier.llm.reader`).
    ``files`` gives the SHA-256 of every file of the model, by its path within the model's folder.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    title: str
    kind: Literal["chat", "embedding", "reader", "server"]
    licence: str = Field(default="", description="SPDX name, or what the file says; empty: not stated.")
    source: str = Field(default="", description="Where it comes from.")
    architecture: str = ""
    parameters: int = 0
    quantization: str = ""
    size: int = 0
    context: int = 0
    dimensions: int = 0
    languages: tuple[str, ...] = ()
    trust: dict[str, float] = Field(
        default_factory=dict, description="How well an embedder knows a language."
    )
    memory: int = Field(default=0, description="Working memory it takes with a context of 4,096 tokens.")
    starter: bool = False
    recipe: str = Field(default="", description="Stands for the catalogue entry it was installed from.")
    files: dict[str, str] = Field(default_factory=dict)

    @property
    def writes(self) -> bool:
        """Whether it is a chat model large enough to be trusted with writing answers, or one on a server."""
        return self.kind == "server" or (self.kind == "chat" and self.parameters >= _WRITER_PARAMETERS)

    @property
    def sha256(self) -> str:
        """Checksum that stands for the whole model: of its one file, or over the list of its files."""
        if list(self.files) == [MODEL_FILE]:
            return self.files[MODEL_FILE]
        listing = "".join(f"{digest}  {name}\n" for name, digest in sorted(self.files.items()))
        return hashlib.sha256(listing.encode()).hexdigest()

    def save(self, folder: Path) -> None:
        """Write the card into the model's folder, through to the disk."""
        with (folder / CARD_FILE).open("w", encoding="utf-8") as file:
            file.write(self.model_dump_json(indent=2) + "\n")
            file.flush()
            os.fsync(file.fileno())

    @classmethod
    def load(cls, folder: Path) -> ModelCard:
        """Read the card of a model's folder.

        Raises:
            ModelMissing: there is none.
            ModelUnusable: it cannot be read as a card.
        """
        try:
            return cls.model_validate_json((folder / CARD_FILE).read_bytes())
        except FileNotFoundError:
            raise ModelMissing(f'No model named "{folder.name}" is installed.') from None
        except (ValidationError, OSError) as error:
            raise ModelUnusable(f'The card of model "{folder.name}" cannot be read.') from error


def memory_needed(header: Header, size: int, context: int) -> int:
    """Estimate the bytes of memory a chat model takes: weights, keys and values, working space.

    Args:
        header: the model's header.
        size: bytes of the file; the weights are held in memory once.
        context: tokens of context to be kept.
    """
    heads, kv_heads = header.hyper("attention.head_count", 1), header.hyper("attention.head_count_kv")
    width = header.hyper("embedding_length") // max(heads, 1)
    key_width = header.hyper("attention.key_length", width)
    value_width = header.hyper("attention.value_length", width)
    a_token = header.hyper("block_count") * (kv_heads or heads) * (key_width + value_width) * _KV_BYTES
    return size + a_token * context + _WORKING_BYTES


def safe_name(text: str) -> str:
    """Turn a title or file name into a name that is a safe folder name on every platform."""
    name = re.sub(r"[^a-z0-9._]+", "-", text.lower()).strip("-._")[:80].rstrip("-._")
    return f"model-{name}".rstrip("-") if not name or _RESERVED.fullmatch(name) else name


def is_safe_name(name: str) -> bool:
    """Whether a name can be used as a model's folder name."""
    return _SAFE_NAME.fullmatch(name) is not None and _RESERVED.fullmatch(name) is None


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def check_chat_model(path: Path) -> Header:
    """Read a GGUF file's header and make sure that it is a model that writes text.

    Raises:
        ModelUnusable: it is damaged, an adapter, an encoder, or lacks the numbers that describe it.
    """
    header = read_header(path)
    kind, architecture = header.text("general.type", "model"), header.architecture
    if kind != "model":
        raise ModelUnusable(f'{path.name} holds a "{kind}", not a model.', "Choose the model's own file.")
    if architecture in _NOT_CHAT:
        raise ModelUnusable(f'{path.name} is of the kind "{architecture}", which does not write text.')
    if header.number("split.count") > 1:
        raise ModelUnusable(
            f"{path.name} is one part of a model in several files.", "Merge the parts into one first."
        )
    for key in ("context_length", "embedding_length", "block_count"):
        if header.hyper(key) <= 0:
            raise ModelUnusable(f"{path.name} does not state its {key.replace('_', ' ')}; it is damaged.")
    if not header.array_lengths.get("tokenizer.ggml.tokens"):
        raise ModelUnusable(f"{path.name} holds no vocabulary.")
    return header


def chat_card(name: str, folder: Path, header: Header, title: str) -> ModelCard:
    """Make the card of a chat model that lies in ``folder``, from what its header says."""
    file = folder / MODEL_FILE
    size = file.stat().st_size
    languages = header.metadata.get("general.languages", ())
    return ModelCard(
        name=name,
        title=title[:200],
        kind="chat",
        licence=header.text("general.license")[:100],
        source=header.text("general.organization")[:200] or "imported file",
        architecture=header.architecture,
        parameters=header.parameters,
        quantization=header.main_type,
        size=size,
        context=header.hyper("context_length"),
        languages=tuple(str(code)[:20] for code in languages) if isinstance(languages, tuple) else (),
        memory=memory_needed(header, size, min(_CARD_CONTEXT, header.hyper("context_length"))),
        files={MODEL_FILE: file_sha256(file)},
    )
