"""The encrypted store: keys, documents, passages, full text, vectors, conversations and settings.

Everything lies in one SQLCipher file; nothing else of a document is ever written. Importing this package is
cheap, so that a window can use :mod:`dossier.vault.passphrase` without the database.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dossier.vault.passages import PassageDraft, TermFields
    from dossier.vault.vault import Vault

__all__ = ["PassageDraft", "TermFields", "Vault"]

_HOME = {"PassageDraft": "passages", "TermFields": "passages", "Vault": "vault"}


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
