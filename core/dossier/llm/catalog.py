"""The models installed on this computer: one folder each, with a card.

A model's folder appears by one rename when it is whole, so whatever is listed is complete.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import psutil

from dossier.errors import DossierError, ModelMissing, ModelUnusable, UsageError
from dossier.llm.cards import (
    CARD_FILE,
    MODEL_FILE,
    ModelCard,
    chat_card,
    check_chat_model,
    file_sha256,
    is_safe_name,
    safe_name,
)
from dossier.llm.header import read_header
from dossier.llm.storage import copy_file, replace_folder, sweep, translating_disk_errors
from dossier.types import CancelToken, ProgressCallback


class ModelCatalog:
    """The models in one folder.

    Args:
        directory: where the models lie, normally :func:`dossier.settings.models_dir`; made when needed.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def list(self) -> list[ModelCard]:
        """The cards of all installed models, by name; folders that hold no readable card are left out."""
        cards = []
        for folder in sorted(self.directory.iterdir()) if self.directory.is_dir() else []:
            if is_safe_name(folder.name) and (folder / CARD_FILE).is_file():
                try:
                    cards.append(ModelCard.load(folder))
                except DossierError:
                    continue
        return cards

    def get(self, name: str) -> ModelCard:
        """The card of one model.

        Raises:
            ModelMissing: no model of that name is installed.
            ModelUnusable: its card cannot be read.
        """
        return ModelCard.load(self._folder(name))

    def path(self, name: str) -> Path:
        """What a runtime loads: the GGUF file of a chat model or reader, the folder of an embedding model."""
        folder = self._folder(name)
        return folder if ModelCard.load(folder).kind == "embedding" else folder / MODEL_FILE

    def embedder(self, name: str = "") -> ModelCard | None:
        """The embedding model to use: the one named, else the starter, else any; None where there is none."""
        return self._choose("embedding", name, lambda card: (card.starter, card.parameters))

    def chat_default(self, name: str = "") -> ModelCard | None:
        """The chat model to use: the one named, else the largest that fits into memory; or None."""
        free = psutil.virtual_memory().available
        return self._choose("chat", name, lambda card: (card.memory < free, card.parameters))

    def reader(self, name: str = "") -> ModelCard | None:
        """The reader to use: the one named, else the starter, else any; None where there is none."""
        return self._choose("reader", name, lambda card: (card.starter, card.parameters))

    def verify(self, name: str) -> None:
        """Compare every file of a model with the checksum on its card.

        Raises:
            ModelMissing: no model of that name is installed.
            ModelUnusable: a file is missing or was altered.
        """
        folder = self._folder(name)
        for relative, digest in ModelCard.load(folder).files.items():
            file = folder / relative
            if not file.is_file():
                raise ModelUnusable(f'Model "{name}" lacks its file {relative}.', "Install it again.")
            if file_sha256(file) != digest:
                raise ModelUnusable(
                    f'Model "{name}": {relative} is not what was installed.', "Install it again."
                )

    def remove(self, name: str) -> None:
        """Delete a model.

        Raises:
            ModelMissing: no model of that name is installed.
        """
        folder = self._folder(name)
        if not folder.is_dir():
            raise ModelMissing(f'No model named "{name}" is installed.')
        with self.workspace() as trash:
            folder.rename(trash / name)

    def install_starter(
        self,
        progress: ProgressCallback | None = None,
        source_dir: Path | None = None,
        cancel: CancelToken | None = None,
    ) -> Sequence[ModelCard]:
        """Fetch, verify and prepare the starter models; what is installed and intact is left as it is.

        See :func:`dossier.llm.starter.install`.
        """
        from dossier.llm import starter

        return starter.install(self, progress, source_dir, cancel)

    def import_gguf(
        self, path: Path, progress: ProgressCallback | None = None, cancel: CancelToken | None = None
    ) -> ModelCard:
        """Copy a GGUF file among the models after checking that it loads and answers.

        Args:
            path: the file.
            progress: told the bytes copied (stage "copying").

        Raises:
            UsageError: there is no such file.
            ModelUnusable: it is damaged, of an unsupported kind, or does not run.
            DiskFull: not enough space for the copy.
        """
        from dossier.llm.probe import probe

        if not path.is_file():
            raise UsageError(f"There is no file {path}.")
        header = check_chat_model(path)
        with self.workspace() as work:
            folder = work / "model"
            folder.mkdir()
            with translating_disk_errors(self.directory):
                copy_file(path, folder / MODEL_FILE, progress, cancel)
            probe(folder / MODEL_FILE, display_name=path.name)
            name = self._free_name(safe_name(path.stem))
            card = chat_card(name, folder, header, title=header.text("general.name") or path.stem)
            card.save(folder)
            replace_folder(folder, self.directory / name, work)
        return card

    def quantize(self, name: str, kind: str, progress: ProgressCallback | None = None) -> ModelCard:
        """Make a copy of a chat model in another number format, e.g. "Q4_0", as a model of its own.

        Raises:
            ModelMissing: no chat model of that name is installed.
            UsageError: unknown format.
            DiskFull: not enough space.
        """
        from dossier.llm.quantize import quantize

        original = self.get(name)
        if original.kind != "chat":
            raise UsageError(f'"{name}" is not a chat model; only those can be quantized.')
        target = safe_name(f"{name.removesuffix('-' + original.quantization.lower())}-{kind}")
        with self.workspace() as work:
            folder = work / "model"
            folder.mkdir()
            with translating_disk_errors(self.directory):
                quantize(self.path(name), folder / MODEL_FILE, kind, progress, original.title)
            fresh = chat_card(target, folder, read_header(folder / MODEL_FILE), title=original.title)
            inherited = original.model_dump(include={"licence", "source", "languages", "context"})
            card = fresh.model_copy(update=inherited)
            card.save(folder)
            replace_folder(folder, self.directory / target, work)
        return card

    @contextmanager
    def workspace(self) -> Iterator[Path]:
        """A private folder beside the models, for files on their way in; gone afterwards."""
        with translating_disk_errors(self.directory):
            self.directory.mkdir(parents=True, exist_ok=True)
            sweep(self.directory)
            work = Path(mkdtemp(prefix=".work-", dir=self.directory))
        try:
            yield work
        finally:
            shutil.rmtree(work, ignore_errors=True)

    def _folder(self, name: str) -> Path:
        if not is_safe_name(name):
            raise ModelMissing(f'No model named "{name}" is installed.')
        return self.directory / name

    def _free_name(self, name: str) -> str:
        number, candidate = 1, name
        while (self.directory / candidate).exists():
            number += 1
            candidate = f"{name}-{number}"
        return candidate

    def _choose(
        self, kind: str, name: str, merit: Callable[[ModelCard], tuple[bool, int]]
    ) -> ModelCard | None:
        cards = [card for card in self.list() if card.kind == kind and (not name or card.name == name)]
        return max(cards, key=merit, default=None)
