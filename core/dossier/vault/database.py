"""The encrypted database: the only module that knows SQLCipher.

Every thread has its own connection, so that searching goes on while a document is written (WAL). A
connection is used under its own lock and results are fetched whole, so :meth:`Database.close` may be called
from any thread: readers are interrupted, a transaction under way is let finish, then all is closed.

SQLite's errors are translated here, and none of their texts is passed on: they can quote the statement's
values, which are people's words.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from dossier.errors import DossierError, LibraryDamaged, LibraryInUse, LibraryLocked, UsageError
from dossier.vault import files

Row = tuple[Any, ...]
Parameters = Sequence[Any]

BUSY_SECONDS = 30.0
INTERRUPT_SECONDS = 0.02
CACHE_KIB = 32 * 1024
# A write-ahead log that grew during a large write shrinks to this after it was merged.
LOG_BYTES = 8 * 1024 * 1024

# Primary result codes, https://www.sqlite.org/rescode.html
_FULL, _CORRUPT, _NOT_A_DATABASE, _INTERRUPT = 13, 11, 26, 9
_BUSY, _LOCKED = 5, 6
_PERMISSION, _READ_ONLY, _IO, _CANNOT_OPEN = 3, 8, 10, 14


@dataclass(eq=False)
class _Connection:
    raw: Any
    thread: threading.Thread
    lock: threading.RLock = field(default_factory=threading.RLock)
    depth: int = 0  # of nested transactions


class Database:
    """One encrypted SQLite file.

    Args:
        path: the file; created where it is missing.
        key: 32 bytes, the encryption key itself; copied, and the copy is wiped by :meth:`close`.

    Raises:
        LibraryDamaged: the file is no database, or not one of this key.
        UsageError, DiskFull: the file cannot be opened or created.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._key = bytearray(key)
        self._local = threading.local()
        self._registry = threading.Lock()
        self._connections: list[_Connection] = []
        self._writing = threading.RLock()
        self._closing = False
        try:
            self.rows("SELECT count(*) FROM sqlite_schema")
        except DossierError:
            self.close()
            raise

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query."""
        with self._connection() as connection:
            found: list[Row] = connection.raw.execute(sql, parameters).fetchall()
            return found

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, parameters)
        return found[0] if found else None

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Change something, in a transaction of its own unless one is open; returns the rows changed."""
        with self.transaction(), self._connection() as connection:
            return int(connection.raw.execute(sql, parameters).rowcount)

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Insert one row and return its key."""
        with self.transaction(), self._connection() as connection:
            return int(connection.raw.execute(sql, parameters).lastrowid)

    def run_many(self, sql: str, parameters: Iterable[Parameters]) -> int:
        """Run one statement for each set of values; returns the rows changed."""
        with self.transaction(), self._connection() as connection:
            return int(connection.raw.executemany(sql, parameters).rowcount)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or nothing of it, safe on disk when it ends. May be nested in the same thread.

        An error that leaves an inner block must leave the outer one too: there are no partial undos.

        Raises:
            DiskFull, LibraryLocked, …: nothing of the block was kept.
        """
        with self._writing, self._connection() as connection:
            if connection.depth:
                yield
                return
            connection.raw.execute("BEGIN IMMEDIATE")
            connection.depth = 1
            try:
                yield
                connection.raw.execute("COMMIT")
            except BaseException:
                if connection.raw.in_transaction:  # some errors have rolled back already
                    connection.raw.execute("ROLLBACK")
                raise
            finally:
                connection.depth = 0

    def shrink(self) -> None:
        """Give freed space back to the disk and empty the write-ahead log, so that deleted pages are gone."""
        with self._writing, self._connection() as connection:
            if connection.depth == 0:
                connection.raw.execute("PRAGMA incremental_vacuum").fetchall()
                connection.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close every thread's connection and wipe the key. Afterwards every use raises LibraryLocked."""
        with self._registry:
            self._closing = True
            connections, self._connections = self._connections, []
        for connection in connections:
            # Again and again: an interrupt that comes just before its query begins has no effect.
            while not connection.lock.acquire(timeout=INTERRUPT_SECONDS):
                if connection.depth == 0:
                    connection.raw.interrupt()
            try:
                # The interrupt must not outlive its query: closing merges the write-ahead log.
                connection.raw.execute("SELECT 1").fetchall()
                connection.raw.close()
            finally:
                connection.lock.release()
        self._key[:] = bytes(len(self._key))

    @contextmanager
    def _connection(self) -> Iterator[_Connection]:
        """This thread's connection, held for the block, with the database's errors translated."""
        try:
            connection = self._own()
            with connection.lock:
                if self._closing and connection.depth == 0:
                    raise _locked()
                yield connection
        except dbapi2.Error as error:
            raise self._translated(error) from None

    def _own(self) -> _Connection:
        connection: _Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            return connection
        with self._registry:
            if self._closing:
                raise _locked()
            for left in [c for c in self._connections if not c.thread.is_alive()]:
                left.raw.close()
                self._connections.remove(left)
            connection = _Connection(self._connect(), threading.current_thread())
            self._connections.append(connection)
        self._local.connection = connection
        return connection

    def _connect(self) -> Any:
        raw = dbapi2.connect(
            self.path,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            raw.execute("PRAGMA cipher_log_level = NONE")
            literal = bytearray(b"x'" + self._key.hex().encode("ascii") + b"'")
            raw.set_key(literal)
            literal[:] = bytes(len(literal))
            if raw.execute("PRAGMA page_count").fetchone()[0] == 0:  # these last, and are writes
                raw.execute("PRAGMA auto_vacuum = INCREMENTAL")
                raw.execute("PRAGMA journal_mode = WAL").fetchall()
            for pragma in (
                "synchronous = FULL",
                "secure_delete = ON",
                "foreign_keys = ON",
                "temp_store = MEMORY",
                f"cache_size = -{CACHE_KIB}",
                f"journal_size_limit = {LOG_BYTES}",
            ):
                raw.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            raw.close()
            raise
        return raw

    def _translated(self, error: Exception) -> DossierError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        folder = self.path.parent
        if code == _FULL or (code == _IO and files.is_full(folder)):
            return files.disk_full()
        if code in (_CORRUPT, _NOT_A_DATABASE):
            return LibraryDamaged(
                f"The library in {folder} is damaged.",
                "Put the folder back from a backup, or run: dossier doctor.",
            )
        if code in (_BUSY, _LOCKED):
            return LibraryInUse(
                f"The library {folder} is in use by another program.", "Try again in a moment."
            )
        if code == _INTERRUPT or (self._closing and isinstance(error, dbapi2.ProgrammingError)):
            return _locked()
        if code in (_PERMISSION, _READ_ONLY, _CANNOT_OPEN):
            return UsageError(
                f"The library in {folder} cannot be written to.", "Check that you may write there."
            )
        if code == _IO:
            return LibraryDamaged(
                f"The disk with the library {folder} could not be read or written.",
                "Check the disk and its free space; what was acknowledged is kept.",
            )
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        return DossierError(f"The library's database refused an operation ({name}).", "Run: dossier doctor.")


def _locked() -> LibraryLocked:
    return LibraryLocked("The library is locked.", "Unlock it and try again.")
