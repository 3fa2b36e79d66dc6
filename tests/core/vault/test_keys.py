"""Every way to open a library, and that nothing else opens it."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import pytest

from dossier.errors import (
    DiskFull,
    DossierError,
    KeyringUnavailable,
    LibraryDamaged,
    LibraryMissing,
    LibraryTooNew,
    UsageError,
    WrongPassphrase,
)
from dossier.vault import Vault, files, recovery
from dossier.vault.keys import KeyFile
from dossier.vault.passphrase import weakness
from helpers.vaults import CHEAP, PASSPHRASE


@pytest.fixture
def made(folder: Path) -> tuple[KeyFile, bytes, str]:
    """A key file on disk, its data key and its recovery code."""
    folder.mkdir()
    keys, data_key, code = KeyFile.create(folder, PASSPHRASE, CHEAP)
    keys.save()
    return keys, data_key, code


def test_the_passphrase_opens(folder: Path, made: tuple[KeyFile, bytes, str]) -> None:
    assert KeyFile.load(folder).unlock(PASSPHRASE) == made[1]


@pytest.mark.parametrize("wrong", ["x", PASSPHRASE + " ", PASSPHRASE.upper(), "\0", "🐴" * 50])
def test_another_passphrase_does_not(folder: Path, made: tuple[KeyFile, bytes, str], wrong: str) -> None:
    with pytest.raises(WrongPassphrase):
        KeyFile.load(folder).unlock(wrong)


def test_an_empty_passphrase_is_refused_with_a_reason(folder: Path) -> None:
    with pytest.raises(UsageError, match="empty"):
        KeyFile.create(folder, "", CHEAP)


def test_the_same_passphrase_from_another_keyboard_opens(folder: Path) -> None:
    folder.mkdir()
    keys, data_key, _ = KeyFile.create(folder, unicodedata.normalize("NFD", "één süßes Paßwort"), CHEAP)
    assert keys.unlock(unicodedata.normalize("NFC", "één süßes Paßwort")) == data_key


def test_the_recovery_code_opens_however_it_is_written(
    folder: Path, made: tuple[KeyFile, bytes, str]
) -> None:
    keys, code = KeyFile.load(folder), made[2]
    loose = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    for written in (code, loose, f"\n {code.replace('-', '')}\t", code.replace("-", " – ")):
        assert keys.unlock_with_code(written) == made[1]


def test_a_typing_mistake_is_told_from_another_librarys_code(made: tuple[KeyFile, bytes, str]) -> None:
    keys, _, code = made
    for at in (0, 12, len(code) - 1):
        typo = code[:at] + ("A" if code[at] != "A" else "B") + code[at + 1 :]
        with pytest.raises(WrongPassphrase, match="typing mistake in"):
            keys.unlock_with_code(typo)
    swapped = code[5:9] + code[4] + code[:4] + code[9:]
    if swapped != code:
        with pytest.raises(WrongPassphrase, match="typing mistake in"):
            keys.unlock_with_code(swapped)
    with pytest.raises(WrongPassphrase, match="32 letters and digits, not 31"):
        keys.unlock_with_code(code[:-1])
    with pytest.raises(WrongPassphrase, match="does not belong to this library"):
        keys.unlock_with_code(recovery.new_code())


def test_codes_are_random_and_never_hold_a_letter_that_looks_like_another() -> None:
    codes = {recovery.new_code() for _ in range(200)}
    assert len(codes) == 200
    assert not set("".join(codes)) & set("ILOU")


def test_a_new_passphrase_keeps_the_data_key(folder: Path, made: tuple[KeyFile, bytes, str]) -> None:
    keys, data_key, code = made
    keys.set_passphrase(data_key, "een ander", CHEAP)
    again = KeyFile.load(folder)
    assert again.unlock("een ander") == again.unlock_with_code(code) == data_key
    with pytest.raises(WrongPassphrase):
        again.unlock(PASSPHRASE)


def test_a_new_recovery_code_ends_the_old_one(folder: Path, made: tuple[KeyFile, bytes, str]) -> None:
    keys, data_key, old = made
    new = keys.new_recovery_code(data_key)
    assert KeyFile.load(folder).unlock_with_code(new) == data_key
    with pytest.raises(WrongPassphrase):
        KeyFile.load(folder).unlock_with_code(old)


def test_a_failed_write_leaves_the_old_keys(
    folder: Path, made: tuple[KeyFile, bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    keys, data_key, _ = made
    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(DiskFull):
        keys.set_passphrase(data_key, "een ander", CHEAP)
    monkeypatch.undo()
    assert KeyFile.load(folder).unlock(PASSPHRASE) == keys.unlock(PASSPHRASE) == data_key
    assert [entry.name for entry in folder.iterdir()] == [files.KEYS]


@pytest.mark.parametrize(
    "content", [b"", b"garbage", b"{}", b"[1]", b'{"format": 1, "library": "zz"}', b"\xff\0" * 99]
)
def test_a_damaged_key_file_says_so(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / files.KEYS).write_bytes(content)
    with pytest.raises(LibraryDamaged, match=r"keys\.json"):
        KeyFile.load(folder)


def test_a_later_versions_key_file_says_so(folder: Path, made: tuple[KeyFile, bytes, str]) -> None:
    (folder / files.KEYS).write_text('{"format": 2, "slots": []}')
    with pytest.raises(LibraryTooNew):
        KeyFile.load(folder)


def test_no_key_file_is_no_library(folder: Path) -> None:
    with pytest.raises(LibraryMissing):
        KeyFile.load(folder)


def test_a_forged_key_file_neither_opens_nor_eats_the_memory(
    folder: Path, made: tuple[KeyFile, bytes, str]
) -> None:
    path = folder / files.KEYS
    record = json.loads(path.read_text())
    for forged in (
        record | {"library": "00" * 16},
        record | {"passphrase": record["recovery"]},
        record | {"passphrase": record["passphrase"] | {"wrapped": "00" * 48}},
        record | {"passphrase": record["passphrase"] | {"nonce": "00"}},
        record | {"passphrase": record["passphrase"] | {"salt": "00"}},
        record | {"passphrase": record["passphrase"] | {"cost": {"memory_kib": 1 << 40}}},
        record | {"passphrase": record["passphrase"] | {"cost": {"passes": 10**9}}},
        record | {"passphrase": record["passphrase"] | {"cost": {"memory_kib": 64, "lanes": 64}}},
        record | {"recovery": {"derivation": "none"}},
    ):
        path.write_text(json.dumps(forged))
        with pytest.raises(DossierError) as caught:
            KeyFile.load(folder).unlock(PASSPHRASE)
        assert isinstance(caught.value, WrongPassphrase | LibraryDamaged)


def test_the_key_file_holds_no_secret(folder: Path, made: tuple[KeyFile, bytes, str]) -> None:
    content = (folder / files.KEYS).read_bytes()
    for secret in (
        PASSPHRASE.encode(),
        made[1],
        made[1].hex().encode(),
        made[2].encode(),
        made[2][:9].encode(),
    ):
        assert secret not in content


@pytest.mark.parametrize(
    ("passphrase", "fits"), [("kort", False), ("aaaaaaaaaa", False), ("paard batterij", True)]
)
def test_weak_passphrases_are_named(passphrase: str, fits: bool) -> None:
    assert (weakness(passphrase) == "") is fits


# The keyring


class Kept(keyring.backend.KeyringBackend):
    """A keyring that works, in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Broken(Kept):
    """A keyring whose helper program has died."""

    def get_password(self, service: str, username: str) -> str | None:
        raise ConnectionError("bus closed")

    set_password = delete_password = get_password  # type: ignore[assignment]


