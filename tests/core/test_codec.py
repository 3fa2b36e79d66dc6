"""The words as JSON and back."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

import pytest

from dossier.codec import from_json, from_jsonable, to_json, to_jsonable
from dossier.types import (
    Answer,
    AnswerStatus,
    Block,
    BlockKind,
    Citation,
    Coverage,
    Hit,
    Passage,
    Scope,
    Sentence,
    Support,
    Timing,
    Turn,
)

PASSAGE = Passage("p" * 32, "d" * 32, 0, 3, 9, None, "Hoofdstuk 1 › Artikel 7a", "nl", "zes weken – ✓")
ANSWER = Answer(
    question="Hoe lang?",
    text="Zes weken.",
    status=AnswerStatus.PARTIAL,
    confidence=0.5,
    sentences=(Sentence("Zes weken.", Support.PARTLY, (Citation(1, 3, 6, "zes"),)),),
    hits=(Hit(1, 0.75, PASSAGE, "/a/b.md", "b"),),
    coverage=Coverage(1, 2, 1, 40),
    timing=Timing(0.1, 0.2, 0.3),
    model="m",
)


def test_a_turn_comes_back_equal() -> None:
    turn = Turn(7, "Hoe lang?", ANSWER)
    assert from_jsonable(Turn, to_jsonable(turn)) == turn
    assert from_json(Turn, to_json(turn)) == turn


def test_json_holds_plain_names_and_values() -> None:
    data = json.loads(to_json(ANSWER))
    assert data["status"] == "partial"
    assert data["sentences"][0]["citations"] == [{"passage": 1, "start": 3, "end": 6, "quote": "zes"}]
    assert type(to_jsonable(BlockKind.HEADING)) is str


def test_unknown_fields_are_ignored_and_new_ones_take_their_default() -> None:
    block = from_jsonable(Block, {"kind": "heading", "start": 1, "end": 2, "colour": "red"})
    assert block == Block(BlockKind.HEADING, 1, 2)


@pytest.mark.parametrize("data", [{"kind": "song", "start": 1, "end": 2}, {"kind": "heading"}, [], "x", None])
def test_data_that_does_not_fit_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="validation error"):
        from_jsonable(Block, data)


@pytest.mark.parametrize("value", [b"bytes", {1: "a"}, {"a": [object()]}, Scope, {1, 2}])
def test_what_has_no_json_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        to_jsonable(value)


def test_a_file_name_that_is_not_valid_utf8_survives() -> None:
    hit = Hit(1, 1.0, PASSAGE, "/a/caf\udce9.md", "t")
    assert from_json(Hit, to_json(hit).encode("utf-8")) == hit


def test_paths_become_strings() -> None:
    assert to_jsonable({"at": (PurePosixPath("/a/b"),)}) == {"at": ["/a/b"]}
