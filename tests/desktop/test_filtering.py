"""The list's own filter says what the engine's would."""

from __future__ import annotations

import pytest

from dossier.types import DocumentState, Facts, Filter
from dossier_desktop.filtering import kind, matches
from helpers.fake_engine import document

LETTER = document("/x/Letter.JPEG", facts=Facts("2023-06", "118/A", "Town of Noord", ""))


@pytest.mark.parametrize(
    ("wanted", "answer"),
    [
        (Filter(), True),
        (Filter(author="NOORD"), True),
        (Filter(author="zuid"), False),
        (Filter(number="118/a"), True),
        (Filter(since="2023-06-30"), True),
        (Filter(since="2023-07"), False),
        (Filter(until="2023"), True),
        (Filter(until="2023-06-01"), True),
        (Filter(until="2023-05"), False),
        (Filter(type="jpg"), True),
        (Filter(type="pdf"), False),
        (Filter(state=DocumentState.DAMAGED), False),
    ],
)
def test_a_document_answers_or_not(wanted: Filter, answer: bool) -> None:
    assert matches(LETTER, wanted) is answer


def test_without_a_date_no_date_is_wanted() -> None:
    assert not matches(document("/x/a.pdf"), Filter(until="2030"))


@pytest.mark.parametrize(
    ("name", "found"), [("a.PDF", "pdf"), ("a.tar.gz", "gz"), ("no ending", ""), ("a.b c", "")]
)
def test_the_kind_is_in_the_name(name: str, found: str) -> None:
    assert kind(document(f"/x.y/{name}")) == found
