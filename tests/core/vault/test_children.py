"""Files within files: kept with what they lie in, gone with it, not lost where they lie elsewhere too."""

from __future__ import annotations

import dataclasses
import hashlib

import pytest

from dossier.types import Child, Document, DocumentState
from dossier.vault import Vault
from dossier.vault.children import names_of
from helpers.vaults import add, drafts_of, reading_of

MAIL = "Geachte heer\n\nBijgevoegd vindt u de brief."
LETTER = Child("brief.txt", b"De brief.")
ANNEX = Child("bijlagen/annex.txt", b"De annex.")


def add_with(vault: Vault, path: str, *children: Child, text: str = MAIL, replaces: str = "") -> Document:
    raw = text.encode()
    waiting = vault.documents.add_waiting(path, hashlib.sha256(raw).hexdigest(), len(raw), "Zaak", raw)
    return complete(vault, waiting, *children, text=text, replaces=replaces)


def complete(
    vault: Vault, document: Document, *children: Child, text: str = MAIL, replaces: str = ""
) -> Document:
    reading = dataclasses.replace(reading_of(text), children=children)
    return vault.documents.complete(document.id, reading, drafts_of(reading), replaces or None)


def paths(vault: Vault) -> list[str]:
    return [document.path for document in vault.documents.list()]


def test_files_within_a_file_wait_from_its_completion_on(vault: Vault) -> None:
    mail = add_with(vault, "/case/mail.eml", LETTER, ANNEX)
    children = vault.documents.children(mail.id)
    assert [(one.path, one.parent, one.state, one.title) for one in children] == [
        ("/case/mail.eml/bijlagen/annex.txt", mail.id, DocumentState.READING, "annex.txt"),
        ("/case/mail.eml/brief.txt", mail.id, DocumentState.READING, "brief.txt"),
    ]
    assert vault.documents.original(children[1].id) == LETTER.data
    assert sorted(vault.documents.waiting(), key=lambda one: one.path) == children
    assert vault.documents.resolve("mail.eml/brief.txt") == children[1]
    assert vault.documents.room_within(children[0].id) == (1, 2, 18)


def test_a_replay_changes_nothing(vault: Vault) -> None:
    mail = add_with(vault, "/case/mail.eml", LETTER, ANNEX)
    letter = vault.documents.children(mail.id)[1]
    complete(vault, letter, text="De brief.")
    before = vault.documents.list()
    complete(vault, mail, LETTER, ANNEX)
    assert vault.documents.list() == before


def test_names_are_told_apart_and_lead_nowhere() -> None:
    given = (
        "a.txt",
        "a.txt",
        "b/a.txt",
        "../../etc/passwd",
        "",
        "a.txt",
        "C:\\x\\y.doc",
        "b/a.txt",
        "no",
        "no",
    )
    assert list(names_of(Child(name, b"") for name in given)) == [
        "a.txt",
        "a (2).txt",
        "b/a.txt",
        "etc/passwd",
        "attachment",
        "a (3).txt",
        "C:/x/y.doc",
        "b/a (2).txt",
        "no",
        "no (2)",
    ]


def test_removing_takes_along_what_lies_within_at_any_depth(vault: Vault) -> None:
    told: list[str] = []
    vault.documents.on_removed = told.extend
    other = add(vault, "/case/other.txt")
    archive = add_with(vault, "/case/all.zip", Child("mail.eml", b"mail"))
    (mail,) = vault.documents.children(archive.id)
    complete(vault, mail, LETTER, ANNEX)
    inner = [one.id for one in vault.documents.children(mail.id)]
    assert vault.documents.room_within(inner[0]) == (2, 3, 22)
    assert vault.documents.remove([archive.id]) == 1
    assert vault.documents.list() == [other]
    assert sorted(told) == sorted([archive.id, mail.id, *inner])
    assert vault.doctor() == []


