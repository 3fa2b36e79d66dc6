"""The starter models, for tests that need a real embedder or a real chat model."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def starter_models() -> Path:
    """Folder of the installed starter models, or skip the test where they are not installed.

    The folder is ``DOSSIER_TEST_MODELS``, ``DOSSIER_MODELS`` or the usual place of the person who runs the
    tests; ``make test`` installs them there first.
    """
    folder = Path(os.environ["DOSSIER_MODELS"])
    if not folder.is_dir() or not any(folder.iterdir()):
        pytest.skip("needs the starter models: dossier models install starter")
    return folder
