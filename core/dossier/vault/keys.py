"""The key file: the library's data key, wrapped once for each way to open it.

The data key is 32 random bytes and never changes; the database is encrypted with it. It is wrapped with
AES-256-GCM under a key from the passphrase (Argon2id, RFC 9106), and, where wanted, under keys from the
recovery code and from the keyring's secret (both random, so HKDF-SHA256 is enough). The file is safe to
look at, and without it the library cannot be opened by anyone: deleting a library begins here.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Annotated, Literal

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dossier.errors import (
    DossierError,
    KeyringUnavailable,
    LibraryDamaged,
    LibraryMissing,
    LibraryTooNew,
    WrongPassphrase,
)
from dossier.vault import files, keychain, recovery
from dossier.vault.passphrase import encoded

KEY_BYTES = 32
FORMAT = 1

_SALT_BYTES, _NONCE_BYTES, _TAG_BYTES = 16, 12, 16

_Salt = Annotated[str, Field(pattern=rf"^[0-9a-f]{{{2 * _SALT_BYTES}}}$")]
_Nonce = Annotated[str, Field(pattern=rf"^[0-9a-f]{{{2 * _NONCE_BYTES}}}$")]
_Wrapped = Annotated[str, Field(pattern=rf"^[0-9a-f]{{{2 * (KEY_BYTES + _TAG_BYTES)}}}$")]
_Identifier = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]


class Cost(BaseModel):
    """What one guess at the passphrase costs; bounded, so that a forged key file cannot take all memory."""

    model_config = ConfigDict(frozen=True)

    passes: int = Field(default=3, ge=1, le=50)
    memory_kib: int = Field(default=128 * 1024, ge=64, le=2 * 1024 * 1024)
    lanes: int = Field(default=4, ge=1, le=8)  # Argon2 wants 8 KiB for each


class _Slot(BaseModel):
    """The data key wrapped under one secret."""

    model_config = ConfigDict(frozen=True)

    derivation: Literal["argon2id", "hkdf-sha256"]
    cost: Cost | None = None
    salt: _Salt
    nonce: _Nonce
    wrapped: _Wrapped


class _Record(BaseModel):
    """What the file holds."""

    format: int
    library: _Identifier
    passphrase: _Slot
    recovery: _Slot | None = None
    keyring: _Slot | None = None


class KeyFile:
    """A library's key file. Changes are written at once and atomically."""

    def __init__(self, directory: Path, record: _Record) -> None:
        self._path = directory / files.KEYS
        self._record = record

    @classmethod
    def create(cls, directory: Path, passphrase: str, cost: Cost | None = None) -> tuple[KeyFile, bytes, str]:
        """Make a new data key and wrap it for the passphrase and for a new recovery code; nothing is written.

        Returns:
            The key file, the data key, and the recovery code as printed.
        """
        library, data_key, code = secrets.token_hex(16), os.urandom(KEY_BYTES), recovery.new_code()
        record = _Record(
            format=FORMAT,
            library=library,
            passphrase=_wrap(data_key, encoded(passphrase), library, "passphrase", cost or Cost()),
            recovery=_wrap(data_key, recovery.secret_of(code), library, "recovery"),
        )
        return cls(directory, record), data_key, code

    @classmethod
    def load(cls, directory: Path) -> KeyFile:
        """Read the key file of a folder.

        Raises:
            LibraryMissing: there is none. LibraryDamaged: it is none. LibraryTooNew: of a later version.
        """
        path = directory / files.KEYS
        try:
            content = path.read_bytes()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise LibraryMissing(f"There is no library in {directory}.", "Create one first.") from error
        except OSError as error:
            raise files.translated(error, directory) from error
        try:
            record = _Record.model_validate_json(content)
        except ValidationError as error:
            raise _unreadable(path, content) from error
        if record.format > FORMAT:
            raise _too_new(directory)
        return cls(directory, record)

    def save(self) -> None:
        """Write the file; raises UsageError or DiskFull."""
        files.write_atomically(self._path, self._record.model_dump_json(indent=1).encode())

    @property
    def remembered(self) -> bool:
        """Whether the library was set to open with the computer's keyring."""
        return self._record.keyring is not None

    def unlock(self, passphrase: str) -> bytes:
        """The data key, by passphrase; raises WrongPassphrase. Takes a good tenth of a second by design."""
        try:
            return _unwrap(self._record.passphrase, encoded(passphrase), self._record.library, "passphrase")
        except InvalidTag as error:
            raise WrongPassphrase(
                "The passphrase does not open this library.", "Check Caps Lock and layout."
            ) from error

    def unlock_with_code(self, code: str) -> bytes:
        """The data key, by recovery code.

        Raises:
            WrongPassphrase: with a typing mistake told apart from the code of another library.
        """
        secret = recovery.secret_of(code)
        try:
            if self._record.recovery is not None:
                return _unwrap(self._record.recovery, secret, self._record.library, "recovery")
        except InvalidTag as error:
            raise _wrong_code() from error
        raise _wrong_code()

    def unlock_with_keyring(self) -> bytes:
        """The data key, by the computer's keyring; raises KeyringUnavailable."""
        if self._record.keyring is None:
            raise KeyringUnavailable(
                "This library was not set to open with this computer's keyring.",
                "Use the passphrase instead.",
            )
        secret = keychain.load(self._record.library)
        try:
            return _unwrap(self._record.keyring, secret, self._record.library, "keyring")
        except InvalidTag as error:
            raise KeyringUnavailable(
                "The keyring's key does not open this library.", "Use the passphrase instead."
            ) from error

    def set_passphrase(self, data_key: bytes, passphrase: str, cost: Cost | None = None) -> None:
        """Open with another passphrase from now on; data key, recovery code and keyring stay as they are."""
        slot = _wrap(data_key, encoded(passphrase), self._record.library, "passphrase", cost or Cost())
        self._update(passphrase=slot)

    def new_recovery_code(self, data_key: bytes) -> str:
        """Replace the recovery code; the old one opens nothing any more."""
        code = recovery.new_code()
        self._update(recovery=_wrap(data_key, recovery.secret_of(code), self._record.library, "recovery"))
        return code

    def remember(self, data_key: bytes) -> None:
        """Let the computer's keyring open the library; raises KeyringUnavailable and changes nothing."""
        secret = os.urandom(KEY_BYTES)
        keychain.store(self._record.library, secret)
        self._update(keyring=_wrap(data_key, secret, self._record.library, "keyring"))

    def forget(self) -> None:
        """Let the keyring open the library no more. Works also where the keyring itself cannot be reached."""
        if self._record.keyring is None:
            return
        self._update(keyring=None)
        try:
            keychain.remove(self._record.library)
        except KeyringUnavailable:
            return  # what it still holds unwraps nothing any more

    def destroy(self) -> None:
        """Make the library unreadable for ever, for everyone: overwrite and remove the file."""
        files.shred(self._path)
        if self.remembered:
            try:
                keychain.remove(self._record.library)
            except KeyringUnavailable:
                return

    def _update(self, **changes: _Slot | None) -> None:
        old = self._record
        self._record = old.model_copy(update=changes)
        try:
            self.save()
        except DossierError:
            self._record = old
            raise