def test_what_lies_elsewhere_too_stays(vault: Vault) -> None:
    alone = add(vault, "/case/brief.txt", "De brief.")
    first = add_with(vault, "/case/a.eml", LETTER, text="een")
    second = add_with(vault, "/case/b.eml", LETTER, ANNEX, text="twee")
    third = add_with(vault, "/case/c.eml", ANNEX, text="drie")
    assert [one.id for one in vault.documents.children(first.id)] == [alone.id]
    vault.documents.remove([first.id, second.id])
    assert paths(vault) == ["/case/brief.txt", "/case/c.eml/bijlagen/annex.txt", "/case/c.eml"]
    (annex,) = vault.documents.children(third.id)
    assert (annex.path, annex.parent) == ("/case/c.eml/bijlagen/annex.txt", third.id)
    vault.documents.remove([third.id])
    assert vault.documents.list() == [alone]


def test_reading_again_replaces_what_was_found_within(vault: Vault) -> None:
    mail = add_with(vault, "/case/mail.eml", LETTER)
    complete(vault, mail, ANNEX)
    assert paths(vault) == ["/case/mail.eml", "/case/mail.eml/bijlagen/annex.txt"]
    complete(vault, mail)
    assert paths(vault) == ["/case/mail.eml"]


def test_a_new_version_brings_its_own_files(vault: Vault) -> None:
    old = add_with(vault, "/case/mail.eml", LETTER, ANNEX)
    kept = complete(vault, vault.documents.children(old.id)[1], text="De brief.")
    new = add_with(vault, "/case/mail.eml", LETTER, text="Nieuw", replaces=old.id)
    assert vault.documents.children(new.id) == [dataclasses.replace(kept, parent=new.id)]
    assert paths(vault) == ["/case/mail.eml/brief.txt", "/case/mail.eml"]


def test_an_old_version_that_lies_elsewhere_keeps_its_files_there(vault: Vault) -> None:
    old = add_with(vault, "/case/mail.eml", LETTER, ANNEX)
    vault.documents.also_at(old.id, "/copy/mail.eml")
    new = add_with(vault, "/case/mail.eml", LETTER, text="Nieuw", replaces=old.id)
    assert [one.path for one in vault.documents.children(old.id)] == [
        "/copy/mail.eml/bijlagen/annex.txt",
        "/copy/mail.eml/brief.txt",
    ]
    assert [one.path for one in vault.documents.children(new.id)] == ["/case/mail.eml/brief.txt"]
    vault.documents.remove([old.id])
    assert [one.path for one in vault.documents.children(new.id)] == ["/case/mail.eml/brief.txt"]
    assert vault.documents.children(new.id)[0].path == vault.documents.waiting()[0].path


def test_an_archive_that_holds_itself_is_read_once(vault: Vault) -> None:
    outer = vault.documents.add_waiting("/case/q.zip", hashlib.sha256(b"q").hexdigest(), 1, "Zaak", b"q")
    complete(vault, outer, Child("q.zip", b"q"), Child("r.zip", b"r"))
    (inner,) = vault.documents.children(outer.id)
    complete(vault, inner, Child("q.zip", b"q"), text="r")
    assert vault.documents.children(inner.id) == []
    vault.documents.remove([outer.id])
    assert vault.documents.list() == []


def test_a_collection_goes_with_what_its_files_hold(vault: Vault) -> None:
    add_with(vault, "/case/mail.eml", LETTER)
    vault.collections.delete("Zaak")
    assert vault.documents.list() == []
    assert vault.doctor() == []


def test_what_is_withdrawn_unread_is_told_where_it_lay(vault: Vault) -> None:
    mail = add_with(vault, "/case/mail.eml", LETTER, ANNEX)
    annex, letter = vault.documents.children(mail.id)
    complete(vault, annex, text="De annex.")
    vault.documents.withdraw([annex.id, letter.id], "Not all files within it were read.")
    after = vault.documents.get(mail.id)
    assert (after.state, after.reason) == (DocumentState.PARTLY_READ, "Not all files within it were read.")
    assert [one.id for one in vault.documents.children(mail.id)] == [annex.id]
    assert vault.documents.read_with(mail.id) == (0, "")


@pytest.mark.parametrize("name", ["x" * 3000, "a\0b", "\ud83d.txt", "/", "..\\..", " "])
def test_any_name_within_a_file_will_do(vault: Vault, name: str) -> None:
    mail = add_with(vault, "/case/mail.eml", Child(name, b"x"))
    (child,) = vault.documents.children(mail.id)
    assert child.path.startswith("/case/mail.eml/")
    assert ".." not in child.path
