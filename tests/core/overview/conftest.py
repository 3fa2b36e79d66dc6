"""A vault with our own texts in four languages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

import pytest

from dossier.reading.limits import DEFAULT
from dossier.reading.web.markdown import read_markdown
from dossier.search.passages import drafts
from dossier.types import Document
from dossier.vault import Vault
from helpers.vaults import new_vault

Put = Callable[..., Document]


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("overview") / "library") as made:
        yield made


@pytest.fixture(scope="module")
def put(vault: Vault) -> Put:
    """Adds a Markdown text: ``put(path, text, collection)``."""

    def add(path: str, text: str, collection: str = "Zaak") -> Document:
        data = text.encode()
        digest = hashlib.sha256(path.encode() + data).hexdigest()
        waiting = vault.documents.add_waiting(path, digest, len(data), collection, data)
        reading = read_markdown(data, DEFAULT)
        return vault.documents.complete(waiting.id, reading, drafts(reading, reading.title))

    return add
