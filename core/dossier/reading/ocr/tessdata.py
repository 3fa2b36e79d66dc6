"""Where Tesseract's language data lie on this computer, and which languages there are.

Tesseract itself comes with a Python package; what it knows of languages are files that the system or the
person installs. The parent process and the doctor look for them as well as the worker, so nothing heavy is
loaded here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "DOSSIER_TESSDATA"
"""Environment variable that names the folder; nowhere else is then looked."""
WANTED = {"nl": "nld", "fr": "fra", "de": "deu", "en": "eng"}
"""Tesseract's names of the languages that Dossier knows well."""
_ENDING = ".traineddata"
_NAMES = {"nld": "Dutch", "fra": "French", "deu": "German", "eng": "English", "osd": "orientation of pages"}
_FIXED = (
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "/opt/local/share/tessdata",
    "/app/share/tessdata",
)


@dataclass(frozen=True, slots=True)
class Tessdata:
    """What was found.

    Attributes:
        folder: with the files; None: nothing was found.
        languages: Tesseract's names ("nld", "osd"), without their ending.
    """

    folder: Path | None = None
    languages: frozenset[str] = frozenset()

    @property
    def able(self) -> bool:
        """Whether any language can be recognised."""
        return bool(self.languages - {"osd", "equ"})

    @property
    def missing(self) -> list[str]:
        """Tesseract's names of what Dossier would use and is not there."""
        return [code for code in (*WANTED.values(), "osd") if code not in self.languages]

    @property
    def state(self) -> str:
        """What can be recognised and what is to be installed, in a sentence."""
        if not self.missing:
            return "Dutch, French, German, English."
        remedy = f"missing: {names(self.missing)}. Install {packages(self.missing)}."
        return f"in part; {remedy}" if self.able else f"not possible; {remedy}"


def find() -> Tessdata:
    """Look for the language data; of several folders the one with most of the wanted languages is taken."""
    best = Tessdata()
    for folder in _places():
        found = _look(folder)
        if found.languages and (best.folder is None or len(found.missing) < len(best.missing)):
            best = found
    return best


def names(codes: list[str]) -> str:
    """Languages as people call them: "Dutch, French"."""
    return ", ".join(_NAMES.get(code, code) for code in codes)


def packages(codes: list[str]) -> str:
    """The packages that hold these languages on Debian and its relatives, as one would type them."""
    return " ".join(f"tesseract-ocr-{code.replace('_', '-')}" for code in codes)


def _look(folder: Path) -> Tessdata:
    try:
        found = [entry.name for entry in os.scandir(folder) if entry.name.endswith(_ENDING)]
    except OSError:
        return Tessdata()
    return Tessdata(folder, frozenset(name.removesuffix(_ENDING) for name in found))


def _places() -> Iterator[Path]:
    if (told := os.environ.get(VARIABLE)) is not None:
        yield from [Path(told)] if told else []
        return
    if prefix := os.environ.get("TESSDATA_PREFIX"):
        yield from (Path(prefix), Path(prefix, "tessdata"))
    if bundle := getattr(sys, "_MEIPASS", ""):
        yield Path(bundle, "tessdata")
    yield Path(sys.executable).parent / "tessdata"
    yield Path(sys.prefix, "share", "tessdata")
    yield from sorted(Path("/usr/share/tesseract-ocr").glob("*/tessdata"), reverse=True)
    yield from map(Path, _FIXED)
    for variable, inner in (("PROGRAMFILES", ""), ("LOCALAPPDATA", "Programs"), ("PROGRAMW6432", "")):
        if root := os.environ.get(variable):
            yield Path(root, inner, "Tesseract-OCR", "tessdata")
