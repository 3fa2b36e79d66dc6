"""A library without models."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened, _ = Library.create(tmp_path / "library", "kanon hagel tulp", models=tmp_path / "no models")
    with opened:
        yield opened
