"""The way to the shared data: real law, questions and files that lie beside a checkout, never in it.

The project's own tests pass without that folder; a test that wants it skips and says so.
"""

from __future__ import annotations

from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SHARED = REPOSITORY.parent / "shared"


def shared(*parts: str) -> Path:
    """Path of a shared file or folder, or skip the test where it is absent.

    Args:
        parts: path below the shared folder, e.g. ``shared("corpus", "nl")``.
    """
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"needs ../shared/{'/'.join(parts)}, which is not beside this checkout")
    return path
