"""A library without models, and a folder with a few files beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.library import Library

RULES = "# Regeling\n\nDe toeslag bedraagt 120 euro per maand. Bezwaar kan binnen zes weken.\n"
LETTER = "# Letter\n\nYour allowance was granted on 3 May 2025. You may object within six weeks.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new, open library; files count as at rest at once."""
    opened, _ = Library.create(tmp_path / "library", "kanon hagel tulp", models=tmp_path / "no models")
    with opened:
        opened.folders.quiet = 0.0
        yield opened


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A folder with two files, one in a folder of its own."""
    place = tmp_path / "case"
    (place / "letters").mkdir(parents=True)
    (place / "rules.md").write_text(RULES, encoding="utf-8")
    (place / "letters" / "letter.md").write_text(LETTER, encoding="utf-8")
    return place
