"""Collections, conversations, settings, and the doctor."""

from __future__ import annotations

import dataclasses

import pytest

from dossier.errors import UnknownCollection, UsageError
from dossier.settings import LibrarySettings
from dossier.types import (
    Answer,
    AnswerStatus,
    Citation,
    Coverage,
    DocumentState,
    Hit,
    Scope,
    Sentence,
    Support,
)
from dossier.vault import Vault
from helpers.vaults import add


def answer(vault: Vault, document_id: str) -> Answer:
    passage = vault.passages.by_document(document_id)[0]
    citation = Citation(1, passage.start, passage.end, passage.text)
    return Answer(
        question="Hoe lang?",
        text="Zes weken.",
        status=AnswerStatus.ANSWERED,
        confidence=0.9,
        sentences=(Sentence("Zes weken.", Support.VERIFIED, (citation,)),),
        hits=(Hit(1, 0.9, passage, "/case/caf\udce9.txt", "t"),),
        coverage=Coverage(1, 1, 0),
        model="m",
    )


# Collections


def test_collections_are_named_once_whatever_the_case(vault: Vault) -> None:
    made = vault.collections.create("  Zaak É-1 ")
    assert made.name == "Zaak É-1"
    assert vault.collections.get("zaak e\u0301-1") == made
    assert vault.collections.ensure("ZAAK É-1") == made
    with pytest.raises(UsageError, match="already"):
        vault.collections.create("zaak é-1")
    assert vault.collections.list() == [made]


def test_collections_are_renamed(vault: Vault) -> None:
    vault.collections.create("Zaak")
    vault.collections.create("Andere")
    assert vault.collections.rename("zaak", "ZAAK").name == "ZAAK"
    with pytest.raises(UsageError, match="already"):
        vault.collections.rename("Zaak", "andere")
    with pytest.raises(UnknownCollection):
        vault.collections.rename("nergens", "x")
    assert [one.name for one in vault.collections.list()] == ["Andere", "ZAAK"]


def test_a_deleted_collection_takes_documents_and_conversations_with_it(vault: Vault) -> None:
    gone, kept = add(vault, "/a.txt"), add(vault, "/b.txt", "b", "Wetten")
    about = vault.conversations.create("over", Scope("Zaak"))
    vault.conversations.add_turn(about.id, "Hoe lang?", answer(vault, gone.id))
    everywhere = vault.conversations.create("alles")
    vault.collections.delete("Zaak")
    assert vault.documents.list() == [kept]
    assert vault.conversations.list() == [everywhere]
    assert vault._database.value("SELECT count(*) FROM turns") == 0
    with pytest.raises(UnknownCollection):
        vault.collections.delete("Zaak")
    assert vault.doctor() == []


def test_collections_count_their_documents(vault: Vault) -> None:
    add(vault, "/a.txt")
    add(vault, "/b.txt", "b", state=DocumentState.PARTLY_READ)
    add(vault, "/c.txt", "c", state=DocumentState.DAMAGED)
    vault.documents.add_waiting("/d.txt", "ab" * 32, 1, "Zaak", b"x")
    assert [(one.documents, one.troubled) for one in vault.collections.list()] == [(4, 2)]


# Conversations


def test_conversations_keep_their_turns(vault: Vault) -> None:
    document = add(vault, "/a.txt")
    talk = vault.conversations.create("Bezwaar", Scope("zaak", (document.id,)))
    assert talk.scope == Scope("Zaak", (document.id,))
    turns = [
        vault.conversations.add_turn(talk.id, q, answer(vault, document.id)) for q in ("een?", "twee\ud83d?")
    ]
    found = vault.conversations.turns(talk.id)
    assert [turn.answer for turn in found] == [turn.answer for turn in turns]
    assert [turn.question for turn in found] == ["een?", "twee\ufffd?"]
    assert vault.conversations.get(talk.id).turns == 2
    vault.collections.rename("Zaak", "Dossier 7")
    assert vault.conversations.get(talk.id).scope.collection == "Dossier 7"


def test_conversations_are_listed_by_last_use_renamed_and_deleted(vault: Vault) -> None:
    document = add(vault, "/a.txt")
    first, second = vault.conversations.create("een"), vault.conversations.create("twee")
    assert [one.id for one in vault.conversations.list()] == [second.id, first.id]
    vault.conversations.add_turn(first.id, "?", answer(vault, document.id))
    assert [one.id for one in vault.conversations.list()] == [first.id, second.id]
    assert vault.conversations.rename(second.id, "drie").title == "drie"
    vault.conversations.delete(first.id)
    vault.conversations.delete(first.id)
    assert vault.conversations.turns(first.id) == []
    for use in (
        lambda: vault.conversations.get(first.id),
        lambda: vault.conversations.rename(first.id, "x"),
        lambda: vault.conversations.add_turn(first.id, "?", answer(vault, document.id)),
    ):
        with pytest.raises(UsageError, match="no such conversation"):
            use()
    with pytest.raises(UnknownCollection):
        vault.conversations.create("x", Scope("nergens"))


