"""Small vaults with real content, for tests of the store and of what stands on it."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from dossier.types import Block, BlockKind, Document, DocumentState, Page, Reading
from dossier.vault import PassageDraft, TermFields, Vault
from dossier.vault.keys import Cost

#: A guess at the passphrase costs almost nothing, so that tests are fast.
CHEAP = Cost(passes=1, memory_kib=64, lanes=1)
PASSPHRASE = "paard batterij nietje"

LAW = "\n\n".join(
    f"Artikel {number}\n\nDe termijn van artikel {number} bedraagt {number} weken na verzending."
    for number in range(1, 6)
)


def new_vault(directory: Path) -> Vault:
    """A new, empty, open vault."""
    return Vault.create(directory, PASSPHRASE, CHEAP)[0]


def reading_of(text: str, state: DocumentState = DocumentState.READY, title: str = "") -> Reading:
    """A reading of a text on one page, a block for each paragraph."""
    starts = [found.start() for found in re.finditer(r"(?:^|(?<=\n\n))\S", text)]
    ends = [*(start - 2 for start in starts[1:]), len(text)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, start, end, 1) for start, end in zip(starts, ends, strict=True))
    return Reading(
        state=state,
        reason="" if state == DocumentState.READY else "Some pages hold no text.",
        text=text,
        blocks=blocks,
        pages=(Page(1, 0, len(text)),),
        page_count=1,
        title=title,
        language="nl",
        media_type="text/plain",
    )


def drafts_of(reading: Reading) -> list[PassageDraft]:
    """A passage for each block, found by its lower-cased words."""
    drafts = []
    for block in reading.blocks:
        text = reading.text[block.start : block.end]
        words = " ".join(re.findall(r"[\w-]+", text.lower()))
        terms = TermFields(reading.title.lower(), "hoofdstuk 1", words)
        drafts.append(PassageDraft(block.start, block.end, 1, "Hoofdstuk 1", "nl", text, terms))
    return drafts


def add(
    vault: Vault,
    path: str,
    text: str = LAW,
    collection: str = "Zaak",
    state: DocumentState = DocumentState.READY,
    replaces: str | None = None,
) -> Document:
    """Add a document and complete it at once."""
    raw = text.encode()
    waiting = vault.documents.add_waiting(path, hashlib.sha256(raw).hexdigest(), len(raw), collection, raw)
    reading = reading_of(text, state)
    drafts = drafts_of(reading) if state.searchable else []
    return vault.documents.complete(waiting.id, reading, drafts, replaces)


def text_number(number: int) -> str:
    """A text of forty passages that no other number has."""
    articles = range(1, 41)
    return "\n\n".join(f"Artikel {n} van regeling {number}: de termijn is {n} dagen." for n in articles)


def number_of(text: str) -> int:
    """The number that :func:`text_number` made a text with."""
    return int(text.split()[4].rstrip(":"))
