"""A killed writer loses nothing it acknowledged, leaves nothing half done, and leaves no lock."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

import pytest

from dossier.errors import LibraryInUse
from dossier.types import DocumentState
from dossier.vault import Vault
from helpers.vaults import PASSPHRASE, new_vault, number_of, text_number

WRITER = Path(__file__).parents[2] / "helpers" / "vault_writer.py"


@pytest.mark.timeout(600)
def test_kill_9_loses_no_acknowledged_document(folder: Path, thorough: bool) -> None:
    new_vault(folder).close()
    chance = random.Random(20)
    kept: dict[str, int] = {}
    first = 0
    for _ in range(30 if thorough else 10):
        acknowledged = _write_and_kill(folder, first, chance.uniform(0.0, 0.5))
        for number, identifier, replaced in acknowledged:
            kept[identifier] = number
            kept.pop(replaced, None)
        first += len(acknowledged) + 3
        first -= first % 3  # a round never replaces the last one's document
        with Vault.open(folder, PASSPHRASE) as vault:
            _check(vault, kept)
            for one in vault.documents.list(states=[DocumentState.READY]):
                kept.setdefault(one.id, number_of(vault.documents.text(one.id)))  # got through unheard
    assert len(kept) > 20


def _write_and_kill(folder: Path, first: int, seconds: float) -> list[tuple[int, str, str]]:
    """Let a writer work for some time, kill it, and return what it had acknowledged."""
    with subprocess.Popen(
        [sys.executable, str(WRITER), str(folder), str(first)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        with pytest.raises(LibraryInUse, match="open in another Dossier"):
            Vault.open(folder, PASSPHRASE)
        time.sleep(seconds)
        writer.kill()
        return _parse(writer.stdout)


def _parse(stream: IO[str]) -> list[tuple[int, str, str]]:
    lines = [line.split() for line in stream.read().splitlines(keepends=True) if line.endswith("\n")]
    return [(int(number), identifier, replaced) for number, identifier, replaced in lines]


def _check(vault: Vault, kept: dict[str, int]) -> None:
    """Every acknowledged document is whole; every other one is waiting, or whole as well."""
    present = {one.id: one for one in vault.documents.list()}
    replaced, numbers = set(), set()
    for identifier, number in kept.items():
        if identifier not in present:  # only by its next version, whose acknowledgement the kill cut off
            replaced.add(number)
            continue
        assert present[identifier].state == DocumentState.READY
        assert vault.documents.text(identifier) == text_number(number)
    for one in present.values():
        found = vault.passages.by_document(one.id)
        assert vault.documents.original(one.id)
        if one.state == DocumentState.READING:
            assert not found
            continue
        text = vault.documents.text(one.id)
        assert [p.text for p in found] == text.split("\n\n")
        assert one.passages == len(found) == 40
        numbers.add(number_of(text))
        assert len(vault.fulltext.search({number_of(text): 1.0}, 1000)) >= 40
    assert all(number + 1 in numbers for number in replaced)
    assert vault.doctor() == []
