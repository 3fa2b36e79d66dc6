"""``models``: list, install, import, quantize."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from dossier import settings
from dossier.cli import output

if TYPE_CHECKING:
    from dossier.llm.catalog import ModelCatalog

_MEASURED_TOKENS = 150  # of each text: about ten seconds for each model of the starter's size


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
    """Write quantized copies beside the original, and compare them with it on the sample documents."""
    from dossier.llm.catalog import ModelCatalog
    from dossier.llm.quantize import check_types

    kinds = check_types(options.type)
    catalog = ModelCatalog(settings.models_dir())
    line = output.ProgressLine()
    try:
        cards = [catalog.quantize(options.name, kind, progress=line) for kind in kinds]
    finally:
        line.close()
    rows = _compare(catalog, [options.name, *(card.name for card in cards)]) if options.measure else []
    if options.json:
        output.emit({"models": [card.model_dump(mode="json") for card in cards], "comparison": rows})
        return
    for card in cards:
        output.say(f"{card.name}: {card.size / 1e6:.0f} MB")
    if rows:
        output.table(
            ("model", "MB", "than F32", "reads", "writes", "same choice", "perplexity"),
            [
                (
                    row["name"],
                    round(row["size"] / 1e6),
                    f"{-row['smaller']:+.0%}",
                    f"{row['reads']:.0f}/s",
                    f"{row['writes']:.0f}/s",
                    f"{row['agreement']:.1%}",
                    f"{row['perplexity']:.2f}",
                )
                for row in rows
            ],
        )


def _compare(catalog: ModelCatalog, names: list[str]) -> list[dict[str, Any]]:
    """Size, speed and accuracy of models of the same weights; the first is the original.

    Returns:
        For each: name, size in bytes, smaller: share of its size with 32-bit weights that it saves,
        reads and writes: tokens a second, agreement: share of next tokens on which it makes the original's
        choice, perplexity.
    """
    from dossier.llm.benchmark import measure
    from dossier.llm.header import read_header

    texts = _sample_texts()
    rows: list[dict[str, Any]] = []
    original = None
    for name in names:
        output.warn(f"{name}: measuring …")
        path = catalog.path(name)
        figures = measure(path, texts, _MEASURED_TOKENS)
        original = original or figures
        header = read_header(path)
        rows.append(
            {
                "name": name,
                "size": figures.size,
                "smaller": 1 - figures.size / (header.data_offset + 4 * header.parameters),
                "reads": figures.prompt_speed,
                "writes": figures.speed,
                "agreement": original.agreement(figures),
                "perplexity": figures.perplexity,
            }
        )
    return rows


def _sample_texts() -> list[str]:
    """A text in each of the four languages; words are compared, so light markup does not matter."""
    from dossier.samples import samples_dir

    found = []
    for folder in sorted(path for path in samples_dir().iterdir() if path.is_dir()):
        files = sorted(file for file in folder.iterdir() if file.suffix in {".md", ".txt"})
        found += [file.read_text(encoding="utf-8") for file in files[:1]]
    return found
