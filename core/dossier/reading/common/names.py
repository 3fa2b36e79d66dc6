"""Names of files within a file, made harmless: they are shown, and listed under their parent's path."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dossier.reading.common.draft import clean

_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # they turn "exe.pdf" into "fdp.exe"
_LENGTH = 200


def file_name(name: str, otherwise: str = "attachment") -> str:
    """The last part of a path, without what a name should not hold."""
    parts = safe_path(name).split("/")
    return parts[-1] or otherwise


def safe_path(name: str) -> str:
    """A relative path with "/" between folders: no drive, no root, no "..", nothing unprintable.

    Empty where nothing is left.
    """
    name = re.sub(r"^[A-Za-z]:", "", _MARKS.sub("", clean(name)).replace("\\", "/").strip())
    parts = [" ".join(part.split()) for part in name.split("/")]
    kept = [part for part in parts if part and part.strip(".")]
    return "/".join(_short(part) for part in kept[-20:])


def unique(name: str, taken: Iterable[str]) -> str:
    """The name, numbered where another file already goes by it."""
    taken = set(taken)
    if name not in taken:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not dot or "/" in suffix:
        stem, suffix = name, ""
    number = 2
    while f"{stem} ({number}){dot}{suffix}" in taken:
        number += 1
    return f"{stem} ({number}){dot}{suffix}"


def listed(names: Iterable[str], most: int = 8) -> str:
    """Names for a sentence: the first few, each not too long."""
    all_names = list(names)
    shown = ", ".join(name if len(name) <= 60 else f"{name[:59]}…" for name in all_names[:most])
    return shown + (f" and {len(all_names) - most:,} more" if len(all_names) > most else "")


def _short(part: str) -> str:
    if len(part) <= _LENGTH:
        return part
    stem, dot, suffix = part.rpartition(".")
    return stem[: _LENGTH - 12] + "…" + dot + suffix if dot and len(suffix) < 10 else part[:_LENGTH]
