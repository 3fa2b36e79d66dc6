"""Where a document's content lies: one path or several, each on its own or within another document.

A file within a file (an attachment, an archive's entry) is a document like any other whose place is tied to
its parent: when the parent goes, so does the place, and a document left without any place goes with it. One
that lies elsewhere too, by itself or in another file, stays.
"""

from __future__ import annotations

from collections.abc import Iterable

from dossier.vault.database import Database


def put(database: Database, key: int, path: bytes, parent: int | None = None) -> bool:
    """Note that a document lies at a path, within a parent or by itself; returns whether that is new."""
    main = database.row("SELECT path, parent FROM documents WHERE key = ?", (key,))
    if main is not None and main[0] == path:
        database.run("UPDATE documents SET parent = ? WHERE key = ?", (parent, key))
        return bool(main[1] != parent)
    return bool(
        database.run(
            "INSERT INTO copies (document, path, parent) VALUES (?, ?, ?)"
            " ON CONFLICT (document, path) DO UPDATE SET parent = excluded.parent"
            " WHERE parent IS NOT excluded.parent",
            (key, path, parent),
        )
    )


def take(database: Database, key: int, path: bytes) -> list[str]:
    """Take a path from a document; one without any left is removed, with what lies within it alone.

    Returns:
        Identifiers of the documents that were removed.
    """
    database.run("DELETE FROM copies WHERE document = ? AND path = ?", (key, path))
    if database.value("SELECT path FROM documents WHERE key = ?", (key,)) != path:
        return []
    return [] if _move_to_other(database, key, path) else drop(database, [key])


def drop(database: Database, keys: Iterable[int]) -> list[str]:
    """Remove documents with all their places, and what lies within them alone; returns their identifiers."""
    removed: list[str] = []
    going = list(keys)
    while going:
        key = going.pop()
        identifier = database.value("SELECT id FROM documents WHERE key = ?", (key,))
        if identifier is None:
            continue
        removed.append(identifier)
        within = database.rows("SELECT key, path FROM documents WHERE parent = ?", (key,))
        database.run("DELETE FROM documents WHERE key = ?", (key,))  # copies within it go by reference
        going += [child for child, path in within if not _move_to_other(database, child, path)]
    return removed


def keep_only(database: Database, parent: int, wanted: Iterable[tuple[int, bytes]]) -> list[str]:
    """Take the places within a parent that are not among the wanted ones; returns the documents removed."""
    kept = set(wanted)
    rows = database.rows(
        "SELECT key, path FROM documents WHERE parent = ? UNION ALL"
        " SELECT document, path FROM copies WHERE parent = ?",
        (parent, parent),
    )
    removed: list[str] = []
    for key, path in rows:
        if (key, path) not in kept:
            removed += take(database, key, path)
    return removed


def move_children(database: Database, parent: int, old: bytes, new: bytes) -> None:
    """Files within a file have its path before their own, and so on inwards: follow it to another path."""
    for table, name in (("documents", "key"), ("copies", "document")):
        rows = database.rows(
            f"SELECT {name}, path FROM {table} WHERE parent = ? AND substr(path, 1, ?) = ?",
            (parent, len(old) + 1, old + b"/"),
        )
        for key, path in rows:
            inner = new + path[len(old) :]
            database.run(
                f"UPDATE OR REPLACE {table} SET path = ? WHERE {name} = ? AND path = ?", (inner, key, path)
            )
            if table == "documents":
                move_children(database, key, path, inner)


def ancestors(database: Database, key: int) -> set[int]:
    """The document itself and all that it lies within, through whichever of its places."""
    found: set[int] = set()
    going = [key]
    while going:
        found.add(one := going.pop())
        rows = database.rows(
            "SELECT parent FROM documents WHERE key = ? UNION SELECT parent FROM copies WHERE document = ?",
            (one, one),
        )
        going += [row[0] for row in rows if row[0] is not None and row[0] not in found]
    return found


def chain(database: Database, key: int) -> list[int]:
    """The document and, outwards, what its first place lies within."""
    found = [key]
    while (parent := database.value("SELECT parent FROM documents WHERE key = ?", (found[-1],))) is not None:
        if parent in found:
            break
        found.append(parent)
    return found


def within(database: Database, key: int) -> tuple[int, int]:
    """How many documents lie within a document, at whatever depth, and their bytes in all."""
    row = database.row(
        "WITH RECURSIVE down (key) AS (SELECT ?"
        " UNION SELECT d.key FROM documents AS d JOIN down ON d.parent = down.key"
        " UNION SELECT o.document FROM copies AS o JOIN down ON o.parent = down.key"
        ") SELECT count(*), coalesce(sum(size), 0) FROM documents WHERE key IN (SELECT key FROM down)"
        " AND key != ?",
        (key, key),
    )
    return (0, 0) if row is None else (row[0], row[1])


def _move_to_other(database: Database, key: int, path: bytes) -> bool:
    """Make another place, one by itself if there is any, a document's first; whether it has another."""
    other = database.row(
        "SELECT path, parent FROM copies WHERE document = ? AND path != ? ORDER BY parent IS NOT NULL, path",
        (key, path),
    )
    if other is None:
        return False
    database.run("UPDATE documents SET path = ?, parent = ? WHERE key = ?", (*other, key))
    database.run("DELETE FROM copies WHERE document = ? AND path = ?", (key, other[0]))
    move_children(database, key, path, other[0])
    return True
