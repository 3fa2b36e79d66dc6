"""Files within a file: waiting documents from the transaction on that completes what they lie in."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dossier.types import Child
from dossier.vault import places
from dossier.vault.database import Database
from dossier.vault.names import path_to, storable

_LONGEST_PART = 200
_CONTROL = re.compile("[\x00-\x1f\x7f]")


class Taken(NamedTuple):
    """A file to be stored as a waiting document.

    Attributes:
        path: where it lies. data: its content; empty where only the size is wanted. size: in bytes.
    """

    path: bytes
    sha256: str
    size: int
    data: bytes


def names_of(children: Iterable[Child]) -> Iterator[str]:
    """A name for each child that no other of them has: equal ones are numbered, none leads outwards."""
    taken: set[str] = set()
    for child in children:
        parts = [_CONTROL.sub("_", part)[-_LONGEST_PART:] for part in re.split(r"[/\\]", child.name)]
        name = "/".join(part for part in parts if part.strip() not in ("", ".", "..")) or "attachment"
        stem, dot, suffix = name.rpartition(".")
        number, free = 1, name
        while free in taken:
            number += 1
            free = f"{stem} ({number}).{suffix}" if dot and "/" not in suffix else f"{name} ({number})"
        taken.add(free)
        yield free


def taken_of(parent: bytes, children: Sequence[Child]) -> list[Taken]:
    """The children of a document at a path, as they are stored."""
    return [
        Taken(
            parent + b"/" + path_to(storable(name)),
            hashlib.sha256(child.data).hexdigest(),
            len(child.data),
            child.data,
        )
        for name, child in zip(names_of(children), children, strict=True)
    ]


def room(database: Database, key: int) -> tuple[int, int, int]:
    """How deep a document lies (0: by itself), and the number and bytes of all within its outermost file."""
    chain = places.chain(database, key)
    number, size = places.within(database, chain[-1])
    return len(chain) - 1, number, size
