"""Taking everything out again, in the clear: documents as they were added, their texts, the conversations."""

from __future__ import annotations

import json
import re
from pathlib import Path

from dossier.codec import to_jsonable
from dossier.errors import DiskFull, UsageError
from dossier.pacing import Meter
from dossier.types import CancelToken, Document, ProgressCallback
from dossier.vault import Vault

# Characters that some file system refuses, and control characters.
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_LONGEST_NAME = 120


def export_library(vault: Vault, target: Path, report: ProgressCallback | None, cancel: CancelToken) -> int:
    """Write a folder per collection with each document and its text, and ``dossier.json`` beside them.

    Args:
        target: an empty or new folder.

    Returns:
        The number of files written.

    Raises:
        UsageError: the folder is not empty or cannot be written to.
        DiskFull: no space is left.
    """
    try:
        target.mkdir(parents=True, exist_ok=True)
        if any(target.iterdir()):
            raise UsageError(f"{target}: the folder is not empty.", "Choose a new one; nothing was written.")
        return _write(vault, target, report, cancel)
    except OSError as error:
        if error.errno == 28:
            raise DiskFull(
                f"{target}: no space is left.", "What was written so far is incomplete."
            ) from error
        raise UsageError(f"{target}: {error.strerror or error}.") from error


def _write(vault: Vault, target: Path, report: ProgressCallback | None, cancel: CancelToken) -> int:
    documents = vault.documents.list()
    meter = Meter("exporting", len(documents), report)
    index = []
    written = 1
    for document in documents:
        cancel.check()
        folder = target / (safe_name(document.collection) or "collection")
        folder.mkdir(exist_ok=True)
        file = free_path(folder, document)
        file.write_bytes(vault.documents.original(document.id))
        text = vault.documents.text(document.id)
        if text:
            file.with_name(file.name + ".txt").write_bytes(text.encode("utf-8", "replace"))
        written += 2 if text else 1
        index.append({**to_jsonable(document), "file": str(file.relative_to(target))})
        meter.advance(item=document.path)
    conversations = [
        {**to_jsonable(conversation), "turns": to_jsonable(vault.conversations.turns(conversation.id))}
        for conversation in vault.conversations.list()
    ]
    content = {"documents": index, "conversations": conversations}
    (target / "dossier.json").write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    return written


def safe_name(name: str) -> str:
    """A file name that every file system takes, as near to the given one as can be."""
    return _UNSAFE.sub("_", name).strip(" .")[-_LONGEST_NAME:]


def free_path(folder: Path, document: Document) -> Path:
    """Where to write a document: its own name, numbered if that is taken."""
    name = safe_name(Path(document.path).name) or document.id
    candidate = folder / name
    number = 2
    while candidate.exists() or candidate.with_name(candidate.name + ".txt").exists():
        candidate = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return candidate
