"""Under what circumstances files are read: what may make another reading of the same file worth while."""

from __future__ import annotations

import hashlib

from dossier.reading.limits import DEFAULT, Limits
from dossier.reading.ocr import tessdata

READER_VERSION = 1
"""Raised whenever readers learn to read more of a file than before; 0 is what Dossier 1 read with."""


def means(limits: Limits = DEFAULT) -> str:
    """A short mark of the limits and of the recognition data at hand, to be compared with an earlier one."""
    languages = sorted(tessdata.find().languages)
    return hashlib.sha256(f"{limits.model_dump_json()}\0{languages}".encode()).hexdigest()[:16]
