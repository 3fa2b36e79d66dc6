"""``tune``: training material, LoRA training, export to GGUF."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from dossier import settings
from dossier.cli import output
from dossier.errors import UsageError


def prepare(options: argparse.Namespace) -> None:
    """Make the reader's training material out of question sets."""
    from dossier.tuning.reader.examples import TRAINING, VALIDATION, save
    from dossier.tuning.reader.prepare import Sets, prepare

    if not options.sets.is_dir():
        raise UsageError(f"There is no folder {options.sets}.", "Give the folder with the question sets.")
    material = prepare(
        Sets(options.sets, own_texts=tuple(options.texts), own_questions=tuple(options.questions)),
        output.warn,
    )
    if not material.examples:
        raise UsageError(f"There are no question sets in {options.sets}.")
    save(material, options.out)
    counts = {split: len(material.part(split)) for split in (TRAINING, VALIDATION)}
    if options.json:
        output.emit({"file": str(options.out), "passages": len(material.passages), **counts})
    else:
        output.say(
            f"{options.out}: {counts[TRAINING]} examples to train on, {counts[VALIDATION]} to check with"
        )


def train(options: argparse.Namespace) -> None:
    """Train the reader's adapter."""
    from dossier.tuning.reader.run import train_from_options

    options.base = _model_file(options.base)
    started = time.monotonic()
    train_from_options(options, lambda line: output.warn(f"[{time.monotonic() - started:6.1f} s] {line}"))
    if options.json:
        output.emit({"adapter": str(options.out)})
    else:
        output.say(f"{options.out}: adapter and figures")


def export(options: argparse.Namespace) -> None:
    """Write an adapter for llama.cpp: merged into its base, or by itself."""
    from dossier.llm.adapters import merge, read_adapter, write_lora

    base, adapter = _model_file(options.base), read_adapter(options.adapter)
    if options.lora:
        write_lora(base, adapter, options.out)
    else:
        merge(base, adapter, options.out, options.type, options.name)
    if options.json:
        output.emit({"file": str(options.out), "size": options.out.stat().st_size})
    else:
        output.say(f"{options.out}: {options.out.stat().st_size / 1e6:.0f} MB")


def compare(options: argparse.Namespace) -> None:
    """Ask several readers the same validation examples."""
    from dossier.evaluation.throwaway import save
    from dossier.tuning.reader.comparing import compare
    from dossier.tuning.reader.examples import load

    models = [_model_file(model) for model in options.models]
    report = compare(models, load(options.data), options.each, output.warn)
    if options.out:
        save(report, options.out, "readers")
    output.emit(report.as_json()) if options.json else output.say(report.as_table())


def _model_file(given: Path) -> Path:
    """A GGUF file, or the file of the installed model of that name.

    Raises:
        ModelMissing: neither is there.
    """
    from dossier.llm.catalog import ModelCatalog

    return given if given.is_file() else ModelCatalog(settings.models_dir()).path(str(given))
