"""A server as the writer, watched by strace: its host and port are reached, and nothing else ever is."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.cli import HOSTILE, Cli
from helpers.models import starter_models_dir
from helpers.servers import Talk, serving
from helpers.tracing import destinations, internet_calls, strace

TEXT = (
    "Article 7\n\nThe period for lodging an objection is six weeks. It begins on the day after the decision "
    "was sent. The day of sending does not count.\n"
)
QUESTION = "How long is the period for lodging an objection?"
WORDS = ("The period for lodging an objection ", "is six weeks [1].", " It costs 45 euros.")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with one document, made while a server is configured: only what writes may reach it."""
    starter_models_dir()
    root = tmp_path_factory.mktemp("server") / "places"
    cli = Cli(root, HOSTILE)
    cli.run("init")
    document = root.parent / "act.txt"
    document.write_text(TEXT, encoding="utf-8")
    cli.run("models", "server", "http://127.0.0.1:9", "--model", "writer")
    log = root.parent / "adding.log"
    watched = Cli(root, HOSTILE, strace(log))
    watched.json("add", document)
    watched.json("search", QUESTION)
    watched.json("status")
    assert internet_calls(log) == []
    return root


def test_only_the_server_s_host_and_port_are_reached(library: Path, tmp_path: Path) -> None:
    talk, log = Talk(words=WORDS), tmp_path / "network.log"
    with serving(talk) as port:
        Cli(library, HOSTILE).run("models", "server", f"http://localhost:{port}", "--model", "writer")
        answer = Cli(library, HOSTILE, strace(log)).json("ask", QUESTION)
    assert answer["answer"] == "The period for lodging an objection is six weeks."
    assert [s["support"] for s in answer["sentences"]] == ["verified", "none"]
    assert "notice" not in answer
    assert len(talk.asked) == 1
    assert destinations(log) == {("127.0.0.1", port)}
    calls = {line.partition("(")[0].split()[-1] for line in internet_calls(log)}
    assert calls <= {"socket", "connect"}, "no name was asked for, nothing bound, nothing sent unconnected"


def test_the_status_names_the_server(library: Path) -> None:
    cli = Cli(library, HOSTILE)
    cli.run("models", "server", "http://localhost:9", "--model", "writer")
    said = cli.run("status").stdout
    assert "writer: writer at localhost:9, on this computer" in said
    assert "One helper process reaches localhost:9 alone." in said
    found = cli.json("status")
    assert found["server"]["name"] == "localhost:9"
    assert found["lockdown"]["enforced_by"] == "kernel"


def test_a_server_that_is_away_costs_no_answer(library: Path) -> None:
    cli = Cli(library, HOSTILE)
    with serving(Talk()) as port:
        pass
    cli.run("models", "server", f"http://127.0.0.1:{port}", "--model", "writer")
    answer = cli.json("ask", QUESTION)
    assert "six weeks" in answer["answer"]
    assert f"127.0.0.1:{port} cannot be reached" in answer["notice"]


def test_switched_off_no_internet_socket_is_opened_and_nobody_is_asked(library: Path, tmp_path: Path) -> None:
    talk, log = Talk(words=WORDS), tmp_path / "network.log"
    with serving(talk) as port:
        cli = Cli(library, HOSTILE)
        cli.run("models", "server", f"http://localhost:{port}", "--model", "writer")
        cli.run("models", "server", "--off")
        answer = Cli(library, HOSTILE, strace(log)).json("ask", QUESTION)
    assert "six weeks" in answer["answer"]
    assert log.stat().st_size > 0
    assert internet_calls(log) == []
    assert talk.asked == []
