"""``dossier models server``: set, tried, shown, switched off; and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.cli import Cli
from helpers.servers import Talk, serving


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path / "places")


def kept(cli: Cli) -> list[str]:
    return sorted(path.name for path in (cli.root / "config").iterdir())


def test_no_server_is_the_ordinary_case(cli: Cli) -> None:
    assert cli.json("models", "server") == {"server": None, "trial": None}
    assert "nothing leaves this computer" in cli.run("models", "server").stdout
    assert kept(cli) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["ftp://127.0.0.1", "--model", "m"], "http://"),
        (["http://server.example", "--model", "m"], "--allow-plain-http"),
        (["http://127.0.0.1:1"], "No model"),
        (["http://me:secret@127.0.0.1:1", "--model", "m"], "name or password"),
        (["--model", "m"], "address"),
        (["--test"], "No server is set"),
        (["--off", "--test"], "--off"),
        (["http://127.0.0.1:1", "--model", "m", "--key-file", "nowhere"], "nowhere"),
    ],
)
def test_what_cannot_be_set_is_one_line_and_status_2(cli: Cli, arguments: list[str], words: str) -> None:
    done = cli.run("models", "server", *arguments, status=2)
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""
    assert kept(cli) == []


def test_a_server_is_set_shown_and_switched_off(cli: Cli) -> None:
    said = cli.run("models", "server", "https://llm.example", "--model", "big").stdout
    assert "writer: big at llm.example:443, on another computer" in said
    shown = cli.json("models", "server")["server"]
    assert (shown["url"], shown["model"], shown["name"], shown["loopback"]) == (
        "https://llm.example/v1",
        "big",
        "llm.example:443",
        False,
    )
    assert kept(cli) == ["server.json"]
    assert cli.json("models", "server", "--off") == {"server": None, "trial": None}
    assert kept(cli) == []


def test_unencrypted_to_another_computer_is_warned_of(cli: Cli) -> None:
    done = cli.run("models", "server", "http://llm.example", "--model", "big", "--allow-plain-http")
    assert "unencrypted" in done.stderr
    assert cli.json("models", "server")["server"]["plain_http"]


def test_a_server_that_is_tried_is_kept_only_if_it_answers(cli: Cli) -> None:
    with serving(Talk(shape="ollama", models=("writer:latest", "other"))) as port:
        address = f"http://127.0.0.1:{port}"
        done = cli.run("models", "server", address, "--model", "absent", "--test", status=2)
        assert "It offers: writer:latest, other." in done.stderr
        assert kept(cli) == []
        found = cli.json("models", "server", address, "--model", "writer", "--test")
        assert found["trial"]["models"] == ["writer:latest", "other"]
        assert found["server"]["model"] == "writer"
    done = cli.run("models", "server", "--test", status=2)
    assert f"127.0.0.1:{port} cannot be reached: nothing listens there" in done.stderr
    assert kept(cli) == ["server.json"]


def test_without_a_keyring_a_key_file_is_refused_and_nothing_kept(cli: Cli, tmp_path: Path) -> None:
    secret = tmp_path / "key"
    secret.write_text("sk-canary\n", encoding="utf-8")
    arguments = ["models", "server", "http://127.0.0.1:1", "--model", "m", "--key-file", secret]
    assert "DOSSIER_SERVER_KEY" in cli.run(*arguments, status=2).stderr
    assert kept(cli) == []
    talk = Talk(key="sk-canary")
    with serving(talk) as port:
        given = Cli(cli.root, {"DOSSIER_SERVER_KEY": "sk-canary"})
        given.run("models", "server", f"http://127.0.0.1:{port}", "--model", "writer", "--test")
    assert "canary" not in (cli.root / "config" / "server.json").read_text("utf-8")


def test_a_damaged_setting_stops_what_would_write_and_can_be_switched_off(cli: Cli) -> None:
    (cli.root / "config" / "server.json").write_text("{", encoding="utf-8")
    cli.run("init")
    assert "server.json cannot be read" in cli.run("ask", "How long?", status=2).stderr
    cli.run("documents")
    cli.run("models", "server", "--off")
    assert cli.json("status")["server"] is None
