"""The words of :mod:`dossier.types` as JSON and back: one form for vault, engine and command line.

Dataclasses become objects with their fields' names, enums their values, tuples lists. Reading back goes
through pydantic, so that data that does not fit the type is refused rather than half believed. Fields
that a later version added take their default; fields it dropped are ignored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from pathlib import PurePath
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter

T = TypeVar("T")

# A file name that is not valid in its file system's encoding holds lone surrogates; UTF-8 cannot.
_SURROGATE = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=64)
def _adapter(kind: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast(Any, kind))


def to_jsonable(value: Any) -> Any:
    """Turn a value of :mod:`dossier.types`, or lists, tuples and dicts of such, into what JSON can hold.

    Args:
        value: frozen dataclass, enum, tuple, list, dict with string keys, path or plain value.

    Returns:
        Dicts, lists, strings, numbers, booleans and None only.

    Raises:
        TypeError: the value holds something that has no JSON form here, such as bytes.
    """
    if isinstance(value, Enum):  # before str: most of ours are both
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_jsonable(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, list | tuple):
        return [to_jsonable(item) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {key: to_jsonable(item) for key, item in value.items()}
    if isinstance(value, PurePath):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def from_jsonable(kind: type[T], data: Any) -> T:
    """Build a value of the given type from what :func:`to_jsonable` gave.

    Args:
        kind: a dataclass of :mod:`dossier.types`, or a type such as ``list[Turn]``.
        data: parsed JSON.

    Raises:
        ValueError: the data does not fit the type (pydantic's ``ValidationError`` is one).
    """
    value: T = _adapter(cast(Hashable, kind)).validate_python(data)
    return value


def to_json(value: Any) -> str:
    """Compact JSON text of the value, always encodable as UTF-8; raises like :func:`to_jsonable`."""
    text = json.dumps(to_jsonable(value), ensure_ascii=False, separators=(",", ":"))
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def from_json(kind: type[T], text: str | bytes) -> T:
    """Build a value of the given type from JSON text; raises ValueError where it does not fit."""
    return from_jsonable(kind, json.loads(text))
