"""The encoder that is trained, and texts as batches of tokens. PyTorch and transformers only."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional
from transformers import BertConfig, BertModel

QUERY_TOKENS, PASSAGE_TOKENS = 64, 224

SHORT = 48
"""Numbers in a token's short vector."""


class Texts:
    """Texts as token ids, cut to a length."""

    def __init__(self, tokenizer: Tokenizer, texts: Sequence[str], most: int) -> None:
        encoded = tokenizer.encode_batch(list(texts))
        last = encoded[0].ids[-1] if encoded else 0
        self.ids = [self._cut(each.ids, most, last) for each in encoded]

    @staticmethod
    def _cut(ids: list[int], most: int, last: int) -> Any:
        kept = ids if len(ids) <= most else [*ids[: most - 1], last]
        return np.asarray(kept, dtype=np.int32)

    def __len__(self) -> int:
        return len(self.ids)


def batch(rows: Sequence[Any], device: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids and mask, padded to the longest."""
    longest = max(len(row) for row in rows)
    ids = np.zeros((len(rows), longest), dtype=np.int64)
    mask = np.zeros((len(rows), longest), dtype=np.int64)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = row
        mask[number, : len(row)] = 1
    return (
        torch.from_numpy(ids).to(device, non_blocking=True),
        torch.from_numpy(mask).to(device, non_blocking=True),
    )


def precision(device: str) -> AbstractContextManager[Any]:
    """bfloat16 on a GPU; on a CPU, most of which are many times slower with it, what the weights have."""
    return torch.autocast(device, dtype=torch.bfloat16) if device == "cuda" else nullcontext()


def load(folder: Path, grown: bool) -> Encoder:
    """The base model; with the grown vocabulary, whose new tokens begin as the mean of their shards."""
    from safetensors.torch import load_file

    raw = json.loads((folder / "base-config.json").read_text(encoding="utf-8"))
    weights = {
        name.removeprefix("bert."): value.float()
        for name, value in load_file(folder / "base.safetensors").items()
    }
    if grown:
        table = weights["embeddings.word_embeddings.weight"]
        origins = json.loads((folder / "origins.json").read_text(encoding="utf-8"))
        weights["embeddings.word_embeddings.weight"] = torch.stack(
            [table[each].mean(dim=0) for each in origins]
        )
        raw["vocab_size"] = len(origins)
    config = BertConfig(**{name: raw[name] for name in raw if name in _KNOWN})
    config._attn_implementation = "sdpa"
    model = BertModel(config, add_pooling_layer=False)
    missing, _ = model.load_state_dict(weights, strict=False)
    unknown = [name for name in missing if "position_ids" not in name and "token_type_ids" not in name]
    if unknown:
        raise ValueError(f"The base model lacks {unknown[:3]}.")
    return Encoder(model)


_KNOWN = (
    "vocab_size",
    "hidden_size",
    "num_hidden_layers",
    "num_attention_heads",
    "intermediate_size",
    "hidden_act",
    "max_position_embeddings",
    "type_vocab_size",
    "layer_norm_eps",
    "hidden_dropout_prob",
    "attention_probs_dropout_prob",
    "pad_token_id",
)


class Encoder(nn.Module):
    """A BERT that gives a text one vector, and each of its tokens a short one and a weight.

    The one vector is the mean of the token vectors (Reimers and Gurevych, 2019). The short ones are compared
    token by token, each of the question's with the nearest of the passage's ("late interaction": Khattab and
    Zaharia, 2020); the weights say how much each of the question's tokens counts.
    """

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.bert = bert
        self.short = nn.Linear(bert.config.hidden_size, SHORT, bias=False)
        self.weight = nn.Linear(bert.config.hidden_size, 1)
        nn.init.orthogonal_(self.short.weight)
        nn.init.zeros_(self.weight.weight)
        nn.init.zeros_(self.weight.bias)

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """(n, t) ids and mask to vectors (n, d), short ones (n, t, s), of length 1, and weights (n, t)."""
        hidden = self.bert(input_ids=ids, attention_mask=mask).last_hidden_state
        there = mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * there).sum(dim=1) / there.sum(dim=1)
        short = functional.normalize(self.short(hidden), dim=-1)
        weight = torch.sigmoid(self.weight(hidden)).squeeze(-1)
        return functional.normalize(mean.float(), dim=-1), short, weight


def words_only(ids: torch.Tensor, signs: torch.Tensor) -> torch.Tensor:
    """Which tokens are words: neither padding, nor BERT's own tokens, nor punctuation."""
    return ~signs[ids]


def signs_of(tokenizer: Tokenizer, device: str) -> torch.Tensor:
    """For each token of the vocabulary whether it is no word."""
    size = tokenizer.get_vocab_size()
    names = [tokenizer.id_to_token(number) or "" for number in range(size)]
    return torch.tensor(
        [name in _SPECIAL or not any(map(str.isalnum, name)) for name in names], device=device
    )


_SPECIAL = frozenset({"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"})


@torch.no_grad()
def embed_all(model: Encoder, texts: Texts, device: str) -> torch.Tensor:
    """Vectors of all texts, longest first so that little is padded."""
    model.eval()
    size = 1024 if device == "cuda" else 16
    order = sorted(range(len(texts)), key=lambda index: -len(texts.ids[index]))
    found = torch.zeros((len(texts), model.bert.config.hidden_size), device=device)
    for first in range(0, len(order), size):
        part = order[first : first + size]
        with precision(device):
            vectors, _, _ = model(*batch([texts.ids[index] for index in part], device))
        found[torch.tensor(part, device=device)] = vectors
    return found
