"""The tables, and the steps that bring an older library to them.

A library's version is the number of steps it has taken (``PRAGMA user_version``). A step that was released
is never changed; a change of the tables is a new step.

Terms are what full-text search looks at: words that the caller has already normalised and stemmed, joined
by spaces. The index splits at white space alone (every other category of sign belongs to a term), so that
"l262-2", "7a" and "§" stay as the caller made them. Passages exist for searchable documents only, hence
whatever the index finds may be shown. What is taken out of the index leaves marks in it, with the terms,
until its segments are merged: whoever deletes passages calls :func:`dossier.vault.fulltext.forget_deleted`.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.errors import LibraryTooNew
from dossier.vault.database import Database

Step = Sequence[str]

_FIRST: Step = (
    """CREATE TABLE collections (
        key INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,   -- the name without case, for comparing
        seed TEXT NOT NULL UNIQUE      -- the name it was made with: document identifiers derive from it
    )""",
    """CREATE TABLE documents (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        path BLOB NOT NULL,            -- UTF-8 with surrogates: file names need not be valid text
        title TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        pages INTEGER NOT NULL DEFAULT 0,
        passages INTEGER NOT NULL DEFAULT 0,
        language TEXT NOT NULL DEFAULT '',
        media_type TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL,
        added REAL NOT NULL,
        UNIQUE (collection, sha256)
    )""",
    "CREATE INDEX documents_by_path ON documents (path)",
    "CREATE INDEX documents_by_state ON documents (state)",
    """CREATE TABLE copies (              -- further paths with the same content
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        path BLOB NOT NULL,
        PRIMARY KEY (document, path)
    ) WITHOUT ROWID""",
    "CREATE INDEX copies_by_path ON copies (path)",
    """CREATE TABLE originals (           -- the file's own bytes
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (document, ordinal)
    )""",
    """CREATE TABLE texts (
        document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
        text BLOB NOT NULL,            -- zlib of UTF-8
        blocks BLOB NOT NULL,          -- zlib of JSON
        pages BLOB NOT NULL
    )""",
    """CREATE TABLE passages (
        key INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        page INTEGER,
        language TEXT NOT NULL,
        heading TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX passages_by_document ON passages (document, ordinal)",
    """CREATE TABLE terms (
        passage INTEGER PRIMARY KEY REFERENCES passages ON DELETE CASCADE,
        title TEXT NOT NULL,
        heading TEXT NOT NULL,
        body TEXT NOT NULL
    )""",
    """CREATE VIRTUAL TABLE fulltext USING fts5 (
        title, heading, body, content = 'terms', content_rowid = 'passage',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
    )""",
    "INSERT INTO fulltext (fulltext, rank) VALUES ('secure-delete', 1)",
    """CREATE TRIGGER terms_added AFTER INSERT ON terms BEGIN
        INSERT INTO fulltext (rowid, title, heading, body)
        VALUES (new.passage, new.title, new.heading, new.body);
    END""",
    """CREATE TRIGGER terms_removed AFTER DELETE ON terms BEGIN
        INSERT INTO fulltext (fulltext, rowid, title, heading, body)
        VALUES ('delete', old.passage, old.title, old.heading, old.body);
    END""",
    "CREATE VIRTUAL TABLE vocabulary USING fts5vocab (fulltext, row)",
    """CREATE TABLE models (              -- embedding models that vectors come from
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        dimensions INTEGER NOT NULL
    )""",
    """CREATE TABLE vectors (
        key INTEGER PRIMARY KEY,
        model INTEGER NOT NULL REFERENCES models ON DELETE CASCADE,
        passage INTEGER NOT NULL,      -- goes with its document, so needs no reference of its own
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        vector BLOB NOT NULL           -- little-endian float16
    )""",
    "CREATE UNIQUE INDEX vectors_by_passage ON vectors (model, passage)",
    "CREATE INDEX vectors_by_document ON vectors (document, model)",
    """CREATE TABLE conversations (
        key INTEGER PRIMARY KEY,
        title TEXT NOT NULL,
        collection INTEGER REFERENCES collections ON DELETE CASCADE,
        documents TEXT,                -- JSON list of identifiers, or NULL for all
        updated REAL NOT NULL
    )""",
    "CREATE INDEX conversations_by_collection ON conversations (collection)",
    """CREATE TABLE turns (
        key INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
        question TEXT NOT NULL,
        answer TEXT NOT NULL           -- JSON
    )""",
    "CREATE INDEX turns_by_conversation ON turns (conversation)",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)

# Removing a document takes its quotes out of conversations; the index drops deleted terms by merging.
_SECOND: Step = (
    """CREATE TABLE quoted (              -- documents whose passages an answer shows
        turn INTEGER NOT NULL REFERENCES turns ON DELETE CASCADE,
        document TEXT NOT NULL,        -- identifier; the document may be gone
        PRIMARY KEY (turn, document)
    ) WITHOUT ROWID""",
    "CREATE INDEX quoted_by_document ON quoted (document)",
    """INSERT OR IGNORE INTO quoted
        SELECT t.key, json_extract(hit.value, '$.passage.document_id')
        FROM turns AS t, json_each(t.answer, '$.hits') AS hit""",
    "INSERT INTO fulltext (fulltext, rank) VALUES ('secure-delete', 0)",
)

