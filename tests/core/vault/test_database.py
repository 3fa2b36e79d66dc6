"""Transactions, threads, and the translation of the database's errors."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlcipher3 import dbapi2

from dossier.codec import to_json
from dossier.errors import (
    DiskFull,
    DossierError,
    LibraryDamaged,
    LibraryInUse,
    LibraryLocked,
    LibraryTooNew,
    UsageError,
)
from dossier.layout import Layout
from dossier.types import (
    Answer,
    AnswerStatus,
    Block,
    BlockKind,
    Coverage,
    DocumentState,
    Facts,
    Hit,
    Page,
    Passage,
)
from dossier.vault import Vault, schema
from dossier.vault.database import Database
from dossier.vault.documents import document_id
from dossier.vault.passages import passage_id
from helpers.vaults import LAW, PASSPHRASE, add, drafts_of, new_vault, reading_of

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "some.db", KEY)
    made.run("CREATE TABLE things (name TEXT UNIQUE)")
    yield made
    made.close()


def names(database: Database) -> list[str]:
    return [row[0] for row in database.rows("SELECT name FROM things ORDER BY name")]


def test_a_transaction_is_kept_whole_or_not_at_all(database: Database) -> None:
    with database.transaction():
        database.run("INSERT INTO things VALUES ('a')")
        with database.transaction():
            database.run("INSERT INTO things VALUES ('b')")

    def fail() -> None:
        with database.transaction():
            database.run("INSERT INTO things VALUES ('c')")
            with database.transaction():
                database.run("INSERT INTO things VALUES ('d')")
                raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert names(database) == ["a", "b"]
    database.run("INSERT INTO things VALUES ('e')")  # the connection is usable again
    assert names(database) == ["a", "b", "e"]


def test_reading_does_not_wait_for_a_write_and_does_not_see_it(database: Database) -> None:
    seen: list[list[str]] = []
    with database.transaction():
        database.run("INSERT INTO things VALUES ('a')")
        reader = threading.Thread(target=lambda: seen.append(names(database)))
        reader.start()
        reader.join(5)
        assert seen == [[]]
    assert names(database) == ["a"]


def test_writers_take_turns(database: Database) -> None:
    def write(who: int) -> None:
        for number in range(25):
            with database.transaction():
                database.run("INSERT INTO things VALUES (?)", (f"{who}-{number}",))

    threads = [threading.Thread(target=write, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(names(database)) == 100


def test_connections_of_ended_threads_are_closed(database: Database) -> None:
    for _ in range(20):
        thread = threading.Thread(target=names, args=(database,))
        thread.start()
        thread.join()
    assert len(database._connections) <= 3


def test_a_long_query_is_interrupted_by_closing(database: Database) -> None:
    started, ended = threading.Event(), []
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def count() -> None:
        names(database)
        started.set()
        try:
            database.rows(endless)
        except DossierError as error:
            ended.append(error)

    thread = threading.Thread(target=count)
    thread.start()
    started.wait(10)
    while thread.is_alive():  # closing may come before the query has begun; both ways it ends
        database.close()
        thread.join(0.2)
    assert [type(error) for error in ended] == [LibraryLocked]


def test_closing_lets_a_transaction_finish(database: Database) -> None:
    within, go_on = threading.Event(), threading.Event()

    def write() -> None:
        with database.transaction():
            database.run("INSERT INTO things VALUES ('a')")
            within.set()
            go_on.wait(10)
            database.run("INSERT INTO things VALUES ('b')")

    writer = threading.Thread(target=write)
    writer.start()
    within.wait(10)
    closer = threading.Thread(target=database.close)
    closer.start()
    closer.join(0.2)
    assert closer.is_alive()
    go_on.set()
    closer.join(10)
    writer.join(10)
    again = Database(database.path, KEY)
    assert names(again) == ["a", "b"]
    again.close()


def test_the_key_is_wiped_by_closing(database: Database) -> None:
    database.close()
    assert database._key == bytes(32)


def test_another_key_does_not_open(database: Database) -> None:
    with pytest.raises(LibraryDamaged):
        Database(database.path, bytes(32))


def test_a_full_disk_keeps_what_was_there(vault: Vault) -> None:
    kept = add(vault, "/case/kept.txt")
    vault._database.rows("PRAGMA max_page_count = 100")
    with pytest.raises(DiskFull, match="No space is left"):
        add(vault, "/case/large.txt", "\n\n".join(f"{LAW} {number}" for number in range(2000)))
    assert [one.id for one in vault.documents.list()] == [kept.id]
    vault._database.rows("PRAGMA max_page_count = 1000000")
    assert add(vault, "/case/small.txt", "klein").state == DocumentState.READY
    assert vault.doctor() == []


def test_a_disk_that_fills_while_completing_leaves_the_document_waiting(vault: Vault) -> None:
    waiting = vault.documents.add_waiting("/case/large.txt", "ab" * 32, 3, "Zaak", b"abc")
    pages = vault._database.value("PRAGMA page_count")
    vault._database.rows(f"PRAGMA max_page_count = {pages + 3}")
    reading = reading_of("\n\n".join(f"woord{number} " * 20 for number in range(500)))
    with pytest.raises(DiskFull):
        vault.documents.complete(waiting.id, reading, drafts_of(reading))
    vault._database.rows("PRAGMA max_page_count = 1000000")
    assert vault.documents.waiting() == [waiting]
    assert vault.passages.by_document(waiting.id) == []
    assert vault.documents.complete(waiting.id, reading, drafts_of(reading)).passages == 500


def test_errors_never_quote_what_people_wrote(vault: Vault) -> None:
    for expression in ('"geheime vraag', "geheim AND", "geheim:vraag", "geheim-vraag"):
        with pytest.raises(DossierError) as caught:
            vault._database.rows("SELECT rowid FROM fulltext WHERE fulltext MATCH ?", (expression,))
        assert "geheim" not in str(caught.value)
        assert caught.value.__suppress_context__


def _error(code: int) -> Exception:
    made = dbapi2.OperationalError("no such column: geheim")
    made.sqlite_errorcode, made.sqlite_errorname = code, f"CODE_{code}"
    return made


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (dbapi2.SQLITE_FULL, DiskFull),
        (dbapi2.SQLITE_CORRUPT, LibraryDamaged),
        (11 | 1 << 8, LibraryDamaged),  # SQLITE_CORRUPT_VTAB
        (26, LibraryDamaged),
        (dbapi2.SQLITE_INTERRUPT, LibraryLocked),
        (dbapi2.SQLITE_BUSY, LibraryInUse),
        (dbapi2.SQLITE_READONLY, UsageError),
        (dbapi2.SQLITE_CANTOPEN, UsageError),
        (dbapi2.SQLITE_IOERR, LibraryDamaged),
        (dbapi2.SQLITE_ERROR, DossierError),
        (dbapi2.SQLITE_CONSTRAINT, DossierError),
    ],
)
def test_each_kind_of_failure_has_its_own_error(
    database: Database, code: int, kind: type[DossierError]
) -> None:
    found = database._translated(_error(code))
    assert type(found) is kind
    assert "geheim" not in str(found)
    assert found.hint


def test_no_failure_of_the_database_is_left_untranslated(database: Database) -> None:
    for code in range(1, 30):
        found = database._translated(_error(code))
        assert isinstance(found, DossierError)
        assert found.hint
        assert "geheim" not in str(found)


def test_a_failed_write_on_a_full_disk_says_that_it_is_full(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(free=4096))
    assert type(database._translated(_error(dbapi2.SQLITE_IOERR | 19 << 8))) is DiskFull


# Migration


def test_an_older_library_takes_the_steps_it_has_not_taken(tmp_path: Path) -> None:
    first = ("CREATE TABLE people (name TEXT)", "INSERT INTO people VALUES ('Ans')")
    second = ("ALTER TABLE people ADD COLUMN age INTEGER NOT NULL DEFAULT 0", "UPDATE people SET age = 40")
    database = Database(tmp_path / "old.db", KEY)
    assert schema.migrate(database, [first]) == 1
    database.run("INSERT INTO people VALUES ('Bo')")
    assert schema.migrate(database, [first, second]) == 1
    assert schema.migrate(database, [first, second]) == 0
    assert database.rows("SELECT name, age FROM people ORDER BY name") == [("Ans", 40), ("Bo", 40)]
    with pytest.raises(LibraryTooNew, match="later version"):
        schema.migrate(database, [first])
    database.close()


def _old_library(folder: Path, steps: int, monkeypatch: pytest.MonkeyPatch) -> Passage:
    """Make a library as the version of so many steps wrote it, with one document; returns its passage."""
    monkeypatch.setattr(schema.migrate, "__defaults__", (schema.STEPS[:steps],))
    identifier = document_id("ab" * 32, "Zaak")
    passage = Passage(passage_id(identifier, 0, 4), identifier, 0, 0, 4, 1, "Kop", "nl", "oude")
    packed = [
        zlib.compress(part.encode()) for part in ("oude tekst", '[["paragraph",0,10,1,0]]', "[[1,0,10]]")
    ]
    with new_vault(folder) as vault:
        run = vault._database.run
        run("INSERT INTO collections VALUES (1, 'Zaak', 'zaak', 'Zaak')")
        run(
            "INSERT INTO documents VALUES"
            " (1, ?, 1, ?, ?, 'Brief', 'ready', '', 1, 1, 'nl', 'text/plain', 4, 7)",
            (identifier, "ab" * 32, b"/case/brief.txt"),
        )
        run("INSERT INTO copies VALUES (1, ?)", (b"/case/copy.txt",))
        run("INSERT INTO originals VALUES (1, 0, ?)", (b"oude",))
        run("INSERT INTO texts VALUES (1, ?, ?, ?)", packed)
        run(
            "INSERT INTO passages VALUES (1, ?, 1, 0, 0, 4, 1, 'nl', 'Kop', 'oude')",
            (bytes.fromhex(passage.id),),
        )
        run("INSERT INTO terms VALUES (1, 'brief', 'kop', 'oude')")
        reply = Answer(
            "?", "!", AnswerStatus.PARTIAL, 0, (), (Hit(1, 1, passage, "/", ""),) * 2, Coverage(1, 1, 0)
        )
        run("INSERT INTO conversations VALUES (1, 'oud', NULL, NULL, 0)")
        run("INSERT INTO turns VALUES (1, 1, '?', ?)", (to_json(reply),))
        if steps > 1:
            run("INSERT INTO quoted VALUES (1, ?)", (identifier,))
    monkeypatch.undo()
    return passage


@pytest.mark.parametrize("steps", [1, 2])
def test_a_library_of_an_earlier_version_is_brought_up_to_date(
    folder: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    passage = _old_library(folder, steps, monkeypatch)
    with Vault.open(folder, PASSPHRASE) as vault:
        assert vault._database.value("PRAGMA user_version") == len(schema.STEPS)
        (document,) = vault.documents.list()
        assert (document.parent, document.doubtful, document.facts) == ("", 0, Facts())
        assert vault.documents.text(document.id) == "oude tekst"
        assert vault.documents.blocks(document.id) == (Block(BlockKind.PARAGRAPH, 0, 10, 1, 0),)
        assert vault.documents.pages(document.id) == (Page(1, 0, 10),)
        assert vault.documents.layout(document.id) == Layout()
        assert vault.documents.tables(document.id) == ()
        assert vault.passages.by_document(document.id) == [passage]
        assert [hit.passage_id for hit in vault.fulltext.search({"oude": 1.0}, 5)] == [passage.id]
        assert vault._database.rows("SELECT * FROM quoted") == [(1, document.id)]
        assert (vault.abbreviations.all(), vault.definitions.passages(["werkgever"])) == ([], frozenset())
        vault.documents.remove([document.id])
        assert vault.conversations.turns(1)[0].answer.hits == ()
        assert vault.doctor() == []


def test_a_step_that_fails_leaves_the_version_before_it(tmp_path: Path) -> None:
    first = ("CREATE TABLE people (name TEXT)",)
    broken = ("INSERT INTO people VALUES ('Ans')", "UPDATE nobody SET age = 40")
    database = Database(tmp_path / "old.db", KEY)
    with pytest.raises(DossierError):
        schema.migrate(database, [first, broken])
    assert database.value("PRAGMA user_version") == 1
    assert database.rows("SELECT * FROM people") == []
    database.close()


def test_a_new_library_is_at_the_newest_version(vault: Vault) -> None:
    assert vault._database.value("PRAGMA user_version") == len(schema.STEPS)
    wanted = {"auto_vacuum": 2, "secure_delete": 1, "synchronous": 2, "journal_mode": "wal", "temp_store": 2}
    for pragma, value in wanted.items():
        assert vault._database.value(f"PRAGMA {pragma}") == value
