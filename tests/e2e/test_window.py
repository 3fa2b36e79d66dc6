"""The real window with the real engine on a virtual screen: dropped, asked, cited, closed, and watched."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.samples import samples_dir
from helpers.models import starter_models_dir
from helpers.plaintext import leaks
from helpers.tracing import internet_calls
from helpers.visiting import Visit, visit

pytestmark = pytest.mark.timeout(1200)

QUESTIONS = ("Binnen hoeveel weken moet ik bezwaar maken?", "How much is the council tax for a band D house?")
MENTIONED = "bezwaar"


@pytest.fixture(scope="module")
def dropped(tmp_path_factory: pytest.TempPathFactory, output: Path) -> Visit:
    """First run, a folder dropped on the window, two questions, a citation, a search, quit."""
    starter_models_dir()
    return visit(
        tmp_path_factory.mktemp("window"),
        output / "window",
        [samples_dir() / "nl", samples_dir() / "en" / "carers-grant-scheme.pdf"],
        QUESTIONS,
        MENTIONED,
    )


def test_the_visit_ends_well(dropped: Visit) -> None:
    assert dropped.seen, dropped.output
    assert "error" not in dropped.seen, dropped.seen
    assert dropped.status == 0, dropped.output
    assert dropped.action == "dropped CopyAction"


def test_what_was_dropped_is_in_the_library(dropped: Visit) -> None:
    documents = dropped.cli.documents()
    assert len(documents) == dropped.seen["documents"] == 6
    assert {document["state"] for document in documents} == {"ready"}


def test_the_answer_is_cited_and_the_impossible_question_refused(dropped: Visit) -> None:
    found, missing = dropped.seen["answers"]
    assert found["status"] == "answered"
    assert "zes weken" in " ".join(found["text"].split())
    assert found["quotes"]
    assert found["searched"] == 6
    assert missing["status"] == "not_found"


def test_a_pressed_citation_lights_up_the_quoted_words(dropped: Visit) -> None:
    citation = dropped.seen["citation"]
    assert citation["view"] == "pdf"
    assert citation["page"] > 0
    assert citation["rects"], "nothing is lit up"
    assert "zes" in citation["quote"]


def test_every_mention_is_listed_as_the_command_line_lists_it(dropped: Visit) -> None:
    searched = dropped.seen["search"]
    told = dropped.cli.json("mentions", MENTIONED)
    assert searched["hits"] > 0
    assert told["total"] > 1
    assert searched["mentions"] == [
        [one["document"], mention["start"]] for one in told["documents"] for mention in one["mentions"]
    ]
    assert searched["status"].startswith(f"{told['total']} mentions in {len(told['documents'])} document")


def test_the_window_opens_no_internet_socket(dropped: Visit) -> None:
    assert dropped.log.stat().st_size > 0
    assert internet_calls(dropped.log) == []


def test_the_window_leaves_nothing_in_the_clear(dropped: Visit) -> None:
    cli = dropped.cli
    documents = cli.documents()
    secrets = [cli.run("text", document["id"]).stdout for document in documents]
    secrets += [document["path"].rsplit("/", 1)[1] for document in documents]
    secrets += [document["title"] for document in documents]
    secrets += QUESTIONS
    assert (
        leaks(secrets, [cli.library, *(cli.root / n for n in ("home", "cache", "tmp", "config", "state"))])
        == []
    )
