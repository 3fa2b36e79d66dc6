"""The vault: one encrypted library folder, opened by one process at a time."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from dossier.errors import DossierError, LibraryDamaged, LibraryExists, LibraryMissing, UsageError
from dossier.vault import doctor, files, schema
from dossier.vault.abbreviations import Abbreviations
from dossier.vault.collections import Collections
from dossier.vault.conversations import Conversations
from dossier.vault.database import Database
from dossier.vault.definitions import Definitions
from dossier.vault.documents import Documents
from dossier.vault.folders import Folders
from dossier.vault.fulltext import FullText
from dossier.vault.history import History
from dossier.vault.keys import Cost, KeyFile
from dossier.vault.likeness import Sketches
from dossier.vault.passages import Passages
from dossier.vault.settings import Settings
from dossier.vault.specialists import Specialists
from dossier.vault.vectors import Vectors


class Vault:
    """An open library folder; made with :meth:`create` or :meth:`open`. Safe to use from several threads.

    Attributes:
        directory: the folder.
        collections, documents, passages, fulltext, abbreviations, definitions, vectors, conversations,
            settings: what it holds.
        specialists: what sorts documents, and the tags it gave.
        folders, history, sketches: which folders it keeps in step with, what happened to documents' files,
            and what near-duplicates are told by.
    """

    def __init__(self, directory: Path, keys: KeyFile, data_key: bytes, lock: files.LibraryLock) -> None:
        self.directory = directory
        self._keys = keys
        self._data_key = bytearray(data_key)
        self._lock = lock
        self._database = Database(directory / files.DATABASE, data_key)
        try:
            if self._database.value("PRAGMA user_version") == 0:
                raise LibraryDamaged(
                    f"The library in {directory} is empty.", "Put the folder back from a backup."
                )
            schema.migrate(self._database)
        except DossierError:
            self._database.close()
            raise
        self.collections = Collections(self._database)
        self.documents = Documents(self._database, self.collections)
        self.folders = Folders(self._database, self.collections, self.documents)
        self.history = History(self._database)
        self.sketches = Sketches(self._database)
        self.passages = Passages(self._database)
        self.fulltext = FullText(self._database)
        self.abbreviations = Abbreviations(self._database)
        self.definitions = Definitions(self._database)
        self.vectors = Vectors(self._database)
        self.conversations = Conversations(self._database)
        self.settings = Settings(self._database)
        self.specialists = Specialists(self._database)

    # Opening and closing

    @staticmethod
    def exists(directory: Path) -> bool:
        """Whether there is a library in the folder."""
        return (directory / files.KEYS).exists()

    @classmethod
    def create(cls, directory: Path, passphrase: str, cost: Cost | None = None) -> tuple[Vault, str]:
        """Make a library in a folder, which is created where it is missing.

        Args:
            cost: of a guess at the passphrase; the default suits an ordinary laptop.

        Returns:
            The open vault, and the recovery code to print, which is stored nowhere.

        Raises:
            LibraryExists, LibraryInUse, DiskFull.
            UsageError: the folder cannot be written to, or the passphrase is empty.
        """
        directory = directory.absolute()
        files.prepare_directory(directory)
        lock = files.LibraryLock(directory)
        try:
            if cls.exists(directory) or (directory / files.DATABASE).exists():
                raise LibraryExists(
                    f"There is a library in {directory} already.", "Open it, or choose another folder."
                )
            keys, data_key, code = KeyFile.create(directory, passphrase, cost)
            _create_database(directory, data_key)
            keys.save()  # from here on it is a library
            files.finish_creation(directory)
            return cls(directory, keys, data_key, lock), code
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls,
        directory: Path,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        use_keyring: bool = False,
    ) -> Vault:
        """Open a library with one of the three keys.

        Raises:
            LibraryMissing, LibraryInUse, LibraryTooNew, LibraryDamaged.
            WrongPassphrase: the passphrase or code does not open it, or the code has a typing mistake.
            KeyringUnavailable: no usable keyring, or no key for this library in it.
        """
        directory = directory.absolute()
        keys = KeyFile.load(directory)
        lock = files.LibraryLock(directory)
        try:
            files.finish_creation(directory)
            if not (directory / files.DATABASE).exists():
                raise LibraryDamaged(
                    f"The library in {directory} has lost its file {files.DATABASE}.",
                    "Put the folder back from a backup.",
                )
            return cls(directory, keys, _unlocked(keys, passphrase, recovery_code, use_keyring), lock)
        except BaseException:
            lock.release()
            raise

    @staticmethod
    def destroy(directory: Path) -> None:
        """Delete a closed library for ever: its key first, then its files and, once empty, the folder.

        Raises:
            LibraryMissing: there is none. LibraryInUse: it is open. UsageError: files could not be removed;
            the key is gone all the same.
        """
        directory = directory.absolute()
        if not Vault.exists(directory):
            raise LibraryMissing(f"There is no library in {directory}.")
        lock = files.LibraryLock(directory)
        try:
            try:
                KeyFile.load(directory).destroy()
            except DossierError:  # a damaged key file holds a key all the same
                files.shred(directory / files.KEYS)
            files.remove_database(directory)
        finally:
            lock.release()
        files.remove_rest(directory)

    def close(self) -> None:
        """Lock the library, from any thread: readers are interrupted, a transaction under way is finished.

        Afterwards every use raises LibraryLocked. Calling it again does nothing more.
        """
        self._database.close()
        self._data_key[:] = bytes(len(self._data_key))
        self._lock.release()

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Keys

    def check_passphrase(self, passphrase: str) -> None:
        """Raise WrongPassphrase unless it is the library's passphrase."""
        self._keys.unlock(passphrase)

    def change_passphrase(self, current: str, new: str, cost: Cost | None = None) -> None:
        """Open with another passphrase from now on; raises WrongPassphrase, UsageError, DiskFull."""
        self.check_passphrase(current)
        self.set_passphrase(new, cost)

    def set_passphrase(self, new: str, cost: Cost | None = None) -> None:
        """As :meth:`change_passphrase`, for someone who opened the library by recovery code."""
        self._keys.set_passphrase(self._key(), new, cost)

    def new_recovery_code(self) -> str:
        """Replace the recovery code; returns the new one, which is stored nowhere."""
        return self._keys.new_recovery_code(self._key())

    @property
    def remembered(self) -> bool:
        """Whether this library was set to open with the computer's keyring."""
        return self._keys.remembered

    def remember(self, on: bool = True) -> None:
        """Let the computer's keyring open the library (raises KeyringUnavailable), or no more."""
        if on:
            self._keys.remember(self._key())
        else:
            self._keys.forget()

    # The whole

    def size_bytes(self) -> int:
        """Space the library takes on disk."""
        return files.size_bytes(self.directory)

    def doctor(self) -> list[doctor.Finding]:
        """Check everything, repair what can be; returns what was wrong. Takes seconds to minutes."""
        return doctor.examine(self._database)

    def _key(self) -> bytes:
        self._database.value("SELECT 1")  # raises LibraryLocked after close
        return bytes(self._data_key)


def _create_database(directory: Path, data_key: bytes) -> None:
    """Make the database under its provisional name: a crash here leaves nothing in the way."""
    path = directory / files.NEW_DATABASE
    files.remove_files(path)
    path.touch(mode=0o600)
    database = Database(path, data_key)
    try:
        schema.migrate(database)
    finally:
        database.close()


def _unlocked(keys: KeyFile, passphrase: str | None, recovery_code: str | None, use_keyring: bool) -> bytes:
    if passphrase is not None:
        return keys.unlock(passphrase)
    if recovery_code is not None:
        return keys.unlock_with_code(recovery_code)
    if use_keyring:
        return keys.unlock_with_keyring()
    raise UsageError("A passphrase, a recovery code or the keyring is needed to open the library.")
