"""Nothing of a person's words lies in the clear; what was deleted is gone from under the encryption too."""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from dossier.types import Answer, AnswerStatus, Coverage, Hit, Scope
from dossier.vault import Vault
from helpers.vaults import LAW, add, new_vault

RUN = 12
PAGE, IV, RESERVED, SALT = 4096, 16, 80, 16  # SQLCipher 4: AES-256-CBC, IV and HMAC at the end of each page

TITLE = "Beschikking huurtoeslag Jansen"
PATH = "/home/ans/Dossiers 2024/beschikking-jansen.txt"
COPY = "/home/ans/kopieën/tweede-exemplaar.txt"
COLLECTION = "Zaak 2024-118 Jansen"
QUESTION = "Hoe lang mag mevrouw Jansen bezwaar maken?"
ANSWER = "Mevrouw Jansen heeft zes weken de tijd."
CHAT = "Gesprek over bezwaartermijn"


def fill(vault: Vault) -> str:
    """A document, a copy's path, and a conversation; returns the document's identifier."""
    document = add(vault, PATH, f"{TITLE}\n\n{LAW}", COLLECTION)
    vault.documents.also_at(document.id, COPY)
    talk = vault.conversations.create(CHAT, Scope(COLLECTION))
    reply = Answer(QUESTION, ANSWER, AnswerStatus.ANSWERED, 0.9, (), (), Coverage(1, 1, 0))
    vault.conversations.add_turn(talk.id, QUESTION, reply)
    everywhere = vault.conversations.create("?")
    hits = tuple(Hit(1, 1.0, one, PATH, TITLE) for one in vault.passages.by_document(document.id))
    vault.conversations.add_turn(
        everywhere.id, "?", dataclasses.replace(reply, question="?", text="", hits=hits)
    )
    vault.settings.set("last_question", QUESTION)
    return document.id


def runs(*texts: str) -> set[bytes]:
    """Every 12-character run, as UTF-8 and UTF-16, and lower-cased as the index has it."""
    found = set()
    for text in texts:
        for form in (text, text.lower(), " ".join(text.lower().split())):
            for at in range(len(form) - RUN + 1):
                piece = form[at : at + RUN]
                found |= {piece.encode(), piece.encode("utf-16-le")}
    return found


ALL = runs(LAW, TITLE, PATH, COPY, COLLECTION, QUESTION, ANSWER, CHAT)


def leaks(content: bytes, wanted: set[bytes] = ALL) -> list[bytes]:
    return [run for run in wanted if run in content]


def scan(*folders: Path) -> list[tuple[Path, bytes]]:
    files = [entry for folder in folders for entry in folder.rglob("*") if entry.is_file()]
    names = [(entry, run) for entry in files for run in leaks(str(entry).encode())]
    return names + [(entry, run) for entry in files for run in leaks(entry.read_bytes())]


def decrypted(path: Path, key: bytes) -> bytes:
    """All pages of a database as SQLCipher sees them, freed ones and unused space included."""
    content, plain = path.read_bytes(), []
    assert len(content) % PAGE == 0
    for number, at in enumerate(range(0, len(content), PAGE)):
        page = content[at : at + PAGE]
        body = page[SALT if number == 0 else 0 : PAGE - RESERVED]
        iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain.append(cipher.update(body) + cipher.finalize())
    return b"".join(plain)


def test_the_scan_would_find_a_leak(tmp_path: Path) -> None:
    assert len(ALL) > 1000
    (tmp_path / "leak.log").write_bytes(b"\0" + QUESTION.encode()[5:18])
    assert scan(tmp_path)
    (tmp_path / "leak.log").unlink()
    (tmp_path / "beschikking-jansen.txt").touch()
    assert scan(tmp_path)


def test_no_run_of_twelve_characters_is_found_anywhere(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    with new_vault(folder) as vault:
        identifier = fill(vault)
        big = "\n\n".join(f"{LAW}\n\nbijlage {n} bij {TITLE}" for n in range(300))  # enough to spill a sort
        add(vault, PATH + "2", big, COLLECTION)
        vault.fulltext.search({"artikel": 1.0, "de": 1.0, "van": 1.0}, 5000)
        assert scan(folder, scratch) == []  # write-ahead log and all
        vault.documents.remove([identifier])
        assert scan(folder, scratch) == []
        vault.doctor()
    assert scan(folder, scratch) == []
    assert list(scratch.iterdir()) == []


def test_what_was_deleted_is_gone_from_under_the_encryption(folder: Path) -> None:
    vault = new_vault(folder)
    key = bytes(vault._data_key)
    identifier = fill(vault)
    kept = "volstrekt onverwante inhoud over parkeervergunningen"
    add(vault, "/elsewhere/parkeren.txt", kept, "Parkeren")
    vault.close()
    before = decrypted(folder / "library.db", key)
    assert leaks(before, runs(TITLE, PATH, COLLECTION, QUESTION))  # the key and the method are right

    with Vault.open(folder, "paard batterij nietje") as vault:
        vault.settings.delete("last_question")
        vault.documents.remove([identifier])
        vault.collections.delete(COLLECTION)
        during = decrypted(folder / "library.db", key)
        assert (folder / "library.db-wal").stat().st_size == 0
    after = decrypted(folder / "library.db", key)
    for content in (during, after):
        assert leaks(content, runs(kept))
        assert leaks(content) == []
        for term in (b"jansen", b"huurtoeslag", b"verzending", b"beschikking"):  # single words of the index
            assert term not in content.lower()
