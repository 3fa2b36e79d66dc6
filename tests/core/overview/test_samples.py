"""The sample letters in four languages, read as files are: what is due in them, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier import Library
from dossier.errors import ModelMissing
from dossier.overview.data import ItemKind
from dossier.types import Scope

SAMPLES = Path(__file__).parents[3] / "samples" / "documents"
LETTERS = {
    "nl/besluit-woonkostentoeslag.pdf": ["2026-02-28", "P10D", "2026-01-17", "2025-05-30"],
    "fr/decision-aide-energie.pdf": ["2025-03-16", "2025-06-30", "P15D", "P2M"],
    "de/bescheid-mobilitaetszuschuss.pdf": ["2027-03-31", "P2W", "P1M"],
    "en/decision-letter-carers-grant.pdf": ["2026-11-11", "P28D", "P21D", "P45D", "2025-08-03"],
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    root = tmp_path_factory.mktemp("samples")
    made, _ = Library.create(root / "library", "kanon hagel tulp", models=root / "none")
    with made:
        made.add([SAMPLES / name for name in LETTERS], collection="Letters")
        yield made


@pytest.mark.parametrize("name", LETTERS)
def test_the_deadlines_of_a_letter(library: Library, name: str) -> None:
    document = library.resolve(name)
    (found,) = library.deadlines(Scope(documents=(document.id,)))
    text = library.text(document.id)
    for item in found.items:
        assert text[item.quote.start : item.quote.end] == item.quote.text
        assert text[item.sentence.start : item.sentence.end] == item.sentence.text
        assert item.quote.page in (1, 2)
    assert [item.value for item in found.items if item.kind is ItemKind.DEADLINE] == LETTERS[name]
    assert any(item.currency in ("EUR", "GBP") for item in found.items)


@pytest.mark.parametrize("name", LETTERS)
def test_the_summary_of_a_letter(library: Library, name: str) -> None:
    document = library.resolve(name)
    made = library.summary(Scope(documents=(document.id,)), points=8)
    assert len(made.points) == 8
    text = library.text(document.id)
    for point in made.points:
        (cited,) = point.citations
        assert text[cited.quote.start : cited.quote.end] == cited.quote.text
        assert point.text == " ".join(cited.quote.text.split())
    assert len({point.citations[0].quote.heading for point in made.points}) >= 4


def test_letters_of_two_languages_have_little_in_common(library: Library) -> None:
    names = ("nl/besluit-woonkostentoeslag.pdf", "de/bescheid-mobilitaetszuschuss.pdf")
    dutch, german = (library.resolve(name).id for name in names)
    made = library.compare(dutch, german)
    assert made.same == 0
    assert made.similarity < 0.1
    sides = [side for change in made.changes for side in (change.first, change.second) if side]
    assert len(sides) > 30


def test_without_a_model_that_writes_none_writes(library: Library) -> None:
    with pytest.raises(ModelMissing):
        library.summary(written=True)
