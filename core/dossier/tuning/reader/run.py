"""Train the reader: continued pretraining on plain text, then passages with questions; measure; save.

``python -m X` runs where only PyTorch, transformers and gguf are installed.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

import torch

from dossier.tuning.reader.base import Base, load_base
from dossier.tuning.reader.drawing import Drawer, Drawn
from dossier.tuning.reader.examples import TRAINING, VALIDATION, Material, load
from dossier.tuning.reader.feeding import Feed
from dossier.tuning.reader.judging import as_rows, judge, sample, summary, table
from dossier.tuning.reader.lora import adapter_state, add_adapter, save_adapter
from dossier.tuning.reader.plan import Plan, add_options, plan_from
from dossier.tuning.reader.training import Curve, mean_loss, train

WEIGHTS = {
    "squad": 0.8,
    "piaf": 1.2,
    "policyqa": 0.3,
    "conditionalqa": 0.5,
    "law": 1.5,
    "text": 3.0,
    "cloze": 0.4,
}
_LANGUAGE_SHARES = {"nl": 0.3, "de": 0.3, "fr": 0.25, "en": 0.15}
_PROSE_TOKENS = 512


def train_reader(
    base: Base, material: Material, plan: Plan, out: Path, device: torch.device, tell: Callable[[str], None]
) -> None:
    """Train, measure and write the adapter, ``metrics.json`` and ``answers.jsonl.gz`` into a folder."""
    torch.manual_seed(plan.seed)
    model = base.model
    torch.nn.Module.to(model, device)
    add_adapter(model, plan.rank, plan.alpha)
    curves: dict[str, Curve] = {}
    if plan.prose.seconds > 0:
        tell(f"continued pretraining for {plan.prose.seconds:.0f} s")
        prose = Feed(material, base.tokenizer, _prose, plan.prose.batch_tokens, plan.seed)
        curves["prose"], _ = train(model, prose.batches(device), plan.prose, tell=tell)
    examples = material.part(TRAINING)
    validation = material.part(VALIDATION)
    watched = list(Drawer(material, base.tokenizer.encode, 1).round(sample(validation, plan.watched), {}))
    tell(f"reading for {plan.reading.seconds:.0f} s: {len(examples)} examples, {len(watched)} watched")
    rounds = Feed(material, base.tokenizer, _questions, plan.reading.batch_tokens, plan.seed).batches(device)

    def check() -> float:
        _save(adapter_state(model), out, plan)  # so that a run cut short leaves something
        return mean_loss(model, watched, plan.reading.batch_tokens, device)

    curves["reading"], adapter = train(model, rounds, plan.reading, check, tell=tell)
    _save(adapter, out, plan)
    _write(out, plan, curves, {})
    tell("measuring")
    judged = judge(
        model,
        Drawer(material, base.tokenizer.encode, 2),
        base.tokenizer,
        material,
        sample(validation, plan.judged),
    )
    figures = summary(judged)
    _write(out, plan, curves, figures)
    with gzip.open(out / "answers.jsonl.gz", "wt", encoding="utf-8") as file:
        for row in as_rows(judged):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    tell(table(figures))


def _questions(drawer: Drawer, material: Material) -> Iterator[Drawn]:
    """Round after round of the training examples."""
    examples = material.part(TRAINING)
    while True:
        yield from drawer.round(examples, WEIGHTS)


def _prose(drawer: Drawer, material: Material) -> Iterator[Drawn]:
    """Endless stretches of plain text, each language by its share."""
    pools: dict[str, list[str]] = {}
    for passage in material.passages.values():
        if passage.prose and passage.language in _LANGUAGE_SHARES:
            pools.setdefault(passage.language, []).append(passage.id)
    languages = sorted(pools)
    shares = [_LANGUAGE_SHARES[language] for language in languages]
    while True:
        language = drawer.chance.choices(languages, shares)[0]
        ids: list[int] = []
        while len(ids) < _PROSE_TOKENS:
            at = drawer.chance.randrange(len(pools[language]))
            # Passages that follow each other stay together.
            for id in pools[language][at : at + 3]:
                ids += [*drawer.prose(id), drawer.end]
        yield Drawn(ids[:_PROSE_TOKENS], 1)


def _number_format(device: torch.device) -> torch.dtype:
    """bfloat16 where the machine computes in it; emulated it would be many times slower than float32."""
    fast = device.type == "cuda" or "AVX512" in torch.backends.cpu.get_cpu_capability()
    return torch.bfloat16 if fast else torch.float32


def _save(adapter: dict[str, torch.Tensor], out: Path, plan: Plan) -> None:
    small = {name: matrix.half() for name, matrix in adapter.items()}
    save_adapter(small, out, plan.rank, plan.alpha, plan.parts)


def _write(out: Path, plan: Plan, curves: Mapping[str, Curve], figures: object) -> None:
    report = {
        "plan": asdict(plan),
        "weights": WEIGHTS,
        "torch": torch.__version__,
        "curves": {name: curve.rows for name, curve in curves.items()},
        "validation": figures,
    }
    (out / "metrics.json").write_text(json.dumps(report, indent=1), encoding="utf-8")


def train_from_options(options: argparse.Namespace, tell: Callable[[str], None]) -> None:
    """Train as the options of :func:`dossier.tuning.reader.plan.add_options` say.

    Raises:
        ModelUnusable: the base is none that can be tuned.
        UsageError: the training material cannot be read.
    """
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    material = load(options.data)
    base = load_base(options.base, _number_format(device))
    tell(
        f"{device}, {base.model.dtype}: {len(material.passages)} passages, {len(material.examples)} examples"
    )
    options.out.mkdir(parents=True, exist_ok=True)
    train_reader(base, material, plan_from(options), options.out, device, tell)


def main(arguments: list[str] | None = None) -> int:
    """The command line of this module, for machines without the rest of Dossier."""
    parser = argparse.ArgumentParser(prog="dossier.tuning.reader.run", description="Train the reader.")
    add_options(parser)
    started = time.monotonic()

    def tell(line: str) -> None:
        sys.stdout.write(f"[{time.monotonic() - started:6.1f} s] {line}\n")
        sys.stdout.flush()

    train_from_options(parser.parse_args(arguments), tell)
    return 0


if __name__ == "__main__":
    sys.exit(main())
