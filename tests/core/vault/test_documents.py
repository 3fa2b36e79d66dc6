"""Documents from adding to removing, and their contents."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import time
from pathlib import Path

import pytest

from dossier.errors import UnknownCollection, UnknownDocument, UsageError
from dossier.layout import Layout, Run
from dossier.types import (
    Block,
    BlockKind,
    Cell,
    Coverage,
    DocumentState,
    Facts,
    Page,
    Reading,
    Scope,
    Table,
)
from dossier.vault import Vault
from dossier.vault.documents import document_id
from helpers.vaults import LAW, add, drafts_of, new_vault, reading_of


def test_a_waiting_document_is_kept_with_its_file_and_found_by_nobody(vault: Vault) -> None:
    raw = os.urandom(2_500_000)  # three pieces
    sha = hashlib.sha256(raw).hexdigest()
    waiting = vault.documents.add_waiting("/case/brief.pdf", sha, len(raw), "Zaak", raw)
    assert waiting.state == DocumentState.READING
    assert (waiting.title, waiting.path, waiting.size) == ("brief.pdf", "/case/brief.pdf", len(raw))
    assert waiting.id == document_id(sha, "Zaak")
    assert vault.documents.waiting() == [waiting]
    assert vault.documents.original(waiting.id) == raw
    assert vault.documents.text(waiting.id) == ""
    assert vault.documents.blocks(waiting.id) == vault.documents.pages(waiting.id) == ()
    assert vault.documents.ids() == []
    assert vault.documents.coverage() == Coverage(searched=0, total=1, unreadable=1)


def test_an_empty_file_has_an_empty_original(vault: Vault) -> None:
    waiting = vault.documents.add_waiting("/case/empty.txt", "e3" * 32, 0, "Zaak", b"")
    assert vault.documents.original(waiting.id) == b""


def test_completing_stores_everything_that_was_read(vault: Vault) -> None:
    text = "Titel\n\nEen tweede alinea – met €, ß en 👩‍⚖️.\n\nSlot"
    reading = dataclasses.replace(
        reading_of(text, title="  Regeling  "),
        blocks=(Block(BlockKind.HEADING, 0, 5, 1, 2), Block(BlockKind.TABLE, 7, len(text), None)),
        pages=(Page(1, 0, 7), Page(3, 7, len(text), "iv", 595.0, 842.5, 61.5)),
        page_count=3,
        media_type="application/pdf",
        layout=Layout([Run(0, 5, 1, 10, 20, 60, 32, 7), Run(7, 10, 3, 10, 20, 40.5, 32, None, 61)]),
        tables=(Table(7, len(text), (Cell(0, 0, 7, 10, True), Cell(1, 0, 11, 17))),),
        facts=Facts("2025-03", "2025/118", "Gemeente Ælfstad", "2"),
    )
    waiting = vault.documents.add_waiting("/case/brief.pdf", "ab" * 32, 4, "Zaak", b"%PDF")
    done = vault.documents.complete(waiting.id, reading, drafts_of(reading))
    assert done == dataclasses.replace(
        waiting,
        state=DocumentState.READY,
        title="Regeling",
        pages=3,
        passages=2,
        language="nl",
        media_type="application/pdf",
        doubtful=1,
        facts=reading.facts,
    )
    assert vault.documents.text(done.id) == text
    assert vault.documents.blocks(done.id) == reading.blocks
    assert vault.documents.pages(done.id) == reading.pages
    assert vault.documents.layout(done.id) == reading.layout
    assert vault.documents.tables(done.id) == reading.tables
    assert vault.documents.original(done.id) == b"%PDF"
    assert vault.documents.get(done.id) == done
    assert vault.documents.waiting() == []


@pytest.mark.parametrize(
    "state",
    [DocumentState.NEEDS_PASSWORD, DocumentState.NO_TEXT, DocumentState.DAMAGED, DocumentState.REFUSED],
)
def test_an_unreadable_document_keeps_its_file_and_reason_and_can_be_read_later(
    vault: Vault, state: str
) -> None:
    state = DocumentState(state)
    waiting = vault.documents.add_waiting("/case/brief.pdf", "ab" * 32, 4, "Zaak", b"%PDF")
    done = vault.documents.complete(waiting.id, Reading(state, "It is so."))
    assert (done.state, done.reason, done.title) == (state, "It is so.", "brief.pdf")
    assert vault.documents.waiting() == []
    assert vault.collections.get("Zaak").troubled == 1
    assert vault.documents.original(done.id) == b"%PDF"
    reading = reading_of(LAW)
    assert vault.documents.complete(done.id, reading, drafts_of(reading)).state == DocumentState.READY
    assert vault.collections.get("Zaak").troubled == 0


def test_reading_again_replaces_what_was_read_before(vault: Vault) -> None:
    first = add(vault, "/case/brief.txt", "oud woord\n\nnog een")
    vault.vectors.put("m", vault.passages.ids([first.id]), _ones(2))
    reading = reading_of("nieuw")
    again = vault.documents.complete(first.id, reading, drafts_of(reading))
    assert (again.passages, again.id) == (1, first.id)
    assert vault.fulltext.search({"oud": 1.0}, 5) == []
    assert vault.vectors.count("m") == 0
    assert [p.text for p in vault.passages.by_document(first.id)] == ["nieuw"]
    assert vault.doctor() == []


def test_passages_that_do_not_fit_the_text_are_refused(vault: Vault) -> None:
    waiting = vault.documents.add_waiting("/case/brief.txt", "ab" * 32, 1, "Zaak", b"x")
    reading = reading_of(LAW)
    draft = drafts_of(reading)[0]
    for wrong in (
        [dataclasses.replace(draft, text="iets anders")],
        [dataclasses.replace(draft, start=draft.start + 1)],
        [dataclasses.replace(draft, start=5, end=5, text="")],
        [draft, draft],
    ):
        with pytest.raises(ValueError, match="passage"):
            vault.documents.complete(waiting.id, reading, wrong)
    with pytest.raises(ValueError, match="no passages"):
        vault.documents.complete(waiting.id, reading_of(LAW, DocumentState.DAMAGED), [draft])
    assert vault.documents.waiting() == [waiting]


def test_the_same_content_is_one_document_in_a_collection_and_another_in_the_next(vault: Vault) -> None:
    first = add(vault, "/case/a.txt")
    assert vault.documents.add_waiting("/case/a.txt", first.sha256, first.size, "Zaak", b"") == first
    assert vault.documents.add_waiting("/case/copy.txt", first.sha256, first.size, "zaak", b"") == first
    assert vault.documents.find("Zaak", "/case/copy.txt") == first
    other = add(vault, "/case/a.txt", collection="Andere zaak")
    assert other.id != first.id
    assert vault.documents.count() == 2
    assert vault.documents.by_sha("Zaak", first.sha256) == first
    assert vault.documents.by_sha("Andere zaak", "00" * 32) is None


def test_a_changed_file_replaces_its_old_version_in_one_step(vault: Vault) -> None:
    old = add(vault, "/case/a.txt", "oud")
    new = add(vault, "/case/a.txt", "nieuw", replaces=old.id)
    assert [one.id for one in vault.documents.list()] == [new.id]
    assert vault.documents.find("Zaak", "/case/a.txt") == new
    assert vault.fulltext.search({"oud": 1.0}, 5) == []
    with pytest.raises(UnknownDocument):
        vault.documents.original(old.id)


def test_an_old_version_that_lies_elsewhere_too_is_kept(vault: Vault) -> None:
    old = add(vault, "/case/a.txt", "oud")
    vault.documents.also_at(old.id, "/case/copy.txt")
    vault.documents.also_at(old.id, "/case/copy.txt")
    new = add(vault, "/case/a.txt", "nieuw", replaces=old.id)
    assert {one.id: one.path for one in vault.documents.list()} == {
        old.id: "/case/copy.txt",
        new.id: "/case/a.txt",
    }
    newer = add(vault, "/case/copy.txt", "nieuwer", replaces=old.id)
    assert {one.id for one in vault.documents.list()} == {new.id, newer.id}


def test_a_copys_change_leaves_the_first_place(vault: Vault) -> None:
    old = add(vault, "/case/a.txt", "oud")
    vault.documents.also_at(old.id, "/case/copy.txt")
    add(vault, "/case/copy.txt", "nieuw", replaces=old.id)
    assert vault.documents.get(old.id).path == "/case/a.txt"
    found = vault.documents.find("Zaak", "/case/copy.txt")
    assert found is not None
    assert found.id != old.id


def test_a_document_removed_while_it_was_read_stays_removed(vault: Vault) -> None:
    waiting = vault.documents.add_waiting("/case/a.txt", "ab" * 32, 1, "Zaak", b"x")
    assert vault.documents.remove([waiting.id]) == 1
    with pytest.raises(UnknownDocument):
        vault.documents.complete(waiting.id, reading_of("x"))
    assert vault.documents.list() == []


def test_removing_removes_everything_of_it_and_nothing_else(vault: Vault) -> None:
    gone, kept = add(vault, "/case/a.txt", "weg woord"), add(vault, "/case/b.txt", "blijvend woord")
    for one in (gone, kept):
        vault.vectors.put("m", vault.passages.ids([one.id]), _ones(1))
    assert vault.documents.remove([gone.id, "00" * 16]) == 1
    assert vault.documents.remove([gone.id]) == 0
    assert [hit.passage_id for hit in vault.fulltext.search({"woord": 1.0}, 5)] == vault.passages.ids(
        [kept.id]
    )
    assert vault.fulltext.document_frequencies(["weg", "woord"]) == {"woord": 1}
    assert vault.vectors.count("m") == 1
    for table in ("documents", "texts", "originals", "passages", "terms", "vectors"):
        assert vault._database.value(f"SELECT count(*) FROM {table}") == 1
    assert vault.doctor() == []


def test_the_file_shrinks_after_a_large_removal(vault: Vault) -> None:
    kept = add(vault, "/case/kept.txt")
    raw = os.urandom(8 << 20)
    large = vault.documents.add_waiting(
        "/case/large.pdf", hashlib.sha256(raw).hexdigest(), 8 << 20, "Zaak", raw
    )
    before = vault.size_bytes()
    vault.documents.remove([large.id])
    assert before > 8 << 20
    assert vault.size_bytes() < 1 << 20
    assert vault.documents.text(kept.id) == LAW


def test_lists_are_by_collection_and_state(vault: Vault) -> None:
    a = add(vault, "/case/a.txt")
    b = add(vault, "/case/b.txt", "b", state=DocumentState.PARTLY_READ)
    c = add(vault, "/law/c.txt", "c", collection="Wetten", state=DocumentState.NO_TEXT)
    assert vault.documents.list() == [a, b, c]
    assert vault.documents.list("zaak") == [a, b]
    assert vault.documents.list(states=[DocumentState.NO_TEXT, DocumentState.READY]) == [a, c]
    assert vault.documents.list("Wetten", [DocumentState.READY]) == []
    assert vault.documents.ids() == [a.id, b.id]
    assert vault.documents.ids(Scope("Wetten")) == []
    assert vault.documents.ids(Scope("Zaak", (b.id, c.id))) == [b.id]
    assert vault.documents.coverage(Scope("Zaak"), 3) == Coverage(2, 2, 1, 3)
    assert vault.documents.count(Scope(documents=(a.id, "00" * 16))) == 1
    for use in (vault.documents.list, lambda name: vault.documents.find(name, "/x")):
        with pytest.raises(UnknownCollection, match="nergens"):
            use("nergens")


def test_names_are_resolved_as_people_type_them(vault: Vault) -> None:
    a, b = add(vault, "/case/een/brief.txt", "a"), add(vault, "/case/twee/brief.txt", "b")
    c = add(vault, "/case/een/brief.txt", "c", collection="Andere")
    for name in (a.id, a.id[:8], a.id[:20].upper(), f" {a.id} "):
        assert vault.documents.resolve(name) == a
    assert vault.documents.resolve("twee/brief.txt") == b
    assert vault.documents.resolve("twee\\brief.txt") == b
    assert vault.documents.resolve("/case/een/brief.txt", "Andere") == c
    for several in ("brief.txt", "/case/een/brief.txt"):
        with pytest.raises(UnknownDocument, match=r"\d documents answer"):
            vault.documents.resolve(several)
    for nobody in ("rief.txt", a.id[:7], "", "/", "%", "0" * 32):
        with pytest.raises(UnknownDocument):
            vault.documents.resolve(nobody)


@pytest.mark.parametrize(
    "name",
    [
        'it\'s "quoted".txt',
        "new\nline.txt",
        "emoji 👩‍⚖️.txt",
        "caf\udce9.txt",
        "%_?*.txt",
        "x" * 255,
        "..",
        "\0",
    ],
)
def test_any_file_name_is_kept_as_it_is(vault: Vault, name: str) -> None:
    path = f"/case/{name}"
    done = add(vault, path)
    assert done.path == path
    assert vault.documents.find("Zaak", path) == done
    assert vault.documents.resolve(path) == done
    assert vault.documents.find("Zaak", Path("/case") / "other") is None


def test_text_that_no_database_takes_keeps_its_offsets(vault: Vault) -> None:
    text = "voor \ud83d na\0 \x1b slot"
    reading = reading_of(text)
    waiting = vault.documents.add_waiting("/case/odd.txt", "ab" * 32, 1, "Zaak", b"x")
    vault.documents.complete(waiting.id, reading, drafts_of(reading))
    stored = vault.documents.text(waiting.id)
    assert stored == text.replace("\ud83d", "\ufffd")
    assert [p.text for p in vault.passages.by_document(waiting.id)] == [stored]


def test_renamed_collections_keep_their_documents_and_free_their_name(vault: Vault) -> None:
    first = add(vault, "/case/a.txt")
    vault.collections.rename("Zaak", "Gesloten zaak")
    assert vault.documents.get(first.id).collection == "Gesloten zaak"
    second = add(vault, "/case/a.txt", collection="Zaak")
    assert second.id != first.id
    assert vault.documents.count() == 2


def test_ids_are_the_same_in_every_library(vault: Vault, tmp_path: Path) -> None:
    with new_vault(tmp_path / "other") as other:
        here, there = add(vault, "/case/a.txt"), add(other, "/elsewhere/b.txt")
        assert here.id == there.id
        assert vault.passages.ids([here.id]) == other.passages.ids([there.id])


def test_a_collections_name_must_do(vault: Vault) -> None:
    for name in ("", "  ", "x" * 201, "a\nb", "a\0"):
        with pytest.raises(UsageError):
            vault.documents.add_waiting("/case/a.txt", "ab" * 32, 1, name, b"x")
    assert vault.documents.list() == []


def test_ten_thousand_documents_are_listed_in_a_moment(vault: Vault) -> None:
    vault.collections.create("Zaak")
    with vault._database.transaction():
        vault._database.run(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
            " INSERT INTO documents (id, collection, sha256, path, title, state, size, added)"
            " SELECT printf('%032x', i), 1, i, CAST('/case/' || i AS BLOB), i, 'ready', 1, 0 FROM n"
        )
        vault._database.run(
            'INSERT INTO passages (key, id, document, ordinal, "start", "end", language, heading, text)'
            " SELECT key, randomblob(16), key, 0, 0, 1, '', '', 'x' FROM documents"
        )
        vault._database.run("INSERT INTO models VALUES (1, 'm', 1)")
        vault._database.run("INSERT INTO vectors SELECT NULL, 1, key, key, x'0000' FROM documents")
    began = time.process_time()
    listed = vault.documents.list(model_id="m")
    assert time.process_time() - began < 0.6  # 0.1 s measured on an idle machine
    assert [one.vectors for one in listed] == [1] * 10_000


def _ones(rows: int):  # type: ignore[no-untyped-def]
    import numpy as np

    return np.ones((rows, 4), dtype=np.float32)
