"""A session's results: every document ready, found where the answer stands, cited verbatim, in order."""

from __future__ import annotations

from typing import Any

from helpers.cli import Cli

from .conftest import QUESTIONS, Session

PASSAGE_KEYS = {"rank", "score", "document", "path", "language", "page", "heading", "start", "end", "text"}


def test_every_sample_is_ready_and_adding_again_changes_nothing(session: Session) -> None:
    cli = Cli(session.cli.root)
    before = cli.documents()
    assert len(before) == session.added["added"] == 20
    assert {(document["state"], document["reason"]) for document in before} == {("ready", "")}
    again = cli.json("add", *{document["path"] for document in before}, "--collection", "Voorbeelden 2025")
    assert (again["added"], again["replaced"], again["unchanged"]) == (0, 0, 20)
    assert cli.documents() == before


def test_lines_come_back_in_order_and_in_shape(session: Session) -> None:
    assert [line["id"] for line in session.found] == [question["id"] for question in QUESTIONS]
    assert [line["id"] for line in session.answered] == [question["id"] for question in session.asked]
    for line in session.found:
        assert set(line) == {"id", "question", "passages", "seconds"}
        assert [passage["rank"] for passage in line["passages"]] == list(range(1, len(line["passages"]) + 1))
        assert all(set(passage) == PASSAGE_KEYS for passage in line["passages"])
    for line in session.answered:
        assert set(line) == {
            "id", "question", "answer", "status", "confidence", "sentences", "passages", "seconds"
        }  # fmt: skip
        assert line["status"] in ("answered", "not_found", "partial")


def test_passages_and_quotes_are_verbatim(session: Session) -> None:
    texts = _texts(Cli(session.cli.root))
    cited = 0
    for line in [*session.found, *session.answered]:
        for passage in line["passages"]:
            assert texts[passage["document"]][passage["start"] : passage["end"]] == passage["text"]
    for line in session.answered:
        passages = {passage["rank"]: passage for passage in line["passages"]}
        for sentence in line["sentences"]:
            for citation in sentence["citations"]:
                passage = passages[citation["passage"]]
                assert texts[passage["document"]][citation["start"] : citation["end"]] == citation["quote"]
                assert passage["start"] <= citation["start"] < citation["end"] <= passage["end"]
                cited += 1
    assert cited >= 4


def test_questions_find_their_place_among_the_first_five(session: Session) -> None:
    texts = _texts(Cli(session.cli.root))
    answerable = [(q, line) for q, line in zip(QUESTIONS, session.found, strict=True) if q["answerable"]]
    missed = [q["id"] for q, line in answerable if not any(_covers(p, q, texts) for p in line["passages"])]
    assert len(missed) <= 4, missed  # 3 of 32 when this was written


def test_the_first_questions_are_answered_and_the_impossible_ones_are_not(session: Session) -> None:
    by_id = {line["id"]: line for line in session.answered}
    for language, fact in (
        ("nl", "zes weken"),
        ("fr", "deux mois"),
        ("de", "eines Monats"),
        ("en", "45 days"),
    ):
        line = by_id[f"{language}-01"]
        assert fact in " ".join(line["answer"].split()), line["answer"]
        assert line["status"] == "answered"
        assert by_id[f"{language}-09"]["status"] == "not_found", by_id[f"{language}-09"]["answer"]


def _texts(cli: Cli) -> dict[str, str]:
    return {document["id"]: cli.run("text", document["id"]).stdout for document in cli.documents()}


def _covers(passage: dict[str, Any], question: dict[str, Any], texts: dict[str, str]) -> bool:
    """Whether a passage covers at least half of the true quote."""
    if not passage["path"].endswith(question["document"]):
        return False
    start = texts[passage["document"]].index(question["quote"])
    end = start + len(question["quote"])
    return 2 * (min(end, passage["end"]) - max(start, passage["start"])) >= end - start
