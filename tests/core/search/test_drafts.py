"""What passages take over from the pages they lie on: doubt, and numbers as printed; and stopping."""

from __future__ import annotations

import pytest

from dossier.errors import Cancelled
from dossier.search.passages import drafts
from dossier.types import Block, BlockKind, CancelToken, DocumentState, Page, Reading

FIRST = "The allowance is 120 euro a month for each child under twelve years of age. " * 25
SECOND = "You may object within six weeks after the day on which it was sent to you. " * 25
THIRD = "3 Case 2024-118"
TEXT = f"{FIRST}\n{SECOND}\n{THIRD}"
ENDS = (len(FIRST), len(FIRST) + 1 + len(SECOND), len(TEXT))
READING = Reading(
    DocumentState.READY,
    text=TEXT,
    blocks=(
        Block(BlockKind.PARAGRAPH, 0, ENDS[0], 1),
        Block(BlockKind.PARAGRAPH, ENDS[0] + 1, ENDS[1], 2),
        Block(BlockKind.FURNITURE, ENDS[1] + 1, ENDS[2], 2),
    ),
    pages=(
        Page(1, 0, ENDS[0], "1", confidence=93.0),
        Page(2, ENDS[0] + 1, ENDS[2], "iv", confidence=41.5),
    ),
    page_count=2,
    language="en",
)


def test_a_passage_on_a_page_read_with_doubt_says_so() -> None:
    made = drafts(READING, "Letter")
    first, last = made[0], made[-1]
    assert first.end <= ENDS[0]
    assert (first.doubtful, first.label) == (False, "")
    assert last.start > ENDS[0]
    assert (last.doubtful, last.label, last.page) == (True, "iv", 2)


def test_running_headers_are_in_no_passage() -> None:
    assert all(draft.end <= ENDS[1] for draft in drafts(READING, "Letter"))


def test_cutting_can_be_stopped() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        drafts(READING, "Letter", cancel)