def test_removing_a_document_takes_its_quotes_out_of_all_answers(vault: Vault) -> None:
    gone, kept = add(vault, "/a.txt", "geheim stuk"), add(vault, "/b.txt", "ander stuk", "Wetten")
    first, second = answer(vault, gone.id), answer(vault, kept.id)
    both = dataclasses.replace(
        first,
        hits=(first.hits[0], dataclasses.replace(second.hits[0], rank=2)),
        sentences=(
            first.sentences[0],
            Sentence(
                "Twee.", Support.VERIFIED, (dataclasses.replace(second.sentences[0].citations[0], passage=2),)
            ),
        ),
    )
    talk = vault.conversations.create("alles")
    for one in (first, second, both):
        vault.conversations.add_turn(talk.id, "?", one)
    vault.documents.remove([gone.id])
    bare = Sentence("Zes weken.", Support.VERIFIED)
    assert [turn.answer for turn in vault.conversations.turns(talk.id)] == [
        dataclasses.replace(first, hits=(), sentences=(bare,)),
        second,
        dataclasses.replace(both, hits=both.hits[1:], sentences=(bare, both.sentences[1])),
    ]
    vault.collections.delete("Wetten")
    assert all(turn.answer.hits == () for turn in vault.conversations.turns(talk.id))


# Settings


def test_settings_are_typed_bounded_and_kept(vault: Vault) -> None:
    assert vault.settings.all() == LibrarySettings()
    assert vault.settings.choose("passages_per_answer", 9).passages_per_answer == 9
    assert vault.settings.all().passages_per_answer == 9
    for name, value in (("passages_per_answer", 0), ("passages_per_answer", "many"), ("colour", "red")):
        with pytest.raises(UsageError):
            vault.settings.choose(name, value)
    assert vault.settings.all().passages_per_answer == 9


def test_a_later_versions_choice_counts_as_not_made(vault: Vault) -> None:
    vault.settings.set("passages_per_answer", {"adaptive": True})
    vault.settings.set("something_new", 1)
    assert vault.settings.all() == LibrarySettings()


def test_small_values_by_name(vault: Vault) -> None:
    assert vault.settings.get("last", 7) == 7
    vault.settings.set("last", {"a": [1, None, "é"]})
    assert vault.settings.get("last") == {"a": [1, None, "é"]}
    vault.settings.delete("last")
    assert vault.settings.get("last") is None
    with pytest.raises(TypeError):
        vault.settings.set("last", object())


# The doctor


def test_the_doctor_rebuilds_an_index_that_lost_words(vault: Vault) -> None:
    add(vault, "/a.txt", "huur toeslag")
    vault._database.run("INSERT INTO fulltext (fulltext) VALUES ('delete-all')")
    assert vault.fulltext.search({"huur": 1.0}, 5) == []
    findings = vault.doctor()
    assert [(one.check, one.repaired) for one in findings] == [("index", True)]
    assert len(vault.fulltext.search({"huur": 1.0}, 5)) == 1
    assert vault.doctor() == []


def test_the_doctor_sends_incomplete_documents_back_to_the_queue(vault: Vault) -> None:
    first, second = add(vault, "/a.txt"), add(vault, "/b.txt", "een\n\ntwee")
    vault._database.run("DELETE FROM passages WHERE rowid = (SELECT max(key) FROM passages)")
    vault._database.run(
        "DELETE FROM texts WHERE document = (SELECT key FROM documents WHERE id = ?)", (first.id,)
    )
    findings = vault.doctor()
    assert [(one.check, one.repaired) for one in findings] == [("documents", True)]
    assert {one.id for one in vault.documents.waiting()} == {first.id, second.id}
    assert vault.passages.count() == 0
    assert vault.doctor() == []


def test_the_doctor_removes_rows_without_an_owner(vault: Vault) -> None:
    add(vault, "/a.txt", "een")
    database = vault._database
    database.run("INSERT INTO models VALUES (1, 'm', 1)")
    database.run("INSERT INTO vectors SELECT NULL, 1, 999, key, x'0000' FROM documents")
    assert [(one.check, one.repaired) for one in vault.doctor()] == [("vectors", True)]
    assert vault.doctor() == []


def test_the_doctor_names_a_damaged_file_and_touches_nothing(vault: Vault) -> None:
    add(vault, "/a.txt", "\n\n".join(f"stuk {n} van het geheel" for n in range(400)))
    vault._database.shrink()
    path = vault._database.path
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    findings = vault.doctor()
    assert [(one.check, one.repaired) for one in findings] == [("file", False)]
    assert path.read_bytes() == content
