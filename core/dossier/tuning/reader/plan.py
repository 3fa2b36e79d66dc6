"""What to train and for how long, and the options of a command that say so."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train.

    Attributes:
        seconds: by the clock, for one phase.
        rate: highest learning rate.
        batch_tokens: tokens of a batch, padding included.
    """

    seconds: float
    rate: float = 1e-3
    batch_tokens: int = 16384
    weight_decay: float = 0.01
    clip: float = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What to train and for how long.

    Attributes:
        reading, prose: the two phases; prose comes first and may last 0 seconds.
        parts: files the adapter is written in.
        watched, judged: validation examples of each group whose loss is watched, and measured at the end.
    """

    reading: Recipe
    prose: Recipe
    rank: int = 32
    alpha: float = 32.0
    seed: int = 0
    parts: int = 2
    watched: int = 40
    judged: int = 200


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what :func:`plan_from` and the training command read."""
    parser.add_argument("--base", type=Path, required=True, metavar="FILE", help="the base model, GGUF")
    parser.add_argument("--data", type=Path, required=True, metavar="FILE", help="training material")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder to write the adapter in"
    )
    parser.add_argument(
        "--seconds", type=float, default=2400.0, help="of training on questions (default 2400)"
    )
    parser.add_argument(
        "--pretrain-seconds", type=float, default=0.0, help="of plain text before (default 0)"
    )
    parser.add_argument("--rate", type=float, default=1e-3, help="highest learning rate (default 0.001)")
    parser.add_argument("--pretrain-rate", type=float, default=6e-4, help="likewise, for plain text")
    parser.add_argument("--rank", type=int, default=32, help="of the adapter (default 32)")
    parser.add_argument("--batch-tokens", type=int, default=16384, help="tokens of a batch (default 16384)")
    parser.add_argument("--judged", type=int, default=200, help="validation examples of each group measured")
    parser.add_argument("--watched", type=int, default=40, help="validation examples of each group watched")
    parser.add_argument("--parts", type=int, default=2, help="files the adapter is written in (default 2)")
    parser.add_argument("--seed", type=int, default=0)


def plan_from(options: argparse.Namespace) -> Plan:
    """The plan that parsed options describe."""
    reading = Recipe(options.seconds, options.rate, options.batch_tokens)
    return Plan(
        reading,
        replace(reading, seconds=options.pretrain_seconds, rate=options.pretrain_rate),
        rank=options.rank,
        alpha=float(options.rank),
        seed=options.seed,
        parts=options.parts,
        watched=options.watched,
        judged=options.judged,
    )
