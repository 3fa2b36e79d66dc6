"""Figures of a ranking, and the questions they are made of."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from dossier.errors import UsageError
from dossier.evaluation.metrics import METRICS, covers, figure, first_rank, percentile
from dossier.evaluation.questions import load_questions, locate


def test_half_of_the_quote_is_enough_and_less_is_not() -> None:
    assert covers(("a", 0, 15), "a", (10, 20))
    assert not covers(("a", 0, 14), "a", (10, 20))
    assert covers(("a", 12, 13), "a", (12, 13))
    assert not covers(("b", 0, 100), "a", (10, 20))
    assert not covers(("a", 30, 40), "a", (10, 20))


def test_the_first_passage_that_covers_gives_the_rank() -> None:
    found = [("b", 0, 50), ("a", 0, 11), ("a", 5, 30), ("a", 0, 50)]
    assert first_rank(found, "a", (10, 20)) == 3
    assert first_rank(found[:2], "a", (10, 20)) is None


@pytest.mark.parametrize(
    ("rank", "expected"),
    [
        (1, (1, 1, 1, 1, 1.0, 1.0)),
        (4, (0, 0, 1, 1, 0.25, 1 / math.log2(5))),
        (10, (0, 0, 0, 1, 0.1, 1 / math.log2(11))),
        (11, (0, 0, 0, 0, 0.0, 0.0)),
        (None, (0, 0, 0, 0, 0.0, 0.0)),
    ],
)
def test_metrics_of_a_rank(rank: int | None, expected: tuple[float, ...]) -> None:
    assert tuple(of(rank) for of in METRICS.values()) == pytest.approx(expected)


def test_the_interval_holds_the_mean_and_is_the_same_every_time() -> None:
    values = [1.0] * 20 + [0.0] * 12
    made = figure(values)
    assert made == figure(values)
    assert made.low < made.mean == 0.625 < made.high
    assert figure([1.0] * 5) == figure([1.0] * 9)
    assert figure([]).mean == 0.0
    assert percentile([3, 1, 2], 0.95) == 3


def test_a_quote_is_found_whatever_its_white_space() -> None:
    assert locate("Wer A\nsagt,  muss", "A sagt, muss") == (4, 17)
    assert locate("a.c", "abc") is None


def test_turns_of_a_dialogue_are_questions(tmp_path: Path) -> None:
    turns = [
        {
            "id": "1",
            "doc": "a.txt",
            "history": "user:My insurance ended",
            "first_turn": True,
            "answer": "x y ",
        },
        {
            "id": "2",
            "doc": "a.txt",
            "history": "user:And now?\tagent:Pay. user:My insurance ended",
            "first_turn": False,
            "answer": "z",
        },
    ]
    file = tmp_path / "turns.json"
    file.write_text(json.dumps(turns), encoding="utf-8")
    first, second = load_questions(file)
    assert (first.text, first.quote, first.set) == ("My insurance ended", "x y", "turns, first turn")
    assert (second.text, second.set) == ("And now? My insurance ended", "turns, later turn")


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("a.csv", "vraag,citaat\nWat?,Dit.\n", "no columns"),
        ("a.csv", "question,quote\n,Dit.\n", "Line 2 of .*it has no question"),
        ("a.json", "{", "is not JSON"),
        ("a.json", '{"rows": []}', "neither in the form of SQuAD"),
        ("a.json", '[{"id": 1}]', "Turn 1 of"),
        ("a.json", '{"data": [{"title": "x"}]}', "Article 1 of"),
    ],
)
def test_a_set_that_cannot_be_used_is_told(tmp_path: Path, name: str, content: str, complaint: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=complaint):
        load_questions(tmp_path / name)


def lines(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_both_forms_of_question_are_read(tmp_path: Path) -> None:
    plain = {"id": "1", "lang": "nl", "question": "q", "doc": "nl/a.md", "quote": "x", "answerable": True}
    none = {**plain, "id": "2", "answerable": False}
    pair = {"id": "3", "doc": "nl/a.md", "quote": "x", "statutory": "s", "everyday": {"nl": "e", "fr": "f"}}
    lines(tmp_path / "nl.jsonl", plain, none, pair)
    found = load_questions(tmp_path)
    assert [(each.id, each.language, each.set, each.answerable) for each in found] == [
        ("1", "nl", "nl", True),
        ("2", "nl", "nl", False),
        ("3-s", "nl", "nl statutory", True),
        ("3-enl", "nl", "nl everyday", True),
        ("3-efr", "fr", "nl asked in another language", True),
    ]
    assert len(load_questions(lines(tmp_path / "x.jsonl", plain, {**plain, "id": "9"}), limit=1)) == 1


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no questions"):
        load_questions(tmp_path)
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": "1", "question": "q"}\nnot json\n')
    with pytest.raises(UsageError, match=r"Line 2 of .*bad\.jsonl"):
        load_questions(bad)
