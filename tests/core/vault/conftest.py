"""A fresh vault for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.vault import Vault
from helpers.vaults import new_vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the test's library lies."""
    return tmp_path / "library"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    """A new, empty, open vault."""
    with new_vault(folder) as made:
        yield made
