"""``dossier mentions`` as a person or a script uses it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from helpers.cli import Cli

LETTER = "The allowance is 1.234,50 euro. Allowances end on 1 March 2024.\n"
NOTE = "# Note\n\nAn allowance of 1234.50 euro, see section 7a.\n"


@pytest.fixture(scope="module")
def cli(tmp_path_factory: pytest.TempPathFactory) -> Cli:
    root = tmp_path_factory.mktemp("cli")
    folder = root / "documents"
    folder.mkdir()
    (folder / "letter.txt").write_text(LETTER, "utf-8")
    (folder / "note.md").write_text(NOTE, "utf-8")
    made = Cli(root, extra={"DOSSIER_MODELS": str(root / "none")})
    made.run("init")
    made.run("add", folder, "--collection", "Case")
    return made


def test_every_mention_is_listed_with_its_place_in_the_text(cli: Cli) -> None:
    told = cli.json("mentions", "allowance")
    assert (told["text"], told["total"]) == ("allowance", 3)
    assert [(Path(one["path"]).name, one["total"]) for one in told["documents"]] == [
        ("letter.txt", 2),
        ("note.md", 1),
    ]
    for one in told["documents"]:
        text = cli.json("text", one["document"])["text"]
        assert all(text[m["start"] : m["end"]] == m["text"] for m in one["mentions"])
    assert cli.json("mentions", "alowance", "--typos", "--exact", "--document", "note.md")["total"] == 1
    said = cli.run("mentions", "art. 7a").stdout
    assert said.splitlines()[0].endswith("note.md: 1")
    assert "[section 7a]" in said
    assert said.splitlines()[-1] == "1 mention in 1 document."
    assert cli.run("mentions", "1 234,50", "--type", "pdf").stdout == "Not mentioned anywhere.\n"


def test_the_list_goes_into_a_table(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    done = cli.run("mentions", "allowance", "--csv", path)
    assert done.stdout == "3 mentions in 2 documents.\n"
    assert "not encrypted" in done.stderr
    assert len(list(csv.reader(path.read_text("utf-8-sig").splitlines()))) == 4


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["…"], "nothing to look for"),
        (["allowance", "--language", "Dutch"], "is no language"),
        (["allowance", "--csv", "/nowhere/at/all.csv"], "/nowhere/at/all.csv"),
    ],
)
def test_bad_input_is_one_line(cli: Cli, arguments: list[str], reason: str) -> None:
    done = cli.run("mentions", *arguments, status=2)
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert reason in done.stderr
