"""``models``: list, install, import, quantize."""

from __future__ import annotations

import argparse

from dossier import settings
from dossier.cli import output


def listing(options: argparse.Namespace) -> None:
    """List the installed models."""
    from dossier.llm.catalog import ModelCatalog

    cards = ModelCatalog(settings.models_dir()).list()
    if options.json:
        output.emit([card.model_dump(mode="json") for card in cards])
    elif not cards:
        output.say("No models yet. Install the starter models with: dossier models install starter")
    else:
        output.table(
            ("name", "kind", "quantization", "MB", "licence", "languages"),
            [
                (c.name, c.kind, c.quantization, round(c.size / 1e6), c.licence, ", ".join(c.languages))
                for c in cards
            ],
        )


def install(options: argparse.Namespace) -> None:
    """Fetch, verify and prepare the starter models. Opens no library; the only user of the network."""
    from dossier.llm.catalog import ModelCatalog

    line = output.ProgressLine()
    try:
        cards = ModelCatalog(settings.models_dir()).install_starter(progress=line, source_dir=options.source)
    finally:
        line.close()
    if options.json:
        output.emit([card.model_dump(mode="json") for card in cards])
    else:
        for card in cards:
            output.say(f"{card.name}: installed, {card.size / 1e6:.0f} MB, {card.licence}")


def import_model(options: argparse.Namespace) -> None:
    """Copy a model file among the models."""
    from dossier.llm.catalog import ModelCatalog

    card = ModelCatalog(settings.models_dir()).import_gguf(options.file)
    if options.json:
        output.emit(card.model_dump(mode="json"))
    else:
        output.say(f"{card.name}: imported, {card.size / 1e6:.0f} MB")


def quantize(options: argparse.Namespace) -> None:
    """Write a quantized copy beside the original."""
    from dossier.llm.catalog import ModelCatalog

    line = output.ProgressLine()
    try:
        card = ModelCatalog(settings.models_dir()).quantize(options.name, options.type, progress=line)
    finally:
        line.close()
    if options.json:
        output.emit(card.model_dump(mode="json"))
    else:
        output.say(f"{card.name}: {card.size / 1e6:.0f} MB")
