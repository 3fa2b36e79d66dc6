"""Train the encoder within a number of seconds. Needs no part of Dossier but this folder.

It learns by contrast: a question's passage against all others of the batch and two that share its words
(InfoNCE with BM25's hard negatives; Karpukhin et al., 2020), by one vector and by token vectors (Khattab and
Zaharia, 2020); by sentences taken out of passages (Lee et al., 2019); by texts that mean the same in two
languages; and English texts stay where the English teacher puts them, their translations beside them (Reimers
and Gurevych, 2020).
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from .checks import Check, late_scores
from .encoder import (
    PASSAGE_TOKENS,
    QUERY_TOKENS,
    Texts,
    batch,
    embed_all,
    load,
    precision,
    signs_of,
    words_only,
)
from .saving import save

SCALE = 30.0
"""One over the temperature of the contrast."""

WEIGHTS = {"law": 0.65, "squad": 0.13, "piaf": 0.11, "benefits": 0.07, "policy": 0.04}
"""Share of the steps that learn from each pool."""

CLOZE_SHARE = 0.15
"""Share of a step's questions that are sentences taken out of passages."""

TEACHER_WEIGHT, PAIR_WEIGHT = 1.0, 0.3
LATE_WEIGHT, LATE_SCALE, LATE_OTHERS = 1.0, 40.0, 24
"""Weight and scale of the contrast by token vectors, and passages of the batch that each is compared with."""


@dataclass(slots=True)
class Options:
    """How to train.

    Attributes:
        seconds: time to train; the learning rate falls to nothing at its end.
        size: questions a step; hard: negatives that share words, each.
    """

    data: Path
    out: Path
    seconds: float
    size: int
    hard: int
    rate: float
    device: str
    seed: int