# What readings give besides text: where the words stand, cells, facts, doubt, and files within files. A place
# (a document's path, or a copy's) may come from within another document, its parent: it goes with that one.
_THIRD: Step = (
    "ALTER TABLE documents ADD COLUMN parent INTEGER REFERENCES documents ON DELETE SET NULL",
    "ALTER TABLE copies ADD COLUMN parent INTEGER REFERENCES documents ON DELETE CASCADE",
    "CREATE INDEX documents_by_parent ON documents (parent) WHERE parent IS NOT NULL",
    "CREATE INDEX copies_by_parent ON copies (parent) WHERE parent IS NOT NULL",
    # The reader that read it (dossier.reading.READER_VERSION); 0 for what was read before this was noted.
    "ALTER TABLE documents ADD COLUMN reader INTEGER NOT NULL DEFAULT 0",
    # Under what limits and with what recognition data it was read; empty where that was not noted.
    "ALTER TABLE documents ADD COLUMN means TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE documents ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0",
    *(
        f"ALTER TABLE documents ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"
        for name in ("date", "number", "author", "version", "folded_number", "folded_author")
    ),
    """CREATE TABLE layouts (
        document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
        runs BLOB NOT NULL,            -- zlib of Layout.to_bytes
        tables BLOB NOT NULL           -- zlib of JSON
    )""",
    "ALTER TABLE passages ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE passages ADD COLUMN place TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE passages ADD COLUMN label TEXT NOT NULL DEFAULT ''",  # the page's number as printed
    "ALTER TABLE conversations ADD COLUMN filter TEXT",  # JSON, or NULL for none
)

# Kept folders with their files as last seen, the history of documents' files, and what likeness is told by.
_FOURTH: Step = (
    """CREATE TABLE folders (
        key INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE,
        collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
        synced REAL NOT NULL DEFAULT 0,   -- time of the last whole pass
        reason TEXT NOT NULL DEFAULT ''   -- why the folder was not reachable at the last pass
    )""",
    "CREATE INDEX folders_by_collection ON folders (collection)",
    """CREATE TABLE files (
        folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,     -- nanoseconds
        device INTEGER NOT NULL,
        inode INTEGER NOT NULL,
        document INTEGER REFERENCES documents ON DELETE SET NULL,  -- none: a person removed it
        PRIMARY KEY (folder, path)
    ) WITHOUT ROWID""",
    "CREATE INDEX files_by_document ON files (document)",
    """CREATE TABLE events (
        key INTEGER PRIMARY KEY,
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        time REAL NOT NULL,
        what TEXT NOT NULL,            -- added, changed, moved, deleted
        path BLOB NOT NULL,
        before BLOB NOT NULL           -- where a moved file was
    )""",
    "CREATE INDEX events_by_document ON events (document)",
    """CREATE TABLE sketches (           -- MinHash of a text's shingles
        document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
        words INTEGER NOT NULL,
        sketch BLOB NOT NULL           -- little-endian uint32; empty for texts too short to compare
    )""",
)

# What sorts documents, and the labels given; an empty label: looked at, and none was likely enough.
_FIFTH: Step = (
    """CREATE TABLE specialists (
        name TEXT PRIMARY KEY,
        model BLOB NOT NULL,
        report TEXT NOT NULL           -- JSON
    ) WITHOUT ROWID""",
    """CREATE TABLE tags (
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        specialist TEXT NOT NULL REFERENCES specialists ON DELETE CASCADE,
        label TEXT NOT NULL,
        probability REAL NOT NULL,
        PRIMARY KEY (document, specialist)
    ) WITHOUT ROWID""",
    "CREATE INDEX tags_by_label ON tags (label)",
    "CREATE INDEX tags_by_specialist ON tags (specialist)",
)

_SIXTH: Step = (
    # Which languages a library holds is asked at every change; the passages themselves are long to read.
    "CREATE INDEX passages_by_language ON passages (language)",
    """CREATE TABLE abbreviations (      -- that a document explains
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        short TEXT NOT NULL,
        long TEXT NOT NULL,
        PRIMARY KEY (document, short, long)
    ) WITHOUT ROWID""",
)

_SEVENTH: Step = (
    """CREATE TABLE definitions (        -- that a document gives
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        key TEXT NOT NULL,             -- the term's stemmed words, by which it is looked up
        "start" INTEGER NOT NULL,      -- of the term in the document's text
        PRIMARY KEY (document, "start")
    ) WITHOUT ROWID""",
    "CREATE INDEX definitions_by_key ON definitions (key)",
)

STEPS: Sequence[Step] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH)


def migrate(database: Database, steps: Sequence[Step] = STEPS) -> int:
    """Bring a database to the newest version, each step in a transaction of its own.

    Returns:
        The number of steps taken now.

    Raises:
        LibraryTooNew: the database has taken more steps than this version knows.
    """
    done = int(database.value("PRAGMA user_version"))
    if done > len(steps):
        raise LibraryTooNew(
            f"The library in {database.path.parent} was written by a later version of Dossier.",
            "Install that version or a later one.",
        )
    for number, step in enumerate(steps[done:], start=done + 1):
        with database.transaction():
            for statement in step:
                database.run(statement)
            database.run(f"PRAGMA user_version = {number}")
    return len(steps) - done
