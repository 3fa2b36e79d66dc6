"""Feed training with batches of sequences of like length; beside a GPU, from processes of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from dossier.tuning.reader.drawing import Drawer, Drawn
from dossier.tuning.reader.examples import Material

_POOL = 32  # batches whose examples are sorted by length together
_WORKERS = 3  # one draws about 2000 sequences a second, a large GPU trains on 1000
_AHEAD = 8  # batches each has ready

Draw = Callable[[Drawer, Material], Iterator[Drawn]]


class Feed(IterableDataset[list[Drawn]]):
    """Endless batches.

    Args:
        draw: gives endless sequences.
        batch_tokens: tokens of a batch, padding included.
        seed: each process draws with its own, made from this one.
    """

    def __init__(self, material: Material, tokenizer: Any, draw: Draw, batch_tokens: int, seed: int) -> None:
        self._material = material
        self._tokenizer = tokenizer
        self._draw = draw
        self._batch_tokens = batch_tokens
        self._seed = seed

    def __iter__(self) -> Iterator[list[Drawn]]:
        worker = get_worker_info()
        seed = self._seed if worker is None else self._seed + 1000 * (worker.id + 1)
        drawer = Drawer(self._material, self._tokenizer.encode, seed)
        pool: list[Drawn] = []
        size = 0
        for one in self._draw(drawer, self._material):
            pool.append(one)
            size += len(one.ids)
            if size >= _POOL * self._batch_tokens:
                groups = by_length(pool, self._batch_tokens)
                drawer.chance.shuffle(groups)
                yield from groups
                pool, size = [], 0

    def batches(self, device: torch.device) -> Iterator[list[Drawn]]:
        """The batches, drawn ahead in other processes where a GPU would wait for them."""
        if device.type != "cuda":
            return iter(self)
        loader = DataLoader(
            self, batch_size=None, num_workers=_WORKERS, prefetch_factor=_AHEAD, collate_fn=_as_is,
            multiprocessing_context="fork",
        )  # fmt: skip
        return iter(loader)


def by_length(drawn: Iterable[Drawn], batch_tokens: int) -> list[list[Drawn]]:
    """Sequences of like length together, each group at most so many tokens with its padding."""
    groups: list[list[Drawn]] = []
    for one in sorted(drawn, key=lambda one: len(one.ids)):
        if not groups or len(one.ids) * (len(groups[-1]) + 1) > batch_tokens:
            groups.append([])
        groups[-1].append(one)
    return groups


def _as_is(batch: Sequence[Drawn]) -> Sequence[Drawn]:
    return batch
