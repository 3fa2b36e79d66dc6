"""The sample documents: our own writing about places that do not exist, in four languages.

In a checkout they lie in ``samples/``; an installed Dossier carries a copy beside this module.
"""

from __future__ import annotations

import json
from pathlib import Path

from dossier.errors import DossierError

COLLECTION = "Samples"
_INSTALLED = Path(__file__).resolve().parent / "_samples"
_CHECKOUT = Path(__file__).resolve().parents[2] / "samples"


def samples_dir() -> Path:
    """Folder of the sample documents, with one folder a language in it.

    Raises:
        DossierError: this copy of Dossier came without them.
    """
    return _home() / "documents"


def first_questions() -> list[str]:
    """One question a language on the samples, in the order Dutch, French, German, English."""
    first: dict[str, str] = {}
    for line in (_home() / "questions.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        first.setdefault(entry["lang"], entry["question"])
    return [first[language] for language in ("nl", "fr", "de", "en")]


def _home() -> Path:
    for folder in (_INSTALLED, _CHECKOUT):
        if (folder / "documents").is_dir():
            return folder
    raise DossierError(
        "The sample documents are missing.", "Install Dossier anew, or add documents of your own."
    )