class Pools:
    """All that is learned from, as tokens."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.passages = _lines(folder / "passages.jsonl")
        self.queries = _lines(folder / "queries.jsonl")
        self.pairs = _lines(folder / "pairs.jsonl")
        self.passage_ids = Texts(self.tokenizer, [each["text"] for each in self.passages], PASSAGE_TOKENS)
        self.query_ids = Texts(self.tokenizer, [each["text"] for each in self.queries], QUERY_TOKENS)
        flat = [text for pair in self.pairs for text in pair]
        self.pair_ids = Texts(self.tokenizer, flat, QUERY_TOKENS)
        self.by_pool: dict[str, list[int]] = defaultdict(list)
        for index, query in enumerate(self.queries):
            self.by_pool[query["pool"].split("-")[0]].append(index)
        self.cloze: dict[str, list[int]] = defaultdict(list)
        for index, entry in enumerate(self.passages):
            if entry["text"].count(". ") > 1:
                self.cloze[entry["pool"].split("-")[0]].append(index)
        english = {each["key"]: index for index, each in enumerate(self.queries) if each["language"] == "en"}
        self.twin = [english.get(each["key"], -1) for each in self.queries]


class Teacher:
    """Where the English model puts English texts; kept as vectors."""

    def __init__(self, folder: Path, pools: Pools, device: str) -> None:
        model = load(folder, grown=False).to(device)
        tokenizer = Tokenizer.from_file(str(folder / "base-tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        english = [index for index, each in enumerate(pools.queries) if each["language"] == "en"]
        texts = [pools.queries[index]["text"] for index in english]
        found = embed_all(model, Texts(tokenizer, texts, QUERY_TOKENS), device)
        self.queries = torch.zeros((len(pools.queries), found.shape[1]), device=device)
        if english:
            self.queries[torch.tensor(english, device=device)] = found
        english = [index for index, each in enumerate(pools.passages) if each["language"] == "en"]
        texts = [pools.passages[index]["text"] for index in english]
        found = embed_all(model, Texts(tokenizer, texts, PASSAGE_TOKENS), device)
        self.passages = torch.zeros((len(pools.passages), found.shape[1]), device=device)
        if english:
            self.passages[torch.tensor(english, device=device)] = found


class Training:
    """The encoder on its way."""

    def __init__(self, options: Options, pools: Pools) -> None:
        self.options, self.pools = options, pools
        self.chance = random.Random(options.seed)
        self.model = load(options.data, grown=True).to(options.device)
        self.signs = signs_of(pools.tokenizer, options.device)
        self.teacher = Teacher(options.data, pools, options.device)
        self.mean = {name: value.detach().clone() for name, value in self.model.state_dict().items()}

    def run(self, check: Check) -> dict[str, Any]:
        """Train until the time is over; the model ends as the running mean of its weights."""
        options = self.options
        groups = [
            {"params": [p for n, p in self.model.named_parameters() if "word_embeddings" in n], "rate": 3.0},
            {
                "params": [p for n, p in self.model.named_parameters() if "word_embeddings" not in n],
                "rate": 1.0,
            },
        ]
        optimizer = torch.optim.AdamW(
            groups, lr=options.rate, weight_decay=0.01, fused=options.device == "cuda"
        )
        began, step, shown = time.monotonic(), 0, 0.0
        while (share := (time.monotonic() - began) / options.seconds) < 1:
            rate = options.rate * schedule(share, step)
            for group in optimizer.param_groups:
                group["lr"] = rate * group["rate"]
            self.model.train()
            loss = self._loss()
            optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(loss)
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            optimizer.step()
            step += 1
            self._average(min(0.998, step / (step + 10)))
            if share - shown > 0.1:
                shown = share
                print(f"{share:.2f} step {step} loss {loss.item():.3f}", flush=True)
        self.model.load_state_dict(self.mean)
        return {"steps": step, "recall": check.measure(self.model)}

    def _average(self, keep: float) -> None:
        with torch.no_grad():
            for name, value in self.model.state_dict().items():
                if value.dtype.is_floating_point:
                    self.mean[name].lerp_(value, 1 - keep)

    def _loss(self) -> torch.Tensor:
        options, pools = self.options, self.pools
        pool = self.chance.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        queries, rights, wrongs, known, twins = self._chosen(pool)
        passages = [*rights, *(each for near in wrongs for each in near)]
        rows = [row if isinstance(row, np.ndarray) else pools.passage_ids.ids[row] for row in passages]
        ids, mask = batch(queries, options.device)
        others, there = batch(rows, options.device)
        with precision(options.device):
            asked, asked_short, weight = self.model(ids, mask)
            found, found_short, _ = self.model(others, there)
        right = self._also_right(passages, known).to(options.device)
        scores = (SCALE * asked @ found.T).masked_fill(right, -1e4)
        target = torch.arange(len(queries), device=scores.device)
        loss = functional.cross_entropy(scores, target)
        loss = loss + 0.5 * functional.cross_entropy(scores[:, : len(queries)].T, target)
        columns = self._columns(wrongs, len(passages)).to(options.device)
        late = LATE_SCALE * late_scores(
            asked_short,
            weight,
            words_only(ids, self.signs),
            found_short[columns],
            words_only(others, self.signs)[columns],
        )
        late = late.masked_fill(right.gather(1, columns), -1e4)
        loss = loss + LATE_WEIGHT * functional.cross_entropy(late, torch.zeros_like(target))
        loss = loss + TEACHER_WEIGHT * self._taught(asked, found, twins, passages)
        return loss + PAIR_WEIGHT * self._paired()

    def _columns(self, wrongs: Sequence[Sequence[int]], passages: int) -> torch.Tensor:
        """For each question the batch's passages to compare by tokens: its own, its hard ones, others."""
        count, at, rows = len(wrongs), len(wrongs), []
        for number, near in enumerate(wrongs):
            own = [number, *range(at, at + len(near))]
            at += len(near)
            while len(own) < 1 + self.options.hard + LATE_OTHERS:
                other = self.chance.randrange(passages if self.chance.random() < 0.5 else count)
                if other != number:
                    own.append(other)
            rows.append(own)
        return torch.tensor(rows)

    def _chosen(self, pool: str) -> tuple[list[Any], list[Any], list[list[int]], list[set[int]], list[int]]:
        """Questions as tokens, their passages, hard negatives, what else is right for each, English twins."""
        options, pools, chance = self.options, self.pools, self.chance
        cloze = round(CLOZE_SHARE * options.size) if pools.cloze[pool] else 0
        size = min(options.size - cloze, len(pools.by_pool[pool]))
        queries, rights, known, twins = [], [], [], []
        wrongs: list[list[int]] = []
        used: set[int] = set()
        for index in chance.sample(pools.by_pool[pool], size):
            query = pools.queries[index]
            right = chance.choice(query["positives"][:2])
            if right in used:
                continue
            used.add(right)
            queries.append(pools.query_ids.ids[index])
            rights.append(right)
            known.append(set(query["positives"]))
            twins.append(pools.twin[index])
            near = query["negatives"]
            wrongs.append(chance.sample(near, min(options.hard, len(near))))
        for index in chance.sample(pools.cloze[pool], min(cloze, len(pools.cloze[pool]))):
            if index not in used:
                sentence, rest = self._taken_out(index)
                queries.append(sentence)
                rights.append(rest)
                wrongs.append([])
                known.append({index})
                twins.append(-1)
        return queries, rights, wrongs, known, twins

    def _taken_out(self, index: int) -> tuple[Any, Any]:
        """A run of a passage's tokens, and the passage mostly without it."""
        ids, chance = self.pools.passage_ids.ids[index], self.chance
        inner = len(ids) - 2
        length = min(max(8, inner // 5), QUERY_TOKENS - 2)
        at = 1 + chance.randrange(max(1, inner - length))
        sentence = np.concatenate([ids[:1], ids[at : at + length], ids[-1:]])
        rest = np.concatenate([ids[:at], ids[at + length :]]) if chance.random() < 0.8 else ids
        return sentence, rest

    def _also_right(self, passages: Sequence[Any], known: Sequence[set[int]]) -> torch.Tensor:
        numbers = [each if isinstance(each, int) else -1 for each in passages]
        mask = np.zeros((len(known), len(passages)), dtype=bool)
        where = defaultdict(list)
        for column, number in enumerate(numbers):
            where[number].append(column)
        for row, right in enumerate(known):
            for number in right:
                mask[row, where.get(number, [])] = True
            mask[row, row] = False
        return torch.from_numpy(mask)

    def _taught(
        self, asked: torch.Tensor, found: torch.Tensor, twins: Sequence[int], passages: Sequence[Any]
    ) -> torch.Tensor:
        device = asked.device
        twin = torch.tensor(twins, device=device)
        there = (twin >= 0).float()
        near = 1 - (asked * self.teacher.queries[twin.clamp(min=0)]).sum(dim=-1)
        total = (near * there).sum() / there.sum().clamp(min=1)
        number = torch.tensor([each if isinstance(each, int) else 0 for each in passages], device=device)
        whole = torch.tensor([isinstance(each, int) for each in passages], device=device)
        goal = self.teacher.passages[number]
        there = (whole & (goal.abs().sum(dim=-1) > 0)).float()
        near = 1 - (found * goal).sum(dim=-1)
        return total + (near * there).sum() / there.sum().clamp(min=1)

    def _paired(self) -> torch.Tensor:
        pools, options = self.pools, self.options
        if len(pools.pairs) < 2:
            return torch.zeros((), device=options.device)
        chosen = self.chance.sample(range(len(pools.pairs)), min(options.size, len(pools.pairs)))
        with precision(options.device):
            one, _, _ = self.model(*batch([pools.pair_ids.ids[2 * each] for each in chosen], options.device))
            other, _, _ = self.model(
                *batch([pools.pair_ids.ids[2 * each + 1] for each in chosen], options.device)
            )
        scores = SCALE * one @ other.T
        target = torch.arange(len(chosen), device=scores.device)
        return functional.cross_entropy(scores, target) + functional.cross_entropy(scores.T, target)


def schedule(share: float, step: int) -> float:
    """Warm up over 100 steps, then a half cosine down to nothing at the end of the time."""
    return min(1.0, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * min(share, 1.0)))


def _lines(file: Path) -> list[Any]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Train and save, with what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--hard", type=int, default=2)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--seed", type=int, default=7)
    options = Options(**vars(parser.parse_args()))
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    pools = Pools(options.data)
    print(
        f"{len(pools.passages)} passages, {len(pools.queries)} questions, {len(pools.pairs)} pairs",
        flush=True,
    )
    check = Check(options.data, pools.tokenizer, options.device)
    training = Training(options, pools)
    report: dict[str, Any] = {
        "options": {name: str(value) for name, value in asdict(options).items()},
        "before": check.measure(training.model),
    }
    report |= training.run(check)
    save(training.model.bert.state_dict(), options.out, "weights")
    print(json.dumps(report["recall"], indent=0), flush=True)
    (options.out / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
