"""What is decided by: how often the right passage is among the first, on documents not learned from."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from .encoder import (
    PASSAGE_TOKENS,
    QUERY_TOKENS,
    Encoder,
    Texts,
    batch,
    embed_all,
    precision,
    signs_of,
    words_only,
)

SHARES = (0.0, 0.5, 1.0, 2.0)


class Check:
    """Held-out questions, their passages BM25's candidates; made by ``prepare``."""

    def __init__(self, folder: Path, tokenizer: Tokenizer, device: str) -> None:
        self.sets: dict[str, Any] = json.loads((folder / "checks.json").read_text(encoding="utf-8"))
        self.device = device
        self.signs = signs_of(tokenizer, device)
        self.passages = {
            name: Texts(tokenizer, each["passages"], PASSAGE_TOKENS) for name, each in self.sets.items()
        }
        self.queries = {
            name: Texts(tokenizer, [one["text"] for one in each["queries"]], QUERY_TOKENS)
            for name, each in self.sets.items()
        }

    def measure(self, model: Encoder) -> dict[str, Any]:
        """Recall by words, by vectors, by both added, and by token vectors over their candidates."""
        figures: dict[str, Any] = {}
        for name, each in self.sets.items():
            passages = embed_all(model, self.passages[name], self.device)
            queries = embed_all(model, self.queries[name], self.device)
            dense = (queries @ passages.T).cpu()
            orders: dict[str, list[list[int]]] = defaultdict(list)
            for number, query in enumerate(each["queries"]):
                added = _added(dense[number], query)
                chosen = _order(added)[:60]
                late = dict(zip(chosen, self._late(model, name, number, chosen), strict=True))
                orders["words"].append(query["rows"][:10])
                orders["dense"].append(dense[number].topk(min(10, dense.shape[1])).indices.tolist())
                orders["both"].append(chosen[:10])
                lowest, highest = min(late.values()), max(late.values())
                for share in SHARES:
                    mixed = {
                        row: (late[row] - lowest) / max(highest - lowest, 1e-6) + share * added[row] / 2
                        for row in chosen
                    }
                    orders[f"tokens + {share} both"].append(_order(mixed)[:10])
            figures[name] = {system: _recall(each["queries"], order) for system, order in orders.items()}
        return figures

    @torch.no_grad()
    def _late(self, model: Encoder, name: str, number: int, chosen: Sequence[int]) -> list[float]:
        ids, mask = batch([self.queries[name].ids[number]], self.device)
        others, there = batch([self.passages[name].ids[row] for row in chosen], self.device)
        with precision(self.device):
            _, asked, weight = model(ids, mask)
            _, found, _ = model(others, there)
        scores = late_scores(
            asked, weight, words_only(ids, self.signs), found[None], words_only(others, self.signs)[None]
        )
        return [float(each) for each in scores[0]]


def late_scores(
    asked: torch.Tensor, weight: torch.Tensor, words: torch.Tensor, found: torch.Tensor, others: torch.Tensor
) -> torch.Tensor:
    """How well passages hold each of a question's tokens: weighted mean of the best cosines.

    Args:
        asked, weight, words: (q, t, s) short vectors, (q, t) weights, (q, t) which are words.
        found, others: (q, c, u, s) short vectors of the candidates, (q, c, u) which are words.

    Returns:
        (q, c) in [-1, 1].
    """
    near = torch.einsum("qts,qcus->qctu", asked, found)
    near = near.masked_fill(~others[:, :, None, :], -1.0).amax(dim=-1).float()
    counts = (weight * words).float()
    return (near * counts[:, None, :]).sum(dim=-1) / counts.sum(dim=-1).clamp(min=1e-6)[:, None]


def _added(scores: torch.Tensor, query: dict[str, Any]) -> dict[int, float]:
    """Both sides' scores as shares of their best, added, for the candidates of either."""
    top = scores.topk(min(50, len(scores)))
    lowest, highest = float(top.values[-1]), float(top.values[0])
    spread = max(highest - lowest, 1e-6)
    best = max(query["scores"], default=1.0)
    words = dict(zip(query["rows"], (score / best for score in query["scores"]), strict=True))
    rows = dict.fromkeys((*top.indices.tolist(), *query["rows"]))
    return {row: words.get(row, 0.0) + max(0.0, (float(scores[row]) - lowest) / spread) for row in rows}


def _order(scores: Mapping[int, float]) -> list[int]:
    return sorted(scores, key=lambda row: -scores[row])


def _recall(queries: Sequence[dict[str, Any]], orders: Sequence[Sequence[int]]) -> dict[str, Any]:
    """Recall at 1, 5 and 10, and how many, by language of question and passage."""
    hits: dict[str, list[tuple[bool, bool, bool]]] = defaultdict(list)
    for query, order in zip(queries, orders, strict=True):
        right = set(query["positives"])
        name = query["passages"] if query["passages"] == query["language"] else "across"
        hits[name].append(
            (bool(right & set(order[:1])), bool(right & set(order[:5])), bool(right & set(order[:10])))
        )
    return {
        name: [round(sum(each[at] for each in rows) / len(rows), 3) for at in range(3)] + [len(rows)]
        for name, rows in sorted(hits.items())
    }
