"""Names and paths as they are stored and as people type them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

MIN_PREFIX = 8

_SURROGATE = re.compile("[\ud800-\udfff]")
_HEX = re.compile(r"[0-9a-f]+")


def path_to(path: str | Path) -> bytes:
    """A path as stored: file names that are not valid text keep their bytes."""
    return str(path).encode("utf-8", "surrogatepass")


def path_from(stored: bytes) -> str:
    """The inverse of :func:`path_to`."""
    return stored.decode("utf-8", "surrogatepass")


def storable(text: str) -> str:
    """The text with lone surrogates, which no database takes, replaced one for one: offsets stay."""
    return _SURROGATE.sub("\ufffd", text)


def match_name(name: str, known: Iterable[tuple[str, str]]) -> list[str]:
    """Identifiers of the documents a name may mean: the first kind of match that finds any decides.

    The kinds, in order: the whole identifier, the whole path, the beginning of an identifier (8 digits or
    more), the end of a path that begins after a separator.

    Args:
        known: pairs of identifier and path.
    """
    pairs = list(known)
    wanted, lowered = _slashed(name), name.strip().lower()
    prefix = lowered if len(lowered) >= MIN_PREFIX and _HEX.fullmatch(lowered) else None
    ending = "/" + wanted.lstrip("/")
    kinds = (
        [one for one, _ in pairs if one == lowered],
        [one for one, path in pairs if _slashed(path) == wanted],
        [one for one, _ in pairs if prefix and one.startswith(prefix)],
        [one for one, path in pairs if wanted and _slashed(path).endswith(ending)],
    )
    return next((found for found in kinds if found), [])


def _slashed(path: str) -> str:
    return path.replace("\\", "/")
