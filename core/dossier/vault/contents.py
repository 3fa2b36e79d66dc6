"""What a document holds: the file's own bytes, and what reading them gave."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence

from dossier.layout import Layout
from dossier.types import Block, BlockKind, Cell, Page, Reading, Table
from dossier.vault.database import Database
from dossier.vault.fulltext import forget_deleted
from dossier.vault.names import storable
from dossier.vault.passages import PassageDraft

CHUNK_BYTES = 1 << 20


def check(reading: Reading, passages: Sequence[PassageDraft]) -> None:
    """Raise ValueError unless the passages are different, verbatim ranges of a searchable reading."""
    if passages and not reading.state.searchable:
        raise ValueError(f"a document in state {reading.state.value} has no passages")
    ranges = {(draft.start, draft.end) for draft in passages}
    if len(ranges) != len(passages):
        raise ValueError("two passages have the same range")
    for draft in passages:
        if draft.start >= draft.end or reading.text[draft.start : draft.end] != draft.text:
            raise ValueError(f"passage {draft.start}-{draft.end} is not that range of the text")


def put_original(database: Database, key: int, data: bytes) -> None:
    """Store a file's bytes in pieces, so that no single row is larger than SQLite likes."""
    pieces = range(0, len(data), CHUNK_BYTES)
    database.run_many(
        "INSERT INTO originals (document, ordinal, data) VALUES (?, ?, ?)",
        ((key, number, data[at : at + CHUNK_BYTES]) for number, at in enumerate(pieces)),
    )


def original(database: Database, key: int) -> bytes:
    """The bytes that :func:`put_original` stored."""
    rows = database.rows("SELECT data FROM originals WHERE document = ? ORDER BY ordinal", (key,))
    return b"".join(row[0] for row in rows)


def clear(database: Database, key: int) -> None:
    """Remove what an earlier reading gave, and its vectors; the original stays."""
    for table in (
        "texts",
        "layouts",
        "sketches",
        "abbreviations",
        "definitions",
        "tags",
        "vectors",
        "passages",
    ):
        removed = database.run(f"DELETE FROM {table} WHERE document = ?", (key,))
    if removed:
        forget_deleted(database)


def put_reading(database: Database, key: int, reading: Reading) -> None:
    """Store the text with its places."""
    blocks = [[b.kind.value, b.start, b.end, b.page, b.level] for b in reading.blocks]
    pages = [[p.number, p.start, p.end, p.label, p.width, p.height, p.confidence] for p in reading.pages]
    database.run(
        "INSERT INTO texts (document, text, blocks, pages) VALUES (?, ?, ?, ?)",
        (key, _packed(storable(reading.text)), _packed(json.dumps(blocks)), _packed(json.dumps(pages))),
    )
    if len(reading.layout) or reading.tables:
        tables = [
            [t.start, t.end, [[c.row, c.column, c.start, c.end, int(c.head)] for c in t.cells]]
            for t in reading.tables
        ]
        runs = zlib.compress(reading.layout.to_bytes(), 6)
        database.run("INSERT INTO layouts VALUES (?, ?, ?)", (key, runs, _packed(json.dumps(tables))))


def text(database: Database, key: int) -> str:
    """The extracted text; empty before the document was read."""
    return _column(database, key, "text")


def blocks(database: Database, key: int) -> tuple[Block, ...]:
    """The parsed pieces, in order."""
    found = json.loads(_column(database, key, "blocks") or "[]")
    return tuple(Block(BlockKind(kind), start, end, page, level) for kind, start, end, page, level in found)


def pages(database: Database, key: int) -> tuple[Page, ...]:
    """The pages' ranges."""
    return tuple(Page(*place) for place in json.loads(_column(database, key, "pages") or "[]"))


def layout(database: Database, key: int) -> Layout:
    """Where the words stand on the pages; empty where that is not known."""
    packed = database.value("SELECT runs FROM layouts WHERE document = ?", (key,))
    return Layout() if packed is None else Layout.from_bytes(zlib.decompress(packed))


def tables(database: Database, key: int) -> tuple[Table, ...]:
    """The tables with their cells, in order."""
    packed = database.value("SELECT tables FROM layouts WHERE document = ?", (key,))
    found = [] if packed is None else json.loads(zlib.decompress(packed))
    return tuple(
        Table(start, end, tuple(Cell(row, column, at, to, bool(head)) for row, column, at, to, head in cells))
        for start, end, cells in found
    )


def _column(database: Database, key: int, name: str) -> str:
    packed = database.value(f"SELECT {name} FROM texts WHERE document = ?", (key,))
    return "" if packed is None else zlib.decompress(packed).decode("utf-8", "surrogatepass")


def _packed(content: str) -> bytes:
    return zlib.compress(content.encode("utf-8", "surrogatepass"), 6)
