"""Creating, opening, locking and destroying a library folder."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from dossier.errors import (
    DossierError,
    LibraryDamaged,
    LibraryExists,
    LibraryInUse,
    LibraryLocked,
    LibraryMissing,
    LibraryTooNew,
    UsageError,
    WrongPassphrase,
)
from dossier.types import DocumentState
from dossier.vault import Vault, files
from helpers.vaults import CHEAP, LAW, PASSPHRASE, add, new_vault

OURS = {files.KEYS, files.DATABASE, files.LOCK}


def test_what_was_added_is_there_after_locking_and_unlocking(folder: Path) -> None:
    vault, code = Vault.create(folder, PASSPHRASE, CHEAP)
    with vault:
        document = add(vault, "/case/brief.txt")
    for key in ({"passphrase": PASSPHRASE}, {"recovery_code": code}):
        with Vault.open(folder, **key) as again:  # type: ignore[arg-type]
            assert again.documents.list() == [document]
            assert again.documents.text(document.id) == LAW


def test_the_folder_holds_three_private_files_when_locked(folder: Path) -> None:
    with new_vault(folder) as vault:
        add(vault, "/case/brief.txt")
        open_names = {entry.name for entry in folder.iterdir()}
    assert {entry.name for entry in folder.iterdir()} == OURS
    assert open_names == OURS | {"library.db-wal", "library.db-shm"}
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(entry.stat().st_mode) for entry in folder.iterdir()} == {0o600}


def test_wrong_keys_are_refused_and_leave_the_library_free(folder: Path) -> None:
    new_vault(folder).close()
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            Vault.open(folder, "iets anders")
    with pytest.raises(UsageError, match="needed to open"):
        Vault.open(folder)
    Vault.open(folder, PASSPHRASE).close()


def test_a_second_instance_is_refused(vault: Vault, folder: Path) -> None:
    with pytest.raises(LibraryInUse, match="open in another Dossier"):
        Vault.open(folder, PASSPHRASE)
    with pytest.raises(LibraryInUse):
        Vault.destroy(folder)
    with pytest.raises(LibraryInUse):
        Vault.create(folder, PASSPHRASE, CHEAP)
    assert vault.documents.list() == []


def test_a_library_is_not_made_over_another(folder: Path) -> None:
    new_vault(folder).close()
    with pytest.raises(LibraryExists):
        Vault.create(folder, PASSPHRASE, CHEAP)
    (folder / files.KEYS).unlink()  # a database without its keys may yet get them back
    with pytest.raises(LibraryExists):
        Vault.create(folder, PASSPHRASE, CHEAP)


def test_an_empty_folder_is_no_library(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "missing"):
        assert not Vault.exists(place)
        with pytest.raises(LibraryMissing):
            Vault.open(place, PASSPHRASE)
        with pytest.raises(LibraryMissing):
            Vault.destroy(place)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise there")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UsageError, match="cannot be used"):
        Vault.create(tmp_path / "library", PASSPHRASE, CHEAP)
    tmp_path.chmod(0o700)


def test_a_file_in_the_folders_place_says_so(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("not a folder")
    with pytest.raises(UsageError, match="cannot be used"):
        Vault.create(tmp_path / "library", PASSPHRASE, CHEAP)


def test_a_creation_cut_off_before_the_keys_is_begun_anew(folder: Path) -> None:
    folder.mkdir()
    (folder / files.NEW_DATABASE).write_bytes(b"half a database")
    new_vault(folder).close()
    Vault.open(folder, PASSPHRASE).close()


def test_a_creation_cut_off_after_the_keys_is_finished(folder: Path) -> None:
    new_vault(folder).close()
    (folder / files.DATABASE).rename(folder / files.NEW_DATABASE)
    with Vault.open(folder, PASSPHRASE) as vault:
        assert vault.documents.list() == []
    assert {entry.name for entry in folder.iterdir()} == OURS


@pytest.mark.parametrize("content", [b"", b"garbage" * 1000, b"SQLite format 3\0" + bytes(8192)])
def test_a_file_that_is_no_library_says_so(folder: Path, content: bytes) -> None:
    new_vault(folder).close()
    (folder / files.DATABASE).write_bytes(content)
    with pytest.raises(LibraryDamaged):
        Vault.open(folder, PASSPHRASE)
    (folder / files.DATABASE).unlink()
    with pytest.raises(LibraryDamaged, match="lost its file"):
        Vault.open(folder, PASSPHRASE)


def test_the_file_of_another_library_does_not_pass_for_this_one(folder: Path, tmp_path: Path) -> None:
    new_vault(folder).close()
    new_vault(tmp_path / "other").close()
    (tmp_path / "other" / files.DATABASE).replace(folder / files.DATABASE)
    with pytest.raises(LibraryDamaged):
        Vault.open(folder, PASSPHRASE)


def test_a_changed_byte_is_noticed(folder: Path) -> None:
    with new_vault(folder) as vault:
        document = add(vault, "/case/brief.txt")
    path = folder / files.DATABASE
    content = bytearray(path.read_bytes())
    for at in range(6000, len(content), 4096):
        content[at] ^= 1
    path.write_bytes(content)
    with pytest.raises(LibraryDamaged), Vault.open(folder, PASSPHRASE) as again:
        again.documents.text(document.id)


def test_a_later_versions_library_says_so(folder: Path) -> None:
    with new_vault(folder) as vault:
        vault._database.run("PRAGMA user_version = 99")
    with pytest.raises(LibraryTooNew):
        Vault.open(folder, PASSPHRASE)
    with pytest.raises(LibraryTooNew):  # and is free again
        Vault.open(folder, PASSPHRASE)


def test_changing_the_passphrase_wants_the_old_one(folder: Path) -> None:
    with new_vault(folder) as vault:
        add(vault, "/case/brief.txt")
        with pytest.raises(WrongPassphrase):
            vault.change_passphrase("iets anders", "nieuw", CHEAP)
        vault.change_passphrase(PASSPHRASE, "een nieuwe", CHEAP)
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, PASSPHRASE)
    with Vault.open(folder, "een nieuwe") as again:
        assert len(again.documents.list()) == 1


def test_everything_is_refused_after_locking(folder: Path) -> None:
    vault = new_vault(folder)
    document = add(vault, "/case/brief.txt")
    vault.close()
    vault.close()
    for use in (
        vault.documents.list,
        lambda: vault.documents.text(document.id),
        lambda: add(vault, "/case/nieuw.txt", "nieuw"),
        lambda: vault.set_passphrase("nieuw"),
        vault.new_recovery_code,
        vault.remember,
        vault.doctor,
    ):
        with pytest.raises(LibraryLocked):
            use()
    Vault.open(folder, PASSPHRASE).close()


def test_locking_while_threads_search_and_write_is_safe(folder: Path) -> None:
    """Each thread ends with LibraryLocked, and what a writer was told is there afterwards."""
    vault = new_vault(folder)
    add(vault, "/case/first.txt")
    acknowledged: list[str] = []
    ended: list[BaseException] = []

    def until_locked(step: object) -> None:
        number = 0
        try:
            while True:
                number += 1
                step(number)  # type: ignore[operator]
        except DossierError as error:
            ended.append(error)

    def search(number: int) -> None:
        assert vault.fulltext.search({"artikel": 1.0, "1": 1.0}, 5)

    def write(number: int) -> None:
        acknowledged.append(add(vault, f"/case/{number}.txt", f"tekst {number}\n\nslot").id)

    threads = [threading.Thread(target=until_locked, args=(step,)) for step in (search, search, write)]
    for thread in threads:
        thread.start()
    while len(acknowledged) < 5 and not ended:
        threading.Event().wait(0.01)
    vault.close()
    for thread in threads:
        thread.join(20)
    assert [type(error) for error in ended] == [LibraryLocked] * 3
    with Vault.open(folder, PASSPHRASE) as again:
        ready = {one.id for one in again.documents.list(states=[DocumentState.READY])}
        assert set(acknowledged) <= ready
        assert again.doctor() == []


def test_destroying_removes_the_key_first_and_then_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with new_vault(folder) as vault:
        add(vault, "/case/brief.txt")

    def fail(database: Path) -> None:
        assert not (folder / files.KEYS).exists()
        raise UsageError("stuck")

    monkeypatch.setattr(files, "remove_files", fail)
    with pytest.raises(UsageError, match="stuck"):
        Vault.destroy(folder)
    monkeypatch.undo()
    assert not Vault.exists(folder)


def test_destroying_leaves_nothing_of_ours_and_everything_else(folder: Path) -> None:
    new_vault(folder).close()
    (folder / "notes.txt").write_text("mine")
    Vault.destroy(folder)
    assert [entry.name for entry in folder.iterdir()] == ["notes.txt"]
    (folder / "notes.txt").unlink()
    new_vault(folder).close()
    (folder / files.KEYS).write_bytes(b"damaged")
    Vault.destroy(folder)
    assert not folder.exists()
