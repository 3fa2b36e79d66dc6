"""Definitions are kept with their document, found by their term, and gone with it."""

from __future__ import annotations

from dossier.vault import Vault
from dossier.vault.definitions import Entry
from helpers.vaults import add, drafts_of, reading_of

TEXT = "eerste woord\n\nloket: de balie"


def _define(vault: Vault, identifier: str, text: str, entries: list[Entry]) -> None:
    reading = reading_of(text)
    vault.documents.complete(identifier, reading, drafts_of(reading), definitions=entries)


def test_a_definition_is_found_by_its_key_in_the_passage_that_holds_it(vault: Vault) -> None:
    document = add(vault, "/case/wet.txt", TEXT)
    _define(vault, document.id, TEXT, [("loket", TEXT.index("loket"))])
    _, second = vault.passages.ids([document.id])
    assert vault.definitions.passages(["onbekend", "loket"]) == {second}
    assert vault.definitions.passages(["onbekend", ""]) == frozenset()


def test_reading_again_and_removing_take_definitions_away(vault: Vault) -> None:
    document = add(vault, "/case/wet.txt", TEXT)
    _define(vault, document.id, TEXT, [("loket", 14)])
    _define(vault, document.id, "balie: het loket", [("balie", 0)])
    assert len(vault.definitions.passages(["balie"])) == 1
    assert vault.definitions.passages(["loket"]) == frozenset()
    vault.documents.remove([document.id])
    assert vault._database.value("SELECT count(*) FROM definitions") == 0