class Forgetful(Kept):
    """A keyring that says it kept something and did not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> Iterator[Any]:
    before = keyring.get_keyring()
    keyring.set_keyring(request.param())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


@pytest.mark.parametrize("backend", [Kept], indirect=True)
def test_the_keyring_opens_until_it_is_told_to_forget(folder: Path, backend: Kept) -> None:
    vault, _ = Vault.create(folder, PASSPHRASE, CHEAP)
    vault.remember(True)
    vault.close()
    with Vault.open(folder, use_keyring=True) as again:
        assert again.remembered
        again.set_passphrase("een ander", CHEAP)  # does not disturb the keyring's way in
    with Vault.open(folder, use_keyring=True) as again:
        again.remember(False)
        assert not again.remembered
    assert backend.entries == {}
    with pytest.raises(KeyringUnavailable):
        Vault.open(folder, use_keyring=True)


@pytest.mark.parametrize("backend", [Kept], indirect=True)
def test_what_the_keyring_holds_is_not_the_data_key(made: tuple[KeyFile, bytes, str], backend: Kept) -> None:
    made[0].remember(made[1])
    assert made[1].hex() not in backend.entries.values()
    assert made[0].unlock_with_keyring() == made[1]


@pytest.mark.parametrize("backend", [Kept], indirect=True)
def test_an_entry_that_is_gone_or_foreign_is_unavailable(
    made: tuple[KeyFile, bytes, str], backend: Kept
) -> None:
    keys, data_key, _ = made
    keys.remember(data_key)
    place = next(iter(backend.entries))
    for foreign in ("00" * 32, "not hexadecimal", ""):
        backend.entries[place] = foreign
        with pytest.raises(KeyringUnavailable):
            keys.unlock_with_keyring()
    backend.entries.clear()
    with pytest.raises(KeyringUnavailable):
        keys.unlock_with_keyring()


@pytest.mark.parametrize("backend", [Broken, Forgetful], indirect=True)
def test_a_keyring_that_does_not_keep_is_unavailable(made: tuple[KeyFile, bytes, str], backend: Kept) -> None:
    with pytest.raises(KeyringUnavailable):
        made[0].remember(made[1])
    assert not made[0].remembered


def test_a_computer_without_a_keyring_is_an_ordinary_case(made: tuple[KeyFile, bytes, str]) -> None:
    with pytest.raises(KeyringUnavailable, match="no keyring that keeps secrets encrypted"):
        made[0].remember(made[1])


@pytest.mark.parametrize("backend", [Kept], indirect=True)
def test_forgetting_works_while_the_keyring_is_away(
    folder: Path, made: tuple[KeyFile, bytes, str], backend: Kept
) -> None:
    keys, data_key, _ = made
    keys.remember(data_key)
    keyring.set_keyring(Broken())
    keys.forget()
    keyring.set_keyring(backend)  # the entry is still there, and useless
    assert backend.entries
    with pytest.raises(KeyringUnavailable):
        KeyFile.load(folder).unlock_with_keyring()
