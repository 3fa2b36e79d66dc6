"""Under what circumstances files are read: what may make another reading of the same file worth while."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from dossier.reading.limits import DEFAULT, Limits

READER_VERSION = 1
"""Raised whenever readers learn to read more of a file than before; 0 is what Dossier 1 read with."""

# Where Tesseract's language data may lie; installing some changes what can be read.
_RECOGNITION = ("/usr/share/tesseract-ocr", "/usr/share/tessdata", "/usr/local/share/tessdata")


def means(limits: Limits = DEFAULT) -> str:
    """A short mark of the limits and of the recognition data at hand, to be compared with an earlier one."""
    places = (os.environ.get("TESSDATA_PREFIX", ""), *_RECOGNITION)
    data = sorted({file.name for place in places if place for file in Path(place).rglob("*.traineddata")})
    return hashlib.sha256(f"{limits.model_dump_json()}\0{data}".encode()).hexdigest()[:16]
