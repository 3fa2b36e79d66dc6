"""Finding documents by what is known of them: author, number, date, kind, state and language."""

from __future__ import annotations

import dataclasses
import hashlib

import pytest

from dossier.errors import UsageError
from dossier.types import DocumentState, Facts, Filter, Reading, Scope
from dossier.vault import Vault
from helpers.vaults import drafts_of, reading_of

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture
def filled(vault: Vault) -> Vault:
    for path, media_type, facts in (
        ("/a/besluit.PDF", "application/pdf", Facts("2025-03-05", "2024/118-B", "Gemeente ÆLFSTAD")),
        ("/a/brief.bin", DOCX, Facts("2025-02", "2024/119", "J. de Vries", "2")),
        ("/a/nota.docx", "text/plain", Facts("2024", "", "J. de Vries")),
        ("/a/los.txt", "text/plain", Facts()),
    ):
        raw = path.encode()
        waiting = vault.documents.add_waiting(path, hashlib.sha256(raw).hexdigest(), len(raw), "Zaak", raw)
        language = "fr" if path == "/a/nota.docx" else "nl"
        reading = dataclasses.replace(
            reading_of(f"termijn {path}"), media_type=media_type, facts=facts, language=language
        )
        vault.documents.complete(waiting.id, reading, drafts_of(reading))
    waiting = vault.documents.add_waiting("/a/stuk.pdf", "ab" * 32, 4, "Zaak", b"%PDF")
    vault.documents.complete(waiting.id, Reading(DocumentState.DAMAGED, "It is so."))
    return vault


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), "besluit.PDF brief.bin nota.docx los.txt stuk.pdf"),
        (Filter(author="ælfstad"), "besluit.PDF"),
        (Filter(author="de vries"), "brief.bin nota.docx"),
        (Filter(author="%"), ""),
        (Filter(number="2024/118-b"), "besluit.PDF"),
        (Filter(number="2024/11"), "besluit.PDF brief.bin"),
        (Filter(since="2025-02-20"), "besluit.PDF brief.bin"),
        (Filter(since="2025"), "besluit.PDF brief.bin"),
        (Filter(since="2024-12-31", until="2025-02"), "brief.bin nota.docx"),
        (Filter(until="2025-03-04"), "brief.bin nota.docx"),
        (Filter(until="2024"), "nota.docx"),
        (Filter(since="2025-03-05", until="2025-03-05"), "besluit.PDF"),
        (Filter(type="pdf"), "besluit.PDF stuk.pdf"),
        (Filter(type=".DOCX"), "brief.bin nota.docx"),
        (Filter(type="txt"), "los.txt"),
        (Filter(state=DocumentState.DAMAGED), "stuk.pdf"),
        (Filter(type="docx", author="vries", since="2025"), "brief.bin"),
        (Filter(language="nl"), "besluit.PDF brief.bin los.txt"),
        (Filter(language="FR", type="docx"), "nota.docx"),
        (Filter(language="de"), ""),
    ],
)
def test_a_filter_finds_what_it_asks_for(filled: Vault, wanted: Filter, found: str) -> None:
    listed = filled.documents.list(wanted=wanted)
    assert [one.path.removeprefix("/a/") for one in listed] == found.split()
    scope = Scope(collection="zaak", filter=wanted)
    readable = {one.id for one in listed if one.state.searchable}
    assert set(filled.documents.ids(scope)) == readable
    assert filled.documents.coverage(scope).total == len(listed)
    hits = filled.fulltext.search({"termijn": 1.0}, 10, scope)
    assert {one.document_id for one in filled.passages.get([hit.passage_id for hit in hits])} == readable


@pytest.mark.parametrize(
    "wanted", [Filter(since="maart"), Filter(until="2025-3"), Filter(type="p/f"), Filter(language="Dutch")]
)
def test_what_is_no_date_kind_or_language_is_refused(vault: Vault, wanted: Filter) -> None:
    with pytest.raises(UsageError, match=r"is no (date|kind|language)"):
        vault.documents.list(wanted=wanted)


def test_a_conversation_keeps_its_filter(vault: Vault) -> None:
    scope = Scope(filter=Filter(author="de Vries", since="2025", state=DocumentState.READY))
    kept = vault.conversations.create("Vraag", scope)
    assert kept.scope == scope
    assert vault.conversations.list()[0].scope == scope
