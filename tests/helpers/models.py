"""The starter models, for tests that need real ones.

They are taken from where ``DOSSIER_MODELS`` says if they are there, else from the checkout's own ignored
folder, where they are installed once if missing. Without a connection the tests that need them are skipped,
saying so.
"""

from __future__ import annotations

import functools
import os
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).parents[2]
_CHAT = "smollm2-135m-instruct"


@functools.cache
def _install() -> tuple[Path, str]:
    from dossier.errors import DossierError
    from dossier.llm.catalog import ModelCatalog

    directory = Path(os.environ.get("DOSSIER_MODELS", ""))
    if not (directory / _CHAT).is_dir():
        directory = _REPOSITORY / ".dossier" / "models"
    try:
        ModelCatalog(directory).install_starter()
    except DossierError as error:
        return directory, str(error)
    return directory, ""


def starter_models_dir() -> Path:
    """Folder with the starter models installed; skips the test where they cannot be had."""
    directory, trouble = _install()
    if trouble:
        pytest.skip(f"needs the starter models: {trouble}")
    return directory


def starter_chat_file() -> Path:
    """The starter's GGUF file."""
    from dossier.llm.catalog import ModelCatalog

    return ModelCatalog(starter_models_dir()).path(_CHAT)


def starter_reader_file() -> Path:
    """The GGUF file of the reader."""
    from dossier.llm.catalog import ModelCatalog

    return ModelCatalog(starter_models_dir()).path("dossier-reader")