def _wrap(data_key: bytes, secret: bytes, library: str, way: str, cost: Cost | None = None) -> _Slot:
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    wrapping = _derive(secret, salt, cost)
    wrapped = AESGCM(wrapping).encrypt(nonce, data_key, _bound_to(library, way))
    return _Slot(
        derivation="argon2id" if cost else "hkdf-sha256",
        cost=cost,
        salt=salt.hex(),
        nonce=nonce.hex(),
        wrapped=wrapped.hex(),
    )


def _unwrap(slot: _Slot, secret: bytes, library: str, way: str) -> bytes:
    wrapping = _derive(secret, bytes.fromhex(slot.salt), slot.cost)
    return AESGCM(wrapping).decrypt(
        bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), _bound_to(library, way)
    )


def _bound_to(library: str, way: str) -> bytes:
    """A slot opens only in its own file and its own place."""
    return f"dossier {FORMAT} {library} {way}".encode()


def _derive(secret: bytes, salt: bytes, cost: Cost | None) -> bytes:
    if cost is None:
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"dossier data key").derive(secret)
    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise DossierError(
            f"Checking the passphrase needs {cost.memory_kib // 1024} MiB of free memory.",
            "Close something else.",
        ) from error


def _wrong_code() -> WrongPassphrase:
    return WrongPassphrase(
        "The recovery code has no typing mistake, but does not belong to this library.",
        "A newer code may have replaced it.",
    )


def _too_new(directory: Path) -> LibraryTooNew:
    return LibraryTooNew(
        f"The library in {directory} was made by a later version of Dossier.",
        "Install that version or a later one.",
    )


def _unreadable(path: Path, content: bytes) -> DossierError:
    """Tell a key file of a later version, whose fields may differ, from a damaged one."""
    try:
        head = _Head.model_validate_json(content)
    except ValidationError:
        return LibraryDamaged(
            f"The key file {path} is damaged.", "Put it back from a backup of the library folder."
        )
    if head.format > FORMAT:
        return _too_new(path.parent)
    return LibraryDamaged(
        f"The key file {path} is damaged.", "Put it back from a backup of the library folder."
    )


class _Head(BaseModel):
    format: int
