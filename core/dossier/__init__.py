"""Dossier: ask questions of confidential documents on your own computer.

The core library, without any window. A library is one encrypted folder::

    from dossier import Library

    library, recovery_code = Library.create(folder, passphrase)
    with library:
        library.add([path])
        answer = library.ask("How long may I object?")

Importing this package is cheap; the heavy parts load when first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from dossier.errors import DossierError
from dossier.types import (
    Answer,
    CancelToken,
    Citation,
    Document,
    DocumentState,
    Hit,
    Passage,
    Progress,
    Scope,
    SearchResult,
    Sentence,
    Support,
)

if TYPE_CHECKING:
    from dossier.library import Library

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "CancelToken",
    "Citation",
    "Document",
    "DocumentState",
    "DossierError",
    "Hit",
    "Library",
    "Passage",
    "Progress",
    "Scope",
    "SearchResult",
    "Sentence",
    "Support",
]


def __getattr__(name: str) -> Any:
    if name == "Library":
        return importlib.import_module("dossier.library").Library
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
